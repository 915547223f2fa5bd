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

/// Returns `true` for the key of an attempt, of a reflection, or of a damaged attempt that was set aside.
pub(super) fn is_of_an_attempt(key: &str) -> bool {
    let set_aside = || {
        let rest = key.strip_prefix("samtalerum/damaged-")?;
        let (number, of) = rest.split_once('/')?;
        let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        Some(is_number && of.starts_with("attempts/"))
    };
    key.starts_with(ATTEMPTS)
        || key.starts_with("samtalerum/reflections/")
        || set_aside().unwrap_or_default()
}
