//! Finds conditions that have the same result on every path, and judgements, branches and `Otherwise` that never apply.

use rustc_hash::FxHashMap;
use samtalerum_structure::codes;

use super::reasons::Reasons;
use samtalerum_core::finding::{Code, Finding};
use samtalerum_core::meeting::{CompiledScenario, Site};
use samtalerum_core::paths::Answered;
use samtalerum_structure::Case;

/// Reports conditions that always hold, that never hold, or whose result never makes a difference. `unsettled` lists
/// the sites of these conditions, i.e. where in the scenario they are evaluated.
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
    // Findings before this index are from earlier checks.
    let before = findings.len();
    for (site, answered) in unsettled {
        let is_condition = compiled.test(*site).is_some();
        let finding = if is_condition && !answered.no {
            // The condition always holds. The argument `rest` selects the consequence that the message names, such as
            // an `Otherwise` that never applies.
            let rest = match site {
                Site::Arm(..) => Some("ways"),
                Site::Judgement(..) if has_otherwise(compiled, *site) => Some("otherwise"),
                Site::Belongs(_) => Some("belongs"),
                _ => None,
            };
            let finding = at(case, codes::CONDITION_ALWAYS_HOLDS, *site, reasons);
            let finding = finding.with("rest", rest);
            finding.because(reasons.of_condition(*site, true))
        } else if answered.yes && compiled.rivals(*site).iter().any(always) {
            // A rival keeps this site from taking effect, such as an earlier branch whose condition always holds. The
            // finding about the rival says so already.
            continue;
        } else if !is_condition {
            // There is no condition, so this is an `Otherwise` that never applies.
            let finding = at(case, codes::OTHERWISE_NEVER_COUNTS, *site, reasons);
            finding.because(reasons.of_arm(*site))
        } else if matches!(site, Site::Line(_) | Site::Choice(_) | Site::Statement(_)) {
            // Lines, choices and statements that are never reached are reported by the exploration, so skip them here.
            continue;
        } else {
            let finding = at(case, codes::CONDITION_NEVER_HOLDS, *site, reasons);
            // The condition sometimes holds, but the branch is never taken: each time, the condition of a branch above
            // it holds too.
            if answered.yes {
                let finding = finding.with("rest", "way");
                finding.because(reasons.of_arm(*site))
            } else {
                let rest = match site {
                    Site::Belongs(_) => Some("belongs"),
                    _ => None,
                };
                let finding = finding.with("rest", rest);
                finding.because(reasons.of_condition(*site, false))
            }
        };
        // Drop the finding if an earlier check, such as the check of gauges, has already reported the same code for a
        // part of this condition.
        if !findings[..before]
            .iter()
            .any(|part| is_within(part, &finding))
        {
            findings.push(finding);
        }
    }
}

/// Returns a finding with this code, located at the condition of a site.
fn at(case: &Case, code: &'static Code, site: Site, reasons: &Reasons) -> Finding {
    Finding::new(code, case.file()).at(reasons.site_span(site))
}

/// Returns `true` if the list of judgements that this site belongs to has an `Otherwise`.
fn has_otherwise(compiled: &CompiledScenario, site: Site) -> bool {
    let rivals = compiled.rivals(site);
    rivals.iter().any(|rival| compiled.test(*rival).is_none())
}

/// Returns `true` if both findings have the same code, and the span of `part` is within the span of `whole`.
fn is_within(part: &Finding, whole: &Finding) -> bool {
    part.code() == whole.code()
        && part.file == whole.file
        && part
            .span
            .as_ref()
            .zip(whole.span.as_ref())
            .is_some_and(|(part, whole)| whole.start <= part.start && part.end <= whole.end)
}
