//! `cargo xtask english`: counts the expressions that the house style forbids. `xtask/english.ron` lists them. The
//! count may only fall.

mod code;
mod count;
mod passage;
mod passages;
mod prose;
mod rules;
mod sample;

use std::fs;
use std::path::Path;

use anyhow::{Context, bail};

use self::count::Place;
use self::passage::Passage;
use self::rules::Rules;
use crate::output;
use crate::repository::{self, root};

/// The file that lists the forbidden expressions.
const RULES: &str = "xtask/english.ron";

/// The file with the number of forbidden expressions that are still allowed.
const ALLOWED: &str = "xtask/english-count.txt";

/// The number of files in the summary, which lists the files with the most forbidden expressions first.
const TOP_FILES: usize = 20;

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Print each forbidden expression with its file and line
    #[arg(long, conflicts_with_all = ["check", "sample"])]
    list: bool,
    /// Fail if the count is not the one that xtask/english-count.txt allows
    #[arg(long, conflicts_with = "sample")]
    check: bool,
    /// Print this many comments, drawn at random
    #[arg(long, value_name = "COUNT")]
    sample: Option<usize>,
    /// The random seed: the same seed draws the same comments
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// Runs the command.
///
/// # Errors
/// If a file cannot be read, and with `--check` if the count is not the allowed one.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let root = root();
    let rules = read(&root, RULES)?;
    let rules = Rules::parse(&rules).with_context(|| format!("{RULES} is wrong"))?;
    let files = files(&root, &rules)?;
    if let Some(count) = arguments.sample {
        for (file, passage) in sample::draw(&files, count, arguments.seed) {
            output::line(format_args!(
                "{file}:{}: {}",
                passage.line(0),
                passage.written
            ));
        }
        return Ok(());
    }
    let places = count::places(&files, &rules);
    if arguments.check {
        let allowed = read(&root, ALLOWED)?;
        let allowed = allowed.trim().parse();
        let allowed = allowed.with_context(|| format!("{ALLOWED} is no number"))?;
        check(places.len(), allowed)?;
        output::line(format_args!(
            "{allowed} expressions are in use that {RULES} rules out, as many as are allowed."
        ));
        return Ok(());
    }
    if arguments.list {
        for place in &places {
            output::line(place);
        }
    } else {
        summary(&places);
    }
    output::line(format_args!("{} places in all", places.len()));
    Ok(())
}

/// Compares the count with the allowed one.
fn check(count: usize, allowed: usize) -> anyhow::Result<()> {
    if count > allowed {
        bail!(
            "{count} expressions are in use that {RULES} rules out, {allowed} are allowed. \
             `cargo xtask english --list` shows them and what to write instead"
        );
    }
    if count < allowed {
        bail!(
            "only {count} expressions are left of the {allowed} that are allowed: \
             lower the number in {ALLOWED} to {count}"
        );
    }
    Ok(())
}

fn read(root: &Path, file: &str) -> anyhow::Result<String> {
    fs::read_to_string(root.join(file)).with_context(|| format!("{file} cannot be read"))
}

/// Reads the files of the repository, each with its passages.
fn files(root: &Path, rules: &Rules) -> anyhow::Result<Vec<(String, Vec<Passage>)>> {
    let mut files = Vec::new();
    for file in repository::files(root)? {
        if rules.skips(&file) {
            continue;
        }
        // Skip a file that is not UTF-8, because it contains no text to read.
        let bytes = fs::read(root.join(&file)).with_context(|| format!("{file} cannot be read"))?;
        let Ok(text) = String::from_utf8(bytes) else {
            continue;
        };
        let passages = passages::passages(&file, &text);
        if !passages.is_empty() {
            files.push((file, passages));
        }
    }
    Ok(files)
}

/// Prints the count of each forbidden expression, and the files that have the most of them.
fn summary(places: &[Place]) {
    for (expression, count) in count::most(places.iter().map(|place| place.label.as_str())) {
        output::line(format_args!("{count:>6}  {expression}"));
    }
    output::line("");
    let files = count::most(places.iter().map(|place| place.file.as_str()));
    for (file, count) in files.into_iter().take(TOP_FILES) {
        output::line(format_args!("{count:>6}  {file}"));
    }
    output::line("");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_count_may_neither_rise_nor_stay_above_what_is_left() {
        assert!(check(5, 5).is_ok());
        let rises = check(6, 5).unwrap_err().to_string();
        assert!(rises.starts_with("6 expressions are in use"), "{rises}");
        let falls = check(4, 5).unwrap_err().to_string();
        assert!(
            falls.ends_with("lower the number in xtask/english-count.txt to 4"),
            "{falls}"
        );
    }

    #[test]
    fn the_list_of_the_repository_can_be_read() {
        Rules::parse(&read(&root(), RULES).unwrap()).unwrap();
    }
}
