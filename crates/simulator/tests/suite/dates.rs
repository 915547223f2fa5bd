//! When an attempt was begun is shown as far as the front end can tell.

use samtalerum_core::meeting::Mode;
use samtalerum_core::store::{MemoryStore, Store};
use samtalerum_simulator::{Calendar, CalendarTime, Simulator, Training, Zone};
use samtalerum_testing::{attempt, content};

/// Returns the label of the menu's button that resumes an attempt.
fn resume(calendar: Option<Calendar>) -> String {
    let mut begun = attempt("he-translates", Mode::Practice);
    begun.header.content = content().meetings["he-translates"].hash.clone();
    let mut store = MemoryStore::new();
    store.create(&begun).unwrap();
    let mut simulator = Simulator::new(content(), Box::new(store), &["en".to_owned()]);
    if let Some(calendar) = calendar {
        simulator = simulator.with_calendar(calendar);
    }
    let page = simulator.page();
    let buttons = page.buttons();
    let resume = buttons.iter().find(|one| one.id.starts_with("resume:"));
    resume.expect("the attempt can be resumed").label.clone()
}

fn time(zone: Zone) -> CalendarTime {
    CalendarTime {
        year: 2026,
        month: 3,
        day: 9,
        hour: 7,
        minute: 5,
        zone,
    }
}

#[test]
fn the_date_names_its_zone_only_where_it_is_not_the_readers() {
    assert_eq!(resume(None), "Continue");
    let local = resume(Some(|_| time(Zone::Local)));
    assert_eq!(local, "Continue from 2026-03-09 07:05");
    let utc = resume(Some(|_| time(Zone::Utc)));
    assert_eq!(utc, "Continue from 2026-03-09 07:05 (UTC)");
}
