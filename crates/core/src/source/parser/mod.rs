//! A lenient recursive descent parser for RON. `ron` reads the values but does not keep their spans. So this parser
//! builds a syntax tree with the span of each value. With the tree, findings can point at values, repeated keys are
//! found, and each part of a text can be read by itself. The parser recovers from most mistakes, so that all mistakes
//! of a text are found at once.

mod grammar;
mod recovery;
mod state;

use self::state::{Parsed, Parser};
use super::tree::{Node, SyntaxError};

/// Parses a RON text into its syntax tree. Accepts every text that `ron` reads, unless a string has a line break, or
/// more than [`MAX_DEPTH`](crate::source::MAX_DEPTH) brackets are nested.
///
/// # Errors
/// The brackets do not match or are nested too deeply, or something is out of place.
pub fn parse_tree(text: &str) -> Result<Node, SyntaxError> {
    let parsed = parse(text);
    match (parsed.errors.into_iter().next(), parsed.tree) {
        (None, Some(tree)) => Ok(tree),
        (Some(error), _) => Err(error),
        (None, None) => Err(SyntaxError::Unexpected(0)),
    }
}

/// Parses a RON text, and recovers from mistakes where it is clear what was meant.
pub(super) fn parse(text: &str) -> Parsed {
    let mut parser = Parser::new(text);
    match parser.document() {
        Ok(tree) => parser.parsed.tree = Some(tree),
        Err(error) => parser.parsed.errors.push(error),
    }
    parser.parsed
}
