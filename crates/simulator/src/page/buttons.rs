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
    /// The name by which typed input presses the button, if the button answers the page: an id that the author gave.
    pub answer: Option<String>,
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
            answer: None,
        }
    }

    /// Builds a button that answers the page, with `<prefix>:<name>` as its id.
    pub fn answer(prefix: &str, name: &str, label: impl Into<String>, action: Action) -> Self {
        Self {
            answer: Some(name.to_owned()),
            ..Self::new(format!("{prefix}:{name}"), label, action)
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
        if let Some(Key::Digit(_) | Key::Character(_)) = self.key {
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

impl ButtonKind {
    /// Returns the name of its look and role, e.g. in a style sheet.
    pub fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Primary => "primary",
            Self::Choice => "choice",
            Self::Link => "link",
            Self::Option(_) => "option",
            Self::Toggle(_) => "toggle",
            Self::Check(_) => "check",
        }
    }

    /// Returns what the buttons between which the arrow keys move have in common; `None` for the kinds that only Tab
    /// reaches.
    pub(super) fn group(self) -> Option<&'static str> {
        match self {
            Self::Choice | Self::Check(_) | Self::Option(_) => Some(self.name()),
            Self::Plain | Self::Primary | Self::Link | Self::Toggle(_) => None,
        }
    }
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
    Character(char),
    /// Backspace or the left arrow: step back.
    Back,
    /// Space or the right arrow (Enter too when no button has the focus): continue.
    Continue,
    /// Escape: close.
    Escape,
}

impl Key {
    /// Returns what a pressed key stands for, by its name in the browser's `KeyboardEvent.key`: `"Escape"`,
    /// `"ArrowLeft"`, or the one character that it types.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "Escape" => Some(Self::Escape),
            "Backspace" | "ArrowLeft" => Some(Self::Back),
            " " | "ArrowRight" | "Enter" => Some(Self::Continue),
            _ => {
                let mut chars = name.chars();
                let (Some(typed), None) = (chars.next(), chars.next()) else {
                    return None;
                };
                match typed.to_digit(10) {
                    Some(digit) => u8::try_from(digit).ok().map(Self::Digit),
                    None => typed.to_lowercase().next().map(Self::Character),
                }
            }
        }
    }
}
