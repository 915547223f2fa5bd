//! A tap shorter than a frame. What a finger touches is known to picking one frame after it came, so an end in the same
//! frame would press nothing, which happens where drawing is slow.

use bevy::input::touch::TouchPhase;
use bevy::platform::collections::HashSet;
use bevy::prelude::*;
use bevy::ui::Pressed;
use bevy::ui_widgets::Activate;
use bevy::window::WindowEvent;

use super::PageButton;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, press);
}

/// Presses what was touched and left within this frame.
fn press(
    mut events: MessageReader<WindowEvent>,
    touched: Query<Entity, (With<PageButton>, With<Pressed>)>,
    mut commands: Commands,
) {
    let mut begun = HashSet::new();
    for event in events.read() {
        let WindowEvent::TouchInput(touch) = event else {
            continue;
        };
        match touch.phase {
            TouchPhase::Started => {
                begun.insert(touch.id);
            }
            TouchPhase::Ended if begun.contains(&touch.id) => {
                for entity in &touched {
                    commands.entity(entity).remove::<Pressed>();
                    commands.trigger(Activate { entity });
                }
            }
            _ => {}
        }
    }
}
