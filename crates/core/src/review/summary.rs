//! The summary of all reviews of a meeting. It has only counts, no comments and no names, and is stored in the content
//! folder as `reviews/<scenario>.ron`.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::FOLDER;
use super::agreement::{Agreement, Counts, agreement};
use super::answers::{CANNOT_SAY, NOT_AN_ANSWER, Opinion, StatementOpinion, is_answer};
use super::cases::{Case, appraisal_cases, cases};
use crate::hash::stable;
use crate::scenario::{Choice, ConcernLevel, Id, Scenario, Sufficiency, Then};
use crate::source::Files;

/// The counted answers of all reviewers of a meeting.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Summary {
    /// The version of the format, [`REVIEW_FORMAT`](super::REVIEW_FORMAT).
    pub format: u32,
    /// The scenario.
    pub scenario: Id,
    /// For each language in which reviewers read the meeting, the hash of the text that they read; see
    /// [`content_hash`].
    pub hashes: IndexMap<String, String>,
    /// Number of reviewers.
    pub reviewers: usize,
    /// The counted verdicts on choices, by the ids of choice and case.
    pub decisions: IndexMap<Id, IndexMap<String, Counts>>,
    /// The counted answers to appraisals, by the ids of scene and case.
    #[serde(default)]
    pub appraisals: IndexMap<Id, IndexMap<String, AppraisalCounts>>,
    /// The counted answers about statements of notes, by the statement's id.
    #[serde(default)]
    pub statements: IndexMap<Id, Counts>,
}

/// The counted answers to one case of an appraisal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct AppraisalCounts {
    /// The answers about the level of concern.
    pub level: Counts,
    /// The answers about whether there is a basis for limiting the companion.
    pub basis: Counts,
    /// The answers about the steps to take first. The key is the step's id in the catalogue's ladder.
    pub first: Counts,
    /// For each fact, how many reviewers said that it supports the answer; under [`NOT_AN_ANSWER`], how many said that
    /// no fact does.
    pub facts: Counts,
    /// The number of reviewers who answered the question about the facts.
    pub facts_answered: u32,
}

/// A name that a summary uses, but that does not exist in the scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownPart {
    /// The fields and keys that lead to the unknown name, and the unknown name itself at the end.
    pub path: Vec<String>,
    /// The names that are allowed in place of the unknown name.
    pub known: Vec<String>,
}

impl Summary {
    /// Returns for each case of a choice how many reviewers agree with the course's verdict. An entry is `None` if no
    /// reviewer gave a verdict on the case.
    pub fn of_choice(&self, choice: &Choice) -> Vec<Option<Agreement>> {
        let answered = self.decisions.get(&choice.id);
        let of_case = |case: &Case| {
            let counts = answered?.get(&case.id)?;
            agreement(counts, |name| {
                Opinion::find(name).is_some_and(|one| one.agrees(case.verdict))
            })
        };
        cases(&choice.judged).iter().map(of_case).collect()
    }

