//! The details of the debrief: every decision, every sign, every statement of the case note, and the principles that
//! they were judged by.

use super::{
    Medium, Writer, attempt, decision_prefix, meeting, sign_prefix, sign_result, statement_prefix,
};
use crate::common_buttons::Buttons as _;
use crate::page::{Block, Tone};
use samtalerum_core::debrief::{SignResult, StatementResult};
use samtalerum_core::language::ids;

impl Writer<'_> {
    /// Builds the folded part with all decisions, their feedback and verdicts.
    pub(super) fn decisions(&self) -> Block {
        let mut blocks = Vec::new();
        for (number, decision) in self.debrief.decisions.iter().enumerate() {
            let (tone, verdict) =
                meeting::overall_verdict(decision.verdicts.iter().map(|verdict| verdict.kind));
            let place = decision_prefix(number);
            blocks.push(Block::subheading(self.label(number, &decision.scene)));
            blocks.push(Block::Badge {
                label: self.messages.ui(verdict),
                tone,
                text: self.scene(&decision.choice),
            });
            blocks.push(Block::text(self.feedback(decision)));
            blocks.extend(self.better(number));
            let review = self.messages.agreement(decision.review);
            let review = self
                .messages
                .ui_with("review-line", [("review", review.into())]);
            blocks.push(Block::toned(review, Tone::Quiet));
            let mut buttons = Vec::new();
            for verdict in &decision.verdicts {
                let said =
                    meeting::verdict(self.messages, &place, &verdict.principle, verdict.kind);
                if self.medium == Medium::Paper {
                    blocks.push(Block::Badge {
                        label: said.word.clone(),
                        tone: said.tone,
                        text: self.with_rule_number(&verdict.principle),
                    });
                }
                let mut button = said.principle;
                button.label = self.messages.ui_with(
                    "verdict-on",
                    [
                        ("verdict", said.word.into()),
                        ("principle", button.label.as_str().into()),
                    ],
                );
                buttons.push(button.about(self.label(number, &decision.scene)));
            }
            buttons.push(self.try_from(&place, number));
            blocks.push(Block::Buttons(buttons));
        }
        self.fold("decisions", "decisions-heading", blocks)
    }

    /// Builds the folded part with the facts that the meeting established, or returns `None` if there are none.
    pub(super) fn established(&self) -> Option<Block> {
        if self.debrief.established.is_empty() {
            return None;
        }
        let rows = self.debrief.established.iter().map(|one| {
            let kind = self.messages.ui(&ids::fact_kind(one.kind));
            (
                kind,
                self.messages.fact(&self.compiled.scenario.id, &one.fact),
            )
        });
        let rows = vec![Block::Facts(rows.collect())];
        Some(self.fold("established", "established-heading", rows))
    }

    /// Builds the folded part about the signs, or returns `None` if the debrief judges no line.
    pub(super) fn signs(&self) -> Option<Block> {
        if self.debrief.signs.is_empty() {
            return None;
        }
        let about = self.messages.ui("signs-about");
        let mut blocks = vec![Block::toned(about, Tone::Quiet)];
        self.debrief
            .signs
            .iter()
            .for_each(|sign| blocks.extend(self.sign(sign)));
        Some(self.fold("signs", "signs-debrief-heading", blocks))
    }

    /// Builds the result for a line: whether it was a sign, whether it was marked, and why.
    fn sign(&self, sign: &SignResult) -> Vec<Block> {
        let (tone, label) = sign_result(sign);
        let compiled = self.compiled;
        let text = attempt::line_as_sentence(self.messages, compiled, &sign.line);
        let mut blocks = vec![Block::Badge {
            label: self.messages.ui(label),
            tone,
            text,
        }];
        let scenario = &compiled.scenario.id;
        let why = self.messages.find_scene_part(scenario, &sign.line, "why");
        let why = why.unwrap_or_else(|| self.messages.ui("sign-nothing"));
        blocks.push(Block::toned(
            match &sign.sign {
                Some(id) if self.medium == Medium::Paper => {
                    format!("{}. {why}", self.messages.sign(id))
                }
                _ => why,
            },
            Tone::Quiet,
        ));
        let link = sign.sign.as_ref();
        blocks.extend(link.map(|id| {
            let place = sign_prefix(&sign.line);
            Block::Buttons(vec![self.messages.sign_button(&place, id)])
        }));
        blocks
    }

    /// Builds the folded part with the case note, or returns `None` if the meeting had none.
    pub(super) fn note(&self) -> Option<Block> {
        if self.debrief.note.is_empty() {
            return None;
        }
        let mut blocks = Vec::new();
        self.debrief
            .note
            .iter()
            .for_each(|statement| blocks.extend(self.statement(statement)));
        Some(self.fold("note", "note-title", blocks))
    }

    /// Builds the result for a statement of the case note.
    fn statement(&self, result: &StatementResult) -> Vec<Block> {
        let (tone, label) = match (result.belongs, result.included) {
            (true, true) => (Tone::Good, "note-rightly-in"),
            (false, false) => (Tone::Good, "note-rightly-out"),
            (true, false) => (Tone::Bad, "note-missing"),
            (false, true) => (Tone::Bad, "note-wrongly-in"),
        };
        let principle = &result.principle;
        let mut blocks = vec![
            Block::Badge {
                label: self.messages.ui(label),
                tone,
                text: self.scene(&result.statement),
            },
            Block::toned(self.part(&result.statement, "feedback"), Tone::Quiet),
        ];
        if self.medium == Medium::Paper {
            blocks.push(Block::toned(self.with_rule_number(principle), Tone::Quiet));
        }
        let place = statement_prefix(&result.statement);
        blocks.push(Block::Buttons(vec![
            self.messages.principle_button(&place, principle),
        ]));
        blocks
    }

    /// Builds the folded part that says for each principle how often it was followed, partly followed and breached.
    pub(super) fn principles(&self) -> Block {
        let rows = self.debrief.principles.iter().map(|result| {
            let values = [
                ("follows", result.follows.into()),
                ("partly", result.partly.into()),
                ("breaches", result.breaches.into()),
            ];
            (
                self.messages.principle(&result.principle),
                self.messages.ui_with("principle-counts", values),
            )
        });
        let mut blocks = vec![Block::Facts(rows.collect())];
        if self.medium == Medium::Paper {
            blocks.extend(self.rules());
        }
        self.fold("principles", "principles-heading", blocks)
    }

    /// Builds the full texts of the rules behind the judged principles, for a report.
    fn rules(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for result in &self.debrief.principles {
            blocks.push(Block::subheading(
                self.messages.principle(&result.principle),
            ));
            for part in ["rule", "law", "caution"] {
                blocks.extend(
                    self.messages
                        .principle_part(&result.principle, part)
                        .map(Block::text),
                );
            }
            let source = self.messages.source(&result.principle);
            blocks.push(Block::toned(source, Tone::Quiet));
        }
        blocks
    }
}
