//! Writes the drawing or the manuscript of a scenario to a file or to standard output. This also works for scenarios
//! that cannot be played.

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use super::common::{Common, misuse};
use super::finish;
use super::{console, setup};
use samtalerum_authoring::change::replace_file;
use samtalerum_authoring::descriptions::Descriptions;
use samtalerum_authoring::script::Known;
use samtalerum_core::content::Content;
use samtalerum_core::language::TOOLS;
use samtalerum_core::paths::{Goal, PathSearch, Paths};

/// Calls `draw` for a scenario. Writes the result to the file `out`, or to standard output if `out` is `None`.
pub(super) fn show(
    id: &str,
    out: Option<&Path>,
    common: &Common,
    draw: &dyn Fn(&Descriptions, &Known) -> String,
) -> ExitCode {
    let content = match setup::content(common) {
        Ok(content) => content,
        Err(sentence) => return misuse(sentence),
    };
    let (text, known) = match drawn(id, &content, common, draw) {
        Ok(drawn) => drawn,
        Err(sentence) => return misuse(sentence),
    };
    let words = setup::words(&content, common);
    for remark in &known.remarks {
        console::complain(words.with_folder(remark));
    }
    write(&text, out, &content, common)
}

/// Writes a text to the file `out`, or to standard output if `out` is `None`.
pub(super) fn write(
    text: &str,
    out: Option<&Path>,
    content: &Content,
    common: &Common,
) -> ExitCode {
    match out {
        Some(path) => {
            if let Err(error) = replace_file(path, text.as_bytes()) {
                let words = setup::words(content, common);
                return misuse(setup::failed(&words, "cannot-write", path, &error));
            }
            ExitCode::SUCCESS
        }
        None => finish::finish(text, ExitCode::SUCCESS, common),
    }
}

/// Draws a scenario. Marks its best path if the scenario can be played and was explored completely; otherwise adds a
/// remark that says why there is no best path.
fn drawn(
    id: &str,
    content: &Content,
    common: &Common,
    draw: &dyn Fn(&Descriptions, &Known) -> String,
) -> Result<(String, Known), String> {
    let scenario = setup::scenario(content, id, common)?;
    let words = setup::words(content, common);
    let mut known = Known {
        review: content.reviews.get(id).cloned(),
        ..Known::default()
    };
    match content.meetings.get(id) {
        None => known.remarks.push(words.text(TOOLS, "remark-not-playable")),
        Some(meeting) => {
            let paths = Paths::new(Arc::clone(&meeting.compiled), &content.guidance);
            if paths.explored.complete {
                best(&paths, &mut known);
            } else {
                known.remarks.push(words.text(TOOLS, "remark-not-explored"));
            }
        }
    }
    let descriptions = Descriptions::new(words, scenario, id, &content.guidance);
    Ok((draw(&descriptions, &known), known))
}

/// Stores the choices and scenes of a best path in `known`, so that the drawing marks them.
fn best(paths: &Paths, known: &mut Known) {
    let Some(path) = PathSearch::new(paths).find(Goal::Best) else {
        return;
    };
    let compiled = paths.compiled();
    let choices = path.steps.iter().filter_map(|step| step.choice);
    known.best = choices
        .map(|choice| compiled.choice_id(choice).clone())
        .collect();
    known.best_scenes = path
        .scenes(compiled)
        .into_iter()
        .map(|scene| compiled.scene_id(scene).clone())
        .collect();
}
