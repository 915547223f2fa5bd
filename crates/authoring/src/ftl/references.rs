//! References of a Fluent text: variables, functions, other messages and terms.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

/// A reference in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reference<'a> {
    /// A variable, without the `$`.
    Variable(&'a str),
    /// A function.
    Function(&'a str),
    /// A message, and its attribute if one is named.
    Message(&'a str, Option<&'a str>),
    /// A term without the `-`, and its attribute if one is named.
    Term(&'a str, Option<&'a str>),
}

/// Collects all references of a text, at every depth, in order.
pub(super) fn references<'a>(pattern: &Pattern<&'a str>, found: &mut Vec<Reference<'a>>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression<'a>(expression: &Expression<&'a str>, found: &mut Vec<Reference<'a>>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                references(&variant.value, found);
            }
        }
    }
}

fn in_inline<'a>(inline: &InlineExpression<&'a str>, found: &mut Vec<Reference<'a>>) {
    match inline {
        InlineExpression::VariableReference { id } => found.push(Reference::Variable(id.name)),
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name);
            found.push(Reference::Message(id.name, attribute));
        }
        InlineExpression::TermReference {
            id,
            attribute,
            arguments,
        } => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name);
            found.push(Reference::Term(id.name, attribute));
            in_arguments(arguments.as_ref(), found);
        }
        InlineExpression::FunctionReference { id, arguments } => {
            found.push(Reference::Function(id.name));
            in_arguments(Some(arguments), found);
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

/// Collects the references in positional arguments. Named arguments are always literals, so they have no references.
fn in_arguments<'a>(arguments: Option<&CallArguments<&'a str>>, found: &mut Vec<Reference<'a>>) {
    for argument in arguments.into_iter().flat_map(|all| &all.positional) {
        in_inline(argument, found);
    }
}
