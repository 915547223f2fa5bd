//! Attempts and settings that survive a crash: behind one trait, so that files, the browser's storage and a
//! learning platform can take each other's place.

mod inspect;
mod log;
mod memory;
mod name;
pub mod notice;

pub use inspect::{Found, inspect, misnamed, set_aside};
pub use log::{Damage, Parsed, Unreadable, parse_attempt, write_acts, write_attempt};
pub use memory::MemoryStore;
pub use name::{MAX_ATTEMPT_ID_LEN, is_attempt_id};
pub use notice::{MEGABYTES, StoreError};

use crate::meeting::{Attempt, TimedAct};
use crate::message::Message;
use crate::settings::Settings;

/// The environment variable that names another folder than the system's for attempts and settings.
pub const DATA_VARIABLE: &str = "SAMTALERUM_DATA";

/// The largest stored attempt, in bytes. A real one has some ten thousand; what is larger is not read at all.
pub const MAX_ATTEMPT_BYTES: u64 = 16 * 1024 * 1024;

/// A place where attempts and settings are kept.
///
/// An attempt is created once, and then only grows. Whoever wants to add acts opens it first: that keeps other
/// instances of the program from adding to it too. Whatever a store had to do about damage comes back as notices,
/// which are values to be told in the trainee's language; an error means that what was asked for did not happen.
pub trait Store: Send + Sync {
    /// All attempts that can be played or reviewed, the newest first, whether open or not.
    ///
    /// Damage that is found here is mended as [`Store::open`] does it, unless another instance is writing there.
    fn list(&self) -> Listing;

    /// Stores a new attempt, with the acts it has so far. It is not open afterwards.
    ///
    /// When this returns, the attempt survives a crash and a power cut.
    ///
    /// # Errors
    /// `AttemptExists` if there is one with that id (it stays as it is), `BadId`, `TooLarge`, `Full`, `CannotWrite`.
    fn create(&mut self, attempt: &Attempt) -> Result<(), StoreError>;

    /// Opens an attempt, so that acts can be added to it until it is closed or the store is dropped.
    ///
    /// Damage is set aside first, and a notice tells so. What is open in this store already is given again.
    ///
    /// # Errors
    /// `InUse` if another instance has it open: go on in a copy under a new id. `NoSuchAttempt`, `BadId`,
    /// `Unplayable` if nothing in it can be played, `CannotRead`, `CannotWrite`, `Full`.
    fn open(&mut self, id: &str) -> Result<Opened, StoreError>;

    /// Adds acts to the end of an open attempt. When this returns, they survive a crash and a power cut.
    ///
    /// # Errors
    /// `NotOpen`, `TooLarge`, `Full`, `CannotWrite`, and `InUse` if another instance added to it meanwhile, which only
    /// the browser's storage allows: go on in a copy under a new id. None of the acts counts as stored then, and the
    /// same call can be made again. (After a crash in the midst of the call, the first few of the acts may be there.)
    fn append(&mut self, id: &str, acts: &[TimedAct]) -> Result<(), StoreError>;

    /// Lets go of an attempt, so that others can open it. Does nothing if it is not open.
    fn close(&mut self, id: &str);

    /// The trainee's settings, or the ordinary ones where none can be read.
    fn settings(&self) -> (Settings, Vec<Message>);

    /// Stores the settings: afterwards either the new ones are there or, after an error or a crash, the old ones.
    ///
    /// # Errors
    /// `CannotWrite`, `Full`.
    fn save_settings(&mut self, settings: &Settings) -> Result<(), StoreError>;
}

/// What a store holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Listing {
    /// The attempts, the newest first.
    pub attempts: Vec<Attempt>,
    /// What the trainee should know about those that are missing or shorter than they were.
    pub notices: Vec<Message>,
}

impl Listing {
    /// Puts the newest first; of two from the same second, the order is that of the ids.
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
    /// As it is stored now.
    pub attempt: Attempt,
    /// What the trainee should know about it.
    pub notices: Vec<Message>,
}
