//! Watches a content folder while a meeting is played, and loads its content after each change.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};

use super::Play;
use crate::cli::common::Common;
use crate::cli::setup;
use samtalerum_authoring::check;
use samtalerum_core::content::{Content, Files};
use samtalerum_core::language::Messages;
use samtalerum_simulator::Revision;

/// Time without changes before files are read: an editor saves in several steps.
const QUIET: Duration = Duration::from_millis(100);

/// Upper bound on the wait while files keep changing.
const MAX_WAIT: Duration = Duration::from_millis(500);

/// Watches the content folder if `--watch` is given. `renew` is called as by [`watch`].
pub(super) fn watch_for(
    content: &Content,
    command: &Play,
    common: &Common,
    renew: impl Fn(Revision) + Send + 'static,
) -> Result<(), String> {
    match &common.content {
        Some(folder) if command.watch => {
            let words = setup::words(content, common);
            watch(folder, content.files.clone(), &words, renew)
        }
        _ => Ok(()),
    }
}

/// Watches a folder until the program ends. After each change of the files compared with `known`, loads the content and
/// calls `renew` with it, on a separate thread.
///
/// # Errors
/// A sentence that the folder cannot be watched, and the reason.
fn watch(
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
        // The receiver lives until the program ends.
        let _ = sender.send(event);
    })
    .map_err(|error| cannot(&error))?;
    watch_folders(&mut watcher, &root).map_err(|error| cannot(&error))?;
    std::thread::spawn(move || {
        let mut known = known;
        loop {
            // Comparing before the first event finds changes that were saved before the watch began.
            if let Ok(files) = Files::folder(&root)
                && files != known
            {
                known = files.clone();
                renew(revision(files));
            }
            if !changed(&events) {
                return;
            }
            // A folder that was replaced must be watched again. If it is missing, the watch on the root reports when it
            // comes back.
            let _ = watch_folders(&mut watcher, &root);
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

/// Watches the folders that content is read from, and no others within the root.
fn watch_folders(watcher: &mut RecommendedWatcher, root: &Path) -> notify::Result<()> {
    for inside in ["scenarios", "locales"] {
        let folder = root.join(inside);
        if folder.is_dir() {
            watcher.watch(&folder, RecursiveMode::Recursive)?;
        }
    }
    watcher.watch(root, RecursiveMode::NonRecursive)
}

/// Waits for a change, and then until nothing has changed for a moment. Returns `false` if the watcher has ended.
fn changed(events: &Receiver<notify::Result<Event>>) -> bool {
    let writes = |event: &notify::Result<Event>| {
        // Reading a file is an event too, but no change.
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
