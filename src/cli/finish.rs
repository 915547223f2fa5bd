//! The end of a command: its output, or a report that the output could not be written.

use std::io;
use std::process::ExitCode;

use super::common::{Common, misuse};
use super::console::print;
use super::setup;
use samtalerum_core::message::Message;

/// Prints the output of a command, and returns its exit code. If printing fails, reports that and returns the code for
/// a file that could not be written.
pub(super) fn finish(text: impl AsRef<[u8]>, code: ExitCode, common: &Common) -> ExitCode {
    match print(text) {
        Ok(()) => code,
        Err(error) => misuse(unprinted(&error, common)),
    }
}

/// Renders the message which says that standard output could not be written.
pub(super) fn unprinted(error: &io::Error, common: &Common) -> String {
    let own = samtalerum_course::content();
    let words = setup::words(&own, common);
    setup::say(&words, Message::new("cannot-print").with("reason", error))
}
