//! Explanations for conditions that always have the same result. The opposite result, which the condition never has, is
//! called the wanted result: `true` if the condition never holds, `false` if it always holds. If a condition consists
//! of several inner conditions, one of them can be the cause, or several together.

use super::chain::Reasons;
use super::parts::Trail;
use samtalerum_core::finding::Reason;
use samtalerum_core::meeting::Site;
use samtalerum_core::paths::Answers;
use samtalerum_core::scenario::Condition;
use samtalerum_core::source::Step;
use samtalerum_structure::codes;

/// Maximum number of inner conditions to explain if each of them is a cause.
const MAX_PARTS: usize = 3;

/// A condition to explain, or one of its inner conditions, with the site where the condition is evaluated.
pub(super) struct Asked<'a> {
    pub(super) site: Site,
    pub(super) condition: &'a Condition,
    /// The steps from the file's outermost value to the condition.
    pub(super) steps: Vec<Step<'a>>,
    /// The result that the condition never has.
    pub(super) wanted: bool,
}

impl<'a> Reasons<'a> {
    /// Explains why the condition of a site never has the result `wanted`.
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

    /// Explains why a condition never has the wanted result, by recursion into the inner conditions that cause this.
    /// `answers` are the results that the condition and its inner conditions had.
    fn clause(&self, asked: Asked<'a>, answers: &Answers, trail: &mut Trail) -> Vec<Reason> {
        // For a negation, explain its inner condition instead. A condition without inner conditions is explained
        // directly.
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
        // The causes are the inner conditions that never have the wanted result.
        let causes = (0..parts.len()).filter(|index| !answers.parts[*index].was(asked.wanted));
        let causes: Vec<usize> = causes.collect();
        // If all inner conditions must have the wanted result, explain only the first cause. If one inner condition
        // with the wanted result would be enough, every inner condition is a cause.
        if is_all == asked.wanted {
            match causes.first() {
                Some(index) => self.clause(part(*index), &answers.parts[*index], trail),
                None => vec![self.together(&asked, parts, answers)],
            }
        } else if let [index] = causes[..] {
            self.clause(part(index), &answers.parts[index], trail)
        } else {
            let causes = causes.into_iter().take(MAX_PARTS);
            let first = causes.flat_map(|index| {
                let reasons = self.clause(part(index), &answers.parts[index], trail);
                reasons.into_iter().next()
            });
            first.collect()
        }
    }

    /// Explains a condition whose inner conditions each have the wanted result sometimes, but never all at once.
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

    /// Explains a condition that has no inner conditions.
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
            Condition::Established(id) if asked.wanted => self.fact_never(asked, id, trail),
            Condition::Established(id) => vec![self.fact_always(asked, id)],
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
                Some(part) if asked.wanted => self.part_never(asked, part, trail),
                Some(part) => vec![self.part_always(asked, part)],
                // An unknown id has its own finding, e.g. `unknown-choice`.
                None => Vec::new(),
            },
        }
    }
}

/// Returns `true` if one condition is the negation of the other.
fn excludes(one: &Condition, other: &Condition) -> bool {
    // Return the condition without its negations, and `true` if the number of negations is odd.
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
