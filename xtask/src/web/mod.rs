//! Builds the folder that plays Samtalerum in a browser: the training and its canvas as WebAssembly, the page,
//! pictures, fonts, and the course as files that can be replaced.

mod bundles;
mod compile;
mod gather;
mod messages;
mod page;
mod parts;
pub(crate) mod sizes;

use std::path::{Path, PathBuf};

use self::compile::Toolchain;
use self::parts::{CANVAS, CORE, Part, READER};
use crate::repository::root;

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The folder to build; an earlier build there is replaced
    #[arg(long, default_value = "dist")]
    out: PathBuf,
    /// The course to play, if not the built-in one
    #[arg(long, value_name = "DIR")]
    content: Option<PathBuf>,
    /// Build in a fraction of the time, for tests and daily work: larger and slower to load
    #[arg(long)]
    quick: bool,
    /// Leave the canvas out: the text view alone
    #[arg(long)]
    text_only: bool,
}

/// Builds the folder for a release: small, with the built-in course and the canvas.
///
/// # Errors
/// As [`build`].
pub(crate) fn build_to(out: &Path) -> anyhow::Result<()> {
    build(&Arguments {
        out: out.to_owned(),
        content: None,
        quick: false,
        text_only: false,
    })
}

/// Builds the folder.
///
/// # Errors
/// If a part cannot be compiled, or a file cannot be read or written.
pub(crate) fn build(arguments: &Arguments) -> anyhow::Result<()> {
    let root = root();
    let toolchain = Toolchain::find()?;
    let out = &arguments.out;
    gather::empty(out)?;
    gather::page(&root, out)?;
    gather::course(&root, arguments.content.as_deref(), out)?;
    let parts: &[&Part] = if arguments.text_only {
        &[&CORE, &READER]
    } else {
        &[&CORE, &READER, &CANVAS]
    };
    for part in parts {
        let wasm = compile::compile(&root, &toolchain, part, arguments.quick)?;
        compile::bind(&wasm, part, out)?;
        if !arguments.quick {
            compile::shrink(&root.join("web"), part, out)?;
        }
    }
    gather::join_scripts(&root, out)?;
    bundles::write(parts, out)?;
    page::fill(&root, out)?;
    sizes::compress(out, arguments.quick)
}
