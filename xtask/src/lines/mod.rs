//! `cargo xtask lines`: measures the code under `src` and `crates`, without tests.

mod counts;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::Context;

use self::counts::{Counts, Function};
use crate::output;
use crate::repository::{self, root};

/// Functions with more lines than this are listed.
const MAX_LINES: usize = 80;

/// Functions with more parameters than this are listed.
const MAX_PARAMETERS: usize = 7;

/// Prints a table of all crates, and the functions that are too long or take too many parameters.
///
/// # Errors
/// If a file cannot be read or parsed.
pub(crate) fn run() -> anyhow::Result<()> {
    let files = read(&root())?;
    let mut crates: BTreeMap<&str, Counts> = BTreeMap::new();
    for (file, counts) in &files {
        crates.entry(crate_of(file)).or_default().add(counts);
    }
    let mut all = Counts::default();
    output::line(format_args!(
        "{:<20} {:>6} {:>7} {:>10} {:>10} {:>8} {:>8} {:>6} {:>6}",
        "crate", "files", "lines", "functions", ">80 lines", ">7 par.", "bool", "pub", "cfg"
    ));
    for (name, counts) in &crates {
        print_row(name, counts);
        all.add(counts);
    }
    print_row("all", &all);
    output::line(format_args!("\nfunctions of more than {MAX_LINES} lines:"));
    list(&files, |function| {
        (function.lines > MAX_LINES).then(|| format!("{} lines", function.lines))
    });
    output::line(format_args!(
        "\nfunctions with more than {MAX_PARAMETERS} parameters:"
    ));
    list(&files, |function| {
        let system = if function.is_system {
            ", a Bevy system"
        } else {
            ""
        };
        (function.parameters > MAX_PARAMETERS)
            .then(|| format!("{} parameters{system}", function.parameters))
    });
    Ok(())
}

/// Counts the lines, public items, functions and `cfg` conditions of each file. Leaves out test files, that is, files
/// that another file declares with `#[cfg(test)] mod name;`.
fn read(root: &Path) -> anyhow::Result<Vec<(String, Counts)>> {
    let mut files = Vec::new();
    let mut tests = BTreeSet::new();
    for file in repository::files(root)? {
        let counted =
            file.starts_with("src/") || file.starts_with("crates/") && file.contains("/src/");
        if !counted || !file.ends_with(".rs") {
            continue;
        }
        let text = fs::read_to_string(root.join(&file))
            .with_context(|| format!("{file} cannot be read"))?;
        let counts = counts::count(&text).with_context(|| format!("{file} cannot be parsed"))?;
        tests.extend(
            counts
                .test_modules
                .iter()
                .flat_map(|name| module_files(&file, name)),
        );
        files.push((file, counts));
    }
    files.retain(|(file, _)| !tests.contains(file));
    Ok(files)
}

/// Returns the two possible paths of a module's file. The module is `name`, and `file` declares it.
fn module_files(file: &str, name: &str) -> [String; 2] {
    let (folder, stem) = file.rsplit_once('/').unwrap_or(("", file));
    let folder = match stem.trim_end_matches(".rs") {
        "lib" | "main" | "mod" => folder.to_owned(),
        stem => format!("{folder}/{stem}"),
    };
    [
        format!("{folder}/{name}.rs"),
        format!("{folder}/{name}/mod.rs"),
    ]
}

/// Returns the folder of the crate that a file belongs to.
fn crate_of(file: &str) -> &str {
    file.find("src/").map_or(file, |at| match at {
        0 => "src",
        at => file[..at].trim_end_matches('/'),
    })
}

fn print_row(name: &str, counts: &Counts) {
    let many = |function: &&Function| function.parameters > MAX_PARAMETERS;
    output::line(format_args!(
        "{name:<20} {:>6} {:>7} {:>10} {:>10} {:>8} {:>8} {:>6} {:>6}",
        counts.files,
        counts.lines,
        counts.functions.len(),
        counts
            .functions
            .iter()
            .filter(|function| function.lines > MAX_LINES)
            .count(),
        counts.functions.iter().filter(many).count(),
        counts
            .functions
            .iter()
            .map(|function| function.bools)
            .sum::<usize>(),
        counts.public,
        counts.conditions,
    ));
}

/// Prints the functions for which `judge` returns a remark.
fn list(files: &[(String, Counts)], judge: impl Fn(&Function) -> Option<String>) {
    for (file, counts) in files {
        for function in &counts.functions {
            if let Some(judgement) = judge(function) {
                output::line(format_args!(
                    "  {file}:{} {}: {judgement}",
                    function.line, function.name
                ));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_belongs_to_the_folder_of_its_crate() {
        assert_eq!(crate_of("src/a/b.rs"), "src");
        assert_eq!(crate_of("crates/core/src/a.rs"), "crates/core");
    }

    #[test]
    fn the_files_of_a_module_are_beside_or_below() {
        assert_eq!(
            module_files("src/lib.rs", "a"),
            ["src/a.rs", "src/a/mod.rs"]
        );
        assert_eq!(
            module_files("src/b.rs", "a"),
            ["src/b/a.rs", "src/b/a/mod.rs"]
        );
    }
}
