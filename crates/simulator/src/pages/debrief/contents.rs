//! The contents of the debrief: links to its parts, with the number of entries in each.

use super::Writer;
use super::folded_part;
use super::losses::MAX_TURNING_POINTS;
use crate::Action;
use crate::page::{Block, Button, ButtonKind};
use crate::reflection;

impl Writer<'_> {
    /// Builds the contents, with a link to each part of the wide column that is worth looking up. Short cards, such as
    /// the one with the thing to do tomorrow, have no link, so that the list stays short.
    pub(super) fn contents(&self, main: &[Block]) -> Block {
        let parts = main.iter().filter_map(Block::part_name);
        Block::Contents {
            label: self.messages.ui("contents-name"),
            links: parts.filter_map(|part| self.link(part)).collect(),
        }
    }

    /// Builds the link to a part, or returns `None` if the contents leave the part out.
    fn link(&self, part: &str) -> Option<Button> {
        let debrief = self.debrief;
        let turning_points = debrief.turning_points.len().min(MAX_TURNING_POINTS);
        let (label, entries) = match folded_part(part).unwrap_or(part) {
            "critical" => ("critical-heading", debrief.critical.len()),
            "appraisals" => ("appraisals-heading", debrief.appraisals.len()),
            "turning-points" => ("turning-heading", turning_points),
            "ways" => ("ways-heading", 0),
            "decisions" => ("contents-decisions", debrief.decisions.len()),
            // No number here: the part also lists lines that only look like a sign, so the number of its entries is not
            // the number of signs.
            "signs" => ("signs-debrief-heading", 0),
            "note" => ("note-title", debrief.note.len()),
            "principles" => ("contents-principles", debrief.principles.len()),
            reflection::FOLD => ("reflection-heading", 0),
            _ => return None,
        };
        let mut label = self.messages.ui(label);
        if entries > 0 {
            let values = [("part", label.into()), ("count", entries.into())];
            label = self.messages.ui_with("contents-counted", values);
        }
        let go = Action::GoTo(part.to_owned());
        Some(Button::new(format!("go:{part}"), label, go).kind(ButtonKind::Link))
    }
}
