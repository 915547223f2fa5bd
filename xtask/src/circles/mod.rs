//! `cargo xtask circles`: proves that the modules of a crate form no circle, i.e. that their dependencies have no
//! cycle.
//!
//! A module is a file. It has an edge to another module if a `use` or another path in it names an item that is defined
//! there. There is no edge for the declaration of a child (`mod child;`), for the re-export of an item of a descendant
//! (`pub use child::Item;`), or for tests within the file. A use of a re-exported name is an edge to the module that
//! defines the item. A call of a method is no edge, since it does not name the module that defines the method.

mod names;
mod tree;

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::bail;
use petgraph::algo::tarjan_scc;
use petgraph::graph::DiGraph;

use self::tree::Crate;
use crate::output;
use crate::repository::{self, root};

/// Runs the command.
///
/// # Errors
/// If a file cannot be read or parsed, or modules form a circle.
pub(crate) fn run() -> anyhow::Result<()> {
    let root = root();
    let mut count = 0;
    for file in crate_roots(&repository::files(&root)?) {
        let parsed = Crate::read(&root.join(&file))?;
        let edges = names::edges(&parsed);
        let circles = circles(&parsed, &edges);
        output::line(format_args!(
            "{file}: {} modules, {} edges, {} circles",
            parsed.modules.len(),
            edges.len(),
            circles.len()
        ));
        for circle in &circles {
            print_circle(&root, &parsed, &edges, circle);
        }
        count += circles.len();
    }
    match count {
        0 => Ok(()),
        1 => bail!("there is a circle between modules"),
        _ => bail!("there are {count} circles between modules"),
    }
}

/// Returns the root files of all crates.
fn crate_roots(files: &[String]) -> Vec<String> {
    let is_root = |file: &&String| {
        let Some((package, path)) = file.split_once("src/") else {
            return false;
        };
        let packages = package.is_empty() || package == "xtask/" || package.starts_with("crates/");
        let binary = path
            .strip_prefix("bin/")
            .is_some_and(|name| !name.contains('/'));
        packages && (matches!(path, "lib.rs" | "main.rs") || binary) && file.ends_with(".rs")
    };
    files.iter().filter(is_root).cloned().collect()
}

/// Returns the strongly connected components that have more than one module, the largest first.
fn circles(parsed: &Crate, edges: &BTreeSet<(usize, usize)>) -> Vec<Vec<usize>> {
    let mut graph = DiGraph::<(), ()>::new();
    let nodes: Vec<_> = parsed.modules.iter().map(|_| graph.add_node(())).collect();
    for (from, to) in edges {
        graph.add_edge(nodes[*from], nodes[*to], ());
    }
    let mut circles: Vec<Vec<usize>> = tarjan_scc(&graph)
        .into_iter()
        .filter(|component| component.len() > 1)
        .map(|component| {
            let mut circle: Vec<usize> = component.iter().map(|node| node.index()).collect();
            circle.sort_unstable();
            circle
        })
        .collect();
    circles.sort_by_key(|circle| (std::cmp::Reverse(circle.len()), circle[0]));
    circles
}

