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
use samtalerum_core::cause::Cause;
use samtalerum_core::content::{Content, Files};
use samtalerum_core::language::Messages;
use samtalerum_simulator::Revision;

/// The time without changes that must pass before the files are read. Editors save a file in several steps.
const QUIET: Duration = Duration::from_millis(100);

/// The maximum time to wait for a pause of [`QUIET`], since some files keep changing.
const MAX_WAIT: Duration = Duration::from_millis(500);

/// Interval at which the program checks whether a deleted content folder exists again.
const ABSENT: Duration = Duration::from_millis(300);

/// Calls [`watch`] for the content folder if `--watch` is given.
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

/// Watches a folder until the program ends, on a separate thread. Each time the files in it differ from the files
/// loaded last, loads the content and calls `renew` with it. `known` are the files loaded before the watch.
///
/// # Errors
/// A message to print if the folder cannot be watched.
fn watch(
    folder: &Path,
    known: Files,
    words: &Messages,
    renew: impl Fn(Revision) + Send + 'static,
) -> Result<(), String> {
    let cannot = |error: Cause| setup::failed(words, "cannot-watch", folder, error);
    let root = folder
        .canonicalize()
        .map_err(|error| cannot((&error).into()))?;
    let (sender, events) = channel();
    let mut watcher = notify::recommended_watcher(move |event| {
        // Sending fails only when the program ends, because the receiver lives until then.
        let _ = sender.send(event);
    })
    .map_err(|error| cannot(cause(&error)))?;
    watch_folders(&mut watcher, &root).map_err(|error| cannot(cause(&error)))?;
    std::thread::spawn(move || {
        let mut known = known;
        loop {
            // Compare the files before the first event too, to find changes that were saved before the watch began.
            if let Ok(files) = Files::folder(&root)
                && files != known
            {
                known = files.clone();
                renew(revision(files));
            }
            if !changed(&events) {
                return;
            }
            // Watch the folders again, because one of them may have been replaced. If one is missing, the watch on the
            // root reports when it is back.
            let _ = watch_folders(&mut watcher, &root);
            // The system sends no event when the root itself exists again, so check for it at intervals.
            while !root.is_dir() {
                std::thread::sleep(ABSENT);
                if root.is_dir() {
                    let _ = watch_folders(&mut watcher, &root);
                }
            }
        }
    });
    Ok(())
}

/// Returns the system's reason for an error of the watcher.
fn cause(error: &notify::Error) -> Cause {
    match &error.kind {
        notify::ErrorKind::Io(error) => error.into(),
        _ => error.to_string().into(),
    }
}

/// Loads and checks files that were edited.
fn revision(files: Files) -> Revision {
    let content = check::load(files, Some(&samtalerum_course::files()));
    Revision {
        message_findings: check::check_messages(&content),
        content: Arc::new(content),
    }
}

/// Watches the folders from which content is read, and no other folders within the root.
fn watch_folders(watcher: &mut RecommendedWatcher, root: &Path) -> notify::Result<()> {
    for inside in ["scenarios", "locales"] {
        let folder = root.join(inside);
        if folder.is_dir() {
            watcher.watch(&folder, RecursiveMode::Recursive)?;
        }
    }
    watcher.watch(root, RecursiveMode::NonRecursive)
}

/// Waits for a change, and then until nothing has changed for [`QUIET`]. Returns `false` if the watcher has ended.
fn changed(events: &Receiver<notify::Result<Event>>) -> bool {
    let writes = |event: &notify::Result<Event>| {
        // The system also reports that a file was read, which is no change.
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
