//! What is wrong with a piece of content: a value with a code, a span and the arguments of its message.
//! The messages themselves are in Fluent (`findings.ftl`), one for each code, with how to fix it.

use std::ops::Range;

use crate::language::{FINDINGS, Messages};
use crate::message::{Argument, Declared, Message};

/// How serious a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// It must be mended. A scenario with one in its own file is not played, except for those that only the walk along
    /// all paths finds (a dead end, a best result that needs a breach); words with one fall back to what there is.
    Error,
    /// It can be played, but is hardly what the author means.
    Warning,
}

impl Severity {
    /// As it is printed.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// A kind of finding, declared once: the id of its messages, their arguments, and how serious it is.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// The messages in `findings.ftl`; the id is the stable code, e.g. `unknown-scene`.
    pub message: Declared,
    /// How serious it is.
    pub severity: Severity,
}

impl Code {
    /// The stable code, e.g. `unknown-scene`.
    pub fn name(&self) -> &'static str {
        self.message.id
    }
}

/// The codes about one subject.
pub struct Subject {
    /// The name of the subject; its heading is the message `report-subject-…`.
    pub name: &'static str,
    /// Its codes.
    pub codes: &'static [&'static Code],
}

/// Declares the codes of a subject, each with its severity, its id and the names of its arguments.
#[macro_export]
macro_rules! codes {
    ($subject:ident = $heading:literal {
        $($name:ident = $severity:ident $id:literal ($($argument:ident),*);)*
    }) => {
        $(
            #[doc = concat!("The code `", $id, "`.")]
            pub const $name: &$crate::finding::Code = &$crate::finding::Code {
                message: $crate::message::Declared {
                    id: $id,
                    arguments: &[$(stringify!($argument)),*],
                },
                severity: $crate::finding::Severity::$severity,
            };
        )*
        #[doc = concat!("The codes of the subject `", $heading, "`.")]
        pub const $subject: &$crate::finding::Subject = &$crate::finding::Subject {
            name: $heading,
            codes: &[$($name),*],
        };
    };
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What is wrong; its id is the stable code.
    pub message: Message,
    /// How serious it is: as its code says, or more if the caller asked for that.
    pub severity: Severity,
    /// The file within the content folder, with `/`.
    pub file: String,
    /// The bytes of that file it is about; `None` for a whole file.
    pub span: Option<Range<usize>>,
    /// Why it is so, where that can be told: each reason goes on from the one before, the root of it all last.
    pub reasons: Vec<Reason>,
}

/// Why something is as a finding says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The message, e.g. `reason-comes-later`.
    pub message: Message,
    /// The bytes that it speaks of, in the finding's file.
    pub span: Option<Range<usize>>,
}

impl Reason {
    /// A reason without a span.
    pub fn new(declared: &'static Declared) -> Self {
        Self {
            message: declared.into(),
            span: None,
        }
    }

    /// Sets the span.
    #[must_use]
    pub fn at(mut self, span: impl Into<Option<Range<usize>>>) -> Self {
        self.span = span.into();
        self
    }

    /// Adds an argument of the message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.message = self.message.with(name, value);
        self
    }

    /// Adds an argument if the message is declared to take it.
    #[must_use]
    pub fn offer(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.message = self.message.offer(name, value);
        self
    }

    /// Renders the reason as one sentence.
    pub fn sentence(&self, words: &Messages) -> String {
        words.render(FINDINGS, &self.message)
    }
}

impl Finding {
    /// A finding about a whole file.
    pub fn new(code: &'static Code, file: &str) -> Self {
        Self {
            message: (&code.message).into(),
            severity: code.severity,
            file: file.to_owned(),
            span: None,
            reasons: Vec::new(),
        }
    }

    /// Sets the span.
    #[must_use]
    pub fn at(mut self, span: impl Into<Option<Range<usize>>>) -> Self {
        self.span = span.into();
        self
    }

    /// Adds an argument of the message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.message = self.message.with(name, value);
        self
    }

    /// Adds an argument if the message is declared to take it.
    #[must_use]
    pub fn offer(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.message = self.message.offer(name, value);
        self
    }

    /// Adds reasons.
    #[must_use]
    pub fn because(mut self, reasons: impl IntoIterator<Item = Reason>) -> Self {
        self.reasons.extend(reasons);
        self
    }

    /// The stable code, e.g. `unknown-scene`.
    pub fn code(&self) -> &'static str {
        self.message.id
    }

    /// `true` if the finding has this code.
    pub fn is(&self, code: &Code) -> bool {
        self.message.is(&code.message)
    }

    /// Returns the text of an argument, if it is a text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.message.text(name)
    }

    /// Renders what is wrong as one sentence.
    pub fn sentence(&self, words: &Messages) -> String {
        words.render(FINDINGS, &self.message)
    }

    /// Renders how to fix it.
    pub fn help(&self, words: &Messages) -> Option<String> {
        words.render_attribute(FINDINGS, &self.message, "help")
    }
}

/// Returns what a code means and why it matters; `None` if there is no such code.
pub fn story(code: &str, words: &Messages) -> Option<String> {
    words.find(FINDINGS, code, Some("story"), None)
}

/// Letters that an id has at most for others to be compared with it: time and memory grow with their square. Nobody
/// types longer ones.
const MAX_COMPARED_LEN: usize = 200;

/// The known id nearest to a misspelt one, if one is near enough to be meant.
pub fn nearest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let letters = wrong.chars().count();
    if letters > MAX_COMPARED_LEN {
        return None;
    }
    let limit = (letters / 3).max(1);
    // What is longer or shorter by more than the limit is too far away, whatever its characters are.
    let candidates = known
        .into_iter()
        .filter(|candidate| candidate.chars().count().abs_diff(letters) <= limit);
    // Optimal string alignment: Levenshtein's distance, with two neighbouring characters swapped as one edit.
    candidates
        .map(|candidate| (strsim::osa_distance(wrong, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, candidate)| candidate)
}
