//! Rebuilds this crate after a change in the course, which is embedded in it.

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
