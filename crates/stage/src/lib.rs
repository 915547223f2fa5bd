//! The window on a desktop, and the canvas in the browser. Draws the [`Page`](samtalerum_simulator::Page) that the
//! training provides, and turns input into [`Action`](samtalerum_simulator::Action)s. This crate has no rules of the
//! training.
//!
//! Every action goes through [`Perform`]. Then the tree is rebuilt from the page (`draw`). Some nodes must outlive a
//! page: the people in the `room`, because they move, and text fields, because the trainee types in them. They are
//! moved into the new tree. Focus and scroll positions are restored by id (`focus`, `scroll`).

mod accessibility;
mod appearance;
mod assets;
#[cfg(target_arch = "wasm32")]
pub mod canvas;
#[cfg(not(target_arch = "wasm32"))]
mod complete;
#[cfg(not(target_arch = "wasm32"))]
mod content_inbox;
mod draw;
mod earlier;
#[cfg(target_arch = "wasm32")]
mod engine;
mod focus;
mod focus_ring;
mod input;
mod languages;
mod motion;
mod paint;
#[cfg(not(target_arch = "wasm32"))]
pub mod pictures;
#[cfg(not(target_arch = "wasm32"))]
mod requests;
mod room;
mod screens;
mod scroll;
mod swipe;
mod text_width;
pub mod theme;
mod training;
mod tree;
#[cfg(not(target_arch = "wasm32"))]
mod waker;
mod widgets;
#[cfg(not(target_arch = "wasm32"))]
mod window;

use bevy::asset::AssetMetaCheck;
use bevy::prelude::*;

use samtalerum_simulator::Training;

use training::Trainer;

pub use accessibility::Announcer;
pub use assets::{AssetsReady, Loading};
#[cfg(not(target_arch = "wasm32"))]
pub use content_inbox::ContentInbox;
pub use earlier::{EarlierNote, MeetingLine};
pub use motion::{Fade, Walk};
pub use paint::Painting;
pub use room::Seated;
pub use scroll::ScrollId;
pub use training::{Current, Perform};
#[cfg(not(target_arch = "wasm32"))]
pub use waker::Waker;
pub use widgets::{PageButton, PaperFrame};
#[cfg(not(target_arch = "wasm32"))]
pub use window::{AppError, open, run, run_with};

/// Inserts the training and the sources of fonts and pictures. Must be called before `DefaultPlugins` are added.
pub fn prepare(app: &mut App, training: Box<dyn Training>) {
    assets::embed(app);
    app.insert_resource(Current(training.page()))
        .insert_resource(Trainer(training));
}

/// Returns the asset plugin, configured not to look for `.meta` files, because there are none.
fn assets_beside() -> AssetPlugin {
    AssetPlugin {
        meta_check: AssetMetaCheck::Never,
        ..default()
    }
}

/// Spawns the camera that the user interface is drawn to.
#[cfg(not(target_arch = "wasm32"))]
fn camera(mut commands: Commands) {
    commands.spawn(user_interface_camera());
}

/// Returns a camera for the user interface. The engine draws nodes without multisampling, because their shader smooths
/// the edges. With multisampling, each frame would nevertheless fill and resolve a texture with four samples per pixel.
fn user_interface_camera() -> impl Bundle {
    (Camera2d, Msaa::Off, IsDefaultUiCamera)
}

/// Adds everything except the window itself. Requires `DefaultPlugins`, works with or without a screen, and draws to
/// the camera that has `IsDefaultUiCamera`.
pub fn plugin(app: &mut App) {
    #[cfg(not(target_arch = "wasm32"))]
    app.add_plugins(waker::plugin);
    app.add_plugins((
        accessibility::plugin,
        assets::plugin,
        draw::plugin,
        earlier::plugin,
        focus::plugin,
        focus_ring::plugin,
        input::plugin,
        languages::plugin,
        motion::plugin,
        paint::plugin,
        room::plugin,
        scroll::plugin,
        swipe::plugin,
        widgets::plugin,
    ))
    .add_observer(training::perform);
    #[cfg(not(target_arch = "wasm32"))]
    app.add_plugins((complete::plugin, content_inbox::plugin, requests::plugin));
}
