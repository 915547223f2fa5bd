//! Reading, writing and erasing the trainee's own line about the open attempt.

use super::Simulator;
use super::reflection::{FOLD, Reflection, SAVE};

impl Simulator {
    /// Reads the line about the open attempt, unless it was read before.
    pub(super) fn read_reflection(&mut self) {
        let Some(play) = &mut self.play else { return };
        if play.reflection.is_none() {
            match Reflection::read(self.store.as_ref(), play.id()) {
                Ok(reflection) => play.reflection = Some(reflection),
                Err(error) => self.notify(error.notice()),
            }
        }
    }

    /// Changes the text in the field. Nothing is stored.
    pub(super) fn write_reflection(&mut self, text: &str) {
        if let Some(reflection) = self.open_reflection() {
            reflection.write(text);
        }
    }

    /// Takes the text in the input field as the trainee's line, and stores the line.
    pub(super) fn save_reflection(&mut self) {
        if let Some(reflection) = self.open_reflection() {
            reflection.keep();
            self.store_reflection();
        }
    }

    /// Erases the line, and empties the field.
    pub(super) fn erase_reflection(&mut self) {
        if let Some(reflection) = self.open_reflection() {
            reflection.erase();
            self.store_reflection();
            // The button that was pressed is gone, so move the focus to another.
            self.focus = Some(SAVE.to_owned());
        }
    }

    /// Tries again to store the line, if storing it failed before.
    pub(super) fn store_pending_reflection(&mut self) {
        let reflection = self.play.as_ref().and_then(|play| play.reflection.as_ref());
        if reflection.is_some_and(Reflection::is_pending) {
            self.store_reflection();
        }
    }

    /// Stores or erases the line, as the trainee wants. If the store fails, shows a notice. The next try is made when
    /// the trainee leaves the attempt.
    fn store_reflection(&mut self) {
        let Some(play) = &mut self.play else { return };
        let id = play.id().to_owned();
        let Some(reflection) = &mut play.reflection else {
            return;
        };
        match reflection.store(self.store.as_mut(), &id) {
            // The store works again, so acts that it rejected earlier can be stored too.
            Ok(()) => self.store_pending(),
            Err(error) => self.notify(error.notice()),
        }
    }

    /// Returns the line about the open attempt, and reads it first if it was not read before. Returns `None` while the
    /// part of the debrief with the line is folded away, or if the line cannot be read.
    fn open_reflection(&mut self) -> Option<&mut Reflection> {
        if !self.unfolded.contains(FOLD) {
            return None;
        }
        self.read_reflection();
        self.play.as_mut()?.reflection.as_mut()
    }
}
