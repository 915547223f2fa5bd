//! The results of blind play, in ids and numbers. `samtalerum paths --format json` prints them.

use serde::{Serialize, Serializer};

use samtalerum_core::paths::Report;
use samtalerum_core::scenario::Id;

/// The version of the reports as JSON. It is raised when a field is renamed, removed or given another meaning.
pub const PATHS_VERSION: u32 = 2;

/// A share or a probability, 0 to 1.
pub type Share = f64;

/// The report of `samtalerum paths` on a meeting.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct PathsReport {
    /// The version of this report, [`PATHS_VERSION`].
    pub version: u32,
    /// The results of exploring the meeting.
    #[serde(flatten)]
    pub paths: Report,
    /// The results of blind play; `None` if the meeting was not explored completely.
    pub form: Option<MeetingForm>,
}

impl PathsReport {
    /// Combines the results of exploring a meeting with those of blind play.
    pub fn new(paths: Report, form: Option<MeetingForm>) -> Self {
        Self {
            version: PATHS_VERSION,
            paths,
            form,
        }
    }
}

/// The results of blind play in a meeting.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct MeetingForm {
    /// The id of the scenario.
    pub scenario: Id,
    /// `true` if the limits on blind play apply to the meeting: its scenario has stakes (format 2) and is not the
    /// introduction.
    pub held_to_limits: bool,
    /// The percentage needed to pass.
    pub pass_mark: u8,
    /// Number of scenes with a decision at which some of the choices offered, but not all, are wholly right.
    pub decisions: usize,
    /// The probability that a choice taken at random is wholly right.
    #[serde(serialize_with = "rounded")]
    pub chance: Share,
    /// The result of random play.
    pub random: RandomPlay,
    /// The results of the strategies, by language.
    pub languages: Vec<LanguageForm>,
}

/// The result of random play.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct RandomPlay {
    /// The expected result, in percent.
    #[serde(serialize_with = "rounded")]
    pub mean: f64,
    /// The probability of passing the meeting.
    #[serde(serialize_with = "rounded")]
    pub passes: Share,
    /// Number of seeded runs that the result is estimated from; `None` if the result is exact.
    pub runs: Option<usize>,
}

/// The results of blind play with the texts of one language.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct LanguageForm {
    /// The language's tag.
    pub language: String,
    /// For each rule for choices, the strategy that passes most often. If several strategies pass equally often, the
    /// one with the highest expected result is listed. A rule that has the same results as an earlier rule is left out,
    /// except the rules for the longest and the shortest choice.
    pub strategies: Vec<Strategy>,
    /// For each rule for the note, the share of notes that it writes without a mistake.
    pub notes: Vec<RuleShare>,
    /// Up to three rules for appraisals: those that give a wholly right answer most often. The best rule is first.
    pub appraisals: Vec<RuleShare>,
}

/// A strategy with its result.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Strategy {
    /// The rule for choices.
    pub choices: &'static str,
    /// The rule for marks.
    pub marks: &'static str,
    /// The rule for the note; `None` if no path of the strategy has a note.
    pub note: Option<&'static str>,
    /// The rule for appraisals; `None` if the meeting has no appraisals.
    pub appraisals: Option<String>,
    /// The expected result, in percent.
    #[serde(serialize_with = "rounded")]
    pub mean: f64,
    /// The probability of passing the meeting.
    #[serde(serialize_with = "rounded")]
    pub passes: Share,
    /// The share of the meeting's decisions at which the rule for choices is wholly right.
    #[serde(serialize_with = "rounded")]
    pub right: Share,
}

/// A share of wholly right answers. It belongs either to a rule or to a meeting. For a rule, it is the share of the
/// notes or appraisals that the rule answers wholly right. For a meeting, it is the share of the decisions at which the
/// classifier is wholly right.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct RuleShare {
    /// The name of the rule, or the id of the meeting's scenario.
    pub rule: String,
    /// The share, from 0 to 1.
    #[serde(serialize_with = "rounded")]
    pub right: Share,
}

/// The results of blind play over a course.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct CourseForm {
    /// The version of this report, [`PATHS_VERSION`].
    pub version: u32,
    /// The meetings that were explored completely, in the order of the course.
    pub meetings: Vec<MeetingForm>,
    /// The results of the classifier, by language.
    pub classifiers: Vec<Classifier>,
    /// For each facial expression of companions, how common it is in meetings with and without negative social control.
    /// Only meetings with appraisals count, because the true answers of the appraisals show if there is control.
    pub moods: Vec<MoodShare>,
}

/// The accuracy of a classifier that sees only the form of choices.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Classifier {
    /// The language's tag.
    pub language: String,
    /// Over all meetings, the share of the decisions at which the classifier is wholly right.
    #[serde(serialize_with = "rounded")]
    pub right: Share,
    /// The share of these decisions at which a choice taken at random is wholly right.
    #[serde(serialize_with = "rounded")]
    pub chance: Share,
    /// For each meeting, the share of its decisions at which the classifier is wholly right. For this result, the
    /// classifier is fitted to the decisions of all other meetings.
    pub meetings: Vec<RuleShare>,
}

/// The frequency of an expression among companions.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct MoodShare {
    /// The expression.
    pub mood: &'static str,
    /// The expression's share of the companions' expressions in meetings with control.
    #[serde(serialize_with = "rounded")]
    pub with_control: Share,
    /// The expression's share of the companions' expressions in meetings without control.
    #[serde(serialize_with = "rounded")]
    pub without_control: Share,
}

impl Strategy {
    /// Returns `true` if both strategies have the same results.
    pub(super) fn reaches_the_same(&self, other: &Self) -> bool {
        let numbers = |one: &Self| [one.mean, one.passes, one.right].map(f64::to_bits);
        numbers(self) == numbers(other)
    }
}

impl LanguageForm {
    /// Returns the strategy with this rule for choices; `None` if it was left out, because an earlier strategy has the
    /// same results.
    pub fn strategy(&self, choices: &str) -> Option<&Strategy> {
        self.strategies.iter().find(|one| one.choices == choices)
    }
}

/// Rounds to four decimals, so that reports are the same on every machine.
#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
fn rounded<S: Serializer>(number: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64((number * 10_000.0).round() / 10_000.0)
}
