//! The window on a desktop.

use std::panic::{AssertUnwindSafe, catch_unwind};

use bevy::log::{Level, LogPlugin};
use bevy::prelude::*;
use bevy::window::{WindowResizeConstraints, WindowResolution};
use bevy::winit::WinitSettings;

use super::{Letterbox, assets_beside, camera, plugin, prepare};
use samtalerum_simulator::Training;

/// Why the window could not open.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// There is nothing to open a window on.
    #[error("there is no display to open a window on: {0}")]
    NoDisplay(String),
    /// The program failed while it built the window.
    #[error("it could not be built: {0}")]
    Broken(String),
    /// The window stopped for another reason.
    #[error("the window closed with an error")]
    Stopped,
}

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

/// How the panic begins with which Bevy reports that the window system gave it no event loop. That happens only without
/// a display, and no value reports it (`WinitPlugin::build` in `bevy_winit`).
const NO_EVENT_LOOP: &str = "Failed to build event loop";

/// Builds the app with its window. A panic while it is built is caught and returned as an error: the one for a missing
/// display, and any other as a fault of the program.
fn open(training: Box<dyn Training>) -> Result<App, AppError> {
    let window = Window {
        title: "Samtalerum".into(),
        resolution: WindowResolution::new(1280, 720),
        resize_constraints: WindowResizeConstraints {
            min_width: 360.0,
            min_height: 480.0,
            ..default()
        },
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
                .set(assets_beside()),
        )
        .insert_resource(WinitSettings::desktop_app())
        .add_plugins(plugin)
        .add_systems(Startup, camera);
        app
    }));
    std::panic::set_hook(hook);
    built.map_err(|cause| {
        let reason = cause
            .downcast_ref::<String>()
            .cloned()
            .or_else(|| cause.downcast_ref::<&str>().map(ToString::to_string));
        let reason = reason.unwrap_or_default();
        if reason.starts_with(NO_EVENT_LOOP) {
            AppError::NoDisplay(reason)
        } else {
            AppError::Broken(reason)
        }
    })
}

/// Warnings only: what an engine says of itself is nothing to a trainee who started it from a terminal. The variable
/// `RUST_LOG` asks for more.
pub(super) fn quiet() -> LogPlugin {
    LogPlugin {
        level: Level::WARN,
        filter: "wgpu=error,naga=error,winit=error,bevy_render::renderer=error".into(),
        ..default()
    }
}
