//! The workspace as Cargo reports it: which packages a plain `cargo test` runs, and what a crate builds on.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use syn::visit::Visit;

/// Runs Cargo at the top of the repository, with the lock file as it is.
fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--locked", "--offline"])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    String::from_utf8(output.stdout).unwrap()
}

/// The names of the packages that a package is built on for a target.
fn built_on(package: &str, target: &str) -> BTreeSet<String> {
    let tree = cargo(&[
        "tree", "-p", package, "-e", "normal", "--target", target, "--prefix", "none", "-f", "{p}",
    ]);
    let names = tree.lines().filter_map(|line| line.split(' ').next());
    let names: BTreeSet<String> = names.map(str::to_owned).collect();
    assert!(names.contains(package), "{tree}");
    names
}

/// `cargo test` at the top runs the tests of every package.
#[test]
fn every_member_is_a_default_member() {
    let metadata = cargo(&["metadata", "--format-version", "1", "--no-deps"]);
    let metadata: serde_json::Value = serde_json::from_str(&metadata).unwrap();
    let packages = |key: &str| -> BTreeSet<String> {
        let ids = metadata[key].as_array().unwrap().iter();
        ids.map(|id| id.as_str().unwrap().to_owned()).collect()
    };
    let members = packages("workspace_members");
    assert_eq!(packages("workspace_default_members"), members);
    let folders = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../crates"));
    let folders = std::fs::read_dir(folders).unwrap().count();
    assert_eq!(
        members.len(),
        folders + 2,
        "each folder, the program, xtask"
    );
}

/// The code that a learner's browser loads contains neither the authors' tools nor the command line nor the engine.
#[test]
fn the_browsers_package_is_built_on_what_learners_need() {
    let names = built_on("samtalerum-web", "wasm32-unknown-unknown");
    assert!(names.contains("samtalerum-core"));
    for name in ["samtalerum-authoring", "samtalerum-stage", "clap", "bevy"] {
        assert!(!names.contains(name), "samtalerum-web is built on {name}");
    }
}

#[test]
fn the_core_is_built_on_no_front_end() {
    for target in ["x86_64-unknown-linux-gnu", "wasm32-unknown-unknown"] {
        let names = built_on("samtalerum-core", target);
        assert!(names.contains("serde"));
        for name in names {
            let front_end = ["bevy", "clap", "wasm-bindgen", "js-sys", "web-sys"];
            let is_front_end = front_end.iter().any(|one| name.starts_with(one));
            assert!(!is_front_end, "samtalerum-core is built on {name}");
        }
    }
}

/// Collects the conditions of the build, wherever they stand.
#[derive(Default)]
struct Conditions(BTreeSet<String>);

impl<'ast> Visit<'ast> for Conditions {
    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        if let syn::Meta::List(list) = &attribute.meta
            && (list.path.is_ident("cfg") || list.path.is_ident("cfg_attr"))
        {
            self.0.insert(list.tokens.to_string());
        }
    }

    fn visit_macro(&mut self, one: &'ast syn::Macro) {
        if one.path.is_ident("cfg") {
            self.0.insert(one.tokens.to_string());
        }
    }
}

fn conditions_in(folder: &Path) -> BTreeSet<String> {
    let mut found = Conditions::default();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.0.extend(conditions_in(&path));
        } else {
            let source = std::fs::read_to_string(&path).unwrap();
            found.visit_file(&syn::parse_file(&source).unwrap());
        }
    }
    found.0
}

/// The core is the same on every system and in the browser: nothing in it depends on how it is built but its own tests.
#[test]
fn the_core_has_no_conditions_but_its_tests() {
    let source = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/core/src"));
    assert_eq!(conditions_in(source), BTreeSet::from(["test".to_owned()]));
}
