//! The trainee's own line about an attempt: as it is typed, and as it is stored.

use samtalerum_core::store::{MAX_REFLECTION_CHARS, Store, StoreError, reflection_line};

/// The name of the folded part of the debrief that contains the trainee's line.
pub(super) const FOLD: &str = "reflection";

/// The id of the button that stores what the trainee has written.
pub(super) const SAVE: &str = "reflection-save";

/// The line about one attempt, in the field and in the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reflection {
    /// The text that the input field shows.
    pub(super) draft: String,
    /// The line that the store has; `None` if the store has no line for the attempt.
    pub(super) stored: Option<String>,
    /// The line that the trainee wants to be stored; `None` if no line is to be stored. It differs from `stored` while
    /// a change is not stored yet, e.g. after the store has failed.
    wanted: Option<String>,
    /// `true` if the store has erased the line, and the trainee has typed nothing since.
    erased: bool,
}

impl Reflection {
    /// Reads the line about the attempt with this id.
    pub(super) fn read(store: &dyn Store, id: &str) -> Result<Self, StoreError> {
        let stored = store.reflection(id)?;
        Ok(Self {
            draft: stored.clone().unwrap_or_default(),
            wanted: stored.clone(),
            stored,
            erased: false,
        })
    }

    /// Changes the text in the field.
    pub(super) fn write(&mut self, text: &str) {
        self.draft = text.chars().take(MAX_REFLECTION_CHARS).collect();
        self.erased = false;
    }

    /// Requests that the text in the field is stored. [`Self::store`] carries out the request.
    pub(super) fn keep(&mut self) {
        self.wanted = reflection_line(&self.draft);
    }

    /// Empties the field, and requests that the line is erased. [`Self::store`] carries out the request.
    pub(super) fn erase(&mut self) {
        self.draft.clear();
        self.wanted = None;
    }

    /// Returns the id of the message that says whether the text in the field is stored; `None` if no message is needed.
    pub(super) fn state(&self) -> Option<&'static str> {
        if reflection_line(&self.draft) != self.stored {
            Some("reflection-unsaved")
        } else if self.stored.is_some() {
            Some("reflection-saved")
        } else {
            self.erased.then_some("reflection-erased")
        }
    }

    /// Returns `true` if the line in the store is not the one that the trainee wants to be stored.
    pub(super) fn is_pending(&self) -> bool {
        self.wanted != self.stored
    }

    /// Stores the line that the trainee wants to be stored, or erases the stored line if the trainee wants none.
    pub(super) fn store(&mut self, store: &mut dyn Store, id: &str) -> Result<(), StoreError> {
        store.set_reflection(id, self.wanted.as_deref())?;
        self.erased = self.stored.is_some() && self.wanted.is_none();
        self.stored.clone_from(&self.wanted);
        Ok(())
    }
}
