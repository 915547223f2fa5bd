//! Resolves names to the modules that define them.

use std::collections::{BTreeSet, HashSet};

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, ItemUse, Macro};

use super::tree::Crate;

/// The definition that a path leads to. Modules are given as indices into `Crate::scopes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Target {
    /// A module.
    Module(usize),
    /// An item that is defined in this module.
    Item(usize),
    /// An item of another crate.
    Foreign,
}

/// Returns the edges, as indices into `Crate::modules`.
pub(super) fn edges(parsed: &Crate) -> BTreeSet<(usize, usize)> {
    let mut edges = BTreeSet::new();
    for (index, scope) in parsed.scopes.iter().enumerate() {
        let mut edge = |target: usize| {
            let target = parsed.scopes[target].module;
            if target != scope.module {
                edges.insert((scope.module, target));
            }
        };
        for import in &scope.imports {
            // A `use a::*` is no edge by itself: the names that it imports make an edge where they are used.
            if import.name.is_some()
                && let Some(Target::Item(target)) = resolve(parsed, index, &import.path)
                && !(import.exported && parsed.is_within(target, index))
            {
                edge(target);
            }
        }
        let mut paths = Paths::default();
        for item in &scope.source {
            paths.visit_item(item);
        }
        for path in &paths.found {
            if let Some(Target::Item(target)) = resolve(parsed, index, path) {
                edge(target);
            }
        }
    }
    edges
}

/// Follows a path from a scope to the definition that it names. Returns `None` if the first name of the path is unknown
/// in the scope.
fn resolve(parsed: &Crate, scope: usize, path: &[String]) -> Option<Target> {
    Resolver {
        parsed,
        asked: HashSet::new(),
    }
    .path(scope, path)
}

struct Resolver<'a> {
    parsed: &'a Crate,
    /// The lookups in progress: the scope, the name, and `true` if the name ends a path. The same lookup is not started
    /// again, because modules may re-export each other's names in a circle.
    asked: HashSet<(usize, String, bool)>,
}

impl Resolver<'_> {
    fn path(&mut self, scope: usize, path: &[String]) -> Option<Target> {
        let (first, rest) = path.split_first()?;
        let mut at = match first.as_str() {
            "crate" => Target::Module(0),
            "self" => Target::Module(scope),
            "super" => Target::Module(self.parsed.scopes[scope].parent?),
            name => self.name(scope, name, rest.is_empty())?,
        };
        for (index, name) in rest.iter().enumerate() {
            let Target::Module(module) = at else {
                // The path leads to an item, so its next name is a variant, a method or a constant of this item.
                return Some(at);
            };
            at = match name.as_str() {
                "super" => Target::Module(self.parsed.scopes[module].parent?),
                "self" => at,
                // If a known module does not declare the name, a macro in that module must declare it.
                name => self
                    .name(module, name, index + 1 == rest.len())
                    .unwrap_or(Target::Item(module)),
            };
        }
        Some(at)
    }

    /// Looks a name up. If a module and an item have the same name, the item is meant at the end of a path (`last`),
    /// and the module elsewhere.
    fn name(&mut self, scope: usize, name: &str, last: bool) -> Option<Target> {
        if !self.asked.insert((scope, name.to_owned(), last)) {
            return None;
        }
        let found = self.name_in(scope, name, last);
        self.asked.remove(&(scope, name.to_owned(), last));
        found
    }

    fn name_in(&mut self, scope: usize, name: &str, last: bool) -> Option<Target> {
        let known = &self.parsed.scopes[scope];
        let child = known.children.get(name).copied().map(Target::Module);
        if child.is_some() && !last {
            return child;
        }
        if known.items.contains(name) {
            return Some(Target::Item(scope));
        }
        for import in &known.imports {
            if import.name.as_deref() == Some(name) {
                // An unknown first name in the import's path is that of another crate, or of a child module (`use a;`).
                let found = self.path(scope, &import.path);
                return Some(found.or(child).unwrap_or(Target::Foreign));
            }
        }
        if child.is_some() {
            return child;
        }
        known
            .imports
            .iter()
            .filter(|import| import.name.is_none())
            .find_map(|import| match self.path(scope, &import.path) {
                Some(Target::Module(module)) => self.name(module, name, last),
                _ => None,
            })
    }
}

/// Collects the paths in expressions, types, patterns and macros.
#[derive(Default)]
struct Paths {
    found: HashSet<Vec<String>>,
}

impl<'ast> Visit<'ast> for Paths {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.leading_colon.is_none() {
            let names = path
                .segments
                .iter()
                .map(|segment| segment.ident.to_string());
            self.found.insert(names.collect());
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, called: &'ast Macro) {
        self.visit_path(&called.path);
        self.tokens(called.tokens.clone());
    }

    /// Skips imports, which were read before.
    fn visit_item_use(&mut self, _: &'ast ItemUse) {}

    fn visit_attribute(&mut self, _: &'ast Attribute) {}
}

impl Paths {
    /// Collects everything in the input of a macro that looks like a path.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path = Vec::new();
        let mut colons = 0;
        // `true` after a dot: the next name is a field or a method, not a path.
        let mut dot = false;
        for token in tokens {
            match token {
                TokenTree::Ident(name) => {
                    if colons != 2 {
                        self.end(&mut path);
                    }
                    if !dot {
                        path.push(name.to_string());
                    }
                    (colons, dot) = (0, false);
                }
                TokenTree::Punct(mark) if mark.as_char() == ':' => colons += 1,
                TokenTree::Punct(mark) => {
                    self.end(&mut path);
                    (colons, dot) = (0, mark.as_char() == '.');
                }
                TokenTree::Group(group) => {
                    self.end(&mut path);
                    (colons, dot) = (0, false);
                    self.tokens(group.stream());
                }
                TokenTree::Literal(_) => {
                    self.end(&mut path);
                    (colons, dot) = (0, false);
                }
            }
        }
        self.end(&mut path);
    }

    fn end(&mut self, path: &mut Vec<String>) {
        if !path.is_empty() {
            self.found.insert(std::mem::take(path));
        }
    }
}
