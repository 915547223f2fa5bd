//! Rebuilds this crate if the course has changed, because the course is embedded in the crate.

fn main() {
    for path in [
        "course.ron",
        "guidance.ron",
        "locales",
        "playthroughs",
        "reviews",
        "scenarios",
    ] {
        println!("cargo:rerun-if-changed=../../{path}");
    }
}
