//! Previews of a meeting from a scene in its middle.

use std::sync::Arc;

use samtalerum_core::content::{Content, Files};
use samtalerum_core::meeting::{Header, Mode, Preview, RoomState, Session, Stop};
use samtalerum_core::scenario::{ConcernLevel, Sufficiency, Variable};
use samtalerum_core::store::MemoryStore;
use samtalerum_simulator::{Action, PageName, Simulator, Training};

use crate::support::{
    appraise, attempt, built_in, content, judge, meetings, percent_in, read_on, says, sentence,
    take, text, write,
};
use crate::terminal::{attempts, run};

/// Returns the fixture course that has no findings.
fn good_content() -> Arc<Content> {
    let files = Files::folder(&samtalerum_testing::good()).unwrap();
    let own = samtalerum_course::files();
    Arc::new(samtalerum_authoring::check::load(files, Some(&own)))
}

fn preview(from: &str, set: &[(&str, Variable)]) -> Preview {
    let set = set.iter().map(|(id, value)| ((*id).to_owned(), *value));
    Preview {
        from: from.to_owned(),
        set: set.collect(),
    }
}

fn header(scenario: &str, preview: Preview) -> Header {
    Header {
        preview: Some(preview),
        ..attempt(scenario, Mode::Practice).header
    }
}

#[test]
fn every_scene_of_the_course_can_be_tried_out_to_an_ending() {
    for scenario in meetings() {
        for scene in built_in(&scenario).scenario.scenes.keys() {
            let header = header(&scenario, preview(scene, &[]));
            let compiled = content().compiled(&header).expect("a compiled");
            let attempt = samtalerum_core::meeting::Attempt {
                header,
                acts: Vec::new(),
            };
            let (mut session, _) = Session::replay(compiled.clone(), attempt);
            read_on(&mut session);
            assert_eq!(
                session.events()[0],
                samtalerum_core::meeting::Event::Enter(compiled.find_scene(scene).unwrap())
            );
            while !session.is_over() {
                match session.offered().first() {
                    Some(choice) => take(&mut session, &[compiled.choice_id(*choice)]),
                    None if matches!(session.stop(), Some(Stop::Appraise(_))) => {
                        let (level, basis) = (ConcernLevel::Unease, Sufficiency::No);
                        appraise(&mut session, level, basis, None, &[]);
                    }
                    None => write(&mut session, &[]),
                }
            }
            let debrief = judge(&session);
            assert!(debrief.finished && debrief.points <= debrief.best);
            // From format 2 on, `worst` is the number of points that counts as 0 percent. Breaches can lead to fewer
            // points than `worst`.
            assert!(debrief.format > 1 || debrief.worst <= debrief.points);
        }
    }
}

#[test]
fn the_room_is_as_on_the_way_there() {
    let compiled = built_in("the-husband-who-answers");
    for (scene, written) in &compiled.scenario.scenes {
        let tried = preview(scene, &[]).of(&compiled.scenario).unwrap();
        let there = &tried.scenes[scene];
        assert!(there.present.is_some(), "{scene}");
        if written.present.is_some() {
            assert_eq!(there.present, written.present);
        }
    }
    let content = good_content();
    let compiled = content
        .compiled(&header("small", preview("write", &[])))
        .unwrap();
    let (mut session, _) = Session::replay(compiled.clone(), attempt("small", Mode::Practice));
    read_on(&mut session);
    assert!(
        RoomState::after(&compiled, session.events())
            .present
            .is_empty(),
        "the note is written alone"
    );
}

