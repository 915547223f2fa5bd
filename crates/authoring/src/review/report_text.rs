//! The report on reviews as text, in one language.

use std::fmt::Write as _;

use super::answers::Question;
use super::neutral::circumstance;
use super::report::{AppraisalReport, ItemReport, Measured, MeetingReport};
use crate::descriptions::Descriptions;
use samtalerum_core::review::{Agreement, Counts, STABLE_FROM, appraisal_cases, cases};
use samtalerum_core::scenario::Then;

/// Returns the report on a meeting as text.
pub fn text(descriptions: &Descriptions, report: &MeetingReport) -> String {
    let writer = Writer { descriptions };
    let mut out = String::new();
    let heading = descriptions.fill(
        "review-report-heading",
        [
            ("title", descriptions.title().into()),
            ("count", report.reviewers.into()),
            ("disputed", report.disputed.into()),
        ],
    );
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{heading}");
    if !report.roles.is_empty() {
        let roles = descriptions.fill(
            "review-report-roles",
            [("roles", report.roles.join("; ").into())],
        );
        let _ = writeln!(out, "{roles}");
    }
    if !report.stable {
        let values = [
            ("count", report.reviewers.into()),
            ("enough", STABLE_FROM.into()),
        ];
        let _ = writeln!(
            out,
            "{}",
            descriptions.fill("review-report-unstable", values)
        );
    }
    let _ = writeln!(out, "{}", descriptions.tool("review-report-beside"));
    let mut scene = None;
    let mut heading = |out: &mut String, id: &str| {
        if scene.as_deref() != Some(id) {
            let _ = writeln!(out, "\n{}", descriptions.numbered(id));
            scene = Some(id.to_owned());
        }
    };
    for item in &report.decisions {
        heading(&mut out, &item.scene);
        writer.item(&mut out, Question::Choice, item);
    }
    for appraisal in &report.appraisals {
        heading(&mut out, &appraisal.scene);
        writer.appraisal(&mut out, appraisal);
    }
    for item in &report.statements {
        heading(&mut out, &item.scene);
        writer.item(&mut out, Question::Statement, item);
    }
    if !report.comments.is_empty() {
        let _ = writeln!(out, "\n{}", descriptions.tool("review-all"));
        writer.comments(&mut out, &report.comments);
    }
    out
}

struct Writer<'a> {
    descriptions: &'a Descriptions<'a>,
}

impl Writer<'_> {
    /// Writes a choice or statement with its answers and comments.
    fn item(&self, out: &mut String, question: Question, item: &ItemReport) {
        let case = item
            .case
            .as_deref()
            .and_then(|case| self.choice_case(&item.id, case));
        let case = case.map_or_else(String::new, |case| format!(" · {case}"));
        let _ = writeln!(out, "  {}{case}", self.descriptions.quoted(&item.id));
        self.measured(out, question, "", &item.answers);
        self.comments(out, &item.comments);
    }

    /// Writes a case of an appraisal.
    fn appraisal(&self, out: &mut String, report: &AppraisalReport) {
        if let Some(case) = self.appraisal_case(&report.scene, &report.case) {
            let _ = writeln!(out, "  {case}");
        }
        let tool = |id| self.descriptions.tool(id);
        self.measured(
            out,
            Question::Level,
            &tool("review-report-level"),
            &report.level,
        );
        self.measured(
            out,
            Question::Basis,
            &tool("review-report-basis"),
            &report.basis,
        );
        if !report.first.is_empty() {
            let counts = self.counts(Question::First, &report.first);
            let _ = writeln!(out, "    {} {counts}", tool("review-report-first"));
        }
        for fact in &report.facts {
            let values = [
                (
                    "fact",
                    Question::Facts.text(self.descriptions, &fact.fact).into(),
                ),
                ("carries", if fact.carries { "yes" } else { "no" }.into()),
                ("review", self.agreement(fact.review).into()),
            ];
            let _ = writeln!(
                out,
                "    {}",
                self.descriptions.fill("review-report-fact", values)
            );
        }
        self.comments(out, &report.comments);
    }

    /// Writes the course's answer, the number of reviewers who agree with it, and all answers.
    fn measured(&self, out: &mut String, question: Question, label: &str, one: &Measured) {
        let course = match one.course {
            "neutral" => self.descriptions.tool("review-neutral"),
            course => question.text(self.descriptions, course),
        };
        let label = if label.is_empty() {
            String::new()
        } else {
            format!("{label} ")
        };
        let values = [
            ("course", course.into()),
            ("review", self.agreement(one.review).into()),
            ("counts", self.counts(question, &one.counts).into()),
            ("count", one.counts.len().into()),
        ];
        let line = self.descriptions.fill("review-report-line", values);
        let _ = writeln!(out, "    {label}{line}");
    }

    fn agreement(&self, review: Option<Agreement>) -> String {
        self.descriptions.text.agreement(review)
    }

    fn counts(&self, question: Question, counts: &Counts) -> String {
        let count = |(answer, count): (&String, &u32)| {
            format!("{} {count}", question.text(self.descriptions, answer))
        };
        counts.iter().map(count).collect::<Vec<_>>().join(" · ")
    }

    fn comments(&self, out: &mut String, comments: &[String]) {
        for comment in comments {
            let comment = crate::descriptions::one_line(comment);
            let _ = writeln!(out, "    – {}", self.descriptions.text.spoken(&comment));
        }
    }

    /// Returns the circumstances of a choice's case; `None` if the choice has only one case.
    fn choice_case(&self, id: &str, case: &str) -> Option<String> {
        let choice = self
            .descriptions
            .scenario
            .scenes
            .values()
            .find_map(|scene| match &scene.then {
                Then::Choose(choices) => choices.iter().find(|choice| choice.id == id),
                _ => None,
            })?;
        let cases = cases(&choice.judged);
        let number = cases.iter().position(|one| one.id == case)?;
        (cases.len() > 1).then(|| circumstance(self.descriptions, number, cases[number].when))
    }

    /// Returns the circumstances of an appraisal's case; `None` if the appraisal has only one case.
    fn appraisal_case(&self, scene: &str, id: &str) -> Option<String> {
        let Then::Appraise(appraisal) = &self.descriptions.scenario.scenes.get(scene)?.then else {
            return None;
        };
        let mut cases = appraisal_cases(&appraisal.cases).enumerate();
        let (number, (_, case)) = cases.find(|(_, (case, _))| case == id)?;
        (appraisal.cases.len() > 1)
            .then(|| circumstance(self.descriptions, number, case.when.as_ref()))
    }
}
