//! What a message of Fluent names: variables, functions, other messages and terms.

use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

/// A function, message or term that a text names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Named<'a> {
    Function(&'a str),
    /// A message or term, with the attribute of it that is meant.
    Message(&'a str, Option<&'a str>),
}

/// The variables of a text, those deep within its placeables included.
pub(super) fn of<'a>(pattern: &Pattern<&'a str>, found: &mut BTreeSet<&'a str>) {
    each(pattern, &mut |inline| {
        if let InlineExpression::VariableReference { id } = inline {
            found.insert(id.name);
        }
    });
}

/// The functions, messages and terms that a text names.
pub(super) fn named<'a>(pattern: &Pattern<&'a str>, found: &mut dyn FnMut(Named<'a>)) {
    each(pattern, &mut |inline| match inline {
        InlineExpression::FunctionReference { id, .. } => found(Named::Function(id.name)),
        InlineExpression::MessageReference { id, attribute }
        | InlineExpression::TermReference { id, attribute, .. } => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name);
            found(Named::Message(id.name, attribute));
        }
        _ => {}
    });
}

/// Every expression of a text, those within others included.
fn each<'p, 'a>(
    pattern: &'p Pattern<&'a str>,
    found: &mut dyn FnMut(&'p InlineExpression<&'a str>),
) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            each_in(expression, found);
        }
    }
}

fn each_in<'p, 'a>(
    expression: &'p Expression<&'a str>,
    found: &mut dyn FnMut(&'p InlineExpression<&'a str>),
) {
    match expression {
        Expression::Inline(inline) => each_inline(inline, found),
        Expression::Select { selector, variants } => {
            each_inline(selector, found);
            for variant in variants {
                each(&variant.value, found);
            }
        }
    }
}

fn each_inline<'p, 'a>(
    inline: &'p InlineExpression<&'a str>,
    found: &mut dyn FnMut(&'p InlineExpression<&'a str>),
) {
    found(inline);
    let arguments: Option<&CallArguments<&'a str>> = match inline {
        InlineExpression::FunctionReference { arguments, .. } => Some(arguments),
        InlineExpression::TermReference { arguments, .. } => arguments.as_ref(),
        InlineExpression::Placeable { expression } => return each_in(expression, found),
        _ => None,
    };
    for argument in arguments.iter().flat_map(|all| &all.positional) {
        each_inline(argument, found);
    }
}
