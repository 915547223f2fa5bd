//! The store natively: one file an attempt, and one for the settings, in a folder that several instances may share.
//!
//! ```text
//! samtalerum/
//!     settings.json
//!     attempts/
//!         <id>.jsonl              the header, then an act a line; only ever added to
//!         <id>.jsonl.damaged-1    an original that could not be read to its end
//!     reports/
//!         <id>.html               what a trainee asked to take away
//! ```

mod disk;
mod held;
mod list;
mod look;
mod reports;

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use self::held::Held;
use samtalerum_core::meeting::{Attempt, TimedAct};
use samtalerum_core::message::Message;
use samtalerum_core::settings::Settings;
use samtalerum_core::store::{
    DATA_VARIABLE, Listing, MAX_ATTEMPT_BYTES, Opened, Store, StoreError, is_attempt_id,
    write_attempt,
};

pub use self::reports::FileReports;

const ENDING: &str = ".jsonl";

/// Attempts and settings in a folder.
#[derive(Debug)]
pub struct FileStore {
    folder: PathBuf,
    attempts: PathBuf,
    open: BTreeMap<String, Held>,
}

impl FileStore {
    /// The store in this folder, which is created if need be.
    ///
    /// # Errors
    /// `CannotWrite` if nothing can be stored there. [`MemoryStore`](samtalerum_core::store::MemoryStore) serves then.
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

    /// The folder that [`DATA_VARIABLE`] names, or else the system's place for the data of a program.
    ///
    /// # Errors
    /// `NoFolder` if neither is known.
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

    /// Where everything is stored.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    fn path(&self, id: &str) -> PathBuf {
        self.attempts.join(format!("{id}{ENDING}"))
    }

    fn settings_path(&self) -> PathBuf {
        self.folder.join("settings.json")
    }
}

impl Store for FileStore {
    fn list(&self) -> Listing {
        list::list(self).sorted()
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
        if let Some(held) = self.open.get(id) {
            return Ok(Opened {
                attempt: held.attempt().clone(),
                notices: Vec::new(),
            });
        }
        let (held, notice) = Held::take(&self.path(checked(id)?), id)?;
        let attempt = held.attempt().clone();
        self.open.insert(id.to_owned(), held);
        Ok(Opened {
            attempt,
            notices: notice.into_iter().collect(),
        })
    }

    fn append(&mut self, id: &str, acts: &[TimedAct]) -> Result<(), StoreError> {
        match self.open.get_mut(id) {
            Some(held) => held.append(acts),
            None => Err(StoreError::NotOpen { id: id.to_owned() }),
        }
    }

    fn close(&mut self, id: &str) {
        self.open.remove(id);
    }

    fn settings(&self) -> (Settings, Vec<Message>) {
        look::settings(&self.settings_path())
    }

    fn save_settings(&mut self, settings: &Settings) -> Result<(), StoreError> {
        let mut text =
            serde_json::to_string_pretty(settings).expect("settings hold only text and numbers");
        text.push('\n');
        let path = self.settings_path();
        disk::replace(&path, text.as_bytes()).map_err(|error| disk::cannot_write(&path, &error))
    }
}

fn checked(id: &str) -> Result<&str, StoreError> {
    if is_attempt_id(id) {
        Ok(id)
    } else {
        Err(StoreError::BadId { id: id.to_owned() })
    }
}
