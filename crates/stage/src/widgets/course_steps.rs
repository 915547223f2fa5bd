//! The steps of the course: a small circle for each meeting, and a bar under the meeting to play next.

use bevy::prelude::*;

use super::badge::strong_colors;
use super::disc::disc;
use crate::accessibility::hidden;
use crate::appearance::{Appearance, column, row, wrapping};
use crate::theme::{LINE, Type};
use samtalerum_simulator::{CourseStep, CourseSteps, Icon, MeetingStanding};

/// Diameter of a circle, in pixels at 100 %.
const CIRCLE: f32 = 18.0;
/// Length of the line between two circles, in pixels at 100 %.
const BETWEEN_STEPS: f32 = 10.0;
/// Diameter of the dot in a circle, in pixels at 100 %.
const DOT: f32 = 6.0;
/// Diameter of the half disc in a circle, in pixels at 100 %.
const HALF: f32 = 12.0;
/// Thickness of the bar under the next meeting, in pixels.
const BAR: f32 = 4.0;

/// Draws the steps of the course, and beside them a text with the same information.
pub(super) fn course_steps(
    parent: &mut ChildSpawnerCommands,
    look: &Appearance,
    course: &CourseSteps,
) {
    parent
        .spawn(Node {
            row_gap: look.gap(4.0),
            ..wrapping(look.gap(16.0))
        })
        .with_children(|all| {
            steps(all, look, &course.steps);
            // The text is beside the steps if a few words fit there, and otherwise below them.
            all.spawn(Node {
                flex_grow: 1.0,
                flex_basis: look.em(200.0),
                min_width: px(0),
                ..column(px(0))
            })
            .with_children(|place| {
                place.spawn(look.text(&course.text, Type::Second, look.palette.ink));
            });
        });
}

/// Draws the circles. They wrap if the column is too narrow for them.
fn steps(parent: &mut ChildSpawnerCommands, look: &Appearance, steps: &[CourseStep]) {
    let pitch = in_pixels(look, CIRCLE) + in_pixels(look, BETWEEN_STEPS);
    // Set the width, in whole pixels. Otherwise the layout would measure the wrapping row as if all circles were in one
    // line.
    let fitting = (look.column / pitch).floor().max(1.0);
    let width = pitch * fitting.min(steps.len() as f32);
    let node = Node {
        width: px(width),
        flex_shrink: 0.0,
        ..wrapping(px(0))
    };
    parent.spawn((node, hidden())).with_children(|line| {
        for (at, one) in steps.iter().enumerate() {
            step(line, look, *one, at + 1 == steps.len());
        }
    });
}

/// Returns the same length as [`Appearance::em`], but as a number of pixels.
fn in_pixels(look: &Appearance, pixels: f32) -> f32 {
    (pixels * look.scale).round()
}

/// Draws a circle, the line to the next circle, and the bar if the meeting is next. The space above the circle is as
/// high as the space for the bar below it, so that the circle is level with the text beside the steps.
fn step(line: &mut ChildSpawnerCommands, look: &Appearance, one: CourseStep, last: bool) {
    let ink = look.palette.ink;
    let stroke = |width: f32, thick: f32, is_drawn: bool| {
        let node = Node {
            width: look.em(width),
            height: px(thick),
            ..default()
        };
        let color = if is_drawn { ink } else { Color::NONE };
        (node, BackgroundColor(color))
    };
    let node = Node {
        flex_shrink: 0.0,
        ..column(px(2))
    };
    line.spawn(node).with_children(|step| {
        step.spawn(stroke(CIRCLE, BAR, false));
        step.spawn(row(px(0))).with_children(|along| {
            circle(along, look, one.state);
            along.spawn(stroke(BETWEEN_STEPS, LINE, !last));
        });
        step.spawn(stroke(CIRCLE, BAR, one.next));
    });
}

/// Draws the circle of a meeting. Each state has its own symbol in the circle, so the state can be recognised without
/// the colour.
fn circle(along: &mut ChildSpawnerCommands, look: &Appearance, state: MeetingStanding) {
    let (ground, ink, edge) = strong_colors(look, state.tone());
    along
        .spawn(disc(look, CIRCLE, ground, LINE, edge))
        .with_children(|circle| match state {
            MeetingStanding::New => {}
            MeetingStanding::Begun => {
                half(circle, look, ink);
            }
            MeetingStanding::Practised => {
                let dot = Node {
                    width: look.em(DOT),
                    height: look.em(DOT),
                    border_radius: BorderRadius::MAX,
                    ..default()
                };
                circle.spawn((dot, BackgroundColor(ink)));
            }
            MeetingStanding::NotPassed => {
                circle.spawn(look.icon(Icon::Cross, 12.0, ink));
            }
            MeetingStanding::Passed => {
                circle.spawn(look.icon(Icon::Check, 12.0, ink));
            }
        });
}

/// Draws the left half of a disc in the middle of a circle: a whole disc of which the right half is cut off.
fn half(circle: &mut ChildSpawnerCommands, look: &Appearance, color: Color) {
    let radius = in_pixels(look, HALF / 2.0);
    let left = Node {
        width: px(radius),
        height: px(2.0 * radius),
        // The circle centres its content, so half of the disc's width is left free at the right.
        margin: px(radius).right(),
        overflow: Overflow::clip(),
        flex_shrink: 0.0,
        ..default()
    };
    let whole = Node {
        position_type: PositionType::Absolute,
        left: px(0),
        top: px(0),
        width: px(2.0 * radius),
        height: px(2.0 * radius),
        border_radius: BorderRadius::MAX,
        ..default()
    };
    circle.spawn(left).with_children(|left| {
        left.spawn((whole, BackgroundColor(color)));
    });
}