#[test]
fn variables_are_as_set_and_the_debrief_reckons_from_there() {
    let content = good_content();
    for (set, ending) in [
        (vec![], "silenced"),
        (vec![("heard", Variable::Flag(true))], "silenced"),
        (
            vec![
                ("heard", Variable::Flag(true)),
                ("trust", Variable::Gauge(2)),
            ],
            "heard-out",
        ),
    ] {
        let compiled = content
            .compiled(&header("small", preview("write", &set)))
            .unwrap();
        let (mut session, _) = Session::replay(compiled, attempt("small", Mode::Practice));
        read_on(&mut session);
        write(&mut session, &[]);
        let debrief = samtalerum_core::debrief::Debrief::new(
            &session,
            &samtalerum_core::paths::Paths::new(session.compiled().clone(), &content.guidance),
            &content.guidance,
        );
        assert_eq!(debrief.ending.as_deref(), Some(ending));
        // The scene `write` offers only one statement. Selecting it is either right or wrong.
        assert_eq!(
            (debrief.best, debrief.worst, debrief.percent),
            (2, -2, Some(100))
        );
    }
    for wrong in [
        preview("no-such-scene", &[]),
        preview("write", &[("no-such-variable", Variable::Flag(true))]),
        preview("write", &[("trust", Variable::Flag(true))]),
    ] {
        assert!(content.compiled(&header("small", wrong)).is_none());
    }
}

#[test]
fn a_preview_is_marked_and_counts_nowhere() {
    let store = Box::new(MemoryStore::new());
    let mut simulator = Simulator::new(good_content(), store, &["en".to_owned()]);
    let menu = simulator.page();
    simulator.preview("small", preview("weigh", &[]));
    assert_eq!(simulator.page().name, PageName::Ending);
    let header = simulator.session().unwrap().attempt().header.clone();
    assert_eq!(header.preview, Some(preview("weigh", &[])));
    simulator.update(Action::Debrief);
    simulator.update(Action::Menu);
    assert_eq!(simulator.page().body, menu.body);
    // Resuming the preview replays it from the scene in which it began. That scene leads to the ending without a
    // decision.
    simulator.update(Action::Resume(header.id));
    assert_eq!(simulator.page().name, PageName::Debrief);
    assert_eq!(simulator.session().unwrap().decisions().len(), 0);
}

#[test]
fn another_try_from_the_debrief_begins_in_the_same_scene() {
    let store = Box::new(MemoryStore::new());
    let mut simulator = Simulator::new(good_content(), store, &["en".to_owned()]);
    simulator.preview("small", preview("write", &[("trust", Variable::Gauge(9))]));
    simulator.update(Action::SubmitNote);
    simulator.update(Action::Debrief);
    let page = simulator.page();
    let buttons = page.buttons();
    let again = buttons.iter().find(|button| button.id == "again").unwrap();
    simulator.update(again.action.clone());
    assert_eq!(simulator.page().name, PageName::Note);
    let header = &simulator.session().unwrap().attempt().header;
    assert_eq!(header.preview.as_ref().unwrap().from, "write");
}

#[test]
fn a_header_records_where_a_preview_begins_and_old_headers_are_read() {
    let marked = header(
        "small",
        preview("write", &[("heard", Variable::Flag(true))]),
    );
    let line = serde_json::to_string(&marked).unwrap();
    assert_eq!(serde_json::from_str::<Header>(&line).unwrap(), marked);
    let plain = attempt("small", Mode::Practice).header;
    let line = serde_json::to_string(&plain).unwrap();
    assert!(!line.contains("preview"), "{line}");
    assert_eq!(serde_json::from_str::<Header>(&line).unwrap(), plain);
}

