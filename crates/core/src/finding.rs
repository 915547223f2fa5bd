//! Findings about content that is wrong. A finding is a value with a code, a span and the arguments of its message. The
//! messages themselves are in Fluent (`findings.ftl`), one for each code, with advice on how to fix the mistake.

use std::ops::Range;

use crate::language::{FINDINGS, Messages};
use crate::message::{Argument, Declared, Message};

/// The severity of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The mistake must be fixed. If it is found when the scenario's file is read or its structure is checked, the
    /// meeting is not offered. If only a later check finds it, e.g. a missing message or a dead end, the meeting can
    /// still be played. A message that is missing or cannot be read is shown in another language.
    Error,
    /// The content can be played, but is probably not what the author means.
    Warning,
}

impl Severity {
    /// Returns the severity's name, as it is printed.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// A kind of finding, declared once with the id of its message, the message's arguments and the severity.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// The message in `findings.ftl`; its id is the stable code, e.g. `unknown-scene`.
    pub message: Declared,
    /// The severity that findings with this code have.
    pub severity: Severity,
}

impl Code {
    /// Returns the stable code, e.g. `unknown-scene`.
    pub fn name(&self) -> &'static str {
        self.message.id
    }
}

/// The codes of the findings about one subject.
pub struct Subject {
    /// The name of the subject, e.g. `files`. The message `report-subject-files` is then the subject's heading.
    pub name: &'static str,
    /// The codes of the subject.
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

/// A mistake, or a probable mistake, in the content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The message; its id is the stable code.
    pub message: Message,
    /// The severity of the code, or a higher severity: `check --deny warnings` turns warnings into errors.
    pub severity: Severity,
    /// The path of the file within the content folder, with `/` as the separator.
    pub file: String,
    /// The span of the mistake in the file, in bytes; `None` if the finding is about the whole file.
    pub span: Option<Range<usize>>,
    /// The reasons, as far as they are known. Each explains the one before it, and the root cause comes last.
    pub reasons: Vec<Reason>,
}

/// A reason for a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The message, e.g. `reason-comes-later`.
    pub message: Message,
    /// The span that the reason is about, in bytes of the finding's file; `None` if the reason has no span.
    pub span: Option<Range<usize>>,
}

impl Reason {
    /// Returns a reason without a span.
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
    pub fn sentence(&self, messages: &Messages) -> String {
        messages.render(FINDINGS, &self.message)
    }
}

impl Finding {
    /// Returns a finding about a whole file.
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

    /// Returns the stable code, e.g. `unknown-scene`.
    pub fn code(&self) -> &'static str {
        self.message.id
    }

    /// Returns `true` if the finding has this code.
    pub fn is(&self, code: &Code) -> bool {
        self.message.is(&code.message)
    }

    /// Returns the text of an argument; `None` if the message lacks the argument or its value is not a text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.message.text(name)
    }

    /// Renders the finding as one sentence.
    pub fn sentence(&self, messages: &Messages) -> String {
        messages.render(FINDINGS, &self.message)
    }

    /// Renders the advice on how to fix the mistake; `None` if the code has no advice.
    pub fn help(&self, messages: &Messages) -> Option<String> {
        messages.render_attribute(FINDINGS, &self.message, "help")
    }
}

/// Returns the explanation of a code, i.e. what it means and why it matters; `None` if there is no such code.
pub fn story(code: &str, messages: &Messages) -> Option<String> {
    messages.find(FINDINGS, code, Some("story"), None)
}

/// The maximum length, in characters, of a misspelt id that is compared with the known ids. Time and memory grow with
/// the square of the length, and nobody types longer ids.
const MAX_COMPARED_LEN: usize = 200;

/// Returns the known id that is nearest to a misspelt one; `None` if no known id is near enough.
///
/// The distance is that of optimal string alignment (restricted Damerau–Levenshtein): an edit inserts, deletes or
/// replaces a character, or swaps two neighbours. An id is near enough if the number of edits is at most a third of the
/// number of characters in the misspelt id. One edit is always allowed.
pub fn nearest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = wrong.chars().count();
    if length > MAX_COMPARED_LEN {
        return None;
    }
    let limit = (length / 3).max(1);
    // The distance is never less than the difference in length, so candidates of a very different length need not be
    // compared.
    let candidates = known
        .into_iter()
        .filter(|candidate| candidate.chars().count().abs_diff(length) <= limit);
    candidates
        .map(|candidate| (strsim::osa_distance(wrong, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, candidate)| candidate)
}
