//! Content is embedded in the binary: a change in it builds anew.

fn main() {
    for path in [
        "assets",
        "course.ron",
        "guidance.ron",
        "locales",
        "playthroughs",
        "scenarios",
    ] {
        println!("cargo:rerun-if-changed={path}");
    }
}
