//! Dates are printed in the system's time zone.

use samtalerum::store::FileStore;
use samtalerum_core::meeting::Mode;
use samtalerum_core::store::Store;

use super::support::{attempt_at, content, says, sentence, text};
use super::terminal::program;

/// Runs the program in a time zone, with one stored attempt, which began on 2026-07-01 at 22:30 UTC. The argument `ID`
/// stands for the id of this attempt.
fn run_in(zone: &str, arguments: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let mut begun = attempt_at(&content(), "the-hand-she-holds", Mode::Practice);
    begun.header.started = 1_782_945_000;
    let mut store = FileStore::at(folder.path());
    store.create(&begun).unwrap();
    drop(store);
    let arguments: Vec<&str> = arguments
        .iter()
        .map(|one| {
            if *one == "ID" {
                begun.header.id.as_str()
            } else {
                one
            }
        })
        .collect();
    let output = program(folder.path(), &arguments)
        .env("TZ", zone)
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    text(&output.stdout)
}

#[test]
fn the_menu_shows_on_which_day_an_attempt_was_begun_in_the_local_time() {
    for (zone, date) in [
        ("Europe/Copenhagen", "2 July"),
        ("America/New_York", "1 July"),
        ("UTC", "1 July"),
        ("No/Where", "1 July"),
    ] {
        let menu = run_in(zone, &["--lang", "en", "play", "--text"]);
        let label = sentence("en", "resume", &[("date", date)]);
        assert!(
            menu.contains(&format!("{label} (--resume")),
            "{zone}: {menu}"
        );
    }
}

#[test]
fn the_report_shows_when_an_attempt_was_begun_in_the_local_time() {
    for (language, date) in [
        ("da", "2. juli 2026 kl. 00.30"),
        ("en", "2 July 2026 at 00:30"),
    ] {
        let arguments = ["--lang", language, "debrief", "ID", "--format", "html"];
        let report = run_in("Europe/Copenhagen", &arguments);
        let date = [("date", date)];
        assert!(
            says(&report, language, "report-subtitle", &date),
            "{report}"
        );
    }
}
