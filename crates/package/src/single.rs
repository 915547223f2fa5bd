//! One HTML file that can be opened with a double click, without a network. It contains everything it needs, and has
//! only the text view.
//!
//! A page that is opened from a disk can load neither modules nor other files. So the page's scripts are joined into
//! one classic script, `single.js`. Everything else is in elements, which that script finds by their ids:
//!
//! | element | contents |
//! |---|---|
//! | `package`, `words`, `files` | JSON, as in every package; it names the bundles by the ids below |
//! | `core-bytes` | the program: gzip, as base64 |
//! | `course-bytes`, `pictures-bytes` | [bundles](crate::bundle), as base64 |
//!
//! The Content Security Policy allows exactly these scripts and this style, by their hashes, and no request at all.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::contents::{Bundles, GUARD, SINGLE, STYLE, described, pictures};
use crate::file_map::FileMap;
use crate::order::Order;
use crate::page::Page;
use crate::problem::Problem;
use crate::script::{hash, script};
use crate::{bundle, course, style};

/// The ids of the elements with the compressed parts.
const ELEMENTS: Bundles = Bundles {
    core: "core-bytes",
    course: "course-bytes",
    pictures: "pictures-bytes",
    engine: None,
};

/// Returns the HTML file.
///
/// # Errors
/// If the page folder lacks something, or is of another version.
pub(crate) fn html(order: &Order, page: &Page) -> Result<Vec<u8>, Problem> {
    let pictures = pictures(order, page);
    let mut index = described(order, page, &ELEMENTS, &pictures)?;
    index.set_json("files", &FileMap::new())?;
    let style = style::inline(&page.text(STYLE)?, page, |_| true)?;
    let (guard, single) = (script(page, GUARD)?, script(page, SINGLE)?);
    let policy = format!(
        "default-src 'none'; script-src '{}' '{}' 'wasm-unsafe-eval'; style-src '{}'; img-src blob: data:; \
         font-src data:; base-uri 'none'; form-action 'none'",
        hash(&guard),
        hash(&single),
        hash(&style),
    );
    index.set_policy(&policy)?;
    index.replace(
        "<link rel=\"stylesheet\" href=\"text.css\">",
        &format!("<style>{style}</style>"),
    )?;
    index.replace(
        "<link rel=\"preload\" as=\"script\" href=\"single.js\">\n",
        "",
    )?;
    let parts = [
        (ELEMENTS.core, page.core()?.to_vec()),
        (ELEMENTS.course, bundle::write(&course::files(order, page)?)),
        (ELEMENTS.pictures, bundle::write(&pictures)),
    ];
    let parts = parts.map(|(id, bytes)| {
        let text = STANDARD.encode(bytes);
        format!("<script type=\"text/plain\" id=\"{id}\">{text}</script>\n")
    });
    index.replace(
        "<script src=\"guard.js\"></script>",
        &format!("{}<script>{guard}</script>", parts.concat()),
    )?;
    index.replace(
        "<script src=\"single.js\" defer></script>",
        &format!("<script>{single}</script>"),
    )?;
    Ok(index.0.into_bytes())
}
