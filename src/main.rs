//! Parses the command line and hands over.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    use clap::Parser;
    samtalerum::cli::run(&samtalerum::cli::Arguments::parse())
}

/// In the browser the library is loaded instead, and the page calls it.
#[cfg(target_arch = "wasm32")]
fn main() {}
