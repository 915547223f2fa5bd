//! Why a condition is never answered as wanted: which part of it is to blame, or which parts only together.

use super::{Reasons, Trail};
use crate::check::codes;
use samtalerum_core::finding::Reason;
use samtalerum_core::meeting::Site;
use samtalerum_core::paths::Answers;
use samtalerum_core::scenario::Condition;
use samtalerum_core::source::Step;

/// Parts of a condition that are told at most, where all of them are to blame.
const MAX_PARTS: usize = 3;

/// A condition, or a part of one, within the site that it is asked at.
pub(super) struct Asked<'a> {
    pub(super) site: Site,
    pub(super) condition: &'a Condition,
    /// How it is come to from the whole file.
    pub(super) steps: Vec<Step<'a>>,
    /// The answer that it never got.
    pub(super) wanted: bool,
}

impl<'a> Reasons<'a> {
    /// Why the condition of a site is never answered as wanted.
    pub(super) fn condition(&self, site: Site, wanted: bool, trail: &mut Trail) -> Vec<Reason> {
        let (Some(condition), Some(answers)) = (self.written(site), self.inquiry.answers(site))
        else {
            return Vec::new();
        };
        let asked = Asked {
            site,
            condition,
            steps: self.site_steps(site),
            wanted,
        };
        self.clause(asked, answers, trail)
    }

    fn clause(&self, asked: Asked<'a>, answers: &Answers, trail: &mut Trail) -> Vec<Reason> {
        let (parts, is_all) = match asked.condition {
            Condition::Not(inner) => {
                let mut steps = asked.steps;
                steps.push(Step::Item(0));
                let inner = Asked {
                    condition: inner,
                    steps,
                    wanted: !asked.wanted,
                    ..asked
                };
                return self.clause(inner, &answers.parts[0], trail);
            }
            Condition::All(parts) => (parts, true),
            Condition::Any(parts) => (parts, false),
            atom => return self.atom(&asked, atom, answers, trail),
        };
        if parts.is_empty() {
            let kind = if is_all { "all" } else { "any" };
            let reason = Reason::new(codes::REASON_EMPTY_LIST).with("kind", kind);
            return vec![reason.at(self.case.span(&asked.steps))];
        }
        let part = |index: usize| {
            let mut steps = asked.steps.clone();
            steps.extend([Step::Item(0), Step::Item(index)]);
            Asked {
                site: asked.site,
                condition: &parts[index],
                steps,
                wanted: asked.wanted,
            }
        };
        let blamed = (0..parts.len()).filter(|index| !answers.parts[*index].was(asked.wanted));
        let blamed: Vec<usize> = blamed.collect();
        // All parts must be so for the whole to be so; otherwise one is enough, and then all are to blame.
        if is_all == asked.wanted {
            match blamed.first() {
                Some(index) => self.clause(part(*index), &answers.parts[*index], trail),
                None => vec![self.together(&asked, parts, answers)],
            }
        } else if let [index] = blamed[..] {
            self.clause(part(index), &answers.parts[index], trail)
        } else {
            let blamed = blamed.into_iter().take(MAX_PARTS);
            let first = blamed.flat_map(|index| {
                let reasons = self.clause(part(index), &answers.parts[index], trail);
                reasons.into_iter().next()
            });
            first.collect()
        }
    }

    /// Each part is so at times, but not all of them at once.
    fn together(&self, asked: &Asked, parts: &[Condition], answers: &Answers) -> Reason {
        let is_all = matches!(asked.condition, Condition::All(_));
        let Some((one, other)) = answers.never_together() else {
            let id = if is_all {
                codes::REASON_NEVER_ALL
            } else {
                codes::REASON_ALWAYS_SOME
            };
            return Reason::new(id).at(self.case.span(&asked.steps));
        };
        let id = match is_all {
            true if excludes(&parts[one], &parts[other]) => codes::REASON_EXCLUDES_ITSELF,
            true => codes::REASON_NEVER_TOGETHER,
            false => codes::REASON_ONE_OF_TWO,
        };
        let mut steps = asked.steps.clone();
        steps.extend([Step::Item(0), Step::Item(other)]);
        Reason::new(id)
            .at(self.case.span(&steps))
            .with("one", parts[one].to_string())
            .with("other", parts[other].to_string())
    }

    /// A condition that has no parts.
    fn atom(
        &self,
        asked: &Asked<'a>,
        atom: &'a Condition,
        answers: &Answers,
        trail: &mut Trail,
    ) -> Vec<Reason> {
        match atom {
            Condition::Flag(id) if asked.wanted => self.flag_never(asked, id, trail),
            Condition::Flag(id) => vec![self.flag_always(asked, id)],
            Condition::AtLeast(id, _) | Condition::AtMost(id, _) => {
                let gauge = answers.gauge.map(|(least, most)| {
                    Reason::new(codes::REASON_GAUGE)
                        .at(self.case.span(&asked.steps))
                        .with("id", id)
                        .with("least", least)
                        .with("most", most)
                        .with("only", (least == most).then(|| least.to_string()))
                });
                gauge.into_iter().collect()
            }
            atom => match self.asked(atom) {
                Some(thing) if asked.wanted => self.thing_never(asked, thing, trail),
                Some(thing) => vec![self.thing_always(asked, thing)],
                // `unknown-choice` and its like tell of it.
                None => Vec::new(),
            },
        }
    }
}

/// Whether one of two conditions is the other turned round.
fn excludes(one: &Condition, other: &Condition) -> bool {
    let bare = |condition: &'_ Condition| -> (String, bool) {
        let (mut inner, mut denied) = (condition, false);
        while let Condition::Not(deeper) = inner {
            (inner, denied) = (deeper, !denied);
        }
        (inner.to_string(), denied)
    };
    let (one, other) = (bare(one), bare(other));
    one.0 == other.0 && one.1 != other.1
}
