//! Presses that are shorter than a frame. Bevy's picking sends a release to the node that was under the pointer one
//! frame earlier. There is no such node if the page is new or if the finger has only just touched the screen, so the
//! press would be lost. Such presses occur if drawing is slow, and in the first frame after a rest.

use bevy::input::ButtonState;
use bevy::input::touch::TouchPhase;
use bevy::platform::collections::{HashMap, HashSet};
use bevy::prelude::*;
use bevy::ui::Pressed;
use bevy::ui_widgets::Activate;
use bevy::window::WindowEvent;

use super::PageButton;
use crate::scroll::SLOP;

/// Buttons that were pressed in this frame and have not been activated yet.
#[derive(Debug, Default, Resource)]
struct Waiting(HashSet<Entity>);

/// Adds the handling of short presses to the app.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Waiting>()
        .add_observer(wait)
        .add_observer(done)
        .add_systems(Update, press);
}

/// Remembers a button that was pressed.
fn wait(
    pressed: On<Add, Pressed>,
    buttons: Query<(), With<PageButton>>,
    mut waiting: ResMut<Waiting>,
) {
    if buttons.contains(pressed.entity) {
        waiting.0.insert(pressed.entity);
    }
}

/// Forgets a button that picking has activated.
fn done(activated: On<Activate>, mut waiting: ResMut<Waiting>) {
    waiting.0.remove(&activated.entity);
}

/// Activates the buttons that were pressed and released within this frame.
fn press(
    mut events: MessageReader<WindowEvent>,
    mut waiting: ResMut<Waiting>,
    mut mouse: Local<Vec2>,
    mut commands: Commands,
) {
    // Position at which each pointer was pressed in this frame. The key is the id of a finger, or `None` for the mouse.
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
            // A pointer that moves too far from the position of its press no longer presses anything.
            TouchPhase::Moved => {
                begun.retain(|other, from| *other != hand || from.distance(at) <= SLOP);
            }
            TouchPhase::Ended => ended |= begun.remove(&hand).is_some(),
            TouchPhase::Canceled => {
                begun.remove(&hand);
            }
        }
    }
    // Buttons that picking has activated are no longer in `waiting`.
    if waiting.0.is_empty() {
        return;
    }
    for entity in std::mem::take(&mut waiting.0) {
        // A key press in the same frame may have replaced the page and despawned the button.
        if ended && let Ok(mut button) = commands.get_entity(entity) {
            button.try_remove::<Pressed>();
            commands.trigger(Activate { entity });
        }
    }
}
