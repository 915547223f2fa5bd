//! A message to a person: the id of a Fluent message, and typed arguments for its variables. Findings, reasons,
//! notices, complaints and the answers of the command line are all messages;
//! [`Messages::render`](crate::language::Messages::render) turns each into a sentence.

use std::path::Path;

use fluent::FluentValue;

use crate::cause::Cause;

/// A sentence shows at most this many characters of an [`Argument::Text`]. Ids are shorter, and so are most lists of
/// ids. A longer text probably comes from a damaged file.
const MAX_TEXT: usize = 240;

/// The value of a variable in a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// A text, such as an id or a list of ids. Fluent never takes it for a number. A long text is shortened.
    Text(String),
    /// A text that is never shortened, such as a path on the system, a list to choose from, or a sentence.
    Whole(String),
    /// A number. By its value, a message can choose a singular or plural form.
    Number(i64),
    /// The reason that the operating system or the browser gives for an error. A frequent reason is shown in the
    /// reader's language.
    Cause(Cause),
    /// No value. Fluent receives it as the number 0, so that a message can have a variant for it (`[0]`). A text never
    /// selects that variant.
    Nothing,
}

impl Argument {
    /// Returns a text that is never shortened.
    pub fn whole(text: impl ToString) -> Self {
        Self::Whole(text.to_string())
    }

    /// Returns the text of the value, or of its [`Cause`](Self::Cause); `None` for a number and for
    /// [`Nothing`](Self::Nothing).
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) | Self::Whole(text) => Some(text),
            Self::Cause(cause) => Some(cause.text()),
            Self::Number(_) | Self::Nothing => None,
        }
    }

    /// Returns the number; `None` if the value is not a number.
    pub fn number(&self) -> Option<i64> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// Converts to a Fluent value that is safe to show: it has no control characters, and a long [`Text`](Self::Text)
    /// is shortened.
    pub(crate) fn value(&self) -> FluentValue<'static> {
        match self {
            Self::Text(text) => {
                let mut chars = text.chars().map(visible);
                let mut shown: String = chars.by_ref().take(MAX_TEXT).collect();
                if chars.next().is_some() {
                    shown.push('…');
                }
                shown.into()
            }
            Self::Whole(text) => text.chars().map(visible).collect::<String>().into(),
            Self::Cause(cause) => cause.text().chars().map(visible).collect::<String>().into(),
            Self::Number(number) => FluentValue::from(*number),
            Self::Nothing => FluentValue::from(0),
        }
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

macro_rules! from_texts {
    ($($text:ty),*) => {
        $(impl From<$text> for Argument {
            fn from(text: $text) -> Self {
                Self::Text(text.to_string())
            }
        })*
    };
}
from_texts!(&str, &String, &&str, &std::borrow::Cow<'_, str>);

macro_rules! from_numbers {
    ($($number:ty),*) => {
        $(impl From<$number> for Argument {
            fn from(number: $number) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        })*
    };
}
from_numbers!(i8, i16, u8, u16, u32, u64, usize, i32, i64);

impl From<Cause> for Argument {
    fn from(cause: Cause) -> Self {
        Self::Cause(cause)
    }
}

impl From<&std::io::Error> for Argument {
    fn from(error: &std::io::Error) -> Self {
        Self::Cause(error.into())
    }
}

impl From<&Path> for Argument {
    fn from(path: &Path) -> Self {
        Self::whole(path.display())
    }
}

impl<T: Into<Argument>> From<Option<T>> for Argument {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nothing, Into::into)
    }
}

/// A message that is declared once, with the names of the arguments that it takes.
#[derive(Debug, PartialEq, Eq)]
pub struct Declared {
    /// The id of the Fluent message.
    pub id: &'static str,
    /// The names of the arguments that the message takes.
    pub arguments: &'static [&'static str],
}

/// Declares a constant for each message, with the message's id and the names of its arguments. Also declares a constant
/// that lists all these messages.
#[macro_export]
macro_rules! declare {
    ($(#[$about:meta])* $all:ident { $($name:ident = $id:literal ($($argument:ident),*);)* }) => {
        $(
            #[doc = concat!("The message `", $id, "`.")]
            pub const $name: &$crate::message::Declared = &$crate::message::Declared {
                id: $id,
                arguments: &[$(stringify!($argument)),*],
            };
        )*
        $(#[$about])*
        pub const $all: &[&$crate::message::Declared] = &[$($name),*];
    };
}

/// A message with its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The id of the Fluent message.
    pub id: &'static str,
    /// The names of the arguments that the message may take; `None` if the message is not declared.
    declared: Option<&'static [&'static str]>,
    arguments: Vec<(&'static str, Argument)>,
}

impl Message {
    /// Returns a message without arguments.
    pub fn new(id: &'static str) -> Self {
        Self {
            id,
            declared: None,
            arguments: Vec::new(),
        }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        debug_assert!(
            self.declared.is_none_or(|names| names.contains(&name)),
            "`{}` is not declared to take `{name}`",
            self.id
        );
        self.arguments.push((name, value.into()));
        self
    }

    /// Adds an argument if the message is declared to take it; otherwise changes nothing. It is for code that chooses
    /// between several messages, of which only some take the argument.
    #[must_use]
    pub fn offer(self, name: &'static str, value: impl Into<Argument>) -> Self {
        if self.declared.is_some_and(|names| names.contains(&name)) {
            self.with(name, value)
        } else {
            self
        }
    }

    /// Returns the value of the argument with this name; `None` if the message has no such argument.
    pub fn argument(&self, name: &str) -> Option<&Argument> {
        let mut all = self.arguments.iter();
        all.find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    /// Returns the text of the argument with this name; `None` if the message has no such argument, or if its value is
    /// not a text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.argument(name)?.text()
    }

    /// Returns the names and values of all arguments.
    pub fn arguments(&self) -> impl Iterator<Item = &(&'static str, Argument)> {
        self.arguments.iter()
    }

    /// Returns `true` if this message has the id of the declared message.
    pub fn is(&self, declared: &Declared) -> bool {
        self.id == declared.id
    }
}

impl From<&'static Declared> for Message {
    fn from(declared: &'static Declared) -> Self {
        Self {
            declared: Some(declared.arguments),
            ..Self::new(declared.id)
        }
    }
}

/// Returns a character that is safe to show: U+FFFD in place of a control character or of a character that changes the
/// direction of the text, and otherwise the character itself.
pub fn visible(char: char) -> char {
    if char.is_control() || matches!(char, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}') {
        '\u{fffd}'
    } else {
        char
    }
}
