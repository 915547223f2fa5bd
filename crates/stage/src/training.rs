//! The training behind the front end, its current page, and the trainee's actions.

use bevy::prelude::*;
use bevy::window::RequestRedraw;

use samtalerum_simulator::{Action, Page, Training};

/// The training behind the window.
#[derive(Resource)]
pub(super) struct Trainer(pub(super) Box<dyn Training>);

/// The current page.
#[derive(Debug, Resource)]
pub struct Current(pub Page);

/// Event: the trainee performs an action.
#[derive(Debug, Clone, Event)]
pub struct Perform(pub Action);

/// Performs the action in the training, and stores the page that follows as the current page.
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
