//! The passages of Markdown, of Fluent files, and of files whose comments begin with `#`.

use super::passage::{Builder, Passage, Role};

/// Returns the paragraphs, list items, headings and rows of a Markdown file.
pub(super) fn markdown(text: &str) -> Vec<Passage> {
    let mut found = Vec::new();
    let mut open = Builder::new(Role::Prose);
    for (index, line) in text.lines().enumerate() {
        let line = line.trim();
        let begins = ["- ", "* ", "#", "|"]
            .iter()
            .any(|mark| line.starts_with(mark));
        if !open.is_in_code() && (begins || line.is_empty()) {
            let done = std::mem::replace(&mut open, Builder::new(Role::Prose));
            found.extend(done.finish());
        }
        open.line(line, index + 1);
    }
    found.extend(open.finish());
    found
}

/// Returns the messages and comments of a Fluent file. A text that extends over several lines is one passage.
pub(super) fn fluent(text: &str) -> Vec<Passage> {
    let mut found = Vec::new();
    let mut open = Builder::new(Role::Message);
    for (index, line) in text.lines().enumerate() {
        let comment = line.starts_with('#');
        let (value, begins) = value(line);
        let role = if comment {
            Role::Comment
        } else {
            Role::Message
        };
        if begins || line.trim().is_empty() || role != open.role() {
            found.extend(std::mem::replace(&mut open, Builder::new(role)).finish());
        }
        let line = if comment {
            line.trim_start_matches('#').trim().to_owned()
        } else {
            without_placeables(value)
        };
        open.line(line.trim(), index + 1);
    }
    found.extend(open.finish());
    found
}

/// Returns the part of a line that is text, and `true` if a message, attribute or variant begins on this line.
fn value(line: &str) -> (&str, bool) {
    let trimmed = line.trim_start();
    let name = |c: char| c.is_alphanumeric() || "-_.".contains(c);
    if let Some((id, value)) = trimmed.split_once('=')
        && !id.trim().is_empty()
        && id.trim().chars().all(name)
    {
        return (value, true);
    }
    let variant = trimmed.strip_prefix('*').unwrap_or(trimmed);
    if variant.starts_with('[')
        && let Some((_, value)) = variant.split_once(']')
    {
        return (value, true);
    }
    (line, false)
}

/// Removes placeables from a line. The texts of variants stay, because they are on lines of their own.
fn without_placeables(line: &str) -> String {
    let mut kept = String::new();
    let mut depth = 0_usize;
    for c in line.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => kept.push(c),
            _ => {}
        }
    }
    kept
}

/// Returns the comments that begin with `#`.
pub(super) fn hash_comments(text: &str) -> Vec<Passage> {
    let mut found = Vec::new();
    let mut open = Builder::new(Role::Comment);
    for (index, line) in text.lines().enumerate() {
        let comment = line
            .trim()
            .strip_prefix('#')
            .filter(|rest| !rest.starts_with('!'));
        if let Some(comment) = comment {
            open.line(comment.trim(), index + 1);
        } else {
            let done = std::mem::replace(&mut open, Builder::new(Role::Comment));
            found.extend(done.finish());
        }
    }
    found.extend(open.finish());
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(found: Vec<Passage>) -> Vec<(String, usize)> {
        let place = |passage: Passage| (passage.text.clone(), passage.line(0));
        found.into_iter().map(place).collect()
    }

    #[test]
    fn markdown_is_split_where_something_new_begins() {
        let text = "# One\nTwo\nthree `four`.\n- Five [six](seven)\n\n```sh\neight\n```\nNine\n";
        let expected = [
            ("# One Two three `    `.", 1),
            ("- Five [six](     )", 4),
            ("Nine", 9),
        ];
        assert_eq!(
            texts(markdown(text)),
            expected.map(|(text, line)| (text.to_owned(), line))
        );
    }

    #[test]
    fn fluent_texts_lose_ids_and_placeables() {
        let text = "# A comment\none = Two { $three }\n    four\n    .five = Six\nseven = { $eight ->\n    [one] Nine\n   *[other] Ten\n}\n";
        let expected = [
            ("A comment", 1),
            ("Two four", 2),
            ("Six", 4),
            ("Nine", 6),
            ("Ten", 7),
        ];
        let found = texts(fluent(text));
        let found: Vec<(&str, usize)> = found
            .iter()
            .map(|(text, line)| (text.as_str(), *line))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn comments_with_a_hash_are_joined() {
        let text = "#!/bin/sh\n# one\n# two\nset -e # three\n# four\n";
        assert_eq!(
            texts(hash_comments(text)),
            [("one two".to_owned(), 2), ("four".to_owned(), 5)]
        );
    }
}
