//! One generated story in three notations, to compare the engines that play it.

#[path = "../../../benches/made/mod.rs"]
pub mod made;

pub mod ink;
pub mod yarn;

/// Returns the index of the earlier scene whose first choice decides how the second choice of this scene is judged.
/// Returns `None` if that judgement does not depend on an earlier scene.
fn asks_about(scene: usize) -> Option<usize> {
    (!scene.is_multiple_of(10)).then_some(scene / 10 * 10)
}

/// Returns the index of the scene to which the third choice leads. This choice skips the next scene.
fn over(scene: usize, scenes: usize) -> usize {
    (scene + 2).min(scenes - 1)
}
