//! The store itself: opens, appends to and closes attempts in a folder.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use directories::ProjectDirs;

use super::disk::Disk;
use super::file_system::{FileSystem, TEMPORARY};
use super::files::{EXTENSION, REFLECTION, REPORT, attempt_path, checked};
use super::lock::LockedAttempt;
use super::{atomic, inspect, list};
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
    system: Arc<dyn FileSystem>,
    folder: PathBuf,
    /// The folder of the attempts, within `folder`.
    attempts: PathBuf,
    /// The attempts that this instance has opened, by their ids.
    open: BTreeMap<String, LockedAttempt>,
}

impl FileStore {
    /// Returns the store in this folder. Folders are created when they are first needed. So a store that has failed
    /// works again as soon as its folder can be used.
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Self::on(Arc::new(Disk), folder)
    }

    /// Returns the store in this folder of a file system.
    pub fn on(system: Arc<dyn FileSystem>, folder: impl Into<PathBuf>) -> Self {
        let folder = folder.into();
        Self {
            system,
            attempts: folder.join("attempts"),
            folder,
            open: BTreeMap::new(),
        }
    }

    /// Creates the folders if they are missing, checks that files can be written there, and removes what was left
    /// behind when the program was killed.
    ///
    /// # Errors
    /// `CannotWrite` if nothing can be stored now. Stored files can still be read, and each later call tries to write
    /// again.
    pub fn prepare(&self) -> Result<(), StoreError> {
        let system = self.system.as_ref();
        atomic::create_folders(system, &self.folder, &self.attempts)
            .and_then(|()| atomic::check_writable(system, &self.attempts))
            .map_err(|error| atomic::cannot_write(&self.attempts, &error))?;
        for folder in [
            self.folder.clone(),
            self.attempts.clone(),
            self.reflections(),
            self.reports(),
        ] {
            atomic::sweep(system, &folder);
        }
        Ok(())
    }

    /// Reads one attempt without opening it. Repairs it if it is damaged and no other instance has it open. Other
    /// attempts are neither read nor repaired.
    ///
    /// # Errors
    /// The errors of [`Store::open`], without `InUse`: an attempt that another instance has open can be read.
    pub fn read(&self, id: &str) -> Result<Opened, StoreError> {
        let path = self.path(checked(id)?);
        let (attempt, notice) = match self.open.get(id) {
            Some(locked) => (Some(locked.attempt().clone()), None),
            None => list::listed(self.system.as_ref(), &path, id),
        };
        match (attempt, notice) {
            (Some(attempt), notice) => Ok(Opened {
                attempt,
                notices: notice.into_iter().collect(),
            }),
            (None, Some(notice)) => Err(StoreError::Unplayable(notice)),
            (None, None) => Err(StoreError::NoSuchAttempt { id: id.to_owned() }),
        }
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

    /// Returns the folder of the reflections. It is created when the first reflection is stored.
    fn reflections(&self) -> PathBuf {
        self.folder.join("reflections")
    }

    /// Returns the folder of the reports, which [`super::FileReports`] writes.
    fn reports(&self) -> PathBuf {
        self.folder.join("reports")
    }

    fn reflection_path(&self, id: &str) -> Result<PathBuf, StoreError> {
        Ok(self
            .reflections()
            .join(format!("{}{REFLECTION}", checked(id)?)))
    }

    fn settings_path(&self) -> PathBuf {
        self.folder.join("settings.json")
    }
}

impl Store for FileStore {
    fn list(&self) -> Listing {
        list::list(self.system.as_ref(), &self.attempts, &self.open).sorted()
    }

