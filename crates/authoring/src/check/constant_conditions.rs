//! Conditions that get the same answer on every path, and what therefore never counts.

use super::codes;
use rustc_hash::FxHashMap;

use super::case::Case;
use super::reasons::Reasons;
use samtalerum_core::finding::{Code, Finding};
use samtalerum_core::meeting::{CompiledScenario, Site};
use samtalerum_core::paths::Answered;

/// `unsettled` are the sites that were asked and always answered alike, or never came about.
pub(super) fn check(
    case: &Case,
    compiled: &CompiledScenario,
    unsettled: &[(Site, Answered)],
    reasons: &Reasons,
    findings: &mut Vec<Finding>,
) {
    let answers: FxHashMap<Site, Answered> = unsettled.iter().copied().collect();
    let always = |site: &Site| {
        let answered = answers.get(site);
        compiled.test(*site).is_some() && answered.is_some_and(|answered| !answered.no)
    };
    let before = findings.len();
    for (site, answered) in unsettled {
        let is_condition = compiled.test(*site).is_some();
        let finding = if is_condition && !answered.no {
            let rest = match site {
                Site::Arm(..) => "ways",
                Site::Judgement(..) if has_otherwise(compiled, *site) => "otherwise",
                Site::Belongs(_) => "belongs",
                _ => "",
            };
            let finding = at(case, codes::CONDITION_ALWAYS_HOLDS, *site, reasons);
            let finding = finding.with("rest", rest);
            finding.because(reasons.of_condition(*site, true))
        } else if answered.yes && compiled.rivals(*site).iter().any(always) {
            // Told at the condition that always holds.
            continue;
        } else if !is_condition {
            let finding = at(case, codes::OTHERWISE_NEVER_COUNTS, *site, reasons);
            finding.because(reasons.of_arm(*site))
        } else if matches!(site, Site::Line(_) | Site::Choice(_) | Site::Statement(_)) {
            // Lines, choices and statements that are never met have findings of their own.
            continue;
        } else {
            let finding = at(case, codes::CONDITION_NEVER_HOLDS, *site, reasons);
            // It may hold at times, and yet never decide.
            if answered.yes {
                let finding = finding.with("rest", "way");
                finding.because(reasons.of_arm(*site))
            } else {
                let rest = match site {
                    Site::Belongs(_) => "belongs",
                    _ => "",
                };
                let finding = finding.with("rest", rest);
                finding.because(reasons.of_condition(*site, false))
            }
        };
        // A gauge that answers alike wherever it is asked was told at its number.
        if !findings[..before]
            .iter()
            .any(|told| is_within(told, &finding))
        {
            findings.push(finding);
        }
    }
}

fn at(case: &Case, code: &'static Code, site: Site, reasons: &Reasons) -> Finding {
    Finding::new(code, case.file()).at(reasons.site_span(site))
}

/// Whether `Otherwise` stands in the same list of judgements.
fn has_otherwise(compiled: &CompiledScenario, site: Site) -> bool {
    let rivals = compiled.rivals(site);
    rivals.iter().any(|rival| compiled.test(*rival).is_none())
}

/// Whether a finding says of a part what the other says of the whole.
fn is_within(part: &Finding, whole: &Finding) -> bool {
    part.code() == whole.code()
        && part.file == whole.file
        && part
            .span
            .as_ref()
            .zip(whole.span.as_ref())
            .is_some_and(|(part, whole)| whole.start <= part.start && part.end <= whole.end)
}
