//! The buttons of a page, their icons and their keys.

use serde::{Deserialize, Serialize};

use crate::Action;

/// A button that sends an action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    /// The stable id, unique within the page, e.g. `choice:turn-to-amina`.
    pub id: String,
    /// The text on the button.
    pub label: String,
    /// The subject of the button, e.g. the title of the meeting that it starts; `None` if the label is enough. The
    /// subject is part of the accessible name. It is not drawn on the button, because the page shows it beside the
    /// button.
    pub about: Option<String>,
    /// The tag of the label's language. `None` if the label is in the language of the page.
    pub language: Option<String>,
    /// Smaller text below the label; `None` if the button has no such text.
    pub detail: Option<String>,
    /// The action that pressing the button sends.
    pub action: Action,
    /// The key that presses the button; `None` if no key does.
    pub key: Option<Key>,
    /// The appearance of the button and its role for screen readers.
    pub kind: ButtonKind,
    /// The icon before the label; `None` if the button has no icon.
    pub icon: Option<Icon>,
    /// The name that a trainee can type to press the button, e.g. the id of a choice. Only the answers that a page
    /// offers have a name; for all other buttons it is `None`.
    pub answer: Option<String>,
}

impl Button {
    /// Builds a plain button without a key or an icon.
    pub fn new(id: impl Into<String>, label: impl Into<String>, action: Action) -> Self {
        Self {
            id: id.into(),
            label: label.into(),
            about: None,
            language: None,
            detail: None,
            action,
            key: None,
            kind: ButtonKind::Plain,
            icon: None,
            answer: None,
        }
    }

    /// Builds a button for one of the answers that the page offers. Its id is `<prefix>:<name>`.
    pub fn answer(prefix: &str, name: &str, label: impl Into<String>, action: Action) -> Self {
        Self {
            answer: Some(name.to_owned()),
            ..Self::new(format!("{prefix}:{name}"), label, action)
        }
    }

    /// Sets the subject of the button.
    #[must_use]
    pub fn about(mut self, about: impl Into<String>) -> Self {
        self.about = Some(about.into());
        self
    }

    /// Sets the tag of the label's language.
    #[must_use]
    pub fn language(mut self, tag: impl Into<String>) -> Self {
        self.language = Some(tag.into());
        self
    }

    /// Returns the accessible name: the label, followed by the subject if there is one.
    pub fn name(&self) -> String {
        match &self.about {
            Some(about) => format!("{}: {about}", self.label),
            None => self.label.clone(),
        }
    }

    /// Sets the kind of the button.
    #[must_use]
    pub fn kind(mut self, kind: ButtonKind) -> Self {
        self.kind = kind;
        self
    }

    /// Sets the key that presses the button.
    #[must_use]
    pub fn key(mut self, key: Key) -> Self {
        self.key = Some(key);
        self
    }

    /// Removes the button's key if that key types a character.
    pub(super) fn drop_character_key(&mut self) {
        if let Some(Key::Digit(_) | Key::Character(_)) = self.key {
            self.key = None;
        }
    }

    /// Sets the icon of the button.
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
    /// The main button of the page. It usually leads to the next page.
    Primary,
    /// A choice in the meeting.
    Choice,
    /// A line of text that opens another page, or jumps to a part of this one.
    Link,
    /// One of several options; `true` if this option is selected.
    Option(bool),
    /// A toggle; `true` if it is on.
    Toggle(bool),
    /// A checkbox; `true` if it is ticked.
    Check(bool),
    /// One of the answers to a question that accepts a single answer; `true` if this answer is given.
    Radio(bool),
    /// A button that unfolds the part of the page below it; `true` if that part is unfolded.
    Fold(bool),
}

impl ButtonKind {
    /// Returns the name of the kind, e.g. for a style sheet.
    pub fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Primary => "primary",
            Self::Choice => "choice",
            Self::Link => "link",
            Self::Option(_) => "option",
            Self::Toggle(_) => "toggle",
            Self::Check(_) => "check",
            Self::Radio(_) => "radio",
            Self::Fold(_) => "fold",
        }
    }

    /// Returns the name of the group of buttons within which the arrow keys move the focus. Returns `None` for the
    /// kinds that only Tab reaches.
    pub(super) fn group(self) -> Option<&'static str> {
        match self {
            Self::Choice | Self::Option(_) => Some(self.name()),
            // An appraisal has checkboxes and radio buttons, one below the other. The arrow keys move through all of
            // them.
            Self::Check(_) | Self::Radio(_) => Some("answer"),
            Self::Plain | Self::Primary | Self::Link | Self::Toggle(_) | Self::Fold(_) => None,
        }
    }
}

/// The icons, in `assets/icons/<name>.png`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the names say what the icons show")]
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
    /// Returns the name of the icon's file without its extension.
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

/// A key that presses a button wherever the focus is, except in a text field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Key {
    /// A digit, `1` to `9`.
    Digit(u8),
    /// A character other than a digit, in lower case.
    Character(char),
    /// Backspace or the left arrow, which step back.
    Back,
    /// Space or the right arrow (and Enter while no button has the focus), which continue.
    Continue,
    /// Escape, which closes the page.
    Escape,
}

impl Key {
    /// Finds the key that has this name in a browser (`KeyboardEvent.key`), e.g. `"Escape"`. A key that types a
    /// character has this character as its name. Returns `None` for the name of a key that presses no button, e.g.
    /// `"Tab"`.
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
