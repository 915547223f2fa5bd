//! Pages as HTML with semantic headings, lists and tables, for screen readers, for print, and for any width.
//!
//! [`report()`] writes a standalone document, which needs neither the program nor a network. [`view()`] writes the text
//! view in the browser, with buttons that work. [`still()`] writes the text view of a page as a document whose buttons
//! do nothing.

mod blocks;
mod colors;
mod drawings;
mod furniture;
mod head;
mod languages;
mod still;
mod text_view;
mod tones;

use maud::{DOCTYPE, html};

use samtalerum_simulator::{Body, Report};

pub use colors::{fixed, following_settings, following_system};
pub use furniture::empty_room;
pub use head::{STYLE, head, margins};
pub use languages::{with_languages, words};
pub use still::still;
pub use text_view::{Labels, Pictures, view};

/// Writes a report as a standalone HTML document. Buttons are left out, because in a saved file they could do nothing.
pub fn report(report: &Report) -> String {
    let page = &report.page;
    let (aside, main) = match &page.body {
        Body::Columns { aside, main } => (aside.as_slice(), main.as_slice()),
        Body::Meeting(_) => (&[][..], &[][..]),
    };
    // Loose sheets must show which attempt they are about.
    let margins = margins(&format!("{} · {}", page.title, report.subtitle));
    let style = following_system(&[STYLE, margins.as_str()].concat());
    let document = html! {
        (DOCTYPE)
        html lang=(page.language) {
            (head(&page.title, &style))
            body {
                header {
                    h1 { (page.title) }
                    p .quiet { (report.subtitle) }
                }
                main {
                    @for block in aside.iter().chain(main) { (blocks::block(block, None)) }
                }
                footer { p .quiet { (report.footer) } }
            }
        }
    };
    with_languages(document, &page.foreign)
}
