//! The interface between the training and its front ends.

use crate::page::Page;
use crate::{Action, Revision, Simulator, pages};

/// The interface that a front end works through: the front end shows the page, and sends the trainee's actions.
pub trait Training: Send + Sync + 'static {
    /// Returns the page to show now.
    fn page(&self) -> Page;
    /// Carries out an action of the trainee.
    fn update(&mut self, action: Action);
    /// Continues with edited content, at the same point of the meeting if possible. The default implementation does
    /// nothing, which fits an implementation that only passes pages and actions on to another program.
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
