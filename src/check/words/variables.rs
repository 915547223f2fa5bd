//! Which variables a message of Fluent names.

use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

/// The variables of a text, those deep within its placeables included.
pub(super) fn of<'a>(pattern: &Pattern<&'a str>, found: &mut BTreeSet<&'a str>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_variables(expression, found);
        }
    }
}

fn expression_variables<'a>(expression: &Expression<&'a str>, found: &mut BTreeSet<&'a str>) {
    match expression {
        Expression::Inline(inline) => inline_variables(inline, found),
        Expression::Select { selector, variants } => {
            inline_variables(selector, found);
            for variant in variants {
                of(&variant.value, found);
            }
        }
    }
}

fn inline_variables<'a>(inline: &InlineExpression<&'a str>, found: &mut BTreeSet<&'a str>) {
    let mut arguments = |arguments: &CallArguments<&'a str>| {
        for argument in &arguments.positional {
            inline_variables(argument, found);
        }
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name);
        }
        InlineExpression::FunctionReference { arguments: all, .. } => arguments(all),
        InlineExpression::TermReference {
            arguments: Some(all),
            ..
        } => arguments(all),
        InlineExpression::Placeable { expression } => expression_variables(expression, found),
        _ => {}
    }
}
