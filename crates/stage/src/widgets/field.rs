//! A field to type into. It outlives the page that each letter brings, or the second letter would be lost.

use std::time::Duration;

use accesskit::{Action as Request, Node as Access, Role};
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;
use bevy::text::{EditableText, TextCursorStyle, TextEdit, TextEditChange};

use crate::drawing::{Drawing, Drawn, Kept, drawn_anew};
use crate::look::{Look, column, row};
use crate::theme::{LINE, Type};
use crate::training::Perform;
use samtalerum_simulator::{Action, Icon};

/// A field, by its id on the page.
#[derive(Debug, Clone, PartialEq, Eq, Component)]
pub(crate) struct FieldId(pub String);

/// What was last told to the training.
#[derive(Debug, Component)]
struct Told(String);

/// Where a field belongs in the tree just drawn.
#[derive(Debug, Component)]
struct FieldSlot {
    id: String,
    label: String,
    value: String,
}

/// Puts fields into their slots and tells what is typed.
pub(super) fn plugin(app: &mut App) {
    app.add_observer(typed).add_systems(
        PostUpdate,
        furnish.in_set(Drawing::Furnish).run_if(drawn_anew),
    );
}

/// Draws a field with its label above.
pub(crate) fn field(
    parent: &mut ChildSpawnerCommands,
    look: &Look,
    id: &str,
    label: &str,
    value: &str,
) {
    let p = look.palette;
    // Wide enough for the ring.
    parent.spawn(column(look.gap(10.0))).with_children(|part| {
        part.spawn(look.silent(label, Type::Tool, p.ink));
        part.spawn(row(look.gap(8.0))).with_children(|line| {
            line.spawn(look.icon(Icon::Search, 20.0, p.ink));
            line.spawn((
                FieldSlot {
                    id: id.into(),
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

fn furnish(
    slots: Query<(Entity, &FieldSlot)>,
    kept: Query<(Entity, &FieldId), With<Kept>>,
    drawn: Res<Drawn>,
    mut texts: Query<(&mut EditableText, &mut Told)>,
    mut commands: Commands,
) {
    let Some(look) = &drawn.look else { return };
    for (slot, wanted) in &slots {
        let style = (
            BackgroundColor(look.palette.button),
            BorderColor::all(look.palette.ink),
            look.font(Type::Body),
            TextColor(look.palette.ink),
            TextCursorStyle {
                color: look.palette.ink,
                selection_color: look.palette.teal_tint,
                // Without the focus nothing is selected.
                unfocused_selection_color: Color::NONE,
                selected_text_color: None,
            },
        );
        if let Some((field, _)) = kept.iter().find(|(_, id)| id.0 == wanted.id) {
            commands.entity(field).insert((ChildOf(slot), style));
            if let Ok((mut text, mut told)) = texts.get_mut(field)
                && told.0 != wanted.value
            {
                text.editor_mut().set_text(&wanted.value);
                // Before what waits to be done, whose places are those of the new words.
                text.pending_edits.insert(0, TextEdit::TextEnd(false));
                told.0.clone_from(&wanted.value);
            }
            continue;
        }
        let mut access = Access::new(Role::SearchInput);
        access.set_label(wanted.label.clone());
        access.set_value(wanted.value.clone());
        access.add_action(Request::Focus);
        commands.spawn((
            Kept,
            FieldId(wanted.id.clone()),
            Told(wanted.value.clone()),
            EditableText {
                // A window that sleeps would sleep through half of the blinking, with or without the caret.
                cursor_blink_period: Duration::MAX,
                ..EditableText::new(&wanted.value)
            },
            bevy::a11y::AccessibilityNode::from(access),
            TabIndex(0),
            Node {
                flex_grow: 1.0,
                padding: UiRect::axes(look.gap(12.0), look.gap(8.0)),
                border: px(LINE).all(),
                border_radius: BorderRadius::all(px(10)),
                ..default()
            },
            ChildOf(slot),
            style,
        ));
    }
}

/// What is typed is told once, however often the editor says that it has changed.
fn typed(
    change: On<TextEditChange>,
    mut fields: Query<(&EditableText, &mut Told, &mut bevy::a11y::AccessibilityNode)>,
    mut commands: Commands,
) {
    let Ok((text, mut told, mut access)) = fields.get_mut(change.event_target()) else {
        return;
    };
    let value = text.value().to_string();
    if value != told.0 {
        access.set_value(value.clone());
        told.0.clone_from(&value);
        commands.trigger(Perform(Action::Search(value)));
    }
}
