//! The window: draws the [`Page`](samtalerum_simulator::Page) that the training hands out and turns input into [`Action`](samtalerum_simulator::Action)s. It decides nothing.
//!
//! Every action goes through [`Perform`]; after it the tree is drawn anew from the page (`draw`). What must
//! outlive a page because it moves or is being typed in (the people in the `room`, text fields) is kept and
//! put into the new tree; focus and scroll positions are carried over by name (`focus`, `scroll`).

mod accessibility;
mod assets;
#[cfg(target_arch = "wasm32")]
pub mod canvas;
mod draw;
mod drawing;
#[cfg(target_arch = "wasm32")]
mod engine;
mod focus;
mod focus_ring;
mod input;
#[cfg(not(target_arch = "wasm32"))]
mod letterbox;
mod look;
mod motion;
#[cfg(not(target_arch = "wasm32"))]
pub mod pictures;
mod room;
mod screens;
mod scroll;
pub mod theme;
mod training;
mod widgets;
#[cfg(not(target_arch = "wasm32"))]
mod window;

use bevy::asset::AssetMetaCheck;
use bevy::prelude::*;

use samtalerum_simulator::Training;

use training::Trainer;

pub use accessibility::Announcer;
pub use assets::{FontsReady, Loading};
#[cfg(not(target_arch = "wasm32"))]
pub use letterbox::Letterbox;
pub use motion::{Fade, Walk};
pub use room::Seated;
pub use scroll::ScrollId;
pub use training::{Current, Perform};
pub use widgets::PageButton;
#[cfg(not(target_arch = "wasm32"))]
pub use window::{AppError, run, run_with};

/// Hands the training over and makes fonts and pictures findable; to be called before `DefaultPlugins` are added.
pub fn prepare(app: &mut App, training: Box<dyn Training>) {
    assets::embed(app);
    app.insert_resource(Current(training.page()))
        .insert_resource(Trainer(training));
}

/// Where files are looked for: as they are, without asking for descriptions of them that there are none of.
fn assets_beside() -> AssetPlugin {
    AssetPlugin {
        meta_check: AssetMetaCheck::Never,
        ..default()
    }
}

fn camera(mut commands: Commands) {
    commands.spawn((Camera2d, IsDefaultUiCamera));
}

/// Everything but the window itself: works with `DefaultPlugins` on a screen and without one.
/// A camera with `IsDefaultUiCamera` shows it.
pub fn plugin(app: &mut App) {
    app.add_plugins((
        accessibility::plugin,
        assets::plugin,
        draw::plugin,
        focus::plugin,
        focus_ring::plugin,
        input::plugin,
        motion::plugin,
        room::plugin,
        scroll::plugin,
        widgets::plugin,
    ))
    .add_observer(training::perform);
    #[cfg(not(target_arch = "wasm32"))]
    app.add_plugins(letterbox::plugin);
}
