//! The ids of attempts. They become file names, so they must be harmless on every system.

use crate::ids::is_device;

/// The maximum number of characters of an attempt's id.
pub const MAX_ATTEMPT_ID_LEN: usize = 120;

/// Returns `true` if the text can be an attempt's id: at most [`MAX_ATTEMPT_ID_LEN`] ASCII alphanumeric characters, `-`
/// and `.`. It must begin and end with an alphanumeric character, and must not name a device on Windows.
///
/// ```
/// use samtalerum_core::store::is_attempt_id;
///
/// assert!(is_attempt_id("first-meeting.20260722T101500-7f3a"));
/// assert!(!is_attempt_id("../first-meeting"));
/// assert!(!is_attempt_id("con.2"));
/// ```
pub fn is_attempt_id(text: &str) -> bool {
    let edge = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric());
    text.len() <= MAX_ATTEMPT_ID_LEN
        && edge(text.bytes().next())
        && edge(text.bytes().next_back())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.')
        && !is_device(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_that_are_harmless_file_names() {
        for id in ["a", "A1", "first.20260722-ab", "console", "com12", "a..b"] {
            assert!(is_attempt_id(id), "{id}");
        }
    }

    #[test]
    fn ids_that_could_reach_outside_or_mean_something_else() {
        for id in [
            "", ".", "..", "../a", "a/b", "a\\b", "/a", "C:a", ".a", "a.", "-a", "a b", "æ", "a\0",
            "a\n", "nul", "NUL.x", "com1", "lpt9.a",
        ] {
            assert!(!is_attempt_id(id), "{id:?}");
        }
        assert!(is_attempt_id(&"a".repeat(MAX_ATTEMPT_ID_LEN)));
        assert!(!is_attempt_id(&"a".repeat(MAX_ATTEMPT_ID_LEN + 1)));
    }
}
