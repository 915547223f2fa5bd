//! Splits Rust, JavaScript and CSS into comments and words. Strings and everything else are skipped.

use std::ops::Range;

/// A language, with its own syntax of comments and strings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Syntax {
    Rust,
    JavaScript,
    Css,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `// …` or `/* … */`.
    Comment,
    /// A comment that documents what follows: `/// …`, `/** … */`.
    Doc,
    /// A comment that documents the item that contains it: `//! …`, `/*! … */`.
    InnerDoc,
    /// An identifier or a keyword.
    Word,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    pub kind: Kind,
    /// The range of the token's bytes in the text.
    pub range: Range<usize>,
}

/// Returns the comments and words of a text, in order.
pub(crate) fn tokens(text: &str, syntax: Syntax) -> Vec<Token> {
    let mut lexer = Lexer {
        text,
        at: 0,
        syntax,
        found: Vec::new(),
        holes: Vec::new(),
        after_value: false,
    };
    while let Some(next) = lexer.peek() {
        lexer.step(next);
    }
    lexer.found
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
    syntax: Syntax,
    found: Vec<Token>,
    /// One entry per open `${` in a template of JavaScript: the number of braces that are open within it.
    holes: Vec<usize>,
    /// `true` if the last token ended a value in JavaScript, so that a `/` is a division and not the beginning of a
    /// regular expression.
    after_value: bool,
}

