//! Tests the notable paths that `samtalerum paths` reports, by comparing them with an exploration of all paths.

use std::path::Path;

use samtalerum_core::content::Files;
use samtalerum_core::guidance::Area;
use samtalerum_core::meeting::Stop;
use samtalerum_core::paths::{Goal, PathSearch};

use super::support::{
    appraise_truly, built_in, content, explored, is_complete, judge, meetings, note_signs, read_on,
    run, says, session, take, text, write,
};

/// Checks each notable path, such as the best one. It must earn the points that the exploration of all paths has found
/// for it, and playing it must end as reported.
#[test]
fn paths_that_stand_out_earn_what_can_be_reached() {
    for id in meetings() {
        let paths = explored(&id);
        let search = PathSearch::new(&paths);
        let start = paths.start();
        let compiled = paths.compiled();
        let find = |goal| {
            search
                .find(goal)
                .unwrap_or_else(|| panic!("{id}: no path to {goal:?}"))
        };
        let decisions = |goal| {
            let steps = find(goal).steps;
            steps.iter().filter(|step| step.choice.is_some()).count() as u32
        };
        assert_eq!(find(Goal::Best).points, start.aim(), "{id}");
        assert!(!find(Goal::Best).critical, "{id}");
        assert_eq!(find(Goal::Worst).points, start.points.worst, "{id}");
        assert_eq!(decisions(Goal::Shortest), start.shortest, "{id}");
        assert_eq!(decisions(Goal::Longest), start.longest, "{id}");
        let mut goals = vec![Goal::Best, Goal::Worst, Goal::Shortest, Goal::Longest];
        for area in Area::ALL {
            let range = start.areas[area as usize];
            assert_eq!(
                find(Goal::BestIn(area)).areas[area as usize],
                range.best,
                "{id}"
            );
            assert_eq!(
                find(Goal::WorstIn(area)).areas[area as usize],
                range.worst,
                "{id}"
            );
            goals.extend([Goal::BestIn(area), Goal::WorstIn(area)]);
        }
        for ending in compiled.endings() {
            assert_eq!(find(Goal::Ending(ending)).ending, ending, "{id}");
            goals.push(Goal::Ending(ending));
        }
        for goal in goals {
            let path = find(goal);
            let scenes = path.scenes(compiled);
            let last = compiled.scene_id(*scenes.last().unwrap());
            let then = &compiled.scenario.scenes[last].then;
            let ending = compiled.ending_id(path.ending).clone();
            assert_eq!(
                then,
                &samtalerum_core::scenario::Then::End(ending),
                "{id}: {goal:?}"
            );
        }
    }
}

#[test]
fn the_small_meetings_paths_are_printed_in_text_and_json() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/check/good");
    let folder = folder.to_str().unwrap();
    for (name, arguments) in [
        ("paths-da", ["--lang", "da", "--format", "text"]),
        ("paths-en", ["--lang", "en", "--format", "text"]),
        ("paths-json", ["--lang", "en", "--format", "json"]),
    ] {
        let mut all = vec!["paths", "small", "--content", folder];
        all.extend(arguments);
        let output = run(&all);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        // Progress is printed only to a terminal.
        assert_eq!(text(&output.stderr), "");
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("snapshots/tools");
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        let printed = text(&output.stdout).replace(folder, "FOLDER");
        settings.bind(|| insta::assert_snapshot!(name, printed));
    }
}

/// Plays the best path, including its marked lines and its note, and checks that it earns the points that are reported.
#[test]
fn a_best_path_earns_its_points_when_it_is_played() {
    for id in meetings() {
        let paths = explored(&id);
        let path = PathSearch::new(&paths).find(Goal::Best).unwrap();
        let compiled = built_in(&id);
        let mut session = session(&compiled);
        for step in &path.steps {
            read_on(&mut session);
            match step.choice {
                Some(choice) => take(&mut session, &[compiled.choice_id(choice)]),
                None if matches!(session.stop(), Some(Stop::Appraise(_))) => {
                    appraise_truly(&mut session);
                }
                None => {
                    let noted = step
                        .noted
                        .iter()
                        .map(|one| compiled.statement_id(*one).as_str());
                    write(&mut session, &noted.collect::<Vec<_>>());
                }
            }
        }
        note_signs(&mut session);
        let debrief = judge(&session);
        assert_eq!(debrief.points, path.points, "{id}");
        assert_eq!(
            debrief.ending.as_ref(),
            Some(compiled.ending_id(path.ending)),
            "{id}"
        );
    }
}

