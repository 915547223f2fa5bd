//! Generated meetings of any size, for benchmarks.

#![allow(
    unreachable_pub,
    reason = "the comparison with other engines has this file as a public module"
)]

use std::collections::HashSet;
use std::fmt::Write;

use samtalerum_core::code::short_hash;

/// Returns a scenario with this number of scenes. Each scene except the last has two lines and three choices. The
/// judgement of some choices depends on an earlier choice.
pub fn scenario(scenes: usize) -> String {
    let mut text = String::from(
        "Scenario(format: 1, id: \"made\", level: Advanced, minutes: 10, trains: [\"ask-the-citizen\"], \
         cast: {\"amina\": (role: Citizen, look: \"amina\")}, case_file: [\"file-one\"], \
         start: \"s0\", scenes: {\n",
    );
    let last = scenes - 1;
    for (number, ids) in scene_ids(scenes).iter().enumerate() {
        let ([narrated, said], [first, second, third]) = (&ids.lines, &ids.choices);
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
            "\"s{number}\": (present: [\"amina\"], lines: [Narrate(text: \"{narrated}\"), \
             Say(by: \"amina\", text: \"{said}\", mood: Tense)], then: Choose([\n\
             (id: \"{first}\", judged: [Follows(\"ask-the-citizen\")], to: \"s{next}\"),\n\
             (id: \"{second}\", judged: [{judged}], to: \"s{next}\"),\n\
             (id: \"{third}\", judged: [Breaches(\"ask-the-citizen\")], to: \"s{over}\"),\n])),"
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

/// Returns the messages of [`scenario`] as a Fluent file in one of [`LANGUAGES`]. They are complete, translated and in
/// the language's quotation marks, so that checking them finds nothing.
pub fn messages(scenes: usize, language: &str) -> String {
    let danish = language == "da";
    let mut text = String::from(if danish {
        "title = Et møde\noccasion = Intet\nsummary = Intet.\ntask = Intet.\nfile-one = Et\n    .text = Et papir.\n\
         cast-amina = Amina\n    .about = Intet.\nending-end = Slut\n    .text = Det var det.\n"
    } else {
        "title = Made\noccasion = None\nsummary = None.\ntask = None.\nfile-one = One\n    .text = One.\n\
         cast-amina = Amina\n    .about = None.\nending-end = End\n    .text = The end.\n"
    });
    for (number, ids) in scene_ids(scenes).iter().enumerate() {
        let [narrated, said] = &ids.lines;
        let scene = if danish {
            format!(
                "scene-s{number} = Da den var {number}\n{narrated} = Hun siger noget, og så\n    noget andet.\n\
                 {said} = Ja."
            )
        } else {
            format!(
                "scene-s{number} = When it was {number}\n{narrated} = She says something, and then\n    something else.\n\
                 {said} = Yes."
            )
        };
        writeln!(text, "{scene}").unwrap();
        for (choice, id) in ["a", "b", "c"].iter().zip(&ids.choices) {
            let choice = if danish {
                format!(
                    "{id} = »Hvad {choice}?«\n    .feedback = Du siger {choice}, og så er det sagt."
                )
            } else {
                format!(
                    "{id} = “What {choice}?”\n    .feedback = You say {choice} and that is that."
                )
            };
            writeln!(text, "{choice}").unwrap();
        }
    }
    text
}

/// The ids in a scene of [`scenario`].
struct SceneIds {
    lines: [String; 2],
    choices: [String; 3],
}

/// Returns the ids in each scene except the last. Attempt codes contain short hashes of ids. So these must differ between
/// the lines of a scenario and between the choices of a scene, as otherwise the scenario has an error.
fn scene_ids(scenes: usize) -> Vec<SceneIds> {
    let mut lines = HashSet::new();
    (0..scenes - 1)
        .map(|number| SceneIds {
            lines: ["a", "b"].map(|end| distinct(format!("l{number}-{end}"), &mut lines)),
            choices: {
                let mut choices = HashSet::new();
                ["a", "b", "c"].map(|end| distinct(format!("c{number}-{end}"), &mut choices))
            },
        })
        .collect()
}

/// Adds letters to an id until its short hash is not in `hashes`. Then adds the hash.
fn distinct(mut id: String, hashes: &mut HashSet<u32>) -> String {
    while !hashes.insert(short_hash(&id)) {
        id.push('x');
    }
    id
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

/// The languages of a generated content folder.
const LANGUAGES: [&str; 2] = ["da", "en"];

/// Returns the paths and texts of a content folder with one meeting. `messages` returns its messages in one of
/// [`LANGUAGES`].
pub fn folder(scenario: String, messages: impl Fn(&str) -> String) -> Vec<(String, String)> {
    let course =
        "Course(format: 1, pass_mark: 75, meetings: [(scenario: \"made\", must_pass: true)])";
    let mut files = vec![
        ("course.ron".to_owned(), course.to_owned()),
        ("scenarios/made.ron".to_owned(), scenario),
    ];
    for language in LANGUAGES {
        let path = format!("locales/{language}/scenarios/made.ftl");
        files.push((path, messages(language)));
    }
    files
}
