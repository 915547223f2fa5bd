//! The pages, one module each. They build a [`Page`] from the state of the simulator, in the trainee's language.

mod about;
mod appraisal;
mod attempt;
mod case_file;
mod debrief;
mod ending;
mod expressions;
mod frame;
mod handbook;
mod keys;
mod meeting;
mod meetings;
mod menu;
mod note;
mod notices;
mod platform;
mod settings;
mod status;
mod transcript;

use super::page::{Page, PageName};
use super::play::Play;
use super::{OpenPage, Overlay, Report, Simulator};
pub(super) use debrief::{fold_of, folded_part};
use frame::{frame, overlay_toolbar};

/// Builds the page that is open.
pub(super) fn page(simulator: &Simulator) -> Page {
    let mut page = match simulator.overlays.last() {
        Some(Overlay::Handbook) => handbook::page(simulator),
        Some(Overlay::Transcript) => transcript::page(simulator),
        Some(Overlay::CaseFile) => case_file::overlay(simulator),
        Some(Overlay::Settings) => settings::page(simulator),
        Some(Overlay::About) => about::page(simulator),
        None => page_below_overlays(simulator),
    };
    let meeting = simulator
        .play
        .as_ref()
        .filter(|_| matches!(simulator.open_page, OpenPage::CaseFile | OpenPage::Meeting));
    // The case file before the meeting counts as an overlay too, because leaving it leads back to the menu.
    page.overlay = !simulator.overlays.is_empty() || page.name == PageName::CaseFile;
    page.in_meeting = meeting.is_some();
    page.jump.clone_from(&simulator.jump);
    status::add(simulator, &mut page);
    page.keep_pictures = meeting.is_some_and(|play| !play.session.decisions().is_empty());
    page.set_foreign(simulator.messages().foreign());
    page
}

impl Simulator {
    /// Returns the debrief of the open attempt as a report to save, or `None` if no attempt is open.
    pub fn report(&self) -> Option<Report> {
        let play = self.play.as_ref()?;
        let messages = self.messages();
        let kind = play.session.attempt().header.kind();
        let subtitle = self.played(play);
        let subtitle = subtitle.unwrap_or_else(|| messages.ui(attempt::kind_name(kind)));
        let mut page = debrief::for_report(self, play);
        page.set_foreign(messages.foreign());
        Some(Report {
            page,
            subtitle,
            footer: messages.ui("menu-fictional"),
        })
    }

    /// Returns the date and the mode of an attempt in words, or `None` if no calendar was set.
    fn played(&self, play: &Play) -> Option<String> {
        let messages = self.messages();
        let header = &play.session.attempt().header;
        let date = self.date(header.started)?;
        let mode = messages.ui(attempt::kind_name(header.kind()));
        let values = [("date", date.into()), ("mode", mode.into())];
        Some(messages.ui_with("report-subtitle", values))
    }
}

/// Builds the page below the overlays.
fn page_below_overlays(simulator: &Simulator) -> Page {
    let Some(play) = &simulator.play else {
        return menu::page(simulator);
    };
    match simulator.open_page {
        OpenPage::Menu => menu::page(simulator),
        OpenPage::CaseFile => case_file::page(simulator, play),
        OpenPage::Debrief => debrief::page(simulator, play),
        // The feedback on the last choice is shown before an appraisal, the note or the ending.
        OpenPage::Meeting if play.feedback_is_due() => meeting::page(simulator, play),
        OpenPage::Meeting if simulator.at_appraisal() => appraisal::page(simulator, play),
        OpenPage::Meeting if simulator.at_note() => note::page(simulator, play),
        OpenPage::Meeting if play.session.is_over() => ending::page(simulator, play),
        OpenPage::Meeting => meeting::page(simulator, play),
    }
}
