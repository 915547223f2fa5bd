//! The frame of a code: the version and the length before its body, and the checksum after it.

use super::bits::{char_of, value};
use super::problem::CodeProblem;
use crate::hash::{mixed, stable};

/// The first character of every code. A number, the version, follows.
const PREFIX: char = 'S';

/// The version of codes that this program writes.
const VERSION: u64 = 1;

/// The number of characters before the body: prefix, version and length.
const HEAD_CHARS: usize = 4;

/// The number of characters that state the length.
const LENGTH_CHARS: usize = 2;

/// The number of characters of the checksum. It has 24 bits, so one typing error in 16 million goes unnoticed.
const SUM_CHARS: usize = 4;

/// The largest length that can be written. Every longer code states this length.
const MAX_LENGTH: usize = 4095;

/// Returns the body with version, length and checksum.
pub fn seal(body: &str) -> String {
    let length = (HEAD_CHARS + body.len() + SUM_CHARS).min(MAX_LENGTH) as u64;
    let (high, low) = (char_of(length >> 6), char_of(length));
    let mut code = format!("{PREFIX}{VERSION}{high}{low}{body}");
    code.push_str(&sum(&code));
    code
}

/// Returns `true` if a text is probably meant as a code: it begins with the prefix and a digit, and has at least twelve
/// more characters.
pub fn is_like_code(text: &str) -> bool {
    let mut chars = text.chars().filter(|char| !char.is_whitespace());
    let prefix = chars
        .next()
        .is_some_and(|char| char.eq_ignore_ascii_case(&PREFIX));
    prefix && chars.next().is_some_and(|char| char.is_ascii_digit()) && chars.count() >= 12
}

/// Checks a code and returns its body. White space in the text does not matter, since mail programs wrap long lines.
///
/// # Errors
/// Fails if the text is no code, is damaged, or is of a newer version.
pub(super) fn unseal(text: &str) -> Result<String, CodeProblem> {
    let code: String = text.chars().filter(|char| !char.is_whitespace()).collect();
    let rest = code.strip_prefix([PREFIX, PREFIX.to_ascii_lowercase()]);
    let rest = rest.ok_or(CodeProblem::NoCode)?;
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    if digits.is_empty() {
        return Err(CodeProblem::NoCode);
    }
    if let Some(char) = rest.chars().find(|char| value(*char).is_none()) {
        return Err(CodeProblem::ForeignChar { char });
    }
    // All characters are in ASCII from here on, so each of them is one byte.
    let version = rest.bytes().next().map_or(0, |byte| u64::from(byte - b'0'));
    if version == 0 {
        return Err(CodeProblem::NoCode);
    }
    if version > VERSION {
        return Err(CodeProblem::Newer { version });
    }
    if code.len() < HEAD_CHARS + SUM_CHARS {
        return Err(CodeProblem::Cut { missing: None });
    }
    let (sealed, found) = code.split_at(code.len() - SUM_CHARS);
    if sum(sealed) == found {
        return Ok(sealed[HEAD_CHARS..].to_owned());
    }
    Err(damage(&code))
}

/// Returns the cause of a wrong checksum.
fn damage(code: &str) -> CodeProblem {
    let alphabetic = || code.chars().filter(char::is_ascii_alphabetic);
    // A code mixes both cases. If all alphabetic characters have the same case, the difference was lost.
    if alphabetic().all(|char| char.is_ascii_uppercase())
        || alphabetic().all(|char| char.is_ascii_lowercase())
    {
        return CodeProblem::Case;
    }
    let length = code
        .chars()
        .skip(HEAD_CHARS - LENGTH_CHARS)
        .take(LENGTH_CHARS);
    let length = length.fold(0, |length, char| {
        length << 6 | usize::from(value(char).unwrap_or(0))
    });
    match length.checked_sub(code.len()) {
        Some(missing) if missing > 0 => CodeProblem::Cut {
            missing: Some(missing),
        },
        _ if length < code.len() && length < MAX_LENGTH => CodeProblem::TooLong {
            extra: code.len() - length,
        },
        _ => CodeProblem::Misspelt,
    }
}

/// Returns the checksum of a text.
fn sum(text: &str) -> String {
    let mixed = mixed(stable(text.as_bytes()), 0);
    (1..=SUM_CHARS)
        .map(|index| char_of(mixed >> (u64::BITS as usize - 6 * index)))
        .collect()
}
