//! Results, meters, the scale, the ladder and the paths.

use super::super::parts::rung;
use crate::page::{Block, Meter, PathMap, PathStep, Scale, Tone};

/// Returns the narrow and the wide column of the page with the results.
pub(super) fn columns() -> [Vec<Block>; 2] {
    let result = |percent, heading: &str, text: &str, passed| Block::Result {
        percent,
        pass_mark: 70,
        heading: heading.into(),
        text: text.into(),
        passed,
    };
    let aside = vec![
        result(Some(84), "Bestået", "Det gik godt.", true),
        result(
            Some(52),
            "Ikke bestået",
            "Et afgørende princip blev brudt.",
            false,
        ),
        result(None, "Uden tal", "Der er for mange veje.", false),
    ];
    let main = vec![
        Block::SideBySide {
            first: vec![meters(), scale()],
            second: vec![ladder()],
        },
        Block::Paths(fork()),
        Block::Paths(single()),
    ];
    [aside, main]
}

fn meters() -> Block {
    let meter = |label: &str, percent: Option<u8>, value: &str| Meter {
        label: label.into(),
        percent,
        value: value.into(),
        low: percent.is_some_and(|percent| percent < 50),
    };
    Block::Meters {
        caption: "Områder".into(),
        columns: ["Område".into(), "Point".into()],
        meters: vec![
            meter("Høj", Some(85), "85"),
            meter("Lav", Some(35), "35"),
            meter("Talt", Some(75), "3 af 4"),
            meter("Ukendt", None, "ikke bedømt"),
        ],
    }
}

fn scale() -> Block {
    Block::Scale(Scale {
        levels: 5,
        mine: 1,
        truth: 3,
        mine_label: "Dit svar".into(),
        truth_label: "Samtalens".into(),
    })
}

fn ladder() -> Block {
    Block::Ladder(vec![
        rung("1", Tone::Good, "Det første trin."),
        rung("2", Tone::Good, "Det andet trin."),
        rung("3 · kræver grundlag", Tone::Mixed, "Det tredje trin."),
    ])
}

fn step(label: &str, tone: Tone, verdict: Option<&str>) -> PathStep {
    PathStep {
        label: label.into(),
        choice: format!("»{label} valgt«"),
        tone,
        verdict: verdict.map(Into::into),
    }
}

/// Returns two paths that fork after the first decision.
fn fork() -> PathMap {
    let start = step("Start", Tone::Plain, None);
    PathMap {
        description: "Vejene skilles ved det andet valg.".into(),
        shared: 1,
        taken_title: "Din vej".into(),
        best_title: "Den bedste vej".into(),
        taken: vec![
            start.clone(),
            step("Omvej", Tone::Mixed, Some("Delvist")),
            step("Blindgyde", Tone::Bad, Some("Brud")),
        ],
        taken_end: "Lukket".into(),
        best: vec![start, step("Genvej", Tone::Good, Some("Bedst"))],
        best_end: "Åben".into(),
    }
}

/// Returns two paths that are the same.
fn single() -> PathMap {
    let steps = vec![
        step("Først", Tone::Plain, None),
        step("Sidst", Tone::Good, Some("Bedst")),
    ];
    PathMap {
        description: "Din vej er den bedste.".into(),
        shared: 2,
        taken_title: "Din egen".into(),
        best_title: "Den samme".into(),
        taken: steps.clone(),
        taken_end: "Fælles slutning".into(),
        best: steps,
        best_end: "Fælles slutning".into(),
    }
}
