//! The results of blind play as text for a terminal.

use std::fmt::Write as _;

use fluent::FluentValue;

use samtalerum_core::language::{INTERFACE, Messages, TOOLS, scenario_scope};

use super::report::{
    Classifier, CourseForm, LanguageForm, MeetingForm, RuleShare, Share, Strategy,
};

/// Maximum number of rules in each of two lists: the rules for the note and the rules for appraisals.
const LISTED: usize = 3;
/// Width in characters of the column with the name of a rule or a meeting.
const NAME: usize = 38;

/// Lays out the results of blind play.
pub struct FormText<'a> {
    words: &'a Messages<'a>,
}

impl<'a> FormText<'a> {
    /// Creates a layout with the messages of one language.
    pub fn new(words: &'a Messages<'a>) -> Self {
        Self { words }
    }

    /// Returns the results of a meeting as text.
    pub fn meeting(&self, form: &MeetingForm) -> String {
        let mut out = format!("{}\n\n", self.tool("form-heading"));
        let decisions = [
            ("decisions", form.decisions.into()),
            ("chance", percent(form.chance).into()),
        ];
        let _ = writeln!(out, "{}", self.fill("form-chance", decisions));
        let _ = writeln!(out, "{}", self.random(form));
        if !form.held_to_limits {
            let _ = writeln!(out, "{}", self.tool("form-not-held"));
        }
        for language in &form.languages {
            self.language(language, form.chance, &mut out);
        }
        out
    }

    /// Returns the results of a course as text.
    pub fn course(&self, form: &CourseForm) -> String {
        let mut out = format!("{}\n", self.tool("form-heading"));
        for classifier in &form.classifiers {
            self.course_in(form, classifier, &mut out);
        }
        if !form.moods.is_empty() {
            let _ = writeln!(out, "\n{}", self.tool("form-moods"));
            for one in &form.moods {
                let name = self.words.text(INTERFACE, &format!("mood-{}", one.mood));
                let with = percent(one.with_control);
                let without = percent(one.without_control);
                let _ = writeln!(out, "  {name:NAME$} {with:>5} {without:>5}");
            }
        }
        out
    }

    /// Appends the table of a meeting's strategies in one language.
    fn language(&self, form: &LanguageForm, chance: Share, out: &mut String) {
        let _ = writeln!(out, "\n{}", self.language_name(&form.language));
        let _ = writeln!(out, "{}", self.tool("form-strategies"));
        for strategy in &form.strategies {
            let name = self.rule("form-choices", strategy.choices);
            let (mean, passes) = (strategy.mean.round(), percent(strategy.passes));
            let (right, above) = (percent(strategy.right), above(strategy.right, chance));
            let _ = writeln!(
                out,
                "  {name:NAME$} {mean:>4} {passes:>6} {right:>6} {above:>5}"
            );
        }
        let best = form.strategies.iter().reduce(|best, other| {
            let better = (other.passes, other.mean) > (best.passes, best.mean);
            if better { other } else { best }
        });
        if let Some(best) = best {
            let _ = writeln!(out, "{}", self.best(best));
        }
        self.rules("form-notes", Some("form-note"), &form.notes, out);
        self.rules("form-appraisals", None, &form.appraisals, out);
    }

    /// Describes a strategy.
    fn best(&self, strategy: &Strategy) -> String {
        let mut text = self.fill(
            "form-best",
            [(
                "choices",
                self.rule("form-choices", strategy.choices).into(),
            )],
        );
        if let Some(note) = strategy.note {
            let note = self.rule("form-note", note);
            text += &self.fill("form-best-note", [("note", note.into())]);
        }
        if let Some(answers) = &strategy.appraisals {
            let answers = answers.clone();
            text += &self.fill("form-best-appraisals", [("answers", answers.into())]);
        }
        if strategy.marks != "none" {
            let marks = self.rule("form-marks", strategy.marks);
            text += &self.fill("form-best-marks", [("marks", marks.into())]);
        }
        text
    }