    fn create(&mut self, attempt: &Attempt) -> Result<(), StoreError> {
        let id = checked(&attempt.header.id)?;
        let text = write_attempt(attempt);
        if text.len() as u64 > MAX_ATTEMPT_BYTES {
            return Err(StoreError::TooLarge { id: id.to_owned() });
        }
        let path = self.path(id);
        let system = self.system.as_ref();
        // The folder is missing before the first attempt, and after somebody has removed it.
        atomic::create_folders(system, &self.folder, &self.attempts)
            .and_then(|()| atomic::write_new(system, &path, text.as_bytes()))
            .map_err(|error| match error.kind() {
                io::ErrorKind::AlreadyExists if !system.is_folder(&path) => {
                    StoreError::AttemptExists { id: id.to_owned() }
                }
                _ => atomic::cannot_write(&path, &error),
            })
    }

    fn open(&mut self, id: &str) -> Result<Opened, StoreError> {
        if let Some(locked) = self.open.get(id) {
            return Ok(Opened {
                attempt: locked.attempt().clone(),
                notices: Vec::new(),
            });
        }
        let path = self.path(checked(id)?);
        let (locked, notice) = LockedAttempt::open(self.system.as_ref(), &path, id)?;
        let attempt = locked.attempt().clone();
        self.open.insert(id.to_owned(), locked);
        Ok(Opened {
            attempt,
            notices: notice.into_iter().collect(),
        })
    }

    fn append(&mut self, id: &str, acts: &[TimedAct]) -> Result<(), StoreError> {
        let Some(locked) = self.open.get_mut(id) else {
            return Err(StoreError::NotOpen { id: id.to_owned() });
        };
        let done = locked.append(acts);
        if matches!(done, Err(StoreError::NotOpen { .. })) {
            self.open.remove(id);
        }
        done
    }

    fn close(&mut self, id: &str) {
        self.open.remove(id);
    }

    fn reflection(&self, id: &str) -> Result<Option<String>, StoreError> {
        inspect::reflection(self.system.as_ref(), &self.reflection_path(id)?)
    }

    fn set_reflection(&mut self, id: &str, line: Option<&str>) -> Result<(), StoreError> {
        let path = self.reflection_path(id)?;
        let system = self.system.as_ref();
        let done = match line.and_then(reflection_line) {
            Some(line) => atomic::create_folders(system, &self.folder, &self.reflections())
                .and_then(|()| atomic::replace(system, &path, format!("{line}\n").as_bytes())),
            None => atomic::remove(system, &path),
        };
        done.map_err(|error| atomic::cannot_write(&path, &error))
    }

    fn erase_attempts(&mut self) -> Result<(), StoreError> {
        self.open.clear();
        let system = self.system.as_ref();
        let mut first = Ok(());
        // Remove only files that this program has written, because people may have put other files into these folders.
        let is_own = |name: &str| {
            name.starts_with(TEMPORARY)
                || [EXTENSION, REFLECTION, REPORT].iter().any(|ending| {
                    name.ends_with(ending) || name.contains(&format!("{ending}.damaged-"))
                })
        };
        for folder in [self.attempts.clone(), self.reflections(), self.reports()] {
            let names = match system.names(&folder) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                names => names,
            };
            let names = match names {
                Ok(names) => names,
                Err(error) => {
                    first = first.and(Err(atomic::cannot_read(&folder, &error)));
                    continue;
                }
            };
            // If a file cannot be removed, still remove the others.
            for name in names.iter().filter(|name| is_own(name)) {
                let path = folder.join(name);
                let removed = atomic::remove(system, &path);
                first = first.and(removed.map_err(|error| atomic::cannot_write(&path, &error)));
            }
        }
        first
    }

    fn settings(&self) -> (Settings, Vec<Message>) {
        inspect::settings(self.system.as_ref(), &self.settings_path())
    }

    fn save_settings(&mut self, settings: &Settings) -> Result<(), StoreError> {
        let mut text =
            serde_json::to_string_pretty(settings).expect("settings hold only text and numbers");
        text.push('\n');
        let path = self.settings_path();
        let system = self.system.as_ref();
        atomic::create_folders(system, &self.folder, &self.attempts)
            .and_then(|()| atomic::replace(system, &path, text.as_bytes()))
            .map_err(|error| atomic::cannot_write(&path, &error))
    }
}
