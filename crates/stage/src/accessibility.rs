//! Accessibility: roles and labels for screen readers, and announcements.

use accesskit::{Live, Node as Access, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
#[cfg(not(target_arch = "wasm32"))]
use bevy::window::PrimaryWindow;

use super::training::Current;
use samtalerum_simulator::{Body, Page};

/// Returns an accessibility node with this role and label.
pub(crate) fn named(role: Role, label: impl Into<String>) -> AccessibilityNode {
    let mut node = Access::new(role);
    node.set_label(label.into());
    node.into()
}

/// Returns an accessibility node with this role, label and description.
pub(crate) fn described(
    role: Role,
    label: impl Into<String>,
    description: impl Into<String>,
) -> AccessibilityNode {
    let mut node = Access::new(role);
    node.set_label(label.into());
    node.set_description(description.into());
    node.into()
}

/// Returns an accessibility node for text that screen readers read.
pub(crate) fn static_text(text: impl Into<String>) -> AccessibilityNode {
    let mut node = Access::new(Role::Label);
    node.set_value(text.into());
    node.into()
}

/// Returns an accessibility node for a heading of this level.
pub(crate) fn heading(level: usize, text: impl Into<String>) -> AccessibilityNode {
    let mut node = Access::new(Role::Heading);
    node.set_label(text.into());
    node.set_level(level);
    node.into()
}

/// Returns an accessibility node that screen readers skip, for decoration and for text that the parent's label
/// contains.
pub(crate) fn hidden() -> AccessibilityNode {
    let mut node = Access::new(Role::GenericContainer);
    node.set_hidden();
    node.into()
}

/// The live region that announces news. It outlives every page, because screen readers announce a live region when its
/// text changes, not when it appears.
#[derive(Debug, Component)]
#[require(AccessibilityNode = live(), Node)]
pub struct Announcer;

/// Returns the accessibility node of the announcer.
fn live() -> AccessibilityNode {
    let mut node = Access::new(Role::Status);
    node.set_live(Live::Polite);
    node.into()
}

/// Adds roles, the live region and the window's title to the app.
pub(super) fn plugin(app: &mut App) {
    // A container without a role would be missing from the accessibility tree, and its children would lose their
    // position there.
    app.register_required_components_with::<Node, AccessibilityNode>(|| {
        Access::new(Role::GenericContainer).into()
    });
    app.add_systems(Startup, |mut commands: Commands| {
        commands.spawn((
            Announcer,
            Node {
                position_type: PositionType::Absolute,
                ..default()
            },
        ));
    })
    .add_systems(Update, announce);
    #[cfg(not(target_arch = "wasm32"))]
    app.add_systems(Update, name_window);
}

/// Gives the window the page's title, which screen readers say when the window is entered.
#[cfg(not(target_arch = "wasm32"))]
fn name_window(page: Res<Current>, mut windows: Query<&mut Window, With<PrimaryWindow>>) {
    if page.is_changed() {
        for mut window in &mut windows {
            window.title = page.0.document_title();
        }
    }
}

/// [`Page::place`] and the notices of the page that was announced last. What has not changed since is not announced
/// again.
#[derive(Debug, Default)]
struct Heard {
    place: String,
    notices: Vec<String>,
}

/// Puts the news of a changed page into the live region.
fn announce(
    page: Res<Current>,
    mut heard: Local<Heard>,
    mut announcers: Query<&mut AccessibilityNode, With<Announcer>>,
) {
    if !page.is_changed() {
        return;
    }
    let mut words = news(&page.0, &heard).join(" ");
    heard.place.clone_from(&page.0.place);
    heard.notices = page.0.notices.iter().map(|one| one.text.clone()).collect();
    for mut node in &mut announcers {
        if words.is_empty() {
            continue;
        }
        let language = page.0.foreign.whole(&words).unwrap_or(&page.0.language);
        node.set_language(language.to_owned());
        // If two actions lead to the same text, the text must be announced twice. Screen readers announce only a text
        // that changes, so append a space the second time.
        if node.label() == Some(words.as_str()) {
            words.push('\u{a0}');
        }
        node.set_label(words.clone());
    }
}

/// Returns the texts that a screen reader must say: the page's new notices and its status, i.e. what the last action
/// did. If [`Page::place`] has changed, also the heading at which the page begins, and [`Page::announcements`]. Without
/// the heading, the focused button alone would not identify the page.
fn news<'a>(page: &'a Page, heard: &Heard) -> Vec<&'a str> {
    let notices = page.notices.iter().map(|notice| notice.text.as_str());
    let new = notices.filter(|text| heard.notices.iter().all(|known| known != text));
    let mut words: Vec<&str> = new.chain(page.status.iter().map(String::as_str)).collect();
    if heard.place == page.place {
        return words;
    }
    let is_meeting = matches!(page.body, Body::Meeting(_));
    let heading = page
        .arrival()
        .filter(|_| is_meeting || page.status.is_empty());
    let news = page.announcements.iter().map(String::as_str);
    // The heading of the choices is announced after the line that leads to them. Every other heading is announced
    // before its text.
    let last = matches!(&page.body, Body::Meeting(view) if view.has_choices());
    words.extend(heading.filter(|_| !last));
    words.extend(news);
    words.extend(heading.filter(|_| last));
    words
}
