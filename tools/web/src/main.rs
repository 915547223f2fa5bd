//! Builds the folder that plays Samtalerum in a browser: the training's core and its canvas as WebAssembly, the page they
//! stand in, pictures, fonts, and the course as files that can be replaced.

mod compile;
mod gather;
mod page;
mod sizes;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;

use crate::compile::{Part, Toolchain};

/// Build the folder that plays Samtalerum in a browser.
#[derive(Debug, Parser)]
struct Arguments {
    /// Where the folder is made; what stood there is replaced.
    #[arg(long, default_value = "dist")]
    out: PathBuf,
    /// The course to play, if not the built-in one.
    #[arg(long, value_name = "DIR")]
    content: Option<PathBuf>,
    /// Build in a fraction of the time, for tests and daily work: larger and slower to load.
    #[arg(long)]
    quick: bool,
    /// Leave the canvas out: the text view alone.
    #[arg(long)]
    text_only: bool,
}

fn main() -> ExitCode {
    match build(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("samtalerum-web: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn build(arguments: &Arguments) -> anyhow::Result<()> {
    // This program belongs to the checkout that it was built in.
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .canonicalize()?;
    let toolchain = Toolchain::find()?;
    let out = &arguments.out;
    gather::empty(out)?;
    gather::page(&root, out)?;
    gather::course(&root, arguments.content.as_deref(), out)?;
    let parts: &[Part] = if arguments.text_only {
        &[Part::Core]
    } else {
        &[Part::Core, Part::Canvas]
    };
    for part in parts {
        let wasm = compile::compile(&root, &toolchain, *part, arguments.quick)?;
        compile::bind(&wasm, *part, out)?;
        if !arguments.quick {
            compile::shrink(&root.join("web"), *part, out)?;
        }
    }
    page::fill(&root, out)?;
    sizes::compress(out, arguments.quick)
}
