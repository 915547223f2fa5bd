//! Who takes part: a citizen, and only people of the cast, who are present when they speak.

use std::collections::HashSet;

use super::case::Case;
use super::place::Place;
use crate::finding::{Finding, nearest};
use crate::scenario::{Id, LOOKS, Line, Mood, Role, Scene};

pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    let scenario = case.scenario;
    let cast = Place::Top.field("cast");
    if !scenario
        .cast
        .values()
        .any(|member| member.role == Role::Citizen)
    {
        findings.push(case.error("no-citizen", &cast));
    }
    if let Some(first) = scenario.scenes.get(&scenario.start)
        && first.present.is_none()
    {
        let scenes = Place::Top.field("scenes");
        let finding = case.error("start-without-present", &scenes.name(&scenario.start));
        findings.push(finding.with("id", &scenario.start));
    }
    let before = findings.len();
    let mut used = HashSet::new();
    case.scenes(&mut |_, scene, place| check_scene(case, scene, place, &mut used, findings));
    // Whose name is misspelt is not unused: that would only be the same mistake told twice.
    let meant: HashSet<String> = findings[before..]
        .iter()
        .filter_map(|finding| finding.fact("meant").map(str::to_owned))
        .collect();
    for (id, member) in &scenario.cast {
        if !LOOKS.contains(&member.look.as_str()) {
            let meant = nearest(&member.look, LOOKS).unwrap_or_default();
            let here = cast.field(id);
            let finding = case.warning("unknown-look", &here.field("look"));
            findings.push(
                finding
                    .with("id", &member.look)
                    .with("meant", meant)
                    .with("looks", LOOKS.join(", ")),
            );
        }
        if !used.contains(id.as_str()) && !meant.contains(id) {
            findings.push(case.warning("unused-cast", &cast.name(id)).with("id", id));
        }
    }
}

fn check_scene<'a>(
    case: &Case<'a>,
    scene: &'a Scene,
    place: &Place,
    used: &mut HashSet<&'a str>,
    findings: &mut Vec<Finding>,
) {
    let present = place.field("present");
    for (index, id) in scene.present.iter().flatten().enumerate() {
        member(case, id, &present.item(index), findings);
        used.insert(id);
    }
    moods(case, &scene.moods, place, findings);
    let lines = place.field("lines");
    for (index, line) in scene.lines.iter().enumerate() {
        let here = lines.item(index);
        moods(case, line.moods(), &here, findings);
        let Line::Say { by, .. } = line else { continue };
        used.insert(by);
        let speaker = here.field("by");
        if !member(case, by, &speaker, findings) {
            continue;
        }
        if let Some(present) = &scene.present
            && !present.contains(by)
        {
            findings.push(case.warning("absent-speaker", &speaker).with("id", by));
        }
    }
}

fn moods<'m>(
    case: &Case,
    moods: impl IntoIterator<Item = (&'m Id, &'m Mood)>,
    place: &Place,
    findings: &mut Vec<Finding>,
) {
    let map = place.field("moods");
    for (id, _) in moods {
        member(case, id, &map.name(id), findings);
    }
}

/// Whether this is somebody of the cast; tells when not.
fn member(case: &Case, id: &str, place: &Place, findings: &mut Vec<Finding>) -> bool {
    let cast = &case.scenario.cast;
    let known = cast.contains_key(id);
    if !known {
        let names = cast.keys().map(String::as_str);
        findings.push(case.unknown("unknown-cast", place, id, names));
    }
    known
}
