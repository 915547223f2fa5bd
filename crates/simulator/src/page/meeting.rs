//! The meeting on a page: the room, what is said, what can be done, and feedback on what was.

use serde::{Deserialize, Serialize};

use super::buttons::Button;
use super::tone::Tone;
use samtalerum_core::scenario::{Mood, Setting};

/// The meeting as it stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MeetingView {
    /// The drawn room and the people in it.
    pub room: RoomView,
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
pub struct RoomView {
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
