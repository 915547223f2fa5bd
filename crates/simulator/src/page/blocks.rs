//! The blocks that a page's columns consist of.

use samtalerum_core::scenario::PaperKind;
use serde::{Deserialize, Serialize};

use super::buttons::Button;
use super::course_steps::CourseSteps;
use super::field::Field;
use super::meeting::{Portrait, RoomView, Utterance};
use super::tone::Tone;

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Block {
    /// A heading. Level 2 is below the page's title, level 3 below level 2, and level 4 below level 3.
    Heading {
        /// The level of the heading, from 2 to 4.
        level: u8,
        /// The text of the heading.
        text: String,
        /// The name of the part of the page that begins with the heading; `None` if the page's
        /// [`Contents`](Self::Contents) have no link to the part.
        part: Option<String>,
    },
    /// The contents of the page: a list of links to its parts. A front end that prints a page from top to bottom leaves
    /// the list out.
    Contents {
        /// The name of the list, for screen readers.
        label: String,
        /// A link to each part, in the order of the page. Each sends [`Action::GoTo`](crate::Action::GoTo).
        links: Vec<Button>,
    },
    /// A paragraph.
    Text {
        /// The text of the paragraph.
        text: String,
        /// The style of the paragraph.
        tone: Tone,
    },
    /// A highlighted label and the text after it, e.g. "−18" and "Choice 4, when he answered".
    Badge {
        /// The label.
        label: String,
        /// The tone. The colour of the label shows it; the label's text or symbol says the same.
        tone: Tone,
        /// The text after the label.
        text: String,
    },
    /// A line of the meeting.
    Said(Utterance),
    /// Buttons in a row that may wrap.
    Buttons(Vec<Button>),
    /// A question and its answers, or a setting and its options.
    Question {
        /// The stable id by which front ends recognise the block.
        id: String,
        /// The question, a heading of level 2.
        text: String,
        /// The answers: radio buttons or options if only one can be given, checkboxes if several can.
        answers: Vec<Button>,
    },
    /// A part of the page that is folded away until its button is pressed. The name of the part is the button's id.
    Fold {
        /// The button, whose kind is [`ButtonKind::Fold`](super::ButtonKind::Fold).
        button: Button,
        /// The content. It is empty while the part is folded away. In a report, whose buttons do nothing, it is always
        /// filled.
        blocks: Vec<Block>,
    },
    /// Blocks under a quiet heading, e.g. the meetings of one level.
    Group {
        /// The heading, of level 3.
        heading: String,
        /// The blocks under the heading. Their own headings are of level 4.
        blocks: Vec<Block>,
    },
    /// A framed group. If the last blocks are buttons, they are at the bottom of the frame, even if the frame is higher
    /// than its blocks.
    Card {
        /// The stable id by which front ends recognise the block.
        id: String,
        /// The style of the frame.
        tone: Tone,
        /// The blocks within the frame.
        blocks: Vec<Block>,
    },
    /// A document, drawn in the style of its kind, e.g. as an email.
    Paper {
        /// The stable id by which front ends recognise the block.
        id: String,
        /// The kind of document.
        kind: PaperKind,
        /// The name of the kind; `None` if the title says it, or if the kind has no name.
        label: Option<String>,
        /// The title, which is a heading, and the text below it.
        blocks: Vec<Block>,
    },
    /// A picture of the room and the people in it.
    Room(RoomView),
    /// Blocks about people, and the portraits of these people. The blocks also name the people, so a front end without
    /// pictures shows the blocks alone.
    Beside {
        /// The portraits, which are shown beside the blocks.
        portraits: Vec<Portrait>,
        /// The blocks.
        blocks: Vec<Block>,
    },
    /// Two groups of blocks next to each other. If there is no space for both, the second is below the first.
    SideBySide {
        /// The blocks that are read first.
        first: Vec<Block>,
        /// The blocks that are read after `first`.
        second: Vec<Block>,
    },
    /// Blocks at the end of the narrow column. If there is space for one column only, they come after the blocks of the
    /// wide column. An example is the case note, whose sentences are chosen in the wide column.
    Later(Vec<Block>),
    /// A quotation, e.g. the text of a law with its section number.
    Quote(String),
    /// Something that the trainee said or did in the meeting. It is shown among the lines of the other people.
    Own(String),
    /// A ladder, from its first step to its last. Each step may only be taken if the steps before it are not enough.
    Ladder(Vec<Rung>),
    /// The trainee's progress in the course: a row with a step for each meeting except the introduction, and a text
    /// that says the same.
    CourseSteps(CourseSteps),
    /// A drawing of a scale with two answers on it. The blocks beside it say the same in words, so screen readers and
    /// front ends without pictures skip it.
    Scale(Scale),
    /// The result of an attempt.
    Result {
        /// The points as a percentage, from 0 (nothing earned) to 100 (everything right). `None` if the paths of the
        /// meeting are too many to explore, so that the percentage is not known.
        percent: Option<u8>,
        /// The percentage that is needed to pass.
        pass_mark: u8,
        /// "Passed" or "Not passed".
        heading: String,
        /// The reason for the result.
        text: String,
        /// `true` if the attempt was passed.
        passed: bool,
    },
    /// A table of bars with labels and values.
    Meters {
        /// The name of the table.
        caption: String,
        /// The headings of the two columns: first the column of labels, then the column of values.
        columns: [String; 2],
        /// The rows.
        meters: Vec<Meter>,
    },
    /// A text field.
    Field {
        /// The kind of field. [`Field::action`] returns the action that each change of the text sends.
        field: Field,
        /// The label of the field.
        label: String,
        /// The text that the field contains now.
        value: String,
    },
    /// A list of rows, each with a term and its explanation.
    Facts(Vec<(String, String)>),
    /// A list of rows, each with keys and what they do.
    Keys(Vec<Keys>),
    /// A code that the trainee can copy, e.g. the code of an attempt. It has no spaces. A front end that cannot copy
    /// shows the code without a button.
    Code {
        /// The name of the code.
        label: String,
        /// The code.
        code: String,
        /// The label of the button that copies the code.
        copy: String,
        /// The announcement after the code was copied.
        copied: String,
        /// The announcement if the code was only selected, because the browser does not let the page copy.
        selected: String,
    },
    /// A comparison of the path that the trainee took with a best path.
    Paths(PathMap),
}