/// Prints all edges of a circle, so that a reader can choose which to remove.
fn print_circle(root: &Path, parsed: &Crate, edges: &BTreeSet<(usize, usize)>, circle: &[usize]) {
    output::line(format_args!("  a circle of {} modules:", circle.len()));
    let name = |module: usize| {
        let file = &parsed.modules[module].file;
        file.strip_prefix(root)
            .unwrap_or(file)
            .display()
            .to_string()
    };
    for from in circle {
        let targets: Vec<String> = circle
            .iter()
            .filter(|to| edges.contains(&(*from, **to)))
            .map(|to| name(*to))
            .collect();
        output::line(format_args!(
            "    {} -> {}",
            name(*from),
            targets.join(", ")
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Writes the given files as a crate. Returns the circles in it, each as the names of its modules.
    fn found(files: &[(&str, &str)]) -> Vec<Vec<String>> {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        let parsed = Crate::read(&folder.path().join("lib.rs")).unwrap();
        let name = |module: &usize| {
            let file = &parsed.modules[*module].file;
            file.strip_prefix(folder.path())
                .unwrap()
                .display()
                .to_string()
        };
        circles(&parsed, &names::edges(&parsed))
            .iter()
            .map(|circle| {
                let mut names: Vec<String> = circle.iter().map(name).collect();
                names.sort();
                names
            })
            .collect()
    }

    #[test]
    fn two_modules_that_use_each_other_are_a_circle() {
        let circles = found(&[
            ("lib.rs", "mod a; mod b;"),
            ("a.rs", "use crate::b::B; pub struct A; fn f(_: B) {}"),
            ("b.rs", "pub struct B; fn f() { super::a::A; }"),
        ]);
        assert_eq!(circles, [["a.rs", "b.rs"]]);
    }

    #[test]
    fn one_direction_is_no_circle() {
        let circles = found(&[
            ("lib.rs", "mod a; mod b;"),
            ("a.rs", "use crate::b::B; pub struct A; fn f(_: B) {}"),
            ("b.rs", "pub struct B;"),
        ]);
        assert!(circles.is_empty());
    }

    #[test]
    fn a_child_may_use_its_parent_that_only_re_exports_it() {
        let circles = found(&[
            ("lib.rs", "pub mod a;"),
            (
                "a/mod.rs",
                "mod b; pub use b::{B as C, helper}; pub struct A;",
            ),
            (
                "a/b.rs",
                "use super::A; pub struct B(A); pub fn helper() {}",
            ),
        ]);
        assert!(circles.is_empty());
    }

    #[test]
    fn a_parent_and_a_child_that_use_each_other_are_a_circle() {
        let circles = found(&[
            ("lib.rs", "pub mod a;"),
            ("a/mod.rs", "mod b; pub use b::B; pub struct A(B);"),
            ("a/b.rs", "use super::A; pub struct B; fn f(_: A) {}"),
        ]);
        assert_eq!(circles, [["a/b.rs", "a/mod.rs"]]);
    }

    #[test]
    fn a_name_counts_for_the_module_that_defines_it() {
        // `c` uses an item by the name that `a` gives it, but the item is defined in `a::b`. So `c` depends on `a::b`
        // and not on `a`, and `a`, which uses `c`, is in no circle.
        let circles = found(&[
            ("lib.rs", "pub mod a; pub mod c;"),
            (
                "a/mod.rs",
                "mod b; pub use b::*; use crate::c::C; fn f(_: C) {}",
            ),
            ("a/b.rs", "pub struct B;"),
            ("c.rs", "use crate::a::B; pub struct C(B);"),
        ]);
        assert!(circles.is_empty());
        let circles = found(&[
            ("lib.rs", "pub mod a; pub mod c;"),
            ("a/mod.rs", "mod b; pub use b::*;"),
            ("a/b.rs", "pub struct B; fn f() { crate::c::f(); }"),
            ("c.rs", "pub fn f() { crate::a::B; }"),
        ]);
        assert_eq!(circles, [["a/b.rs", "c.rs"]]);
    }

    #[test]
    fn paths_in_macros_are_seen() {
        let circles = found(&[
            ("lib.rs", "mod a; mod b;"),
            ("a.rs", "pub fn f() { println!(\"{}\", crate::b::g()); }"),
            (
                "b.rs",
                "pub fn g() { assert!(matches!(1, x if super::a::f() == ())); }",
            ),
        ]);
        assert_eq!(circles, [["a.rs", "b.rs"]]);
    }

    #[test]
    fn tests_within_a_file_make_no_arrow() {
        let circles = found(&[
            ("lib.rs", "mod a; mod b;"),
            ("a.rs", "use crate::b::g; pub fn f() { g(); }"),
            (
                "b.rs",
                "pub fn g() {} #[cfg(test)] mod tests { use crate::a::f; #[test] fn t() { f(); } }",
            ),
        ]);
        assert!(circles.is_empty());
    }

    #[test]
    fn modules_within_a_file_belong_to_it() {
        let circles = found(&[
            ("lib.rs", "mod a; mod b;"),
            (
                "a.rs",
                "pub mod inner { pub struct A; fn f() { super::super::b::g(); super::h(); } } fn h() {}",
            ),
            (
                "b.rs",
                "use crate::a::inner::{self}; pub fn g() { inner::A; }",
            ),
        ]);
        assert_eq!(circles, [["a.rs", "b.rs"]]);
    }

    #[test]
    fn names_of_other_crates_and_variables_are_no_edges() {
        let circles = found(&[
            ("lib.rs", "mod a; mod b;"),
            (
                "a.rs",
                "use std::fmt::Display; use crate::b::g; pub fn f(b: &dyn Display) { g(b); }",
            ),
            (
                "b.rs",
                "use ::std::fmt::Display; pub fn g(a: &dyn Display) { let f = a; serde::a::f(f); }",
            ),
        ]);
        assert!(circles.is_empty());
    }

    #[test]
    fn the_roots_of_crates_are_found() {
        let files = [
            "crates/a/src/lib.rs",
            "crates/a/src/b/lib.rs",
            "src/main.rs",
            "tests/src/lib.rs",
            "xtask/src/bin/c.rs",
        ];
        assert_eq!(
            crate_roots(&files.map(str::to_owned)),
            ["crates/a/src/lib.rs", "src/main.rs", "xtask/src/bin/c.rs"]
        );
    }
}