    /// Returns the names of choices, cases, scenes, statements, facts and answers that are in the summary, but not in
    /// the scenario.
    pub fn unknown_parts(&self, scenario: &Scenario) -> Vec<UnknownPart> {
        let mut check = Check {
            unknown: Vec::new(),
        };
        let scenes = || scenario.scenes.values();
        let choices: Vec<_> = scenes()
            .filter_map(|scene| match &scene.then {
                Then::Choose(choices) => Some(choices),
                _ => None,
            })
            .flatten()
            .collect();
        for (id, answered) in &self.decisions {
            let Some(choice) = choices.iter().find(|choice| choice.id == *id) else {
                let known = choices.iter().map(|choice| choice.id.clone());
                check.add(&["decisions", id], known);
                continue;
            };
            let known: Vec<String> = cases(&choice.judged)
                .into_iter()
                .map(|case| case.id)
                .collect();
            for (case, counts) in answered {
                let path = ["decisions", id, case];
                if known.contains(case) {
                    check.answers(&path, counts, Opinion::ALL.iter().map(|one| one.name()));
                } else {
                    check.add(&path, known.iter().cloned());
                }
            }
        }
        for (id, answered) in &self.appraisals {
            let appraisal = scenario.scenes.get(id).and_then(|scene| match &scene.then {
                Then::Appraise(appraisal) => Some(appraisal),
                _ => None,
            });
            let Some(appraisal) = appraisal else {
                let asks = |(_, scene): &(&Id, _)| matches!(scene_then(scene), Then::Appraise(_));
                let known = scenario
                    .scenes
                    .iter()
                    .filter(asks)
                    .map(|(id, _)| id.clone());
                check.add(&["appraisals", id], known);
                continue;
            };
            let known: Vec<String> = appraisal_cases(&appraisal.cases)
                .map(|(id, _)| id)
                .collect();
            for (case, counts) in answered {
                let path = ["appraisals", id.as_str(), case.as_str()];
                if !known.contains(case) {
                    check.add(&path, known.iter().cloned());
                    continue;
                }
                let levels = ConcernLevel::ALL.iter().map(|one| one.name());
                check.answers(&[&path[..], &["level"]].concat(), &counts.level, levels);
                let bases = Sufficiency::ALL.iter().map(|one| one.name());
                check.answers(&[&path[..], &["basis"]].concat(), &counts.basis, bases);
                for fact in counts.facts.keys().filter(|fact| *fact != NOT_AN_ANSWER) {
                    if !appraisal.facts.contains(fact) {
                        let path = [&path[..], &["facts", fact]].concat();
                        check.add(&path, appraisal.facts.iter().cloned());
                    }
                }
            }
        }
        let statements: Vec<&Id> = scenes()
            .filter_map(|scene| match &scene.then {
                Then::Note { statements, .. } => Some(statements),
                _ => None,
            })
            .flatten()
            .map(|statement| &statement.id)
            .collect();
        for (id, counts) in &self.statements {
            if statements.contains(&id) {
                let names = StatementOpinion::ALL.iter().map(|one| one.name());
                check.answers(&["statements", id], counts, names);
            } else {
                let known = statements.iter().map(|id| (*id).clone());
                check.add(&["statements", id], known);
            }
        }
        check.unknown
    }
}

/// Returns the part of a scene that follows its lines, such as a decision.
fn scene_then<'a>(scene: &&'a crate::scenario::Scene) -> &'a Then {
    &scene.then
}

/// The unknown names that were found so far.
struct Check {
    unknown: Vec<UnknownPart>,
}

impl Check {
    fn add(&mut self, path: &[&str], known: impl Iterator<Item = String>) {
        self.unknown.push(UnknownPart {
            path: path.iter().map(|&step| step.to_owned()).collect(),
            known: known.collect(),
        });
    }

    /// Adds to `unknown` each answer whose name is neither in `names` nor [`CANNOT_SAY`].
    fn answers(
        &mut self,
        path: &[&str],
        counts: &Counts,
        names: impl Iterator<Item = &'static str> + Clone,
    ) {
        for answer in counts.keys() {
            if !is_answer(answer, names.clone()) {
                let known = names.clone().chain([CANNOT_SAY]).map(str::to_owned);
                self.add(&[path, &[answer]].concat(), known);
            }
        }
    }
}

/// Returns the hash of the text that a reviewer reads in a language: the scenario's file and its messages. Returns
/// `None` if the scenario has no file. The hash ignores line endings, because version control may change them.
pub fn content_hash(files: &Files, scenario: &str, language: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let words = format!("locales/{language}/scenarios/{scenario}.ftl");
    for text in [
        files.text(&format!("scenarios/{scenario}.ron"))?,
        files.text(&words).unwrap_or_default(),
    ] {
        bytes.extend(text.bytes().filter(|byte| *byte != b'\r'));
        bytes.push(0);
    }
    Some(format!("{:016x}", stable(&bytes)))
}

/// Returns the path of a meeting's summary within a content folder.
pub fn review_file(scenario: &str) -> String {
    format!("{FOLDER}/{scenario}.ron")
}

/// Returns the id of the meeting whose summary is in the file with this path. Returns `None` if the file is not a
/// summary.
pub fn review_id(path: &str) -> Option<&str> {
    let name = path.strip_prefix(FOLDER)?.strip_prefix('/')?;
    let name = name.strip_suffix(".ron")?;
    (!name.contains('/')).then_some(name)
}
