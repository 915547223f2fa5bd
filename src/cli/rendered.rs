//! The messages of the command line.

use samtalerum_core::language::{Messages, TOOLS};
use samtalerum_core::message::Message;

/// Renders a message of the scope `tools`.
pub(super) fn say(words: &Messages, message: impl Into<Message>) -> String {
    words.render(TOOLS, &message.into())
}
