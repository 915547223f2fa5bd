//! The body of a meeting's page: the room, the lines, the choices, and the feedback on a choice.

use serde::{Deserialize, Serialize};

use super::buttons::{Button, ButtonKind};
use super::tone::Tone;
use samtalerum_core::scenario::{Medium, Mood, Setting};

/// The present moment of the meeting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MeetingView {
    /// The room to draw and the people in it.
    pub room: RoomView,
    /// The lines since the last decision, oldest first. The last one is being said now.
    pub lines: Vec<Utterance>,
    /// Labels for a front end that shows only the end of `lines`: the first says that one earlier line is out of sight,
    /// the second that two are, and so on.
    pub earlier: Vec<String>,
    /// The buttons below the lines. They mark the last line as a sign, open the transcript or the handbook, or step
    /// back.
    pub tools: Vec<Button>,
    /// The feedback on the choice just taken, in practice mode. While there is feedback, `choices` contains only the
    /// button that continues.
    pub feedback: Option<Feedback>,
    /// The heading over `choices`. If the trainee must choose, it says how many choices there are.
    pub question: String,
    /// The choices in shuffled order. If there is nothing to choose, the only button is the one that continues.
    pub choices: Vec<Button>,
}

impl MeetingView {
    /// Returns `true` if the trainee must choose. Returns `false` if there is only a button that continues.
    pub fn has_choices(&self) -> bool {
        let mut choices = self.choices.iter();
        choices.any(|button| button.kind == ButtonKind::Choice)
    }
}

/// The room to draw.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RoomView {
    /// The kind of room, which the drawing shows.
    pub setting: Setting,
    /// The people present, in a fixed seating order.
    pub people: Vec<Person>,
    /// A text that describes the room and the people.
    pub description: String,
}

/// The head and shoulders of a person with a facial expression.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Portrait {
    /// The name of the portrait, in `assets/portraits/looks/<look>.png`.
    pub look: String,
    /// The facial expression, in `assets/portraits/faces/<mood>.png`.
    pub mood: Mood,
}

/// A person in the room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The person's id in the cast, the same on every page.
    pub id: String,
    /// The person's name.
    pub name: String,
    /// The person's role in words, e.g. "companion".
    pub role: String,
    /// The medium by which the person takes part now. In a scene on the telephone, this is the telephone for everybody.
    pub medium: Medium,
    /// The person's portrait. `None` for a person on the telephone, who is heard but not seen.
    pub portrait: Option<Portrait>,
    /// `true` if this person is speaking now.
    pub speaking: bool,
}

/// A line of the meeting: something said or seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Utterance {
    /// The line's id.
    pub line: String,
    /// The name of the speaker, or `None` for narration.
    pub speaker: Option<String>,
    /// `true` if the line before this one on the page has the same speaker. The name is then not drawn again, but
    /// screen readers still read it. Always `false` for the last spoken line on the page of a meeting, because the line
    /// before it may be out of sight.
    pub continues: bool,
    /// The text, in quotation marks if it is spoken.
    pub words: String,
    /// `true` if the trainee marked the line as a sign of control.
    pub marked: bool,
    /// The button that marks the line; `None` if the line cannot be marked on this page.
    pub mark: Option<Button>,
}

/// Feedback on a choice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Feedback {
    /// The text of the choice.
    pub choice: String,
    /// The overall verdict, e.g. "In keeping with the guidance".
    pub heading: String,
    /// The tone of the verdict: good, mixed or bad.
    pub tone: Tone,
    /// The text of the feedback.
    pub text: String,
    /// The verdict for each principle that the choice was judged by.
    pub verdicts: Vec<Verdict>,
}

/// The verdict on a choice for one principle.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Verdict {
    /// The tone of the verdict: good, mixed or bad.
    pub tone: Tone,
    /// The verdict in words, e.g. "Partly follows".
    pub word: String,
    /// The principle, as a button that opens it in the handbook.
    pub principle: Button,
    /// The principle's kind of rule and its certainty, in words.
    pub source: String,
}
