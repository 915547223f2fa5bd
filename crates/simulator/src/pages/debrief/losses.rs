//! The critical breaches, the turning points, and up to three pieces of advice that follow from the lost points.

use super::Writer;
use crate::common_buttons::Buttons as _;
use crate::page::{Block, Tone};
use samtalerum_core::debrief::TurningPoint;
use samtalerum_core::guidance::VerdictKind;

impl Writer<'_> {
    /// Builds the card of critical breaches, or returns `None` if there are none.
    pub(super) fn critical(&self) -> Option<Block> {
        if self.debrief.critical.is_empty() {
            return None;
        }
        let mut blocks = vec![
            Block::heading(self.messages.ui("critical-heading")),
            Block::text(self.messages.ui("critical-explained")),
        ];
        for (index, breach) in self.debrief.critical.iter().enumerate() {
            let principle = &breach.principle;
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
            let rule = self.messages.principle_part(principle, "rule");
            blocks.extend(rule.map(Block::text));
            blocks.push(self.rule(principle));
            blocks.push(Block::Buttons(vec![
                self.messages
                    .principle_button(&format!("critical:{index}"), principle),
            ]));
        }
        Some(Block::Card {
            id: "critical".into(),
            tone: Tone::Bad,
            blocks,
        })
    }

    /// Builds the card of turning points, the decisions that lost the most points.
    pub(super) fn turning_points(&self) -> Block {
        let mut blocks = vec![Block::heading(self.messages.ui("turning-heading"))];
        if self.debrief.turning_points.is_empty() {
            blocks.push(Block::text(self.messages.ui("turning-none")));
        }
        blocks.extend(
            self.debrief
                .turning_points
                .iter()
                .map(|point| self.turning_point(point)),
        );
        Block::card("turning-points", blocks)
    }

    /// Builds up to three pieces of advice, on the principles that cost the most points, or returns `None` if no points
    /// were lost.
    pub(super) fn advice(&self) -> Option<Block> {
        let rows = self
            .debrief
            .to_work_on()
            .into_iter()
            .take(3)
            .map(|principle| {
                let why = self
                    .messages
                    .principle_part(principle, "why")
                    .unwrap_or_default();
                (self.messages.principle(principle), why)
            });
        let rows: Vec<(String, String)> = rows.collect();
        let any = !rows.is_empty();
        let blocks = vec![
            Block::heading(
                self.messages
                    .ui_with("advice-heading", [("count", rows.len().into())]),
            ),
            Block::Facts(rows),
        ];
        any.then(|| Block::card("advice", blocks))
    }

    /// Builds the card of one turning point: the lost points, the choice, a better choice, and buttons.
    fn turning_point(&self, point: &TurningPoint) -> Block {
        let mut blocks = vec![
            Block::Badge {
                label: self
                    .messages
                    .ui_with("lost", [("percent", point.lost_percent.into())]),
                tone: Tone::Bad,
                text: self.label(point.decision, &point.scene),
            },
            Block::text(
                self.messages
                    .ui_with("you-did", [("choice", self.scene(&point.choice).into())]),
            ),
        ];
        if let Some(better) = &point.better {
            let better = self
                .messages
                .ui_with("better", [("choice", self.scene(better).into())]);
            blocks.push(Block::toned(better, Tone::Good));
        }
        blocks.push(Block::text(self.part(&point.choice, "feedback")));
        if let Some(principle) = &point.principle {
            blocks.push(self.rule(principle));
        }
        let place = format!("turning:{}", point.decision);
        let mut buttons = vec![self.try_from(&place, point.decision)];
        buttons.extend(
            point
                .principle
                .as_ref()
                .map(|id| self.messages.principle_button(&place, id)),
        );
        blocks.push(Block::Buttons(buttons));
        Block::card(place, blocks)
    }
}
