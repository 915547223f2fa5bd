//! The course is embedded in the program: a change in it rebuilds this crate.

fn main() {
    for path in [
        "course.ron",
        "guidance.ron",
        "locales",
        "playthroughs",
        "scenarios",
    ] {
        println!("cargo:rerun-if-changed=../../{path}");
    }
}
