//! What a screen reader is told, and what it may ask for.

use std::time::Duration;

use accesskit::{Action as Request, Live, Node as Access, Role};
use bevy::a11y::{AccessibilityNode, AccessibilityRequested, ActionRequest};
use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible, tab_navigation::TabIndex};
use bevy::prelude::*;
use bevy::ui_widgets::Activate;
use bevy::winit::{UpdateMode, WinitSettings};

use super::training::Current;

/// A node with this role and label.
pub(crate) fn named(role: Role, label: impl Into<String>) -> AccessibilityNode {
    let mut node = Access::new(role);
    node.set_label(label.into());
    node.into()
}

/// Words that are read where they stand.
pub(crate) fn words(text: impl Into<String>) -> AccessibilityNode {
    let mut node = Access::new(Role::Label);
    node.set_value(text.into());
    node.into()
}

/// A heading of a level.
pub(crate) fn heading(level: usize, text: impl Into<String>) -> AccessibilityNode {
    let mut node = Access::new(Role::Heading);
    node.set_label(text.into());
    node.set_level(level);
    node.into()
}

/// Something that only repeats what its parent says, or only decorates.
pub(crate) fn hidden() -> AccessibilityNode {
    let mut node = Access::new(Role::GenericContainer);
    node.set_hidden();
    node.into()
}

/// The one node that speaks what is new. It outlives every page, because a live region is heard when its
/// words change, not when it appears.
#[derive(Debug, Component)]
#[require(AccessibilityNode = live(), Node)]
pub struct Announcer;

fn live() -> AccessibilityNode {
    let mut node = Access::new(Role::Status);
    node.set_live(Live::Polite);
    node.into()
}

/// Connects roles, announcements and requests.
pub(super) fn plugin(app: &mut App) {
    // Without a role of its own a container would cut its children off from the tree in which they are read.
    app.register_required_components_with::<Node, AccessibilityNode>(|| {
        Access::new(Role::GenericContainer).into()
    });
    app.add_message::<ActionRequest>()
        .add_systems(Startup, |mut commands: Commands| {
            commands.spawn((
                Announcer,
                Node {
                    position_type: PositionType::Absolute,
                    ..default()
                },
            ));
        })
        .add_systems(PreUpdate, requests)
        .add_systems(Update, (announce, listen));
}

fn announce(page: Res<Current>, mut announcers: Query<&mut AccessibilityNode, With<Announcer>>) {
    if !page.is_changed() {
        return;
    }
    // A page without news says which it is; its first button alone would not.
    let words = if page.0.announcements.is_empty() {
        page.0.title.clone()
    } else {
        page.0.announcements.join(" ")
    };
    for mut node in &mut announcers {
        if node.label() != Some(words.as_str()) {
            node.set_label(words.clone());
        }
        node.set_language(page.0.language.clone());
    }
}

/// A request of a screen reader ends in the same events as the keyboard and the pointer.
fn requests(
    mut asked: MessageReader<ActionRequest>,
    targets: Query<(), With<TabIndex>>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
    mut commands: Commands,
) {
    for request in asked.read() {
        let Some(entity) = Entity::try_from_bits(request.target_node.0) else {
            continue;
        };
        if !targets.contains(entity) {
            continue;
        }
        match request.action {
            Request::Click => commands.trigger(Activate { entity }),
            Request::Focus => {
                focus.set(entity, FocusCause::Navigated);
                visible.0 = true;
            }
            _ => {}
        }
    }
}

/// A screen reader's request does not wake a sleeping window, so with a screen reader it sleeps less deeply; also
/// where another window has the focus, since a request may come from there.
fn listen(requested: Res<AccessibilityRequested>, winit: Option<ResMut<WinitSettings>>) {
    let Some(mut winit) = winit else { return };
    let awake = UpdateMode::reactive(Duration::from_millis(100));
    if requested.get() && (winit.focused_mode != awake || winit.unfocused_mode != awake) {
        winit.focused_mode = awake;
        winit.unfocused_mode = awake;
    }
}
