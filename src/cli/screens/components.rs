//! The component sheet, as the window draws it and as the text view shows it. Its texts are Danish in every view.

use std::collections::VecDeque;
use std::path::Path;

use super::view::View;
use samtalerum_core::content::Content;
use samtalerum_core::language::INTERFACE;
use samtalerum_html::{Labels, following_settings, still};
use samtalerum_simulator::sample::sheets;
use samtalerum_simulator::{Action, Page, Training};
use samtalerum_stage::pictures::{Album, PictureError, has_asset};

/// The style sheet of the text view, without the values of its variables.
const STYLE: &str = include_str!("../../../web/text.css");

/// A training that shows one page after another. Each action leads to the next page. The last page stays, so the queue
/// is never empty.
struct Slides(VecDeque<Page>);

impl Training for Slides {
    fn page(&self) -> Page {
        self.0[0].clone()
    }

    fn update(&mut self, _: Action) {
        if self.0.len() > 1 {
            self.0.pop_front();
        }
    }
}

/// Draws each part of the sheet, and writes its text view beside the picture. Returns the number of pictures.
pub(super) fn draw(content: &Content, view: &View, dir: &Path) -> Result<usize, PictureError> {
    let mut parts = sheets();
    for part in &mut parts {
        part.page.settings = view.settings();
    }
    let pages = parts.iter().map(|part| part.page.clone());
    let mut album = Album::open(Box::new(Slides(pages.collect())), view.size);
    let style = following_settings(STYLE);
    let language = content.languages.negotiate(&["da".to_owned()]);
    let messages = content.languages.messages(&language);
    let say = |id| messages.text(INTERFACE, id);
    let (tools, said, notices) = (say("web-tools"), say("web-said"), say("web-notices"));
    let labels = Labels {
        tools: &tools,
        said: &said,
        notices: &notices,
    };
    for part in &parts {
        let file = view.file(&format!("components-{}", part.name));
        album.take(dir.join(format!("{file}.png")))?;
        let html = still(&part.page, labels, &has_asset, &style);
        std::fs::write(dir.join(format!("{file}.html")), html)
            .map_err(|error| PictureError::Unwritable(error.to_string()))?;
        album.perform(Action::Continue);
    }
    Ok(parts.len())
}
