//! Portraits, icons and fonts are embedded in the program: a change in them rebuilds this crate.

fn main() {
    println!("cargo:rerun-if-changed=../../assets");
}
