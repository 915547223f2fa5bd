//! Agreement of a meeting's reviewers with the course, as data. `report_text` renders the data as text, and other
//! programs read it as JSON.

use serde::Serialize;

use super::file::ReviewFile;
use super::questions::{Asked, asked};
use super::summary::summarize;
use samtalerum_core::guidance::VerdictKind;
use samtalerum_core::review::{
    Agreement, Counts, Opinion, STABLE_FROM, StatementOpinion, agreement,
};
use samtalerum_core::scenario::{AppraisalCase, Id, Scenario};

/// The version of the report's JSON format. The version is raised when a field is renamed, removed or given another
/// meaning.
pub const REVIEW_REPORT_VERSION: u32 = 1;

/// The report on the reviews of several meetings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ReviewReport {
    /// The version of this report, [`REVIEW_REPORT_VERSION`].
    pub version: u32,
    /// The reports on the meetings.
    pub meetings: Vec<MeetingReport>,
}

/// The report on the reviews of a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct MeetingReport {
    /// The id of the meeting.
    pub scenario: Id,
    /// Number of reviewers.
    pub reviewers: usize,
    /// `true` if there are enough reviewers for a stable result, at least [`STABLE_FROM`].
    pub stable: bool,
    /// The profession and years of experience of each reviewer. Reviewers who give neither are left out.
    pub roles: Vec<String>,
    /// Number of disputed verdicts on choices.
    pub disputed: usize,
    /// The answers about choices, in reading order.
    pub decisions: Vec<ItemReport>,
    /// The answers about appraisals, in reading order.
    pub appraisals: Vec<AppraisalReport>,
    /// The answers about the statements of the note.
    pub statements: Vec<ItemReport>,
    /// The comments on the meeting as a whole.
    pub comments: Vec<String>,
}

/// The answers to a question, and how many agree with the course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Measured {
    /// The course's own answer.
    pub course: &'static str,
    /// The number of times each answer was given.
    pub counts: Counts,
    /// The agreement with the course; `None` if there are no answers, or only "cannot say".
    pub review: Option<Agreement>,
}

/// The answers about a choice in one case, or about a statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ItemReport {
    /// The id of the scene.
    pub scene: Id,
    /// The id of the choice or statement.
    pub id: Id,
    /// The id of the case; `None` for a statement.
    pub case: Option<String>,
    /// The reviewers' answers, compared with the course's answer.
    #[serde(flatten)]
    pub answers: Measured,
    /// The comments on the choice or statement. If a choice has several cases, only the first has the comments.
    pub comments: Vec<String>,
}

/// The answers about a case of an appraisal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct AppraisalReport {
    /// The id of the scene.
    pub scene: Id,
    /// The id of the case.
    pub case: String,
    /// The answers about the level of concern.
    pub level: Measured,
    /// The answers about the sufficiency of the basis.
    pub basis: Measured,
    /// For each step of the ladder, the number of reviewers who would take it first.
    pub first: Counts,
    /// The answers about each fact.
    pub facts: Vec<FactReport>,
    /// The comments on the appraisal. If it has several cases, only the first has the comments.
    pub comments: Vec<String>,
}

/// The answers about a fact that an appraisal offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct FactReport {
    /// The id of the fact.
    pub fact: Id,
    /// `true` if the fact supports the appraisal's answers, according to the course.
    pub carries: bool,
    /// Number of reviewers who say that the fact supports the answers.
    pub count: u32,
    /// The agreement with the course; `None` if nobody answered.
    pub review: Option<Agreement>,
}

