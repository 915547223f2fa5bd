//! Checks of the stakes, from format 2 on: everything that is judged has a stake, its points are in range, and it names
//! at least one area and no area twice.

use rustc_hash::FxHashSet;

use super::case::Case;
use super::codes;
use super::judgements::is_neutral;
use super::location::Location;
use samtalerum_core::finding::Finding;
use samtalerum_core::scenario::{FORMAT, Stake, Then};

/// The highest number of points that a stake can have.
const MAX_POINTS: u8 = 6;

/// Checks the stakes of all scenes.
pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    // Check nothing in a newer format: this program does not know where that format requires stakes.
    if !case.scenario.has_stakes() || case.scenario.format > FORMAT {
        return;
    }
    if let Some(stake) = &case.scenario.signs {
        check_stake(case, stake, &Location::Top.field("signs"), findings);
    }
    case.scenes(
        &mut |_, scene, location| match (&scene.stake, judged(&scene.then)) {
            (Some(_), None) => {
                findings.push(case.finding(codes::MISPLACED_STAKE, &location.name("stake")));
            }
            (Some(stake), Some(_)) => check_stake(case, stake, &location.field("stake"), findings),
            (None, Some(then)) => {
                let finding = case.finding(codes::NO_STAKE, &location.field("then"));
                findings.push(finding.with("then", then));
            }
            (None, None) => {}
        },
    );
}

/// Returns the name of what is judged in a scene: a `decision` with a verdict, a `note` or an `appraisal`. `None` if
/// nothing in the scene is judged.
fn judged(then: &Then) -> Option<&'static str> {
    match then {
        Then::Choose(choices) => {
            let mut judgements = choices.iter().flat_map(|choice| &choice.judged);
            judgements.any(|one| !is_neutral(one)).then_some("decision")
        }
        Then::Note { .. } => Some("note"),
        Then::Appraise(_) => Some("appraisal"),
        Then::Goto(_) | Then::Branch(_) | Then::End(_) => None,
    }
}

/// Checks the points and areas of a stake.
fn check_stake(case: &Case, stake: &Stake, location: &Location, findings: &mut Vec<Finding>) {
    if !(1..=MAX_POINTS).contains(&stake.points) {
        let finding = case.finding(codes::BAD_STAKE, &location.field("points"));
        findings.push(finding.with("value", stake.points).with("most", MAX_POINTS));
    }
    let list = location.field("areas");
    if stake.areas.is_empty() {
        findings.push(case.finding(codes::STAKE_WITHOUT_AREAS, &list));
    }
    let mut listed = FxHashSet::default();
    for (index, area) in stake.areas.iter().enumerate() {
        if !listed.insert(area) {
            let finding = case.finding(codes::REPEATED_AREA, &list.item(index));
            findings.push(finding.with("area", format!("{area:?}")));
        }
    }
}
