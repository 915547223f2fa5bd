//! The notices that a store shows to the trainee, and the errors that can be shown as notices. The notices are messages
//! of the scope `interface`.
//!
//! The arguments of notices: `file` is the name of a file without its folder, `kept` and `path` are whole paths, and
//! `reason` is the system's reason. In the browser, file names and paths are names in its storage.

use super::limits::MEGABYTES;
use crate::cause::Cause;
use crate::declare;
use crate::message::{Argument, Message};

declare! {
    /// Every notice of a store.
    NOTICES {
        // The end of an attempt could not be read. Its first `acts` acts remain, and the damaged original is at `kept`.
        DAMAGED_ATTEMPT_SHORTENED = "notice-damaged-attempt-shortened" (file, acts, kept);
        DAMAGED_ATTEMPT_SET_ASIDE = "notice-damaged-attempt-set-aside" (file, kept);
        TOO_LARGE_ATTEMPT_SET_ASIDE = "notice-too-large-attempt-set-aside" (file, megabytes, kept);
        DAMAGED_SETTINGS_SET_ASIDE = "notice-damaged-settings-set-aside" (file, kept);
        // The file was stored by a newer version of the program, and is left as it is.
        NEWER_FORMAT = "notice-newer-format" (file);
        // The name of the file is not the id of the attempt in it. The file is left as it is.
        MISNAMED_ATTEMPT = "notice-misnamed-attempt" (file);
        IN_USE = "notice-in-use" ();
        NO_SUCH_ATTEMPT = "notice-no-such-attempt" ();
        ATTEMPT_EXISTS = "notice-attempt-exists" ();
        BAD_ATTEMPT_ID = "notice-bad-attempt-id" ();
        ATTEMPT_NOT_OPEN = "notice-attempt-not-open" ();
        ATTEMPT_TOO_LARGE = "notice-attempt-too-large" (megabytes);
        CANNOT_READ = "notice-cannot-read" (path, reason);
        CANNOT_WRITE = "notice-cannot-write" (path, reason);
        CANNOT_SHOW = "notice-cannot-show" (path, reason);
        STORAGE_FULL = "notice-storage-full" ();
        STORAGE_CLOSED = "notice-storage-closed" ();
        NO_DATA_FOLDER = "notice-no-data-folder" (variable);
    }
}

/// The error of an operation of a store. A caller decides what to do by the variant of the error.
/// [`StoreError::notice`] returns the message to the trainee. `Display` writes the text for a log.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// Another instance of the program has the attempt open. The caller should continue in a copy of the attempt.
    #[error("attempt `{id}` is open elsewhere")]
    InUse {
        /// The attempt's id.
        id: String,
    },
    /// There is no attempt with this id.
    #[error("there is no attempt `{id}`")]
    NoSuchAttempt {
        /// The requested id.
        id: String,
    },
    /// There is already an attempt with this id.
    #[error("there is an attempt `{id}` already")]
    AttemptExists {
        /// The attempt's id.
        id: String,
    },
    /// The id is not valid; see [`super::is_attempt_id`].
    #[error("`{id}` is not an attempt's id")]
    BadId {
        /// The id that was given.
        id: String,
    },
    /// Acts were added to an attempt that is not open.
    #[error("attempt `{id}` is not open")]
    NotOpen {
        /// The attempt's id.
        id: String,
    },
    /// The attempt would grow beyond [`super::MAX_ATTEMPT_BYTES`].
    #[error("attempt `{id}` would grow too large")]
    TooLarge {
        /// The attempt's id.
        id: String,
    },
    /// Nothing in the attempt can be played. The notice gives the reason, and says if the file was set aside or left as
    /// it is.
    #[error("the attempt cannot be played: {}", .0.id)]
    Unplayable(Message),
    /// A file or folder could not be read.
    #[error("cannot read {path}: {reason}")]
    CannotRead {
        /// The file or folder.
        path: String,
        /// The system's reason.
        reason: Cause,
    },
    /// A file or folder could not be created, written, locked or renamed.
    #[error("cannot write {path}: {reason}")]
    CannotWrite {
        /// The file or folder.
        path: String,
        /// The system's reason.
        reason: Cause,
    },
    /// The file could not be opened in another program, to show it to the trainee.
    #[error("cannot open {path}: {reason}")]
    CannotShow {
        /// The file.
        path: String,
        /// The system's reason.
        reason: Cause,
    },
    /// The browser's storage is full until something in it is deleted.
    #[error("the browser's storage is full")]
    Full,
    /// The browser does not let the page store anything, e.g. in a frame of another site.
    #[error("the browser lets the page store nothing")]
    Closed,
    /// The system names no folder for data.
    #[error("the system names no folder for data; set {variable}")]
    NoFolder {
        /// The environment variable that can be set to a folder for data.
        variable: &'static str,
    },
}

impl StoreError {
    /// Returns the error's stable code: the id of its message without `notice-`.
    pub fn code(&self) -> &'static str {
        let id = self.notice().id;
        id.strip_prefix("notice-").unwrap_or(id)
    }

    /// Returns the message to the trainee.
    pub fn notice(&self) -> Message {
        let system = |declared, path: &str, reason: &Cause| {
            let message = Message::from(declared).with("path", Argument::whole(path));
            message.with("reason", reason.clone())
        };
        match self {
            Self::InUse { .. } => Message::from(IN_USE),
            Self::NoSuchAttempt { .. } => Message::from(NO_SUCH_ATTEMPT),
            Self::AttemptExists { .. } => Message::from(ATTEMPT_EXISTS),
            Self::BadId { .. } => Message::from(BAD_ATTEMPT_ID),
            Self::NotOpen { .. } => Message::from(ATTEMPT_NOT_OPEN),
            Self::TooLarge { .. } => Message::from(ATTEMPT_TOO_LARGE).with("megabytes", MEGABYTES),
            Self::Unplayable(notice) => notice.clone(),
            Self::CannotRead { path, reason } => system(CANNOT_READ, path, reason),
            Self::CannotWrite { path, reason } => system(CANNOT_WRITE, path, reason),
            Self::CannotShow { path, reason } => system(CANNOT_SHOW, path, reason),
            Self::Full => STORAGE_FULL.into(),
            Self::Closed => STORAGE_CLOSED.into(),
            Self::NoFolder { variable } => {
                Message::from(NO_DATA_FOLDER).with("variable", *variable)
            }
        }
    }
}
