//! Buttons of every kind: one behaviour, several appearances.

use accesskit::{Action as Request, Node as Access, Role, Toggled};
use bevy::a11y::AccessibilityNode;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::ui::Pressed;
use bevy::ui_widgets::Button as Behaviour;

use super::button_content::{Fit, labels, symbol};
use super::key_badge::{Stamp, key_badge, key_name};
use crate::accessibility::named;
use crate::appearance::{Appearance, column, row, wrapping};
use crate::theme::{LINE, ROUND, ROUND_BUTTON};
use samtalerum_simulator::{Action, Button, ButtonKind, Icon};

/// A drawn button of the page.
#[derive(Debug, Component)]
#[require(Behaviour, TabIndex(0), Hovered, AccessibilityNode)]
pub struct PageButton {
    /// Id of the button on the page.
    pub id: String,
    /// Action that the button performs.
    pub action: Action,
    /// Kind and state of the button.
    pub kind: ButtonKind,
}

/// Background colours of a button, at rest and under the pointer.
#[derive(Debug, Component)]
pub(super) struct Ground {
    rest: Color,
    hover: Color,
}

/// Adds the system that highlights buttons under the pointer.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, ground);
}

/// Filter for buttons that the pointer entered or left, or that were pressed.
type Touched = Or<(Changed<Hovered>, Added<Pressed>)>;

/// Sets the background of buttons under the pointer.
fn ground(mut buttons: Query<(&Hovered, Has<Pressed>, &Ground, &mut BackgroundColor), Touched>) {
    for (hovered, pressed, ground, mut color) in &mut buttons {
        color.0 = if hovered.0 || pressed {
            ground.hover
        } else {
            ground.rest
        };
    }
}

/// Maximum number of options that are drawn in a row.
const MAX_OPTIONS_IN_A_ROW: usize = 5;

/// Maximum number of answers to a question that are drawn in a row. More answers form a scale, which is read from top to
/// bottom.
const MAX_ANSWERS_IN_A_ROW: usize = 3;

/// Draws buttons in a wrapping row, or in a column if all take the full width.
pub(crate) fn buttons(parent: &mut ChildSpawnerCommands, look: &Appearance, list: &[Button]) {
    // Many options are easier to read below each other.
    let is_list = list.iter().all(|one| match one.kind {
        ButtonKind::Option(_) => list.len() > MAX_OPTIONS_IN_A_ROW,
        ButtonKind::Radio(_) => list.len() > MAX_ANSWERS_IN_A_ROW,
        _ => false,
    });
    let fills = is_list || list.iter().all(|one| fit(one) == Fit::Fill);
    let node = if fills {
        column(look.gap(15.0))
    } else {
        wrapping(look.gap(16.0))
    };
    parent.spawn(node).with_children(|row| {
        for one in list {
            let fit = if is_list { Fit::Fill } else { fit(one) };
            button(row, look, one, fit);
        }
    });
}

/// Draws the answers to a question as a group. The question is the group's name for screen readers.
pub(crate) fn answers(
    parent: &mut ChildSpawnerCommands,
    look: &Appearance,
    question: &str,
    list: &[Button],
) {
    let one = |button: &Button| matches!(button.kind, ButtonKind::Radio(_) | ButtonKind::Option(_));
    let role = if list.iter().all(one) {
        Role::RadioGroup
    } else {
        Role::Group
    };
    parent
        .spawn((column(px(0)), named(role, question)))
        .with_children(|group| buttons(group, look, list));
}

/// Draws the table of contents of a page: links below each other, or in a wrapping row if the window is narrow.
pub(super) fn contents(
    parent: &mut ChildSpawnerCommands,
    look: &Appearance,
    label: &str,
    links: &[Button],
) {
    let node = if look.narrow {
        // A finger needs more space between the rows than a pointer.
        Node {
            row_gap: look.gap(14.0),
            ..wrapping(look.gap(22.0))
        }
    } else {
        column(look.gap(6.0))
    };
    parent
        .spawn((node, named(Role::Navigation, label)))
        .with_children(|list| {
            for link in links {
                if look.narrow {
                    button(list, look, link, Fit::Hug);
                } else {
                    // In a row of its own, a link is as wide as its text, and a long text wraps.
                    list.spawn(wrapping(px(0)))
                        .with_children(|row| button(row, look, link, Fit::Hug));
                }
            }
        });
}

/// Returns the size of a button.
fn fit(one: &Button) -> Fit {
    match one.kind {
        ButtonKind::Choice | ButtonKind::Check(_) | ButtonKind::Fold(_) => Fit::Fill,
        _ if one.detail.is_some() => Fit::Fill,
        _ => Fit::Hug,
    }
}

