//! A text that somebody reads.

/// The role of a passage in its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
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
pub(super) struct Passage {
    pub role: Role,
    /// The text on one line, without the marks of a comment; code in backticks is blotted out.
    pub text: String,
    /// The same with the code.
    pub written: String,
    /// Offsets into the text at which a line of the file begins, with the line's number from 1.
    pub lines: Vec<(usize, usize)>,
}

impl Passage {
    /// Returns the line of the file for an offset into the text.
    pub(super) fn line(&self, offset: usize) -> usize {
        let after = self.lines.partition_point(|(start, _)| *start <= offset);
        self.lines[..after].last().map_or(1, |(_, line)| *line)
    }
}

/// Joins lines to a passage.
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

    /// Adds a line; blocks of code are left out.
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

    /// Returns `true` if the next line is one of a block of code.
    pub(super) fn is_in_code(&self) -> bool {
        self.fenced
    }

    /// Returns what the passage is.
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

/// Blots out code in backticks and the addresses of links, keeping the length.
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
