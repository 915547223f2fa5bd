//! Stores a whole meeting while calls to the file system fail. Lets each call fail with each fault: once, several
//! times, or from then on. Either all acts are on the disk or the trainee is warned. As soon as the disk works again,
//! all acts are stored.

use std::io::ErrorKind;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use samtalerum::store::{FileStore, TEMPORARY};
use samtalerum_authoring::check;
use samtalerum_core::content::{Content, Files};
use samtalerum_core::meeting::TimedAct;
use samtalerum_core::settings::Theme;
use samtalerum_core::store::{Store, write_attempt};
use samtalerum_simulator::{Action, Simulator, Training};
use samtalerum_testing::good;

use super::attempt;
use super::simulated::{Fault, Left, Plan, Simulated};

/// The folder of the store.
const FOLDER: &str = "/data/samtalerum";

/// The faults in which a call fails.
const FAILURES: [Fault; 4] = [
    Fault::Refused(ErrorKind::Other),
    Fault::Refused(ErrorKind::StorageFull),
    Fault::Half,
    Fault::Late,
];

/// The faults in which another program interferes.
const INTERFERENCES: [Fault; 3] = [Fault::Removed, Fault::Replaced, Fault::Older];

fn content() -> Arc<Content> {
    static CONTENT: OnceLock<Arc<Content>> = OnceLock::new();
    let own = samtalerum_course::files();
    let load = || Arc::new(check::load(Files::folder(&good()).unwrap(), Some(&own)));
    Arc::clone(CONTENT.get_or_init(load))
}

/// Returns the actions of a whole meeting. They include a mark, a step back and a change of the settings.
fn meeting() -> Vec<Action> {
    let go_on = || vec![Action::Continue; 6];
    let mut actions = vec![Action::Start("small".to_owned()), Action::Begin];
    actions.extend(go_on());
    actions.extend([
        Action::ToggleMark("opening-yusuf".to_owned()),
        Action::Choose("ask-yusuf".to_owned()),
        Action::StepBack,
        Action::SetTheme(Theme::HighContrast),
        Action::Choose("ask-amina".to_owned()),
    ]);
    actions.extend(go_on());
    actions.extend([
        Action::ToggleStatement("note-said".to_owned()),
        Action::SubmitNote,
    ]);
    actions.extend(go_on());
    actions
}

/// Opens a simulator over this file system, as the program does when it starts.
fn start(system: &Simulated) -> Simulator {
    let store = FileStore::on(Arc::new(system.clone()), FOLDER);
    let problem = store.prepare().err();
    let mut simulator = Simulator::new(content(), Box::new(store), &["en".to_owned()]);
    if let Some(error) = problem {
        simulator.notify(error.notice());
    }
    simulator
}

fn store(system: &Simulated) -> FileStore {
    FileStore::on(Arc::new(system.clone()), FOLDER)
}

/// Returns the acts of an attempt on this disk.
fn acts(system: &Simulated, id: &str) -> Option<Vec<TimedAct>> {
    let opened = store(system).read(id).ok()?;
    Some(opened.attempt.acts)
}

/// Plays the meeting while calls fail as planned, and then continues without faults until everything is stored.
///
/// # Errors
/// A sentence about the first check that failed.
fn play(system: &Simulated, plan: Plan) -> Result<(), String> {
    let bystander = Path::new(FOLDER).join("attempts/other.jsonl");
    let other = write_attempt(&attempt("other", 1));
    system.set_plan(plan);
    let mut simulator = start(system);
    let interferes = plan
        .fault
        .is_some_and(|fault| INTERFERENCES.contains(&fault));
    for (step, action) in meeting().into_iter().enumerate() {
        let before = simulator
            .session()
            .map_or(0, |session| session.attempt().acts.len());
        let calls = system.calls().len();
        simulator.update(action);
        if step == 3 {
            system.put(&bystander, other.as_bytes());
        }
        if system.calls().len() == calls {
            continue;
        }
        let session = simulator.session().ok_or("the meeting was left")?;
        let warned = simulator.notices().iter().any(Simulator::says_not_stored);
        let header = &session.attempt().header;
        for left in [Left::Synced, Left::Written] {
            let stored = acts(&system.cut(left), &header.id);
            let all = &session.attempt().acts;
            // If another program interferes between two acts, the simulator notices it only when it stores the next
            // act.
            let checked = !interferes || all.len() > before;
            if !warned && checked && stored.as_ref() != Some(all) {
                return Err(format!("{left:?}, step {step}: nothing was said"));
            }
            if stored.is_some_and(|stored| !all.starts_with(&stored)) {
                return Err(format!("{left:?}, step {step}: other acts are stored"));
            }
        }
    }
    let before = simulator.settle();
    let id = simulator
        .session()
        .ok_or("left")?
        .attempt()
        .header
        .id
        .clone();
    let all = simulator.session().ok_or("left")?.attempt().acts.clone();
    let there = acts(&system.cut(Left::Synced), &id).map(|stored| stored.len());
    if before.is_none() && there != Some(all.len()) {
        return Err("said to be stored, and is not".to_owned());
    }
    system.set_plan(Plan::default());
    if let Some(missing) = simulator.settle() {
        return Err(format!(
            "{missing} acts are missing although the disk works"
        ));
    }
    for left in [Left::Synced, Left::Written] {
        if acts(&system.cut(left), &id).as_ref() != Some(&all) {
            return Err(format!("{left:?}: not everything is stored in the end"));
        }
    }
    drop(simulator);
    store(system).prepare().map_err(|error| error.to_string())?;
    let files = system.files();
    if let Some(path) = files
        .iter()
        .find(|path| path.to_string_lossy().contains(TEMPORARY))
    {
        return Err(format!("{} is left over", path.display()));
    }
    if !interferes {
        let attempts = files
            .iter()
            .filter(|path| path.starts_with(Path::new(FOLDER).join("attempts")));
        if attempts.count() != 2 {
            return Err(format!("something is stored twice: {files:?}"));
        }
        if system.content(&bystander).as_deref() != Some(other.as_bytes()) {
            return Err("somebody else's attempt was changed".to_owned());
        }
    }
    let listing = store(system).list();
    if !listing.notices.is_empty() {
        return Err(format!("damaged: {:?}", listing.notices));
    }
    Ok(())
}

