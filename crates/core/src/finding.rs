//! What is wrong with a piece of content: a value with a code, a place and the facts that its sentence names.
//! The sentences themselves stand in Fluent (`findings.ftl`), one message a code, with how to mend it.

use std::ops::Range;

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

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The stable code, which is the id of its message, e.g. `unknown-scene`.
    pub code: &'static str,
    /// How serious it is.
    pub severity: Severity,
    /// The file within the content folder, with `/`.
    pub file: String,
    /// The bytes of that file it is about; nothing for a whole file.
    pub span: Option<Range<usize>>,
    /// What the message's variables stand for.
    pub facts: Vec<(&'static str, String)>,
    /// Why it is so, where that can be told: each reason goes on from the one before, the root of it all last.
    pub reasons: Vec<Reason>,
}

/// Why something is as a finding says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The id of its message, e.g. `reason-comes-later`.
    pub id: &'static str,
    /// The bytes that it speaks of, in the finding's file.
    pub span: Option<Range<usize>>,
    /// What the message's variables stand for.
    pub facts: Vec<(&'static str, String)>,
}

impl Reason {
    /// A reason that speaks of no place.
    pub fn new(id: &'static str) -> Self {
        Self {
            id,
            span: None,
            facts: Vec::new(),
        }
    }

    /// The same, about this place.
    #[must_use]
    pub fn at(mut self, span: impl Into<Option<Range<usize>>>) -> Self {
        self.span = span.into();
        self
    }

    /// The same, with what a variable of its message stands for.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.facts.push((name, value.to_string()));
        self
    }
}

impl Finding {
    /// A finding that must be mended.
    pub fn error(code: &'static str, file: &str) -> Self {
        Self::new(code, Severity::Error, file)
    }

    /// A finding that the author should see to.
    pub fn warning(code: &'static str, file: &str) -> Self {
        Self::new(code, Severity::Warning, file)
    }

    fn new(code: &'static str, severity: Severity, file: &str) -> Self {
        Self {
            code,
            severity,
            file: file.to_owned(),
            span: None,
            facts: Vec::new(),
            reasons: Vec::new(),
        }
    }

    /// The same, at this place.
    #[must_use]
    pub fn at(mut self, span: impl Into<Option<Range<usize>>>) -> Self {
        self.span = span.into();
        self
    }

    /// The same, with what a variable of its message stands for.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.facts.push((name, value.to_string()));
        self
    }

    /// The same, for these reasons.
    #[must_use]
    pub fn because(mut self, reasons: impl IntoIterator<Item = Reason>) -> Self {
        self.reasons.extend(reasons);
        self
    }

    /// The fact under this name.
    pub fn fact(&self, name: &str) -> Option<&str> {
        self.facts
            .iter()
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value.as_str())
    }
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
