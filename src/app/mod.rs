//! The window: draws the [`Page`] that the training hands out and turns input into [`Action`]s. It decides nothing.
//!
//! Every action goes through [`Perform`]; after it the tree is drawn anew from the page (`draw`). What must
//! outlive a page because it moves or is being typed in (the people in the `room`, text fields) is kept and
//! put into the new tree; focus and scroll positions are carried over by name (`focus`, `scroll`).

mod accessibility;
mod assets;
mod draw;
mod focus;
mod focus_ring;
mod input;
mod letterbox;
mod look;
mod motion;
pub mod pictures;
mod room;
mod screens;
mod scroll;
pub mod theme;
mod widgets;

use std::panic::{AssertUnwindSafe, catch_unwind};

use bevy::asset::AssetMetaCheck;
use bevy::log::{Level, LogPlugin};
use bevy::prelude::*;
use bevy::window::{WindowResizeConstraints, WindowResolution};
use bevy::winit::WinitSettings;

use crate::simulator::{Action, Page, Training};

pub use accessibility::Announcer;
pub use assets::{FontsReady, Loading};
pub use letterbox::Letterbox;
pub use motion::{Fade, Walk};
pub use room::Seated;
pub use scroll::ScrollId;
pub use widgets::PageButton;

/// Why the window could not open.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// There is nothing to open a window on.
    #[error("there is no display to open a window on: {0}")]
    NoDisplay(String),
    /// The window stopped for another reason.
    #[error("the window closed with an error")]
    Stopped,
}

/// The training behind the window.
#[derive(Resource)]
struct Trainer(Box<dyn Training>);

/// What is to be shown now.
#[derive(Debug, Resource)]
pub struct Current(pub Page);

/// The trainee did something.
#[derive(Debug, Clone, Event)]
pub struct Perform(pub Action);

/// Opens the window and stays until it is closed.
pub fn run(training: Box<dyn Training>) -> Result<(), AppError> {
    run_with(training, |_| ())
}

/// The same, with somebody who has edited content to put into the window's letterbox.
pub fn run_with(
    training: Box<dyn Training>,
    editor: impl FnOnce(Letterbox),
) -> Result<(), AppError> {
    let mut app = open(training)?;
    editor(Letterbox::of(&mut app));
    if app.run().is_success() {
        Ok(())
    } else {
        Err(AppError::Stopped)
    }
}

/// Builds the app with its window. The window system reports a missing display by a panic only, so that is
/// caught here and handed on as the error it is.
fn open(training: Box<dyn Training>) -> Result<App, AppError> {
    let window = Window {
        title: "Samtalerum".into(),
        resolution: WindowResolution::new(1280, 720),
        resize_constraints: WindowResizeConstraints {
            min_width: 360.0,
            min_height: 480.0,
            ..default()
        },
        // In the browser the canvas follows the page it stands in.
        fit_canvas_to_parent: true,
        ..default()
    };
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let built = catch_unwind(AssertUnwindSafe(|| {
        let mut app = App::new();
        prepare(&mut app, training);
        app.add_plugins(
            DefaultPlugins
                .set(WindowPlugin {
                    primary_window: Some(window),
                    ..default()
                })
                .set(quiet())
                .set(AssetPlugin {
                    meta_check: AssetMetaCheck::Never,
                    ..default()
                }),
        )
        .insert_resource(WinitSettings::desktop_app())
        .add_plugins(plugin)
        .add_systems(Startup, |mut commands: Commands| {
            commands.spawn((Camera2d, IsDefaultUiCamera));
        });
        app
    }));
    std::panic::set_hook(hook);
    built.map_err(|cause| {
        let words = cause
            .downcast_ref::<String>()
            .cloned()
            .or_else(|| cause.downcast_ref::<&str>().map(ToString::to_string));
        AppError::NoDisplay(words.unwrap_or_default())
    })
}

/// Warnings only: what an engine says of itself is nothing to a trainee who started it from a terminal. The variable
/// `RUST_LOG` asks for more.
fn quiet() -> LogPlugin {
    LogPlugin {
        level: Level::WARN,
        filter: "wgpu=error,naga=error,winit=error,bevy_render::renderer=error".into(),
        ..default()
    }
}

/// Hands the training over and makes fonts and pictures findable; to be called before `DefaultPlugins` are added.
pub fn prepare(app: &mut App, training: Box<dyn Training>) {
    assets::embed(app);
    app.insert_resource(Current(training.page()))
        .insert_resource(Trainer(training));
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
        letterbox::plugin,
        motion::plugin,
        room::plugin,
        scroll::plugin,
        widgets::plugin,
    ))
    .add_observer(perform);
}

fn perform(
    done: On<Perform>,
    mut trainer: ResMut<Trainer>,
    mut current: ResMut<Current>,
    mut redraw: MessageWriter<bevy::window::RequestRedraw>,
) {
    trainer.0.update(done.0.clone());
    current.0 = trainer.0.page();
    redraw.write(bevy::window::RequestRedraw);
}
