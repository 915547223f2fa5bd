//! The modules of a crate, and the names that each of them knows.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Item, ItemUse, UseTree, Visibility};

use crate::rust::{attributes, is_test};

/// A crate, read from its source.
#[derive(Default)]
pub(super) struct Crate {
    /// The modules, one per file.
    pub modules: Vec<Module>,
    /// The namespaces; the first one is the crate's root.
    pub scopes: Vec<Scope>,
}

/// A file of a crate.
#[derive(Debug)]
pub(super) struct Module {
    pub file: PathBuf,
}

/// A namespace: a file, or an inline module within a file.
#[derive(Default)]
pub(super) struct Scope {
    /// The file that the namespace belongs to, as an index into `Crate::modules`.
    pub module: usize,
    pub parent: Option<usize>,
    /// The modules declared here, as indices into `Crate::scopes`.
    pub children: HashMap<String, usize>,
    /// The names of the items declared here, except modules.
    pub items: HashSet<String>,
    pub imports: Vec<Import>,
    /// The declared items, except modules and tests.
    pub source: Vec<Item>,
}

/// One name that a `use` imports.
#[derive(Debug, Clone)]
pub(super) struct Import {
    /// The name in the scope that has the `use`, or `None` for all names (`*`).
    pub name: Option<String>,
    pub path: Vec<String>,
    /// `true` for a re-export (`pub use`).
    pub exported: bool,
}

impl Crate {
    /// Reads the crate with this root file.
    ///
    /// # Errors
    /// If a file is missing or cannot be parsed.
    pub(super) fn read(root: &Path) -> anyhow::Result<Self> {
        let mut parsed = Self::default();
        let folder = root.parent().unwrap_or(root).to_path_buf();
        parsed.file(root, &folder, None)?;
        Ok(parsed)
    }

    /// Reads a file and its child modules, which are in `folder`. Returns the index of the file's scope.
    fn file(&mut self, file: &Path, folder: &Path, parent: Option<usize>) -> anyhow::Result<usize> {
        let text = fs::read_to_string(file)
            .with_context(|| format!("{} cannot be read", file.display()))?;
        let parsed = syn::parse_file(&text)
            .with_context(|| format!("{} cannot be parsed", file.display()))?;
        self.modules.push(Module {
            file: file.to_path_buf(),
        });
        self.scope(self.modules.len() - 1, parsed.items, folder, parent)
    }

    fn scope(
        &mut self,
        module: usize,
        items: Vec<Item>,
        folder: &Path,
        parent: Option<usize>,
    ) -> anyhow::Result<usize> {
        let index = self.scopes.len();
        self.scopes.push(Scope {
            module,
            parent,
            ..Scope::default()
        });
        for item in items {
            if is_test(attributes(&item)) {
                continue;
            }
            let Item::Mod(declared) = item else {
                self.scopes[index].add(item);
                continue;
            };
            let name = declared.ident.to_string();
            let below = folder.join(&name);
            let child = match declared.content {
                Some((_, items)) => self.scope(module, items, &below, Some(index))?,
                None => self.file(&child_file(folder, &name)?, &below, Some(index))?,
            };
            self.scopes[index].children.insert(name, child);
        }
        Ok(index)
    }

    /// Returns `true` if `scope` is `outer` or is within it.
    pub(super) fn is_within(&self, scope: usize, outer: usize) -> bool {
        let mut next = Some(scope);
        while let Some(scope) = next {
            if scope == outer {
                return true;
            }
            next = self.scopes[scope].parent;
        }
        false
    }
}

fn child_file(folder: &Path, name: &str) -> anyhow::Result<PathBuf> {
    let files = [
        folder.join(format!("{name}.rs")),
        folder.join(name).join("mod.rs"),
    ];
    for file in files {
        if file.is_file() {
            return Ok(file);
        }
    }
    bail!(
        "there is no file for the module {name} in {}",
        folder.display()
    )
}

impl Scope {
    fn add(&mut self, item: Item) {
        match &item {
            Item::Macro(called) if called.ident.is_none() => {
                declared_in(called.mac.tokens.clone(), &mut self.items);
            }
            _ => self.items.extend(name(&item)),
        }
        // Treat a `use` within a function as an import of the whole scope. This makes no difference, because only the
        // function uses the imported names.
        Imports(&mut self.imports).visit_item(&item);
        self.source.push(item);
    }
}

struct Imports<'a>(&'a mut Vec<Import>);

impl<'ast> Visit<'ast> for Imports<'_> {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        // Skip paths that begin with `::`, because they name other crates.
        if item.leading_colon.is_none() {
            let exported = !matches!(item.vis, Visibility::Inherited);
            imports(&item.tree, Vec::new(), exported, self.0);
        }
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if !is_test(&item.attrs) {
            visit::visit_item_mod(self, item);
        }
    }
}

fn imports(tree: &UseTree, mut path: Vec<String>, exported: bool, found: &mut Vec<Import>) {
    match tree {
        UseTree::Path(part) => {
            path.push(part.ident.to_string());
            imports(&part.tree, path, exported, found);
        }
        UseTree::Group(group) => {
            for tree in &group.items {
                imports(tree, path.clone(), exported, found);
            }
        }
        UseTree::Glob(_) => found.push(Import {
            name: None,
            path,
            exported,
        }),
        UseTree::Name(part) => {
            // `use a::{self}` imports the name `a`.
            if part.ident != "self" {
                path.push(part.ident.to_string());
            }
            found.push(Import {
                name: path.last().cloned(),
                path,
                exported,
            });
        }
        UseTree::Rename(part) => {
            if part.ident != "self" {
                path.push(part.ident.to_string());
            }
            found.push(Import {
                name: Some(part.rename.to_string()),
                path,
                exported,
            });
        }
    }
}

/// Collects the names that the input of a macro seems to declare.
fn declared_in(tokens: TokenStream, found: &mut HashSet<String>) {
    let mut before = String::new();
    for token in tokens {
        match token {
            TokenTree::Ident(name) => {
                let name = name.to_string();
                if matches!(
                    before.as_str(),
                    "struct" | "enum" | "trait" | "type" | "fn" | "const" | "static"
                ) {
                    found.insert(name.clone());
                }
                before = name;
            }
            TokenTree::Group(group) => declared_in(group.stream(), found),
            _ => {}
        }
    }
}

fn name(item: &Item) -> Option<String> {
    let name = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::TraitAlias(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(name.to_string())
}
