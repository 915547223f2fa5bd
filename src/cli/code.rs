//! `samtalerum code ATTEMPT`: writes a stored attempt as a short code.

use std::process::ExitCode;
use std::sync::Arc;

use super::common::{Common, misuse};
use super::setup::say;
use super::{attempts, console, finish, setup};
use samtalerum_core::code::{decode, encode};
use samtalerum_core::language::INTERFACE;
use samtalerum_core::meeting::Session;
use samtalerum_core::message::Message;

/// Write a stored attempt as a short attempt code.
#[derive(Debug, clap::Args)]
pub(super) struct CodeOf {
    /// The attempt's id, or its file.
    attempt: String,
}

/// Prints the code.
pub(super) fn execute(command: &CodeOf, common: &Common) -> ExitCode {
    match code_of(command, common) {
        Ok(code) => finish::finish(format!("{code}\n"), ExitCode::SUCCESS, common),
        Err(sentence) => misuse(sentence),
    }
}

/// Encodes the attempt and returns its code. Prints warnings if the attempt is damaged, if some of its acts do not fit
/// the meeting, or if the code cannot contain all of it.
fn code_of(command: &CodeOf, common: &Common) -> Result<String, String> {
    let content = setup::content(common)?;
    let words = setup::words(&content, common);
    let named = &command.attempt;
    let (attempt, damage) = attempts::find(named, &words)?;
    if let Some(damage) = damage {
        let message = Message::new("code-damaged").with("id", named);
        console::complain(say(&words, message.with("line", damage.line)));
    }
    let scenario = attempt.header.scenario.clone();
    if !content.meetings.contains_key(&scenario) && !content.has_errors(&scenario) {
        let message = Message::new("debrief-no-meeting").with("id", named);
        return Err(say(&words, message.with("scenario", scenario)));
    }
    let meeting = setup::meeting(&content, &scenario, common)?;
    let code = encode(&attempt, &meeting.compiled);
    let code = code.ok_or_else(|| say(&words, Message::new("code-preview")))?;
    let (_, dropped) = Session::replay(Arc::clone(&meeting.compiled), attempt);
    if dropped > 0 {
        let message = Message::new("code-misfits").with("scenario", scenario);
        console::complain(say(&words, message.with("acts", dropped)));
    }
    let decoded = decode(&code, &content);
    for message in decoded
        .map(|decoded| decoded.left_out.messages())
        .unwrap_or_default()
    {
        console::complain(words.render(INTERFACE, &message));
    }
    Ok(code)
}
