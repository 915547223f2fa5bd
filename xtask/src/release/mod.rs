//! `cargo xtask release`: puts everything that administrators, trainers and their colleagues need into one folder.

mod checksums;
mod licences;

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, ensure};

use crate::commands::{PROGRAM, install};
use crate::repository::{root, target};
use crate::run::run;
use crate::web;

/// The standards of learning platforms, by their names on the command line of `samtalerum pack`.
const STANDARDS: [&str; 3] = ["scorm12", "scorm2004", "cmi5"];

/// The languages of the built-in course.
const LANGUAGES: [&str; 2] = ["da", "en"];

/// The names of the documents in a release. It has each document in every language.
const DOCUMENTS: [&str; 3] = [
    "administrator",
    "accessibility-statement",
    "data-protection",
];

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The folder to write, which must be empty or missing
    #[arg(long)]
    out: PathBuf,
    /// The folder that `cargo xtask web` built; by default it is built, which takes an hour
    #[arg(long, value_name = "DIR")]
    page: Option<PathBuf>,
    /// The program for Linux; by default it is built with the profile `dist`
    #[arg(long, value_name = "FILE")]
    program: Option<PathBuf>,
}

/// Writes the folder.
///
/// # Errors
/// If something cannot be built, read or written.
pub(crate) fn run_release(arguments: &Arguments) -> anyhow::Result<()> {
    let root = root();
    ensure_empty(&arguments.out)?;
    // Install the npm package of the script idiomorph, because it contains the licence of the script.
    install(&root.join("web"), &["node_modules/idiomorph"])?;
    let licences = licences::all(&root)?;
    let page = match &arguments.page {
        Some(page) => std::path::absolute(page)?,
        None => {
            let page = target()?.join("release-page");
            web::build_to(&page)?;
            page
        }
    };
    let program = match &arguments.program {
        Some(program) => std::path::absolute(program)?,
        None => {
            let build = ["build", "--locked", "--profile", "dist", "--bin", PROGRAM];
            run(Command::new("cargo").current_dir(&root).args(build))?;
            target()?.join("dist").join(PROGRAM)
        }
    };
    let release = Release {
        out: std::path::absolute(&arguments.out)?,
        page,
        program,
    };
    release.write(&root.join("docs"), &licences)?;
    println!("The release is in {}.", release.out.display());
    Ok(())
}

/// Checks that the folder is empty or missing.
///
/// # Errors
/// If the folder contains files.
fn ensure_empty(out: &Path) -> anyhow::Result<()> {
    let is_empty = fs::read_dir(out).map_or(true, |mut entries| entries.next().is_none());
    ensure!(is_empty, "{} holds files: name a new folder", out.display());
    Ok(())
}

/// A release: the folder to write (`out`), and the page folder and the program that are copied into it.
struct Release {
    out: PathBuf,
    page: PathBuf,
    program: PathBuf,
}

impl Release {
    /// Writes the folder. `docs` is the folder of the documents.
    fn write(&self, docs: &Path, licences: &str) -> anyhow::Result<()> {
        ensure_empty(&self.out)?;
        self.copy_program()?;
        self.pack_all()?;
        for language in LANGUAGES {
            let readme = format!("README.{language}.md");
            copy(
                &docs.join(format!("release.{language}.md")),
                &self.out.join(readme),
            )?;
            for name in DOCUMENTS {
                let file = format!("{name}.{language}.md");
                copy(&docs.join(&file), &self.out.join("docs").join(&file))?;
            }
        }
        fs::write(self.out.join("licences.txt"), licences)?;
        checksums::write(&self.out)
    }

    /// Copies the program, and beside it the page from which the program makes packages.
    fn copy_program(&self) -> anyhow::Result<()> {
        let linux = self.out.join("linux");
        copy(&self.program, &linux.join(PROGRAM))?;
        copy_page(&self.page, &linux.join("page"))
    }

    /// Makes all packages with the program of the release, which finds the page beside itself.
    fn pack_all(&self) -> anyhow::Result<()> {
        for folder in ["packages", "files"] {
            fs::create_dir_all(self.out.join(folder))?;
        }
        for standard in STANDARDS {
            self.pack(
                &["--for", standard],
                &format!("packages/{PROGRAM}-{standard}.zip"),
            )?;
            for language in LANGUAGES {
                let file = format!("packages/{PROGRAM}-{standard}-{language}.zip");
                self.pack(&["--for", standard, "--lang", language], &file)?;
            }
        }
        self.pack(&["--for", "web"], &format!("packages/{PROGRAM}-web.zip"))?;
        self.pack(&["--for", "file", "--per", "meeting"], "files")
    }

    fn pack(&self, arguments: &[&str], to: &str) -> anyhow::Result<()> {
        // Run in the folder of the release, where there is no course, so that the program packs its built-in course.
        run(Command::new(self.out.join("linux").join(PROGRAM))
            .current_dir(&self.out)
            .arg("pack")
            .args(arguments)
            .args(["--out", to]))
    }
}

/// Copies a page folder without the files that no package needs: the copies compressed for web servers, the programs of
/// the page that are not compressed (`.wasm`), and the course.
fn copy_page(from: &Path, to: &Path) -> anyhow::Result<()> {
    for entry in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default();
        let extension = path.extension().and_then(OsStr::to_str);
        let is_left_out = matches!(extension, Some("br" | "wasm")) || name == "content";
        if is_left_out {
            continue;
        }
        if path.is_dir() {
            copy_page(&path, &to.join(name))?;
        } else {
            copy(&path, &to.join(name))?;
        }
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::copy(from, to).with_context(|| format!("cannot copy {}", from.display()))?;
    Ok(())
}

#[cfg(test)]
mod tests;
