//! What to show now, already in the trainee's language: the one value that every face draws. It can be sent, so that a
//! face may stand in another program than the training, as the canvas does in the browser.

mod blocks;
mod buttons;
mod meeting;

use serde::{Deserialize, Serialize};

pub use blocks::{Block, Meter, PathMap, PathStep, Tone};
pub use buttons::{Button, ButtonKind, Icon, Key};
pub use meeting::{Feedback, MeetingView, Person, Room, Utterance, Verdict};

use samtalerum_core::settings::Settings;

/// One page, complete: a face needs nothing else to draw it or to read it aloud.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Page {
    /// Which page this is.
    pub name: PageName,
    /// Changes when the trainee comes to something new, so that a face moves the focus to the page's
    /// beginning; the same place shown again (another language, a mark set) keeps its value.
    pub place: String,
    /// The one top heading.
    pub title: String,
    /// What stands beside the title, e.g. the occasion of the meeting.
    pub subtitle: Option<String>,
    /// How far the meeting has come.
    pub progress: Option<Progress>,
    /// Buttons that belong to the whole page (close, handbook, settings, language).
    pub toolbar: Vec<Button>,
    /// Messages to the trainee, e.g. that a damaged file was set aside.
    pub notices: Vec<Notice>,
    /// The content.
    pub body: Body,
    /// New since the last page, in the order to speak it.
    pub announcements: Vec<String>,
    /// The id of the button that the trainee asked to be brought to: on arrival a face moves the focus there and
    /// brings it into view, instead of beginning at the top.
    pub focus: Option<String>,
    /// The language of the words, e.g. `da`.
    pub language: String,
    /// Text size, colours and movement in force.
    pub settings: Settings,
}

impl Page {
    /// Every button of the page, in reading order.
    pub fn buttons(&self) -> Vec<&Button> {
        let mut found: Vec<&Button> = self.toolbar.iter().collect();
        found.extend(self.notices.iter().flat_map(Notice::buttons));
        match &self.body {
            Body::Columns { aside, main } => {
                aside
                    .iter()
                    .chain(main)
                    .for_each(|block| block.collect_buttons(&mut found));
            }
            Body::Meeting(view) => {
                found.extend(view.lines.iter().filter_map(|line| line.mark.as_ref()));
                found.extend(&view.tools);
                if let Some(feedback) = &view.feedback {
                    found.extend(feedback.verdicts.iter().map(|verdict| &verdict.principle));
                }
                found.extend(&view.choices);
            }
        }
        found
    }

    /// Takes the keys that are letters and digits from its buttons.
    pub(super) fn drop_character_keys(&mut self) {
        self.toolbar.iter_mut().for_each(Button::drop_character_key);
        for notice in &mut self.notices {
            notice.act.iter_mut().for_each(Button::drop_character_key);
            notice.dismiss.drop_character_key();
        }
        match &mut self.body {
            Body::Columns { aside, main } => {
                let blocks = aside.iter_mut().chain(main);
                blocks.for_each(|block| block.each_button(&mut Button::drop_character_key));
            }
            Body::Meeting(view) => {
                let marks = view.lines.iter_mut().filter_map(|line| line.mark.as_mut());
                let buttons = marks.chain(&mut view.tools).chain(&mut view.choices);
                buttons.for_each(Button::drop_character_key);
            }
        }
    }

    /// The button that a key stands for on this page.
    pub fn button_for(&self, key: Key) -> Option<&Button> {
        self.buttons()
            .into_iter()
            .find(|button| button.key == Some(key))
    }
}

/// The kinds of page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PageName {
    /// The course menu.
    Menu,
    /// What the caseworker reads before the meeting.
    CaseFile,
    /// The meeting itself.
    Meeting,
    /// The case note after it.
    Note,
    /// How it ended, before the debrief.
    Ending,
    /// The attempt judged.
    Debrief,
    /// Principles, signs, contacts.
    Handbook,
    /// The whole conversation so far.
    Transcript,
    /// Language, text size, colours, movement, mode.
    Settings,
    /// What this is and is not.
    About,
}

/// How far the meeting has come, in decisions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Decisions taken.
    pub done: usize,
    /// Decisions on the longest way that is still possible, those taken included.
    pub total: usize,
    /// The same in words.
    pub label: String,
}

/// The layout of a page's content.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Body {
    /// Blocks in one column, or in two where there is room: a narrow one (`aside`, read first) and a wide one.
    Columns {
        /// The narrow column, read first; may be empty.
        aside: Vec<Block>,
        /// The wide column.
        main: Vec<Block>,
    },
    /// The room, what is said, and what can be done.
    Meeting(Box<MeetingView>),
}

/// A message to the trainee.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Notice {
    /// What happened and what to do.
    pub text: String,
    /// The button that does it, where there is one.
    pub act: Option<Button>,
    /// The button that takes it away.
    pub dismiss: Button,
}

impl Notice {
    /// Its buttons, in reading order.
    pub fn buttons(&self) -> impl Iterator<Item = &Button> {
        self.act.iter().chain([&self.dismiss])
    }
}
