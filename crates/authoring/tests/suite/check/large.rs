//! Large meetings: the exploration stops at its limit, the number of states grows only in proportion to the number of
//! scenes, and each mistake is reported.

use samtalerum_authoring::check;
use samtalerum_core::content::Files;
use samtalerum_core::paths::Explored;

use super::{good, load, snapshot};

#[test]
fn a_meeting_that_is_too_large_to_explore() {
    let content = load(good());
    let compiled = &content.meetings["small"].compiled;
    let mut findings = Vec::new();
    let (text, _) = &content.scenarios[0];
    check::paths(text, compiled, &content.guidance, 1, false, &mut findings);
    snapshot("not-explored", &findings, &content.files);
}

/// Returns a meeting of a thousand decisions, each with two choices, a line and short messages in each language.
fn thousand_scenes() -> Files {
    let mut ron = String::from(
        "(format: 1, id: \"large\", level: Advanced, minutes: 280, trains: [], case_file: [],
        cast: {\"amina\": (role: Citizen, look: \"amina\")},
        variables: {\"trust\": Gauge(0)}, start: \"scene-0\",
        endings: {\"over\": (outcome: Good)}, scenes: {",
    );
    let mut words = String::from(
        "title = T\noccasion = O\nsummary = S\ntask = K\ncast-amina = A\n    .about = B\n\
         ending-over = E\n    .text = F\n",
    );
    for scene in 0..1000 {
        ron += &format!(
            "\"scene-{scene}\": (present: [\"amina\"],
            lines: [Say(by: \"amina\", text: \"line-{scene}\"{when})],
            then: Choose([
                (id: \"one-{scene}\", judged: [Follows(\"ask-the-citizen\")], to: \"scene-{next}\"),
                (id: \"two-{scene}\", judged: [Neutral], effects: [Add(\"trust\", 100)], to: \"scene-{next}\"),
            ])),\n",
            next = scene + 1,
            // In the first scene, no choice has changed the gauge yet. A condition on the gauge would always hold
            // there, so the line of the first scene has no condition.
            when = if scene > 0 { ", when: AtMost(\"trust\", 99)" } else { "" },
        );
        words += &format!(
            "scene-scene-{scene} = S\nline-{scene} = L\none-{scene} = O\n    .feedback = F\n\
             two-{scene} = T\n    .feedback = F\n"
        );
    }
    ron += "\"scene-1000\": (then: End(\"over\"))})";
    let mut files = Files::default();
    for (path, bytes) in good() {
        if path.ends_with("guidance.ron") || path.ends_with("guidance.ftl") {
            files.add(&path, bytes);
        }
    }
    files.add(
        "course.ron",
        b"(format: 1, pass_mark: 75, meetings: [(scenario: \"large\")])".to_vec(),
    );
    files.add("scenarios/large.ron", ron.into_bytes());
    files.add("locales/da/scenarios/large.ftl", words.clone().into_bytes());
    files.add("locales/en/scenarios/large.ftl", words.into_bytes());
    files
}

#[test]
fn the_states_of_a_thousand_scenes_grow_with_them() {
    let content = check::load(thousand_scenes(), None);
    assert_eq!(check::all(&content), Vec::new());
    let compiled = &content.meetings["large"].compiled;
    let explored = Explored::new(compiled, &content.guidance, usize::MAX, &mut |_| {});
    assert!(explored.complete);
    // In each scene the gauge is either 0 or 100, so there are about two states per scene.
    let states = explored.state_count();
    assert!((1_000..=2_010).contains(&states), "{states}");
}

#[test]
fn a_mistake_in_each_choice_of_a_thousand_scenes_is_reported_once() {
    let good = thousand_scenes();
    let mut files = Files::default();
    for path in good.paths() {
        let text = good.text(path).unwrap();
        files.add(path, text.replace("judged:", "jugded:").into_bytes());
    }
    let findings = check::all(&check::load(files, None));
    // After each mistake, the program repairs a part of the file and reads that part again. The total number of bytes
    // that it reads in this way is limited. If it read the whole file each time, it would not get to the last mistakes.
    let wrong = findings.iter().filter(|one| one.code() == "unknown-field");
    assert_eq!(wrong.count(), 2000);
}
