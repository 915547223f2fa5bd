//! The component sheet in the text view.

use samtalerum_core::settings::Theme;
use samtalerum_html::{Labels, following_settings, still, view};
use samtalerum_simulator::sample::{settings, sheets, texts};

use crate::support::shown;

/// The heading over the lines of a meeting. The heading is not part of the page.
const SAID: &str = "Det sagte";

const LABELS: Labels = Labels {
    tools: "Værktøjer",
    said: SAID,
    notices: "Beskeder",
};

/// The text view shows exactly the words of each block, in the order of the page.
#[test]
fn every_block_has_its_words_in_order() {
    for sheet in sheets() {
        let html = view(&sheet.page, LABELS, &|_| true);
        let mut read = shown(&html);
        read.retain(|text| text != SAID);
        let expected: Vec<String> = texts(&sheet.page).into_iter().map(|one| one.text).collect();
        assert_eq!(read, expected, "{}", sheet.name);
    }
}

/// Each sample page can be written as a document without scripts, with the page's theme and text size. Its pictures are
/// files beside the document.
#[test]
fn a_part_is_a_document_in_its_settings() {
    let style = following_settings(".page { color: var(--ink); }");
    for mut sheet in sheets() {
        sheet.page.settings = settings(150, Theme::HighContrast);
        let html = still(&sheet.page, LABELS, &|_| true, &style);
        assert!(html.starts_with("<!DOCTYPE html>"), "{html}");
        for part in [
            "<html lang=\"da\" data-view=\"text\" data-theme=\"high-contrast\" data-size=\"150\"",
            "<style>:root",
            "<div id=\"text\"><div class=\"page\"",
        ] {
            assert!(html.contains(part), "{}: {part}\n{html}", sheet.name);
        }
        assert!(!html.contains("<script"));
        let pictures = html.split("src=\"").skip(1);
        let mut paths = pictures.filter_map(|rest| rest.split('"').next());
        assert!(paths.all(|path| path.starts_with("assets/")), "{html}");
    }
}
