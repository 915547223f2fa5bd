//! The parts of a page that are in another language.

use super::Page;
use samtalerum_core::language::Foreign;

impl Page {
    /// Finds the texts of the page that are in another language than the page, and stores them in the field `foreign`.
    /// `course` contains all texts of the course that are in another language.
    pub(crate) fn set_foreign(&mut self, course: &Foreign) {
        if course.is_empty() {
            return;
        }
        // Search the serialised page, because it contains all of the page's texts. Serialising a page always succeeds.
        let page = serde_json::to_string(self).unwrap_or_default();
        self.foreign = course.within(&page);
    }
}
