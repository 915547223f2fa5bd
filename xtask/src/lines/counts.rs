//! Counts the lines, public items, functions and `cfg` conditions of a file.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{
    Attribute, Block, FnArg, ImplItem, ImplItemFn, Item, ItemFn, ItemMod, Macro, Meta, Signature,
    TraitItemFn, Type, Visibility,
};

use crate::lexer::{self, Kind, Syntax};
use crate::rust::{attributes, is_test};

/// The counts of a file, or of several.
#[derive(Debug, Default)]
pub(super) struct Counts {
    pub files: usize,
    /// The number of lines, without empty lines, lines with only a comment, and lines of tests.
    pub lines: usize,
    pub functions: Vec<Function>,
    /// The number of items and methods that are `pub`, without fields and re-exports.
    pub public: usize,
    /// The number of uses of `cfg` and `cfg_attr`, except those for tests.
    pub conditions: usize,
    /// The names of the test modules that are in a file of their own.
    pub test_modules: Vec<String>,
}

/// A function or method that has a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Function {
    pub name: String,
    /// The line of `fn`, from 1.
    pub line: usize,
    /// The number of lines from `fn` to the closing brace.
    pub lines: usize,
    /// The number of parameters, `self` included.
    pub parameters: usize,
    /// The number of parameters of the type `bool`.
    pub bools: usize,
    /// `true` if Bevy can provide all parameters, so that the function can be a system.
    pub is_system: bool,
}

impl Counts {
    /// Adds the counts of another file.
    pub(super) fn add(&mut self, other: &Self) {
        self.files += other.files;
        self.lines += other.lines;
        self.functions.extend(other.functions.iter().cloned());
        self.public += other.public;
        self.conditions += other.conditions;
    }
}

/// Counts the lines, public items, functions and `cfg` conditions in the text of a file.
///
/// # Errors
/// If the text cannot be parsed.
pub(super) fn count(text: &str) -> syn::Result<Counts> {
    let mut counter = Counter {
        counts: Counts {
            files: 1,
            ..Counts::default()
        },
        tests: Vec::new(),
    };
    counter.visit_file(&syn::parse_file(text)?);
    let Counter { mut counts, tests } = counter;
    let in_test = |line: usize| {
        tests
            .iter()
            .any(|(first, last)| (*first..=*last).contains(&line))
    };
    counts.lines = without_comments(text)
        .lines()
        .enumerate()
        .filter(|(index, line)| !line.trim().is_empty() && !in_test(index + 1))
        .count();
    Ok(counts)
}

/// Removes comments, but keeps their line breaks.
fn without_comments(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut end = 0;
    for token in lexer::tokens(text, Syntax::Rust) {
        if token.kind != Kind::Word {
            kept.push_str(&text[end..token.range.start]);
            let comment = &text[token.range.clone()];
            kept.extend(comment.chars().filter(|c| *c == '\n'));
            end = token.range.end;
        }
    }
    kept + &text[end..]
}

struct Counter {
    counts: Counts,
    /// The first and the last line of each test.
    tests: Vec<(usize, usize)>,
}

impl Counter {
    fn function(&mut self, signature: &Signature, block: &Block) {
        let inputs = &signature.inputs;
        let first = signature.span().start().line;
        self.counts.functions.push(Function {
            name: signature.ident.to_string(),
            line: first,
            lines: block.span().end().line - first + 1,
            parameters: inputs.len(),
            bools: inputs
                .iter()
                .filter(|input| type_name(input) == Some("bool".to_owned()))
                .count(),
            is_system: !inputs.is_empty() && inputs.iter().all(is_of_system),
        });
    }

    fn visibility(&mut self, visibility: &Visibility) {
        if matches!(visibility, Visibility::Public(_)) {
            self.counts.public += 1;
        }
    }

    fn leave_out(&mut self, attributes: &[Attribute], span: Span) {
        let starts = attributes
            .iter()
            .map(|attribute| attribute.span().start().line);
        let first = starts.chain([span.start().line]).min();
        self.tests
            .push((first.unwrap_or_default(), span.end().line));
    }
}

impl<'ast> Visit<'ast> for Counter {
    fn visit_item(&mut self, item: &'ast Item) {
        if is_test(attributes(item)) {
            self.leave_out(attributes(item), item.span());
            if let Item::Mod(ItemMod {
                ident,
                content: None,
                ..
            }) = item
            {
                self.counts.test_modules.push(ident.to_string());
            }
            return;
        }
        if let Some(visibility) = visibility(item) {
            self.visibility(visibility);
        }
        visit::visit_item(self, item);
    }

