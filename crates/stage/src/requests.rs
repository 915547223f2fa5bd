//! Requests of screen readers, for instance to press a button. They do not wake a sleeping window by themselves, and
//! they arrive even while another window has the focus.

use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use bevy::a11y::AccessibilityRequested;
use bevy::prelude::*;
use bevy::winit::accessibility::{WinitActionRequestHandler, WinitActionRequestHandlers};

use super::waker::Waker;

/// The queue in which the window keeps the requests until it draws its next frame.
type Queue = Mutex<WinitActionRequestHandler>;

/// Time between two checks while a screen reader is active. This is also the longest delay before a request is
/// answered.
const SOON: Duration = Duration::from_millis(50);

/// Time between two checks for a screen reader, while none is active.
const LATER: Duration = Duration::from_millis(250);

/// Wakes the window when a screen reader becomes active, and then for each of its requests. A separate thread waits for
/// the requests. If the window drew frames in order to look for them, a machine without a graphics card would be busy
/// all the time.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, listen);
}

/// Starts the thread once the window has a queue.
fn listen(
    active: Res<AccessibilityRequested>,
    queues: Option<Res<WinitActionRequestHandlers>>,
    waker: Option<Res<Waker>>,
    mut listens: Local<bool>,
) {
    let (Some(queues), Some(waker)) = (queues, waker) else {
        return;
    };
    if *listens || queues.is_empty() {
        return;
    }
    *listens = true;
    let queues: Vec<_> = queues.values().map(Arc::downgrade).collect();
    let (active, waker) = (active.clone(), waker.clone());
    std::thread::spawn(move || wait(&queues, &active, &waker));
}

/// Waits for requests until the window is closed, which drops the queues.
fn wait(queues: &[Weak<Queue>], active: &AccessibilityRequested, waker: &Waker) {
    let mut was_active = false;
    loop {
        let open: Vec<_> = queues.iter().filter_map(Weak::upgrade).collect();
        if open.is_empty() {
            return;
        }
        let is_active = active.get();
        if is_active != was_active || open.iter().any(|queue| has_requests(queue)) {
            waker.wake();
        }
        was_active = is_active;
        drop(open);
        std::thread::sleep(if is_active { SOON } else { LATER });
    }
}

/// Returns `true` if a request is in the queue.
fn has_requests(queue: &Queue) -> bool {
    // A lock is poisoned only if the engine has failed, and then the window closes.
    queue.lock().is_ok_and(|requests| !requests.is_empty())
}
