//! Reports are written to a folder, and a notice appears if no program can show them.

use std::path::Path;
use std::sync::{Arc, Mutex};

use samtalerum::store::{FileReports, FileStore};
use samtalerum_core::store::{Store, StoreError};
use samtalerum_simulator::{Action, PageName, Report, Reports, Saved, Simulator, Training};
use samtalerum_testing::{best, content, meetings};

const NO_BROWSER: &str = "there is no browser";

/// Writes reports to a folder. Instead of opening a browser, records the paths of the reports that it should show.
struct Recording(FileReports, Arc<Mutex<Vec<String>>>);

impl Reports for Recording {
    fn save(&mut self, attempt: &str, report: &Report) -> Result<Saved, StoreError> {
        self.0.save(attempt, report)
    }
    fn show(&mut self, path: &str) -> Result<(), StoreError> {
        self.1.lock().unwrap().push(path.to_owned());
        Err(StoreError::CannotShow {
            path: path.to_owned(),
            reason: NO_BROWSER.into(),
        })
    }
}

#[test]
fn once_saved_it_can_be_shown_and_a_missing_browser_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    let mut files = FileStore::at(folder.path());
    let mut attempt = best(&meetings()[1]).attempt().clone();
    let scenario = &attempt.header.scenario;
    attempt.header.content = content().meetings[scenario].hash.clone();
    files.create(&attempt).unwrap();
    let shown = Arc::default();
    let reports = Recording(FileReports::at(folder.path()), Arc::clone(&shown));
    let mut simulator = Simulator::new(content(), Box::new(files), &["da".to_owned()])
        .with_reports(Box::new(reports));
    simulator.update(Action::Review(attempt.header.id));
    assert_eq!(simulator.page().name, PageName::Debrief);
    simulator.update(Action::SaveReport);
    simulator.update(Action::SaveReport);
    let page = simulator.page();
    assert_eq!(page.notices.len(), 1, "saved again, it is said once");
    let show = page.notices[0].act.clone().expect("it can be shown");
    assert!(page.buttons().contains(&&show));
    simulator.update(show.action);
    let asked = shown.lock().unwrap().clone();
    let html = std::fs::read_to_string(Path::new(&asked[0])).unwrap();
    assert_eq!(html, samtalerum_html::report(&simulator.report().unwrap()));
    let notices = simulator.page().notices;
    assert!(
        notices
            .iter()
            .any(|notice| notice.text.contains(NO_BROWSER))
    );
}