    fn visit_impl_item(&mut self, item: &'ast ImplItem) {
        match item {
            ImplItem::Fn(item) => self.visibility(&item.vis),
            ImplItem::Const(item) => self.visibility(&item.vis),
            _ => {}
        }
        visit::visit_impl_item(self, item);
    }

    fn visit_item_fn(&mut self, item: &'ast ItemFn) {
        self.function(&item.sig, &item.block);
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast ImplItemFn) {
        self.function(&item.sig, &item.block);
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast TraitItemFn) {
        if let Some(block) = &item.default {
            self.function(&item.sig, block);
        }
        visit::visit_trait_item_fn(self, item);
    }

    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        if matches!(&attribute.meta, Meta::List(list) if list.path.is_ident("cfg") || list.path.is_ident("cfg_attr"))
        {
            self.counts.conditions += 1;
        }
    }

    fn visit_macro(&mut self, called: &'ast Macro) {
        if called.path.is_ident("cfg") {
            self.counts.conditions += 1;
        }
    }
}

/// Returns the visibility of an item, or `None` for a re-export and for items that have no visibility.
fn visibility(item: &Item) -> Option<&Visibility> {
    Some(match item {
        Item::Const(item) => &item.vis,
        Item::Enum(item) => &item.vis,
        Item::Fn(item) => &item.vis,
        Item::Mod(item) => &item.vis,
        Item::Static(item) => &item.vis,
        Item::Struct(item) => &item.vis,
        Item::Trait(item) => &item.vis,
        Item::Type(item) => &item.vis,
        Item::Union(item) => &item.vis,
        _ => return None,
    })
}

/// Returns the last name in the path of a parameter's type, such as `Query` for `bevy::prelude::Query<&A>`. Returns
/// `None` for types without a path, such as references and tuples.
fn type_name(input: &FnArg) -> Option<String> {
    let FnArg::Typed(input) = input else {
        return None;
    };
    let Type::Path(path) = &*input.ty else {
        return None;
    };
    path.path
        .segments
        .last()
        .map(|segment| segment.ident.to_string())
}

/// Returns `true` if Bevy can provide a parameter of this type.
fn is_of_system(input: &FnArg) -> bool {
    const PARAMETERS: [&str; 16] = [
        "Query",
        "Single",
        "Populated",
        "Res",
        "ResMut",
        "NonSend",
        "NonSendMut",
        "Commands",
        "Local",
        "On",
        "In",
        "MessageReader",
        "MessageWriter",
        "RemovedComponents",
        "ParamSet",
        "Option",
    ];
    let FnArg::Typed(typed) = input else {
        return false;
    };
    if let Type::Reference(reference) = &*typed.ty {
        // A reference to the whole `World` is a parameter of a system. Bevy passes all other parameters by value.
        return matches!(&*reference.elem, Type::Path(path) if path.path.is_ident("World"));
    }
    type_name(input).is_some_and(|name| PARAMETERS.contains(&name.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r##"
//! A comment.

use std::fmt; // Beside code.

/* A comment
   of two lines. */
pub struct A {
    pub b: u8,
}

impl A {
    /// A comment.
    pub fn c(&self, d: bool, e: &bool) -> &'static str {
        "
// a string

"
    }
    pub(crate) fn f() {}
}

#[cfg(feature = "g")]
#[derive(Debug)]
fn h(a: Query<&A>, b: Res<A>, c: Option<Res<A>>) {
    if cfg!(debug_assertions) {}
}

#[cfg(test)]
mod i;

/// A comment.
#[cfg(test)]
mod tests {
    pub fn j(k: bool) {}
}
"##;

    #[test]
    fn lines_are_neither_empty_nor_comments_nor_tests() {
        // Lines: one for `use`, three for the struct, eight for the implementation with its string, and five for the
        // function.
        assert_eq!(count(TEXT).unwrap().lines, 1 + 3 + 8 + 5);
    }

    #[test]
    fn functions_know_their_lines_and_parameters() {
        let functions = count(TEXT).unwrap().functions;
        let names: Vec<&str> = functions
            .iter()
            .map(|function| function.name.as_str())
            .collect();
        assert_eq!(names, ["c", "f", "h"]);
        let c = &functions[0];
        assert_eq!(
            (c.line, c.lines, c.parameters, c.bools, c.is_system),
            (14, 6, 3, 1, false)
        );
        assert!(functions[2].is_system);
    }

    #[test]
    fn public_items_and_conditions_are_counted() {
        let counts = count(TEXT).unwrap();
        assert_eq!((counts.public, counts.conditions), (2, 2));
        assert_eq!(counts.test_modules, ["i"]);
    }
}
