//! The beginning of the debrief: passed or not and why, how the meeting ended and which act decided the ending, and the
//! kind of attempt.

use super::Writer;
use crate::page::{Block, Tone};
use crate::pages::attempt;
use samtalerum_core::debrief::ChosenBy;
use samtalerum_core::language::ids;
use samtalerum_core::meeting::AttemptKind;
use samtalerum_core::scenario::Outcome;

impl Writer<'_> {
    /// Builds the result with its reason. If there is no score, a sentence says why.
    pub(super) fn result(&self) -> Block {
        let (heading, text) = self.result_and_reason();
        Block::Result {
            percent: self.debrief.percent,
            pass_mark: self.debrief.pass_mark,
            heading,
            text,
            passed: self.debrief.passed,
        }
    }

    /// Returns the result with its reason as one text.
    pub(super) fn result_in_words(&self) -> String {
        let (heading, text) = self.result_and_reason();
        let values = [("heading", heading.into()), ("text", text.into())];
        self.messages.ui_with("heading-and-text", values)
    }

    /// Returns two texts: "passed" or "not passed", and the reason.
    fn result_and_reason(&self) -> (String, String) {
        let debrief = self.debrief;
        let ended_badly =
            self.compiled.scenario.has_stakes() && debrief.outcome == Some(Outcome::Poor);
        let reason = if debrief.passed {
            Some("passed-why")
        } else if !debrief.finished {
            Some("not-passed-unfinished")
        } else if !debrief.critical.is_empty() {
            Some("not-passed-critical")
        } else if ended_badly {
            Some("not-passed-poor")
        } else {
            debrief.percent.map(|_| "not-passed-points")
        };
        let mut values = vec![("mark", debrief.pass_mark.into())];
        values.extend(debrief.percent.map(|percent| ("percent", percent.into())));
        let reason = reason.map(|id| self.messages.ui_with(id, values));
        let no_score = debrief.percent.is_none();
        let no_score = no_score.then(|| self.messages.ui("no-score"));
        let text: Vec<String> = reason.into_iter().chain(no_score).collect();
        let heading = if debrief.passed {
            "passed"
        } else {
            "not-passed"
        };
        (self.messages.ui(heading), text.join(" "))
    }

    /// Says how the meeting ended, and names the act that decided the ending. Returns `None` if the meeting is not
    /// over.
    pub(super) fn ended(&self) -> Option<Block> {
        let ending = self.debrief.ending.as_ref()?;
        let title = self.scene(&ids::ending(ending));
        let heading = self
            .messages
            .ui_with("ended-heading", [("ending", title.into())]);
        let mut blocks = vec![Block::heading(heading)];
        blocks.extend(self.chosen_by().map(Block::text));
        Some(Block::card("ended", blocks))
    }

    /// Returns a sentence about the act that decided the ending. Returns `None` if no single act decided it, or if the
    /// act is not known.
    fn chosen_by(&self) -> Option<String> {
        match self.debrief.chosen_by? {
            ChosenBy::Decision(number) => {
                let decision = self.debrief.decisions.get(number)?;
                let moment = attempt::moment(self.messages, self.compiled, &decision.scene);
                let values = [
                    ("number", (number + 1).into()),
                    ("moment", moment.into()),
                    ("choice", self.scene(&decision.choice).into()),
                ];
                Some(self.messages.ui_with("ended-by-choice", values))
            }
            ChosenBy::Note(_) => Some(self.messages.ui("ended-by-note")),
        }
    }

    /// Says which kind of attempt it was, and whether its result counts. If the meeting has appraisals but the attempt
    /// was stored in a format without them, also says that the appraisals were not asked for.
    pub(super) fn kind(&self) -> Vec<Block> {
        let values = [("steps", self.debrief.steps_back.into())];
        let kind = match self.kind {
            AttemptKind::Practice => self.messages.ui_with("kind-practice", values),
            AttemptKind::Again => self.messages.ui("kind-again"),
            AttemptKind::Assessment => self.messages.ui("kind-assessment"),
        };
        let not_asked = self.debrief.appraisals_not_asked;
        let not_asked = not_asked.then(|| self.messages.ui("appraisals-not-asked"));
        let sentences = [kind].into_iter().chain(not_asked);
        sentences
            .map(|text| Block::toned(text, Tone::Quiet))
            .collect()
    }
}
