//! Name tags, at the table or in a row below the picture.

use bevy::prelude::*;

use super::frame::{Tags, layer};
use super::seats::Plan;
use crate::accessibility::hidden;
use crate::appearance::{Appearance, LINE_HEIGHT, wrapping};
use crate::theme::{LINE, Type};
use samtalerum_simulator::RoomView;

/// Padding above and below the text of a tag, in pixels at 100 %.
const HIGH: f32 = 2.0;

/// Draws everybody's name tag, at the table if the seats are wide enough and in a row below the picture otherwise.
/// Returns the node that holds all tags. The node is empty if people have no name tags.
pub(super) fn tag(
    commands: &mut Commands,
    look: &Appearance,
    plan: &Plan,
    room: &RoomView,
    above: Entity,
) -> Entity {
    let r = &look.palette.room;
    if plan.tags == Tags::Hidden {
        return commands.spawn((layer(), ChildOf(above))).id();
    }
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
    // The maximum width of a tag is in pixels. A percentage would not work in a row that wraps, because it is resolved
    // before the row has a width.
    let widest = if plan.tags_below {
        plan.width - 48.0
    } else {
        plan.seat - 8.0
    };
    // The height of a tag with one line of text.
    let line = (Type::Tag.size() * look.scale * LINE_HEIGHT).ceil()
        + 2.0 * ((HIGH * look.scale.sqrt()).round() + LINE);
    // At the table, each tag is centred on the person's seat. In the row, it follows the previous tag.
    for person in &room.people {
        let (ground, ink) = if person.speaking {
            (r.speaking, r.speaking_ink)
        } else {
            (r.tag, r.tag_ink)
        };
        // Do not append the role to a name that already contains it, such as "the interpreter".
        let named_by_role = person
            .name
            .to_lowercase()
            .contains(&person.role.to_lowercase());
        let words = if named_by_role {
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
                        // A tag with one line covers the edge of the table. A tag with two lines has the same bottom
                        // edge and extends further up, so that it stays inside the picture.
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
