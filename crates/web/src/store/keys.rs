//! The keys under which attempts are stored.

pub(super) const ATTEMPTS: &str = "samtalerum/attempts/";

/// Where an attempt is stored.
pub(super) fn key(id: &str) -> String {
    format!("{ATTEMPTS}{id}")
}
