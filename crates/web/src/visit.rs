//! A visit: a training, and the page that is shown of it. Each thing the visitor does is answered by the page that
//! follows, which is built once.

use samtalerum_simulator::{Action, Block, Body, Key, Page, Step, Training};

/// A training and the page that it showed last.
pub struct Visit<T> {
    training: T,
    page: Page,
}

impl<T: Training> Visit<T> {
    /// A visit that begins on the page that is open.
    pub fn new(training: T) -> Self {
        let page = training.page();
        Self { training, page }
    }

    /// The training.
    pub fn training(&self) -> &T {
        &self.training
    }

    /// The training, to change it outside of the page; [`Self::renew`] shows what became of that.
    pub fn training_mut(&mut self) -> &mut T {
        &mut self.training
    }

    /// The page that was shown last.
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// Shows the page as it is now.
    pub fn renew(&mut self) -> &Page {
        self.page = self.training.page();
        &self.page
    }

    /// Carries out an action and shows the page that follows.
    pub fn act(&mut self, action: Action) -> &Page {
        self.training.update(action);
        self.renew()
    }

    /// Presses a button of the page. Does nothing if the page has no such button.
    pub fn press(&mut self, id: &str) -> &Page {
        let buttons = self.page.buttons();
        match buttons.into_iter().find(|button| button.id == id) {
            Some(button) => self.act(button.action.clone()),
            None => &self.page,
        }
    }

    /// Does what a key does on this page, by its name in `KeyboardEvent.key`. `None` if it does nothing.
    pub fn key(&mut self, name: &str) -> Option<&Page> {
        let action = self.page.button_for(Key::from_name(name)?)?.action.clone();
        Some(self.act(action))
    }

    /// Puts what was typed into a field of the page. Does nothing if the page has no such field.
    pub fn input(&mut self, field: &str, value: String) -> &Page {
        let is_it = |block: &Block| matches!(block, Block::Field { id, .. } if id == field);
        match &self.page.body {
            Body::Columns { aside, main } if aside.iter().chain(main).any(is_it) => {
                self.act(Action::Search(value))
            }
            Body::Columns { .. } | Body::Meeting(_) => &self.page,
        }
    }

    /// The id of the button to which the up or down arrow moves the focus from this one.
    pub fn neighbour(&self, id: &str, step: Step) -> Option<String> {
        self.page
            .neighbour(id, step)
            .map(|button| button.id.clone())
    }
}
