//! Support for the tests of several crates: sessions, small scenarios, the built-in course, and the explored paths of
//! the course's meetings. The functions here panic to make a test fail.

mod fixtures;
pub mod growth;
mod page;
mod play;
mod sentences;
mod shared_store;
pub mod store;
mod training;
mod visible_text;
mod weighed;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};

use samtalerum_core::content::Content;
use samtalerum_core::debrief::Debrief;
use samtalerum_core::meeting::{
    ATTEMPT_FORMAT, Act, Attempt, CompiledScenario, Header, Mode, Session, Stop, TimedAct,
};
use samtalerum_core::paths::Paths;
use samtalerum_core::scenario::{
    ConcernLevel, Confidence, MAX_GROUNDS, Scenario, Scene, Sufficiency,
};
use samtalerum_core::source::read;

pub use fixtures::{
    Edit, HEARD, HEARD_TEXT, SILENCED, SILENCED_TEXT, SMALL, edited, files_in, finding_messages,
    fixtures, good, good_files, spoilt,
};
pub use page::{page, write_page};
pub use play::{best, best_of, note_signs, walks, worst};
pub use sentences::{is_complete, says, sentence};
pub use shared_store::SharedStore;
pub use training::{
    begun, has_button, next_answer, onward, onward_by, press, press_key, silent, simulator, stored,
};
pub use visible_text::{shown, word};
pub use weighed::{OLD, WEIGHED, old, weighed, weighed_with};

/// Returns the top folder of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .expect("the crate lies two folders below the top")
        .to_owned()
}

/// Returns the built-in content.
pub fn content() -> Arc<Content> {
    static CONTENT: OnceLock<Arc<Content>> = OnceLock::new();
    Arc::clone(CONTENT.get_or_init(|| Arc::new(samtalerum_course::content())))
}

/// Returns the ids of the meetings that can be played.
pub fn meetings() -> Vec<String> {
    content().meetings.keys().cloned().collect()
}

/// Returns the compiled scenario of a built-in meeting.
pub fn built_in(id: &str) -> Arc<CompiledScenario> {
    Arc::clone(&content().meetings[id].compiled)
}

/// Returns the explored paths of a built-in meeting. They are computed once and shared by all tests of a program.
pub fn explored(id: &str) -> Arc<Paths> {
    static KNOWN: OnceLock<Mutex<HashMap<String, Arc<Paths>>>> = OnceLock::new();
    let known = KNOWN.get_or_init(Mutex::default);
    let mut known = known.lock().unwrap();
    let paths = known
        .entry(id.to_owned())
        .or_insert_with(|| Arc::new(explore(&built_in(id))));
    Arc::clone(paths)
}

/// Explores the paths of a compiled scenario with the built-in guidance.
pub fn explore(compiled: &Arc<CompiledScenario>) -> Paths {
    Paths::new(Arc::clone(compiled), &content().guidance)
}

/// Converts the output of a program to text.
pub fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// Copies a folder with its subfolders.
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

/// Writes files to a folder, each with its path within the folder.
pub fn write_files(folder: &Path, files: impl IntoIterator<Item = (String, impl AsRef<[u8]>)>) {
    for (path, bytes) in files {
        let file = folder.join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    }
}

/// Compiles a scenario for a test. Its variables, scenes and endings are given in RON.
pub fn compiled(variables: &str, scenes: &str, endings: &str) -> Arc<CompiledScenario> {
    let text = format!(
        "Scenario(format: 1, id: \"made\", level: Introductory, minutes: 1, trains: [], \
         cast: {{\"amina\": (role: Citizen, look: \"amina\")}}, case_file: [], \
         variables: {{{variables}}}, start: \"start\", scenes: {{{scenes}}}, endings: {{{endings}}})"
    );
    let mut findings = Vec::new();
    let (scenario, _) = read::<Scenario, Scene>("made.ron", &text, "scenes", &mut findings);
    assert!(findings.is_empty(), "{findings:?}");
    Arc::new(
        CompiledScenario::compile(Arc::new(scenario.unwrap()))
            .expect("a scenario that can be played"),
    )
}

/// Builds an attempt without acts.
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
            preview: None,
        },
        acts: Vec::new(),
    }
}

