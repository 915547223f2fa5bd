//! The training behind the front end, the page that it shows, and what the trainee does to it.

use bevy::prelude::*;
use bevy::window::RequestRedraw;

use samtalerum_simulator::{Action, Page, Training};

/// The training behind the window.
#[derive(Resource)]
pub(super) struct Trainer(pub(super) Box<dyn Training>);

/// What is to be shown now.
#[derive(Debug, Resource)]
pub struct Current(pub Page);

/// The trainee did something.
#[derive(Debug, Clone, Event)]
pub struct Perform(pub Action);

/// Carries out what the trainee did, and takes over the page that follows.
pub(super) fn perform(
    done: On<Perform>,
    mut trainer: ResMut<Trainer>,
    mut current: ResMut<Current>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    trainer.0.update(done.0.clone());
    current.0 = trainer.0.page();
    redraw.write(RequestRedraw);
}
