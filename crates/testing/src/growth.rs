//! Large courses and attempts: the good course with as many mistakes, messages or scenes as a test asks for.

use std::fmt::Write;

use samtalerum_core::content::Files;
use samtalerum_core::meeting::{Act, Attempt, Mode, TimedAct};

use crate::attempt;
use crate::fixtures::{SMALL, files_in, good};

/// Returns the good course with an edit of one file.
fn edited(path: &str, edit: &dyn Fn(&str) -> String) -> Files {
    let mut files = Files::default();
    for (name, bytes) in files_in(&good()) {
        let text = String::from_utf8(bytes).expect("the fixtures are UTF-8");
        let text = if name == path { edit(&text) } else { text };
        files.add(&name, text.into_bytes());
    }
    files
}

/// Adds scenes to the text of a scenario, before its other scenes.
fn with_scenes(text: &str, scenes: &str) -> String {
    text.replacen("scenes: {\n", &format!("scenes: {{\n{scenes}"), 1)
}

/// Returns the good course with `count` misspelt names of RON variants, each in an additional scene.
pub fn misspelt(count: usize) -> Files {
    edited(SMALL, &|text| {
        let mut scenes = String::new();
        for number in 0..count {
            let _ = writeln!(scenes, "        \"x{number}\": (then: Gotu(\"weigh\")),");
        }
        with_scenes(text, &scenes)
    })
}

/// Returns the good course with `count` additional entries for its meeting in the file `course.ron`.
pub fn listed(count: usize) -> Files {
    edited("course.ron", &|text| {
        let meeting = "(scenario: \"small\"),\n".repeat(count);
        text.replacen("meetings: [", &format!("meetings: [{meeting}"), 1)
    })
}

/// Returns the good course with `count` additional messages, in Danish only.
pub fn messages(count: usize) -> Files {
    edited("locales/da/scenarios/small.ftl", &|text| {
        let mut text = text.to_owned();
        for number in 0..count {
            let _ = writeln!(text, "extra-{number} = Noget mere om {number}.");
        }
        text
    })
}

/// Returns a translation table for the course that [`messages`] returns. It contains translations of the first `count`
/// additional messages.
pub fn translated(count: usize) -> String {
    let mut table = "file,text,da,en,state,notes,version\n".to_owned();
    for number in 0..count {
        let _ = writeln!(
            table,
            "scenarios/small,extra-{number},Noget mere om {number}.,More about {number}.,translated,,"
        );
    }
    table
}

/// Returns the good course with one more scene, placed before the others. The scene has this many choices, with texts
/// in both languages.
pub fn crowded(count: usize) -> Files {
    let mut files = edited(SMALL, &|text| {
        let choice = |number| {
            format!(
                "(id: \"c{number}\", judged: [Follows(\"ask-the-citizen\")], to: \"opening\"), "
            )
        };
        let choices: String = (0..count).map(choice).collect();
        let scene =
            format!("        \"crowd\": (present: [\"amina\"], then: Choose([{choices}])),\n");
        with_scenes(text, &scene).replacen("start: \"opening\"", "start: \"crowd\"", 1)
    });
    for path in [
        "locales/da/scenarios/small.ftl",
        "locales/en/scenarios/small.ftl",
    ] {
        let mut text = files.text(path).unwrap_or_default().to_owned();
        let _ = writeln!(text, "scene-crowd = {path}");
        for number in 0..count {
            let _ = writeln!(
                text,
                "c{number} = {path} {number}\n    .feedback = {number}"
            );
        }
        files.add(path, text.into_bytes());
    }
    files
}

/// Returns an attempt of `count` acts at the good course's meeting. In the first half of the acts, the trainee marks a
/// line and removes the mark, again and again. In the second half, the trainee takes a choice and steps back, again and
/// again.
pub fn undone(count: usize) -> Attempt {
    let marks = [
        Act::Mark("opening-room".into()),
        Act::Unmark("opening-room".into()),
    ];
    let back_and_forth = [Act::Choose("ask-amina".into()), Act::StepBack];
    let marks = marks.into_iter().cycle().take(count / 2);
    let acts = std::iter::once(Act::Begin).chain(marks);
    acts_of(acts.chain(back_and_forth.into_iter().cycle()).take(count))
}

/// Returns an attempt at the meeting of the course that [`drawn`] returns. The trainee takes the first choice in each
/// of `count` scenes, then steps back to the first scene, and takes the same choices again.
pub fn taken_back(count: usize) -> Attempt {
    let choices = (0..count).map(|number| Act::Choose(format!("a{number}")));
    let back = std::iter::repeat_n(Act::StepBack, count);
    let acts = std::iter::once(Act::Begin).chain(choices.clone());
    acts_of(acts.chain(back).chain(choices))
}

fn acts_of(acts: impl Iterator<Item = Act>) -> Attempt {
    let mut attempt = attempt("small", Mode::Practice);
    let timed = |(at, act)| TimedAct { at, act };
    attempt.acts = (0..).zip(acts).map(timed).collect();
    attempt
}

/// Returns the good course with `count` additional scenes, placed before the others. Each new scene has three choices,
/// and each choice leads to a later scene.
pub fn drawn(count: usize) -> Files {
    edited(SMALL, &|text| {
        let mut scenes = String::new();
        for number in 0..count {
            let to = |further: usize| match number + further < count {
                true => format!("x{}", number + further),
                false => "opening".to_owned(),
            };
            let choice = |name: &str, further| {
                let to = to(further);
                format!("(id: \"{name}{number}\", judged: [Neutral], to: \"{to}\")")
            };
            let (one, two) = (choice("a", 1), choice("b", 2));
            let three = choice("c", 3 + number * 7 % 37);
            let present = if number == 0 {
                "present: [\"amina\"], "
            } else {
                ""
            };
            let _ = writeln!(
                scenes,
                "        \"x{number}\": ({present}then: Choose([{one}, {two}, {three}])),"
            );
        }
        with_scenes(text, &scenes).replacen("start: \"opening\"", "start: \"x0\"", 1)
    })
}
