//! The same generated story in three notations, so that the engines can be measured on it side by side.

#[path = "../../../benches/made/mod.rs"]
pub mod made;

pub mod ink;
pub mod yarn;

/// The number of the scene whose first choice decides how a later scene is judged; nothing in a scene that asks
/// about none.
fn asks_about(scene: usize) -> Option<usize> {
    (!scene.is_multiple_of(10)).then_some(scene / 10 * 10)
}

/// Where a scene's third choice leads: over the next scene.
fn over(scene: usize, scenes: usize) -> usize {
    (scene + 2).min(scenes - 1)
}
