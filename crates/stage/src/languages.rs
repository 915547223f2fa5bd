//! The languages of the texts that screen readers read.

use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use super::training::Current;
use super::tree::DrawPhase;

/// Adds the language to each new node.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, add_languages.after(DrawPhase::Settle));
}

/// Gives each new node the language of its text: the page's language, unless the whole text is in another language. A
/// node that has a language already keeps it.
fn add_languages(
    page: Res<Current>,
    mut nodes: Query<&mut AccessibilityNode, Changed<AccessibilityNode>>,
) {
    for mut node in &mut nodes {
        if node.language().is_none() {
            let text = node.label().or(node.value()).unwrap_or_default();
            let language = page.0.foreign.whole(text).unwrap_or(&page.0.language);
            let language = language.to_owned();
            node.set_language(language);
        }
    }
}
