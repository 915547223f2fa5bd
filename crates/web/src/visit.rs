//! A visit: a training with its current page. After each action of the trainee, the next page is built only once.

use std::cell::OnceCell;

use samtalerum_simulator::{Action, Key, Page, Step, Training};

/// A training with its current page.
pub struct Visit<T> {
    training: T,
    /// The current page. It is built when it is first needed, because several changes may come before that.
    page: OnceCell<Page>,
}

impl<T: Training> Visit<T> {
    /// Begins a visit to a training. The first page of the visit is the one that the training shows now.
    pub fn new(training: T) -> Self {
        Self {
            training,
            page: OnceCell::new(),
        }
    }

    /// Returns the training.
    pub fn training(&self) -> &T {
        &self.training
    }

    /// Returns the training, for changes that are not actions.
    pub fn training_mut(&mut self) -> &mut T {
        self.page.take();
        &mut self.training
    }

    /// Returns the current page.
    pub fn page(&self) -> &Page {
        self.page.get_or_init(|| self.training.page())
    }

    /// Carries out an action and returns the page that follows.
    pub fn act(&mut self, action: Action) -> &Page {
        self.training_mut().update(action);
        self.page()
    }

    /// Presses a button of the page. The page stays unchanged if it has no such button.
    pub fn press(&mut self, id: &str) -> &Page {
        let buttons = self.page().buttons();
        match buttons.into_iter().find(|button| button.id == id) {
            Some(button) => self.act(button.action.clone()),
            None => self.page(),
        }
    }

    /// Carries out what a key does on this page. `name` is its name in `KeyboardEvent.key`. Returns `None` if the key
    /// does nothing.
    pub fn key(&mut self, name: &str) -> Option<&Page> {
        let action = self
            .page()
            .button_for(Key::from_name(name)?)?
            .action
            .clone();
        Some(self.act(action))
    }

    /// Sets the value of a field. The page stays unchanged if it has no such field.
    pub fn input(&mut self, field: &str, value: String) -> &Page {
        match self.page().field(field) {
            Some(field) => self.act(field.action(value)),
            None => self.page(),
        }
    }

    /// Returns the id of the button that gets the focus if the up or down arrow is pressed on the button `id`. Returns
    /// `None` if the focus does not move.
    pub fn neighbour(&self, id: &str, step: Step) -> Option<String> {
        self.page()
            .neighbour(id, step)
            .map(|button| button.id.clone())
    }
}
