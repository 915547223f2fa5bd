//! Finds parts of Fluent texts that Fluent (fluent-bundle 0.16) cannot format, and replaces them before a text is used:
//!
//! - a number that is too long: Fluent would fail or use all memory;
//! - a constant selector, or braces within braces: they have no name, so Fluent panics when it has to write their name.
//!   If a text has more placeables than Fluent allows, Fluent writes the names of those that it cannot complete.

use std::ops::Range;

use fluent::FluentResource;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

use super::problem::Problem;

/// The maximum number of digits before the decimal point, and after it, since Fluent computes with 64 bits. An option
/// such as `minimumFractionDigits` may not be greater than this number either.
const MAX_DIGITS: usize = 15;

/// The parts of a file that Fluent cannot format.
pub(super) struct Unformattable {
    /// A problem for each part, in the order of the file.
    pub(super) problems: Vec<Problem>,
    /// The spans to replace in the file, each with the character to write: zero for a number, and `#` for the first
    /// character of a message that has to be left out. After the `#`, Fluent cannot read the message and skips it.
    replacements: Vec<(Range<usize>, char)>,
}

/// Finds what Fluent cannot format.
pub(super) fn unformattable(resource: &FluentResource) -> Unformattable {
    let mut search = Search {
        source: resource.source(),
        found: Unformattable {
            problems: Vec::new(),
            replacements: Vec::new(),
        },
        leaves_out: false,
    };
    for entry in resource.entries() {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (&message.id, message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (&term.id, Some(&term.value), &term.attributes),
            _ => continue,
        };
        search.leaves_out = false;
        let attributes = attributes.iter().map(|attribute| &attribute.value);
        value
            .into_iter()
            .chain(attributes)
            .for_each(|one| search.pattern(one));
        if search.leaves_out
            && let Some(id) = search.span(id.name)
        {
            let first = id.start..id.start + 1;
            search.found.replacements.push((first, '#'));
        }
    }
    let mut found = search.found;
    found.replacements.sort_by_key(|(span, _)| span.start);
    found
}

impl Unformattable {
    /// Returns the text of the file without the parts that Fluent cannot format.
    pub(super) fn replaced(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        for (span, replacement) in &self.replacements {
            out += &text[at..span.start];
            out.push(*replacement);
            at = span.end;
        }
        out + &text[at..]
    }
}

/// The search through the texts of a file.
struct Search<'a> {
    source: &'a str,
    found: Unformattable,
    /// `true` if the current message has to be left out.
    leaves_out: bool,
}

impl Search<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                if let Expression::Inline(InlineExpression::Placeable { expression: inner }) =
                    expression
                {
                    self.leave_out("nested", first_name(inner));
                }
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                match selector {
                    InlineExpression::StringLiteral { value }
                    | InlineExpression::NumberLiteral { value } => {
                        self.leave_out("constant", value)
                    }
                    selector => self.inline(selector),
                }
                for variant in variants {
                    if let VariantKey::NumberLiteral { value } = &variant.key {
                        self.number(value);
                    }
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::NumberLiteral { value } => self.number(value),
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::TermReference {
                arguments: Some(arguments),
                ..
            } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        for positional in &arguments.positional {
            self.inline(positional);
        }
        for named in &arguments.named {
            if let InlineExpression::NumberLiteral { value } = &named.value
                && value
                    .parse::<f64>()
                    .is_ok_and(|digits| digits > MAX_DIGITS as f64)
            {
                self.replace_number(value);
            } else {
                self.inline(&named.value);
            }
        }
    }

    /// Replaces a number if it is too long.
    fn number(&mut self, value: &str) {
        let digits = value.strip_prefix('-').unwrap_or(value);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        if whole.len() > MAX_DIGITS || fraction.len() > MAX_DIGITS {
            self.replace_number(value);
        }
    }

    fn replace_number(&mut self, value: &str) {
        if let Some(span) = self.span(value) {
            self.found.replacements.push((span.clone(), '0'));
            let detail = MAX_DIGITS.to_string();
            self.problem("number", detail, span);
        }
    }

    /// Leaves out the current message because of a problem with `part`, a slice of the source.
    fn leave_out(&mut self, why: &'static str, part: &str) {
        self.leaves_out = true;
        if let Some(span) = self.span(part) {
            self.problem(why, part.to_owned(), span);
        }
    }

    fn problem(&mut self, why: &'static str, detail: String, span: Range<usize>) {
        let problem = Problem { why, detail, span };
        self.found.problems.push(problem);
    }

    /// Returns the span of a slice of the source.
    fn span(&self, slice: &str) -> Option<Range<usize>> {
        let start = (slice.as_ptr() as usize).wrapping_sub(self.source.as_ptr() as usize);
        let end = start.saturating_add(slice.len());
        (self.source.get(start..end) == Some(slice)).then_some(start..end)
    }
}

/// Returns the first name or literal of an expression.
fn first_name<'s>(expression: &Expression<&'s str>) -> &'s str {
    let (Expression::Inline(inline)
    | Expression::Select {
        selector: inline, ..
    }) = expression;
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            value
        }
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::VariableReference { id } => id.name,
        InlineExpression::Placeable { expression } => first_name(expression),
    }
}
