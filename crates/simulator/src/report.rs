//! The debrief in the form in which it is saved outside the program.

use crate::page::Page;

/// A debrief to save outside the program.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The debrief page. Its buttons are not written to the file.
    pub page: Page,
    /// The line below the title: the date and the mode of the attempt.
    pub subtitle: String,
    /// The last line, which says that the meeting is fictional.
    pub footer: String,
}
