//! What can be pressed on a page: buttons, their pictures and their keys.

use serde::{Deserialize, Serialize};

use crate::Action;

/// Something that can be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    /// Stable identity within the page, e.g. `choice:turn-to-amina`.
    pub id: String,
    /// The words on it.
    pub label: String,
    /// Smaller words below, e.g. a scenario's summary.
    pub detail: Option<String>,
    /// What it does.
    pub action: Action,
    /// The key that does the same.
    pub key: Option<Key>,
    /// How it looks and what a screen reader calls it.
    pub kind: ButtonKind,
    /// A picture before the words.
    pub icon: Option<Icon>,
}

impl Button {
    /// An ordinary button.
    pub fn new(id: impl Into<String>, label: impl Into<String>, action: Action) -> Self {
        Self {
            id: id.into(),
            label: label.into(),
            detail: None,
            action,
            key: None,
            kind: ButtonKind::Plain,
            icon: None,
        }
    }

    /// The same, of another kind.
    #[must_use]
    pub fn kind(mut self, kind: ButtonKind) -> Self {
        self.kind = kind;
        self
    }

    /// The same, with a key that does what it does.
    #[must_use]
    pub fn key(mut self, key: Key) -> Self {
        self.key = Some(key);
        self
    }

    pub(super) fn drop_character_key(&mut self) {
        if let Some(Key::Digit(_) | Key::Letter(_)) = self.key {
            self.key = None;
        }
    }

    /// The same, with a picture.
    #[must_use]
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }
}

/// The kinds of button.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ButtonKind {
    /// An ordinary button.
    Plain,
    /// The one that leads on.
    Primary,
    /// A choice in the meeting.
    Choice,
    /// A line of text that leads somewhere.
    Link,
    /// One of several of which one is chosen; whether it is this one.
    Option(bool),
    /// On or off; a mark set or not.
    Toggle(bool),
    /// A box to tick, with its words in full.
    Check(bool),
}

/// The pictures there are: `assets/icons/<name>.png`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the names say what the pictures show")]
pub enum Icon {
    Check,
    Cross,
    ArrowLeft,
    ArrowRight,
    Flag,
    FlagFilled,
    Book,
    List,
    Settings,
    Info,
    Menu,
    Document,
    Warning,
    Clock,
    Search,
    Note,
    Return,
}

impl Icon {
    /// The file's name without its ending.
    pub fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Cross => "cross",
            Self::ArrowLeft => "arrow-left",
            Self::ArrowRight => "arrow-right",
            Self::Flag => "flag",
            Self::FlagFilled => "flag-filled",
            Self::Book => "book",
            Self::List => "list",
            Self::Settings => "settings",
            Self::Info => "info",
            Self::Menu => "menu",
            Self::Document => "document",
            Self::Warning => "warning",
            Self::Clock => "clock",
            Self::Search => "search",
            Self::Note => "note",
            Self::Return => "return",
        }
    }
}

/// Keys that do what a button does, wherever the focus is (but not while typing in a field).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Key {
    /// `1` to `9`.
    Digit(u8),
    /// A letter, in lower case.
    Letter(char),
    /// Backspace or the left arrow: step back.
    Back,
    /// Space or the right arrow (Enter too when no button has the focus): continue.
    Continue,
    /// Escape: close.
    Escape,
}

impl Key {
    /// The key on which this letter or digit stands.
    pub fn typed(letter: char) -> Option<Self> {
        match letter.to_digit(10) {
            Some(digit) => u8::try_from(digit).ok().map(Self::Digit),
            None if letter == ' ' => Some(Self::Continue),
            None => letter.to_lowercase().next().map(Self::Letter),
        }
    }
}
