//! Edited content on its way to the open window: put in from any thread, it wakes the window, which sleeps otherwise.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};

use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};

use super::training::{Current, Trainer};
use samtalerum_simulator::Revision;

/// Where edited content is put for a window.
#[derive(Clone)]
pub struct Letterbox {
    letters: Sender<Revision>,
    wake: Arc<dyn Fn() + Send + Sync>,
}

impl Letterbox {
    /// The letterbox of an app; the one made before is not emptied any more.
    pub fn of(app: &mut App) -> Self {
        let (letters, inside) = channel();
        app.insert_resource(Letters(Mutex::new(inside)));
        let proxy = app.world().get_resource::<EventLoopProxyWrapper>();
        let wake: Arc<dyn Fn() + Send + Sync> = match proxy.map(|proxy| (**proxy).clone()) {
            // A window that is closed needs no waking.
            Some(proxy) => Arc::new(move || {
                let _ = proxy.send_event(WinitUserEvent::WakeUp);
            }),
            None => Arc::new(|| ()),
        };
        Self { letters, wake }
    }

    /// Puts content in; of several, the last counts.
    pub fn put(&self, revision: Revision) {
        // Where nobody reads it any more, the window is closed.
        let _ = self.letters.send(revision);
        (self.wake)();
    }
}

#[derive(Resource)]
struct Letters(Mutex<Receiver<Revision>>);

/// Empties the letterbox.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(PreUpdate, read.run_if(resource_exists::<Letters>));
}

fn read(
    letters: Res<Letters>,
    mut trainer: ResMut<Trainer>,
    mut current: ResMut<Current>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let newest = letters
        .0
        .lock()
        .ok()
        .and_then(|inside| inside.try_iter().last());
    if let Some(revision) = newest {
        trainer.0.renew(revision);
        current.0 = trainer.0.page();
        redraw.write(RequestRedraw);
    }
}
