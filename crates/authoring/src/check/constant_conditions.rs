//! Conditions with the same answer on every path, and the judgements, branches and `Otherwise` that never apply because
//! of them.

use super::codes;
use rustc_hash::FxHashMap;

use super::case::Case;
use super::reasons::Reasons;
use samtalerum_core::finding::{Code, Finding};
use samtalerum_core::meeting::{CompiledScenario, Site};
use samtalerum_core::paths::Answered;

/// Reports the conditions that always or never hold. `unsettled` are the sites whose answer never varied, or that never
/// decided anything.
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
    // Findings before this index are those of earlier checks.
    let before = findings.len();
    for (site, answered) in unsettled {
        let is_condition = compiled.test(*site).is_some();
        let finding = if is_condition && !answered.no {
            // The condition always holds. `rest` names what never applies because of it.
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
            // Reported at the condition that always holds.
            continue;
        } else if !is_condition {
            // An `Otherwise` that never applies.
            let finding = at(case, codes::OTHERWISE_NEVER_COUNTS, *site, reasons);
            finding.because(reasons.of_arm(*site))
        } else if matches!(site, Site::Line(_) | Site::Choice(_) | Site::Statement(_)) {
            // Lines, choices and statements that are never reached have their own findings.
            continue;
        } else {
            let finding = at(case, codes::CONDITION_NEVER_HOLDS, *site, reasons);
            // The condition may hold at times and still never decide.
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
        // A gauge condition with a constant answer was already reported at its value.
        if !findings[..before]
            .iter()
            .any(|part| is_within(part, &finding))
        {
            findings.push(finding);
        }
    }
}

/// Returns a finding at the condition of a site.
fn at(case: &Case, code: &'static Code, site: Site, reasons: &Reasons) -> Finding {
    Finding::new(code, case.file()).at(reasons.site_span(site))
}

/// Returns `true` if the same list of judgements has an `Otherwise`.
fn has_otherwise(compiled: &CompiledScenario, site: Site) -> bool {
    let rivals = compiled.rivals(site);
    rivals.iter().any(|rival| compiled.test(*rival).is_none())
}

/// Returns `true` if `part` reports for a part of a condition what `whole` reports for all of it.
fn is_within(part: &Finding, whole: &Finding) -> bool {
    part.code() == whole.code()
        && part.file == whole.file
        && part
            .span
            .as_ref()
            .zip(whole.span.as_ref())
            .is_some_and(|(part, whole)| whole.start <= part.start && part.end <= whole.end)
}
