//! Attempts and settings survive whatever happens to them.

mod aside;
mod basics;
mod browser;
#[cfg(unix)]
mod child;
#[cfg(unix)]
mod crash;
mod damage;
mod sharing;
mod tabs;

use samtalerum::meeting::{ATTEMPT_FORMAT, Act, Attempt, Header, Mode, TimedAct};
use samtalerum::store::{FileStore, StoreNotice};
use tempfile::TempDir;

/// An attempt with one act of each kind, and texts that need care.
fn attempt(id: &str, started: u64) -> Attempt {
    let name = || "hør-\"efter\"\n\\ 🙂".to_owned();
    let acts = [
        Act::Begin,
        Act::Read(name()),
        Act::Mark(name()),
        Act::Unmark(name()),
        Act::Choose(name()),
        Act::Include(name()),
        Act::LeaveOut(String::new()),
        Act::Sign,
        Act::StepBack,
    ];
    Attempt {
        header: header(id, started),
        acts: (0..)
            .zip(acts)
            .map(|(at, act)| TimedAct { at, act })
            .collect(),
    }
}

fn header(id: &str, started: u64) -> Header {
    Header {
        format: ATTEMPT_FORMAT,
        id: id.to_owned(),
        scenario: "first-meeting".to_owned(),
        content: "00ff00ff00ff00ff".to_owned(),
        mode: Mode::Assessment,
        seed: u64::MAX,
        started,
        again_from: Some("earlier".to_owned()),
        tryout: None,
    }
}

/// An act that tells its number.
fn numbered(at: u64) -> TimedAct {
    TimedAct {
        at,
        act: Act::Choose(format!("choice-{at}")),
    }
}

fn folder() -> (TempDir, FileStore) {
    let folder = tempfile::tempdir().unwrap();
    let store = FileStore::at(folder.path()).unwrap();
    (folder, store)
}

fn codes(notices: &[StoreNotice]) -> Vec<&str> {
    notices.iter().map(|notice| notice.code).collect()
}
