//! Recovery from mistakes where it is clear what was meant: each method records a mistake with its repair.

use std::ops::Range;

use super::state::Parser;
use crate::language::is_invisible;
use crate::source::lex;
use crate::source::tree::{Entry, Node, SyntaxError};

impl Parser<'_> {
    /// Returns the end of the literal that begins at the parser's position; `None` if no literal begins there. A text
    /// in single quotation marks is repaired and then treated as a literal.
    pub(super) fn literal(&mut self) -> Result<Option<usize>, SyntaxError> {
        let start = self.at;
        let error = match lex::literal(self.text, start) {
            Ok(end) => return Ok(end),
            Err(error) => error,
        };
        let body = self.text[start..].strip_prefix('\'').map(|body| {
            let line = body.find('\n').unwrap_or(body.len());
            body[..line].find('\'').map(|length| &body[..length])
        });
        let Some(Some(body)) = body.filter(|body| body.is_some_and(|body| !body.contains('"')))
        else {
            return Err(error);
        };
        let span = start..start + body.len() + 2;
        let new = format!("\"{body}\"");
        self.repair(
            SyntaxError::Misplaced(span.clone(), "single"),
            span.clone(),
            &new,
        )?;
        Ok(Some(span.end))
    }

    /// Returns `true` if the character at the parser's position is the bullet of a list in another notation.
    pub(super) fn begins_item(&self) -> bool {
        let follows_line = self.text[..self.at]
            .trim_end_matches([' ', '\t'])
            .ends_with('\n');
        follows_line && self.text[self.at + 1..].starts_with([' ', '\t'])
    }

    /// Recovers from a value without a name where a field is expected: leaves the value out. Two whole numbers around a
    /// comma, as in `6,5`, count as one number.
    ///
    /// # Errors
    /// A colon follows the value, so the value is really a key of the map around these fields. The brackets of the
    /// fields, which open at `start`, should have ended before this key.
    pub(super) fn nameless(
        &mut self,
        start: usize,
        named: &[Entry],
        value: &Node,
    ) -> Result<(), SyntaxError> {
        let end = self.at;
        self.skip_whitespace()?;
        if self.peek() == Some(':') {
            return Err(SyntaxError::Unclosed(start));
        }
        self.at = end;
        let last = named.last().map(|entry| entry.value.span.clone());
        let digits = |span: &Range<usize>| {
            let text = &self.text[span.clone()];
            !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
        };
        // In Danish, `6,5` is one number with a decimal comma.
        if let Some(last) = last
            && last.end + 1 == value.span.start
            && digits(&last)
            && digits(&value.span)
        {
            let span = last.end..value.span.end;
            return self.repair(SyntaxError::Misplaced(span.clone(), "decimal"), span, "");
        }
        self.parsed.guessed = true;
        // If the last repair has inserted a comma before this value, undo that repair. Otherwise one mistake would be
        // reported twice.
        let is_before = |span: &Range<usize>| {
            let gap = self.text.get(span.end..value.span.start);
            gap.is_some_and(|gap| gap.trim().is_empty())
        };
        let last = self.parsed.repairs.last();
        if last.is_some_and(|(span, new)| new == "," && span.is_empty() && is_before(span)) {
            self.parsed.repairs.pop();
            self.parsed.errors.pop();
        }
        // Remove the comma before the value too. Otherwise two commas would follow each other.
        let span = value.span.clone();
        self.repair(SyntaxError::Misplaced(span.clone(), "nameless"), span, "")?;
        let before = self.text[..value.span.start].trim_end();
        if before.ends_with(',') {
            let comma = before.len() - 1;
            self.parsed
                .repairs
                .push((comma..before.len(), String::new()));
        }
        Ok(())
    }

    /// Recovers if something other than a comma is between two values.
    pub(super) fn separator(&mut self, named: &[Entry], items: &[Node]) -> Result<(), SyntaxError> {
        let at = self.at;
        let rest = &self.text[at..];
        let before = named.last().map(|entry| &entry.value).or(items.last());
        let end = before.map_or(at, |node| node.span.end);
        if rest.starts_with(';') {
            self.at += 1;
            let span = at..at + 1;
            return self.repair(SyntaxError::Misplaced(span.clone(), "semicolon"), span, ",");
        }
        if let Some(comma) = self.peek().filter(|one| lex::COMMAS.contains(one)) {
            self.at += comma.len_utf8();
            let span = at..self.at;
            return self.repair(SyntaxError::Misplaced(span.clone(), "lookalike"), span, ",");
        }
        let word = &self.text[at..lex::word(self.text, at)];
        let is_name = |one: char| one.is_alphanumeric() || one == '_' || one == '-';
        let is_joining = matches!(word, "and" | "or" | "og" | "eller" | "not" | "is" | "er");
        let operator = !word.is_empty() && !word.starts_with(|one: char| is_name(one));
        if is_joining || operator && !word.starts_with(is_invisible) {
            // Leave out the text from the operator to the next comma.
            let start = before.map_or(at, |node| node.span.start);
            self.parsed.guessed = true;
            self.skip_to_comma()?;
            let left_out = end..self.at;
            self.at += usize::from(self.peek() == Some(','));
            return self.repair(
                SyntaxError::Misplaced(start..at + word.len(), "operator"),
                left_out,
                "",
            );
        }
        let begins = rest.starts_with(|one: char| is_name(one) || "\"'([{".contains(one));
        if !begins {
            return Err(SyntaxError::Unexpected(at));
        }
        // A quotation mark directly after a word begins no new value, as in `id: ask-amina"`.
        if rest.starts_with(['"', '\'']) && end == at {
            return Err(SyntaxError::Unexpected(at));
        }
        if self.text[..at].ends_with('"') && !rest.starts_with(['"', '(', '[', '{']) {
            return Err(SyntaxError::Unexpected(at));
        }
        self.repair(SyntaxError::Unexpected(at), end..end, ",")
    }

    /// Moves past the colon after a name. Recovers from a missing colon, an equals sign, or a character that only looks
    /// like a colon.
    pub(super) fn colon(&mut self, name: &Range<usize>) -> Result<(), SyntaxError> {
        match self.peek() {
            Some(':') => {
                self.at += 1;
                Ok(())
            }
            Some(alike) if lex::COLONS.contains(&alike) => {
                let span = self.at..self.at + alike.len_utf8();
                self.at = span.end;
                self.repair(SyntaxError::Misplaced(span.clone(), "lookalike"), span, ":")
            }
            Some('=') if !self.text[self.at..].starts_with("==") => {
                let at = self.at;
                self.at += 1;
                self.repair(
                    SyntaxError::Misplaced(at..at + 1, "equals"),
                    at..at + 1,
                    ":",
                )
            }
            Some('(' | '[' | '{' | '"') => self.repair(
                SyntaxError::Misplaced(self.at..self.at + 1, "colon"),
                name.end..name.end,
                ":",
            ),
            Some(one) if one.is_alphanumeric() => {
                let end = lex::word(self.text, self.at);
                self.repair(
                    SyntaxError::Misplaced(self.at..end, "colon"),
                    name.end..name.end,
                    ":",
                )
            }
            _ => Err(SyntaxError::Unexpected(self.at)),
        }
    }
}
