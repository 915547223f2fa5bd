//! Recovery when the store fails, or when another instance of the program has continued the open attempt.

use super::Simulator;
use crate::attempts::new_id;
use samtalerum_core::message::{Declared, Message};
use samtalerum_core::store::StoreError;
use samtalerum_core::store::notice::{
    ATTEMPT_NOT_OPEN, CANNOT_READ, CANNOT_WRITE, IN_USE, NO_DATA_FOLDER, STORAGE_FULL,
};

/// The notices about acts that are not stored yet. They are removed once the acts are stored.
const NOT_STORED: [&Declared; 4] = [STORAGE_FULL, CANNOT_READ, CANNOT_WRITE, ATTEMPT_NOT_OPEN];

impl Simulator {
    /// Returns the notices that are shown above every page, the oldest first.
    pub fn notices(&self) -> &[Message] {
        &self.notices
    }

    /// Returns `true` if the notice says that acts are not stored yet.
    pub fn says_not_stored(notice: &Message) -> bool {
        NOT_STORED.iter().any(|one| notice.is(one))
    }

    /// Stores the acts that the store rejected earlier, if there are any.
    pub(super) fn store_pending(&mut self) {
        self.store_left_behind();
        let Some(play) = &mut self.play else { return };
        let stored = play.save(self.store.as_mut());
        self.report_storing(stored);
    }

    /// Tries again to store the acts and the trainee's own line, if they are not stored yet. Returns how many acts are
    /// missing in the store; `None` if nothing is missing. Without a data folder, the store is lost when the program
    /// ends, so all acts of the open attempt count as missing.
    pub fn settle(&mut self) -> Option<usize> {
        self.store_pending();
        self.store_pending_reflection();
        let no_folder = self.notices.iter().any(|notice| notice.is(NO_DATA_FOLDER));
        let open = self.play.as_ref().and_then(|play| match no_folder {
            true => Some(play.session.attempt().acts.len()),
            false => play.missing(),
        });
        let left_behind = self.left_behind.iter().map(crate::play::Play::missing);
        let missing = left_behind.chain([open]).flatten();
        missing.reduce(|sum, missing| sum + missing)
    }

    /// Stores the missing acts of attempts that the trainee has left.
    fn store_left_behind(&mut self) {
        let store = self.store.as_mut();
        let mut notices = Vec::new();
        self.left_behind.retain_mut(|play| {
            let stored = match play.save(store) {
                // Another instance of the program has added acts. So store what was played here as a new attempt.
                Err(StoreError::InUse { .. }) => {
                    let mut copy = play.session.attempt().clone();
                    let original = std::mem::take(&mut copy.header.id);
                    copy.header.id = new_id(&copy.header.scenario);
                    copy.header.again_from = Some(original);
                    store.create(&copy)
                }
                stored => stored,
            };
            notices.extend(play.take_notices());
            store.close(play.id());
            match stored {
                Ok(()) => false,
                Err(error) => {
                    notices.push(error.notice());
                    true
                }
            }
        });
        for notice in notices {
            self.notify(notice);
        }
    }

    /// Handles the result of storing acts. If they were not stored, shows a notice that says why. Once all acts are
    /// stored, removes such notices. If another instance of the program has added acts, continues in a copy.
    pub(super) fn report_storing(&mut self, stored: Result<(), StoreError>) {
        let notices = self.play.as_mut().map(crate::play::Play::take_notices);
        for notice in notices.into_iter().flatten() {
            self.notify(notice);
        }
        match stored {
            Ok(()) => {
                // The store works again, so the attempts that were left behind can be stored too.
                self.store_left_behind();
                if self.left_behind.is_empty() {
                    self.notices.retain(|notice| !Self::says_not_stored(notice));
                }
            }
            Err(StoreError::InUse { .. }) => self.fork_attempt(),
            Err(error) => self.notify(error.notice()),
        }
    }

    /// Continues in a copy, because another instance of the program has added acts to the attempt. The original keeps
    /// the other instance's acts; the copy contains this instance's acts.
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
