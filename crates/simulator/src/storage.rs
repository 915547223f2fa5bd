//! Recovery when the store fails, or when another instance of the program has continued the open attempt.

use super::Simulator;
use samtalerum_core::message::Declared;
use samtalerum_core::store::StoreError;
use samtalerum_core::store::notice::{CANNOT_WRITE, IN_USE, STORAGE_FULL};

/// The notices that report acts which are not stored yet.
const NOT_STORED: [&Declared; 2] = [STORAGE_FULL, CANNOT_WRITE];

impl Simulator {
    /// Stores the acts that the store rejected earlier, if there are any.
    pub(super) fn store_pending(&mut self) {
        let Some(play) = &mut self.play else { return };
        let stored = play.save(self.store.as_mut());
        self.report_storing(stored);
    }

    /// Shows a notice that says why acts were not stored, or removes this notice once all are stored.
    pub(super) fn report_storing(&mut self, stored: Result<(), StoreError>) {
        match stored {
            Ok(()) => self
                .notices
                .retain(|notice| !NOT_STORED.iter().any(|behind| notice.is(behind))),
            Err(StoreError::InUse { .. }) => self.fork_attempt(),
            Err(error) => self.notify(error.notice()),
        }
    }

    /// Continues in a copy, because another instance of the program has added acts to the attempt. The original keeps
    /// the other instance's acts; the copy contains the acts of this one.
    fn fork_attempt(&mut self) {
        let Some(play) = &self.play else { return };
        let (open_page, feedback_dismissed) = (self.open_page, play.feedback_dismissed);
        let original = play.id().to_owned();
        let attempt = play.session.attempt().clone();
        self.store.close(&original);
        self.copy_of(attempt, &original);
        self.open_page = open_page;
        if let Some(play) = &mut self.play {
            play.feedback_dismissed = feedback_dismissed;
        }
        self.notify(IN_USE.into());
    }
}
