//! Packages of a course: a zip for a learning platform (SCORM 1.2, SCORM 2004, cmi5) or for a web server, or one HTML
//! file. A package is made from a course and from the *page folder*. `cargo xtask web` builds that folder in advance,
//! so making a package needs no toolchain. The same course and page give the same bytes.
//!
//! Servers of learning platforms answer slowly and compress nothing. So a package has few files:
//!
//! | file | contents |
//! |---|---|
//! | `index.html`, scripts, `text.css`, fonts | the page; the element `package` of `index.html` describes the package |
//! | `core_bg.bin`, `engine_bg.bin` | the page's programs, compressed by gzip |
//! | `course.bin` | a [bundle] of the [prepared] course (`content/…`) and of the program's own messages (`own/…`) |
//! | `pictures.bin` | a bundle of the pictures (`assets/…`) |
//! | `imsmanifest.xml` or `cmi5.xml` | what the learning platform reads |

mod archive;
pub mod bundle;
mod contents;
mod course;
mod file_map;
mod index;
pub mod languages;
mod manifest;
mod order;
mod page;
pub mod pictures;
pub mod prepared;
mod problem;
mod script;
mod single;
mod style;
mod xml;

pub use archive::zip;
pub use file_map::FileMap;
pub use order::{Labels, Order, Target};
pub use page::Page;
pub use problem::Problem;
pub use script::build_id;
pub use style::{data_url, with_pictures};

/// Makes a package: the bytes of a zip or, for [`Target::File`], of an HTML file.
///
/// # Errors
/// If the page folder lacks something, or is of another version.
pub fn pack(order: &Order, page: &Page) -> Result<Vec<u8>, Problem> {
    match order.target {
        Target::File => single::html(order, page),
        _ => Ok(zip(&files(order, page)?)),
    }
}

/// Returns the files of a package that is a zip, by their paths within it.
///
/// # Errors
/// If the page folder lacks something, or is of another version.
pub fn files(order: &Order, page: &Page) -> Result<FileMap, Problem> {
    let mut files = contents::files(order, page)?;
    let manifest = manifest::write(order, &files);
    files.extend(manifest.map(|(path, text)| (path.to_owned(), text.into_bytes())));
    Ok(files)
}