impl Block {
    /// Splits the blocks of a narrow column for a front end with one column. Returns the blocks that come before the
    /// blocks of the wide column, and the [`Later`](Self::Later) blocks, which come after them.
    pub fn split_later(aside: &[Self]) -> (Vec<&Self>, Vec<&Self>) {
        aside.iter().partition(|one| !matches!(one, Self::Later(_)))
    }

    /// Builds a heading of level 2.
    pub fn heading(text: impl Into<String>) -> Self {
        Self::heading_of(2, text)
    }

    /// Builds a heading of this level. A page's title has level 1.
    pub fn heading_of(level: u8, text: impl Into<String>) -> Self {
        Self::Heading {
            level,
            text: text.into(),
            part: None,
        }
    }

    /// Builds a heading of level 2 that the page's contents link to. `part` is the name of the part that begins with
    /// the heading.
    pub fn part(part: impl Into<String>, text: impl Into<String>) -> Self {
        Self::Heading {
            level: 2,
            text: text.into(),
            part: Some(part.into()),
        }
    }

    /// Builds a heading of level 3.
    pub fn subheading(text: impl Into<String>) -> Self {
        Self::heading_of(3, text)
    }

    /// Builds a paragraph in the ordinary style.
    pub fn text(text: impl Into<String>) -> Self {
        Self::toned(text, Tone::Plain)
    }

    /// Builds a paragraph in this style.
    pub fn toned(text: impl Into<String>, tone: Tone) -> Self {
        Self::Text {
            text: text.into(),
            tone,
        }
    }

    /// Builds blocks about one person, with the portrait of this person.
    pub fn beside(portrait: Portrait, blocks: Vec<Self>) -> Self {
        Self::Beside {
            portraits: vec![portrait],
            blocks,
        }
    }

    /// Separates the heading of a document from the blocks below it. Returns the heading's level and text, and the
    /// other blocks. If the first block is not a heading, returns `None` and all blocks.
    pub fn titled(blocks: &[Self]) -> (Option<(u8, &str)>, &[Self]) {
        match blocks {
            [Self::Heading { level, text, .. }, rest @ ..] => (Some((*level, text.as_str())), rest),
            _ => (None, blocks),
        }
    }

    /// Returns the name by which the page's contents can link to this block; `None` if they cannot link to it.
    pub fn part_name(&self) -> Option<&str> {
        match self {
            Self::Fold { button, .. } => Some(&button.id),
            Self::Heading { part, .. } => part.as_deref(),
            Self::Card { blocks, .. } => blocks.first().and_then(Self::part_name),
            _ => None,
        }
    }

    /// If this block is the card or paper with the id `wanted`, returns its first heading. Otherwise returns `None`.
    pub(super) fn heading_of_card(&self, wanted: &str) -> Option<&str> {
        match self {
            Self::Card { id, blocks, .. } | Self::Paper { id, blocks, .. } if id == wanted => {
                blocks.iter().find_map(|block| match block {
                    Self::Heading { text, .. } => Some(text.as_str()),
                    _ => None,
                })
            }
            _ => None,
        }
    }

