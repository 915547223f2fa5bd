//! Numbers in Fluent texts that are too long for Fluent. It would fail to format them or use all memory, so they are
//! replaced before a text is used.

use std::ops::Range;

use fluent::FluentResource;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};

use super::problem::Problem;

/// The maximum number of digits before and after the decimal point, and the maximum value of an option such as
/// `minimumFractionDigits`. Fluent computes with 64 bits.
const MAX_DIGITS: usize = 15;

/// Returns a problem for each number that is too long, in the order of the text.
pub(super) fn excessive(resource: &FluentResource) -> Vec<Problem> {
    let mut found = Numbers {
        source: resource.source(),
        spans: Vec::new(),
    };
    for entry in resource.entries() {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (Some(&term.value), &term.attributes),
            _ => continue,
        };
        let attributes = attributes.iter().map(|attribute| &attribute.value);
        value
            .into_iter()
            .chain(attributes)
            .for_each(|one| found.pattern(one));
    }
    let problem = |span| Problem {
        why: "number",
        detail: MAX_DIGITS.to_string(),
        span,
    };
    found.spans.into_iter().map(problem).collect()
}

/// Returns the text with these numbers replaced by zero.
pub(super) fn replaced(text: &str, problems: &[Problem]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for problem in problems {
        out += &text[at..problem.span.start];
        out.push('0');
        at = problem.span.end;
    }
    out + &text[at..]
}

/// The numbers that were found so far.
struct Numbers<'a> {
    source: &'a str,
    spans: Vec<Range<usize>>,
}

impl Numbers<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    if let fluent_syntax::ast::VariantKey::NumberLiteral { value } = &variant.key {
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
                self.add(value);
            } else {
                self.inline(&named.value);
            }
        }
    }

    /// Adds a number if it is too long.
    fn number(&mut self, value: &str) {
        let digits = value.strip_prefix('-').unwrap_or(value);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        if whole.len() > MAX_DIGITS || fraction.len() > MAX_DIGITS {
            self.add(value);
        }
    }

    /// Adds the span of a number, which is a slice of the source.
    fn add(&mut self, value: &str) {
        let start = (value.as_ptr() as usize).wrapping_sub(self.source.as_ptr() as usize);
        let end = start.saturating_add(value.len());
        if self.source.get(start..end) == Some(value) {
            self.spans.push(start..end);
        }
    }
}
