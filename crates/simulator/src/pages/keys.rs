//! The list of keys on the settings page.

use crate::page::{KeyPart, Keys};
use samtalerum_core::language::CourseText;

/// A part of a row: a key, or the words between two keys.
enum Part {
    /// The key whose label is the message with this id.
    Named(&'static str),
    /// The key that types this character.
    Typing(&'static str),
    /// The words between two keys: the text of the message with this id.
    Joined(&'static str),
}

/// A row of the list.
struct Row {
    /// The id of the message that says what the keys do.
    does: &'static str,
    parts: &'static [Part],
    /// The condition under which the keys work.
    works: Works,
}

/// The condition under which keys work.
#[derive(PartialEq)]
enum Works {
    Always,
    /// Only if the trainee has not switched off the keys that type a character.
    WithCharacterKeys,
}

use Part::{Joined, Named, Typing};
use Works::{Always, WithCharacterKeys};

/// The rows in their order.
const ROWS: [Row; 12] = [
    Row {
        does: "key-digits-does",
        parts: &[Typing("1"), Joined("keys-to"), Typing("9")],
        works: WithCharacterKeys,
    },
    Row {
        does: "key-arrows-does",
        parts: &[Named("key-up"), Joined("keys-and"), Named("key-down")],
        works: Always,
    },
    Row {
        does: "key-tab-does",
        parts: &[Named("key-tab")],
        works: Always,
    },
    Row {
        does: "key-tab-back-does",
        parts: &[
            Named("key-shift"),
            Joined("keys-together"),
            Named("key-tab"),
        ],
        works: Always,
    },
    Row {
        does: "key-enter-does",
        parts: &[Named("key-enter")],
        works: Always,
    },
    Row {
        does: "key-space-does",
        parts: &[Named("key-space"), Joined("keys-or"), Named("key-right")],
        works: Always,
    },
    Row {
        does: "key-escape-does",
        parts: &[Named("key-escape")],
        works: Always,
    },
    Row {
        does: "key-mark-does",
        parts: &[Typing("M")],
        works: WithCharacterKeys,
    },
    Row {
        does: "key-handbook-does",
        parts: &[Typing("H")],
        works: WithCharacterKeys,
    },
    Row {
        does: "key-transcript-does",
        parts: &[Typing("T")],
        works: WithCharacterKeys,
    },
    Row {
        does: "key-language-does",
        parts: &[Typing("L")],
        works: WithCharacterKeys,
    },
    Row {
        does: "key-back-does",
        parts: &[Named("key-backspace"), Joined("keys-or"), Named("key-left")],
        works: Always,
    },
];

/// Builds the list. If `characters` is `false`, the keys that type a character do not work, so the list omits them.
pub(super) fn list(messages: &CourseText, characters: bool) -> Vec<Keys> {
    let part = |part: &Part| match part {
        Named(id) => KeyPart::Cap(messages.ui(id)),
        Typing(character) => KeyPart::Cap((*character).to_owned()),
        Joined(id) => KeyPart::Words(messages.ui(id)),
    };
    ROWS.iter()
        .filter(|row| characters || row.works == Always)
        .map(|row| Keys {
            parts: row.parts.iter().map(part).collect(),
            does: messages.ui(row.does),
        })
        .collect()
}