#[test]
fn what_was_not_explored_is_said_and_no_result_is_claimed() {
    let arguments = [
        "paths",
        "the-husband-who-answers",
        "--lang",
        "en",
        "--states",
        "20",
    ];
    let output = run(&arguments);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let printed = text(&output.stdout);
    let content = content();
    let messages = content.languages.messages(&"en".parse().unwrap());
    let title = messages.text("scenarios/the-husband-who-answers", "title");
    assert!(
        printed.starts_with(&format!("{title} (the-husband-who-answers)")),
        "{printed}"
    );
    let limit = [("limit", "20"), ("option", "--states")];
    assert!(
        says(&printed, "en", "paths-not-explored", &limit),
        "{printed}"
    );
    let unmet = [("until", "yet")];
    assert!(
        says(&printed, "en", "paths-endings-not-met", &unmet),
        "{printed}"
    );
    assert!(!says(&printed, "en", "paths-best", &[]), "{printed}");
    let output = run(&[&arguments[..], &["--format", "json"]].concat());
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(json["complete"], false);
    assert!(json["results"].is_null());
    assert_eq!(json["limit"], 20);
    assert!(json["states"].as_u64().unwrap() > 20);
}

#[test]
fn every_meetings_paths_are_printed_in_both_languages() {
    for id in meetings() {
        for language in ["da", "en"] {
            let output = run(&["paths", &id, "--lang", language]);
            assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
            let printed = text(&output.stdout);
            assert!(is_complete(&printed), "{printed}");
            for ending in explored(&id).compiled().scenario.endings.keys() {
                assert!(printed.contains(&format!("({ending})")), "{id}: {ending}");
            }
        }
    }
}

#[test]
fn without_a_meeting_blind_play_in_all_of_them_is_printed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/check/good");
    let folder = folder.to_str().unwrap();
    for language in ["da", "en"] {
        let output = run(&["paths", "--content", folder, "--lang", language]);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        let printed = text(&output.stdout);
        assert!(is_complete(&printed), "{printed}");
        assert!(says(&printed, language, "form-heading", &[]), "{printed}");
    }
    let output = run(&["paths", "--content", folder, "--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(json["version"], 2);
    assert_eq!(json["meetings"][0]["scenario"], "small");
    let output = run(&["check", "--thorough", "--content", folder]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stdout));
}

#[test]
fn a_scenario_that_is_not_there_is_misuse() {
    let output = run(&["paths", "the-husband-who-answer", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(2));
    let printed = text(&output.stderr);
    let meant = [("meant", "the-husband-who-answers")];
    assert!(says(&printed, "en", "no-scenario", &meant), "{printed}");
    assert_eq!(
        run(&["paths", "first-steps", "--states", "0"])
            .status
            .code(),
        Some(2)
    );
}

#[test]
fn a_meeting_that_cannot_be_played_has_no_paths_and_says_why() {
    let good = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/check/good");
    let good = Files::folder(&good).unwrap();
    let folder = tempfile::tempdir().unwrap();
    for file in good.paths() {
        let path = folder.path().join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        let text = good.text(file).unwrap();
        std::fs::write(path, text.replace("to: \"write\"", "to: \"nowhere\"")).unwrap();
    }
    let content = folder.path().to_str().unwrap();
    for language in ["da", "en"] {
        let output = run(&["paths", "small", "--content", content, "--lang", language]);
        assert_eq!(output.status.code(), Some(2));
        let printed = text(&output.stderr);
        let small = [("id", "small")];
        assert!(
            says(&printed, language, "not-playable", &small),
            "{printed}"
        );
    }
}
