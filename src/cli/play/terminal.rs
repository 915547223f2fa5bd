//! Plays in the terminal: provides the input, and prints suggestions at the end.

use std::io::{BufReader, ErrorKind};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use super::watch::watch_for;
use super::{Play, ending};
use crate::cli::common::{Common, INTERRUPTED};
use crate::cli::console::{self, Plain, plain};
use crate::cli::setup;
use crate::terminal::{Exit, Input, lines, play as play_pages};
use samtalerum_core::content::Content;
use samtalerum_core::language::INTERFACE;
use samtalerum_core::message::Message;
use samtalerum_simulator::{Simulator, Training};

/// The maximum number of events in the queue for the terminal. Without a limit, an endless input could fill the memory.
const MAX_WAITING: usize = 1;

/// The events that the terminal waits for: typed lines, edited content if the folder is watched, and Ctrl-C. All come
/// through one channel, so that the terminal shows an edit and obeys Ctrl-C while it waits for a line.
struct Events {
    receiver: Receiver<std::io::Result<Input>>,
    is_interrupted: Arc<AtomicBool>,
}

impl Events {
    /// Begins to read lines, to watch for signals, and to watch the folder if the command says so.
    fn new(content: &Content, command: &Play, common: &Common) -> Result<Self, String> {
        let (sender, receiver) = sync_channel(MAX_WAITING);
        let is_interrupted = Arc::new(AtomicBool::new(false));
        end_on_signal(&sender, &is_interrupted);
        if command.watch {
            let edited = sender.clone();
            watch_for(content, command, common, move |revision| {
                // Sending fails only if the receiver is gone because the program is ending.
                let _ = edited.send(Ok(Input::Edited(Box::new(revision))));
            })?;
        }
        let mut lines = lines(BufReader::new(std::io::stdin()));
        std::thread::spawn(move || {
            loop {
                let event = lines();
                let more = matches!(event, Ok(Input::Typed(_) | Input::NotText));
                if sender.send(event).is_err() || !more {
                    return;
                }
            }
        });
        Ok(Self {
            receiver,
            is_interrupted,
        })
    }

    /// Waits for the next event. After a signal, returns [`Input::Ended`], even if typed lines are waiting.
    fn next(&self) -> std::io::Result<Input> {
        if self.is_interrupted() {
            return Ok(Input::Ended);
        }
        let next = self.receiver.recv().unwrap_or(Ok(Input::Ended));
        if self.is_interrupted() {
            Ok(Input::Ended)
        } else {
            next
        }
    }

    fn is_interrupted(&self) -> bool {
        self.is_interrupted.load(Ordering::Relaxed)
    }
}

/// Ends the input after Ctrl-C, or after another signal that asks the program to end. The program can then still say
/// what is stored and how to continue. A second signal ends the program at once.
fn end_on_signal(sender: &SyncSender<std::io::Result<Input>>, is_interrupted: &Arc<AtomicBool>) {
    let (sender, is_interrupted) = (sender.clone(), Arc::clone(is_interrupted));
    // If signals cannot be handled, they end the program as usual. Every act is stored in that case too.
    let _ = ctrlc::set_handler(move || {
        if is_interrupted.swap(true, Ordering::Relaxed) {
            std::process::exit(INTERRUPTED.into());
        }
        // If the channel is full, an event is waiting in it already. That event wakes the terminal, so this one is not
        // needed.
        let _ = sender.try_send(Ok(Input::Ended));
    });
}

/// Plays in the terminal until the debrief has been shown or the input ends. Returns the exit code. If not everything
/// is stored, it is the code for a file that could not be written; otherwise, after a signal, it is [`INTERRUPTED`].
pub(super) fn play(
    mut simulator: Simulator,
    content: &Content,
    command: &Play,
    common: &Common,
) -> Result<ExitCode, String> {
    let events = Events::new(content, command, common)?;
    let mut output = Plain(std::io::stdout());
    let say = |language: &str, id: &'static str, typed: Option<&str>| {
        let language = content.languages.negotiate(&[language.to_owned()]);
        let message = Message::new(id);
        let message = match typed {
            Some(typed) => message.with("typed", typed),
            None => message,
        };
        let messages = content.languages.messages(&language);
        messages.render(INTERFACE, &message)
    };
    let exit = play_pages(&mut simulator, &mut || events.next(), &mut output, &say);
    let language = simulator.page().language;
    let words = content
        .languages
        .messages(&content.languages.negotiate(&[language]));
    let (exit, failed) = match exit {
        Ok(exit) => (exit, None),
        // A closed pipe is no error: the reader, such as `head`, may have read enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => (Exit::Early, None),
        Err(error) => (Exit::Early, Some(error)),
    };
    let ending = ending::end(&mut simulator, exit, &words, command, common);
    let printed = console::print(plain(&ending.sentences));
    // If standard output has failed, print the sentences on standard error: they say what is stored.
    let unsaid = printed.is_err() || failed.is_some();
    if unsaid && !ending.sentences.is_empty() {
        console::complain(ending.sentences.trim());
    }
    match failed.or(printed.err()) {
        Some(error) => Err(setup::say(
            &words,
            Message::new("play-stopped").with("reason", &error),
        )),
        None if events.is_interrupted() && ending.is_complete => Ok(ExitCode::from(INTERRUPTED)),
        None => Ok(ending.code),
    }
}
