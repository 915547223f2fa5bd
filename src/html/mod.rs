//! A page as HTML: real headings, lists and tables, for a screen reader, on paper, and at any width. As a document of its
//! own it is readable without the program, and nothing in it asks for anything from elsewhere; in the browser it is a
//! living part of a document, with buttons that work.

mod blocks;
mod drawing;
mod live;
mod manuscript;

use maud::{DOCTYPE, PreEscaped, html};

use crate::simulator::{Body, Page};

pub use drawing::drawing;
pub use live::{Labels, Pictures, view};
pub use manuscript::manuscript;

/// The document's own style: readable at any width, in the dark, and in print.
const STYLE: &str = include_str!("report.css");

/// What a browser may do with a document: nothing but its own style.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// What a document says besides its page.
#[derive(Debug, Clone, Copy)]
pub struct Extras<'a> {
    /// A line below the title, e.g. when the attempt was played.
    pub subtitle: &'a str,
    /// The last line, e.g. what this is not.
    pub footer: &'a str,
}

/// A page of columns as a standalone HTML document. Buttons are left out: there is nobody to press them for.
pub fn document(page: &Page, extras: Extras) -> String {
    let (aside, main) = match &page.body {
        Body::Columns { aside, main } => (aside.as_slice(), main.as_slice()),
        Body::Meeting(_) => (&[][..], &[][..]),
    };
    let document = html! {
        (DOCTYPE)
        html lang=(page.language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                title { (page.title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header {
                    h1 { (page.title) }
                    p .quiet { (extras.subtitle) }
                }
                main {
                    @for block in aside.iter().chain(main) { (blocks::block(block, None)) }
                }
                footer { p .quiet { (extras.footer) } }
            }
        }
    };
    document.into_string()
}
