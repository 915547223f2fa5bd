//! The text fields of the pages.

use serde::{Deserialize, Serialize};

use crate::Action;

/// A text field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Field {
    /// The search in the handbook.
    Search,
    /// The trainee's own line about an attempt.
    Reflection,
}

impl Field {
    /// Returns the stable id by which front ends recognise the field.
    pub fn id(self) -> &'static str {
        match self {
            Self::Search => "search",
            Self::Reflection => "reflection",
        }
    }

    /// Returns the action that each change of the field sends. `text` is what the field contains now.
    pub fn action(self, text: String) -> Action {
        match self {
            Self::Search => Action::Search(text),
            Self::Reflection => Action::WriteReflection(text),
        }
    }
}
