//! Tests of the store: attempts and settings survive crashes, damage and other instances.

mod aside;
mod basics;
#[cfg(unix)]
mod child;
#[cfg(unix)]
mod crash;
mod damage;
mod faults;
mod sharing;
mod simulated;

use samtalerum::store::FileStore;
use samtalerum_testing::store::{attempt, codes, header, numbered};
use tempfile::TempDir;

fn folder() -> (TempDir, FileStore) {
    let folder = tempfile::tempdir().unwrap();
    let store = FileStore::at(folder.path());
    store.prepare().unwrap();
    (folder, store)
}
