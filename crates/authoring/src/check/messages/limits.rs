//! The number of characters that fits in each place for a text of a scenario. The trainer's guide lists them.

/// The meeting's title.
pub const TITLE: usize = 40;
/// Why there is a meeting.
pub const OCCASION: usize = 50;
/// What the menu says of a meeting.
pub const SUMMARY: usize = 220;
/// What the caseworker is to do.
pub const TASK: usize = 300;
/// What is told of somebody who takes part.
pub const CAST_ABOUT: usize = 200;
/// A document of the case.
pub const DOCUMENT: usize = 900;
/// What a decision is called.
pub const SCENE: usize = 60;
/// What is said or seen.
pub const LINE: usize = 320;
/// What the caseworker says or does.
pub const CHOICE: usize = 170;
/// The answer to a choice.
pub const CHOICE_FEEDBACK: usize = 420;
/// What could stand in the note.
pub const STATEMENT: usize = 220;
/// The answer to a statement.
pub const STATEMENT_FEEDBACK: usize = 300;
/// An ending's heading.
pub const ENDING: usize = 30;
/// How a meeting ended.
pub const ENDING_TEXT: usize = 600;
