//! Input: keyboard and pointer, which trigger `Activate`, and the requests of screen readers.

use std::time::Duration;

use accesskit::Action as Request;
use bevy::a11y::ActionRequest;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key as Pressed, KeyboardInput};
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::input_focus::{FocusCause, FocusedInput, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::text::EditableText;
use bevy::ui_widgets::Activate;
use bevy::window::PrimaryWindow;

use super::focus::FocusHistory;
use super::training::{Current, Perform};
use super::widgets::{FieldId, PageButton};
use samtalerum_simulator::{Field, Key};

/// Adds the input handling to the app.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<LastPress>()
        .add_message::<ActionRequest>()
        .add_observer(activate)
        .add_observer(shortcut)
        .add_systems(PreUpdate, (show_focus, requests));
}

/// Time within which a press is ignored after a change of page, or after a press of the same button. A press soon after
/// a change of page was meant for a button of the previous page. A second press of the same button, soon after the
/// first, comes from a tremor, a bouncing key or a double click. The front end checks this, because only the front end
/// knows when a page became visible and whether a pointer or a key was pressed. An action from a script, the terminal
/// or a screen reader counts at once. In the browser, the picture view uses this check, and the text view has its own.
const ONE_PRESS: Duration = Duration::from_millis(400);

/// The press that was performed last.
#[derive(Debug, Default, Resource)]
struct LastPress {
    /// Time until which the same button cannot be pressed again.
    until: Duration,
    /// The button's id.
    id: String,
}

/// Performs the action of an activated button.
fn activate(
    event: On<Activate>,
    buttons: Query<&PageButton>,
    history: Res<FocusHistory>,
    time: Res<Time<Real>>,
    mut last: ResMut<LastPress>,
    mut commands: Commands,
) {
    let Ok(button) = buttons.get(event.entity) else {
        return;
    };
    let now = time.elapsed();
    let unread = now < history.since + ONE_PRESS;
    let again = now < last.until && last.id == button.id;
    if unread || again {
        return;
    }
    last.until = now + ONE_PRESS;
    last.id.clone_from(&button.id);
    commands.trigger(Perform(button.action.clone()));
}

/// Carries out a screen reader's requests: to click a node, or to focus it. A click on a button performs the button's
/// action at once, because the check for double presses is only for keys and pointers.
fn requests(
    mut asked: MessageReader<ActionRequest>,
    targets: Query<Option<&PageButton>, With<TabIndex>>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
    mut commands: Commands,
) {
    for request in asked.read() {
        let Some(entity) = Entity::try_from_bits(request.target_node.0) else {
            continue;
        };
        let Ok(button) = targets.get(entity) else {
            continue;
        };
        match request.action {
            Request::Click => match button {
                Some(button) => commands.trigger(Perform(button.action.clone())),
                None => commands.trigger(Activate { entity }),
            },
            Request::Focus => {
                focus.set(entity, FocusCause::Navigated);
                visible.0 = true;
            }
            _ => {}
        }
    }
}

/// Shows the focus ring as soon as a key is pressed.
fn show_focus(mut keys: MessageReader<KeyboardInput>, mut visible: ResMut<InputFocusVisible>) {
    let any = keys.read().any(|key| key.state == ButtonState::Pressed);
    if any && !visible.0 {
        visible.0 = true;
    }
}

/// Performs the page's action for a key, unless the focused widget handled the key.
fn shortcut(
    mut event: On<FocusedInput<KeyboardInput>>,
    windows: Query<(), With<PrimaryWindow>>,
    fields: Query<(&EditableText, &FieldId)>,
    held: Res<ButtonInput<Pressed>>,
    page: Res<Current>,
    buttons: Query<(Entity, &PageButton)>,
    mut commands: Commands,
) {
    // A text field would consume Escape, but Escape must close the page from there too.
    let field = fields.get(event.focused_entity).ok();
    let leaves_field = field.is_some() && event.input.logical_key == Pressed::Escape;
    if !windows.contains(event.focused_entity) && !leaves_field {
        return;
    }
    let commanding = [
        Pressed::Control,
        Pressed::Alt,
        Pressed::Super,
        Pressed::Meta,
    ];
    if event.input.state != ButtonState::Pressed
        || event.input.repeat
        || held.any_pressed(commanding)
    {
        return;
    }
    // Escape first clears the search. Pressed again, it closes the page.
    let is_search = |id: &FieldId| id.0 == Field::Search.id();
    if field.is_some_and(|(text, id)| is_search(id) && !text.value().to_string().is_empty()) {
        event.propagate(false);
        commands.trigger(Perform(Field::Search.action(String::new())));
        return;
    }
    let Some(button) = key(&event.input.logical_key).and_then(|key| page.0.button_for(key)) else {
        return;
    };
    event.propagate(false);
    match buttons.iter().find(|(_, drawn)| drawn.id == button.id) {
        Some((entity, _)) => commands.trigger(Activate { entity }),
        None => commands.trigger(Perform(button.action.clone())),
    }
}

/// Maps a pressed key to a key of the page. Returns `None` for a key that no page uses.
fn key(pressed: &Pressed) -> Option<Key> {
    Key::from_name(match pressed {
        Pressed::Escape => "Escape",
        Pressed::Backspace => "Backspace",
        Pressed::ArrowLeft => "ArrowLeft",
        Pressed::ArrowRight => "ArrowRight",
        Pressed::Enter => "Enter",
        Pressed::Space => " ",
        Pressed::Character(text) => text,
        _ => return None,
    })
}
