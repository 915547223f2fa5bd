//! Checks that each ending that a scene names exists, and that something leads to each scene and each ending. These
//! checks ignore conditions. The exploration of all paths finds the scenes and endings that conditions make
//! unreachable.

use super::codes;
use rustc_hash::FxHashSet;

use super::case::Case;
use super::location::Location;
use samtalerum_core::finding::Finding;
use samtalerum_core::scenario::Then;

/// Reports unknown endings, and scenes and endings that nothing leads to.
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
            let then = location.field("then");
            findings.push(case.unknown(codes::UNKNOWN_ENDING, &then.item(0), ending, known));
        }
        misspelt.extend(scene.then.targets().into_iter().map(String::as_str));
    });
    misspelt.retain(|id| !scenes(id));
    // If a name is used twice, e.g. for two scenes, only one of the two values is read. The other value may lead to a
    // scene that seems unused, so report nothing as unused.
    let lost = |one: &Finding| one.is(codes::REPEATED_KEY) && one.file == case.file();
    if findings.iter().any(lost) {
        return;
    }
    unused(case, &misspelt, findings);
}

/// Reports scenes and endings that nothing leads to. A misspelt id probably means a similar id that exists. The scene
/// or ending with the similar id, and everything reachable from there, are not reported, because that would report one
/// mistake twice.
fn unused(case: &Case, misspelt: &FxHashSet<&str>, findings: &mut Vec<Finding>) {
    let scenario = case.scenario;
    // The search begins at the start and at the scenes that misspelt ids probably mean.
    let mut starts = vec![scenario.start.as_str()];
    let mut meant_endings = FxHashSet::default();
    // `true` if a misspelt id resembles no known id, so that it could mean any scene or ending.
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
    // Search from all starts, and add the endings that misspelt ids probably mean.
    let (mut met, mut endings) = case.led_to_from(starts);
    endings.extend(meant_endings);
    if lost {
        // The misspelt id may mean any scene. Report only those unreached scenes to which no other unreached scene
        // leads. A chain of unreached scenes is then reported once, at its beginning.
        let unreached = scenario
            .scenes
            .iter()
            .filter(|(id, _)| !met.contains(id.as_str()));
        let unreached: Vec<_> = unreached.collect();
        for (id, scene) in unreached {
            let targets = scene.then.targets().into_iter();
            met.extend(targets.filter(|to| *to != id).map(String::as_str));
            if let Then::End(ending) = &scene.then {
                endings.insert(ending);
            }
        }
    }
    // Report everything that the search did not reach.
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
