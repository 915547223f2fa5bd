//! The window on a desktop.

use std::panic::{AssertUnwindSafe, catch_unwind};

use bevy::log::{Level, LogPlugin};
use bevy::prelude::*;
use bevy::window::{WindowResizeConstraints, WindowResolution};
use bevy::winit::WinitSettings;

use super::{ContentInbox, assets_beside, camera, plugin, prepare};
use samtalerum_simulator::Training;

/// The reason why the window could not be opened, or why it closed with an error.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// There is no display to open a window on.
    #[error("there is no display to open a window on: {0}")]
    NoDisplay(String),
    /// The program failed while it built the window.
    #[error("it could not be built: {0}")]
    Broken(String),
    /// The window stopped for another reason.
    #[error("the window closed with an error")]
    Stopped,
}

/// Opens the window and returns when it is closed.
///
/// # Errors
/// Fails if there is no display, or if the window cannot be built or stops with an error.
pub fn run(training: Box<dyn Training>) -> Result<(), AppError> {
    run_with(training, |_| ())
}

/// Opens the window like [`run`]. Passes the window's [`ContentInbox`] to `editor`, which can put edited content into
/// it.
///
/// # Errors
/// Fails as [`run`] does.
pub fn run_with(
    training: Box<dyn Training>,
    editor: impl FnOnce(ContentInbox),
) -> Result<(), AppError> {
    let mut app = open(training)?;
    editor(ContentInbox::of(&mut app));
    if app.run().is_success() {
        Ok(())
    } else {
        Err(AppError::Stopped)
    }
}

/// Beginning of the panic message with which Bevy reports that the window system provided no event loop. This happens
/// only without a display. Bevy panics in that case and returns no error (`WinitPlugin::build` in `bevy_winit`).
const NO_EVENT_LOOP: &str = "Failed to build event loop";

/// Builds the app with its window, but does not run it, so that a caller can add systems first, e.g. to measure frames.
///
/// # Errors
/// If building the app panics, the panic is caught and returned as an error: [`AppError::NoDisplay`] for a missing
/// display, [`AppError::Broken`] for any other reason.
pub fn open(training: Box<dyn Training>) -> Result<App, AppError> {
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

/// Returns a log plugin that prints only warnings, because the engine's messages are useless to a trainee who started
/// the program from a terminal. The environment variable `RUST_LOG` overrides it.
pub(super) fn quiet() -> LogPlugin {
    LogPlugin {
        level: Level::WARN,
        filter: "wgpu=error,naga=error,winit=error,bevy_render::renderer=error".into(),
        ..default()
    }
}
