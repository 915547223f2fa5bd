//! A press shorter than a frame. Picking sends its end to what was under the pointer one frame ago: where the page is new
//! or a finger has just come, that is nothing. So it is where drawing is slow, and after a rest in which nothing was drawn.

use bevy::input::ButtonState;
use bevy::input::touch::TouchPhase;
use bevy::platform::collections::{HashMap, HashSet};
use bevy::prelude::*;
use bevy::ui::Pressed;
use bevy::ui_widgets::Activate;
use bevy::window::WindowEvent;

use super::PageButton;
use crate::scroll::SLOP;

/// The buttons that were pressed in this frame, and by that did nothing yet.
#[derive(Debug, Default, Resource)]
struct Waiting(HashSet<Entity>);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Waiting>()
        .add_observer(wait)
        .add_observer(done)
        .add_systems(Update, press);
}

fn wait(
    pressed: On<Add, Pressed>,
    buttons: Query<(), With<PageButton>>,
    mut waiting: ResMut<Waiting>,
) {
    if buttons.contains(pressed.entity) {
        waiting.0.insert(pressed.entity);
    }
}

fn done(activated: On<Activate>, mut waiting: ResMut<Waiting>) {
    waiting.0.remove(&activated.entity);
}

/// Presses what was pressed and left within this frame.
fn press(
    mut events: MessageReader<WindowEvent>,
    mut waiting: ResMut<Waiting>,
    mut mouse: Local<Vec2>,
    mut commands: Commands,
) {
    // Where each finger, and the mouse as none, came down in this frame.
    let mut begun: HashMap<Option<u64>, Vec2> = HashMap::default();
    let mut ended = false;
    for event in events.read() {
        let (hand, phase, at) = match event {
            WindowEvent::TouchInput(touch) => (Some(touch.id), touch.phase, touch.position),
            WindowEvent::CursorMoved(moved) => {
                *mouse = moved.position;
                (None, TouchPhase::Moved, *mouse)
            }
            WindowEvent::MouseButtonInput(input) if input.button == MouseButton::Left => {
                let phase = match input.state {
                    ButtonState::Pressed => TouchPhase::Started,
                    ButtonState::Released => TouchPhase::Ended,
                };
                (None, phase, *mouse)
            }
            _ => continue,
        };
        match phase {
            TouchPhase::Started => {
                begun.insert(hand, at);
            }
            // Drawn away from where it came down, it presses nothing.
            TouchPhase::Moved => {
                begun.retain(|other, from| *other != hand || from.distance(at) <= SLOP);
            }
            TouchPhase::Ended => ended |= begun.remove(&hand).is_some(),
            TouchPhase::Canceled => {
                begun.remove(&hand);
            }
        }
    }
    if waiting.0.is_empty() {
        return;
    }
    for entity in std::mem::take(&mut waiting.0) {
        // A key may have brought a new page in the same frame, and taken the button away.
        if ended && let Ok(mut button) = commands.get_entity(entity) {
            button.try_remove::<Pressed>();
            commands.trigger(Activate { entity });
        }
    }
}
