//! The texts of a file that somebody reads: comments, names, messages, prose.

use std::collections::HashSet;
use std::path::Path;

use super::lexer::{self, Kind, Syntax, Token};
use super::prose::{self, Builder};

/// What a passage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A comment that documents nothing.
    Comment,
    /// A documentation comment.
    Doc,
    /// A name of any kind, split into lower-case words: `TurnPoint` and `turn_point` are "turn point".
    Identifier,
    /// The declared name of a type or a trait, as it is written.
    Type,
    /// The declared name of a module.
    Module,
    /// The declared name of a constant or a static, split into lower-case words.
    Constant,
    /// An English message of a Fluent file.
    Message,
    /// A paragraph of a Markdown file.
    Prose,
}

/// A text that is read as one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    pub role: Role,
    /// The text on one line, without the marks of a comment; code in backticks is blotted out.
    pub text: String,
    /// The same with the code.
    pub written: String,
    /// Offsets into the text at which a line of the file begins, with the line's number from 1.
    pub lines: Vec<(usize, usize)>,
}

impl Passage {
    /// Returns the line of the file that an offset into the text stands on.
    pub fn line(&self, offset: usize) -> usize {
        let after = self.lines.partition_point(|(start, _)| *start <= offset);
        self.lines[..after].last().map_or(1, |(_, line)| *line)
    }
}

/// The English messages that authors and trainees read. Courses have a language of their own.
const MESSAGES: [&str; 3] = ["findings.ftl", "interface.ftl", "tools.ftl"];

/// Returns the passages of a file; none if it is of a kind that is not read.
pub fn passages(path: &str, text: &str) -> Vec<Passage> {
    let file = Path::new(path);
    let name = file
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default();
    match file.extension().and_then(|ending| ending.to_str()) {
        Some("rs") => code(text, Syntax::Rust),
        Some("js" | "mjs") => code(text, Syntax::JavaScript),
        Some("css") => code(text, Syntax::Css),
        Some("toml" | "py" | "sh" | "yml" | "yaml") => prose::hash_comments(text),
        None if text.starts_with("#!") => prose::hash_comments(text),
        Some("md") if !is_danish(path) => prose::markdown(text),
        Some("ftl") if path.starts_with("locales/en/") && MESSAGES.contains(&name) => {
            prose::fluent(text)
        }
        _ => Vec::new(),
    }
}

fn is_danish(path: &str) -> bool {
    path.ends_with("/da.md") || path.ends_with(".da.md") || path.contains("/da/")
}

fn code(text: &str, syntax: Syntax) -> Vec<Passage> {
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

/// Joins the line comments of one kind that follow each other without anything between.
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

/// Removes what makes a line a comment.
fn strip_marks(line: &str) -> &str {
    let line = line.trim().trim_end_matches("*/");
    line.trim_start_matches(['/', '*', '!']).trim()
}

/// Lists each name of a file once, where it stands first, and each declaration of a type, module or constant.
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

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(path: &str, text: &str, role: Role) -> Vec<(String, usize)> {
        passages(path, text)
            .into_iter()
            .filter(|passage| passage.role == role)
            .map(|passage| (passage.text.clone(), passage.line(0)))
            .collect()
    }

    #[test]
    fn lines_of_a_comment_are_one_passage_and_know_their_place() {
        let text = "/// Returns the\n/// `told` path.\nfn a() {}\n\n// One.\n\n// Two.\n";
        let found = passages("a.rs", text);
        assert_eq!(found[0].text, "Returns the `    ` path.");
        assert_eq!((found[0].line(0), found[0].line(12)), (1, 2));
        assert_eq!(
            texts("a.rs", text, Role::Comment),
            [("One.".to_owned(), 5), ("Two.".to_owned(), 7)]
        );
    }

    #[test]
    fn names_are_split_and_counted_once_a_file() {
        let text =
            "struct TurnPoint; fn turn_point() { TurnPoint; } mod held; const MAX_SIZE: u8 = 1;";
        let identifiers = texts("a.rs", text, Role::Identifier);
        let turn = identifiers.iter().filter(|(name, _)| name == "turn point");
        assert_eq!(turn.count(), 2);
        assert_eq!(texts("a.rs", text, Role::Type)[0].0, "TurnPoint");
        assert_eq!(texts("a.rs", text, Role::Module)[0].0, "held");
        assert_eq!(texts("a.rs", text, Role::Constant)[0].0, "max size");
    }

    #[test]
    fn block_comments_of_scripts_lose_their_stars() {
        let text = "/**\n * Returns it\n * at once.\n */\nfunction a() {}";
        assert_eq!(
            texts("a.mjs", text, Role::Doc),
            [("Returns it at once.".to_owned(), 2)]
        );
    }

    #[test]
    fn other_files_are_not_read() {
        assert!(passages("locales/da/tools.ftl", "a = b").is_empty());
        assert!(passages("docs/guide/da.md", "Hej").is_empty());
        assert!(passages("a.ron", "// told").is_empty());
    }
}
