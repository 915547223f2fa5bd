//! The form of the ids that authors give. Stored attempts, file names and learning platforms rely on it.

/// An id given by an author: ASCII `[a-z][a-z0-9-]*`.
pub type Id = String;

/// The maximum length of an id in characters. Learning platforms allow 255 characters for a path of several ids.
pub const MAX_ID_LEN: usize = 64;

/// Returns `true` if the text is an id: ASCII `[a-z][a-z0-9-]*`, at most [`MAX_ID_LEN`] characters.
pub fn is_id(text: &str) -> bool {
    text.len() <= MAX_ID_LEN
        && text.starts_with(|char: char| char.is_ascii_lowercase())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// Serializes one of an enum's values that have names: as the name in formats that people read, and otherwise as
/// derived code would, which can be read back by derived code.
///
/// # Errors
/// Fails if the serializer fails.
pub(crate) fn serialize_name<S: serde::Serializer>(
    serializer: S,
    index: u32,
    name: &'static str,
) -> Result<S::Ok, S::Error> {
    match serializer.is_human_readable() {
        true => serializer.serialize_str(name),
        false => serializer.serialize_unit_variant("", index, name),
    }
}

/// Names that mean a device on Windows, whatever their extension.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Returns `true` if Windows would open a device instead of a file of this name.
pub fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).to_ascii_lowercase();
    let numbered = stem.len() == 4
        && (stem.starts_with("com") || stem.starts_with("lpt"))
        && stem.ends_with(|char: char| char.is_ascii_digit());
    numbered || DEVICES.contains(&stem.as_str())
}

/// Returns an id that resembles the text, without the characters that an id cannot have; `None` if no character is
/// left.
pub fn similar_id(text: &str) -> Option<Id> {
    let mut id = String::new();
    for character in text.to_lowercase().chars() {
        match character {
            'æ' | 'ä' => id.push_str("ae"),
            'ø' | 'ö' => id.push_str("oe"),
            'å' => id.push_str("aa"),
            'a'..='z' | '0'..='9' => id.push(character),
            _ if !id.is_empty() && !id.ends_with('-') => id.push('-'),
            _ => {}
        }
    }
    let id = id.trim_start_matches(|character: char| !character.is_ascii_lowercase());
    let id: String = id.chars().take(MAX_ID_LEN).collect();
    let id = id.trim_end_matches('-').to_owned();
    is_id(&id).then_some(id)
}
