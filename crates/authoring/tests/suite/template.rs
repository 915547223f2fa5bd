//! The meeting that `samtalerum new` makes: it has no findings and violates no invariant, and its manuscript and
//! drawing show everything that a meeting can have.

use std::sync::Arc;

use samtalerum_authoring::descriptions::Descriptions;
use samtalerum_authoring::graph::{Graph, dot, mermaid, svg};
use samtalerum_authoring::playthrough::{Playthrough, replay};
use samtalerum_authoring::script::{Known, html, manuscript, markdown};
use samtalerum_authoring::template::meeting;
use samtalerum_authoring::translation::{Format, Pair, annotate, export, import, read, write};
use samtalerum_core::content::{Content, Files};
use samtalerum_core::paths::Paths;
use samtalerum_core::scenario::Outcome;

use crate::snapshot::snapshot;

/// The path of the template's scenario in these tests.
pub(crate) const NEW_MEETING: &str = "scenarios/letter.ron";
/// The path of a playthrough of the template's meeting.
pub(crate) const WEIGHED: &str = "playthroughs/letter/own-words.ron";
/// The text of the playthrough [`WEIGHED`]. Every act in it is wholly right.
pub(crate) const WEIGHED_TEXT: &str = r#"Playthrough(
    format: 1,
    steps: [
        Lines(["opening-room", "opening-papers", "opening-samira", "opening-answer"]), // He answers for her.
        Choose(id: "ask-samira", judged: [Follows("ask-the-citizen")]),
        Lines(["answer-own", "answer-tarek"]),
        Appraise(
            level: Unease, basis: No, confidence: Fairly, judged: Right,
            build_on: ["own-wish", "asked-him"], // Both her own words.
        ),
        Choose(id: "offer-time", judged: [Follows("offer-time-alone")]),
        Appraise(
            level: NoOccasion, basis: No, confidence: Certain, judged: Right,
            build_on: ["own-wish", "wants-him-there"],
        ),
        Note(["note-who-came", "note-her-wish"]),
    ],
    ending: "own-words",
    passed: true,
    percent: 100,
)
"#;

/// Returns the files of a new meeting with this id. The comments in the scenario are in this language.
pub(crate) fn template(id: &str, language: &str) -> Files {
    let built_in = samtalerum_course::content();
    let words = built_in.languages.messages(&language.parse().unwrap());
    let mut files = Files::default();
    let made = meeting(id, &files, &samtalerum_course::files(), &words).unwrap();
    for change in made.changes {
        files.add(&change.path, change.after.into_bytes());
    }
    files
}

/// Loads a new meeting.
fn loaded() -> Content {
    let built_in = samtalerum_course::files();
    samtalerum_authoring::check::load(template("letter", "da"), Some(&built_in))
}

fn explored(content: &Content) -> Paths {
    let compiled = Arc::clone(&content.meetings["letter"].compiled);
    Paths::new(compiled, &content.guidance)
}

#[test]
fn a_new_meeting_has_no_findings_and_violates_nothing() {
    let content = loaded();
    assert_eq!(samtalerum_authoring::check::all(&content), Vec::new());
    let paths = explored(&content);
    assert!(paths.explored.complete);
    assert_eq!(paths.violations(), Vec::new());
    let scenario = &content.scenarios[0].1;
    assert!(scenario.has_stakes() && scenario.has_appraisals());
    // Each outcome can be reached, so that an author sees an example of each.
    let outcomes = scenario.endings.values().map(|ending| ending.outcome);
    assert_eq!(outcomes.collect::<Vec<_>>(), Outcome::ALL);
    assert!(
        paths
            .explored
            .reached
            .endings
            .iter()
            .all(|reached| *reached)
    );
}

#[test]
fn its_wholly_right_path_is_played_with_the_recorded_results() {
    let content = loaded();
    let known: Playthrough = samtalerum_core::source::options()
        .from_str(WEIGHED_TEXT)
        .unwrap();
    let compiled = &content.meetings["letter"].compiled;
    let now = replay(
        compiled,
        &explored(&content),
        &content.guidance,
        &known.steps,
    )
    .unwrap();
    assert_eq!(now.steps, known.steps);
    assert_eq!((now.percent, now.passed), (Some(100), Some(true)));
    assert_eq!(now.ending, known.ending);
}

#[test]
fn manuscript_and_drawing_show_facts_appraisals_stakes_and_kinds() {
    let content = loaded();
    let scenario = &content.scenarios[0].1;
    for language in ["da", "en"] {
        let words = content.languages.messages(&language.parse().unwrap());
        let descriptions = Descriptions::new(words, scenario, "letter", &content.guidance);
        let script = manuscript(&descriptions, &Known::default());
        let graph = Graph::new(&descriptions, &Known::default());
        snapshot(
            "template",
            &format!("script-{language}"),
            &markdown(&script),
        );
        snapshot(
            "template",
            &format!("graph-mermaid-{language}"),
            &mermaid(&graph),
        );
        let page = html(&script);
        // Each link within the manuscript has a target.
        for link in page.split("href=\"#").skip(1) {
            let to = link.split('"').next().unwrap();
            assert!(page.contains(&format!(" id=\"{to}\"")), "#{to}");
        }
        // Appraisals have their own shape, CSS class and symbol. The legend explains the symbol.
        let drawing = svg(&graph);
        assert_eq!(drawing.matches("<g class=\"box appraisal").count(), 2);
        assert_eq!(dot(&graph).matches("shape=hexagon").count(), 2);
        let explained = graph.legend.iter().any(|(_, text)| text.starts_with('◇'));
        assert!(explained && drawing.contains(">◇<"), "{:?}", graph.legend);
        let at_stake = format!(">{}: ", descriptions.tool("script-stake"));
        // Stakes are shown in five boxes and in the legend.
        assert_eq!(drawing.matches(&at_stake).count(), 6);
        for scene in scenario.scenes.values() {
            // In the drawing, the description of a stake is broken into lines, so look for it in the Mermaid text.
            if let Some(stake) = &scene.stake {
                assert!(
                    mermaid(&graph).contains(&descriptions.stake(stake)),
                    "{stake:?}"
                );
            }
        }
    }
}

#[test]
fn translators_learn_what_a_fact_is_and_when_a_feedback_is_shown() {
    let content = loaded();
    let scope = "scenarios/letter";
    let pair = Pair::new(&content.files, "da", "en");
    let mut exchange = export(&pair, &[scope], false);
    let words = content.languages.messages(&"en".parse().unwrap());
    annotate(&mut exchange, &content, &words);
    let notes = |name: &str| {
        let unit = exchange
            .units
            .iter()
            .find(|unit| unit.name == name)
            .unwrap();
        unit.notes.last().cloned().unwrap_or_default()
    };
    let fact = notes("fact-own-wish");
    assert!(fact.contains("said by the citizen"), "{fact}");
    assert!(fact.contains("»Jeg vil gerne i børnehaven."), "{fact}");
    let on_file = notes("fact-brings-him");
    assert!(on_file.contains("on file, known before"), "{on_file}");
    let partly = notes("plan-together.feedback-partly");
    assert!(partly.ends_with("only partly right."), "{partly}");
    assert_eq!(notes("last-no"), "");
    // An import does not write the notes for translators into the folder.
    let written = write(&exchange, Format::Xliff).unwrap();
    let imported = import(&content.files, &read(written.as_bytes()).unwrap()).unwrap();
    assert_eq!(imported.texts, 0);
}
