//! Makes cargo rebuild this crate when an embedded asset changes: a portrait, an icon or a font.

fn main() {
    println!("cargo:rerun-if-changed=../../assets");
}
