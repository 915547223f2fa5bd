//! The component sheet: every block in each of its states, in groups that fit a window of 1280×720.

mod buttons;
mod cards;
mod course;
mod lines;
mod meetings;
mod papers;
mod people;
mod results;
mod text;

use super::parts::page;
use crate::page::{Body, Page, PageName};

/// A part of the component sheet.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// The name of the part, for file names.
    pub name: &'static str,
    /// The page that shows the part.
    pub page: Page,
}

/// Returns the component sheet, part by part.
pub fn sheets() -> Vec<Sheet> {
    let columns = [
        ("text", "Tekst", text::columns()),
        ("buttons", "Knapper", buttons::columns()),
        ("cards", "Kort", cards::columns()),
        ("course", "Kursus", course::columns()),
        ("people", "Personer", people::columns()),
        ("lines", "Replikker", lines::columns()),
        ("results", "Resultater", results::columns()),
        ("papers", "Papirer", papers::columns()),
    ];
    let columns = columns.map(|(name, title, [aside, main])| {
        let body = Body::Columns { aside, main };
        sheet(name, page(PageName::Debrief, title, body))
    });
    let meetings = meetings::views().into_iter().map(|(name, view)| {
        let body = Body::Meeting(Box::new(view));
        sheet(name, page(PageName::Meeting, "Samtale", body))
    });
    columns.into_iter().chain(meetings).collect()
}

fn sheet(name: &'static str, page: Page) -> Sheet {
    let place = format!("components:{name}");
    Sheet {
        name,
        page: Page { place, ..page },
    }
}
