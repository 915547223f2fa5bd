//! The inbox through which an open window receives edited content. Any thread can put content into the inbox. The
//! window then wakes up.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};

use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};

use super::training::{Current, Trainer};
use samtalerum_simulator::Revision;

/// The sending end of a window's inbox.
#[derive(Clone)]
pub struct ContentInbox {
    sender: Sender<Revision>,
    wake: Arc<dyn Fn() + Send + Sync>,
}

impl ContentInbox {
    /// Creates the inbox of an app. An inbox that was created for the app earlier is no longer read.
    pub fn of(app: &mut App) -> Self {
        let (sender, receiver) = channel();
        app.insert_resource(Revisions(Mutex::new(receiver)));
        let proxy = app.world().get_resource::<EventLoopProxyWrapper>();
        let wake: Arc<dyn Fn() + Send + Sync> = match proxy.map(|proxy| (**proxy).clone()) {
            // Sending fails only once the window is closed, and then there is nothing to wake.
            Some(proxy) => Arc::new(move || {
                let _ = proxy.send_event(WinitUserEvent::WakeUp);
            }),
            None => Arc::new(|| ()),
        };
        Self { sender, wake }
    }

    /// Puts content into the inbox. If several revisions arrive between two frames, only the last is used.
    pub fn put(&self, revision: Revision) {
        // Sending fails only once the window is closed.
        let _ = self.sender.send(revision);
        (self.wake)();
    }
}

/// The receiving end of the inbox.
#[derive(Resource)]
struct Revisions(Mutex<Receiver<Revision>>);

/// Registers the system that reads the inbox.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(PreUpdate, read.run_if(resource_exists::<Revisions>));
}

/// Replaces the content of the training with the newest revision.
fn read(
    revisions: Res<Revisions>,
    mut trainer: ResMut<Trainer>,
    mut current: ResMut<Current>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let newest = revisions
        .0
        .lock()
        .ok()
        .and_then(|receiver| receiver.try_iter().last());
    if let Some(revision) = newest {
        trainer.0.renew(revision);
        current.0 = trainer.0.page();
        redraw.write(RequestRedraw);
    }
}
