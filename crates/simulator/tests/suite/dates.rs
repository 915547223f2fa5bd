//! The start of an attempt, as the menu shows it with and without a calendar.

use samtalerum_core::meeting::Mode;
use samtalerum_simulator::{Calendar, CalendarTime, Simulator, Training, Zone};
use samtalerum_testing::{attempt_at, content, sentence, stored};

/// Returns the label of the button in the menu that resumes an attempt.
fn resume(calendar: Option<Calendar>) -> String {
    let begun = attempt_at(&content(), "he-translates", Mode::Practice);
    let store = Box::new(stored(&[begun]));
    let mut simulator = Simulator::new(content(), store, &["en".to_owned()]);
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
fn a_date_names_its_zone_unless_it_is_local() {
    assert_eq!(resume(None), sentence("en", "continue", &[]));
    let local = resume(Some(|_| time(Zone::Local)));
    let label = |date| sentence("en", "resume", &[("date", date)]);
    assert_eq!(local, label("9 March 2026 at 07:05"));
    let utc = resume(Some(|_| time(Zone::Utc)));
    assert_eq!(utc, label("9 March 2026 at 07:05 (UTC)"));
}
