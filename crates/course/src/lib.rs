//! The built-in course, embedded in the program: scenarios, texts, guidance and recorded playthroughs.

use include_dir::{Dir, include_dir};
use samtalerum_core::content::{Content, Files};
use samtalerum_core::review::FOLDER as REVIEWS_FOLDER;

static SCENARIOS: Dir = include_dir!("$CARGO_MANIFEST_DIR/../../scenarios");
static LOCALES: Dir = include_dir!("$CARGO_MANIFEST_DIR/../../locales");
static PLAYTHROUGHS: Dir = include_dir!("$CARGO_MANIFEST_DIR/../../playthroughs");
static REVIEWS: Dir = include_dir!("$CARGO_MANIFEST_DIR/../../reviews");

/// Returns the course's files as they were when the program was built.
pub fn files() -> Files {
    let mut files = Files::default();
    add_all(&mut files, "scenarios", &SCENARIOS);
    add_all(&mut files, "locales", &LOCALES);
    add_all(&mut files, "playthroughs", &PLAYTHROUGHS);
    add_all(&mut files, REVIEWS_FOLDER, &REVIEWS);
    files.add("course.ron", include_bytes!("../../../course.ron").to_vec());
    files.add(
        "guidance.ron",
        include_bytes!("../../../guidance.ron").to_vec(),
    );
    files
}

/// Loads the course. It is not checked here, since a test proves that it has no errors.
pub fn content() -> Content {
    Content::load(files(), None)
}

/// Adds the files of an embedded folder, with those of its subfolders.
fn add_all(files: &mut Files, prefix: &str, dir: &Dir) {
    // Leave out Markdown files, which are no part of a course. The folder of reviews has a README, so that it exists
    // even without reviews.
    let files_of_course = dir
        .files()
        .filter(|file| file.path().extension() != Some("md".as_ref()));
    for file in files_of_course {
        let path = file.path().to_string_lossy().replace('\\', "/");
        files.add(&format!("{prefix}/{path}"), file.contents().to_vec());
    }
    for inner in dir.dirs() {
        add_all(files, prefix, inner);
    }
}
