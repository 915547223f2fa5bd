//! The keys under which attempts and reflections are stored.

/// The prefix of the keys of all attempts.
pub(super) const ATTEMPTS: &str = "samtalerum/attempts/";

/// Returns the key of an attempt.
pub(super) fn key(id: &str) -> String {
    format!("{ATTEMPTS}{id}")
}

/// Returns the key of the reflection on an attempt.
pub(super) fn reflection_key(id: &str) -> String {
    format!("samtalerum/reflections/{id}")
}
