//! Tests the judgement of attempts, on scenarios small enough to judge by hand.

mod points;
mod signs_and_note;
mod turning_points;
mod unfinished;

use super::support;

/// Returns the RON text of a choice with this id, these judgements and this target.
fn choice(id: &str, judged: &str, to: &str) -> String {
    format!("(id: \"{id}\", judged: [{judged}], to: \"{to}\"),")
}

/// Returns the RON text of a scene with a decision.
fn choose(scene: &str, choices: &[String]) -> String {
    format!("\"{scene}\": (then: Choose([{}])),", choices.concat())
}

const END: &str = "\"end\": (then: End(\"end\")),";
const ENDINGS: &str = "\"end\": (outcome: Good)";

const NOTE: &str = "\"start\": (then: Choose([
    (id: \"saw\", judged: [Neutral], to: \"note\"), (id: \"did-not\", judged: [Neutral], to: \"note\")])),
\"note\": (then: Note(statements: [
    (id: \"always\", belongs: Always, by: \"record-the-basis\"),
    (id: \"never\", belongs: Never, by: \"observations-not-diagnoses\"),
    (id: \"if-saw\", belongs: When(Chosen(\"saw\")), by: \"follow-up\"),
    (id: \"only-saw\", belongs: Always, by: \"get-sparring\", when: Chosen(\"saw\")),
    (id: \"leak\", belongs: Never, by: \"confidentiality\"),
    (id: \"duty\", belongs: Always, by: \"safety-first\"),
], to: \"end\")), \"end\": (then: End(\"end\")),";
