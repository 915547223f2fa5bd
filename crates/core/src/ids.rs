//! The ids that authors give: what a save, a file name and a learning platform can rely on.

/// The longest id; learning platforms allow 255 characters for a path of several.
pub const MAX_ID_LEN: usize = 64;

/// Whether this is an id: ASCII `[a-z][a-z0-9-]*`, at most [`MAX_ID_LEN`] letters.
pub fn is_id(text: &str) -> bool {
    text.len() <= MAX_ID_LEN
        && text.starts_with(|letter: char| letter.is_ascii_lowercase())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}
