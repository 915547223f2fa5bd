//! Endings are there, and scenes and endings can be come to at all. Which of them are truly met under their conditions
//! is for the exploration of all paths.

use super::codes;
use rustc_hash::FxHashSet;

use super::case::Case;
use super::location::Location;
use samtalerum_core::finding::Finding;
use samtalerum_core::scenario::Then;

pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    let scenario = case.scenario;
    let scenes = |id: &str| scenario.scenes.contains_key(id);
    let mut misspelt: FxHashSet<&str> = [scenario.start.as_str()].into_iter().collect();
    case.scenes(&mut |_, scene, location| {
        if let Then::End(ending) = &scene.then
            && !scenario.endings.contains_key(ending)
        {
            misspelt.insert(ending);
            let known = scenario.endings.keys().map(String::as_str);
            let there = location.field("then");
            findings.push(case.unknown(codes::UNKNOWN_ENDING, &there.item(0), ending, known));
        }
        misspelt.extend(scene.then.targets().into_iter().map(String::as_str));
    });
    misspelt.retain(|id| !scenes(id));
    // Of two scenes of one name, one alone is read, and who knows where the other led.
    let lost = |one: &Finding| one.is(codes::REPEATED_KEY) && one.file == case.file();
    if findings.iter().any(lost) {
        return;
    }
    unused(case, &misspelt, findings);
}

/// Tells what nothing leads to. What a misspelt id was to lead to is not unused, nor what lies behind it: that would
/// only be the same mistake told twice.
fn unused(case: &Case, misspelt: &FxHashSet<&str>, findings: &mut Vec<Finding>) {
    let scenario = case.scenario;
    let mut starts = vec![scenario.start.as_str()];
    let mut meant_endings = FxHashSet::default();
    // Whether something is misspelt beyond recognition, so that anything could be meant.
    let mut lost = false;
    for finding in findings.iter().filter(|one| one.file == case.file()) {
        if finding.text("id").is_none_or(|id| !misspelt.contains(id)) {
            continue;
        }
        let meant = finding.text("meant").unwrap_or_default();
        if finding.is(codes::UNKNOWN_SCENE) {
            match scenario.scenes.get_key_value(meant) {
                Some((id, _)) => starts.push(id),
                None => lost = true,
            }
        } else if finding.is(codes::UNKNOWN_ENDING) {
            match scenario.endings.get_key_value(meant) {
                Some((id, _)) => drop(meant_endings.insert(id.as_str())),
                None => lost = true,
            }
        }
    }
    let (mut met, mut endings) = case.led_to_from(starts);
    endings.extend(meant_endings);
    if lost {
        // Only the first of each row of scenes that nothing leads to is told then.
        let behind = scenario
            .scenes
            .iter()
            .filter(|(id, _)| !met.contains(id.as_str()));
        let behind: Vec<_> = behind.collect();
        for (id, scene) in behind {
            let targets = scene.then.targets().into_iter();
            met.extend(targets.filter(|to| *to != id).map(String::as_str));
            if let Then::End(ending) = &scene.then {
                endings.insert(ending);
            }
        }
    }
    for (field, code, keys, used) in [
        (
            "scenes",
            codes::UNUSED_SCENE,
            scenario.scenes.keys().collect::<Vec<_>>(),
            &met,
        ),
        (
            "endings",
            codes::UNUSED_ENDING,
            scenario.endings.keys().collect(),
            &endings,
        ),
    ] {
        let map = Location::Top.field(field);
        for id in keys {
            if !used.contains(id.as_str()) {
                findings.push(case.finding(code, &map.name(id)).with("id", id));
            }
        }
    }
}
