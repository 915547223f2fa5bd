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
        let words = cause
            .downcast_ref::<String>()
            .cloned()
            .or_else(|| cause.downcast_ref::<&str>().map(ToString::to_string));
        AppError::NoDisplay(words.unwrap_or_default())
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
