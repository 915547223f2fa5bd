//! Wakes the window, which sleeps while nothing happens in it.

use std::sync::Arc;

use bevy::prelude::*;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};

/// Wakes the sleeping window, so that it draws another frame. An app with a window has a waker of its own. An app
/// without a window can insert a waker before [`plugin`](super::plugin) is added, to learn when a window would be
/// woken.
#[derive(Clone, Resource)]
pub struct Waker(Arc<dyn Fn() + Send + Sync>);

impl Waker {
    /// Creates a waker that calls this function.
    pub fn new(wake: impl Fn() + Send + Sync + 'static) -> Self {
        Self(Arc::new(wake))
    }

    /// Wakes the window.
    pub(crate) fn wake(&self) {
        (self.0)();
    }
}

/// Adds the waker of the window, if there is a window.
pub(super) fn plugin(app: &mut App) {
    let world = app.world_mut();
    let proxy = world.get_resource::<EventLoopProxyWrapper>();
    let Some(proxy) = proxy.map(|proxy| (**proxy).clone()) else {
        return;
    };
    world.get_resource_or_insert_with(|| {
        Waker::new(move || {
            // Sending fails only after the event loop has ended. Then there is no window to wake.
            let _ = proxy.send_event(WinitUserEvent::WakeUp);
        })
    });
}
