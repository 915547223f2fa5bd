//! The programs that the page in the browser consists of, and the packages that they are built from.

/// A program that the page loads.
#[derive(Debug)]
pub(super) struct Part {
    /// The name of the part's files in the built folder, without `.js` and `_bg.wasm`.
    pub name: &'static str,
    /// The arguments with which cargo builds the part.
    pub cargo: &'static [&'static str],
    /// The file that cargo builds.
    pub wasm: &'static str,
}

/// The training itself, its store and the text view. It plays a course that was prepared.
pub(super) const CORE: Part = Part {
    name: "core",
    cargo: &[
        "--package",
        "samtalerum-web",
        "--lib",
        "--crate-type",
        "cdylib",
    ],
    wasm: "samtalerum_web.wasm",
};

/// The training too, with the readers and checks that a course needs which was replaced on the server.
pub(super) const READER: Part = Part {
    name: "reader",
    cargo: &[
        "--package",
        "samtalerum-reader",
        "--lib",
        "--crate-type",
        "cdylib",
    ],
    wasm: "samtalerum_reader.wasm",
};

/// The canvas, which draws the pages.
pub(super) const CANVAS: Part = Part {
    name: "engine",
    cargo: &[
        "--package",
        "samtalerum-stage",
        "--lib",
        "--crate-type",
        "cdylib",
    ],
    wasm: "samtalerum_stage.wasm",
};
