//! The blind rules, for a player who sees the form of the texts and does not read the meeting. Choices with the same
//! score are equally likely.

use samtalerum_core::meeting::AppraisalAnswers;
use samtalerum_core::meeting::FactIx;
use samtalerum_core::scenario::{ConcernLevel, Confidence, Id, MAX_GROUNDS, Sufficiency};

use super::features::Form;

/// A rule for choices. It scores each offered choice by its form, and takes the choice with the highest score.
pub(super) struct ChoiceRule {
    /// The name of the rule in messages and reports.
    pub(super) name: &'static str,
    score: fn(&Form, &Context) -> f64,
    /// The rule that decides between choices with the same score.
    then: Length,
}

/// The values that a score can use in addition to the form of the choice. They depend on the other choices too.
pub(super) struct Context {
    /// Number of choices in the meeting that begin with the same word as this choice.
    pub(super) openings: usize,
    /// Absolute difference between the choice's length and the median length of the choices offered.
    pub(super) from_median: f64,
}

/// A rule that decides between choices with the same score.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Length {
    Longest,
    Shortest,
}

macro_rules! choice_rules {
    ($($name:literal, $then:ident, $score:expr;)+) => {
        &[$(ChoiceRule { name: $name, score: $score, then: Length::$then },)+]
    };
}

/// The rules for choices. The first two take the longest and the shortest choice. The limit
/// [`MAX_ABOVE_CHANCE`](super::MAX_ABOVE_CHANCE) applies to no other rules.
pub(super) const CHOICE_RULES: &[ChoiceRule] = choice_rules! {
    "longest", Longest, |_, _| 0.0;
    "shortest", Shortest, |_, _| 0.0;
    "middle", Longest, |_, context| -context.from_median;
    "question", Longest, |form, _| yes(form.questions > 0);
    "short-question", Shortest, |form, _| yes(form.questions > 0);
    "question-marks", Longest, |form, _| form.questions as f64;
    "ends-with-question", Longest, |form, _| yes(form.ends_with_question);
    "no-question", Longest, |form, _| -(form.questions as f64);
    "citizen", Longest, |form, _| yes(form.citizen);
    "citizen-question", Longest, |form, _| yes(form.citizen) + yes(form.questions > 0);
    "companion", Longest, |form, _| yes(form.companion);
    "both-names", Longest, |form, _| yes(form.citizen) + yes(form.companion);
    "no-companion", Longest, |form, _| -yes(form.companion);
    "polite", Longest, |form, _| form.polite as f64;
    "hedged", Longest, |form, _| form.hedges as f64;
    "sentences", Longest, |form, _| form.sentences as f64;
    "one-sentence", Longest, |form, _| -(form.sentences as f64);
    "commas", Longest, |form, _| form.commas as f64;
    "speaker", Longest, |form, _| form.speaker as f64;
    "no-speaker", Longest, |form, _| -(form.speaker as f64);
    "addressed", Longest, |form, _| form.addressed as f64;
    "quoted", Longest, |form, _| yes(form.begins_with_quote);
    "not-quoted", Longest, |form, _| -yes(form.quotes);
    "numbers", Longest, |form, _| yes(form.digits);
    "calm", Longest, |form, _| -(form.exclamations as f64);
    "rare-opening", Longest, |_, context| -(context.openings as f64);
    "common-opening", Longest, |_, context| context.openings as f64;
    "long-words", Longest, |form, _| form.word_length();
    "short-words", Longest, |form, _| -form.word_length();
};

fn yes(yes: bool) -> f64 {
    f64::from(u8::from(yes))
}

impl ChoiceRule {
    /// Returns the choices that the rule takes, as indices into `offered`. All of them are equally likely.
    pub(super) fn pick(&self, offered: &[&Form], openings: &[usize]) -> Vec<usize> {
        let mut lengths: Vec<usize> = offered.iter().map(|form| form.chars).collect();
        lengths.sort_unstable();
        let median = lengths.get(lengths.len() / 2).copied().unwrap_or_default();
        let score = |position: usize| {
            let form = offered[position];
            let context = Context {
                openings: openings[position],
                from_median: form.chars.abs_diff(median) as f64,
            };
            let length = form.chars as f64;
            let length = if self.then == Length::Longest {
                length
            } else {
                -length
            };
            ((self.score)(form, &context), length)
        };
        best(offered.len(), score)
    }
}

/// Returns the numbers from `0..count` that have the highest score.
fn best(count: usize, score: impl Fn(usize) -> (f64, f64)) -> Vec<usize> {
    let mut found = Vec::new();
    let mut highest = (f64::NEG_INFINITY, f64::NEG_INFINITY);
    for position in 0..count {
        let score = score(position);
        if score > highest {
            highest = score;
            found.clear();
        }
        if score == highest {
            found.push(position);
        }
    }
    found
}

/// A rule for the note. It decides which of the offered statements are included.
pub(super) struct NoteRule {
    /// The name of the rule in messages and reports.
    pub(super) name: &'static str,
    include: Include,
}

enum Include {
    /// The statements for which the function returns `true`.
    Each(fn(&Form) -> bool),
    /// The statements with at least this many characters.
    AtLeast(usize),
    /// The longest statements: this many sixths of all statements, rounded up. For example, `3` includes the longer
    /// half.
    Longest(usize),
    /// The shorter half of the statements.
    ShortestHalf,
}

macro_rules! note_rules {
    ($($name:literal, $include:expr;)+) => {
        &[$(NoteRule { name: $name, include: $include },)+]
    };
}

