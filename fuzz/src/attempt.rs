//! The fuzz target that reads any bytes as a stored attempt.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex};

use samtalerum::terminal;
use samtalerum_authoring::playthrough;
use samtalerum_core::content::Content;
use samtalerum_core::debrief::Debrief;
use samtalerum_core::meeting::{CompiledScenario, Header, Session};
use samtalerum_core::paths::Paths;
use samtalerum_core::scenario::Id;
use samtalerum_core::store::{MemoryStore, Store, parse_attempt, write_attempt};
use samtalerum_simulator::{Action, Simulator, Training};

/// The maximum number of states to explore in a preview.
const MAX_STATES: usize = 500;

/// The built-in course.
static COURSE: LazyLock<Arc<Content>> = LazyLock::new(|| Arc::new(samtalerum_course::content()));

/// The explored meetings of the course, each computed once.
static EXPLORED: LazyLock<Mutex<HashMap<Id, Arc<Paths>>>> = LazyLock::new(Mutex::default);

/// Reads an attempt, replays it in the built-in course, judges it and resumes it.
pub fn attempt(bytes: &[u8]) {
    let Ok(parsed) = parse_attempt(bytes) else {
        return;
    };
    let attempt = parsed.attempt;
    assert!(parsed.good <= bytes.len());
    let again = parse_attempt(write_attempt(&attempt)).expect("what was written can be read");
    assert_eq!(again.attempt, attempt);
    assert_eq!(again.damage, None);

    let Some(compiled) = COURSE.compiled(&attempt.header) else {
        return;
    };
    let paths = explored(&attempt.header, &compiled);
    let (session, left) = Session::replay(compiled, attempt.clone());
    assert_eq!(session.attempt().acts.len() + left, attempt.acts.len());
    let debrief = Debrief::new(&session, &paths, &COURSE.guidance);
    assert_eq!(session.is_over(), debrief.ending.is_some());
    if let Some(recorded) = playthrough::record(&session, &paths, &COURSE.guidance) {
        playthrough::write(&recorded);
    }

    let id = attempt.header.id.clone();
    let mut store = MemoryStore::new();
    if store.create(&attempt).is_err() {
        return;
    }
    let mut simulator = Simulator::new(Arc::clone(&COURSE), Box::new(store), &["da".to_owned()]);
    simulator.update(Action::Resume(id.clone()));
    print(&simulator);
    simulator.review(&id);
    print(&simulator);
    simulator.report();
}

/// Explores the scenario of an attempt, or takes the result of an earlier run.
fn explored(header: &Header, compiled: &Arc<CompiledScenario>) -> Arc<Paths> {
    if header.preview.is_some() {
        let guidance = &COURSE.guidance;
        let paths = Paths::with_progress(Arc::clone(compiled), guidance, MAX_STATES, &mut |_| {});
        return Arc::new(paths);
    }
    let mut known = EXPLORED.lock().expect("no run has failed before");
    let new = || Arc::new(Paths::new(Arc::clone(compiled), &COURSE.guidance));
    Arc::clone(known.entry(header.scenario.clone()).or_insert_with(new))
}

/// Prints the current page as the terminal does.
fn print(simulator: &Simulator) {
    let mut page = Vec::new();
    terminal::print_page(&simulator.page(), &mut page).expect("a buffer takes everything");
}
