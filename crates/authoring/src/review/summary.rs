//! Counts the answers of several reviews, and writes the counts as the summary of a scenario.

use std::fmt::Write as _;

use super::answers::Question;
use super::file::ReviewFile;
use super::questions::{Asked, asked};
use samtalerum_core::review::{AppraisalCounts, Counts, NOT_AN_ANSWER, REVIEW_FORMAT, Summary};
use samtalerum_core::scenario::Scenario;

/// Counts the answers in the reviews of a scenario. The questions and answers are in the order of the meeting. Last
/// come the questions and answers that are not in the meeting.
pub fn summarize(scenario: &Scenario, reviews: &[ReviewFile]) -> Summary {
    let mut summary = empty(scenario);
    summary.reviewers = reviews.len();
    for review in reviews {
        let hash = review.hash.clone();
        summary.hashes.insert(review.language.clone(), hash);
        for (choice, cases) in &review.decisions {
            let counted = summary.decisions.entry(choice.clone()).or_default();
            for (case, answer) in cases {
                count(counted.entry(case.clone()).or_default(), answer);
            }
        }
        for (scene, cases) in &review.appraisals {
            let counted = summary.appraisals.entry(scene.clone()).or_default();
            for (case, answers) in cases {
                let counted = counted.entry(case.clone()).or_default();
                let AppraisalCounts {
                    level,
                    basis,
                    first,
                    facts,
                    facts_answered,
                } = counted;
                answers.level.iter().for_each(|answer| count(level, answer));
                answers.basis.iter().for_each(|answer| count(basis, answer));
                answers.first.iter().for_each(|answer| count(first, answer));
                if let Some(chosen) = &answers.facts {
                    *facts_answered += 1;
                    let mut once: Vec<&String> = Vec::new();
                    for fact in chosen {
                        if !once.contains(&fact) {
                            once.push(fact);
                            count(facts, fact);
                        }
                    }
                    if chosen.is_empty() {
                        count(facts, NOT_AN_ANSWER);
                    }
                }
            }
        }
        for (statement, answer) in &review.statements {
            count(
                summary.statements.entry(statement.clone()).or_default(),
                answer,
            );
        }
    }
    drop_empty(&mut summary);
    summary.hashes.sort_keys();
    summary
}

/// Returns a summary without reviews. It lists all questions and answers in the order of the meeting; each answer has
/// been given 0 times.
fn empty(scenario: &Scenario) -> Summary {
    let zeros = |question: Question| -> Counts {
        let names = question.answers().into_iter();
        names.map(|name| (name.to_owned(), 0)).collect()
    };
    let mut summary = Summary {
        format: REVIEW_FORMAT,
        scenario: scenario.id.clone(),
        ..Summary::default()
    };
    for (scene, asked) in asked(scenario) {
        match asked {
            Asked::Decision(choices) => {
                for (choice, cases) in choices {
                    let cases = cases
                        .into_iter()
                        .map(|case| (case.id, zeros(Question::Choice)));
                    summary.decisions.insert(choice.id.clone(), cases.collect());
                }
            }
            Asked::Appraisal(appraisal, cases) => {
                let counts = || AppraisalCounts {
                    level: zeros(Question::Level),
                    basis: zeros(Question::Basis),
                    facts: appraisal
                        .facts
                        .iter()
                        .map(|fact| (fact.clone(), 0))
                        .collect(),
                    ..AppraisalCounts::default()
                };
                let cases = cases.into_iter().map(|(case, _)| (case, counts()));
                summary.appraisals.insert(scene.clone(), cases.collect());
            }
            Asked::Note(statements) => {
                for statement in statements {
                    let zeros = zeros(Question::Statement);
                    summary.statements.insert(statement.id.clone(), zeros);
                }
            }
        }
    }
    summary
}

fn count(counts: &mut Counts, answer: &str) {
    *counts.entry(answer.to_owned()).or_default() += 1;
}

/// Removes the answers that nobody gave, and the questions that nobody answered.
fn drop_empty(summary: &mut Summary) {
    let given = |_: &String, count: &mut u32| *count > 0;
    summary.decisions.retain(|_, cases| {
        cases.retain(|_, counts| {
            counts.retain(given);
            !counts.is_empty()
        });
        !cases.is_empty()
    });
    summary.appraisals.retain(|_, cases| {
        cases.retain(|_, one| {
            for counts in [
                &mut one.level,
                &mut one.basis,
                &mut one.first,
                &mut one.facts,
            ] {
                counts.retain(given);
            }
            let lists = [&one.level, &one.basis, &one.first, &one.facts];
            one.facts_answered > 0 || lists.iter().any(|counts| !counts.is_empty())
        });
        !cases.is_empty()
    });
    summary.statements.retain(|_, counts| {
        counts.retain(given);
        !counts.is_empty()
    });
}

/// Returns the text of a summary's file. `comment` is its first line.
pub fn write(summary: &Summary, comment: &str) -> String {
    let mut text = format!("// {comment}\nSummary(\n    format: {},\n", summary.format);
    // Writing to a string cannot fail.
    let _ = writeln!(text, "    scenario: {:?},", summary.scenario);
    let hashes = summary
        .hashes
        .iter()
        .map(|(tag, hash)| format!("{tag:?}: {hash:?}"));
    let _ = writeln!(
        text,
        "    hashes: {{{}}},",
        hashes.collect::<Vec<_>>().join(", ")
    );
    let _ = writeln!(text, "    reviewers: {},", summary.reviewers);
    text += "    decisions: {\n";
    for (choice, cases) in &summary.decisions {
        let cases = cases
            .iter()
            .map(|(case, counts)| format!("{case:?}: {}", list(counts)));
        let cases = cases.collect::<Vec<_>>().join(", ");
        let _ = writeln!(text, "        {choice:?}: {{{cases}}},");
    }
    text += "    },\n    appraisals: {\n";
    for (scene, cases) in &summary.appraisals {
        let _ = writeln!(text, "        {scene:?}: {{");
        for (case, one) in cases {
            let _ = writeln!(text, "            {case:?}: (");
            for (name, counts) in [
                ("level", &one.level),
                ("basis", &one.basis),
                ("first", &one.first),
                ("facts", &one.facts),
            ] {
                let _ = writeln!(text, "                {name}: {},", list(counts));
            }
            let _ = writeln!(
                text,
                "                facts_answered: {},",
                one.facts_answered
            );
            text += "            ),\n";
        }
        text += "        },\n";
    }
    text += "    },\n    statements: {\n";
    for (statement, counts) in &summary.statements {
        let _ = writeln!(text, "        {statement:?}: {},", list(counts));
    }
    text + "    },\n)\n"
}

/// Returns one line with each answer and the number of times it was given.
fn list(counts: &Counts) -> String {
    let counts = counts
        .iter()
        .map(|(name, count)| format!("{name:?}: {count}"));
    format!("{{{}}}", counts.collect::<Vec<_>>().join(", "))
}