pub(super) const NOTE_RULES: &[NoteRule] = note_rules! {
    "all", Include::Each(|_| true);
    "none", Include::Each(|_| false);
    "longest-half", Include::Longest(3);
    "longest-third", Include::Longest(2);
    "longest-two-thirds", Include::Longest(4);
    "shortest-half", Include::ShortestHalf;
    "from-60", Include::AtLeast(60);
    "from-70", Include::AtLeast(70);
    "from-75", Include::AtLeast(75);
    "from-80", Include::AtLeast(80);
    "from-85", Include::AtLeast(85);
    "from-90", Include::AtLeast(90);
    "from-100", Include::AtLeast(100);
    "from-110", Include::AtLeast(110);
    "no-labels", Include::Each(|form| !form.label);
    "no-copies", Include::Each(|form| !form.copy);
    "no-labels-no-copies", Include::Each(|form| !form.label && !form.copy);
    "quoted", Include::Each(|form| form.quotes);
    "citizen", Include::Each(|form| form.citizen);
    "no-companion", Include::Each(|form| !form.companion);
    "commas", Include::Each(|form| form.commas > 0);
};

impl NoteRule {
    /// Returns for each offered statement `true` if the note includes it.
    pub(super) fn include(&self, offered: &[&Form]) -> Vec<bool> {
        let by_length = |wanted: usize, longest: bool| {
            let mut order: Vec<usize> = (0..offered.len()).collect();
            order.sort_by_key(|position| {
                let chars = offered[*position].chars;
                if longest { usize::MAX - chars } else { chars }
            });
            let mut included = vec![false; offered.len()];
            order
                .iter()
                .take(wanted)
                .for_each(|one| included[*one] = true);
            included
        };
        match self.include {
            Include::Each(holds) => offered.iter().map(|form| holds(form)).collect(),
            Include::AtLeast(chars) => offered.iter().map(|form| form.chars >= chars).collect(),
            Include::Longest(sixths) => by_length((offered.len() * sixths).div_ceil(6), true),
            Include::ShortestHalf => by_length(offered.len().div_ceil(2), false),
        }
    }
}

/// A rule for the lines that the player marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MarkRule {
    /// No line is marked.
    None,
    /// Every line is marked.
    All,
    /// Each line that changes somebody's expression is marked.
    MoodChanged,
}

impl MarkRule {
    pub(super) const ALL: [Self; 3] = [Self::None, Self::All, Self::MoodChanged];

    /// Returns the name of the rule in messages and reports.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::All => "all",
            Self::MoodChanged => "mood-changed",
        }
    }
}

/// A rule for appraisals. It always gives the same answer, and chooses facts by their order or length.
///
/// The level of concern is always [`ConcernLevel::Signs`], the middle one. This level never affects the grade, because
/// only a lower level can overlook danger. The certainty never affects the grade.
pub(super) struct AppraisalRule {
    basis: Sufficiency,
    first: Option<Id>,
    facts: Facts,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Facts {
    First,
    Last,
    Longest,
    Shortest,
}

impl AppraisalRule {
    /// Returns a rule for each combination of an answer about the basis and a selection of facts, such as the longest.
    /// The answer "not yet" also names the step to take first, so it counts as one answer for each step of `ladder`.
    pub(super) fn all(ladder: &[Id]) -> Vec<Self> {
        let mut answers: Vec<(Sufficiency, Option<Id>)> = Vec::new();
        for basis in Sufficiency::ALL.iter().copied() {
            if basis == Sufficiency::NotYet {
                answers.extend(ladder.iter().map(|step| (basis, Some(step.clone()))));
            } else {
                answers.push((basis, None));
            }
        }
        let all = answers.into_iter().flat_map(|(basis, first)| {
            let facts = [Facts::First, Facts::Last, Facts::Longest, Facts::Shortest];
            facts.map(|facts| Self {
                basis,
                first: first.clone(),
                facts,
            })
        });
        all.collect()
    }

    /// Returns the name of the rule in reports, such as `not-yet ladder-offer-time-alone, longest`.
    pub(super) fn name(&self) -> String {
        let facts = match self.facts {
            Facts::First => "first",
            Facts::Last => "last",
            Facts::Longest => "longest",
            Facts::Shortest => "shortest",
        };
        let first = self.first.as_ref().map(|step| format!(" {step}"));
        format!(
            "{}{}, {facts}",
            self.basis.name(),
            first.unwrap_or_default()
        )
    }

    /// Returns the answers that the rule gives. `length` returns the length of a fact's text.
    pub(super) fn answers(
        &self,
        offered: &[FactIx],
        length: impl Fn(FactIx) -> usize,
    ) -> AppraisalAnswers {
        let mut facts = offered.to_vec();
        match self.facts {
            Facts::First => {}
            Facts::Last => facts.reverse(),
            Facts::Longest => facts.sort_by_key(|fact| usize::MAX - length(*fact)),
            Facts::Shortest => facts.sort_by_key(|fact| length(*fact)),
        }
        facts.truncate(MAX_GROUNDS);
        answers(self.basis, self.first.clone(), facts)
    }
}

/// Combines these answers with the middle level of concern and the middle certainty.
pub(super) fn answers(
    basis: Sufficiency,
    first: Option<Id>,
    grounds: Vec<FactIx>,
) -> AppraisalAnswers {
    AppraisalAnswers {
        level: ConcernLevel::Signs,
        basis,
        first,
        grounds,
        confidence: Confidence::Fairly,
    }
}
