//! Maximum numbers of characters in the texts of a scenario. The trainer's guide lists these numbers.

/// Maximum length of the meeting's title.
pub const TITLE: usize = 40;
/// Maximum length of the text that says why the meeting is held.
pub const OCCASION: usize = 50;
/// Maximum length of a meeting's description in the menu.
pub const SUMMARY: usize = 220;
/// Maximum length of the caseworker's task.
pub const TASK: usize = 300;
/// Maximum length of the text that introduces a member of the cast.
pub const CAST_ABOUT: usize = 200;
/// Maximum length of a document on file.
pub const DOCUMENT: usize = 900;
/// Maximum length of the name of a scene with a decision.
pub const SCENE: usize = 60;
/// Maximum length of a line, which is speech or narration.
pub const LINE: usize = 320;
/// Maximum length of a choice, which is what the caseworker says or does.
pub const CHOICE: usize = 170;
/// Maximum length of the feedback on a choice.
pub const CHOICE_FEEDBACK: usize = 420;
/// Maximum length of a statement for the note.
pub const STATEMENT: usize = 220;
/// Maximum length of the feedback on a statement.
pub const STATEMENT_FEEDBACK: usize = 300;
/// Maximum length of a fact.
pub const FACT: usize = 160;
/// Maximum length of the heading of an ending.
pub const ENDING: usize = 30;
/// Maximum length of the text of an ending.
pub const ENDING_TEXT: usize = 600;
