//! Generated meetings of any size, for benchmarks.

#![allow(
    unreachable_pub,
    reason = "the comparison with other engines has this file as a public module"
)]

use std::fmt::Write;

/// Returns a scenario with this number of scenes. Each scene except the last has two lines and three choices. The
/// judgement of some choices depends on an earlier choice.
pub fn scenario(scenes: usize) -> String {
    let mut text = String::from(
        "Scenario(format: 1, id: \"made\", level: Advanced, minutes: 10, trains: [\"ask-the-citizen\"], \
         cast: {\"amina\": (role: Citizen, look: \"amina\")}, case_file: [\"file-one\"], \
         start: \"s0\", scenes: {\n",
    );
    let last = scenes - 1;
    for number in 0..last {
        let (next, over) = (number + 1, (number + 2).min(last));
        let judged = match number % 10 {
            0 => "Follows(\"follow-up\")".to_owned(),
            // In each group of ten scenes, the first choice of the first scene decides how the second choice is judged
            // in the nine other scenes.
            _ => format!(
                "If(Chosen(\"c{}-a\"), Follows(\"follow-up\")), Otherwise(Partly(\"follow-up\"))",
                number / 10 * 10
            ),
        };
        writeln!(
            text,
            "\"s{number}\": (present: [\"amina\"], lines: [Narrate(text: \"l{number}-a\"), \
             Say(by: \"amina\", text: \"l{number}-b\", mood: Tense)], then: Choose([\n\
             (id: \"c{number}-a\", judged: [Follows(\"ask-the-citizen\")], to: \"s{next}\"),\n\
             (id: \"c{number}-b\", judged: [{judged}], to: \"s{next}\"),\n\
             (id: \"c{number}-c\", judged: [Breaches(\"ask-the-citizen\")], to: \"s{over}\"),\n])),"
        )
        .unwrap();
    }
    writeln!(
        text,
        "\"s{last}\": (then: End(\"end\")),\n}}, endings: {{\"end\": (outcome: Good)}})"
    )
    .unwrap();
    text
}

/// Returns the messages of [`scenario`] as a Fluent file, which serves for both languages.
pub fn messages(scenes: usize) -> String {
    let mut text = String::from(
        "title = Made\noccasion = None\nsummary = None.\ntask = None.\nfile-one = One\n    .text = One.\n\
         cast-amina = Amina\n    .about = None.\nending-end = End\n    .text = The end.\n",
    );
    for number in 0..scenes - 1 {
        writeln!(
            text,
            "scene-s{number} = When it was {number}\nl{number}-a = She says something, and then\n    something else.\n\
             l{number}-b = Yes."
        )
        .unwrap();
        for choice in ["a", "b", "c"] {
            writeln!(
                text,
                "c{number}-{choice} = “What {choice}?”\n    .feedback = You say {choice} and that is that."
            )
            .unwrap();
        }
    }
    text
}

/// Returns a scenario in which each of the first `doubling` scenes doubles the number of states. The judgement in the
/// last scene depends on the choices in these scenes, so each combination of them is a different state. The next
/// `passing` scenes do not add states.
pub fn doubling(doubling: usize, passing: usize) -> String {
    let scenes = doubling + passing;
    let mut text = String::from(
        "Scenario(format: 1, id: \"made\", level: Advanced, minutes: 1, trains: [\"follow-up\"], \
         cast: {\"amina\": (role: Citizen, look: \"amina\")}, case_file: [\"file-one\"], start: \"s0\", scenes: {",
    );
    for number in 0..scenes {
        let judged = if number + 1 == scenes {
            let asked = (0..doubling)
                .map(|before| format!("If(Chosen(\"c{before}-a\"), Follows(\"follow-up\")), "));
            asked.collect::<String>() + "Otherwise(Partly(\"follow-up\"))"
        } else {
            "Neutral".to_owned()
        };
        write!(
            text,
            "\"s{number}\": (present: [\"amina\"], then: Choose([\
             (id: \"c{number}-a\", judged: [{judged}], to: \"s{next}\"), \
             (id: \"c{number}-b\", judged: [Neutral], to: \"s{next}\")])),",
            next = number + 1
        )
        .unwrap();
    }
    write!(
        text,
        "\"s{scenes}\": (then: End(\"end\"))}}, endings: {{\"end\": (outcome: Good)}})"
    )
    .unwrap();
    text
}

/// Returns the paths and texts of a content folder with one meeting; its messages are the same in both languages.
pub fn folder(scenario: String, messages: &str) -> Vec<(String, String)> {
    let course =
        "Course(format: 1, pass_mark: 75, meetings: [(scenario: \"made\", must_pass: true)])";
    let mut files = vec![
        ("course.ron".to_owned(), course.to_owned()),
        ("scenarios/made.ron".to_owned(), scenario),
    ];
    for language in ["da", "en"] {
        let path = format!("locales/{language}/scenarios/made.ftl");
        files.push((path, messages.to_owned()));
    }
    files
}
