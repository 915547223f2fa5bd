//! Compiles a package to WebAssembly, and generates the JavaScript for it.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail};
use wasm_bindgen_cli_support::Bindgen;

use super::parts::Part;
use crate::repository::target;
use crate::run::{output, run};

const TARGET: &str = "wasm32-unknown-unknown";

/// Binaryen's optimizer, within the folder of the page's packages.
pub(super) const OPTIMIZER: &str = "node_modules/binaryen/bin/wasm-opt";

/// The error message if there is no standard library for the browser.
const NO_LIBRARY: &str = "there is no standard library for wasm32 here. Run\n    \
    rustup target add wasm32-unknown-unknown\n\
    or, on Debian without rustup's downloads,\n    \
    apt-get install --no-install-recommends rustc-web cargo-web rust-web-src rust-web-llvm lld-22";

/// A compiler that has, or can build, a standard library for the browser.
#[derive(Debug)]
pub(super) enum Toolchain {
    /// The default compiler, which has a standard library for the browser.
    Ordinary,
    /// Debian's compiler, which builds the standard library for the browser from source.
    Debian,
}

impl Toolchain {
    /// Finds a compiler on this machine that has, or can build, a standard library for the browser.
    ///
    /// # Errors
    /// If there is no such compiler.
    pub(super) fn find() -> anyhow::Result<Self> {
        let sysroot = output(Command::new("rustc").args(["--print", "sysroot"]))?;
        let sysroot = PathBuf::from(sysroot.trim());
        if sysroot
            .join("lib/rustlib")
            .join(TARGET)
            .join("lib")
            .is_dir()
        {
            return Ok(Self::Ordinary);
        }
        let source = Path::new("/usr/lib/rustlib/src/rust/library/Cargo.lock");
        if Path::new("/usr/bin/rustc").exists() && source.exists() {
            return Ok(Self::Debian);
        }
        bail!(NO_LIBRARY)
    }

    /// Returns the cargo command that compiles. If `small` is `true`, a standard library that is built from source is
    /// optimized for size.
    fn cargo(&self, small: bool) -> Command {
        match self {
            Self::Ordinary => {
                let mut cargo = Command::new("cargo");
                cargo.arg("rustc");
                cargo
            }
            Self::Debian => {
                let mut cargo = Command::new("/usr/bin/cargo");
                // Make Debian's cargo call Debian's compiler. Rustup's compiler does not have the source of the
                // standard library.
                cargo
                    .env_remove("RUSTUP_TOOLCHAIN")
                    .env("RUSTC", "/usr/bin/rustc")
                    .env("RUSTDOC", "/usr/bin/rustdoc")
                    .env("RUSTC_BOOTSTRAP", "1")
                    .args(["rustc", "-Zbuild-std=std,panic_abort"]);
                if small {
                    // Leave out the messages of panics, which a browser does not show.
                    cargo
                        .env("RUSTFLAGS", "-Zunstable-options -Cpanic=immediate-abort")
                        .arg("-Zbuild-std-features=optimize_for_size");
                }
                cargo
            }
        }
    }
}

/// The features beyond WebAssembly's first version that Rust's compiler uses. All browsers with WebGL2 have them.
const FEATURES: [&str; 7] = [
    "bulk-memory",
    "bulk-memory-opt",
    "multivalue",
    "mutable-globals",
    "nontrapping-float-to-int",
    "reference-types",
    "sign-ext",
];

/// Compiles a part and returns the path of the built file.
///
/// # Errors
/// If cargo fails.
pub(super) fn compile(
    root: &Path,
    toolchain: &Toolchain,
    part: &Part,
    quick: bool,
) -> anyhow::Result<PathBuf> {
    let profile = if quick { "web-quick" } else { "web" };
    let folder = target_folder()?;
    let mut cargo = toolchain.cargo(!quick);
    cargo
        .current_dir(root)
        .env("CARGO_TARGET_DIR", &folder)
        .args(["--locked", "--target", TARGET, "--profile", profile])
        .args(part.cargo);
    if quick {
        // Treat warnings as errors, because no other check compiles the code that is only for the browser.
        cargo.args(["--", "-Dwarnings"]);
    }
    run(&mut cargo)?;
    Ok(folder.join(TARGET).join(profile).join(part.wasm))
}

/// Returns the target folder for the browser. Ordinary builds use another folder, because two compilers must not share
/// one.
fn target_folder() -> anyhow::Result<PathBuf> {
    Ok(target()?.join("browser"))
}

/// Generates `<part>.js` and `<part>_bg.wasm` from the compiled file.
pub(super) fn bind(wasm: &Path, part: &Part, out: &Path) -> anyhow::Result<()> {
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(wasm)
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .out_name(part.name);
    bindgen
        .generate(out)
        .with_context(|| format!("cannot bind {}", wasm.display()))
}

/// Makes `<part>_bg.wasm` smaller, which takes minutes. `web` is the folder of the page's packages.
pub(super) fn shrink(web: &Path, part: &Part, out: &Path) -> anyhow::Result<()> {
    let file = out.join(format!("{}_bg.wasm", part.name));
    run(Command::new("node")
        .arg(web.join(OPTIMIZER))
        .arg("-Oz")
        // A function that is called once is inlined only if it is this small. Otherwise, some functions become so large
        // that a browser compiles them for long, and the compressed program is larger, too.
        .args(["--one-caller-inline-max-function-size", "60"])
        .args(FEATURES.map(|feature| format!("--enable-{feature}")))
        .arg(&file)
        .arg("-o")
        .arg(&file))
}
