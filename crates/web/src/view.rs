//! What the page in the browser shows after each thing that the visitor did.

use wasm_bindgen::prelude::*;

use samtalerum_simulator::Page;

/// One page for both views, and what belongs to it. It is built from one [`Page`].
#[wasm_bindgen(getter_with_clone)]
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    page: Page,
    /// The page as HTML, for the text view.
    pub html: String,
    /// Where the trainee is: it changes when she comes to something new.
    pub place: String,
    /// The page's title.
    pub title: String,
    /// The language of the page.
    pub language: String,
    /// The colours in force: `light`, `dark` or `high-contrast`.
    pub theme: String,
    /// The text size in percent.
    pub text_size: u16,
    /// `true` if movement is left out.
    pub still: bool,
    /// What is new, to be spoken.
    pub announcements: Vec<String>,
    /// `true` if all pictures are to be fetched and kept.
    pub keep_pictures: bool,
    /// The attempt that is open.
    pub attempt: Option<String>,
    /// A report as HTML that is to be downloaded now.
    pub download: Option<String>,
}

#[wasm_bindgen]
impl View {
    /// The page as JSON, for the canvas.
    ///
    /// # Errors
    /// None that a page can cause.
    pub fn json(&self) -> Result<String, JsError> {
        Ok(serde_json::to_string(&self.page)?)
    }
}

impl View {
    /// Builds the view of a page from its HTML; `attempt` is open, and `download` waits to be downloaded.
    pub fn new(
        page: &Page,
        html: String,
        attempt: Option<String>,
        download: Option<String>,
    ) -> Self {
        Self {
            html,
            place: page.place.clone(),
            title: page.title.clone(),
            language: page.language.clone(),
            theme: page.settings.theme.name().to_owned(),
            text_size: page.settings.text_size.percent(),
            still: page.settings.reduced_motion,
            announcements: page.announcements.clone(),
            keep_pictures: page.keep_pictures,
            attempt,
            download,
            page: page.clone(),
        }
    }
}
