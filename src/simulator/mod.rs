//! The training as a whole: which page is open, `update(Action)` and `page()`.

mod action;
mod page;

pub use action::{Action, Overlay};
pub use page::*;

/// What a face needs: the page to draw, and somebody to tell what was done.
pub trait Training: Send + Sync + 'static {
    /// What to show now.
    fn page(&self) -> Page;
    /// Carries out what the trainee did.
    fn update(&mut self, action: Action);
}
