//! Functions that the reports of several standards share. They return the id of an interaction, the type of its
//! response, and the characters that name options. An *interaction* is a question and its answer, as a platform stores
//! them.

use crate::answer::{Answer, Response};
use crate::scope::Scope;
use crate::text;

/// The single characters by which SCORM 1.2 names options.
const OPTION_CHARS: &[u8; 36] = b"abcdefghijklmnopqrstuvwxyz0123456789";

/// Returns the id of an interaction: its number in the journal, counted from 1, and the name of the question. If the
/// package has the whole course, the id of the scenario comes before the name. The number makes each id unique, which
/// some platforms require.
pub(crate) fn id(index: usize, answer: &Answer, scope: &Scope) -> String {
    let number = index.saturating_add(1);
    match scope {
        Scope::One(_) => text::id(&format!("{number:02}_{}", answer.name)),
        Scope::Course => text::id(&format!("{number:02}_{}_{}", answer.scenario, answer.name)),
    }
}

/// Returns the name of the type of a response. SCORM and xAPI use the same names.
pub(crate) fn kind(response: &Response) -> &'static str {
    match response {
        Response::Chosen { .. } => "choice",
        Response::Written { .. } => "fill-in",
    }
}

/// Returns the characters that name the options in the list `some`, joined by commas. `options` lists all options of
/// the question. Options from the 37th on have no character, and are left out.
pub(crate) fn option_chars(options: &[String], some: &[String]) -> String {
    let named = options.iter().zip(OPTION_CHARS);
    let chars: Vec<String> = named
        .filter(|(option, _)| some.contains(option))
        .map(|(_, char)| char::from(*char).to_string())
        .collect();
    chars.join(",")
}