#[test]
fn the_terminal_plays_from_a_scene_and_stores_nothing() {
    let data = tempfile::tempdir().unwrap();
    let meeting = "the-hand-she-holds";
    let play = ["--lang", "en", "play", "--text", meeting, "--from"];
    let scenario = &built_in(meeting).scenario;
    let (gauge, _) = scenario
        .variables
        .iter()
        .find(|(_, one)| matches!(one, Variable::Gauge(_)))
        .unwrap();
    let (flag, _) = scenario
        .variables
        .iter()
        .find(|(_, one)| matches!(one, Variable::Flag(_)))
        .unwrap();
    let (scene, _) = scenario.scenes.get_index(5).unwrap();
    let values = [format!("{gauge}=40"), format!("{flag}=true")];
    let mut arguments = play.to_vec();
    arguments.extend([scene.as_str(), "--set", &values[0], "--set", &values[1]]);
    let output = run(data.path(), &arguments, &"1\n1 6 guess r\n".repeat(60));
    let said = text(&output.stdout);
    assert!(
        output.status.success() && percent_in(&said).is_some(),
        "{said}"
    );
    let notice = sentence("en", "notice-preview", &[("scene", scene)]);
    let printed = said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(printed.matches(&notice).count(), 1, "{said}");
    let stopped = run(data.path(), &arguments, "");
    assert!(!says(&text(&stopped.stdout), "en", "terminal-go-on", &[]));
    assert_eq!(attempts(data.path()).len(), 0);
}

#[test]
fn an_unknown_scene_or_variable_is_reported_with_the_nearest_name() {
    let data = tempfile::tempdir().unwrap();
    let folder = samtalerum_testing::good();
    let play = [
        "--lang",
        "en",
        "--content",
        folder.to_str().unwrap(),
        "play",
        "--text",
    ];
    let gauge = [("id", "trust"), ("highest", "100")];
    let flag = [("id", "heard")];
    let untyped = [("typed", "heard")];
    let scenes = [
        ("meant", "0"),
        ("known", "opening, write, weigh, good, poor, last"),
    ];
    for (arguments, id, filled) in [
        (
            &["small", "--from", "writ"][..],
            "play-no-scene",
            &[("meant", "write")][..],
        ),
        (
            &["small", "--from", "elsewhere"],
            "play-no-scene",
            &scenes[..],
        ),
        (
            &["small", "--from", "write", "--set", "thrust=3"],
            "play-no-variable",
            &[("meant", "trust")],
        ),
        (
            &["small", "--from", "write", "--set", "trust=101"],
            "play-gauge",
            &gauge,
        ),
        (
            &["small", "--from", "write", "--set", "trust=true"],
            "play-gauge",
            &gauge,
        ),
        (
            &["small", "--from", "write", "--set", "heard=1"],
            "play-flag",
            &flag,
        ),
        (
            &["small", "--from", "write", "--set", "heard"],
            "play-set-form",
            &untyped,
        ),
        (
            &["smal", "--from", "write"],
            "no-meeting",
            &[("meant", "small")],
        ),
    ] {
        let all = [&play[..], arguments].concat();
        let output = run(data.path(), &all, "");
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
        assert!(
            says(&said, "en", id, filled) && output.stdout.is_empty(),
            "{arguments:?}: {said}"
        );
    }
    // The command-line parser reports these errors. Its message names an option or an argument.
    for (arguments, printed) in [
        (&["small", "--set", "heard=true"][..], "--from"),
        (&["--from", "write"], "SCENARIO"),
        (
            &["small", "--from", "write", "--mode", "assessment"],
            "--mode",
        ),
    ] {
        let all = [&play[..], arguments].concat();
        let output = run(data.path(), &all, "");
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
        assert!(
            said.contains(printed) && output.stdout.is_empty(),
            "{arguments:?}: {said}"
        );
    }
}

#[test]
fn a_preview_and_the_whole_meeting_are_each_judged_by_their_own_paths() {
    let store = Box::new(MemoryStore::new());
    let mut simulator = Simulator::new(good_content(), store, &["en".to_owned()]);
    let best = |simulator: &Simulator| simulator.debrief().unwrap().best;
    simulator.update(Action::Start("small".to_owned()));
    simulator.update(Action::Begin);
    let whole = best(&simulator);
    simulator.preview("small", preview("write", &[]));
    assert!(best(&simulator) < whole);
    simulator.update(Action::Menu);
    simulator.update(Action::Start("small".to_owned()));
    simulator.update(Action::Begin);
    assert_eq!(best(&simulator), whole);
}
