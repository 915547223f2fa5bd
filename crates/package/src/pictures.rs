//! The pictures of a page: portraits of people, and what all meetings share.

use std::path::Path;

/// The folders with the portraits of people. The name of each picture is that of a look.
const PORTRAITS: [&str; 2] = ["assets/portraits/looks", "assets/portraits/fronts"];

/// The folder of the heads that a menu shows. Each has the name of a look too.
const HEADS: &str = "assets/portraits/heads";

/// The folder of the icons.
const ICONS: &str = "assets/icons";

/// Returns `true` if this is the path of a picture.
pub fn is_picture(path: &str) -> bool {
    path.starts_with("assets/") && path.ends_with(".png")
}

/// Returns `true` for a picture that all meetings share: an expression, or a head for the menu.
pub fn is_shared(path: &str) -> bool {
    is_picture(path) && !is_icon(path) && !PORTRAITS.iter().any(|folder| is_in(path, folder))
}

/// Returns `true` for an icon. Only the canvas shows them: the text view has its own in its style sheet.
pub fn is_icon(path: &str) -> bool {
    is_picture(path) && is_in(path, ICONS)
}

/// Returns `true` for a portrait with this look.
pub(crate) fn is_of_person(path: &str, look: &str) -> bool {
    look_in(path, &PORTRAITS) == Some(look)
}

/// Returns the look that a portrait or head has; `None` for all other pictures.
pub(crate) fn look_of(path: &str) -> Option<&str> {
    look_in(path, &[PORTRAITS[0], PORTRAITS[1], HEADS])
}

fn look_in<'a>(path: &'a str, folders: &[&str]) -> Option<&'a str> {
    let is_there = folders.iter().any(|folder| is_in(path, folder));
    let name = Path::new(path).file_stem().filter(|_| is_there)?;
    name.to_str()
}

/// Returns `true` if a file is in this folder, and not in a subfolder.
fn is_in(path: &str, folder: &str) -> bool {
    Path::new(path).parent() == Some(Path::new(folder))
}
