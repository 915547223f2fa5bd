//! Storage of attempts, reflections and settings that survives a crash. There is one trait for all stores: files, the
//! browser's storage, and a learning platform.

mod in_memory;
mod inspect;
mod limits;
mod log;
mod name;
pub mod notice;
mod reflection;

pub use in_memory::MemoryStore;
pub use inspect::{Found, inspect, misnamed, set_aside};
pub use limits::{MAX_ATTEMPT_BYTES, MEGABYTES};
pub use log::{Damage, Parsed, Unreadable, parse_attempt, write_acts, write_attempt};
pub use name::{MAX_ATTEMPT_ID_LEN, is_attempt_id};
pub use notice::StoreError;
pub use reflection::{MAX_REFLECTION_CHARS, reflection_line};

use crate::meeting::{Attempt, TimedAct};
use crate::message::Message;
use crate::settings::Settings;

/// The environment variable that names a folder for attempts and settings, in place of the system's default.
pub const DATA_VARIABLE: &str = "SAMTALERUM_DATA";

/// A storage of attempts, reflections and settings.
///
/// An attempt is created once and then only grows. A caller opens it before adding acts, which keeps other instances of
/// the program from adding to it too. Notices are messages to the trainee about what a store has done because of
/// damage. An error means that the operation did not happen.
pub trait Store: Send + Sync {
    /// Returns all attempts that can be played or reviewed, open or not, the newest first.
    ///
    /// Treats damaged attempts as [`Store::open`] does, except attempts that another instance is writing to.
    fn list(&self) -> Listing;

    /// Stores a new attempt with its acts so far. It is not open afterwards.
    ///
    /// When this returns, the attempt survives a crash and a power cut.
    ///
    /// # Errors
    /// `AttemptExists` if there is already an attempt with that id (which stays as it is), `BadId`, `TooLarge`, `Full`,
    /// `CannotWrite`.
    fn create(&mut self, attempt: &Attempt) -> Result<(), StoreError>;

    /// Opens an attempt, so that acts can be added to it until it is closed or the store is dropped.
    ///
    /// If the attempt is damaged, its damaged original is set aside, its readable part stays, and a notice reports
    /// this. If this store has the attempt open already, the attempt is returned again.
    ///
    /// # Errors
    /// `InUse` if another instance has the attempt open: the caller should continue in a copy under a new id.
    /// `NoSuchAttempt`, `BadId`, `Unplayable` if nothing in the attempt can be played, `CannotRead`, `CannotWrite`,
    /// `Full`.
    fn open(&mut self, id: &str) -> Result<Opened, StoreError>;

    /// Adds acts to the end of an open attempt. When this returns, the acts survive a crash and a power cut.
    ///
    /// # Errors
    /// `NotOpen` if the attempt is not open, or if somebody else has removed, replaced or changed it meanwhile: the
    /// caller should open the attempt again to see what is stored now. `InUse` if another instance has added to the
    /// attempt meanwhile: the caller should continue in a copy under a new id. `TooLarge`, `Full`, `CannotWrite`.
    ///
    /// After an error none of the acts is stored, and the call can be repeated. (After a crash during the call, the
    /// first few of the acts may be stored.) Without acts, the call only checks that the attempt is still stored.
    fn append(&mut self, id: &str, acts: &[TimedAct]) -> Result<(), StoreError>;

    /// Closes an attempt, so that other instances can open it. An attempt that is not open is ignored.
    fn close(&mut self, id: &str);

    /// Returns the trainee's own line about the attempt with this id, or `None` if there is none.
    ///
    /// The line is stored separately: [`Store::list`] and [`Store::open`] never return it, and a copy of the attempt
    /// does not get it.
    ///
    /// # Errors
    /// `BadId`, `CannotRead`.
    fn reflection(&self, id: &str) -> Result<Option<String>, StoreError>;

    /// Stores the trainee's own line about the attempt with this id, in the form of [`reflection_line`]. Erases the
    /// line if it is `None` or has only whitespace. The attempt stays as it is. After an error or a crash, either the
    /// old or the new line is stored, never a mixture.
    ///
    /// # Errors
    /// `BadId`, `CannotWrite`, `Full`.
    fn set_reflection(&mut self, id: &str, line: Option<&str>) -> Result<(), StoreError>;

    /// Erases all attempts, even those that cannot be read. Also erases the trainee's own lines, and the copies of
    /// damaged originals. The settings stay. No attempt is open afterwards.
    ///
    /// # Errors
    /// `CannotRead` or `CannotWrite` for the first item that could not be erased. Everything else is erased
    /// nevertheless.
    fn erase_attempts(&mut self) -> Result<(), StoreError>;

    /// Returns the trainee's settings with notices about damage. If no settings can be read, returns the default
    /// settings.
    fn settings(&self) -> (Settings, Vec<Message>);

    /// Stores the settings. After an error or a crash, either the old or the new settings are stored, never a mixture.
    ///
    /// # Errors
    /// `CannotWrite`, `Full`.
    fn save_settings(&mut self, settings: &Settings) -> Result<(), StoreError>;
}

/// The content of a store.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Listing {
    /// The attempts, the newest first.
    pub attempts: Vec<Attempt>,
    /// Notices about attempts that are missing from the list or shorter than they were.
    pub notices: Vec<Message>,
}

impl Listing {
    /// Sorts the attempts, the newest first. Attempts that started in the same second are in the order of their ids.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        self.attempts.sort_by(|a, b| {
            let (a, b) = (&a.header, &b.header);
            b.started.cmp(&a.started).then_with(|| a.id.cmp(&b.id))
        });
        self
    }
}

/// An attempt that was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The attempt as it is stored now.
    pub attempt: Attempt,
    /// Notices about damage to the attempt.
    pub notices: Vec<Message>,
}
