//! Name tags: at the table where there is room, or else in a row below the picture.

use bevy::prelude::*;

use super::frame::layer;
use super::seats::Plan;
use crate::accessibility::hidden;
use crate::look::{LINE_HEIGHT, Look, wrapping};
use crate::theme::{LINE, Type};
use samtalerum_simulator::RoomView;

/// The space above and below the words of a tag at 100 %.
const HIGH: f32 = 2.0;

/// Sets a name tag for everybody: at the table where there is room, or else in a row below the picture.
pub(super) fn tag(
    commands: &mut Commands,
    look: &Look,
    plan: &Plan,
    room: &RoomView,
    above: Entity,
) -> Entity {
    let r = &look.palette.room;
    let all = if plan.tags_below {
        let node = Node {
            width: px(plan.width),
            padding: look.gap(8.0).all(),
            justify_content: JustifyContent::Center,
            ..wrapping(look.gap(8.0))
        };
        commands
            .spawn((node, BackgroundColor(r.wood), hidden(), ChildOf(above)))
            .id()
    } else {
        commands.spawn((layer(), ChildOf(above))).id()
    };
    // A percentage of a row that wraps would be measured before the row has a width.
    let widest = if plan.tags_below {
        plan.width - 48.0
    } else {
        plan.seat - 8.0
    };
    let line = (Type::Tag.size() * look.scale * LINE_HEIGHT).ceil()
        + 2.0 * ((HIGH * look.scale.sqrt()).round() + LINE);
    for person in &room.people {
        let (ground, ink) = if person.speaking {
            (r.speaking, r.speaking_ink)
        } else {
            (r.tag, r.tag_ink)
        };
        // "The interpreter" says already that she is the interpreter.
        let told = person
            .name
            .to_lowercase()
            .contains(&person.role.to_lowercase());
        let words = if told {
            person.name.clone()
        } else {
            format!("{} · {}", person.name, person.role)
        };
        let place = match plan.middle(&person.id).filter(|_| !plan.tags_below) {
            Some(middle) => commands
                .spawn((
                    Node {
                        position_type: PositionType::Absolute,
                        left: px((middle - plan.seat / 2.0).round()),
                        width: px(plan.seat.round()),
                        // One line covers the edge of the table; a second one grows upwards, not out of the picture.
                        bottom: px((plan.height - plan.table + 6.0 - line).max(0.0).round()),
                        justify_content: JustifyContent::Center,
                        padding: px(4).horizontal(),
                        ..default()
                    },
                    Pickable::IGNORE,
                    ChildOf(all),
                ))
                .id(),
            None => all,
        };
        commands
            .spawn((
                Node {
                    padding: UiRect::axes(look.gap(10.0), look.gap(HIGH)),
                    border: px(LINE).all(),
                    border_radius: BorderRadius::all(px(8)),
                    max_width: px(widest),
                    ..default()
                },
                BackgroundColor(ground),
                BorderColor::all(r.line),
                Pickable::IGNORE,
                ChildOf(place),
            ))
            .with_children(|tag| {
                tag.spawn(look.silent(&words, Type::Tag, ink));
            });
    }
    all
}
