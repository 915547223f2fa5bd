//! Passages: pieces of a file that somebody reads, such as comments, names and paragraphs.

/// The role of a passage in its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// A comment that is not a documentation comment.
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

/// A piece of text, such as a comment or a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Passage {
    pub role: Role,
    /// The lines joined with spaces, without comment marks. Code in backticks is replaced with spaces.
    pub text: String,
    /// The lines joined with spaces, including the code in backticks.
    pub written: String,
    /// For each line of the passage: the offset in the text at which it begins, and its number in the file, from 1.
    pub lines: Vec<(usize, usize)>,
}

impl Passage {
    /// Returns the line number in the file for an offset in the text.
    pub(super) fn line(&self, offset: usize) -> usize {
        let after = self.lines.partition_point(|(start, _)| *start <= offset);
        self.lines[..after].last().map_or(1, |(_, line)| *line)
    }
}

/// Builds a passage line by line.
#[derive(Debug)]
pub(super) struct Builder {
    passage: Passage,
    fenced: bool,
}

impl Builder {
    pub(super) fn new(role: Role) -> Self {
        let passage = Passage {
            role,
            text: String::new(),
            written: String::new(),
            lines: Vec::new(),
        };
        Self {
            passage,
            fenced: false,
        }
    }

    /// Adds a line, unless it is within a block of code.
    pub(super) fn line(&mut self, line: &str, number: usize) {
        if line.starts_with("```") {
            self.fenced = !self.fenced;
        } else if !self.fenced && !line.is_empty() {
            let Passage { text, lines, .. } = &mut self.passage;
            if !text.is_empty() {
                text.push(' ');
            }
            lines.push((text.len(), number));
            text.push_str(line);
        }
    }

    /// Returns `true` if the next line is within a block of code.
    pub(super) fn is_in_code(&self) -> bool {
        self.fenced
    }

    /// Returns the role of the passage.
    pub(super) fn role(&self) -> Role {
        self.passage.role
    }

    /// Returns the passage unless it is empty.
    pub(super) fn finish(mut self) -> Option<Passage> {
        self.passage.written = std::mem::take(&mut self.passage.text);
        self.passage.text = without_code(&self.passage.written);
        let any = self.passage.text.contains(char::is_alphabetic);
        any.then_some(self.passage)
    }
}

/// Replaces code in backticks and the addresses of links with spaces, so that the length stays the same.
fn without_code(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut code = false;
    let mut address = false;
    let mut before = ' ';
    for c in text.chars() {
        if c == '`' {
            code = !code;
        } else if before == ']' && c == '(' && !code {
            address = true;
        } else if c == ')' && address {
            address = false;
        }
        before = c;
        if (code && c != '`') || (address && c != '(') {
            kept.extend(std::iter::repeat_n(' ', c.len_utf8()));
        } else {
            kept.push(c);
        }
    }
    kept
}
