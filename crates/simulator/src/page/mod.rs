//! A page: everything that a front end has to show now, in the trainee's language. Every front end draws the same page.
//! Pages can be serialised, so that a front end may run in another program than the training, as the canvas does in the
//! browser.

mod blocks;
mod buttons;
mod course_steps;
mod field;
mod foreign;
mod meeting;
mod tone;
mod walk;

use serde::{Deserialize, Serialize};

pub use blocks::{Block, KeyPart, Keys, Meter, PathMap, PathStep, Rung, Scale};
pub use buttons::{Button, ButtonKind, Icon, Key};
pub use course_steps::{CourseStep, CourseSteps, MeetingStanding};
pub use field::Field;
pub use meeting::{Feedback, MeetingView, Person, Portrait, RoomView, Utterance, Verdict};
pub use tone::Tone;

use samtalerum_core::language::Foreign;
use samtalerum_core::settings::Settings;

/// The name of the program, which is the same in every language.
const PROGRAM: &str = "Samtalerum";

/// A complete page: a front end needs nothing else to draw it or to read it aloud.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Page {
    /// The kind of page.
    pub name: PageName,
    /// A text that identifies this page. If the text changes, the trainee has reached something new, and a front end
    /// moves the focus to the beginning of the page. The text stays the same if only a detail of the page changes, such
    /// as the language or a mark.
    pub place: String,
    /// The title, which is the page's only heading of level 1.
    pub title: String,
    /// The text beside the title, e.g. the occasion of the meeting.
    pub subtitle: Option<String>,
    /// The progress of the meeting. `None` if the progress is not known, or if this page is not that of a meeting.
    pub progress: Option<Progress>,
    /// Buttons that belong to the whole page (close, handbook, settings, language).
    pub toolbar: Vec<Button>,
    /// The notices above the page, e.g. that a damaged file was set aside.
    pub notices: Vec<Notice>,
    /// The content.
    pub body: Body,
    /// New texts that a screen reader announces, in order. Empty if the last action led to nothing new to read.
    pub announcements: Vec<String>,
    /// Sentences that describe the effect of the last action. A screen reader announces them before `announcements`.
    /// Empty if the page itself shows the effect.
    pub status: Vec<String>,
    /// The id of the button that a front end focuses and scrolls into view; `None` to begin at the top of the page.
    pub focus: Option<String>,
    /// The id of the card at whose heading a front end begins to read; `None` to begin at the top of the page.
    pub begins_at: Option<String>,
    /// The jump that the last action made within the page; `None` if the last action was no jump.
    pub jump: Option<Jump>,
    /// `true` if this page covers another page. When the trainee returns to the covered page, a front end restores the
    /// focus and the scroll positions of that page.
    pub overlay: bool,
    /// `true` while a meeting is open, even below an overlay. Once this field is `false`, a front end discards what it
    /// remembers of the meeting, such as who sits where.
    pub in_meeting: bool,
    /// `true` once a choice has been taken in the open meeting. A front end then makes sure that it has all pictures,
    /// so that the meeting can continue without a network.
    pub keep_pictures: bool,
    /// The language tag of the texts, e.g. `da`.
    pub language: String,
    /// The passages that are in another language than the page, e.g. all lines of a meeting that is not translated, and
    /// Danish terms. A front end splits each text at these passages, and reports the language of each part to screen
    /// readers.
    pub foreign: Foreign,
    /// The settings in force.
    pub settings: Settings,
}

impl Page {
    /// Builds a page in this language with a title and content, and leaves all other fields empty.
    pub(crate) fn new(
        name: PageName,
        place: impl Into<String>,
        title: impl Into<String>,
        body: Body,
        language: impl Into<String>,
    ) -> Self {
        Self {
            name,
            place: place.into(),
            title: title.into(),
            subtitle: None,
            progress: None,
            toolbar: Vec::new(),
            notices: Vec::new(),
            body,
            announcements: Vec::new(),
            status: Vec::new(),
            focus: None,
            begins_at: None,
            jump: None,
            overlay: false,
            in_meeting: false,
            keep_pictures: false,
            language: language.into(),
            foreign: Foreign::default(),
            settings: Settings::default(),
        }
    }

    /// Returns the answers that the page offers, such as the choices, in reading order. A front end with typed input
    /// lists them by number and name.
    pub fn answers(&self) -> impl Iterator<Item = &Button> {
        let buttons = self.buttons().into_iter();
        buttons.filter(|button| button.answer.is_some())
    }

    /// Returns the button that continues. Returns `None` if the page has no such button, or if it has answers to choose
    /// from. A front end that prints pages one below the other may press the button at once, without asking the
    /// trainee.
    pub fn continue_button(&self) -> Option<&Button> {
        let asks = self.answers().next().is_some();
        self.button_for(Key::Continue).filter(|_| !asks)
    }

