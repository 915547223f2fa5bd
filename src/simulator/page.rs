//! What to show now, already in the trainee's language: the one value that every face draws. It can be sent, so that a
//! face may stand in another program than the training, as the canvas does in the browser.

use serde::{Deserialize, Serialize};

use super::action::Action;
use crate::scenario::{Mood, Setting};
use crate::settings::Settings;

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

/// The meeting as it stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MeetingView {
    /// The drawn room and the people in it.
    pub room: Room,
    /// What was said since the last decision, oldest first; the last is what is being said now.
    pub lines: Vec<Utterance>,
    /// Buttons below the speech: mark as a sign, transcript, handbook, step back.
    pub tools: Vec<Button>,
    /// Feedback on the choice just taken (practice), shown instead of `choices`.
    pub feedback: Option<Feedback>,
    /// The heading over the choices, e.g. "What do you do?".
    pub question: String,
    /// The choices in shuffled order, or the one button that continues.
    pub choices: Vec<Button>,
}

/// The drawn room.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Room {
    /// Where this is.
    pub setting: Setting,
    /// Who is present, in a fixed seating order.
    pub people: Vec<Person>,
    /// The picture in words.
    pub description: String,
}

/// Somebody in the room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The cast id: the same person keeps it from page to page.
    pub id: String,
    /// The name.
    pub name: String,
    /// The role in words, e.g. "companion".
    pub role: String,
    /// Which portrait: `assets/portraits/looks/<look>.png`.
    pub look: String,
    /// Which expression: `assets/portraits/faces/<mood>.png`.
    pub mood: Mood,
    /// Whether this person is speaking now.
    pub speaking: bool,
}

/// Something said or seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Utterance {
    /// The line's id.
    pub line: String,
    /// Who says it; nobody for narration.
    pub speaker: Option<String>,
    /// The words, with quotation marks where they are spoken.
    pub words: String,
    /// Whether the trainee marked it as a sign.
    pub marked: bool,
    /// The button that marks it, where that is possible.
    pub mark: Option<Button>,
}

/// Feedback on a choice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Feedback {
    /// What was chosen.
    pub choice: String,
    /// In one or two words how it stands, e.g. "In keeping with the guidance".
    pub heading: String,
    /// Good, mixed or bad.
    pub tone: Tone,
    /// The words of the feedback.
    pub text: String,
    /// Each principle it was judged by: its name, the verdict in words, and a button to the handbook.
    pub verdicts: Vec<Verdict>,
}

/// One verdict, in words.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Verdict {
    /// Good, mixed or bad.
    pub tone: Tone,
    /// "Follows", "Partly follows", "Breaches".
    pub word: String,
    /// The principle, as a button that opens it in the handbook.
    pub principle: Button,
    /// How certain it is.
    pub source: String,
}

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
    /// A field to type into; each change sends [`Action::Search`].
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

/// Something that can be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    /// Stable identity within the page, e.g. `choice:turn-to-amina`.
    pub id: String,
    /// The words on it.
    pub label: String,
    /// Smaller words below, e.g. a scenario's summary.
    pub detail: Option<String>,
    /// What it does.
    pub action: Action,
    /// The key that does the same.
    pub key: Option<Key>,
    /// How it looks and what a screen reader calls it.
    pub kind: ButtonKind,
    /// A picture before the words.
    pub icon: Option<Icon>,
}

impl Button {
    /// An ordinary button.
    pub fn new(id: impl Into<String>, label: impl Into<String>, action: Action) -> Self {
        Self {
            id: id.into(),
            label: label.into(),
            detail: None,
            action,
            key: None,
            kind: ButtonKind::Plain,
            icon: None,
        }
    }

    /// The same, of another kind.
    #[must_use]
    pub fn kind(mut self, kind: ButtonKind) -> Self {
        self.kind = kind;
        self
    }

    /// The same, with a key that does what it does.
    #[must_use]
    pub fn key(mut self, key: Key) -> Self {
        self.key = Some(key);
        self
    }

    /// The same, with a picture.
    #[must_use]
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }
}

/// The kinds of button.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ButtonKind {
    /// An ordinary button.
    Plain,
    /// The one that leads on.
    Primary,
    /// A choice in the meeting.
    Choice,
    /// A line of text that leads somewhere.
    Link,
    /// One of several of which one is chosen; whether it is this one.
    Option(bool),
    /// On or off; a mark set or not.
    Toggle(bool),
    /// A box to tick, with its words in full.
    Check(bool),
}

/// The pictures there are: `assets/icons/<name>.png`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the names say what the pictures show")]
pub enum Icon {
    Check,
    Cross,
    ArrowLeft,
    ArrowRight,
    Flag,
    FlagFilled,
    Book,
    List,
    Settings,
    Info,
    Menu,
    Document,
    Warning,
    Clock,
    Search,
    Note,
    Return,
}

impl Icon {
    /// The file's name without its ending.
    pub fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Cross => "cross",
            Self::ArrowLeft => "arrow-left",
            Self::ArrowRight => "arrow-right",
            Self::Flag => "flag",
            Self::FlagFilled => "flag-filled",
            Self::Book => "book",
            Self::List => "list",
            Self::Settings => "settings",
            Self::Info => "info",
            Self::Menu => "menu",
            Self::Document => "document",
            Self::Warning => "warning",
            Self::Clock => "clock",
            Self::Search => "search",
            Self::Note => "note",
            Self::Return => "return",
        }
    }
}

/// Keys that do what a button does, wherever the focus is (but not while typing in a field).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Key {
    /// `1` to `9`.
    Digit(u8),
    /// A letter, in lower case.
    Letter(char),
    /// Backspace or the left arrow: step back.
    Back,
    /// Space or the right arrow (Enter too when no button has the focus): continue.
    Continue,
    /// Escape: close.
    Escape,
}

impl Key {
    /// The key on which this letter or digit stands.
    pub fn typed(letter: char) -> Option<Self> {
        match letter.to_digit(10) {
            Some(digit) => u8::try_from(digit).ok().map(Self::Digit),
            None if letter == ' ' => Some(Self::Continue),
            None => letter.to_lowercase().next().map(Self::Letter),
        }
    }
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

    /// The button that a key stands for on this page.
    pub fn button_for(&self, key: Key) -> Option<&Button> {
        self.buttons()
            .into_iter()
            .find(|button| button.key == Some(key))
    }
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

    fn collect_buttons<'a>(&'a self, found: &mut Vec<&'a Button>) {
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
