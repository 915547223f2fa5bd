//! The training as a front end knows it.

use crate::page::Page;
use crate::{Action, Revision, Simulator, pages};

/// What a front end needs: the page to show, and where to send what was done.
pub trait Training: Send + Sync + 'static {
    /// What to show now.
    fn page(&self) -> Page;
    /// Carries out what the trainee did.
    fn update(&mut self, action: Action);
    /// Continues with edited content, at the same place as far as possible. Does nothing in a training whose content
    /// is not its own.
    fn renew(&mut self, revision: Revision) {
        let _ = revision;
    }
}

impl Training for Simulator {
    fn page(&self) -> Page {
        let mut page = pages::page(self);
        if !self.settings.character_keys {
            page.drop_character_keys();
        }
        page
    }

    fn update(&mut self, action: Action) {
        self.carry_out(action);
    }

    fn renew(&mut self, revision: Revision) {
        Self::renew(self, revision);
    }
}
