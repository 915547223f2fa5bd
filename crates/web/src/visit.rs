//! A visit: a training with its current page. Each action of the trainee builds the following page once.

use samtalerum_simulator::{Action, Block, Body, Key, Page, Step, Training};

/// A training with the page that was built last.
pub struct Visit<T> {
    training: T,
    page: Page,
}

impl<T: Training> Visit<T> {
    /// Begins a visit on the page that is open.
    pub fn new(training: T) -> Self {
        let page = training.page();
        Self { training, page }
    }

    /// Returns the training.
    pub fn training(&self) -> &T {
        &self.training
    }

    /// Returns the training, to change it without an action of the page. Call [`Self::renew`] afterwards.
    pub fn training_mut(&mut self) -> &mut T {
        &mut self.training
    }

    /// Returns the page that was built last.
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// Builds the page again and returns it.
    pub fn renew(&mut self) -> &Page {
        self.page = self.training.page();
        &self.page
    }

    /// Carries out an action and returns the page that follows.
    pub fn act(&mut self, action: Action) -> &Page {
        self.training.update(action);
        self.renew()
    }

    /// Presses a button of the page. The page stays unchanged if it has no such button.
    pub fn press(&mut self, id: &str) -> &Page {
        let buttons = self.page.buttons();
        match buttons.into_iter().find(|button| button.id == id) {
            Some(button) => self.act(button.action.clone()),
            None => &self.page,
        }
    }

    /// Carries out what a key does on this page. `name` is its name in `KeyboardEvent.key`. Returns `None` if the key does
    /// nothing.
    pub fn key(&mut self, name: &str) -> Option<&Page> {
        let action = self.page.button_for(Key::from_name(name)?)?.action.clone();
        Some(self.act(action))
    }

    /// Sets the value of a field. The page stays unchanged if it has no such field.
    pub fn input(&mut self, field: &str, value: String) -> &Page {
        let is_it = |block: &Block| matches!(block, Block::Field { id, .. } if id == field);
        match &self.page.body {
            Body::Columns { aside, main } if aside.iter().chain(main).any(is_it) => {
                self.act(Action::Search(value))
            }
            Body::Columns { .. } | Body::Meeting(_) => &self.page,
        }
    }

    /// Returns the id of the button to which the up or down arrow moves the focus from this one.
    pub fn neighbour(&self, id: &str, step: Step) -> Option<String> {
        self.page
            .neighbour(id, step)
            .map(|button| button.id.clone())
    }
}
