//! The comparison of the trainee's appraisals with the true answers, and the first act that contradicts an appraisal.

use super::{Writer, attempt};
use crate::page::{Block, Scale, Tone};
use samtalerum_core::debrief::{AppraisalResult, GroundResult};
use samtalerum_core::guidance::Grade;
use samtalerum_core::language::ids;
use samtalerum_core::scenario::{ConcernLevel, Id, Sufficiency};

impl Writer<'_> {
    /// Builds the card of appraisals, or returns `None` if the meeting had none.
    pub(super) fn appraisals(&self) -> Option<Block> {
        if self.debrief.appraisals.is_empty() {
            return None;
        }
        let mut blocks = vec![Block::part(
            "appraisals",
            self.messages.ui("appraisals-heading"),
        )];
        for (number, appraisal) in self.debrief.appraisals.iter().enumerate() {
            blocks.extend(self.appraisal(number, appraisal));
        }
        blocks.extend(self.contradiction());
        Some(Block::card("appraisals", blocks))
    }

    /// Compares one appraisal with the true answers.
    fn appraisal(&self, number: usize, appraisal: &AppraisalResult) -> [Block; 4] {
        let number = [("number", (number + 1).into())];
        let (tone, verdict) = match appraisal.grade {
            Grade::Right => (Tone::Good, "appraisal-right"),
            Grade::Partly => (Tone::Mixed, "appraisal-partly"),
            Grade::Nothing => (Tone::Bad, "appraisal-nothing"),
            Grade::Breach => (Tone::Bad, "appraisal-breach"),
        };
        let confidence = self.messages.confidence(appraisal.confidence);
        let confidence = [("confidence", confidence.into())];
        let mut rows = vec![
            ("row-level", self.level(appraisal)),
            ("row-basis", self.basis(appraisal)),
        ];
        rows.extend(self.grounds(appraisal));
        let rows = rows.into_iter();
        let rows = rows.map(|(term, text)| (self.messages.ui(term), text));
        [
            Block::subheading(self.messages.ui_with("appraisal-number", number)),
            Block::Badge {
                label: self.messages.ui(verdict),
                tone,
                text: self.messages.ui_with("appraisal-sure", confidence),
            },
            self.scale(appraisal),
            Block::Facts(rows.collect()),
        ]
    }

    /// Sets two answers side by side, or says that they are the same.
    fn compared(&self, mine: String, truth: String) -> String {
        if mine == truth {
            return self
                .messages
                .ui_with("answer-same", [("answer", mine.into())]);
        }
        let values = [("mine", mine.into()), ("truth", truth.into())];
        self.messages.ui_with("answers-differ", values)
    }

    /// Draws the levels, with the trainee's own answer and the true one.
    fn scale(&self, appraisal: &AppraisalResult) -> Block {
        Block::Scale(Scale {
            levels: ConcernLevel::ALL.len(),
            mine: position(appraisal.level),
            truth: position(appraisal.truth.level),
            mine_label: self.messages.ui("scale-mine"),
            truth_label: self.messages.ui("scale-truth"),
        })
    }

    /// Compares the trainee's level of concern with the true level. The levels are the course's own inference, so the
    /// answer is scored only if the trainee overlooked danger. A remark is added in that case, and also if the two
    /// levels are next to each other.
    fn level(&self, appraisal: &AppraisalResult) -> String {
        let (mine, truth) = (appraisal.level, appraisal.truth.level);
        let compared = self.compared(self.messages.concern(mine), self.messages.concern(truth));
        let remark = match (mine, truth) {
            (mine, truth) if mine == truth => None,
            (ConcernLevel::NoOccasion | ConcernLevel::Unease, ConcernLevel::Danger) => {
                Some("danger-overlooked")
            }
            (mine, truth) if are_neighbours(mine, truth) => Some("levels-defensible"),
            _ => None,
        };
        match remark {
            Some(remark) => format!("{compared} {}", self.messages.ui(remark)),
            None => compared,
        }
    }

    /// Compares the trainee's answer about the basis with the true answer. Both answers include the step to take first.
    fn basis(&self, appraisal: &AppraisalResult) -> String {
        let truth = &appraisal.truth;
        // The true answer may accept any of several steps as the first step. If the trainee named one of them, the true
        // answer is shown with that step.
        let fits = appraisal.first.as_ref();
        let fits = fits.filter(|first| truth.first.contains(first));
        let (right, message) = match fits {
            Some(step) => (Some(step), "basis-first"),
            None if truth.first.len() > 1 => (truth.first.first(), "basis-first-of-several"),
            None => (truth.first.first(), "basis-first"),
        };
        self.compared(
            self.basis_and_step(appraisal.basis, appraisal.first.as_ref(), "basis-first"),
            self.basis_and_step(truth.basis, right, message),
        )
    }

    /// Returns an answer about the basis, with the step to take first if there is one. `message` is the id of the
    /// message that joins the answer and the step.
    fn basis_and_step(&self, basis: Sufficiency, first: Option<&Id>, message: &str) -> String {
        let basis = self.messages.sufficiency(basis);
        let Some(first) = first else { return basis };
        let step = attempt::unstopped(self.messages.guide(first));
        let values = [("basis", basis.into()), ("step", step.into())];
        self.messages.ui_with(message, values)
    }

    /// Sorts the facts into three rows: chosen facts that support the true answer; chosen facts that do not support it,
    /// each with its kind; and facts that support it but were not chosen. Rows without facts are left out.
    fn grounds(&self, appraisal: &AppraisalResult) -> Vec<(&'static str, String)> {
        let list = |chosen: bool, carries: bool| {
            let alike =
                |ground: &&GroundResult| (ground.chosen, ground.carries) == (chosen, carries);
            let facts = appraisal.grounds.iter().filter(alike).map(|ground| {
                if carries {
                    self.fact(&ground.fact)
                } else {
                    self.fact_and_kind(ground)
                }
            });
            facts.collect::<Vec<_>>().join(" · ")
        };
        let rows = [
            ("row-carries", list(true, true)),
            ("row-does-not", list(true, false)),
            ("row-overlooked", list(false, true)),
        ];
        rows.into_iter()
            .filter(|(_, facts)| !facts.is_empty())
            .collect()
    }

    /// Returns a fact with its kind, which says how the fact is known, e.g. from hearsay.
    fn fact_and_kind(&self, ground: &GroundResult) -> String {
        let values = [
            ("fact", self.fact(&ground.fact).into()),
            (
                "kind",
                self.messages.ui(&ids::fact_kind(ground.kind)).into(),
            ),
        ];
        self.messages.ui_with("fact-and-kind", values)
    }

    /// Quotes the first choice that contradicts the trainee's own appraisal, and the answer that it contradicts.
    /// Returns `None` if there is no such choice.
    fn contradiction(&self) -> Option<Block> {
        let mut decisions = self.debrief.decisions.iter();
        decisions.find_map(|decision| {
            let appraisal = self.debrief.appraisals.get(decision.contradicts?)?;
            let values = [
                ("answer", self.messages.sufficiency(appraisal.basis).into()),
                ("choice", self.scene(&decision.choice).into()),
            ];
            Some(Block::Badge {
                label: self.messages.ui("contradicts-heading"),
                tone: Tone::Mixed,
                text: self.messages.ui_with("contradicts", values),
            })
        })
    }

    /// Returns a fact in words, without a full stop, as a part of a list.
    pub(super) fn fact(&self, id: &str) -> String {
        attempt::fact(self.messages, &self.compiled.scenario.id, id)
    }
}

/// Returns `true` if two levels are next to each other. Danger has no neighbour, because it is more than one step above
/// the level before it.
fn are_neighbours(one: ConcernLevel, other: ConcernLevel) -> bool {
    let danger = [one, other].contains(&ConcernLevel::Danger);
    !danger && position(one).abs_diff(position(other)) == 1
}

/// Returns the position of a level among all levels, from 0.
fn position(level: ConcernLevel) -> usize {
    let levels = ConcernLevel::ALL.iter();
    levels.take_while(|known| **known != level).count()
}
