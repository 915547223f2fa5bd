//! The start of an attempt, as the menu shows it with and without a calendar.

use samtalerum_core::meeting::{Attempt, Mode};
use samtalerum_core::store::{MemoryStore, Store};
use samtalerum_simulator::{Calendar, CalendarTime, Simulator, Training, Zone};
use samtalerum_testing::{attempt_at, best, content, sentence, stored};

/// Returns the label of the menu's button that resumes the newest of these attempts.
fn resume(calendar: Option<Calendar>, attempts: &[Attempt]) -> String {
    let store = Box::new(stored(attempts));
    let mut simulator = Simulator::new(content(), store, &["en".to_owned()]);
    if let Some(calendar) = calendar {
        simulator = simulator.with_calendar(calendar);
    }
    let page = simulator.page();
    let buttons = page.buttons();
    let mut resume = buttons.iter().filter(|one| one.id.starts_with("resume:"));
    let found = resume.next().expect("the attempt can be resumed");
    assert_eq!(resume.next(), None, "only the newest attempt of a meeting");
    found.label.clone()
}

/// Returns an attempt at which no choice was taken yet.
fn begun() -> Attempt {
    attempt_at(&content(), "he-translates", Mode::Practice)
}

/// Returns two attempts, the second of which was begun this many seconds after the first.
fn two(seconds: u64) -> [Attempt; 2] {
    let first = begun();
    let mut second = first.clone();
    second.header.id += ".second";
    second.header.started += seconds;
    [first, second]
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

fn label(date: &str) -> String {
    sentence("en", "resume", &[("date", date)])
}

/// A button has little space, so it shows the day only.
#[test]
fn the_button_shows_the_day() {
    let begun = [begun()];
    assert_eq!(resume(None, &begun), sentence("en", "continue", &[]));
    for calendar in [|_| time(Zone::Local), |_| time(Zone::Utc)] {
        assert_eq!(resume(Some(calendar), &begun), label("9 March"));
    }
}

/// If two unfinished attempts were begun on the same day, the time of day says which one is meant. The time zone is
/// named unless it is the local one.
#[test]
fn the_time_of_day_distinguishes_two_attempts_of_one_day() {
    let two_on_a_day = two(60);
    let local = resume(Some(|_| time(Zone::Local)), &two_on_a_day);
    assert_eq!(local, label("9 March at 07:05"));
    let utc = resume(Some(|_| time(Zone::Utc)), &two_on_a_day);
    assert_eq!(utc, label("9 March at 07:05 (UTC)"));
    let each_on_its_day: Calendar = |seconds| CalendarTime {
        day: u32::try_from(seconds / 86_400 % 28).unwrap(),
        ..time(Zone::Local)
    };
    let days = two(86_400);
    let day = days[1].header.started / 86_400 % 28;
    let other = resume(Some(each_on_its_day), &days);
    assert_eq!(other, label(&format!("{day} March")));
}

/// The button and the page of the meeting show the same number of choices.
#[test]
fn the_button_shows_how_many_choices_were_taken() {
    let mut begun = best("he-translates").attempt().clone();
    let calendar: Calendar = |_| time(Zone::Local);
    begun.acts.pop();
    let mut store = MemoryStore::new();
    store.create(&begun).unwrap();
    let mut simulator = Simulator::new(content(), Box::new(store), &["en".to_owned()]);
    let page = simulator.page();
    let buttons = page.buttons();
    let button = buttons.iter().find(|one| one.id.starts_with("resume:"));
    let action = button.expect("the attempt can be resumed").action.clone();
    simulator.update(action);
    let taken = simulator
        .session()
        .expect("an attempt is open")
        .decisions()
        .len();
    assert!(taken > 1);
    let values = [("date", "9 March"), ("choice", &taken.to_string())];
    let expected = sentence("en", "resume-at-choice", &values);
    assert_eq!(resume(Some(calendar), &[begun]), expected);
}
