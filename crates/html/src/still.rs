//! The text view of a page as a document without scripts, for comparison with the picture of the same page.

use maud::{DOCTYPE, PreEscaped, html};

use super::head::with_policy;
use super::text_view::{Labels, Pictures, view};
use samtalerum_simulator::Page;

/// Writes the text view of a page as a document, with the page's theme and text size. The buttons do nothing. `style`
/// is the style sheet of the text view with the values of its variables. The document finds its pictures and fonts in
/// the folder `assets` beside it. It has no content security policy, because in some browsers no policy can allow files
/// from a disk.
pub fn still(page: &Page, labels: Labels, pictures: Pictures, style: &str) -> String {
    let settings = &page.settings;
    let document = html! {
        (DOCTYPE)
        html lang=(page.language) data-view="text" data-theme=(settings.theme.name())
            data-size=(settings.text_size.percent()) data-still=(settings.reduced_motion) {
            (with_policy(&page.document_title(), style, None))
            body {
                div id="text" { (PreEscaped(view(page, labels, pictures))) }
            }
        }
    };
    document.into_string()
}