    /// Returns the heading at which a front end begins to read the page when the trainee arrives: the heading of the
    /// choices, the heading of the card with the id `begins_at`, or the page's title. Returns `None` if the page begins
    /// with a line of the meeting or with feedback, because `announcements` contains these texts.
    pub fn arrival(&self) -> Option<&str> {
        match &self.body {
            Body::Columns { aside, main } => {
                let begins_at = self.begins_at.as_deref();
                let card = begins_at.and_then(|id| {
                    let mut cards = aside.iter().chain(main);
                    cards.find_map(|block| block.heading_of_card(id))
                });
                Some(card.unwrap_or(&self.title))
            }
            Body::Meeting(view) => Some(view.question.as_str()).filter(|_| view.has_choices()),
        }
    }

    /// Returns the room that the page shows, or `None` if it shows none.
    pub fn room(&self) -> Option<&RoomView> {
        match &self.body {
            Body::Meeting(view) => Some(&view.room),
            Body::Columns { main, .. } => main.iter().find_map(|block| match block {
                Block::Room(room) => Some(room),
                _ => None,
            }),
        }
    }

    /// Returns the title of the document or window that shows the page: the page's title and the program's name.
    pub fn document_title(&self) -> String {
        if self.title == PROGRAM {
            PROGRAM.to_owned()
        } else {
            format!("{} – {PROGRAM}", self.title)
        }
    }

    /// Returns the button to which an arrow key moves the focus from the button with this id: the previous or the next
    /// button of the same group. Returns `None` if the page has no button with this id, or if that button is in no
    /// group or is the last button of its group in this direction.
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

    /// Returns the text field with this id, or `None` if the page has no such field.
    pub fn field(&self, id: &str) -> Option<Field> {
        fn find(blocks: &[Block], id: &str) -> Option<Field> {
            blocks.iter().find_map(|block| match block {
                Block::Field { field, .. } => (field.id() == id).then_some(*field),
                Block::Card { blocks, .. }
                | Block::Paper { blocks, .. }
                | Block::Fold { blocks, .. }
                | Block::Group { blocks, .. }
                | Block::Beside { blocks, .. }
                | Block::Later(blocks) => find(blocks, id),
                Block::SideBySide { first, second } => find(first, id).or_else(|| find(second, id)),
                _ => None,
            })
        }
        match &self.body {
            Body::Columns { aside, main } => find(aside, id).or_else(|| find(main, id)),
            Body::Meeting(_) => None,
        }
    }

    /// Returns the button that a key presses on this page, or `None` if the key presses none.
    pub fn button_for(&self, key: Key) -> Option<&Button> {
        self.buttons()
            .into_iter()
            .find(|button| button.key == Some(key))
    }
}

/// A jump to a part of the page. A front end scrolls the heading of the part to the top, and moves the focus to it. The
/// page stays the same, so a jump is not a step that the trainee can go back from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Jump {
    /// The name of the part.
    pub part: String,
    /// The number of the jump. A front end makes each jump once, even if it draws the page several times. A second jump
    /// to the same part has another number.
    pub number: usize,
}

/// A direction in reading order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Towards the top of the page.
    Before,
    /// Towards the end of the page.
    After,
}

/// The kinds of page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PageName {
    /// The course menu.
    Menu,
    /// The case file, which the caseworker reads before the meeting.
    CaseFile,
    /// The meeting itself.
    Meeting,
    /// An appraisal: the trainee's answers about what the facts show so far.
    Appraisal,
    /// The case note after the meeting.
    Note,
    /// The ending of the meeting, before the debrief.
    Ending,
    /// The judgement of the attempt.
    Debrief,
    /// The handbook: principles, signs, means, terms, contacts.
    Handbook,
    /// The transcript: everything said so far in the meeting.
    Transcript,
    /// The settings, e.g. language, text size, colours and mode.
    Settings,
    /// The purpose and the limits of the program.
    About,
}

/// The progress of the meeting, in decisions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// The number of decisions taken.
    pub done: usize,
    /// The number of decisions on the longest path that is still possible, including those taken.
    pub total: usize,
    /// The progress in words.
    pub label: String,
}

/// The layout of a page's content.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Body {
    /// Blocks in a narrow and a wide column, or in one column if there is no space for two.
    Columns {
        /// The narrow column, read first; may be empty.
        aside: Vec<Block>,
        /// The wide column.
        main: Vec<Block>,
    },
    /// The room, the lines and the choices of a meeting.
    Meeting(Box<MeetingView>),
}

/// A notice to the trainee, above the page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Notice {
    /// A description of what has happened, and advice on what to do.
    pub text: String,
    /// A button that fits the notice, e.g. one that shows the saved report; `None` if the notice has no such button.
    pub act: Option<Button>,
    /// The button that removes the notice.
    pub dismiss: Button,
}

impl Notice {
    /// Returns the notice's buttons, in reading order.
    pub fn buttons(&self) -> impl Iterator<Item = &Button> {
        self.act.iter().chain([&self.dismiss])
    }
}
