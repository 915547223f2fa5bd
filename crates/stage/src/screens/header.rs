//! The header of every page: title, progress, toolbar and notices.

use accesskit::{Node as Access, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use crate::accessibility::{heading, hidden};
use crate::appearance::{Appearance, column, row, wrapping};
use crate::theme::{LINE, Type};
use crate::widgets::{Fit, button};
use samtalerum_simulator::{Notice, Page, Progress};

/// Draws the header, and the notices below it.
pub(crate) fn header(parent: &mut ChildSpawnerCommands, look: &Appearance, page: &Page) {
    let p = look.palette;
    parent
        .spawn((
            Node {
                padding: UiRect::axes(look.gap(24.0), look.gap(11.0)),
                border: px(LINE).bottom(),
                min_height: look.gap(56.0),
                justify_content: JustifyContent::SpaceBetween,
                flex_shrink: 0.0,
                ..wrapping(look.gap(12.0))
            },
            BackgroundColor(p.paper),
            BorderColor::all(p.ink),
            AccessibilityNode::from(Access::new(Role::Banner)),
        ))
        .with_children(|header| {
            // Left: title and subtitle.
            header
                .spawn(Node {
                    align_items: AlignItems::FlexEnd,
                    row_gap: px(0),
                    // Title and subtitle are on one line if there is enough space.
                    flex_shrink: 1.0,
                    max_width: percent(100),
                    ..wrapping(look.gap(18.0))
                })
                .with_children(|titles| {
                    let access = heading(1, page.title.clone());
                    titles.spawn(look.text_as(&page.title, Type::Title, p.ink, access));
                    if let Some(subtitle) = &page.subtitle {
                        titles
                            .spawn(Node {
                                // Aligns the baseline of the smaller text with that of the title.
                                margin: look.em(2.0).bottom(),
                                ..column(px(0))
                            })
                            .with_children(|place| {
                                place.spawn(look.text(subtitle, Type::Second, p.quiet));
                            });
                    }
                });
            // Right: progress and toolbar.
            header
                .spawn(Node {
                    max_width: percent(100),
                    ..wrapping(look.gap(12.0))
                })
                .with_children(|right| {
                    if let Some(so_far) = &page.progress {
                        progress(right, look, so_far);
                    }
                    for one in &page.toolbar {
                        button(right, look, one, Fit::Low);
                    }
                });
        });
    for one in &page.notices {
        notice(parent, look, one);
    }
}

/// Draws one dash for every decision: filled if it has been taken, hollow if it is still to come.
fn progress(parent: &mut ChildSpawnerCommands, look: &Appearance, progress: &Progress) {
    let p = look.palette;
    // With more than seven decisions, the dashes are narrower, so that the row stays about as wide as with seven. The
    // width of a dash has a minimum.
    let total = progress.total.max(1) as f32;
    let (gap, width) = if progress.total <= 7 {
        (6.0, 18.0)
    } else {
        (4.0, ((168.0 + 4.0) / total - 4.0).clamp(7.0, 18.0))
    };
    let mut access = Access::new(Role::ProgressIndicator);
    access.set_label(progress.label.clone());
    access.set_min_numeric_value(0.0);
    access.set_max_numeric_value(progress.total as f64);
    access.set_numeric_value(progress.done as f64);
    parent
        .spawn((
            Node {
                margin: look.gap(8.0).right(),
                ..wrapping(look.em(gap))
            },
            AccessibilityNode::from(access),
        ))
        .with_children(|dashes| {
            for i in 0..progress.total {
                let done = i < progress.done;
                dashes.spawn((
                    Node {
                        width: look.em(width),
                        height: look.em(8.0),
                        border: px(1.5).all(),
                        border_radius: BorderRadius::MAX,
                        ..default()
                    },
                    BackgroundColor(if done { p.teal } else { Color::NONE }),
                    BorderColor::all(if done { p.teal } else { p.quiet }),
                    hidden(),
                ));
            }
        });
}

/// Draws a notice with its buttons.
fn notice(parent: &mut ChildSpawnerCommands, look: &Appearance, notice: &Notice) {
    let p = look.palette;
    let mut access = Access::new(Role::Alert);
    access.set_label(notice.text.clone());
    parent
        .spawn((
            Node {
                padding: UiRect::axes(look.gap(24.0), look.gap(8.0)),
                border: px(LINE).bottom(),
                flex_shrink: 0.0,
                ..row(look.gap(14.0))
            },
            BackgroundColor(p.amber_tint),
            BorderColor::all(p.ink),
            AccessibilityNode::from(access),
        ))
        .with_children(|line| {
            line.spawn(look.icon(samtalerum_simulator::Icon::Info, 20.0, p.ink));
            line.spawn(Node {
                flex_grow: 1.0,
                flex_basis: px(0),
                ..column(px(0))
            })
            .with_children(|words| {
                words.spawn(look.silent(&notice.text, Type::Second, p.ink));
            });
            line.spawn(Node {
                max_width: px((look.view.x * 0.4).round()),
                flex_shrink: 0.0,
                ..wrapping(look.gap(8.0))
            })
            .with_children(|place| {
                for one in notice.buttons() {
                    button(place, look, one, Fit::Hug);
                }
            });
        });
}
