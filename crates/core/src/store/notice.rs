//! What a store has to tell: a stable code and the facts its sentence names. The sentences stand in Fluent.
//!
//! | code | facts | when |
//! |---|---|---|
//! | `damaged-attempt-shortened` | `file`, `kept`, `acts` | the end of an attempt could not be read; its first `acts` acts stay, the damaged original is kept as `kept` |
//! | `damaged-attempt-set-aside` | `file`, `kept` | nothing of an attempt could be read; the original is kept as `kept` |
//! | `too-large-attempt-set-aside` | `file`, `kept`, `megabytes` | larger than `megabytes`, so it was not read; kept as `kept` |
//! | `damaged-settings-set-aside` | `file`, `kept` | the settings could not be read; the ordinary ones hold, the original is kept as `kept` |
//! | `newer-format` | `file`, `format` | stored by a newer version of the program; left as it is |
//! | `misnamed-attempt` | `file` | the file's name is not the id of the attempt in it; left as it is |
//! | `in-use` | `id` | another instance has the attempt open |
//! | `no-such-attempt` | `id` | there is none with that id |
//! | `attempt-exists` | `id` | there is one with that id already |
//! | `bad-attempt-id` | `id` | not an id that an attempt can have |
//! | `attempt-not-open` | `id` | acts were added to an attempt that is not open |
//! | `attempt-too-large` | `id`, `megabytes` | the attempt would grow beyond `megabytes` |
//! | `cannot-read` | `path`, `reason` | the system says `reason` |
//! | `cannot-write` | `path`, `reason` | the system says `reason` |
//! | `cannot-show` | `path`, `reason` | nothing on the system opens the file |
//! | `storage-full` | | the browser's storage takes no more |
//! | `storage-closed` | | the browser lets the page store nothing |
//! | `no-data-folder` | `variable` | the system names no folder for data; `variable` can name one |
//!
//! `file` is a file's bare name, `kept` and `path` are whole paths (in the browser, all are names in its storage),
//! `reason` is the system's own words.

use super::MAX_ATTEMPT_BYTES;

/// Something a store tells the trainee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoreNotice {
    /// The stable code, which is the id of its message.
    pub code: &'static str,
    /// What the message's variables stand for.
    pub facts: Vec<(&'static str, String)>,
}

impl StoreNotice {
    /// A notice with this code and no arguments.
    pub fn new(code: &'static str) -> Self {
        Self {
            code,
            facts: Vec::new(),
        }
    }

    /// The same, with what a variable of its message stands for.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.facts.push((name, value.to_string()));
        self
    }

    /// The fact under this name.
    pub fn fact(&self, name: &str) -> Option<&str> {
        self.facts
            .iter()
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value.as_str())
    }
}

/// Why a store did not do what it was asked: the variants are for deciding what to do, [`StoreError::notice`] is for
/// telling the trainee, and `Display` is for a log.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// Another instance has the attempt open: go on in a copy.
    #[error("attempt `{id}` is open elsewhere")]
    InUse {
        /// The attempt.
        id: String,
    },
    /// There is none with that id.
    #[error("there is no attempt `{id}`")]
    NoSuchAttempt {
        /// What was asked for.
        id: String,
    },
    /// There is one with that id already.
    #[error("there is an attempt `{id}` already")]
    AttemptExists {
        /// The attempt.
        id: String,
    },
    /// See [`super::is_attempt_id`].
    #[error("`{id}` is not an attempt's id")]
    BadId {
        /// What was given.
        id: String,
    },
    /// Acts were added to an attempt that is not open.
    #[error("attempt `{id}` is not open")]
    NotOpen {
        /// The attempt.
        id: String,
    },
    /// The attempt would grow beyond [`MAX_ATTEMPT_BYTES`].
    #[error("attempt `{id}` would grow too large")]
    TooLarge {
        /// The attempt.
        id: String,
    },
    /// Nothing in the attempt can be played; the notice tells why and where it is now.
    #[error("the attempt cannot be played: {}", .0.code)]
    Unplayable(StoreNotice),
    /// Something there could not be read.
    #[error("cannot read {path}: {reason}")]
    CannotRead {
        /// The file or folder.
        path: String,
        /// The system's words.
        reason: String,
    },
    /// Something there could not be created, written, locked or renamed.
    #[error("cannot write {path}: {reason}")]
    CannotWrite {
        /// The file or folder.
        path: String,
        /// The system's words.
        reason: String,
    },
    /// Nothing could be found that opens the file.
    #[error("cannot open {path}: {reason}")]
    CannotShow {
        /// The file.
        path: String,
        /// The system's words.
        reason: String,
    },
    /// The browser's storage takes no more; it may do so again once something in it was deleted.
    #[error("the browser's storage is full")]
    Full,
    /// The browser lets the page store nothing: in a frame of another site, say.
    #[error("the browser lets the page store nothing")]
    Closed,
    /// The system names no folder for data.
    #[error("the system names no folder for data; set {variable}")]
    NoFolder {
        /// The environment variable that can name one.
        variable: &'static str,
    },
}

impl StoreError {
    /// The stable code, which is the id of its message.
    pub fn code(&self) -> &'static str {
        match self {
            Self::InUse { .. } => "in-use",
            Self::NoSuchAttempt { .. } => "no-such-attempt",
            Self::AttemptExists { .. } => "attempt-exists",
            Self::BadId { .. } => "bad-attempt-id",
            Self::NotOpen { .. } => "attempt-not-open",
            Self::TooLarge { .. } => "attempt-too-large",
            Self::Unplayable(notice) => notice.code,
            Self::CannotRead { .. } => "cannot-read",
            Self::CannotWrite { .. } => "cannot-write",
            Self::CannotShow { .. } => "cannot-show",
            Self::Full => "storage-full",
            Self::Closed => "storage-closed",
            Self::NoFolder { .. } => "no-data-folder",
        }
    }

    /// What to tell the trainee.
    pub fn notice(&self) -> StoreNotice {
        let notice = StoreNotice::new(self.code());
        match self {
            Self::InUse { id }
            | Self::NoSuchAttempt { id }
            | Self::AttemptExists { id }
            | Self::BadId { id }
            | Self::NotOpen { id } => notice.with("id", id),
            Self::TooLarge { id } => notice.with("id", id).with("megabytes", MEGABYTES),
            Self::Unplayable(told) => told.clone(),
            Self::CannotRead { path, reason }
            | Self::CannotWrite { path, reason }
            | Self::CannotShow { path, reason } => notice.with("path", path).with("reason", reason),
            Self::Full | Self::Closed => notice,
            Self::NoFolder { variable } => notice.with("variable", variable),
        }
    }
}

/// [`MAX_ATTEMPT_BYTES`], as it is told.
pub const MEGABYTES: u64 = MAX_ATTEMPT_BYTES / (1024 * 1024);
