//! Lends the training to the window. After the window is closed, the program takes the training back, and can report
//! what is stored.

use std::sync::{Arc, Mutex, PoisonError};

use samtalerum_simulator::{Action, Page, Revision, Simulator, Training};

/// A shared handle to a training. [`Lent::take_back`] on one handle takes the training away from all others.
#[derive(Clone)]
pub(super) struct Lent(Arc<Mutex<Option<Simulator>>>);

impl Lent {
    /// Builds the first handle to a training.
    pub(super) fn new(simulator: Simulator) -> Self {
        Self(Arc::new(Mutex::new(Some(simulator))))
    }

    /// Takes the training back; `None` if that was done before. The other handles must not be used any more.
    pub(super) fn take_back(&self) -> Option<Simulator> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn with<T>(&self, work: impl FnOnce(&mut Simulator) -> T) -> T {
        let mut lent = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        work(
            lent.as_mut()
                .expect("the training is taken back only after the window has closed"),
        )
    }
}

impl Training for Lent {
    fn page(&self) -> Page {
        self.with(|simulator| Training::page(simulator))
    }

    fn update(&mut self, action: Action) {
        self.with(|simulator| Training::update(simulator, action));
    }

    fn renew(&mut self, revision: Revision) {
        self.with(|simulator| Training::renew(simulator, revision));
    }
}
