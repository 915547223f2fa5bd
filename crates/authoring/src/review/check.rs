//! Checks whether a review fits its meeting as it is now, and whether it is complete.

use super::file::{Refusal, ReviewFile};
use super::questions::{Asked, asked};
use super::summary::summarize;
use crate::descriptions::Descriptions;
use samtalerum_core::finding::nearest;
use samtalerum_core::message::{Argument, Message};
use samtalerum_core::scenario::Id;

impl ReviewFile {
    /// Returns the reasons for refusing the review: it is about an older text, or names something that the meeting does
    /// not have. Returns an empty list if the review fits. `hash` is the hash of the texts that a reviewer would read
    /// now.
    pub fn refusals(&self, descriptions: &Descriptions, hash: &str) -> Vec<Refusal> {
        if self.hash != hash {
            let message = Message::new("review-file-edited").with("id", &self.scenario);
            return vec![Refusal(message.with("language", &self.language))];
        }
        let scenario = descriptions.scenario;
        let summary = summarize(scenario, std::slice::from_ref(self));
        let unknown = |path: &[String], known: &[String]| {
            let name = path.last().map_or("", String::as_str);
            let message = Message::new("review-file-unknown").with("id", name);
            let message = message.with("place", Argument::whole(path.join(" → ")));
            Refusal(message.with("meant", nearest(name, known.iter().map(String::as_str))))
        };
        let parts = summary.unknown_parts(scenario);
        let mut refusals: Vec<Refusal> = parts
            .iter()
            .map(|part| unknown(&part.path, &part.known))
            .collect();
        let ladder = &descriptions.text.guidance.ladder;
        for (scene, cases) in &self.appraisals {
            for (case, answers) in cases {
                if let Some(step) = answers.first.as_ref().filter(|step| !ladder.contains(step)) {
                    let path = ["appraisals", scene, case, "first", step].map(str::to_owned);
                    refusals.push(unknown(&path, ladder));
                }
            }
        }
        refusals
    }

    /// Returns the number of questions without an answer, the number of all questions, and the first scene that has a
    /// question without an answer.
    pub fn open<'s>(&self, descriptions: &Descriptions<'s>) -> (usize, usize, Option<&'s Id>) {
        let (mut open, mut all, mut first) = (0, 0, None);
        for (scene, asked) in asked(descriptions.scenario) {
            let mut see = |is_answered: bool| {
                all += 1;
                if !is_answered {
                    open += 1;
                    first = first.or(Some(scene));
                }
            };
            match asked {
                Asked::Decision(choices) => {
                    for (choice, cases) in choices {
                        let answers = self.decisions.get(&choice.id);
                        for case in cases {
                            see(answers.is_some_and(|answers| answers.contains_key(&case.id)));
                        }
                    }
                }
                Asked::Appraisal(_, cases) => {
                    let answers = self.appraisals.get(scene);
                    for (case, _) in cases {
                        let answers = answers.and_then(|answers| answers.get(&case));
                        see(answers.is_some_and(|one| one.level.is_some()));
                        see(answers.is_some_and(|one| one.basis.is_some()));
                        see(answers.is_some_and(|one| one.facts.is_some()));
                    }
                }
                Asked::Note(statements) => {
                    for statement in statements {
                        see(self.statements.contains_key(&statement.id));
                    }
                }
            }
        }
        (open, all, first)
    }
}