impl MeetingReport {
    /// Compares reviews of a scenario with the course.
    pub fn new(scenario: &Scenario, reviews: &[ReviewFile]) -> Self {
        let summary = summarize(scenario, reviews);
        let said = |texts: &mut dyn Iterator<Item = Option<&String>>| -> Vec<String> {
            let texts = texts.flatten().map(|text| text.trim().to_owned());
            texts.filter(|text| !text.is_empty()).collect()
        };
        let comments =
            |of: &dyn Fn(&ReviewFile) -> Option<&String>| said(&mut reviews.iter().map(of));
        let roles = reviews.iter().map(|review| review.reviewer.line());
        let mut report = Self {
            scenario: scenario.id.clone(),
            reviewers: reviews.len(),
            stable: reviews.len() >= STABLE_FROM,
            roles: roles.filter(|role| !role.is_empty()).collect(),
            disputed: 0,
            decisions: Vec::new(),
            appraisals: Vec::new(),
            statements: Vec::new(),
            comments: comments(&|review| review.comments.meeting.as_ref()),
        };
        for (scene, asked) in asked(scenario) {
            match asked {
                Asked::Decision(choices) => {
                    for (choice, cases) in choices {
                        let counted = summary.decisions.get(&choice.id);
                        let mut said =
                            comments(&|review| review.comments.decisions.get(&choice.id));
                        for case in cases {
                            let counts = counted.and_then(|counted| counted.get(&case.id));
                            let answers = measured(course_opinion(case.verdict), counts, |name| {
                                Opinion::find(name).is_some_and(|one| one.agrees(case.verdict))
                            });
                            report.decisions.push(ItemReport {
                                scene: scene.clone(),
                                id: choice.id.clone(),
                                case: Some(case.id),
                                answers,
                                comments: std::mem::take(&mut said),
                            });
                        }
                    }
                }
                Asked::Appraisal(appraisal, cases) => {
                    let counted = summary.appraisals.get(scene);
                    let mut said = comments(&|review| review.comments.appraisals.get(scene));
                    for (case, truth) in cases {
                        let counts = counted.and_then(|counted| counted.get(&case)).cloned();
                        let counts = counts.unwrap_or_default();
                        let answered = counts.facts_answered;
                        report.appraisals.push(AppraisalReport {
                            scene: scene.clone(),
                            case,
                            level: equal(truth.level.name(), &counts.level),
                            basis: equal(truth.basis.name(), &counts.basis),
                            facts: facts(&appraisal.facts, truth, &counts.facts, answered),
                            first: counts.first,
                            comments: std::mem::take(&mut said),
                        });
                    }
                }
                Asked::Note(statements) => {
                    for statement in statements {
                        let course = StatementOpinion::of(&statement.belongs).name();
                        let counts = summary.statements.get(&statement.id);
                        report.statements.push(ItemReport {
                            scene: scene.clone(),
                            id: statement.id.clone(),
                            case: None,
                            answers: equal(course, counts.unwrap_or(&Counts::new())),
                            comments: comments(&|review| {
                                review.comments.statements.get(&statement.id)
                            }),
                        });
                    }
                }
            }
        }
        let disputed = report
            .decisions
            .iter()
            .filter(|item| item.answers.is_disputed());
        report.disputed = disputed.count();
        report
    }
}

impl Measured {
    /// Returns `true` if the reviewers dispute the course's answer.
    pub fn is_disputed(&self) -> bool {
        self.review.is_some_and(|review| review.disputed)
    }
}

/// Returns the name of the course's verdict; `neutral` if the course has no verdict on the choice.
fn course_opinion(verdict: Option<VerdictKind>) -> &'static str {
    match verdict {
        Some(VerdictKind::Follows) => Opinion::Right.name(),
        Some(VerdictKind::Partly) => Opinion::Partly.name(),
        Some(VerdictKind::Breaches) => Opinion::Wrong.name(),
        None => "neutral",
    }
}

fn measured(
    course: &'static str,
    counts: Option<&Counts>,
    agrees: impl Fn(&str) -> bool,
) -> Measured {
    let counts = counts.cloned().unwrap_or_default();
    Measured {
        course,
        review: agreement(&counts, agrees),
        counts,
    }
}

/// Compares answers with the course's answer. Only an equal answer agrees with it.
fn equal(course: &'static str, counts: &Counts) -> Measured {
    measured(course, Some(counts), |name| name == course)
}

/// Compares the facts that the reviewers chose with those that support the appraisal's answers according to the course.
/// If a reviewer answered the question, each fact that she did not choose counts as "does not support the answers".
fn facts(facts: &[Id], truth: &AppraisalCase, counts: &Counts, answered: u32) -> Vec<FactReport> {
    let report = |fact: &Id| {
        let carries = truth.carried_by.contains(fact);
        let count = counts.get(fact).copied().unwrap_or_default();
        let agree = if carries {
            count
        } else {
            answered.saturating_sub(count)
        };
        FactReport {
            fact: fact.clone(),
            carries,
            count,
            review: Agreement::new(agree, answered),
        }
    };
    facts.iter().map(report).collect()
}
