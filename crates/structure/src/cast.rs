//! Checks of the cast: there is a citizen, only members of the cast take part, and speakers are present.

use super::codes;
use std::collections::HashSet;

use rustc_hash::{FxHashMap, FxHashSet};

use super::case::Case;
use super::location::Location;
use samtalerum_core::finding::{Finding, nearest};
use samtalerum_core::message::Argument;
use samtalerum_core::scenario::{Id, LOOKS, Line, Mood, Role, Scene};

/// Checks the cast of a scenario and everyone named in its scenes.
pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    let scenario = case.scenario;
    let cast = Location::Top.field("cast");
    // The meeting needs a citizen, and its first scene must say who is present.
    if !scenario
        .cast
        .values()
        .any(|member| member.role == Role::Citizen)
    {
        findings.push(case.finding(codes::NO_CITIZEN, &cast));
    }
    if let Some(first) = scenario.scenes.get(&scenario.start)
        && first.present.is_none()
    {
        let scenes = Location::Top.field("scenes");
        let finding = case.finding(codes::START_WITHOUT_PRESENT, &scenes.name(&scenario.start));
        findings.push(finding.with("id", &scenario.start));
    }
    // Check the scenes, and collect everyone who takes part in them.
    let before = findings.len();
    let mut used = HashSet::new();
    let present = possibly_present(case);
    case.scenes(&mut |id, scene, location| {
        check_scene(case, scene, location, present.get(id), &mut used, findings);
    });
    // If an unknown name is probably a misspelt member, do not report that member as unused. That would report one
    // mistake twice.
    let meant: HashSet<String> = findings[before..]
        .iter()
        .filter_map(|finding| finding.text("meant").map(str::to_owned))
        .collect();
    for (id, member) in &scenario.cast {
        if !LOOKS.contains(&member.look.as_str()) {
            let meant = nearest(&member.look, LOOKS);
            let here = cast.field(id);
            let finding = case.finding(codes::UNKNOWN_LOOK, &here.field("look"));
            findings.push(
                finding
                    .with("id", &member.look)
                    .with("meant", meant)
                    .with("looks", Argument::whole(LOOKS.join(", "))),
            );
        }
        if !used.contains(id.as_str()) && !meant.contains(id) {
            findings.push(
                case.finding(codes::UNUSED_CAST, &cast.name(id))
                    .with("id", id),
            );
        }
    }
}

/// Checks the people named in a scene. `before` contains the people who can be present when the scene is entered; it is
/// `None` if nothing leads to the scene.
fn check_scene<'a>(
    case: &Case<'a>,
    scene: &'a Scene,
    location: &Location,
    before: Option<&FxHashSet<&str>>,
    used: &mut HashSet<&'a str>,
    findings: &mut Vec<Finding>,
) {
    let present = location.field("present");
    for (index, id) in scene.present.iter().flatten().enumerate() {
        member(case, id, &present.item(index), findings);
        used.insert(id);
    }
    let there = scene.present.as_deref();
    moods(case, &scene.moods, there, location, findings);
    let lines = location.field("lines");
    for (index, line) in scene.lines.iter().enumerate() {
        let here = lines.item(index);
        moods(case, line.moods(), there, &here, findings);
        let Line::Say { by, .. } = line else { continue };
        used.insert(by);
        let speaker = here.field("by");
        if !member(case, by, &speaker, findings) {
            continue;
        }
        let (absent, said) = match &scene.present {
            Some(present) => (!present.contains(by), "here"),
            None => (
                before.is_some_and(|before| !before.contains(by.as_str())),
                "before",
            ),
        };
        if absent {
            let finding = case.finding(codes::ABSENT_SPEAKER, &speaker).with("id", by);
            findings.push(finding.with("said", said));
        }
    }
}

/// Returns, for each reachable scene, the people who can be present when it is entered: everyone who can be present at
/// the end of a scene that leads to it. Conditions are ignored.
///
/// This is a forward data-flow analysis: a scene's set is passed on to its successors until no set grows any more.
fn possibly_present<'a>(case: &Case<'a>) -> FxHashMap<&'a str, FxHashSet<&'a str>> {
    let scenario = case.scenario;
    let start = scenario.start.as_str();
    let mut present: FxHashMap<&str, FxHashSet<&str>> = FxHashMap::default();
    let mut next = vec![start];
    // If the first scene lacks `present`, `check` already reports that. Everybody counts as present before the first
    // scene, so that its speakers are not reported as absent too.
    let anybody = scenario.cast.keys().map(String::as_str).collect();
    present.insert(start, anybody);
    while let Some((id, scene)) = next.pop().and_then(|id| scenario.scenes.get_key_value(id)) {
        let here = match &scene.present {
            Some(present) => present.iter().map(String::as_str).collect(),
            None => present.get(id.as_str()).cloned().unwrap_or_default(),
        };
        for to in scene.then.targets() {
            let Some((to, _)) = scenario.scenes.get_key_value(to) else {
                continue;
            };
            let first = !present.contains_key(to.as_str());
            let before = present.entry(to).or_default();
            let known = before.len();
            before.extend(&here);
            // Visit a scene again whenever its set has grown.
            if first || before.len() > known {
                next.push(to);
            }
        }
    }
    present
}

/// Checks the ids in a map of moods: each is a member of the cast, and is present if the scene declares who is present.
fn moods<'m>(
    case: &Case,
    moods: impl IntoIterator<Item = (&'m Id, &'m Mood)>,
    present: Option<&[Id]>,
    location: &Location,
    findings: &mut Vec<Finding>,
) {
    let map = location.field("moods");
    for (id, _) in moods {
        let known = member(case, id, &map.name(id), findings);
        if known && present.is_some_and(|present| !present.contains(id)) {
            let finding = case.finding(codes::ABSENT_MOOD, &map.name(id));
            findings.push(finding.with("id", id));
        }
    }
}

/// Returns `true` if the id names a member of the cast, and reports it otherwise.
fn member(case: &Case, id: &str, location: &Location, findings: &mut Vec<Finding>) -> bool {
    let cast = &case.scenario.cast;
    let known = cast.contains_key(id);
    if !known {
        let names = cast.keys().map(String::as_str);
        findings.push(case.unknown(codes::UNKNOWN_CAST, location, id, names));
    }
    known
}
