//! Page layouts: a header above columns, or above the meeting.

mod columns;
mod header;
mod meeting;

use bevy::prelude::*;

use super::accessibility::named;
use super::appearance::{Appearance, column};
use super::earlier::earlier_note;
use super::scroll::area;
use samtalerum_simulator::{Body, Page};

/// Draws a page into the root node.
pub(super) fn page(
    mut root: EntityCommands,
    look: &Appearance,
    page: &Page,
    announcer: Option<Entity>,
) {
    let mut access = named(accesskit::Role::Document, page.title.clone());
    access.set_language(page.language.clone());
    root.insert(access);
    root.with_children(|root| {
        if look.narrow {
            let outer = Node {
                flex_grow: 1.0,
                ..default()
            };
            area(root, look, "column", outer, column(px(0)), |all| {
                header::header(all, look, page);
                body(all, look, page, announcer);
            })
            .with_children(|frame| {
                if let Body::Meeting(view) = &page.body {
                    earlier_note(frame, look, &view.earlier);
                }
            });
        } else {
            header::header(root, look, page);
            body(root, look, page, announcer);
        }
    });
    if let (Some(announcer), Body::Columns { .. }) = (announcer, &page.body) {
        root.add_child(announcer);
    }
}

/// Draws the body of a page.
fn body(
    parent: &mut ChildSpawnerCommands,
    look: &Appearance,
    page: &Page,
    announcer: Option<Entity>,
) {
    match &page.body {
        Body::Columns { aside, main } => columns::columns(parent, look, aside, main),
        Body::Meeting(view) => meeting::meeting(parent, look, view, announcer),
    }
}
