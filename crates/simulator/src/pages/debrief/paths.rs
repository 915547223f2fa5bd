//! The comparison of the path taken with a best path.

use super::{Writer, attempt, meeting};
use crate::page::{Block, PathMap, PathStep, Tone};
use samtalerum_core::language::ids;

impl Writer<'_> {
    /// Builds the folded part with the comparison of the path taken with a best path.
    pub(super) fn paths(&self) -> Block {
        let debrief = self.debrief;
        let mine: Vec<(&str, &str)> = debrief
            .decisions
            .iter()
            .map(|one| (one.scene.as_str(), one.choice.as_str()))
            .collect();
        let best: Vec<(&str, &str)> = debrief
            .best_path
            .decisions
            .iter()
            .map(|(scene, choice)| (scene.as_str(), choice.as_str()))
            .collect();
        let shared = mine
            .iter()
            .zip(&best)
            .take_while(|(mine, best)| mine == best)
            .count();
        let moment = |scene: &str| attempt::moment(self.messages, self.compiled, scene);
        let taken = debrief.decisions.iter().map(|decision| {
            let (tone, verdict) =
                meeting::overall_verdict(decision.verdicts.iter().map(|verdict| verdict.kind));
            let verdict = match tone {
                Tone::Mixed | Tone::Bad => verdict,
                _ => "step-lost",
            };
            PathStep {
                label: moment(&decision.scene),
                choice: self.scene(&decision.choice),
                tone: if decision.kept_best {
                    Tone::Plain
                } else {
                    tone.at_most_mixed()
                },
                verdict: (!decision.kept_best).then(|| self.messages.ui(verdict)),
            }
        });
        let better = best.iter().map(|(scene, choice)| PathStep {
            label: moment(scene),
            choice: self.scene(choice),
            tone: Tone::Good,
            verdict: Some(self.messages.ui("step-best")),
        });
        let ending = |id: Option<&String>| {
            id.map_or_else(
                || self.messages.ui("no-ending"),
                |id| self.scene(&ids::ending(id)),
            )
        };
        let (taken_end, best_end) = (
            ending(debrief.ending.as_ref()),
            ending(debrief.best_path.ending.as_ref()),
        );
        let values = [
            ("taken", mine.len().into()),
            ("shared", shared.into()),
            ("end", taken_end.as_str().into()),
            ("bestend", best_end.as_str().into()),
        ];
        let description = self.messages.ui_with("ways-described", values);
        let map = PathMap {
            description: description.clone(),
            shared,
            taken_title: self.messages.ui("ways-taken"),
            best_title: self.messages.ui("ways-best"),
            taken: taken.collect(),
            taken_end,
            best: better.collect(),
            best_end,
        };
        self.fold(
            "ways",
            "ways-heading",
            vec![Block::Paths(map), Block::toned(description, Tone::Quiet)],
        )
    }
}

impl Tone {
    /// Returns the tone of a decision that lost points: at best mixed, even if the verdicts on the choice were good.
    fn at_most_mixed(self) -> Self {
        if self == Self::Bad {
            Self::Bad
        } else {
            Self::Mixed
        }
    }
}
