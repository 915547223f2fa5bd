//! Checks of the facts: each fact that a line, condition or appraisal names is declared, and each declared fact can be
//! established and is used by a condition or an appraisal.

use rustc_hash::FxHashSet;

use super::case::Case;
use super::codes;
use super::location::Location;
use samtalerum_core::finding::Finding;
use samtalerum_core::scenario::{Condition, Fact, Id};

/// Checks all uses of a scenario's facts.
pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    let before = findings.len();
    documents(case, findings);
    let read = read(case, findings);
    let established = established(case, findings);
    // If an unknown id is probably a misspelt fact, do not report that fact as unused. That would report one mistake
    // twice.
    let unknown = findings[before..].iter();
    let meant = unknown.filter_map(|finding| finding.text("meant").map(str::to_owned));
    let meant: FxHashSet<String> = meant.collect();
    let facts = Location::Top.field("facts");
    for (id, fact) in &case.scenario.facts {
        let is_established = fact.is_known_before() || established.contains(id.as_str());
        let code = match (read.contains(id.as_str()), is_established) {
            (true, true) => continue,
            _ if meant.contains(id) => continue,
            (true, false) => codes::FACT_NEVER_ESTABLISHED,
            (false, true) => codes::FACT_NEVER_READ,
            (false, false) => codes::UNUSED_FACT,
        };
        findings.push(case.finding(code, &facts.name(id)).with("id", id));
    }
}

/// Reports each fact of the kind `OnFile` whose document is not in the meeting's case file.
fn documents(case: &Case, findings: &mut Vec<Finding>) {
    let papers: FxHashSet<&str> = case.scenario.case_file.iter().map(String::as_str).collect();
    let facts = Location::Top.field("facts");
    for (id, fact) in &case.scenario.facts {
        if let Fact::OnFile(paper) = fact
            && !papers.contains(paper.as_str())
        {
            let known = papers.iter().copied();
            let here = facts.field(id);
            findings.push(case.unknown(codes::UNKNOWN_DOCUMENT, &here.item(0), paper, known));
        }
    }
}

/// Checks the facts that conditions and appraisals name. Returns the ids of these facts.
fn read<'a>(case: &Case<'a>, findings: &mut Vec<Finding>) -> FxHashSet<&'a str> {
    let mut read = FxHashSet::default();
    case.conditions(&mut |condition, location| match condition {
        Condition::Established(id) => {
            read.insert(id.as_str());
            known(case, id, &location.item(0), findings);
        }
        Condition::AtLeastOf(count, ids) => {
            list(case, ids, &location.item(1), &mut read, findings);
            if *count == 0 || usize::from(*count) > ids.len() {
                let finding = case.finding(codes::IMPOSSIBLE_COUNT, &location.item(0));
                findings.push(finding.with("count", *count).with("facts", ids.len()));
            }
        }
        _ => {}
    });
    case.appraisals(&mut |appraisal, location| {
        let offered = location.field("facts");
        list(case, &appraisal.facts, &offered, &mut read, findings);
        let cases = location.field("cases");
        for (index, one) in appraisal.cases.iter().enumerate() {
            let here = cases.item(index);
            let carriers = here.field("carried_by");
            list(case, &one.carried_by, &carriers, &mut read, findings);
        }
    });
    read
}

/// Checks the facts that lines establish. Returns the ids of these facts.
fn established<'a>(case: &Case<'a>, findings: &mut Vec<Finding>) -> FxHashSet<&'a str> {
    let mut established = FxHashSet::default();
    case.lines(&mut |line, location| {
        let ids = location.field("establishes");
        list(case, line.establishes(), &ids, &mut established, findings);
        for (index, id) in line.establishes().iter().enumerate() {
            let fact = case.scenario.facts.get(id);
            if let Some(fact) = fact.filter(|fact| fact.is_known_before()) {
                let finding = case.finding(codes::FACT_KNOWN_BEFORE, &ids.item(index));
                findings.push(finding.with("id", id).with("kind", fact.name()));
            }
        }
    });
    established
}

/// Checks a list of facts, and adds the ids of these facts to `named`.
fn list<'a>(
    case: &Case<'a>,
    ids: &'a [Id],
    location: &Location,
    named: &mut FxHashSet<&'a str>,
    findings: &mut Vec<Finding>,
) {
    let mut listed = FxHashSet::default();
    for (index, id) in ids.iter().enumerate() {
        let here = location.item(index);
        known(case, id, &here, findings);
        if !listed.insert(id.as_str()) {
            findings.push(case.finding(codes::REPEATED_FACT, &here).with("id", id));
        }
        named.insert(id);
    }
}

/// Reports a fact that is not declared.
fn known(case: &Case, id: &str, location: &Location, findings: &mut Vec<Finding>) {
    let facts = &case.scenario.facts;
    if !facts.contains_key(id) {
        let names = facts.keys().map(String::as_str);
        findings.push(case.unknown(codes::UNKNOWN_FACT, location, id, names));
    }
}
