//! The contacts who can help. Each contact says when its telephone number was last checked, or that it was not checked.

use crate::Simulator;
use crate::dates::written_day;
use crate::page::{Block, Tone};
use samtalerum_core::guidance::Contact;
use samtalerum_core::language::{CourseText, ids};

/// Builds the section of contacts.
pub(super) fn contacts(simulator: &Simulator, messages: &CourseText) -> Vec<Block> {
    let mut blocks = vec![Block::toned(messages.ui("contacts-about"), Tone::Strong)];
    let contacts = simulator.content.guidance.contacts.iter();
    blocks.extend(contacts.map(|(id, contact)| contact_card(messages, id, contact)));
    blocks
}

/// Builds the card of a contact.
fn contact_card(messages: &CourseText, id: &str, contact: &Contact) -> Block {
    let message = ids::contact(id);
    let mut blocks = vec![Block::subheading(messages.guide(&message))];
    let reached: Vec<&str> = contact
        .phone
        .iter()
        .chain(&contact.web)
        .map(String::as_str)
        .collect();
    blocks.push(Block::toned(
        if reached.is_empty() {
            messages.ui("no-number")
        } else {
            reached.join(" · ")
        },
        Tone::Strong,
    ));
    blocks.extend(messages.guide_part(&message, "about").map(Block::text));
    let checked = match (&contact.checked, &contact.seen) {
        (Some(day), _) => {
            messages.ui_with("checked-on", [("date", written_day(messages, day).into())])
        }
        (None, Some(year)) => {
            messages.ui_with("not-checked-seen", [("year", year.as_str().into())])
        }
        (None, None) => messages.ui("not-checked"),
    };
    let certainty = messages.certainty_line(contact.certainty);
    blocks.push(Block::toned(
        format!("{checked} · {certainty}"),
        Tone::Quiet,
    ));
    Block::card(message, blocks)
}
