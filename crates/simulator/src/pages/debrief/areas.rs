//! The results in each area, and those for signs and for the case note.

use super::{Writer, meetings};
use crate::page::{Block, Meter, Tone};
use samtalerum_core::debrief::AreaResult;

/// Results below this percentage are highlighted.
const LOW: u8 = 50;

impl Writer<'_> {
    /// Builds the card with the results in each area, and those for signs and for the case note. Returns `None` if the
    /// attempt earned all points, so that the first screen stays short. The table is then in the folded part about
    /// [counting](Self::counting).
    pub(super) fn areas(&self) -> Option<Block> {
        let heading = Block::heading(self.messages.ui("areas-heading"));
        (!self.is_full()).then(|| Block::card("areas", vec![heading, self.table()]))
    }

    /// Returns `true` if the attempt earned all points.
    fn is_full(&self) -> bool {
        self.debrief.percent == Some(100)
    }

    /// Builds the table of results: in each area, for signs, and for the case note.
    fn table(&self) -> Block {
        let debrief = self.debrief;
        let mut meters: Vec<Meter> = debrief.areas.iter().map(|area| self.area(area)).collect();
        let (seen, signs) = debrief.signs_seen();
        meters.push(self.share("signs-meter", seen, signs));
        let (right, statements) = debrief.note_right();
        meters.push(self.share("note-meter", right, statements));
        meetings::table(self.messages, meters)
    }

    /// Builds the folded part that says how many signs were missed, how many lines were wrongly marked, and how the
    /// points are counted.
    pub(super) fn counting(&self) -> Block {
        let debrief = self.debrief;
        let (seen, signs) = debrief.signs_seen();
        let values = [
            ("missed", (signs - seen).into()),
            ("imagined", debrief.signs_imagined().into()),
        ];
        let scale = if self.compiled.scenario.has_stakes() && self.compiled.scenario.signs.is_some()
        {
            "scale-about-signs"
        } else if self.compiled.scenario.has_stakes() {
            "scale-about-stakes"
        } else {
            "scale-about"
        };
        let mut blocks = Vec::new();
        if self.is_full() {
            blocks.push(self.table());
        }
        blocks.extend([
            Block::toned(self.messages.ui_with("signs-summary", values), Tone::Quiet),
            Block::toned(self.messages.ui(scale), Tone::Quiet),
        ]);
        self.fold("counting", "counting-heading", blocks)
    }

    /// Builds the meter of an area. If only a few acts were judged, the meter shows words instead of a number, because
    /// a single act would decide the number.
    fn area(&self, result: &AreaResult) -> Meter {
        let words = if self.debrief.percent.is_none() {
            "no-percent"
        } else if result.judged == 0 {
            "not-judged"
        } else if result.points >= result.best {
            "few-all"
        } else if result.points > 0 {
            "few-some"
        } else {
            "few-none"
        };
        Meter {
            label: self.messages.area(result.area),
            percent: result.percent,
            value: result
                .percent
                .map_or_else(|| self.messages.ui(words), |percent| percent.to_string()),
            low: result.percent.is_some_and(|percent| percent < LOW),
        }
    }

    /// Builds a meter that shows a number as a share of a whole, or "not judged" if the whole is 0.
    fn share(&self, label: &str, part: usize, whole: usize) -> Meter {
        // `part` is at most `whole`, so the percentage is at most 100.
        let percent = (whole > 0).then(|| (part * 100 / whole) as u8);
        let values = [("part", part.into()), ("whole", whole.into())];
        Meter {
            label: self.messages.ui(label),
            percent,
            value: if whole > 0 {
                self.messages.ui_with("part-of", values)
            } else {
                self.messages.ui("not-judged")
            },
            low: percent.is_some_and(|percent| percent < LOW),
        }
    }
}
