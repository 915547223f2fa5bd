//! Describes conditions and effects in plain language.

use fluent::FluentValue;

use super::{Descriptions, within_quotes};
use samtalerum_core::scenario::{Condition, Effect};

/// Polarity of a condition: `Denied` if it is within an odd number of `Not`s.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sense {
    Plain,
    Denied,
}

impl Sense {
    /// Returns the other polarity.
    fn opposite(self) -> Self {
        match self {
            Self::Plain => Self::Denied,
            Self::Denied => Self::Plain,
        }
    }
}

/// Position of a condition in the sentence that describes it. A `Part` is one of several clauses of a longer condition,
/// so it may need brackets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Nesting {
    Whole,
    Part,
}

impl Descriptions<'_> {
    /// Returns a condition as a clause to follow the word "if".
    pub fn condition(&self, condition: &Condition) -> String {
        self.clause(condition, Sense::Plain, Nesting::Whole)
    }

    /// Returns a condition as a clause that begins with "if".
    pub fn only_if(&self, condition: &Condition) -> String {
        let condition = self.condition(condition);
        self.fill("if", [("condition", condition.into())])
    }

    /// Describes what an effect changes.
    pub fn effect(&self, effect: &Effect) -> String {
        match effect {
            Effect::Set(id) => self.of("effect-set", id),
            Effect::Clear(id) => self.of("effect-clear", id),
            Effect::Add(id, by) => {
                let id_of = if *by < 0 {
                    "effect-less"
                } else {
                    "effect-more"
                };
                let by = i32::from(*by).abs();
                self.fill(
                    id_of,
                    [("id", FluentValue::from(id.as_str())), ("by", by.into())],
                )
            }
        }
    }

    /// Returns a message of the author's tools, with `id` as its argument.
    fn of(&self, message: &str, id: &str) -> String {
        self.fill(message, [("id", FluentValue::from(id))])
    }

    /// Describes a condition or, if `sense` is `Denied`, its opposite.
    ///
    /// Negations are moved inwards by De Morgan's laws, so that only simple conditions are ever denied.
    fn clause(&self, condition: &Condition, sense: Sense, nesting: Nesting) -> String {
        let denied = sense == Sense::Denied;
        let named = |message: &str, id: &str, words: String| {
            let message = if denied {
                format!("{message}-not")
            } else {
                message.to_owned()
            };
            self.fill(
                &message,
                [("id", FluentValue::from(id)), ("words", words.into())],
            )
        };
        match condition {
            Condition::Flag(id) => named("condition-flag", id, id.clone()),
            Condition::AtLeast(id, value) => {
                // "Not at least 5" is "at most 4", which reads better.
                let (message, value) = match (denied, value) {
                    (false, value) => ("condition-at-least", *value),
                    (true, 0) => ("condition-never", 0),
                    (true, value) => ("condition-at-most", value - 1),
                };
                self.gauge(message, id, value)
            }
            Condition::AtMost(id, value) => {
                let message = if denied {
                    "condition-at-least"
                } else {
                    "condition-at-most"
                };
                self.gauge(message, id, value.saturating_add(u8::from(denied)))
            }
            Condition::Chosen(id) => named("condition-chosen", id, self.quoted(id)),
            Condition::Visited(id) => {
                let scene = within_quotes(&self.scene(id));
                named("condition-visited", id, self.text.spoken(&scene))
            }
            Condition::Marked(id) => named("condition-marked", id, self.quoted(id)),
            Condition::Noted(id) => named("condition-noted", id, self.quoted(id)),
            Condition::Established(id) => named("condition-established", id, self.quoted_fact(id)),
            Condition::AtLeastOf(count, ids) => {
                let facts: Vec<String> = ids.iter().map(|id| self.quoted_fact(id)).collect();
                let values = [
                    ("count", FluentValue::from(*count)),
                    ("words", facts.join(", ").into()),
                ];
                let message = if denied {
                    "condition-at-least-of-not"
                } else {
                    "condition-at-least-of"
                };
                self.fill(message, values)
            }
            Condition::Not(inner) => self.clause(inner, sense.opposite(), nesting),
            // De Morgan's laws: a denied "and" becomes an "or" of the denied parts, and a denied "or" an "and".
            Condition::All(parts) if !denied => self.joined("condition-and", parts, sense, nesting),
            Condition::Any(parts) if denied => self.joined("condition-and", parts, sense, nesting),
            Condition::All(parts) | Condition::Any(parts) => {
                self.joined("condition-or", parts, sense, nesting)
            }
        }
    }

    /// Describes a comparison of a gauge with a value.
    fn gauge(&self, message: &str, id: &str, value: u8) -> String {
        self.fill(
            message,
            [("id", FluentValue::from(id)), ("value", value.into())],
        )
    }

    /// Joins several clauses with the message `joint` ("and" or "or"), in brackets if they are part of a longer
    /// condition.
    fn joined(&self, joint: &str, parts: &[Condition], sense: Sense, nesting: Nesting) -> String {
        let inner = match parts {
            [_] => Nesting::Whole,
            _ => Nesting::Part,
        };
        let clauses: Vec<String> = parts
            .iter()
            .map(|part| self.clause(part, sense, inner))
            .collect();
        let joint = self.tool(joint);
        let sentence = clauses.join(&format!(" {joint} "));
        if nesting == Nesting::Part && parts.len() > 1 {
            format!("({sentence})")
        } else {
            sentence
        }
    }
}

/// Returns the kind and id of each choice, scene, line, statement and fact that a condition refers to. Variables are
/// left out.
pub fn asks_about(condition: &Condition) -> Vec<(&'static str, &str)> {
    let mut found = Vec::new();
    condition.each(&mut |one| match one {
        Condition::Chosen(id) => found.push(("choice", id.as_str())),
        Condition::Visited(id) => found.push(("scene", id)),
        Condition::Marked(id) => found.push(("line", id)),
        Condition::Noted(id) => found.push(("statement", id)),
        Condition::Established(id) => found.push(("fact", id)),
        Condition::AtLeastOf(_, ids) => found.extend(ids.iter().map(|id| ("fact", id.as_str()))),
        _ => {}
    });
    found
}
