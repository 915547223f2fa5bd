//! What a page's columns are made of.

use serde::{Deserialize, Serialize};

use super::{Button, Utterance};
use samtalerum_core::glyph::Glyph;

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Block {
    /// A heading; level 2 stands under the page's title, 3 under 2.
    Heading {
        /// 2 or 3.
        level: u8,
        /// The words.
        text: String,
    },
    /// A paragraph.
    Text {
        /// The words.
        text: String,
        /// How it is set.
        tone: Tone,
    },
    /// A short label that stands out, and the words after it: "−18 · Choice 4, when he answered".
    Badge {
        /// The label.
        label: String,
        /// Its colour; the label says the same in words or signs.
        tone: Tone,
        /// What follows.
        text: String,
    },
    /// Something said or seen, in the transcript.
    Said(Utterance),
    /// Buttons in a row that may wrap.
    Buttons(Vec<Button>),
    /// A framed group.
    Card {
        /// Stable identity.
        id: String,
        /// How it is framed.
        tone: Tone,
        /// What stands in it.
        blocks: Vec<Block>,
    },
    /// Passed or not, first of all.
    Result {
        /// 0–100 of the way from the worst to the best result.
        percent: u8,
        /// "Passed" or "Not passed".
        heading: String,
        /// Why.
        text: String,
        /// Whether it was passed.
        passed: bool,
    },
    /// Bars with their numbers.
    Meters(Vec<Meter>),
    /// A field to type into; each change sends [`Action::Search`](crate::Action::Search).
    Field {
        /// Stable identity.
        id: String,
        /// Its label.
        label: String,
        /// What stands in it.
        value: String,
    },
    /// Rows of term and explanation.
    Facts(Vec<(String, String)>),
    /// The way taken beside the best way.
    Paths(PathMap),
}

impl Block {
    /// A heading under the page's title.
    pub fn heading(text: impl Into<String>) -> Self {
        Self::Heading {
            level: 2,
            text: text.into(),
        }
    }

    /// A heading under a heading.
    pub fn subheading(text: impl Into<String>) -> Self {
        Self::Heading {
            level: 3,
            text: text.into(),
        }
    }

    /// An ordinary paragraph.
    pub fn text(text: impl Into<String>) -> Self {
        Self::toned(text, Tone::Plain)
    }

    /// A paragraph set in this way.
    pub fn toned(text: impl Into<String>, tone: Tone) -> Self {
        Self::Text {
            text: text.into(),
            tone,
        }
    }

    /// A framed group.
    pub fn card(id: impl Into<String>, blocks: Vec<Self>) -> Self {
        Self::Card {
            id: id.into(),
            tone: Tone::Plain,
            blocks,
        }
    }

    /// Changes each button in it.
    pub(super) fn each_button(&mut self, change: &mut impl FnMut(&mut Button)) {
        match self {
            Self::Said(utterance) => utterance.mark.iter_mut().for_each(change),
            Self::Buttons(buttons) => buttons.iter_mut().for_each(change),
            Self::Card { blocks, .. } => {
                for block in blocks {
                    block.each_button(change);
                }
            }
            _ => {}
        }
    }

    pub(super) fn collect_buttons<'a>(&'a self, found: &mut Vec<&'a Button>) {
        match self {
            Self::Said(utterance) => found.extend(&utterance.mark),
            Self::Buttons(buttons) => found.extend(buttons),
            Self::Card { blocks, .. } => {
                blocks.iter().for_each(|block| block.collect_buttons(found));
            }
            _ => {}
        }
    }
}

/// How something is to be understood. Never by colour alone: words or a sign go with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Tone {
    /// Ordinary.
    Plain,
    /// Of less weight.
    Quiet,
    /// Stands out.
    Strong,
    /// Right, better.
    Good,
    /// Acceptable, with something missing.
    Mixed,
    /// A loss or a breach.
    Bad,
    /// Marked by the trainee, or to be noticed.
    Marked,
}

impl Tone {
    /// Returns the symbol that says the same as its colour.
    pub fn glyph(self) -> Option<Glyph> {
        match self {
            Self::Good => Some(Glyph::Right),
            Self::Mixed => Some(Glyph::Partly),
            Self::Bad => Some(Glyph::Wrong),
            Self::Marked => Some(Glyph::Marked),
            Self::Plain | Self::Quiet | Self::Strong => None,
        }
    }
}

/// One bar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meter {
    /// What is measured.
    pub label: String,
    /// 0–100; nothing where this attempt had nothing to measure.
    pub percent: Option<u8>,
    /// The value in words, e.g. "85" or "3 of 4".
    pub value: String,
    /// Whether it is low enough to stand out.
    pub low: bool,
}

/// The way taken beside the best way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PathMap {
    /// The picture in words.
    pub description: String,
    /// How many first steps both ways share.
    pub shared: usize,
    /// What the way taken is called.
    pub taken_title: String,
    /// What the best way is called.
    pub best_title: String,
    /// The decisions taken.
    pub taken: Vec<PathStep>,
    /// The ending reached.
    pub taken_end: String,
    /// The decisions of a best way.
    pub best: Vec<PathStep>,
    /// The ending a best way reaches.
    pub best_end: String,
}

/// One decision on a way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PathStep {
    /// The moment in words.
    pub label: String,
    /// What was, or would be, chosen then.
    pub choice: String,
    /// Good, mixed or bad.
    pub tone: Tone,
}
