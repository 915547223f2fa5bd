//! Privacy of the attempts: somebody else can play without a trace on a shared machine, and all attempts can be erased.

use super::Simulator;
use crate::notice::{ATTEMPTS_ERASED, PRIVATE};
use crate::progress::Progress;
use crate::set_aside::SetAside;
use samtalerum_core::store::{MemoryStore, Store};

impl Simulator {
    /// Returns `true` while somebody other than the machine's user plays. The attempts of that person are kept for this
    /// session only.
    pub(super) fn is_somebody_else(&self) -> bool {
        self.set_aside.is_some()
    }

    /// With `true`, lets somebody else play. That person sees none of the stored attempts and stores none. With
    /// `false`, lets the machine's user play again, and forgets what the other person did.
    pub(super) fn let_somebody_else(&mut self, play: bool) {
        if play == self.is_somebody_else() {
            return;
        }
        self.leave();
        match self.set_aside.take() {
            Some(SetAside(store, left_behind)) => {
                self.store = store;
                self.left_behind = left_behind;
                self.withdraw(PRIVATE);
            }
            None => {
                let own: Box<dyn Store> = Box::new(MemoryStore::new());
                let store = std::mem::replace(&mut self.store, own);
                let left_behind = std::mem::take(&mut self.left_behind);
                self.set_aside = Some(SetAside(store, left_behind));
                self.notify(PRIVATE.into());
            }
        }
        self.list_again();
    }

    /// Shows the question whether to erase all attempts, or hides it.
    pub(super) fn ask_to_erase(&mut self, ask: bool) {
        self.asks_to_erase = ask;
    }

    /// Shows or hides the question whether to erase all attempts, after a button of the settings was pressed. The
    /// pressed button is gone then, so the focus moves to the button that has replaced it.
    pub(super) fn ask_on_page(&mut self, ask: bool) {
        self.ask_to_erase(ask);
        let next = if ask { "erase-no" } else { "erase-attempts" };
        self.focus = Some(next.to_owned());
    }

    /// If the settings show the question whether to erase all attempts, erases them and everything that is stored about
    /// them. Otherwise, does nothing.
    pub(super) fn erase_attempts(&mut self) {
        if !std::mem::take(&mut self.asks_to_erase) {
            return;
        }
        self.leave();
        self.left_behind.clear();
        match self.store.erase_attempts() {
            Ok(()) => self.notify(ATTEMPTS_ERASED.into()),
            Err(error) => self.notify(error.notice()),
        }
        self.list_again();
    }

    /// Reads the attempts again, for the progress in the course.
    pub(super) fn list_again(&mut self) {
        let listing = self.store.list();
        self.progress = Progress::of(&listing.attempts, &self.content, &self.paths);
        for notice in listing.notices {
            self.notify(notice);
        }
    }
}
