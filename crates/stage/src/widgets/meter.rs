//! Meters: bars with labels and values.

use accesskit::{Node as Access, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use crate::accessibility::named;
use crate::appearance::{Appearance, column, row};
use crate::theme::{LINE, Type};
use samtalerum_simulator::Meter;

/// Returns a meter's accessibility node.
fn access(meter: &Meter) -> AccessibilityNode {
    let mut node = Access::new(Role::Meter);
    node.set_label(meter.label.clone());
    node.set_value(meter.value.clone());
    node.set_min_numeric_value(0.0);
    node.set_max_numeric_value(100.0);
    if let Some(percent) = meter.percent {
        node.set_numeric_value(f64::from(percent));
    }
    node.into()
}

/// Draws bars below each other. If space is scarce, each bar is below its label.
pub(crate) fn meters(
    parent: &mut ChildSpawnerCommands,
    look: &Appearance,
    caption: &str,
    list: &[Meter],
) {
    let stacked = look.scale > 1.3 || look.view.x < 600.0 || look.slim_aside();
    parent
        .spawn((
            column(look.gap(if stacked { 12.0 } else { 8.0 })),
            named(Role::Group, caption),
        ))
        .with_children(|column| {
            for meter in list {
                one(column, look, meter, stacked);
            }
        });
}

/// Width of a bar in pixels at 100 %.
const BAR: f32 = 136.0;

/// Draws one meter: label, bar and value.
fn one(parent: &mut ChildSpawnerCommands, look: &Appearance, meter: &Meter, stacked: bool) {
    let p = look.palette;
    let ink = if meter.low { p.red } else { p.ink };
    let label = (
        look.silent(&meter.label, Type::Second, p.ink),
        Node {
            flex_grow: 1.0,
            flex_basis: if stacked { auto() } else { px(0) },
            ..default()
        },
    );
    let value = |line: &mut ChildSpawnerCommands| {
        let kind = if meter.low { Type::Tool } else { Type::Second };
        // A value can be a text instead of a number. Only a text may wrap.
        line.spawn(Node {
            min_width: look.em(50.0),
            flex_shrink: if meter.percent.is_some() { 0.0 } else { 1.0 },
            ..column(px(0))
        })
        .with_children(|place| {
            place.spawn(look.silent(&meter.value, kind, ink));
        });
    };
    parent
        .spawn((
            access(meter),
            if stacked {
                column(look.gap(4.0))
            } else {
                row(look.gap(10.0))
            },
        ))
        .with_children(|line| {
            if stacked {
                line.spawn(label);
                line.spawn(row(look.gap(10.0))).with_children(|line| {
                    bar(line, look, meter, stacked);
                    value(line);
                });
            } else {
                line.spawn(label);
                bar(line, look, meter, stacked);
                value(line);
            }
        });
}

/// Draws the bar, if there is a percentage.
fn bar(parent: &mut ChildSpawnerCommands, look: &Appearance, meter: &Meter, stacked: bool) {
    let Some(reached) = meter.percent else {
        return;
    };
    let p = look.palette;
    parent
        .spawn((
            Node {
                height: look.em(15.0),
                // This width is a whole number of pixels. The label gets the remaining width, which is then a whole
                // number of pixels too.
                width: look.em(BAR),
                flex_grow: if stacked { 1.0 } else { 0.0 },
                min_width: px(60),
                border: px(LINE).all(),
                border_radius: BorderRadius::MAX,
                overflow: Overflow::clip(),
                ..default()
            },
            BackgroundColor(p.track),
            BorderColor::all(p.ink),
        ))
        .with_children(|bar| {
            bar.spawn((
                Node {
                    width: percent(f32::from(reached)),
                    height: percent(100),
                    // The bar has rounded ends. A fill needs rounded corners at the right only if it reaches the bar's
                    // end.
                    border_radius: if reached >= 98 {
                        BorderRadius::MAX
                    } else {
                        BorderRadius::left(px(8))
                    },
                    ..default()
                },
                BackgroundColor(if meter.low { p.red } else { p.teal }),
            ));
        });
}
