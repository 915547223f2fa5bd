//! The stored form of an attempt: its header as JSON on the first line, then one act per line.

use serde::{Deserialize, Serialize};

use crate::meeting::{ATTEMPT_FORMAT, Attempt, Header, TimedAct};

/// The readable part of an attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parsed {
    /// The attempt, up to the first damage.
    pub attempt: Attempt,
    /// The number of bytes that could be read. They are whole lines; only the line break at the end of the last line
    /// may be missing. All bytes after them are damaged.
    pub good: usize,
    /// The first damage; `None` if there is none.
    pub damage: Option<Damage>,
}

/// The first damage in the lines of an attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// The number of the line, counted from 1.
    pub line: usize,
    /// A description for a log.
    pub reason: String,
}

/// The reason why nothing of an attempt could be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// The attempt was stored by a newer version of the program.
    #[error("format {format} is newer than {ATTEMPT_FORMAT}")]
    NewerFormat {
        /// The attempt's format.
        format: u32,
    },
    /// The first line is no header.
    #[error("the first line is no attempt's header: {reason}")]
    NoHeader {
        /// A description for a log.
        reason: String,
    },
}

/// Reads a stored attempt, whatever state its text is in.
///
/// Reading ends at the first line that cannot be read, because acts after a missing one cannot be replayed. A last line
/// without a line break counts as damage too, but if its act is complete, the act is read.
///
/// # Errors
/// The header cannot be read, or has a newer format.
pub fn parse_attempt(text: impl AsRef<[u8]>) -> Result<Parsed, Unreadable> {
    let text = text.as_ref();
    let mut lines = text.split_inclusive(|byte| *byte == b'\n');
    let first = lines.next().unwrap_or_default();
    let header = parse_header(first)?;

    let mut attempt = Attempt {
        header,
        acts: Vec::new(),
    };
    let mut good = first.len();
    let mut damage = None;
    for line in lines {
        match parse_line(line) {
            Ok(act) => attempt.acts.push(act),
            Err(reason) => {
                damage = Some(reason);
                break;
            }
        }
        good += line.len();
    }
    if damage.is_none() && !text[..good].ends_with(b"\n") {
        damage = Some("the line does not end".to_owned());
    }
    let line = attempt.acts.len() + if good < text.len() { 2 } else { 1 };
    Ok(Parsed {
        attempt,
        good,
        damage: damage.map(|reason| Damage { line, reason }),
    })
}

/// Returns the stored form of an attempt.
pub fn write_attempt(attempt: &Attempt) -> String {
    let mut text = String::new();
    write_line(&mut text, &attempt.header);
    text.push_str(&write_acts(&attempt.acts));
    text
}

/// Returns the stored form of acts, to be added to the end of a stored attempt.
pub fn write_acts(acts: &[TimedAct]) -> String {
    let mut text = String::new();
    for act in acts {
        write_line(&mut text, act);
    }
    text
}

fn write_line(text: &mut String, value: &impl Serialize) {
    let line = serde_json::to_string(value).expect("headers and acts hold only text and numbers");
    text.push_str(&line);
    text.push('\n');
}

/// The only field that the headers of all formats are sure to have.
#[derive(Deserialize)]
struct Format {
    format: u32,
}

fn parse_header(line: &[u8]) -> Result<Header, Unreadable> {
    let no_header = |reason| Unreadable::NoHeader { reason };
    // Some editors put a byte order mark at the start of a text that they save.
    let line = line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(line);
    let Format { format } = parse_line(line).map_err(no_header)?;
    // Each format that was ever written has an arm here, and all arms return today's `Header`. Format 2 added acts, but
    // the headers of formats 1 and 2 have the same fields. If a new format changes the fields, the arms of older
    // formats must read a private type and convert it.
    match format {
        0 => Err(no_header("there is no format 0".to_owned())),
        1 | 2 => parse_line(line).map_err(no_header),
        _ => Err(Unreadable::NewerFormat { format }),
    }
}

fn parse_line<'a, T: Deserialize<'a>>(line: &'a [u8]) -> Result<T, String> {
    let line = std::str::from_utf8(line).map_err(|error| error.to_string())?;
    serde_json::from_str(line).map_err(|error| error.to_string())
}
