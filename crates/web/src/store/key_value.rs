//! The key-value storage of a browser as a trait, and functions that set damaged texts aside in it.

use samtalerum_core::store::StoreError;

/// The prefix of every key of this program.
const PREFIX: &str = "samtalerum/";

/// A key-value storage of texts that several instances of the program share: the browser's storage, or a map in tests.
pub trait KeyValueStorage: Send + Sync {
    /// Returns all keys in any order, including the keys of other programs on this site.
    ///
    /// # Errors
    /// If the storage cannot be read.
    fn keys(&self) -> Result<Vec<String>, Refusal>;

    /// Returns the text of this key, or `None` if there is none.
    ///
    /// # Errors
    /// If the storage cannot be read.
    fn get(&self, key: &str) -> Result<Option<String>, Refusal>;

    /// Stores a text under this key, and replaces the text that is there.
    ///
    /// # Errors
    /// `Full` or `Other`. In both cases the storage is unchanged.
    fn set(&self, key: &str, text: &str) -> Result<(), Refusal>;

    /// Removes this key and its text, if there is such a key.
    ///
    /// # Errors
    /// If the storage cannot be changed.
    fn remove(&self, key: &str) -> Result<(), Refusal>;
}

/// The reason why a storage refused an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The text does not fit into the storage.
    Full,
    /// Another reason, in the browser's words.
    Other(String),
}

impl Refusal {
    /// Builds the error for a key whose text could not be read.
    pub(super) fn reading(self, key: &str) -> StoreError {
        StoreError::CannotRead {
            path: key.to_owned(),
            reason: self.reason().into(),
        }
    }

    /// Builds the error for a key whose text could not be written.
    pub(super) fn writing(self, key: &str) -> StoreError {
        match self {
            Self::Full => StoreError::Full,
            Self::Other(reason) => StoreError::CannotWrite {
                path: key.to_owned(),
                reason: reason.into(),
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

/// Stores a copy of a damaged text under an unused key, and returns that key. If an equal copy exists, returns the key
/// of that copy instead: a tab made the copy, but was closed before it could repair the damage.
pub(super) fn keep_copy(
    storage: &impl KeyValueStorage,
    key: &str,
    text: &str,
) -> Result<String, Refusal> {
    let rest = key.strip_prefix(PREFIX).unwrap_or(key);
    let mut number = 1u64;
    loop {
        let kept = format!("{PREFIX}damaged-{number}/{rest}");
        match storage.get(&kept)? {
            None => return storage.set(&kept, text).map(|()| kept),
            Some(there) if there == text => return Ok(kept),
            Some(_) => number += 1,
        }
    }
}

/// Moves a damaged text to an unused key, and returns that key.
pub(super) fn move_aside(
    storage: &impl KeyValueStorage,
    key: &str,
    text: &str,
) -> Result<String, Refusal> {
    let kept = keep_copy(storage, key, text)?;
    storage.remove(key)?;
    Ok(kept)
}
