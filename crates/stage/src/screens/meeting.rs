//! The meeting: the room, the speech below it, and the choices at the side. In a narrow window everything is in one
//! column.

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use crate::appearance::{Appearance, column, wrapping};
use crate::earlier::{earlier_note, side_margin};
use crate::focus::Beginning;
use crate::room::{RoomSlot, Tags};
use crate::scroll::area;
use crate::theme::LINE;
use crate::widgets::{Fit, button, feedback, heading, speech};
use samtalerum_simulator::{Button, MeetingView};

/// Fraction of the window's width that the choices take.
const SIDE: f32 = 0.36;

/// Minimum height of the room in pixels at 100 %. People and name tags would not fit into less height.
const MIN_ROOM_HEIGHT: f32 = 108.0;

/// Draws the meeting.
pub(crate) fn meeting(
    parent: &mut ChildSpawnerCommands,
    look: &Appearance,
    view: &MeetingView,
    announcer: Option<Entity>,
) {
    if look.narrow {
        narrow(parent, look, view, announcer);
    } else {
        wide(parent, look, view, announcer);
    }
}

/// Draws room and speech on the left and the choices on the right.
fn wide(
    parent: &mut ChildSpawnerCommands,
    look: &Appearance,
    view: &MeetingView,
    announcer: Option<Entity>,
) {
    let p = look.palette;
    let left = (look.view.x * (1.0 - SIDE)).round();
    parent
        .spawn(Node {
            flex_grow: 1.0,
            flex_basis: px(0),
            min_height: px(0),
            ..default()
        })
        .with_children(|halves| {
            // Left: the room, the speech below it, and the tools at the bottom.
            halves
                .spawn(Node {
                    width: px(left),
                    flex_shrink: 0.0,
                    ..column(px(0))
                })
                .with_children(|left_half| {
                    left_half.spawn(RoomSlot::bundle(
                        Vec2::new(left, room_height(look)),
                        Tags::Shown,
                    ));
                    // The paper begins below the room, because a driver without a graphics card would fill the pixels
                    // behind the room as well.
                    let below = Node {
                        flex_grow: 1.0,
                        flex_basis: px(0),
                        min_height: px(0),
                        ..column(px(0))
                    };
                    left_half
                        .spawn((below, BackgroundColor(p.paper)))
                        .with_children(|paper| spoken(paper, look, view, announcer));
                });
            // Right: the choices, with a vertical line at their left edge.
            halves
                .spawn((
                    Node {
                        flex_grow: 1.0,
                        flex_basis: px(0),
                        border: px(LINE).left(),
                        ..column(px(0))
                    },
                    BorderColor::all(p.ink),
                ))
                .with_children(|side| {
                    let outer = Node {
                        flex_grow: 1.0,
                        flex_basis: px(0),
                        ..default()
                    };
                    let inner = Node {
                        padding: UiRect::axes(look.gap(24.0), look.gap(22.0)),
                        ..column(look.gap(18.0))
                    };
                    area(side, look, "choices", outer, inner, |list| {
                        choices(list, look, view);
                    });
                });
        });
}

/// Draws the speech, and the tools at the bottom.
fn spoken(
    parent: &mut ChildSpawnerCommands,
    look: &Appearance,
    view: &MeetingView,
    announcer: Option<Entity>,
) {
    let outer = Node {
        flex_grow: 1.0,
        flex_basis: px(0),
        ..default()
    };
    let follow = tools_follow(look);
    area(parent, look, "speech", outer, said(look), |words| {
        say(words, look, view, announcer);
        if follow {
            tools(words, look, &view.tools);
        }
    })
    .with_children(|frame| earlier_note(frame, look, &view.earlier));
    if !follow {
        tools(parent, look, &view.tools);
    }
}

/// Returns the height of the room: about half the height of the window, or less if the speech and the buttons need the
/// space.
fn room_height(look: &Appearance) -> f32 {
    let others = if look.crowded { 430.0 } else { 345.0 };
    let half = look.view.y * 0.52 / look.scale.powf(0.85);
    half.min(look.view.y - others * look.scale)
        .max(look.view.y * 0.28)
        .max(MIN_ROOM_HEIGHT * look.scale)
        .round()
}

/// Returns `true` if the tools would take several rows at the bottom of the window. They are then placed after the
/// speech instead, and scroll with it.
fn tools_follow(look: &Appearance) -> bool {
    look.crowded || look.scale > 1.25
}

/// Draws room, speech, choices and tools below each other.
fn narrow(
    parent: &mut ChildSpawnerCommands,
    look: &Appearance,
    view: &MeetingView,
    announcer: Option<Entity>,
) {
    let p = look.palette;
    // The height of the room leaves space for the speech below it, but always suffices for the name tags.
    let height = (look.view.y * 0.22).max(MIN_ROOM_HEIGHT * look.scale);
    let height = height.min(look.view.x * 0.56).round();
    parent.spawn(RoomSlot::bundle(
        Vec2::new(look.view.x, height),
        Tags::Shown,
    ));
    parent
        .spawn((
            Node {
                border: px(LINE).bottom(),
                ..said(look)
            },
            BackgroundColor(p.paper),
            BorderColor::all(p.ink),
        ))
        .with_children(|words| say(words, look, view, announcer));
    parent
        .spawn(Node {
            padding: UiRect::axes(look.gap(16.0), look.gap(18.0)),
            // Enough for the focus ring of the heading above the first choice.
            ..column(look.gap(16.0))
        })
        .with_children(|list| choices(list, look, view));
    tools(parent, look, &view.tools);
}

/// Returns the layout of the speech.
fn said(look: &Appearance) -> Node {
    Node {
        padding: UiRect::axes(side_margin(look), look.gap(16.0)),
        ..column(look.gap(10.0))
    }
}

/// Draws the speech. Moves the announcer (the live region for screen readers) into the node of the speech, so that
/// screen readers find the announcements next to the speech.
fn say(
    parent: &mut ChildSpawnerCommands,
    look: &Appearance,
    view: &MeetingView,
    announcer: Option<Entity>,
) {
    speech(parent, look, view);
    if let Some(announcer) = announcer {
        let place = parent.target_entity();
        parent.commands().entity(announcer).insert(ChildOf(place));
    }
}

/// Draws the tools of the meeting in a wrapping row.
fn tools(parent: &mut ChildSpawnerCommands, look: &Appearance, list: &[Button]) {
    if list.is_empty() {
        return;
    }
    let side = match (look.narrow, tools_follow(look)) {
        (true, _) => 16.0,
        (false, true) => 0.0,
        (false, false) => 28.0,
    };
    parent
        .spawn((
            Node {
                padding: UiRect {
                    left: look.gap(side),
                    right: look.gap(side.min(16.0)),
                    top: look.gap(10.0),
                    bottom: look.gap(16.0),
                },
                flex_shrink: 0.0,
                ..wrapping(look.gap(8.0))
            },
            AccessibilityNode::from(accesskit::Node::new(Role::Toolbar)),
        ))
        .with_children(|row| {
            for one in list {
                button(row, look, one, Fit::Hug);
            }
        });
}

/// Draws the choices, or the feedback on the choice just taken and the button that leads on.
fn choices(parent: &mut ChildSpawnerCommands, look: &Appearance, view: &MeetingView) {
    if let Some(given) = &view.feedback {
        feedback(parent, look, given);
    } else if view.has_choices() {
        heading(parent, look, 2, &view.question).insert(Beginning);
    } else if !view.question.is_empty() {
        heading(parent, look, 2, &view.question);
    }
    for one in &view.choices {
        button(parent, look, one, Fit::Fill);
    }
}
