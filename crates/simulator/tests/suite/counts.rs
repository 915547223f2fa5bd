//! Singular and plural of the messages that contain a number, in each language.

use samtalerum_core::language::{INTERFACE, TOOLS};
use samtalerum_core::message::Message;
use samtalerum_core::store::notice::DAMAGED_ATTEMPT_SHORTENED;
use samtalerum_simulator::Training;
use samtalerum_simulator::notice::{RENEWED_SHORTENED, SCENARIO_EDITED_SHORTENED, WATCHING};

use super::support::{content, says, simulator};

/// A message to check: its scope, its id, the names of its numeric arguments, and two texts per language. The message
/// must contain the first text if all arguments are 1, and the second text if they are 2.
type Counted = (
    &'static str,
    &'static str,
    &'static [&'static str],
    [[&'static str; 2]; 2],
);

const COUNTED: &[Counted] = &[
    (
        INTERFACE,
        "course-standing",
        &["needed", "passed", "average", "mark"],
        [
            ["1 af 1 samtale.", "2 af 2 samtaler."],
            ["1 of 1 meeting.", "2 of 2 meetings."],
        ],
    ),
    (
        TOOLS,
        "script-counts",
        &["scenes", "choices", "endings"],
        [
            [
                "1 scene · 1 valg · 1 slutning",
                "2 scener · 2 valg · 2 slutninger",
            ],
            [
                "1 scene · 1 choice · 1 ending",
                "2 scenes · 2 choices · 2 endings",
            ],
        ],
    ),
    (
        TOOLS,
        "graph-about",
        &["scenes", "endings"],
        [
            ["1 scene og 1 slutning.", "2 scener og 2 slutninger."],
            ["1 scene and 1 ending.", "2 scenes and 2 endings."],
        ],
    ),
    (
        TOOLS,
        "paths-progress",
        &["states"],
        [
            ["1 tilstand undersøgt", "2 tilstande undersøgt"],
            ["1 state explored", "2 states explored"],
        ],
    ),
    (
        TOOLS,
        "paths-found",
        &["ways", "states", "more"],
        [
            [
                "1 vej gennem 1 tilstand, som er",
                "2 veje gennem 2 tilstande, som alle",
            ],
            [
                "1 path through 1 state, which",
                "2 paths through 2 states, all",
            ],
        ],
    ),
    (
        TOOLS,
        "paths-length",
        &["decisions", "words", "minutes"],
        [
            [
                "1 valg · 1 ord · ca. 1 minut",
                "2 valg · 2 ord · ca. 2 minutter",
            ],
            [
                "1 choice · 1 word · about 1 minute",
                "2 choices · 2 words · about 2 minutes",
            ],
        ],
    ),
    (
        TOOLS,
        "paths-reaches",
        &["points", "percent", "critical", "ending"],
        [["1 point ·", "2 point ·"], ["1 point ·", "2 points ·"]],
    ),
];

#[test]
fn messages_have_singular_and_plural() {
    let content = content();
    for (scope, id, values, said) in COUNTED {
        for (language, said) in ["da", "en"].into_iter().zip(said) {
            let words = content.languages.messages(&language.parse().unwrap());
            for (count, expected) in [1, 2].into_iter().zip(said) {
                let text =
                    words.text_with(scope, id, values.iter().map(|name| (*name, count.into())));
                // The expected text must not be the beginning of a longer word.
                let end = text.find(expected).map(|at| at + expected.len());
                let next = end.and_then(|end| text[end..].chars().next());
                assert!(
                    end.is_some() && !next.is_some_and(char::is_alphabetic),
                    "{language}: {id}: {text}"
                );
            }
        }
    }
}

#[test]
fn notices_have_singular_and_plural() {
    let damaged = Message::from(DAMAGED_ATTEMPT_SHORTENED).with("acts", 1);
    for (language, notice, expected) in [
        (
            "da",
            Message::from(SCENARIO_EDITED_SHORTENED).with("acts", 1),
            "den sidste handling passer",
        ),
        (
            "da",
            Message::from(SCENARIO_EDITED_SHORTENED).with("acts", 3),
            "de sidste 3 handlinger passer",
        ),
        (
            "en",
            Message::from(SCENARIO_EDITED_SHORTENED).with("acts", 1),
            "the last act no longer fits",
        ),
        (
            "en",
            Message::from(SCENARIO_EDITED_SHORTENED).with("acts", 3),
            "the last 3 acts no longer fit.",
        ),
        ("da", damaged.clone(), "Den første handling er"),
        ("en", damaged.clone(), "Its first act is kept"),
        (
            "en",
            Message::from(RENEWED_SHORTENED).with("choices", 1),
            "the last choice no longer fits",
        ),
    ] {
        let mut simulator = simulator(language);
        simulator.notify(notice);
        let text = &simulator.page().notices[0].text;
        assert!(text.contains(expected), "{text}");
    }
}

/// The name of a folder or a meeting may consist of digits. It must not be formatted as a number.
#[test]
fn a_name_of_digits_stays_a_name() {
    for name in ["0042", "007", "1"] {
        let mut simulator = simulator("en");
        simulator.notify(Message::from(WATCHING).with("folder", std::path::Path::new(name)));
        let text = &simulator.page().notices[0].text;
        assert!(
            says(text, "en", "notice-watching", &[("folder", name)]),
            "{text}"
        );
    }
}
