//! What to show now, already in the trainee's language: the one value that every face draws. It can be sent, so that a
//! face may stand in another program than the training, as the canvas does in the browser.

mod blocks;
mod buttons;
mod meeting;
mod tone;
mod walk;

use serde::{Deserialize, Serialize};

pub use blocks::{Block, Meter, PathMap, PathStep};
pub use buttons::{Button, ButtonKind, Icon, Key};
pub use meeting::{Feedback, MeetingView, Person, RoomView, Utterance, Verdict};
pub use tone::Tone;

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
    /// `true` if leaving the page leads back to the page below it: a front end restores the focus and the scroll
    /// positions there.
    pub overlay: bool,
    /// `true` while a meeting is open, also under an overlay. What a front end keeps for one meeting, such as empty
    /// chairs, goes with the first page that is outside of it.
    pub in_meeting: bool,
    /// `true` once a choice has been taken: a front end fetches all pictures now and keeps them, so that the meeting
    /// goes on without a network. Before that it fetches only what it shows, so that the beginning is quick.
    pub keep_pictures: bool,
    /// The language of the words, e.g. `da`.
    pub language: String,
    /// Text size, colours and movement in force.
    pub settings: Settings,
}

impl Page {
    /// The buttons that answer the page, in reading order: what a front end with typed input numbers and names.
    pub fn answers(&self) -> impl Iterator<Item = &Button> {
        let buttons = self.buttons().into_iter();
        buttons.filter(|button| button.answer.is_some())
    }

    /// The button that leads on if the page asks nothing: a front end that prints pages one below the other may press it
    /// without waiting.
    pub fn continue_button(&self) -> Option<&Button> {
        let asks = self.answers().next().is_some();
        self.button_for(Key::Continue).filter(|_| !asks)
    }

    /// The button before or after this one among those of its kind, for the arrow keys. `None` if the button's kind
    /// forms no group, or at either end of the group.
    pub fn neighbour(&self, id: &str, step: Step) -> Option<&Button> {
        let buttons = self.buttons();
        let from = buttons.iter().position(|button| button.id == id)?;
        let group = buttons[from].kind.group()?;
        let alike = |button: &&&Button| button.kind.group() == Some(group);
        match step {
            Step::Before => buttons[..from].iter().rfind(alike).copied(),
            Step::After => buttons[from + 1..].iter().find(alike).copied(),
        }
    }

    /// The button that a key stands for on this page.
    pub fn button_for(&self, key: Key) -> Option<&Button> {
        self.buttons()
            .into_iter()
            .find(|button| button.key == Some(key))
    }
}

/// A direction in reading order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Towards the top of the page.
    Before,
    /// Towards its end.
    After,
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
