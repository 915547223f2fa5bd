//! A place of named texts that instances share, and keeping originals in it.

use samtalerum_core::store::StoreError;

/// The start of every name that is ours.
const OURS: &str = "samtalerum/";

/// A place that holds texts under names, shared with other instances: the browser's storage, or a map in tests.
pub trait Shelf: Send + Sync {
    /// All names in use, in any order, whoever put something there.
    ///
    /// # Errors
    /// The place refuses to tell.
    fn keys(&self) -> Result<Vec<String>, Refusal>;

    /// The text under this name.
    ///
    /// # Errors
    /// The place refuses to tell.
    fn get(&self, key: &str) -> Result<Option<String>, Refusal>;

    /// Puts a text under this name, in place of the one that may be there.
    ///
    /// # Errors
    /// `Full`, or something else that leaves everything as it was.
    fn set(&self, key: &str, text: &str) -> Result<(), Refusal>;

    /// Takes away what is under this name, if anything is.
    ///
    /// # Errors
    /// The place refuses to.
    fn remove(&self, key: &str) -> Result<(), Refusal>;
}

/// Why a shelf did not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// There is no room for this text.
    Full,
    /// Something else: the system's words.
    Other(String),
}

impl Refusal {
    pub(super) fn reading(self, key: &str) -> StoreError {
        StoreError::CannotRead {
            path: key.to_owned(),
            reason: self.reason(),
        }
    }

    pub(super) fn writing(self, key: &str) -> StoreError {
        match self {
            Self::Full => StoreError::Full,
            Self::Other(reason) => StoreError::CannotWrite {
                path: key.to_owned(),
                reason,
            },
        }
    }

    fn reason(self) -> String {
        match self {
            Self::Full => "full".to_owned(),
            Self::Other(reason) => reason,
        }
    }
}

/// Keeps this text, which was read under this name, under a name of its own, which is returned.
/// If it is kept already (the tab ended before the damage was mended), that is its name.
pub(super) fn keep_copy(shelf: &impl Shelf, key: &str, text: &str) -> Result<String, Refusal> {
    let rest = key.strip_prefix(OURS).unwrap_or(key);
    let mut number = 1u64;
    loop {
        let kept = format!("{OURS}damaged-{number}/{rest}");
        match shelf.get(&kept)? {
            None => return shelf.set(&kept, text).map(|()| kept),
            Some(there) if there == text => return Ok(kept),
            Some(_) => number += 1,
        }
    }
}

/// Moves this text, which was read under this name, to a name of its own, which is returned.
pub(super) fn move_aside(shelf: &impl Shelf, key: &str, text: &str) -> Result<String, Refusal> {
    let kept = keep_copy(shelf, key, text)?;
    shelf.remove(key)?;
    Ok(kept)
}
