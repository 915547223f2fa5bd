//! The header of every page: title, progress, toolbar and notices.

use accesskit::{Node as Access, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use crate::accessibility::{heading, hidden};
use crate::appearance::{Appearance, column, row, wrapping};
use crate::text_width::width_in_bold;
use crate::theme::{LINE, Type};
use crate::widgets::{Fit, button, key_width};
use samtalerum_simulator::{Notice, Page, Progress};

/// Space between two buttons in pixels at 100 %: enough for a focus ring.
const GAP: f32 = 12.0;

/// Space in pixels at 100 % that stays free in the row, because the widths of the texts are estimates.
const RESERVE: f32 = 6.0;

/// The layout of the header, chosen so that the header fits into one row if possible.
#[derive(Debug, Clone, Copy)]
struct Parts {
    /// `true` if the subtitle is drawn.
    subtitle: bool,
    /// `true` if buttons that have an icon also show their label.
    words: bool,
    /// `true` if buttons show their shortcut key.
    keys: bool,
    /// `true` if the buttons are below the title, because there is no space for them beside it.
    stacked: bool,
}

impl Parts {
    /// Chooses the parts by the estimated width of their texts. If not all fit into one row, first the subtitle is left
    /// out, then the keys, and then the labels of buttons with icons. So the header has the same height on every page.
    fn new(look: &Appearance, page: &Page) -> Self {
        let text = |words: &str, kind: Type| width_in_bold(words) * kind.size();
        let side = side_margin(look);
        let title = text(&page.title, Type::Title);
        let subtitle = page.subtitle.as_deref().unwrap_or_default();
        let subtitle_width = text(subtitle, Type::Second) + 18.0;
        let progress = match page.progress {
            Some(_) if !look.narrow => BAR + 20.0,
            _ => 0.0,
        };
        let buttons = |words: bool, keys: bool| -> f32 {
            let widths = page.toolbar.iter().map(|one| {
                let icon = if one.icon.is_some() { 25.0 } else { 0.0 };
                let label = if words || one.icon.is_none() {
                    text(&one.label, Type::Tool)
                } else {
                    0.0
                };
                let key = one
                    .key
                    .filter(|_| keys)
                    .map_or(0.0, |key| 7.0 + key_width(key));
                icon + label + key + 24.0 + GAP
            });
            widths.sum()
        };
        let space = look.view.x / look.scale - 2.0 * side - RESERVE;
        let fits = |subtitle: bool, words: bool, keys: bool| {
            let side = if subtitle { subtitle_width } else { 0.0 };
            title + side + progress + buttons(words, keys) <= space
        };
        let keys = !look.narrow;
        let (subtitle, words, keys) = [
            (true, true, keys),
            (false, true, keys),
            (false, true, false),
        ]
        .into_iter()
        .find(|&(subtitle, words, keys)| fits(subtitle, words, keys))
        .unwrap_or((false, false, false));
        // A title takes up to two lines, of which the first is not quite full. No word is broken.
        let longest = page.title.split_whitespace();
        let longest = longest
            .map(|word| text(word, Type::Title))
            .fold(0.0, f32::max);
        let stacked = longest.max(title * 0.6) + buttons(words, keys) > space;
        Self {
            subtitle,
            words,
            keys,
            stacked,
        }
    }
}

/// Returns the margin beside the header in pixels at 100 %.
fn side_margin(look: &Appearance) -> f32 {
    if look.narrow { 16.0 } else { 24.0 }
}

/// Draws the header, and the notices below it.
pub(crate) fn header(parent: &mut ChildSpawnerCommands, look: &Appearance, page: &Page) {
    let p = look.palette;
    let parts = Parts::new(look, page);
    let side = side_margin(look);
    parent
        .spawn((
            Node {
                padding: UiRect::axes(
                    look.gap(side),
                    look.gap(if look.narrow { 8.0 } else { 11.0 }),
                ),
                border: px(LINE).bottom(),
                min_height: look.gap(56.0),
                justify_content: JustifyContent::SpaceBetween,
                flex_shrink: 0.0,
                ..if parts.stacked {
                    column(look.gap(8.0))
                } else {
                    row(look.gap(12.0))
                }
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
                    // A long title takes several lines.
                    flex_grow: if parts.stacked { 0.0 } else { 1.0 },
                    flex_basis: if parts.stacked { auto() } else { px(0) },
                    min_width: px(0),
                    ..wrapping(look.gap(18.0))
                })
                .with_children(|titles| {
                    let mut access = heading(1, page.title.clone());
                    if let Some(subtitle) = page.subtitle.as_ref().filter(|_| !parts.subtitle) {
                        access.set_description(subtitle.clone());
                    }
                    titles.spawn(look.text_as(&page.title, Type::Title, p.ink, access));
                    if let Some(subtitle) = page.subtitle.as_ref().filter(|_| parts.subtitle) {
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
                    flex_shrink: 0.0,
                    justify_content: if parts.stacked {
                        JustifyContent::FlexStart
                    } else {
                        JustifyContent::FlexEnd
                    },
                    ..wrapping(look.gap(GAP))
                })
                .with_children(|right| {
                    if let Some(so_far) = page.progress.as_ref().filter(|_| !look.narrow) {
                        progress(right, look, so_far, look.em(BAR));
                    }
                    for one in &page.toolbar {
                        let fit = match one.icon {
                            Some(_) if !parts.words => Fit::Icon,
                            _ if parts.keys => Fit::Low,
                            _ => Fit::Keyless,
                        };
                        button(right, look, one, fit);
                    }
                });
        });
    if let Some(so_far) = page.progress.as_ref().filter(|_| look.narrow) {
        progress(parent, look, so_far, percent(100));
    }
    for one in &page.notices {
        notice(parent, look, one);
    }
}

/// Width of the progress bar in pixels at 100 %.
const BAR: f32 = 120.0;

/// Draws the progress bar of the meeting. The width of the bar does not depend on the total number of decisions. That
/// number can change during the meeting, but the layout of the header should stay the same.
fn progress(parent: &mut ChildSpawnerCommands, look: &Appearance, progress: &Progress, width: Val) {
    let p = look.palette;
    let mut access = Access::new(Role::ProgressIndicator);
    access.set_label(progress.label.clone());
    access.set_min_numeric_value(0.0);
    access.set_max_numeric_value(progress.total as f64);
    access.set_numeric_value(progress.done as f64);
    let (border, round) = if look.narrow {
        (px(LINE).bottom(), BorderRadius::ZERO)
    } else {
        (px(LINE).all(), BorderRadius::MAX)
    };
    let share = progress.done as f32 / progress.total.max(1) as f32;
    parent
        .spawn((
            Node {
                width,
                height: look.em(12.0),
                border,
                border_radius: round,
                overflow: Overflow::clip(),
                flex_shrink: 0.0,
                ..default()
            },
            BackgroundColor(p.track),
            BorderColor::all(p.ink),
            AccessibilityNode::from(access),
        ))
        .with_children(|bar| {
            bar.spawn((
                Node {
                    width: percent(share * 100.0),
                    height: percent(100),
                    ..default()
                },
                BackgroundColor(p.teal),
                hidden(),
            ));
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
