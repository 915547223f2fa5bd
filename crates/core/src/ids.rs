//! The form of the ids that authors give. Stored attempts, file names and learning platforms rely on it.

/// An id given by an author: ASCII `[a-z][a-z0-9-]*`.
pub type Id = String;

/// The maximum length of an id in characters; learning platforms allow 255 for a path of several ids.
pub const MAX_ID_LEN: usize = 64;

/// Returns `true` if the text is an id: ASCII `[a-z][a-z0-9-]*`, at most [`MAX_ID_LEN`] characters.
pub fn is_id(text: &str) -> bool {
    text.len() <= MAX_ID_LEN
        && text.starts_with(|char: char| char.is_ascii_lowercase())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}