/// Returns a button's accessibility node.
fn access(one: &Button) -> AccessibilityNode {
    let mut node = Access::new(match one.kind {
        ButtonKind::Link => Role::Link,
        ButtonKind::Option(_) | ButtonKind::Radio(_) => Role::RadioButton,
        ButtonKind::Check(_) => Role::CheckBox,
        _ => Role::Button,
    });
    node.set_label(one.name());
    if let Some(language) = &one.language {
        node.set_language(language.clone());
    }
    if let Some(detail) = &one.detail {
        node.set_description(detail.clone());
    }
    match one.kind {
        ButtonKind::Option(on)
        | ButtonKind::Toggle(on)
        | ButtonKind::Check(on)
        | ButtonKind::Radio(on) => {
            node.set_toggled(if on { Toggled::True } else { Toggled::False });
        }
        ButtonKind::Fold(open) => node.set_expanded(open),
        ButtonKind::Plain | ButtonKind::Primary | ButtonKind::Choice | ButtonKind::Link => {}
    }
    if let Some(key) = one.key {
        node.set_keyboard_shortcut(key_name(key));
    }
    node.add_action(Request::Click);
    node.add_action(Request::Focus);
    node.into()
}

/// Draws a button.
pub(crate) fn button(parent: &mut ChildSpawnerCommands, look: &Appearance, one: &Button, fit: Fit) {
    let p = look.palette;
    let (ground, hover, ink, line) = match one.kind {
        ButtonKind::Primary => (p.teal, p.teal, p.on_teal, p.ink),
        ButtonKind::Toggle(true) => (p.amber_tint, p.amber_tint, p.ink, p.ink),
        ButtonKind::Option(true) | ButtonKind::Radio(true) => {
            (p.teal_tint, p.teal_tint, p.ink, p.ink)
        }
        ButtonKind::Link => (Color::NONE, p.hover, p.teal, Color::NONE),
        _ => (p.button, p.hover, p.ink, p.ink),
    };
    // Choices and buttons with a detail look like cards; options without a detail look like pills.
    let card = matches!(one.kind, ButtonKind::Choice) || one.detail.is_some();
    let pill = matches!(one.kind, ButtonKind::Option(_) | ButtonKind::Radio(_)) && !card;
    let (x, y, radius) = match one.kind {
        _ if fit == Fit::Icon => (8.0, 6.0, ROUND_BUTTON),
        ButtonKind::Link => (4.0, 2.0, 6.0),
        _ if card => (16.0, 13.0, ROUND),
        _ if pill => (16.0, 7.0, 22.0),
        _ if matches!(fit, Fit::Low | Fit::Keyless) => (10.0, 4.0, ROUND_BUTTON),
        _ => (10.0, 7.0, ROUND_BUTTON),
    };
    parent
        .spawn((
            PageButton {
                id: one.id.clone(),
                action: one.action.clone(),
                kind: one.kind,
            },
            access(one),
            Ground {
                rest: ground,
                hover,
            },
            Node {
                padding: UiRect::axes(look.gap(x), look.gap(y)),
                border: px(LINE).all(),
                border_radius: BorderRadius::all(px(radius)),
                width: if fit == Fit::Fill {
                    percent(100)
                } else {
                    auto()
                },
                // Aligns the text of a link with the text around it.
                margin: if one.kind == ButtonKind::Link {
                    look.gap(-x - LINE).left()
                } else {
                    UiRect::ZERO
                },
                max_width: percent(100),
                align_items: if card {
                    AlignItems::FlexStart
                } else {
                    AlignItems::Center
                },
                ..row(look.gap(if card { 14.0 } else { 7.0 }))
            },
            BackgroundColor(ground),
            BorderColor::all(line),
        ))
        .with_children(|content| {
            if fit == Fit::Icon {
                content.spawn(look.icon(one.icon.unwrap_or(Icon::Flag), 20.0, ink));
                return;
            }
            let filled = matches!(one.kind, ButtonKind::Choice);
            if let Some(key) = one.key.filter(|_| filled) {
                key_badge(content, look, key, Stamp::Filled);
            }
            symbol(content, look, one, ink);
            labels(content, look, one, ink, fit);
            // A screen narrower than this, such as a telephone's, usually has no keyboard and no space for key badges.
            let keys = !filled && fit != Fit::Keyless && look.view.x >= 600.0;
            if let Some(key) = one.key.filter(|_| keys) {
                key_badge(content, look, key, Stamp::Framed(ink));
            }
        });
}
