//! Watches a content folder while a meeting is played, and hands its content over after each change.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};

use crate::cli::setup;
use samtalerum_authoring::check;
use samtalerum_core::content::Files;
use samtalerum_core::language::Messages;
use samtalerum_simulator::Revision;

/// So long nothing more must be written before files are read: an editor saves in several steps.
const QUIET: Duration = Duration::from_millis(100);

/// So long is waited at most while something goes on being written.
const MAX_WAIT: Duration = Duration::from_millis(500);

/// Watches as long as the program runs. After each change of what `known` was made from, `renew` is handed the content
/// as it is then, on a thread of its own.
///
/// # Errors
/// A sentence that says why the folder cannot be watched.
pub(super) fn watch(
    folder: &Path,
    known: Files,
    words: &Messages,
    renew: impl Fn(Revision) + Send + 'static,
) -> Result<(), String> {
    let cannot =
        |error: &dyn std::fmt::Display| setup::failed(words, "cannot-watch", folder, error);
    let root = folder.canonicalize().map_err(|error| cannot(&error))?;
    let (sender, events) = channel();
    let mut watcher = notify::recommended_watcher(move |event| {
        // The other end is there as long as the program runs.
        let _ = sender.send(event);
    })
    .map_err(|error| cannot(&error))?;
    look(&mut watcher, &root).map_err(|error| cannot(&error))?;
    std::thread::spawn(move || {
        let mut known = known;
        loop {
            // What was saved before the watch began is found by the first look.
            if let Ok(files) = Files::folder(&root)
                && files != known
            {
                known = files.clone();
                renew(revision(files));
            }
            if !changed(&events) {
                return;
            }
            // A folder that was put in another's place is watched from now on; where it is gone, the root tells
            // when it comes back.
            let _ = look(&mut watcher, &root);
        }
    });
    Ok(())
}

/// Loads and checks files that were edited.
fn revision(files: Files) -> Revision {
    let content = check::load(files, Some(&samtalerum_course::files()));
    Revision {
        message_findings: check::check_messages(&content),
        content: Arc::new(content),
    }
}

/// Looks at the folders that content is read from, and at nothing else that may lie beside them.
fn look(watcher: &mut RecommendedWatcher, root: &Path) -> notify::Result<()> {
    for inside in ["scenarios", "locales"] {
        let folder = root.join(inside);
        if folder.is_dir() {
            watcher.watch(&folder, RecursiveMode::Recursive)?;
        }
    }
    watcher.watch(root, RecursiveMode::NonRecursive)
}

/// Waits until something was written and then nothing more for a moment; false when nothing can come any more.
fn changed(events: &Receiver<notify::Result<Event>>) -> bool {
    let writes = |event: &notify::Result<Event>| {
        // Reading the folder is an event too.
        !matches!(event, Ok(event) if event.kind.is_access())
    };
    loop {
        match events.recv() {
            Ok(event) if writes(&event) => break,
            Ok(_) => {}
            Err(_) => return false,
        }
    }
    let first = Instant::now();
    while first.elapsed() < MAX_WAIT {
        match events.recv_timeout(QUIET) {
            Ok(_) => {}
            Err(RecvTimeoutError::Timeout) => return true,
            Err(RecvTimeoutError::Disconnected) => return false,
        }
    }
    true
}
