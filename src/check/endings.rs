//! Endings are there, and scenes and endings can be come to at all. Which of them are truly met under their conditions
//! is for the exploration of all paths.

use super::case::Case;
use super::place::Place;
use crate::finding::Finding;
use crate::scenario::Then;

pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    let scenario = case.scenario;
    let mut broken = !scenario.scenes.contains_key(&scenario.start);
    case.scenes(&mut |_, scene, place| {
        if let Then::End(ending) = &scene.then
            && !scenario.endings.contains_key(ending)
        {
            broken = true;
            let known = scenario.endings.keys().map(String::as_str);
            let there = place.field("then");
            findings.push(case.unknown("unknown-ending", &there.item(0), ending, known));
        }
        let mut targets = scene.then.targets().into_iter();
        broken |= targets.any(|to| !scenario.scenes.contains_key(to));
    });
    // What a misspelt id was to lead to is not unused: that would only be the same mistake told twice.
    if !broken {
        unused(case, findings);
    }
}

fn unused(case: &Case, findings: &mut Vec<Finding>) {
    let scenario = case.scenario;
    let (met, endings) = case.led_to();
    for (field, code, keys, used) in [
        (
            "scenes",
            "unused-scene",
            scenario.scenes.keys().collect::<Vec<_>>(),
            &met,
        ),
        (
            "endings",
            "unused-ending",
            scenario.endings.keys().collect(),
            &endings,
        ),
    ] {
        let map = Place::Top.field(field);
        for id in keys {
            if !used.contains(id.as_str()) {
                findings.push(case.warning(code, &map.name(id)).with("id", id));
            }
        }
    }
}
