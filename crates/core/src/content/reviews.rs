//! Reads the summaries of reviews, and reports those that do not fit their meeting. A summary with a finding is not
//! used.

use std::sync::Arc;

use indexmap::IndexMap;

use crate::codes;
use crate::finding::{Finding, nearest};
use crate::review::{REVIEW_FORMAT, Summary, UnknownPart, content_hash, review_id};
use crate::scenario::{Id, Scenario};
use crate::source::{Files, Step, Text, read};

/// Reads all summaries.
pub(super) fn read_all(
    files: &Files,
    scenarios: &[(Text, Arc<Scenario>)],
    findings: &mut Vec<Finding>,
) -> IndexMap<Id, Summary> {
    let mut reviews = IndexMap::new();
    for path in files.paths() {
        let Some(id) = review_id(path) else { continue };
        let text = files.text(path).unwrap_or_default();
        // The empty argument would name a field whose entries are read one by one, but a summary has no such field.
        let (summary, tree) = read::<Summary, Summary>(path, text, "", findings);
        let Some((summary, tree)) = summary.zip(tree) else {
            continue;
        };
        let known = findings.len();
        check(files, id, &summary, &tree, scenarios, findings);
        if findings.len() == known {
            reviews.insert(id.to_owned(), summary);
        }
    }
    reviews
}

/// Reports everything that keeps a summary from being used.
fn check(
    files: &Files,
    id: &str,
    summary: &Summary,
    tree: &Text,
    scenarios: &[(Text, Arc<Scenario>)],
    findings: &mut Vec<Finding>,
) {
    if summary.format != REVIEW_FORMAT {
        let finding = tree.finding(codes::REVIEW_UNKNOWN_FORMAT, &[Step::In("format")]);
        findings.push(
            finding
                .with("found", summary.format)
                .with("known", REVIEW_FORMAT),
        );
        return;
    }
    let scenario = scenarios.iter().find(|(_, scenario)| scenario.id == id);
    let Some((_, scenario)) = scenario.filter(|_| summary.scenario == id) else {
        let known = scenarios.iter().map(|(_, scenario)| scenario.id.as_str());
        let finding = tree.finding(codes::REVIEW_OF_ANOTHER, &[Step::In("scenario")]);
        let finding = finding.with("id", &summary.scenario);
        findings.push(finding.with("meant", nearest(&summary.scenario, known)));
        return;
    };
    for (language, hash) in &summary.hashes {
        let now = content_hash(files, id, language).unwrap_or_default();
        if now != *hash {
            let steps = [Step::In("hashes"), Step::In(language)];
            let finding = tree.finding(codes::REVIEW_EDITED, &steps);
            findings.push(finding.with("language", language).with("hash", now));
        }
    }
    for UnknownPart { path, known } in summary.unknown_parts(scenario) {
        let Some((name, before)) = path.split_last() else {
            continue;
        };
        let steps = before.iter().map(|step| Step::In(step));
        let steps: Vec<Step> = steps.chain([Step::Name(name)]).collect();
        let finding = tree.finding(codes::REVIEW_UNKNOWN_PART, &steps);
        let meant = nearest(name, known.iter().map(String::as_str));
        findings.push(finding.with("id", name).with("meant", meant));
    }
}
