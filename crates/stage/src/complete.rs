//! Requests another frame if a frame was not complete. On a slow machine, the first frames may show nothing, because
//! the shaders are not compiled yet, or because the window system gives no surface to draw on. A window at rest draws
//! only when something happens in it, so it would stay empty. The browser does not need this module, because there the
//! shaders are compiled before the frame is drawn.

use std::time::Duration;

use bevy::ecs::prelude::*;
use bevy::prelude::App;
use bevy::render::camera::ExtractedCamera;
use bevy::render::render_resource::PipelineCache;
use bevy::render::view::ViewTarget;
use bevy::render::{Render, RenderApp, RenderSystems};

use super::waker::Waker;

/// The wait for the next frame grows by this time after each incomplete frame in a row. So a window that cannot be
/// drawn, for instance because it is minimised, takes hardly any processor time.
const STEP: Duration = Duration::from_millis(2);

/// The longest wait for the next frame.
const MAX_WAIT: Duration = Duration::from_millis(250);

/// Adds the check of each frame if the app has a window that can be woken.
pub(super) fn plugin(app: &mut App) {
    let Some(waker) = app.world().get_resource::<Waker>().cloned() else {
        return;
    };
    if let Some(render) = app.get_sub_app_mut(RenderApp) {
        render
            .insert_resource(waker)
            .add_systems(Render, again.in_set(RenderSystems::Cleanup));
    }
}

/// Wakes the window if this frame was not complete. `missed` is the number of such frames in a row.
fn again(
    // If the window system has given no surface for this frame, or has not created the window yet, the camera has no
    // target.
    without_surface: Query<(), (With<ExtractedCamera>, Without<ViewTarget>)>,
    pipelines: Res<PipelineCache>,
    waker: Res<Waker>,
    mut missed: Local<u32>,
) {
    let has_surfaces = without_surface.is_empty();
    let has_programs = pipelines.waiting_pipelines().next().is_none();
    if has_surfaces && has_programs {
        *missed = 0;
        return;
    }
    *missed += 1;
    std::thread::sleep(MAX_WAIT.min(STEP * *missed));
    waker.wake();
}
