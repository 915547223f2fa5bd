//! Tests of the workspace: which packages a plain `cargo test` includes, what crates depend on, and which crates have
//! conditional code.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use syn::visit::Visit;

/// Runs Cargo at the root of the repository without letting it change the lock file. Returns its output.
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

/// Returns the name of a package and the names of all packages that it depends on when it is built for a target.
fn dependencies(package: &str, target: &str) -> BTreeSet<String> {
    let tree = cargo(&[
        "tree", "-p", package, "-e", "normal", "--target", target, "--prefix", "none", "-f", "{p}",
    ]);
    let names = tree.lines().filter_map(|line| line.split(' ').next());
    let names: BTreeSet<String> = names.map(str::to_owned).collect();
    assert!(names.contains(package), "{tree}");
    names
}

/// `cargo test` at the root runs the tests of every package.
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

/// The program for a trainee's browser contains no tools for authors, no command line and no engine.
#[test]
fn the_browsers_package_depends_on_what_trainees_need() {
    let names = dependencies("samtalerum-web", "wasm32-unknown-unknown");
    assert!(names.contains("samtalerum-core"));
    for name in ["samtalerum-authoring", "samtalerum-stage", "clap", "bevy"] {
        assert!(!names.contains(name), "samtalerum-web depends on {name}");
    }
    // The checks are in another program, which only a replaced course needs.
    assert!(!names.contains("samtalerum-structure"));
    assert!(
        dependencies("samtalerum-reader", "wasm32-unknown-unknown")
            .contains("samtalerum-structure")
    );
}

#[test]
fn the_core_depends_on_no_front_end() {
    for target in ["x86_64-unknown-linux-gnu", "wasm32-unknown-unknown"] {
        let names = dependencies("samtalerum-core", target);
        assert!(names.contains("serde"));
        for name in names {
            let front_end = ["bevy", "clap", "wasm-bindgen", "js-sys", "web-sys"];
            let is_front_end = front_end.iter().any(|one| name.starts_with(one));
            assert!(!is_front_end, "samtalerum-core depends on {name}");
        }
    }
}

/// Collects the conditions of all `cfg` and `cfg_attr` attributes and `cfg!` macros.
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

/// Returns the conditions in all files of a folder.
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

/// The core is the same on every system and in the browser: only its tests are compiled conditionally.
#[test]
fn the_core_has_no_conditions_but_its_tests() {
    let source = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/core/src"));
    assert_eq!(conditions_in(source), BTreeSet::from(["test".to_owned()]));
}
