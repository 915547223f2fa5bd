//! Recovery when the store fails, or when another instance of the program has continued the open attempt.

use super::Simulator;
use samtalerum_core::message::{Declared, Message};
use samtalerum_core::store::StoreError;
use samtalerum_core::store::notice::{
    ATTEMPT_NOT_OPEN, CANNOT_READ, CANNOT_WRITE, IN_USE, NO_DATA_FOLDER, STORAGE_FULL,
};

/// The notices that report acts which are not stored yet, and end when they are.
const NOT_STORED: [&Declared; 4] = [STORAGE_FULL, CANNOT_READ, CANNOT_WRITE, ATTEMPT_NOT_OPEN];

impl Simulator {
    /// Returns the notices that are shown above every page, the oldest first.
    pub fn notices(&self) -> &[Message] {
        &self.notices
    }

    /// Returns `true` if the notice says that acts are not stored, for the moment.
    pub fn says_not_stored(notice: &Message) -> bool {
        NOT_STORED.iter().any(|one| notice.is(one))
    }

    /// Stores the acts that the store rejected earlier, if there are any.
    pub(super) fn store_pending(&mut self) {
        let Some(play) = &mut self.play else { return };
        let stored = play.save(self.store.as_mut());
        self.report_storing(stored);
    }

    /// Tries once more to store what is not stored of the open attempt, and returns how many of its acts are missing in the
    /// store; `None` if all are there. A store that lasts no longer than the program has none of them.
    pub fn settle(&mut self) -> Option<usize> {
        self.store_pending();
        self.store_pending_reflection();
        let play = self.play.as_ref()?;
        if self.notices.iter().any(|notice| notice.is(NO_DATA_FOLDER)) {
            return Some(play.session.attempt().acts.len());
        }
        play.missing()
    }

    /// Shows a notice that says why acts were not stored, or removes this notice once all are stored.
    pub(super) fn report_storing(&mut self, stored: Result<(), StoreError>) {
        let notices = self.play.as_mut().map(crate::play::Play::take_notices);
        for notice in notices.into_iter().flatten() {
            self.notify(notice);
        }
        match stored {
            Ok(()) => self.notices.retain(|notice| !Self::says_not_stored(notice)),
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
