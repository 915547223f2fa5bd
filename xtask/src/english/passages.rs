//! Finds the passages of a file: comments, names, messages, prose.

use std::path::Path;

use super::code::code;
use super::passage::Passage;
use super::prose;
use crate::lexer::Syntax;

/// The files with English messages of the program, which authors and trainees read. The messages of courses follow
/// other rules and are not searched.
const MESSAGES: [&str; 3] = ["findings.ftl", "interface.ftl", "tools.ftl"];

/// Returns the passages of a file, or none if files of this kind are not searched.
pub(super) fn passages(path: &str, text: &str) -> Vec<Passage> {
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

#[cfg(test)]
mod tests {
    use super::super::passage::Role;
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
