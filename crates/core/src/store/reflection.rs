//! The trainee's own line about an attempt. It is stored separately and is never a part of the attempt.

/// The maximum number of characters of a reflection.
pub const MAX_REFLECTION_CHARS: usize = 500;

/// Returns a text as one line of at most [`MAX_REFLECTION_CHARS`] characters; `None` if the text has only whitespace.
///
/// ```
/// use samtalerum_core::store::reflection_line;
///
/// assert_eq!(reflection_line(" Ask her\nfirst. "), Some("Ask her first.".to_owned()));
/// assert_eq!(reflection_line(" \n"), None);
/// ```
pub fn reflection_line(text: &str) -> Option<String> {
    let plain = |char: char| if char.is_control() { ' ' } else { char };
    let line: String = text.trim().chars().map(plain).collect();
    let line: String = line.trim().chars().take(MAX_REFLECTION_CHARS).collect();
    let line = line.trim_end();
    (!line.is_empty()).then(|| line.to_owned())
}
