//! What a text names: variables, other messages, terms and functions. A translation names the same.

use std::collections::BTreeSet;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser::parse_runtime;

use super::pattern::{Layout, indented};
use crate::source::too_deep;

/// The names in a text, as Fluent writes them (`$name`, `message`, `-term`, `NUMBER()`), or nothing where Fluent
/// cannot read it as one text.
pub fn of(text: &str) -> Option<BTreeSet<String>> {
    let layout = Layout {
        inline: true,
        indent: 4,
        line_end: "\n",
    };
    let source = format!("m ={}\n", indented(text, layout));
    if too_deep(&source).is_some() {
        return None;
    }
    let resource = parse_runtime(source.as_str()).ok()?;
    let [Entry::Message(message)] = resource.body.as_slice() else {
        return None;
    };
    let value = message
        .value
        .as_ref()
        .filter(|_| message.attributes.is_empty())?;
    let mut names = BTreeSet::new();
    pattern(value, &mut names);
    Some(names)
}

fn pattern(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            self::expression(expression, names);
        }
    }
}

fn expression(expression: &Expression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => self::inline(inline, names),
        Expression::Select { selector, variants } => {
            inline(selector, names);
            for variant in variants {
                pattern(&variant.value, names);
            }
        }
    }
}

fn inline(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(format!("${}", id.name));
        }
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|name| format!(".{}", name.name));
            names.insert(format!("{}{}", id.name, attribute.unwrap_or_default()));
        }
        InlineExpression::TermReference {
            id, arguments: all, ..
        } => {
            names.insert(format!("-{}", id.name));
            all.iter().for_each(|all| arguments(all, names));
        }
        InlineExpression::FunctionReference { id, arguments: all } => {
            names.insert(format!("{}()", id.name));
            arguments(all, names);
        }
        InlineExpression::Placeable { expression } => self::expression(expression, names),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

fn arguments(all: &CallArguments<&str>, names: &mut BTreeSet<String>) {
    for argument in &all.positional {
        inline(argument, names);
    }
    for argument in &all.named {
        inline(&argument.value, names);
    }
}
