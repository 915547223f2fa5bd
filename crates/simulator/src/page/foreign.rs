//! The parts of a page that are in another language.

use super::Page;
use samtalerum_core::language::Foreign;

impl Page {
    /// Sets the parts of the page that are in another language. They are the foreign passages of the course that occur
    /// in the page's texts.
    pub(crate) fn set_foreign(&mut self, course: &Foreign) {
        if course.is_empty() {
            return;
        }
        // A serialised page contains all of its texts. Serialising a page always succeeds.
        let page = serde_json::to_string(self).unwrap_or_default();
        self.foreign = course.within(&page);
    }
}
