//! Prints on standard output and standard error, and decides whether the text may have colours.

use std::ffi::OsStr;
use std::io::{self, ErrorKind, IsTerminal, Write};

use samtalerum_authoring::report::Style;
use samtalerum_core::message::visible;

/// Prints a text on standard output, and waits until the system has taken all of it.
///
/// # Errors
/// If writing fails, for example because a disk is full. A closed pipe is no error, since the reader, such as `head`,
/// may have read enough.
pub(super) fn print(text: impl AsRef<[u8]>) -> io::Result<()> {
    let mut output = io::stdout().lock();
    let done = output
        .write_all(text.as_ref())
        .and_then(|()| output.flush());
    match done {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        done => done,
    }
}

/// Prints a sentence on standard error. An error is ignored, because it could be reported nowhere else.
pub(super) fn complain(sentence: impl std::fmt::Display) {
    let sentence = plain(&sentence.to_string());
    let _ = writeln!(io::stderr(), "samtalerum: {sentence}");
}

/// Replaces all control characters except line breaks and tabs. Control characters from a damaged file could otherwise
/// change the text on a terminal, or send commands to it.
pub(crate) fn plain(text: &str) -> String {
    let shown = |char| match char {
        '\n' | '\t' => char,
        _ => visible(char),
    };
    text.chars().map(shown).collect()
}

/// Replaces control characters as [`plain`] does. If `style` allows colours, keeps colour codes, because the program
/// itself adds them.
pub(super) fn styled(text: &str, style: Style) -> String {
    if style == Style::Plain {
        return plain(text);
    }
    // A colour is `ESC [`, digits and semicolons, and `m`.
    let mut parts = text.split('\u{1b}');
    let mut clean = plain(parts.next().unwrap_or_default());
    for part in parts {
        let colour = part.strip_prefix('[').and_then(|rest| rest.split_once('m'));
        match colour {
            Some((code, rest)) if code.chars().all(|char| matches!(char, '0'..='9' | ';')) => {
                clean += &format!("\u{1b}[{code}m{}", plain(rest));
            }
            _ => {
                clean.push(visible('\u{1b}'));
                clean += &plain(part);
            }
        }
    }
    clean
}

/// Returns the style for standard output: colours on a terminal that has them, unless the user wants none
/// (<https://no-color.org>).
pub(super) fn style() -> Style {
    if io::stdout().is_terminal() && wants_control() {
        Style::Colour
    } else {
        Style::Plain
    }
}

/// Returns `true` if standard error is a terminal on which a line can be overwritten.
pub(super) fn can_overwrite() -> bool {
    io::stderr().is_terminal() && wants_control()
}

/// Returns `false` if the environment forbids colours and other control characters: if `NO_COLOR` is set, or if `TERM`
/// is empty or `dumb`.
fn wants_control() -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let is_plain = |term: &OsStr| term.is_empty() || term == "dumb";
    !is_set("NO_COLOR") && !std::env::var_os("TERM").is_some_and(|term| is_plain(&term))
}

/// A writer that passes texts on to another writer, with control characters replaced as by [`plain`].
pub(crate) struct Plain<W>(pub(crate) W);

impl<W: Write> Write for Plain<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // `write!` passes on whole texts, so no character is split between two calls.
        self.0
            .write_all(plain(&String::from_utf8_lossy(bytes)).as_bytes())?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_programs_own_colours_pass() {
        let text = "\u{1b}[1;31merror\u{1b}[0m \u{1b}]52;c;x\u{7} \u{1b}[2J\n\ta\u{202e}";
        assert_eq!(
            styled(text, Style::Colour),
            "\u{1b}[1;31merror\u{1b}[0m \u{fffd}]52;c;x\u{fffd} \u{fffd}[2J\n\ta\u{fffd}"
        );
        assert!(!styled(text, Style::Plain).contains('\u{1b}'));
    }
}
