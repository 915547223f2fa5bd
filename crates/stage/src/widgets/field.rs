//! Text fields. A field outlives its page, because each typed character leads to a new page.

use std::time::Duration;

use accesskit::{Action as Request, Node as Access, Role};
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;
use bevy::text::{EditableText, TextCursorStyle, TextEdit, TextEditChange};

use crate::appearance::{Appearance, column, row};
use crate::theme::{LINE, ROUND_BUTTON, Type};
use crate::training::Perform;
use crate::tree::{DrawPhase, Persistent, TreeState, tree_rebuilt};
use samtalerum_simulator::{Field, Icon};

/// Id of a field on the page.
#[derive(Debug, Clone, PartialEq, Eq, Component)]
pub(crate) struct FieldId(pub String);

/// The field's value that was last reported to the training.
#[derive(Debug, Component)]
struct Reported {
    field: Field,
    value: String,
}

/// The slot for a field in a new tree.
#[derive(Debug, Component)]
struct FieldSlot {
    field: Field,
    label: String,
    value: String,
}

/// Adds the systems that put fields into their slots and report their values.
pub(super) fn plugin(app: &mut App) {
    app.add_observer(typed).add_systems(
        PostUpdate,
        furnish.in_set(DrawPhase::Furnish).run_if(tree_rebuilt),
    );
}

/// Draws a field with its label above.
pub(crate) fn field(
    parent: &mut ChildSpawnerCommands,
    look: &Appearance,
    field: Field,
    label: &str,
    value: &str,
) {
    let p = look.palette;
    // The gap leaves space for the focus ring.
    parent.spawn(column(look.gap(10.0))).with_children(|part| {
        part.spawn(look.silent(label, Type::Tool, p.ink));
        part.spawn(row(look.gap(8.0))).with_children(|line| {
            if field == Field::Search {
                line.spawn(look.icon(Icon::Search, 20.0, p.ink));
            }
            line.spawn((
                FieldSlot {
                    field,
                    label: label.into(),
                    value: value.into(),
                },
                Node {
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    ..default()
                },
            ));
        });
    });
}

/// Puts fields into the slots of the new tree, and creates those that do not exist yet.
fn furnish(
    slots: Query<(Entity, &FieldSlot)>,
    persistent: Query<(Entity, &FieldId), With<Persistent>>,
    tree: Res<TreeState>,
    mut texts: Query<(&mut EditableText, &mut Reported)>,
    mut commands: Commands,
) {
    let Some(look) = &tree.look else { return };
    for (slot, wanted) in &slots {
        let style = (
            BackgroundColor(look.palette.button),
            BorderColor::all(look.palette.ink),
            look.font(Type::Body),
            TextColor(look.palette.ink),
            TextCursorStyle {
                color: look.palette.ink,
                selection_color: look.palette.teal_tint,
                // A selection is visible only while the field has the focus.
                unfocused_selection_color: Color::NONE,
                selected_text_color: None,
            },
        );
        // If the field exists already, move it into the slot. If the training has changed its value, show the new
        // value.
        let id = wanted.field.id();
        if let Some((field, _)) = persistent.iter().find(|(_, known)| known.0 == id) {
            commands.entity(field).insert((ChildOf(slot), style));
            if let Ok((mut text, mut reported)) = texts.get_mut(field)
                && reported.value != wanted.value
            {
                text.editor_mut().set_text(&wanted.value);
                // First move the caret to the end of the new text. The edits that were pending already are applied
                // after that.
                text.pending_edits.insert(0, TextEdit::TextEnd(false));
                reported.value.clone_from(&wanted.value);
            }
            continue;
        }
        let mut access = Access::new(match wanted.field {
            Field::Search => Role::SearchInput,
            Field::Reflection => Role::TextInput,
        });
        access.set_label(wanted.label.clone());
        access.set_value(wanted.value.clone());
        access.add_action(Request::Focus);
        commands.spawn((
            Persistent,
            FieldId(id.to_owned()),
            Reported {
                field: wanted.field,
                value: wanted.value.clone(),
            },
            EditableText {
                // The caret does not blink. Otherwise, the window could fall asleep after a frame without the caret,
                // and the caret would stay invisible.
                cursor_blink_period: Duration::MAX,
                ..EditableText::new(&wanted.value)
            },
            bevy::a11y::AccessibilityNode::from(access),
            TabIndex(0),
            Node {
                flex_grow: 1.0,
                padding: UiRect::axes(look.gap(12.0), look.gap(8.0)),
                border: px(LINE).all(),
                border_radius: BorderRadius::all(px(ROUND_BUTTON)),
                ..default()
            },
            ChildOf(slot),
            style,
        ));
    }
}

/// Reports a new value to the training only once, even if the editor sends several change events for it.
fn typed(
    change: On<TextEditChange>,
    mut fields: Query<(
        &EditableText,
        &mut Reported,
        &mut bevy::a11y::AccessibilityNode,
    )>,
    mut commands: Commands,
) {
    let Ok((text, mut reported, mut access)) = fields.get_mut(change.event_target()) else {
        return;
    };
    let value = text.value().to_string();
    if value != reported.value {
        access.set_value(value.clone());
        reported.value.clone_from(&value);
        commands.trigger(Perform(reported.field.action(value)));
    }
}
