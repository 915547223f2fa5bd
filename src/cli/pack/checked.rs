//! The check before packing: if there is an error in the content to pack, no package is made.

use super::super::common::Common;
use super::super::{console, setup};
use super::say;
use samtalerum_authoring::{check, report};
use samtalerum_core::content::scenario_id;
use samtalerum_core::finding::{Finding, Severity};
use samtalerum_core::language::{Messages, locale_of};
use samtalerum_core::message::Message;
use samtalerum_package::Order;

/// Checks the course, and returns the number of warnings about what is packed.
///
/// # Errors
/// The rendered findings, if there is an error among them.
pub(super) fn check(orders: &[Order], words: &Messages, common: &Common) -> Result<usize, String> {
    let Some(content) = orders.first().map(|order| order.content) else {
        return Ok(0);
    };
    let mut findings = check::all(content);
    findings.retain(|finding| orders.iter().any(|order| concerns(finding, order)));
    let mut severities = findings.iter().map(|finding| finding.severity);
    if !severities.any(|severity| severity == Severity::Error) {
        return Ok(findings.len());
    }
    let style = console::style();
    let text = report::render(&findings, &content.files, words, style);
    let refused = say(words, Message::new("pack-refused"));
    let course = setup::about_course(words, common);
    Err(console::styled(
        &format!("{text}{refused}\n{course}\n"),
        style,
    ))
}

/// Returns `true` if a finding is about something that is packed.
fn concerns(finding: &Finding, order: &Order) -> bool {
    let path = finding.file.as_str();
    let is_packed = |id: &str| order.scenarios().iter().any(|packed| *packed == id);
    if let Some(id) = scenario_id(path) {
        return is_packed(id);
    }
    match locale_of(path) {
        Some((language, scope)) => {
            order.languages.iter().any(|packed| packed == language)
                && scope.strip_prefix("scenarios/").is_none_or(is_packed)
        }
        None => !path.starts_with("playthroughs/"),
    }
}
