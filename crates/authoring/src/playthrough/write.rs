//! The text of a playthrough's file, laid out to be easily readable.

use std::fmt::Write as _;

use super::model::{Judged, Met, Playthrough, Step};
use samtalerum_core::scenario::Id;

/// The maximum length, in bytes, of a step or list that is written on one line.
const WIDTH: usize = 100;

/// Returns the text of a playthrough's file.
pub fn write(playthrough: &Playthrough) -> String {
    let mut text = format!(
        "Playthrough(\n    format: {},\n    steps: [\n",
        playthrough.format
    );
    for step in &playthrough.steps {
        text += &format!("        {},\n", self::step(step));
    }
    text += &format!("    ],\n    ending: {:?},\n", playthrough.ending);
    if let Some(passed) = playthrough.passed {
        text += &format!("    passed: {passed},\n");
    }
    if let Some(percent) = playthrough.percent {
        text += &format!("    percent: {percent},\n");
    }
    if let Some(met) = &playthrough.principles {
        text += &format!("    principles: {},\n", principles(met));
    }
    text + ")\n"
}

/// Formats a step.
fn step(step: &Step) -> String {
    match step {
        Step::Lines(lines) => format!("Lines({})", list(lines)),
        Step::Mark(line) => format!("Mark({line:?})"),
        Step::Unmark(line) => format!("Unmark({line:?})"),
        Step::Choose { id, judged: None } => format!("Choose(id: {id:?})"),
        Step::Choose {
            id,
            judged: Some(judged),
        } => {
            let judged = verdicts(judged);
            let line = format!("Choose(id: {id:?}, judged: {judged})");
            if line.len() <= WIDTH {
                line
            } else {
                format!(
                    "Choose(\n            id: {id:?},\n            judged: {judged},\n        )"
                )
            }
        }
        Step::Note(statements) => format!("Note({})", list(statements)),
        Step::Appraise {
            level,
            basis,
            first,
            build_on,
            confidence,
            judged,
        } => {
            let mut fields = vec![format!("level: {level:?}"), format!("basis: {basis:?}")];
            fields.extend(first.iter().map(|step| format!("first: {step:?}")));
            fields.push(format!("confidence: {confidence:?}"));
            fields.extend(judged.iter().map(|grade| format!("judged: {grade:?}")));
            // The facts are on a line of their own, since their ids are long.
            format!(
                "Appraise(\n            {},\n            build_on: {},\n        )",
                fields.join(", "),
                facts(build_on)
            )
        }
    }
}

/// Formats the facts that an appraisal builds on, on one line if they fit.
fn facts(ids: &[Id]) -> String {
    let quoted: Vec<String> = ids.iter().map(|id| format!("{id:?}")).collect();
    let line = format!("[{}]", quoted.join(", "));
    if line.len() <= WIDTH {
        return line;
    }
    let each = quoted.iter().map(|id| format!("\n                {id},"));
    format!("[{}\n            ]", each.collect::<String>())
}

/// Formats a list of ids within a step, on one line if it fits.
pub(super) fn list(ids: &[Id]) -> String {
    let quoted: Vec<String> = ids.iter().map(|id| format!("{id:?}")).collect();
    let line = format!("[{}]", quoted.join(", "));
    if line.len() <= WIDTH {
        return line;
    }
    let mut text = String::from("[");
    let mut width = WIDTH;
    for id in quoted {
        if width + id.len() + 2 > WIDTH {
            text += "\n            ";
            width = 12;
        } else {
            text.push(' ');
            width += 1;
        }
        width += id.len() + 1;
        text += &id;
        text.push(',');
    }
    text + "\n        ]"
}

/// Formats the verdicts on a choice, on one line if they fit.
pub(super) fn verdicts(judged: &[Judged]) -> String {
    let one = |judged: &Judged| match judged {
        Judged::Follows(id) => format!("Follows({id:?})"),
        Judged::Partly(id) => format!("Partly({id:?})"),
        Judged::Breaches(id) => format!("Breaches({id:?})"),
    };
    let verdicts: Vec<String> = judged.iter().map(one).collect();
    let line = format!("[{}]", verdicts.join(", "));
    if line.len() <= WIDTH {
        return line;
    }
    let each = verdicts
        .iter()
        .map(|verdict| format!("\n                {verdict},"));
    format!("[{}\n            ]", each.collect::<String>())
}

/// Formats how often each principle was followed, partly followed and breached, one principle per line.
pub(super) fn principles(met: &indexmap::IndexMap<Id, Met>) -> String {
    let mut text = String::from("{\n");
    for (id, met) in met {
        let counts = [
            ("follows", met.follows),
            ("partly", met.partly),
            ("breaches", met.breaches),
        ];
        let counts = counts.iter().filter(|(_, count)| *count > 0);
        let counts: Vec<String> = counts
            .map(|(name, count)| format!("{name}: {count}"))
            .collect();
        let _ = writeln!(text, "        {id:?}: ({}),", counts.join(", "));
    }
    text + "    }"
}