/// Builds an attempt without acts at a meeting of this content. As in a real attempt, its header has the meeting's
/// hash.
pub fn attempt_at(content: &Content, scenario: &str, mode: Mode) -> Attempt {
    let mut attempt = attempt(scenario, mode);
    attempt
        .header
        .content
        .clone_from(&content.meetings[scenario].hash);
    attempt
}

/// Builds a session in practice mode that has not begun.
pub fn session(compiled: &Arc<CompiledScenario>) -> Session {
    let attempt = attempt(&compiled.scenario.id, Mode::Practice);
    Session::replay(Arc::clone(compiled), attempt).0
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

/// Begins the session if it has not begun, and reads to the next decision, appraisal, note or ending.
#[track_caller]
pub fn read_on(session: &mut Session) {
    if !session.has_begun() {
        perform(session, Act::Begin);
    }
    while let Some(line) = session.next_line() {
        let id = session.compiled().line(line).id().clone();
        perform(session, Act::Read(id));
    }
}

/// Takes these choices one after another, and reads the lines before and after each choice.
#[track_caller]
pub fn take(session: &mut Session, choices: &[&str]) {
    for choice in choices {
        read_on(session);
        perform(session, Act::Choose((*choice).to_owned()));
    }
    read_on(session);
}

/// Submits the note with these statements, and reads on.
#[track_caller]
pub fn write(session: &mut Session, statements: &[&str]) {
    for statement in statements {
        perform(session, Act::Include((*statement).to_owned()));
    }
    perform(session, Act::Submit);
    read_on(session);
}

/// Gives these answers to the appraisal that is asked now, submits it, and reads on.
#[track_caller]
pub fn appraise(
    session: &mut Session,
    level: ConcernLevel,
    basis: Sufficiency,
    first: Option<&str>,
    facts: &[String],
) {
    perform(session, Act::Level(level.name().to_owned()));
    perform(session, Act::Basis(basis.name().to_owned()));
    if let Some(step) = first {
        perform(session, Act::First(step.to_owned()));
    }
    for fact in facts {
        perform(session, Act::BuildOn(fact.clone()));
    }
    let confidence = Confidence::Fairly.name().to_owned();
    perform(session, Act::Confidence(confidence));
    perform(session, Act::Submit);
    read_on(session);
}

/// Gives the true answers to the appraisal that is asked now, and reads on.
#[track_caller]
pub fn appraise_truly(session: &mut Session) {
    let compiled = Arc::clone(session.compiled());
    let (Some(Stop::Appraise(scene)), Some(state)) = (session.stop(), session.state()) else {
        panic!("no appraisal is asked now");
    };
    let case = compiled
        .true_case(scene, state)
        .expect("a true case")
        .clone();
    let offered = session.offered_facts().into_iter();
    let offered = offered.map(|fact| compiled.fact_id(fact).clone());
    let facts: Vec<String> = offered
        .filter(|fact| case.carried_by.contains(fact))
        .take(MAX_GROUNDS)
        .collect();
    let first = case.first.first().map(String::as_str);
    let first = first.filter(|_| case.basis == Sufficiency::NotYet);
    appraise(session, case.level, case.basis, first, &facts);
}

/// Returns the ids of the statements that belong in the note that is asked now; empty if no note is asked.
pub fn belonging(session: &Session) -> Vec<String> {
    let compiled = session.compiled();
    let (Some(Stop::Note(scene)), Some(state)) = (session.stop(), session.state()) else {
        return Vec::new();
    };
    compiled
        .offered_statements(scene, state)
        .filter(|(_, belongs)| *belongs)
        .map(|(statement, _)| compiled.statement_id(statement).clone())
        .collect()
}

/// Explores the paths of a session's scenario, and judges the session.
pub fn judge(session: &Session) -> Debrief {
    let paths = explore(session.compiled());
    Debrief::new(session, &paths, &content().guidance)
}

/// Renders the visible state of a session, without its log, as a text. Tests compare the texts of two sessions.
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
            (session.stop(), session.state(), session.next_line()),
            (session.events(), session.offered(), session.statements()),
            (decisions, session.notes(), session.just_chose()),
            session
                .compiled()
                .lines()
                .filter(|line| session.is_marked(*line))
                .collect::<Vec<_>>(),
            (session.counted(), session.has_begun(), session.is_over()),
        )
    )
}