impl Lexer<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn step(&mut self, next: char) {
        let rest = self.rest();
        let script = self.syntax == Syntax::JavaScript;
        if rest.starts_with("/*") {
            self.block_comment();
        } else if rest.starts_with("//") && self.syntax != Syntax::Css {
            self.line_comment();
        } else if is_word_start(next) {
            self.word();
        } else if next == '\'' && self.syntax == Syntax::Rust {
            self.char_or_lifetime();
        } else if next == '"' || next == '\'' {
            self.quoted(next);
        } else if next == '`' && script {
            self.template();
        } else if next == '/' && script && !self.after_value {
            self.regular_expression();
        } else {
            self.punctuation(next);
        }
    }

    fn line_comment(&mut self) {
        let rest = self.rest();
        let end = self.at + rest.find('\n').unwrap_or(rest.len());
        let rust = self.syntax == Syntax::Rust;
        let kind = if rust && rest.starts_with("//!") {
            Kind::InnerDoc
        } else if rust && rest.starts_with("///") && !rest.starts_with("////") {
            Kind::Doc
        } else {
            Kind::Comment
        };
        self.push(kind, end);
    }

    fn block_comment(&mut self) {
        let rest = self.rest();
        let kind = if rest.starts_with("/*!") && self.syntax == Syntax::Rust {
            Kind::InnerDoc
        } else if rest.starts_with("/**") && !rest.starts_with("/***") && !rest.starts_with("/**/")
        {
            Kind::Doc
        } else {
            Kind::Comment
        };
        // Block comments can be nested in Rust, but not in the other languages.
        let mut depth = 1;
        let mut end = 2;
        while depth > 0 && end < rest.len() {
            if rest[end..].starts_with("*/") {
                depth -= 1;
                end += 2;
            } else if rest[end..].starts_with("/*") && self.syntax == Syntax::Rust {
                depth += 1;
                end += 2;
            } else {
                end += rest[end..].chars().next().map_or(1, char::len_utf8);
            }
        }
        self.push(kind, self.at + end);
    }

    fn push(&mut self, kind: Kind, end: usize) {
        self.found.push(Token {
            kind,
            range: self.at..end,
        });
        self.at = end;
    }

    fn word(&mut self) {
        let rest = self.rest();
        let length = rest.find(|c| !is_word_part(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(length);
        if self.syntax == Syntax::Rust && matches!(word, "r" | "br" | "cr") {
            let hashes = after.len() - after.trim_start_matches('#').len();
            if after[hashes..].starts_with('"') {
                let close = format!("\"{}", "#".repeat(hashes));
                let body = &after[hashes + 1..];
                let end = body
                    .find(&close)
                    .map_or(body.len(), |end| end + close.len());
                self.at += length + hashes + 1 + end;
                return;
            }
        }
        self.after_value = !matches!(word, "return" | "typeof" | "case" | "in" | "of" | "await");
        self.push(Kind::Word, self.at + length);
    }

    fn char_or_lifetime(&mut self) {
        let mut chars = self.rest().char_indices().skip(1);
        let first = chars.next();
        let second = chars.next();
        match (first, second) {
            (Some((_, '\\')), _) => self.quoted('\''),
            (Some(_), Some((at, '\''))) => self.at += at + 1,
            // Skip a lifetime: the quote and the identifier after it.
            _ => {
                let name = &self.rest()[1..];
                self.at += 1 + name.find(|c| !is_word_part(c)).unwrap_or(name.len());
            }
        }
    }

    fn quoted(&mut self, quote: char) {
        self.skip_until(1, |c| c == quote);
        self.after_value = true;
    }

    /// Skips the text up to and including the first unescaped character for which `ends` returns `true`. The search
    /// starts `from` bytes after the current position.
    fn skip_until(&mut self, from: usize, mut ends: impl FnMut(char) -> bool) {
        let start = self.at + from;
        let mut chars = self.text[start..].char_indices();
        while let Some((at, next)) = chars.next() {
            if next == '\\' {
                chars.next();
            } else if ends(next) {
                self.at = start + at + next.len_utf8();
                return;
            }
        }
        self.at = self.text.len();
    }

    /// Skips one piece of the text in a template of JavaScript. The piece begins with the first backtick, or with the
    /// `}` that ends code in the template. It ends with the last backtick, or with a `${`, which begins code.
    fn template(&mut self) {
        let mut dollar = false;
        let mut hole = false;
        self.skip_until(1, |c| {
            hole = c == '{' && dollar;
            dollar = c == '$';
            hole || c == '`'
        });
        if hole {
            self.holes.push(0);
        }
        self.after_value = !hole;
    }

    fn regular_expression(&mut self) {
        let mut class = false;
        self.skip_until(1, |c| {
            match c {
                '[' => class = true,
                ']' => class = false,
                _ => {}
            }
            c == '\n' || (c == '/' && !class)
        });
        self.after_value = true;
    }

    fn punctuation(&mut self, next: char) {
        match (next, self.holes.last_mut()) {
            ('}', Some(0)) => {
                self.holes.pop();
                self.template();
                return;
            }
            ('}', Some(open)) => *open -= 1,
            ('{', Some(open)) => *open += 1,
            _ => {}
        }
        if !next.is_whitespace() {
            self.after_value = matches!(next, ')' | ']' | '}') || next.is_numeric();
        }
        self.at += next.len_utf8();
    }
}

fn is_word_start(c: char) -> bool {
    c.is_alphabetic() || c == '_'
}

fn is_word_part(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str, syntax: Syntax) -> Vec<&str> {
        of(text, syntax, &[Kind::Word])
    }

    fn comments(text: &str, syntax: Syntax) -> Vec<&str> {
        of(text, syntax, &[Kind::Comment, Kind::Doc, Kind::InnerDoc])
    }

    fn of<'a>(text: &'a str, syntax: Syntax, kinds: &[Kind]) -> Vec<&'a str> {
        tokens(text, syntax)
            .into_iter()
            .filter(|token| kinds.contains(&token.kind))
            .map(|token| &text[token.range])
            .collect()
    }

    #[test]
    fn rust_strings_hold_neither_comments_nor_words() {
        let text =
            r####"let a = "// b \" c"; let d = r#"e "f" // g"#; let h = br"\"; i /* j */"####;
        assert_eq!(
            words(text, Syntax::Rust),
            ["let", "a", "let", "d", "let", "h", "i"]
        );
        assert_eq!(comments(text, Syntax::Rust), ["/* j */"]);
    }

    #[test]
    fn rust_lifetimes_are_no_characters() {
        let text = "fn a<'b>(c: &'b str) -> char { '\\'' } // d's\nlet e = 'f'; '\"'; g";
        assert_eq!(
            words(text, Syntax::Rust),
            ["fn", "a", "c", "str", "char", "let", "e", "g"]
        );
        assert_eq!(comments(text, Syntax::Rust), ["// d's"]);
    }

    #[test]
    fn rust_comments_know_what_they_document() {
        let text = "//! a\n/// b\n//// c\n// d\n/** e */ /*! f */ /* g /* h */ i */ j";
        let kinds: Vec<Kind> = tokens(text, Syntax::Rust)
            .iter()
            .map(|token| token.kind)
            .collect();
        use Kind::{Comment, Doc, InnerDoc, Word};
        assert_eq!(
            kinds,
            [
                InnerDoc, Doc, Comment, Comment, Doc, InnerDoc, Comment, Word
            ]
        );
    }

    #[test]
    fn a_raw_identifier_is_a_word() {
        assert_eq!(words("r#type r", Syntax::Rust), ["r", "type", "r"]);
    }

    #[test]
    fn scripts_have_templates_and_regular_expressions() {
        let text = "a = `b ${c + { d: `${e}` } + m} // f`; g.match(/[/\"]\\/h/); i / j; // k's\nreturn /'/; l";
        assert_eq!(
            words(text, Syntax::JavaScript),
            [
                "a", "c", "d", "e", "m", "g", "match", "i", "j", "return", "l"
            ]
        );
        assert_eq!(comments(text, Syntax::JavaScript), ["// k's"]);
    }

    #[test]
    fn styles_have_block_comments_only() {
        let text = "a { b: url(//c) } /* d's */ e::before { content: '/*' }";
        assert_eq!(comments(text, Syntax::Css), ["/* d's */"]);
    }

    #[test]
    fn an_open_end_is_no_endless_loop() {
        for text in ["\"a", "'", "/* a", "r#\"a", "`a ${", "/a", "'\\"] {
            for syntax in [Syntax::Rust, Syntax::JavaScript, Syntax::Css] {
                tokens(text, syntax);
            }
        }
    }
}
