//! What several subjects need: the built-in content, its explorations, sessions and scenarios made by hand.

use std::collections::HashMap;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::{Arc, Mutex, OnceLock};

use samtalerum::content::Content;
use samtalerum::debrief::Debrief;
use samtalerum::meeting::{ATTEMPT_FORMAT, Act, Attempt, Header, Mode, Plot, Session, TimedAct};
use samtalerum::paths::Paths;
use samtalerum::scenario::{Scenario, Scene};
use samtalerum::settings::Settings;
use samtalerum::simulator::{Action, Simulator, Training};
use samtalerum::source::read;
use samtalerum::store::{MemoryStore, Store};

/// The built-in content.
pub fn content() -> Arc<Content> {
    static CONTENT: OnceLock<Arc<Content>> = OnceLock::new();
    Arc::clone(CONTENT.get_or_init(|| Arc::new(Content::embedded())))
}

/// The ids of the meetings that can be played.
pub fn meetings() -> Vec<String> {
    content().meetings.keys().cloned().collect()
}

/// A built-in meeting's plot.
pub fn built_in(id: &str) -> Arc<Plot> {
    Arc::clone(&content().meetings[id].plot)
}

/// A built-in meeting explored, once for all tests.
pub fn explored(id: &str) -> Arc<Paths> {
    static KNOWN: OnceLock<Mutex<HashMap<String, Arc<Paths>>>> = OnceLock::new();
    let known = KNOWN.get_or_init(Mutex::default);
    let mut known = known.lock().unwrap();
    let paths = known
        .entry(id.to_owned())
        .or_insert_with(|| Arc::new(explore(&built_in(id))));
    Arc::clone(paths)
}

/// A plot explored against the built-in catalogue.
pub fn explore(plot: &Arc<Plot>) -> Paths {
    Paths::new(Arc::clone(plot), &content().guidance)
}

/// A simulator over the built-in content that keeps nothing.
pub fn simulator(language: &str) -> Simulator {
    Simulator::new(
        content(),
        Box::new(MemoryStore::new()),
        &[language.to_owned()],
    )
}

/// The program run to its end, as somebody types it.
pub fn run(arguments: &[&str]) -> Output {
    let output = Command::new(env!("CARGO_BIN_EXE_samtalerum"))
        .args(arguments)
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(!errors.contains("panicked"), "{errors}");
    output
}

/// What was printed.
pub fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// A folder with everything in it, copied.
pub fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// A scenario that a test writes: its variables, scenes and endings in RON.
pub fn plot(variables: &str, scenes: &str, endings: &str) -> Arc<Plot> {
    let text = format!(
        "Scenario(format: 1, id: \"made\", level: Introductory, minutes: 1, trains: [], \
         cast: {{\"amina\": (role: Citizen, look: \"amina\")}}, case_file: [], \
         variables: {{{variables}}}, start: \"start\", scenes: {{{scenes}}}, endings: {{{endings}}})"
    );
    let mut findings = Vec::new();
    let (scenario, _) = read::<Scenario, Scene>("made.ron", &text, "scenes", &mut findings);
    assert!(findings.is_empty(), "{findings:?}");
    Arc::new(Plot::compile(Arc::new(scenario.unwrap())).expect("a scenario that can be played"))
}

/// An attempt without acts.
pub fn attempt(scenario: &str, mode: Mode) -> Attempt {
    Attempt {
        header: Header {
            format: ATTEMPT_FORMAT,
            id: "an-attempt".to_owned(),
            scenario: scenario.to_owned(),
            content: "0123456789abcdef".to_owned(),
            mode,
            seed: 7,
            started: 1,
            again_from: None,
            tryout: None,
        },
        acts: Vec::new(),
    }
}

/// A simulator with these settings in which a meeting has just begun. The seed is fixed, so that the same pages are met
/// each time.
pub fn begun(scenario: &str, settings: Settings, seed: u64) -> Simulator {
    let begun = attempt(scenario, settings.mode).header;
    let header = Header {
        content: content().meetings[scenario].hash.clone(),
        seed,
        ..begun
    };
    let id = header.id.clone();
    let mut store = MemoryStore::new();
    store.save_settings(&settings).unwrap();
    store
        .create(&Attempt {
            header,
            acts: Vec::new(),
        })
        .unwrap();
    let mut simulator = Simulator::new(content(), Box::new(store), &[]);
    simulator.update(Action::Resume(id));
    simulator
}

/// A practice that has not begun.
pub fn session(plot: &Arc<Plot>) -> Session {
    let attempt = attempt(&plot.scenario.id, Mode::Practice);
    Session::replay(Arc::clone(plot), attempt).0
}

/// Carries out an act that must be possible.
#[track_caller]
pub fn perform(session: &mut Session, act: Act) {
    let at = session.elapsed() + 1000;
    let done = session.perform(TimedAct {
        at,
        act: act.clone(),
    });
    assert_eq!(done, Ok(()), "{act:?}");
}

/// Begins if need be, and reads to the next decision, note or end.
#[track_caller]
pub fn read_on(session: &mut Session) {
    if !session.has_begun() {
        perform(session, Act::Begin);
    }
    while let Some(line) = session.next_line() {
        let id = session.plot().line(line).id().clone();
        perform(session, Act::Read(id));
    }
}

/// Reads on and takes these choices one after another, then reads on.
#[track_caller]
pub fn take(session: &mut Session, choices: &[&str]) {
    for choice in choices {
        read_on(session);
        perform(session, Act::Choose((*choice).to_owned()));
    }
    read_on(session);
}

/// Writes the note with these statements in it, and reads on.
#[track_caller]
pub fn write(session: &mut Session, statements: &[&str]) {
    for statement in statements {
        perform(session, Act::Include((*statement).to_owned()));
    }
    perform(session, Act::Sign);
    read_on(session);
}

/// The statements that belong in the note as it is offered now.
pub fn belonging(session: &Session) -> Vec<String> {
    let plot = session.plot();
    let (Some(samtalerum::meeting::Stop::Note(scene)), Some(memory)) =
        (session.stop(), session.memory())
    else {
        return Vec::new();
    };
    plot.statements(scene, memory)
        .filter(|(_, belongs)| *belongs)
        .map(|(statement, _)| plot.statement_id(statement).clone())
        .collect()
}

/// A session judged against its own exploration.
pub fn judge(session: &Session) -> Debrief {
    let paths = explore(session.plot());
    Debrief::new(session, &paths, &content().guidance)
}

/// Everything that can be seen of a session, the log aside.
pub fn state(session: &Session) -> String {
    let decisions: Vec<_> = session
        .decisions()
        .iter()
        .map(|one| {
            (
                one.scene,
                one.choice,
                &one.before,
                &one.offered,
                &one.verdicts,
            )
        })
        .collect();
    format!(
        "{:?}",
        (
            (session.stop(), session.memory(), session.next_line()),
            (session.events(), session.offered(), session.statements()),
            (decisions, session.notes(), session.just_chose()),
            (0..session.plot().line_count())
                .filter(|line| session.is_marked(*line))
                .collect::<Vec<_>>(),
            (session.counted(), session.has_begun(), session.is_over()),
        )
    )
}
