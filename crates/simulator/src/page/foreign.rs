//! The parts of a page that are in another language.

use super::Page;
use samtalerum_core::language::Foreign;

impl Page {
    /// Sets what the page contains in another language: of the whole course's passages, those that are in its texts.
    pub(crate) fn set_foreign(&mut self, course: &Foreign) {
        if course.is_empty() {
            return;
        }
        // No text of a page is missing when it is serialised, which always succeeds.
        let page = serde_json::to_string(self).unwrap_or_default();
        self.foreign = course.within(&page);
    }
}
