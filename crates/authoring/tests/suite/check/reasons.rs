//! Tests of the reasons why a scene, choice or other part of a meeting is never reached. Each reason is given with the
//! right sentence, and only where it is true. For each reason, `tests/fixtures/reasons` has a meeting with the name of
//! the reason. Meetings named `none-…` are similar but must have no findings. The only exception is
//! `none-of-never-met`: it must have findings about a scene and a choice, but none about the lines and choices within
//! that scene. The expected reports are in `snapshots/reasons`.

use std::collections::BTreeSet;
use std::fs;
use std::sync::Arc;

use samtalerum_authoring::check;
use samtalerum_authoring::check::codes::REASONS;
use samtalerum_core::content::Files;
use samtalerum_core::finding::{Finding, Severity};
use samtalerum_core::meeting::CompiledScenario;
use samtalerum_core::paths::DEFAULT_MAX_STATES;
use samtalerum_core::scenario::{Scenario, Scene};
use samtalerum_core::source::read;

use super::{load, reports};
use crate::snapshot::snapshot;

const FILE: &str = "scenarios/reason.ron";

/// Returns the meetings of the fixtures, each with its name and text.
fn meetings() -> Vec<(String, String)> {
    let folder = samtalerum_testing::root().join("tests/fixtures/reasons");
    let mut meetings: Vec<(String, String)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap();
            (name.to_owned(), fs::read_to_string(&path).unwrap())
        })
        .collect();
    meetings.sort();
    meetings
}

/// Returns the findings on a meeting, apart from those on its messages.
fn check(text: &str) -> Vec<Finding> {
    let guidance = load(super::good()).guidance;
    let mut findings = Vec::new();
    let (scenario, places) = read::<Scenario, Scene>(FILE, text, "scenes", &mut findings);
    let (scenario, places) = (Arc::new(scenario.unwrap()), places.unwrap());
    check::scenario(&places, &scenario, &guidance, &mut findings);
    assert!(
        findings.iter().all(|one| one.severity == Severity::Warning),
        "{findings:?}"
    );
    let compiled = Arc::new(CompiledScenario::compile(scenario).unwrap());
    check::paths(
        &places,
        &compiled,
        &guidance,
        DEFAULT_MAX_STATES,
        false,
        &mut findings,
    );
    findings.sort_by_key(|finding| finding.span.clone().map(|span| span.start));
    findings
}

/// Returns the ids of the reasons in these findings.
fn given(findings: &[Finding]) -> BTreeSet<&str> {
    let reasons = findings.iter().flat_map(|finding| &finding.reasons);
    reasons.map(|reason| reason.message.id).collect()
}

#[test]
fn each_reason_is_given_where_it_is_true() {
    let mut proven = BTreeSet::new();
    for (name, text) in meetings() {
        let findings = check(&text);
        if name == "none-of-never-met" {
            let codes: Vec<_> = findings.iter().map(|finding| finding.code()).collect();
            assert_eq!(codes, ["choice-never-met", "scene-never-met"]);
            continue;
        }
        if name.starts_with("none-") {
            assert_eq!(findings, Vec::new(), "{name}");
            continue;
        }
        assert!(
            given(&findings).contains(name.as_str()),
            "{name}: {findings:#?}"
        );
        let mut files = Files::default();
        files.add(FILE, text.into_bytes());
        snapshot("reasons", &name, &reports(&findings, &files));
        proven.insert(name);
    }
    let known: BTreeSet<String> = REASONS.iter().map(|one| one.id.to_owned()).collect();
    assert_eq!(proven, known);
}