    /// Appends the rules that are wholly right most often. The message with the id `message` translates a rule's id
    /// into its name. If `message` is `None`, the ids are shown.
    fn rules(&self, heading: &str, message: Option<&str>, rules: &[RuleShare], out: &mut String) {
        let mut rules: Vec<&RuleShare> = rules.iter().collect();
        rules.sort_by(|a, b| b.right.total_cmp(&a.right));
        if !rules.is_empty() {
            let _ = writeln!(out, "{}", self.tool(heading));
        }
        for rule in rules.into_iter().take(LISTED) {
            let named = message.map(|message| self.rule(message, &rule.rule));
            let (name, right) = (named.unwrap_or(rule.rule.clone()), percent(rule.right));
            let _ = writeln!(out, "  {name:NAME$} {right:>5}");
        }
    }

    /// Appends the table of a course's meetings in one language.
    fn course_in(&self, course: &CourseForm, classifier: &Classifier, out: &mut String) {
        let _ = writeln!(out, "\n{}", self.language_name(&classifier.language));
        let _ = writeln!(out, "{}", self.tool("form-meetings"));
        for meeting in &course.meetings {
            let of_language = meeting.languages.iter();
            let form = of_language
                .clone()
                .find(|one| one.language == classifier.language);
            let right = |rule| {
                form.and_then(|form| form.strategy(rule))
                    .map(|one| one.right)
            };
            let found = classifier
                .meetings
                .iter()
                .find(|one| one.rule == meeting.scenario);
            let shares = [
                right("longest"),
                right("shortest"),
                found.map(|one| one.right),
            ];
            let shares = shares
                .map(|share| share.map_or_else(String::new, |share| above(share, meeting.chance)));
            let strategies = form.map_or(&[][..], |form| &form.strategies);
            let best = strategies
                .iter()
                .map(|one| one.mean)
                .fold(0.0, f64::max)
                .round();
            let passing = strategies
                .iter()
                .filter(|one| one.passes > super::NEVER)
                .count();
            let title = self.words.text(&scenario_scope(&meeting.scenario), "title");
            let (title, chance) = (cut(&title), percent(meeting.chance));
            let [longest, shortest, found] = shares;
            let random = meeting.random.mean.round();
            let _ = writeln!(
                out,
                "  {title:NAME$} {chance:>5} {longest:>5} {shortest:>5} {found:>5} {random:>4} {best:>4} {passing:>4}"
            );
        }
        let all = [
            ("right", percent(classifier.right).into()),
            ("chance", percent(classifier.chance).into()),
        ];
        let _ = writeln!(out, "{}", self.fill("form-classifier", all));
    }

    /// Describes the result of random play.
    fn random(&self, form: &MeetingForm) -> String {
        let runs = form.random.runs.unwrap_or_default();
        let values = [
            ("mean", form.random.mean.round().into()),
            ("passes", percent(form.random.passes).into()),
            ("mark", form.pass_mark.into()),
            ("runs", runs.into()),
        ];
        self.fill("form-random", values)
    }

    fn language_name(&self, tag: &str) -> String {
        self.words.text(INTERFACE, &format!("language-{tag}"))
    }

    fn rule(&self, message: &str, rule: &str) -> String {
        self.fill(message, [("rule", rule.to_owned().into())])
    }

    fn tool(&self, id: &str) -> String {
        self.words.text(TOOLS, id)
    }

    fn fill<'v>(
        &self,
        id: &str,
        values: impl IntoIterator<Item = (&'v str, FluentValue<'v>)>,
    ) -> String {
        self.words.text_with(TOOLS, id, values)
    }
}

/// Returns a share in percent; a share above 0 that would be rounded to 0 is shown as `<1 %`.
pub(crate) fn percent(share: Share) -> String {
    if share > 0.0 && share < 0.005 {
        "<1 %".to_owned()
    } else {
        format!("{:.0} %", share * 100.0)
    }
}

/// Returns by how many percentage points a share is above the share that chance reaches, including the leading `+` or
/// `-`.
fn above(share: Share, chance: Share) -> String {
    format!("{:+.0}", (share - chance) * 100.0)
}

/// Shortens a title to the width of its column.
fn cut(title: &str) -> String {
    if title.chars().count() <= NAME {
        return title.to_owned();
    }
    title.chars().take(NAME - 1).chain(['…']).collect()
}