    /// Builds a framed group in the ordinary style.
    pub fn card(id: impl Into<String>, blocks: Vec<Self>) -> Self {
        Self::Card {
            id: id.into(),
            tone: Tone::Plain,
            blocks,
        }
    }
}

/// Keys that do the same or are pressed together, and their effect.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Keys {
    /// The keys, and the words between them.
    pub parts: Vec<KeyPart>,
    /// The effect of the keys in words.
    pub does: String,
}

/// A part of a text that names keys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum KeyPart {
    /// The label of a key, which is drawn as a key cap.
    Cap(String),
    /// Words between two keys, e.g. "or".
    Words(String),
}

impl KeyPart {
    /// Returns the text of the part.
    pub fn text(&self) -> &str {
        match self {
            Self::Cap(text) | Self::Words(text) => text,
        }
    }
}

impl Keys {
    /// Returns the keys and the words between them as one text.
    pub fn in_words(&self) -> String {
        let parts: Vec<&str> = self.parts.iter().map(KeyPart::text).collect();
        parts.join(" ")
    }
}

/// A step of a ladder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rung {
    /// The stable id by which front ends recognise the step.
    pub id: String,
    /// The number of the step, with words that say what it requires.
    pub label: String,
    /// The tone of the label: [`Tone::Mixed`] if the step requires a legal basis.
    pub tone: Tone,
    /// The step in words.
    pub text: String,
}

impl From<Rung> for Block {
    /// Returns the step as a card of its own, e.g. as the result of a search.
    fn from(rung: Rung) -> Self {
        let badge = Self::Badge {
            label: rung.label,
            tone: rung.tone,
            text: rung.text,
        };
        Self::card(rung.id, vec![badge])
    }
}

/// Two answers on the same scale: the trainee's own, and the true one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scale {
    /// The number of levels.
    pub levels: usize,
    /// The trainee's own level, from 0.
    pub mine: usize,
    /// The true level, from 0.
    pub truth: usize,
    /// The label under the trainee's own level.
    pub mine_label: String,
    /// The label under the true level.
    pub truth_label: String,
}

/// A bar that shows a percentage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meter {
    /// The name of the measured value.
    pub label: String,
    /// The length of the bar, 0–100. `None` if no percentage is known, e.g. because too little was judged.
    pub percent: Option<u8>,
    /// The value as text, e.g. "85" or "3 of 4".
    pub value: String,
    /// `true` if the value is so low that the bar is highlighted.
    pub low: bool,
}

/// A comparison of the path that the trainee took with a best path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PathMap {
    /// A text that describes both paths.
    pub description: String,
    /// The number of decisions at the beginning that are the same on both paths.
    pub shared: usize,
    /// The title of the path taken.
    pub taken_title: String,
    /// The title of the best path.
    pub best_title: String,
    /// The decisions on the path taken.
    pub taken: Vec<PathStep>,
    /// The ending that the path taken reaches.
    pub taken_end: String,
    /// The decisions on the best path.
    pub best: Vec<PathStep>,
    /// The ending that the best path reaches.
    pub best_end: String,
}

/// A decision on a path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PathStep {
    /// The moment of the decision in words.
    pub label: String,
    /// The text of the choice.
    pub choice: String,
    /// The judgement of the choice as a tone. On the best path, it is good. On the path taken, it is plain if the best
    /// result was still within reach after the choice, and otherwise mixed or bad.
    pub tone: Tone,
    /// The judgement in words, for trainees who do not see the tone's colour and symbol; `None` if the tone is plain.
    pub verdict: Option<String>,
}

impl PathMap {
    /// Returns the number of decisions that both paths share at the beginning, and `true` if the paths do not fork at
    /// all.
    pub fn fork(&self) -> (usize, bool) {
        let shared = self.shared.min(self.taken.len()).min(self.best.len());
        let one = shared == self.taken.len() && shared == self.best.len();
        (shared, one && self.taken_end == self.best_end)
    }

    /// Returns both paths in words, decision by decision.
    pub fn in_words(&self) -> String {
        let path = |title: &str, steps: &[PathStep], end: &str| {
            let steps = steps.iter().map(PathStep::in_words);
            let steps: Vec<String> = steps.chain([end.to_owned()]).collect();
            format!("{title}: {}", steps.join("; "))
        };
        let taken = path(&self.taken_title, &self.taken, &self.taken_end);
        let best = path(&self.best_title, &self.best, &self.best_end);
        format!("{taken}. {best}.")
    }
}

impl PathStep {
    /// Returns the decision in words.
    fn in_words(&self) -> String {
        match &self.verdict {
            Some(verdict) => format!("{} ({verdict}): {}", self.label, self.choice),
            None => format!("{}: {}", self.label, self.choice),
        }
    }
}
