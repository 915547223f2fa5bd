//! The store itself: opens, appends to and closes attempts in a folder.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use super::files::{attempt_path, checked};
use super::lock::LockedAttempt;
use super::{disk, inspect, list};
use samtalerum_core::meeting::{Attempt, TimedAct};
use samtalerum_core::message::Message;
use samtalerum_core::settings::Settings;
use samtalerum_core::store::{
    DATA_VARIABLE, Listing, MAX_ATTEMPT_BYTES, Opened, Store, StoreError, reflection_line,
    write_attempt,
};

/// Attempts, reflections and settings in a folder.
#[derive(Debug)]
pub struct FileStore {
    folder: PathBuf,
    /// The folder of the attempts, within `folder`.
    attempts: PathBuf,
    /// The attempts that this instance has opened, by their ids.
    open: BTreeMap<String, LockedAttempt>,
}

impl FileStore {
    /// Opens the store in this folder, which is created if it is missing.
    ///
    /// # Errors
    /// `CannotWrite` if nothing can be stored there. The caller can use a
    /// [`MemoryStore`](samtalerum_core::store::MemoryStore) instead.
    pub fn at(folder: impl Into<PathBuf>) -> Result<Self, StoreError> {
        let folder = folder.into();
        let attempts = folder.join("attempts");
        disk::prepare(&folder, &attempts).map_err(|error| disk::cannot_write(&attempts, &error))?;
        Ok(Self {
            folder,
            attempts,
            open: BTreeMap::new(),
        })
    }

    /// Returns the folder that the environment variable [`DATA_VARIABLE`] names. If it is not set, returns the system's
    /// folder for the data of this program.
    ///
    /// # Errors
    /// `NoFolder` if the variable is not set and the system has no such folder.
    pub fn default_dir() -> Result<PathBuf, StoreError> {
        if let Some(folder) = std::env::var_os(DATA_VARIABLE).filter(|folder| !folder.is_empty()) {
            return Ok(folder.into());
        }
        match ProjectDirs::from("", "", "samtalerum") {
            Some(folders) => Ok(folders.data_local_dir().to_owned()),
            None => Err(StoreError::NoFolder {
                variable: DATA_VARIABLE,
            }),
        }
    }

    /// Returns the folder of the store.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    fn path(&self, id: &str) -> PathBuf {
        attempt_path(&self.attempts, id)
    }

    /// Returns the folder of the reflections. It is created when the first one is stored.
    fn reflections(&self) -> PathBuf {
        self.folder.join("reflections")
    }

    fn reflection_path(&self, id: &str) -> Result<PathBuf, StoreError> {
        Ok(self.reflections().join(format!("{}.txt", checked(id)?)))
    }

    fn settings_path(&self) -> PathBuf {
        self.folder.join("settings.json")
    }
}

impl Store for FileStore {
    fn list(&self) -> Listing {
        list::list(&self.attempts, &self.open).sorted()
    }

    fn create(&mut self, attempt: &Attempt) -> Result<(), StoreError> {
        let id = checked(&attempt.header.id)?;
        let text = write_attempt(attempt);
        if text.len() as u64 > MAX_ATTEMPT_BYTES {
            return Err(StoreError::TooLarge { id: id.to_owned() });
        }
        let path = self.path(id);
        disk::write_new(&path, text.as_bytes()).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => StoreError::AttemptExists { id: id.to_owned() },
            _ => disk::cannot_write(&path, &error),
        })
    }

    fn open(&mut self, id: &str) -> Result<Opened, StoreError> {
        if let Some(locked) = self.open.get(id) {
            return Ok(Opened {
                attempt: locked.attempt().clone(),
                notices: Vec::new(),
            });
        }
        let (locked, notice) = LockedAttempt::open(&self.path(checked(id)?), id)?;
        let attempt = locked.attempt().clone();
        self.open.insert(id.to_owned(), locked);
        Ok(Opened {
            attempt,
            notices: notice.into_iter().collect(),
        })
    }

    fn append(&mut self, id: &str, acts: &[TimedAct]) -> Result<(), StoreError> {
        match self.open.get_mut(id) {
            Some(locked) => locked.append(acts),
            None => Err(StoreError::NotOpen { id: id.to_owned() }),
        }
    }

    fn close(&mut self, id: &str) {
        self.open.remove(id);
    }

    fn reflection(&self, id: &str) -> Result<Option<String>, StoreError> {
        inspect::reflection(&self.reflection_path(id)?)
    }

    fn set_reflection(&mut self, id: &str, line: Option<&str>) -> Result<(), StoreError> {
        let path = self.reflection_path(id)?;
        let done = match line.and_then(reflection_line) {
            Some(line) => disk::prepare(&self.folder, &self.reflections())
                .and_then(|()| disk::replace(&path, format!("{line}\n").as_bytes())),
            None => disk::remove(&path),
        };
        done.map_err(|error| disk::cannot_write(&path, &error))
    }

    fn settings(&self) -> (Settings, Vec<Message>) {
        inspect::settings(&self.settings_path())
    }

    fn save_settings(&mut self, settings: &Settings) -> Result<(), StoreError> {
        let mut text =
            serde_json::to_string_pretty(settings).expect("settings hold only text and numbers");
        text.push('\n');
        let path = self.settings_path();
        disk::replace(&path, text.as_bytes()).map_err(|error| disk::cannot_write(&path, &error))
    }
}
