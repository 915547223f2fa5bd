//! Finds the comments and names in Rust, JavaScript and CSS.

use std::collections::HashSet;

use super::passage::{Builder, Passage, Role};
use crate::lexer::{self, Kind, Syntax, Token};

/// Returns the comments and names of a text.
pub(super) fn code(text: &str, syntax: Syntax) -> Vec<Passage> {
    let tokens = lexer::tokens(text, syntax);
    let starts: Vec<usize> = std::iter::once(0)
        .chain(text.match_indices('\n').map(|(at, _)| at + 1))
        .collect();
    let line = |at: usize| starts.partition_point(|start| *start <= at);
    let mut found = comments(text, &tokens, &line);
    if syntax != Syntax::Css {
        found.extend(names(text, &tokens, &line));
    }
    found
}

/// Returns the comments, with consecutive line comments of the same kind as one passage.
fn comments(text: &str, tokens: &[Token], line: &dyn Fn(usize) -> usize) -> Vec<Passage> {
    let mut found = Vec::new();
    let mut open: Option<(Kind, usize, Builder)> = None;
    for token in tokens.iter().filter(|token| token.kind != Kind::Word) {
        let joined = open.as_ref().is_some_and(|(kind, end, _)| {
            let between = &text[*end..token.range.start];
            let lines = between.matches('\n').count();
            *kind == token.kind && between.trim().is_empty() && lines == 1
        });
        if !joined && let Some((_, _, builder)) = open.take() {
            found.extend(builder.finish());
        }
        let (_, end, builder) = open.get_or_insert_with(|| {
            let role = match token.kind {
                Kind::Doc | Kind::InnerDoc => Role::Doc,
                Kind::Comment | Kind::Word => Role::Comment,
            };
            (token.kind, 0, Builder::new(role))
        });
        *end = token.range.end;
        let first = line(token.range.start);
        for (index, part) in text[token.range.clone()].lines().enumerate() {
            builder.line(strip_marks(part), first + index);
        }
    }
    if let Some((_, _, builder)) = open {
        found.extend(builder.finish());
    }
    found
}

/// Removes the characters that mark a comment, such as `///`, from a line.
fn strip_marks(line: &str) -> &str {
    let line = line.trim().trim_end_matches("*/");
    line.trim_start_matches(['/', '*', '!']).trim()
}

/// Lists each name of a file once, at its first occurrence. Also lists every declaration of a type, module or constant.
fn names(text: &str, tokens: &[Token], line: &dyn Fn(usize) -> usize) -> Vec<Passage> {
    let mut found = Vec::new();
    let mut seen = HashSet::new();
    let mut before = "";
    for token in tokens.iter().filter(|token| token.kind == Kind::Word) {
        let name = &text[token.range.clone()];
        let passage = |role, text: String| Passage {
            role,
            written: text.clone(),
            text,
            lines: vec![(0, line(token.range.start))],
        };
        let declared = match before {
            "struct" | "enum" | "trait" | "type" | "union" | "class" => {
                Some((Role::Type, name.to_owned()))
            }
            "mod" => Some((Role::Module, name.to_owned())),
            "const" | "static" if !name.contains(char::is_lowercase) => {
                Some((Role::Constant, split(name)))
            }
            _ => None,
        };
        if let Some((role, text)) = declared {
            found.push(passage(role, text));
        }
        if seen.insert(name) {
            found.push(passage(Role::Identifier, split(name)));
        }
        before = name;
    }
    found
}

/// Splits a name into its words, in lower case.
fn split(name: &str) -> String {
    let mut words = String::new();
    let mut small = false;
    for c in name.chars() {
        if c == '_' || (c.is_uppercase() && small) {
            words.push(' ');
        }
        small = c.is_lowercase() || c.is_numeric();
        if c != '_' {
            words.extend(c.to_lowercase());
        }
    }
    words
}
