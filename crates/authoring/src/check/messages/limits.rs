//! Maximum numbers of characters in the texts of a scenario. The trainer's guide lists them.

/// The meeting's title.
pub const TITLE: usize = 40;
/// The reason for the meeting.
pub const OCCASION: usize = 50;
/// The description of a meeting in the menu.
pub const SUMMARY: usize = 220;
/// The caseworker's task.
pub const TASK: usize = 300;
/// The introduction of a member of the cast.
pub const CAST_ABOUT: usize = 200;
/// A document on file.
pub const DOCUMENT: usize = 900;
/// The name of a decision.
pub const SCENE: usize = 60;
/// A line: speech or narration.
pub const LINE: usize = 320;
/// A choice: what the caseworker says or does.
pub const CHOICE: usize = 170;
/// The feedback on a choice.
pub const CHOICE_FEEDBACK: usize = 420;
/// A statement for the note.
pub const STATEMENT: usize = 220;
/// The feedback on a statement.
pub const STATEMENT_FEEDBACK: usize = 300;
/// A fact.
pub const FACT: usize = 160;
/// The heading of an ending.
pub const ENDING: usize = 30;
/// The text of an ending.
pub const ENDING_TEXT: usize = 600;
