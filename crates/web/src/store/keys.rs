//! The keys under which attempts are stored.

/// The prefix of the keys of all attempts.
pub(super) const ATTEMPTS: &str = "samtalerum/attempts/";

/// Returns the key of an attempt.
pub(super) fn key(id: &str) -> String {
    format!("{ATTEMPTS}{id}")
}
