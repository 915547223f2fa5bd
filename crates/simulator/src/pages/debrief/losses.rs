//! The critical breaches, the turning points, and one thing to do tomorrow.

use super::Writer;
use crate::common_buttons::Buttons as _;
use crate::page::{Block, Tone};
use samtalerum_core::debrief::{DecisionResult, TurningPoint};
use samtalerum_core::guidance::{Grade, VerdictKind};
use samtalerum_core::language::ids;
use samtalerum_core::scenario::Id;

/// Maximum number of turning points that are shown. They are sorted, so those that matter most are shown.
pub(super) const MAX_TURNING_POINTS: usize = 3;

impl Writer<'_> {
    /// Builds the card of critical breaches, or returns `None` if there are none.
    pub(super) fn critical(&self) -> Option<Block> {
        if self.debrief.critical.is_empty() {
            return None;
        }
        let mut blocks = vec![Block::part(
            "critical",
            self.messages.ui("critical-heading"),
        )];
        for breach in &self.debrief.critical {
            let text = match (breach.decision, &breach.statement) {
                (Some(number), _) => self.label(number, &self.debrief.decisions[number].scene),
                (None, Some(statement)) => self
                    .messages
                    .ui_with("in-the-note", [("statement", self.scene(statement).into())]),
                (None, None) => String::new(),
            };
            blocks.push(Block::Badge {
                label: self.messages.verdict(VerdictKind::Breaches),
                tone: Tone::Bad,
                text,
            });
        }
        // A principle that was breached more than once is named once.
        let mut principles: Vec<&Id> = Vec::new();
        for breach in &self.debrief.critical {
            if !principles.contains(&&breach.principle) {
                principles.push(&breach.principle);
            }
        }
        let rules = principles.iter().filter_map(|id| self.rule_on_paper(id));
        blocks.extend(rules);
        let buttons = principles.iter();
        let buttons = buttons.map(|id| self.messages.principle_button("critical", id));
        blocks.push(Block::Buttons(buttons.collect()));
        Some(Block::Card {
            id: "critical".into(),
            tone: Tone::Bad,
            blocks,
        })
    }

    /// Builds the card of turning points, the decisions that lost the most points.
    pub(super) fn turning_points(&self) -> Block {
        let mut blocks = vec![Block::part(
            "turning-points",
            self.messages.ui("turning-heading"),
        )];
        if self.debrief.turning_points.is_empty() {
            let text = match self.debrief.percent {
                Some(_) => "turning-none",
                None => "turning-unknown",
            };
            blocks.push(Block::text(self.messages.ui(text)));
        }
        let shown = self.debrief.turning_points.iter().take(MAX_TURNING_POINTS);
        blocks.extend(shown.map(|point| self.turning_point(point)));
        Block::card("turning-points", blocks)
    }

    /// Builds the card of one turning point: the lost points, the choice, a better choice, the endings that became
    /// unreachable, and buttons.
    fn turning_point(&self, point: &TurningPoint) -> Block {
        let mut blocks = vec![
            Block::Badge {
                label: self
                    .messages
                    .ui_with("lost", [("percent", point.lost_percent.into())]),
                tone: Tone::Bad,
                text: self.label(point.decision, &point.scene),
            },
            // Put the choice taken and the better choice side by side, so that the trainee can compare them.
            Block::SideBySide {
                first: vec![Block::Own(
                    self.messages
                        .ui_with("you-did", [("choice", self.scene(&point.choice).into())]),
                )],
                second: self.better(point.decision).into_iter().collect(),
            },
        ];
        if !point.closed.is_empty() {
            let closed = point.closed.iter().map(|id| self.scene(&ids::ending(id)));
            let closed = closed.collect::<Vec<_>>().join(" · ");
            let closed = self
                .messages
                .ui_with("closed", [("endings", closed.into())]);
            blocks.push(Block::text(closed));
        }
        let place = format!("turning:{}", point.decision);
        let mut buttons = vec![self.try_from(&place, point.decision)];
        let decision = self.debrief.decisions.get(point.decision);
        let followed = |id: &Id| decision.is_some_and(|decision| follows(decision, id));
        // `point.principle` may be a rule that the better choice follows. If the choice taken follows this rule too,
        // the rule does not explain the loss, so it is left out.
        if let Some(principle) = point.principle.as_ref().filter(|id| !followed(id)) {
            blocks.extend(self.rule_on_paper(principle));
            buttons.push(self.messages.principle_button(&place, principle));
        }
        blocks.push(Block::Buttons(buttons));
        Block::card(place, blocks)
    }

    /// Builds the line that names a better choice at a decision. Returns `None` if the decision is no turning point, or
    /// if the turning point has no better choice.
    pub(super) fn better(&self, decision: usize) -> Option<Block> {
        let mut turning = self.debrief.turning_points.iter();
        let point = turning.find(|point| point.decision == decision)?;
        let better = self.scene(point.better.as_ref()?);
        let better = self.messages.ui_with("better", [("choice", better.into())]);
        Some(Block::toned(better, Tone::Good))
    }

    /// Builds the card with one thing to do tomorrow. The card quotes the feedback on the act that cost the most.
    /// Returns `None` if no points were lost.
    pub(super) fn tomorrow(&self) -> Option<Block> {
        // A critical breach in the note matters more than a choice that only cost points.
        let critical = self.debrief.note.iter().any(|one| one.critical);
        let worst = self.debrief.turning_points.first();
        let content = worst
            .filter(|point| point.critical || !critical)
            .and_then(|point| self.quoted_choice(point))
            .or_else(|| self.quoted_statement())
            .or_else(|| self.quoted_appraisal())?;
        let mut blocks = vec![Block::heading(self.messages.ui("tomorrow-heading"))];
        blocks.extend(content);
        Some(Block::Card {
            id: "tomorrow".into(),
            tone: Tone::Marked,
            blocks,
        })
    }

    /// Quotes the feedback on the choice at a turning point.
    fn quoted_choice(&self, point: &TurningPoint) -> Option<Vec<Block>> {
        let decision = self.debrief.decisions.get(point.decision)?;
        Some(vec![
            Block::toned(self.label(point.decision, &point.scene), Tone::Quiet),
            Block::text(self.feedback(decision)),
        ])
    }

    /// Quotes the feedback on the worst statement of the note, or returns `None` if the note is right.
    fn quoted_statement(&self) -> Option<Vec<Block>> {
        let note = &self.debrief.note;
        let critical = note.iter().find(|one| one.critical);
        let worst = critical.or_else(|| note.iter().find(|one| one.belongs != one.included))?;
        let statement = self.scene(&worst.statement);
        Some(vec![
            Block::toned(
                self.messages
                    .ui_with("in-the-note", [("statement", statement.into())]),
                Tone::Quiet,
            ),
            Block::text(self.part(&worst.statement, "feedback")),
        ])
    }

    /// Names the facts that the worst appraisal should have built on, or returns `None` if all appraisals are right.
    fn quoted_appraisal(&self) -> Option<Vec<Block>> {
        let all = self.debrief.appraisals.iter().enumerate();
        let worst = all.min_by_key(|(_, one)| one.grade);
        let (number, worst) = worst.filter(|(_, one)| one.grade < Grade::Right)?;
        let carrying = worst.grounds.iter().filter(|ground| ground.carries);
        let facts: Vec<String> = carrying.map(|ground| self.fact(&ground.fact)).collect();
        let values = [
            ("number", (number + 1).into()),
            ("facts", facts.join(" · ").into()),
        ];
        let text = self.messages.ui_with("tomorrow-appraisal", values);
        Some(vec![Block::text(text)])
    }
}

/// Returns `true` if a decision follows a principle.
fn follows(decision: &DecisionResult, principle: &str) -> bool {
    decision
        .verdicts
        .iter()
        .any(|verdict| verdict.principle == principle && verdict.kind == VerdictKind::Follows)
}
