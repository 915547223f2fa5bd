//! The content of the page in the browser after each action of the trainee.

use wasm_bindgen::prelude::*;

use samtalerum_html::words;
use samtalerum_simulator::Page;

/// A [`Page`] for the text view and for the canvas, with the values that the script needs.
#[wasm_bindgen(getter_with_clone)]
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    page: Page,
    /// The page as HTML, for the text view.
    pub html: String,
    /// A text that changes when the trainee reaches something new to read; see [`Page::place`].
    pub place: String,
    /// The page's title.
    pub title: String,
    /// The title of the document: the page's title and the program's name.
    pub document_title: String,
    /// The language of the page.
    pub language: String,
    /// The current theme: `light`, `dark` or `high-contrast`.
    pub theme: String,
    /// The text size in percent.
    pub text_size: u16,
    /// `true` if animations are left out.
    pub still: bool,
    /// New texts that a screen reader is to speak, as HTML with their languages.
    pub announcements: Vec<String>,
    /// The effect of the last action, as HTML. A screen reader speaks it before [`Self::announcements`].
    pub status: Vec<String>,
    /// `true` if the page is to fetch all pictures in advance and keep them in the browser.
    pub keep_pictures: bool,
    /// The id of the open attempt, if there is one.
    pub attempt: Option<String>,
    /// A report as HTML that is to be downloaded now.
    pub download: Option<String>,
    /// A report to the learning platform as JSON, if there is something new. Each report is in one view only.
    pub report: Option<String>,
    /// `true` if the trainee has just asked to leave the platform's training.
    pub leaving: bool,
}

#[wasm_bindgen]
impl View {
    /// Returns the page as JSON, for the canvas.
    ///
    /// # Errors
    /// If the page cannot be serialized, which does not happen for the pages of the training.
    pub fn json(&self) -> Result<String, JsError> {
        Ok(serde_json::to_string(&self.page)?)
    }
}

impl View {
    /// Builds the view of a page from its HTML, the id of the open attempt, and the report to download.
    pub fn new(
        page: &Page,
        html: String,
        attempt: Option<String>,
        download: Option<String>,
    ) -> Self {
        let spoken = |texts: &[String]| {
            let texts = texts.iter();
            texts.map(|text| words(text, &page.foreign)).collect()
        };
        Self {
            html,
            place: page.place.clone(),
            title: page.title.clone(),
            document_title: page.document_title(),
            language: page.language.clone(),
            theme: page.settings.theme.name().to_owned(),
            text_size: page.settings.text_size.percent(),
            still: page.settings.reduced_motion,
            announcements: spoken(&page.announcements),
            status: spoken(&page.status),
            keep_pictures: page.keep_pictures,
            attempt,
            download,
            report: None,
            leaving: false,
            page: page.clone(),
        }
    }

    /// Adds to the view the report that the learning platform is to get. `leaving` is `true` if the trainee has just
    /// asked to leave the training.
    #[must_use]
    pub fn with_report(mut self, report: Option<String>, leaving: bool) -> Self {
        self.report = report;
        self.leaving = leaving;
        self
    }
}