/// Returns how many calls to the file system a meeting makes if no call fails.
fn calls() -> usize {
    let system = Simulated::new();
    play(&system, Plan::default()).unwrap();
    system.calls().len()
}

fn every(faults: &[Fault]) {
    let mut broken = Vec::new();
    for first in 0..calls() {
        for fault in faults {
            for count in [1, usize::MAX] {
                let plan = Plan {
                    first,
                    count,
                    fault: Some(*fault),
                };
                let system = Simulated::new();
                if let Err(why) = play(&system, plan) {
                    let call = system.calls().get(first).copied();
                    broken.push(format!("{plan:?} ({call:?}): {why}"));
                }
            }
        }
    }
    assert!(
        broken.is_empty(),
        "{}:\n{}",
        broken.len(),
        broken.join("\n")
    );
}

#[test]
fn whatever_fails_is_said_and_made_good() {
    every(&FAILURES);
}

#[test]
fn whatever_another_program_does_to_the_files_is_made_good() {
    every(&INTERFERENCES);
}

#[test]
fn without_locks_everything_is_stored() {
    let system = Simulated::new();
    system.without_locks();
    play(&system, Plan::default()).unwrap();
}

/// Two instances use a file system without locks. An instance that finds the other instance's acts continues in a copy.
#[test]
fn without_locks_two_instances_do_not_mix_their_acts() {
    let system = Simulated::new();
    system.without_locks();
    let mut first = start(&system);
    let actions = meeting();
    actions[..4]
        .iter()
        .for_each(|action| first.update(action.clone()));
    let id = first.session().unwrap().attempt().header.id.clone();
    let mut second = start(&system);
    second.update(Action::Resume(id.clone()));
    second.update(Action::ToggleMark("opening-yusuf".to_owned()));
    actions[4..]
        .iter()
        .for_each(|action| first.update(action.clone()));
    for simulator in [&mut first, &mut second] {
        assert_eq!(simulator.settle(), None);
        let attempt = simulator.session().unwrap().attempt();
        assert_eq!(
            acts(&system, &attempt.header.id).as_ref(),
            Some(&attempt.acts)
        );
    }
    let own = |simulator: &Simulator| simulator.session().unwrap().attempt().header.id.clone();
    assert_eq!(own(&second), id);
    assert_ne!(own(&first), id);
}

/// The simulated file system reveals a missing sync. Killing the real program would not reveal it, because the
/// operating system keeps what was written.
#[test]
fn a_missing_sync_is_seen() {
    for call in ["sync", "sync_folder"] {
        let system = Simulated::new();
        system.disable(call);
        let broken = play(&system, Plan::default()).unwrap_err();
        assert!(broken.starts_with("Synced"), "without {call}: {broken}");
    }
}

/// Erases all attempts again and again, and each time lets another call fail. If a file cannot be removed, an error is
/// returned, and only this file is left.
#[test]
fn a_file_that_cannot_be_erased_does_not_keep_the_others() {
    let full = Simulated::new();
    store(&full).prepare().unwrap();
    for id in ["a", "b", "c"] {
        let path = Path::new(FOLDER).join(format!("attempts/{id}.jsonl"));
        full.put(&path, write_attempt(&attempt(id, 1)).as_bytes());
    }
    store(&full)
        .set_reflection("a", Some("my own line"))
        .unwrap();
    let files = full.files().len();
    assert_eq!(files, 4);
    let mut failed_removals = 0;
    for first in 0.. {
        let system = full.cut(Left::Written);
        let mut erasing = store(&system);
        let calls = system.calls().len();
        system.set_plan(Plan {
            first: calls + first,
            count: 1,
            fault: Some(Fault::Refused(ErrorKind::PermissionDenied)),
        });
        let result = erasing.erase_attempts();
        let calls = system.calls().split_off(calls);
        let Some(failed) = calls.get(first) else {
            assert!(first > files && result.is_ok() && system.files().is_empty());
            break;
        };
        let left = system.files();
        if *failed == "remove" {
            failed_removals += 1;
            assert!(result.is_err() && left.len() == 1, "{first}: {left:?}");
        } else {
            // If a folder cannot be read, at most the files of this folder are left.
            assert!(left.len() < files, "{first} {failed}: {left:?}");
        }
    }
    assert_eq!(failed_removals, files);
}
