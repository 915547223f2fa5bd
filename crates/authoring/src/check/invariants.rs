//! Findings about the invariants that a meeting with stakes must keep. They concern the points that a wholly right path
//! earns, the ending that it reaches, the mistakes that lead to a poor ending, and the positions of the appraisals.
//! Each violation of an invariant has its own code.

use samtalerum_core::finding::{Finding, Reason};
use samtalerum_core::guidance::Grade;
use samtalerum_core::meeting::{ChoiceIx, CompiledScenario, EndingIx, SceneIx};
use samtalerum_core::paths::{APPRAISALS, Goal, PathSearch, Paths, Violation};
use samtalerum_core::scenario::OFFERED_FACTS;
use samtalerum_structure::{Case, Location, codes};

/// The percentage of the decisions that should come before the first appraisal.
const ABOUT_HALF: std::ops::RangeInclusive<u32> = 35..=65;

/// Reports the violations of the invariants that [`Paths::violations`] finds. Also reports appraisals that are not at
/// the two usual points of a meeting: about halfway, and just before the note. In a meeting of format 1, only reports
/// choices that are partly right but earn more than a wholly right choice. The introduction of a course may have any
/// number of appraisals.
pub(super) fn check(
    case: &Case,
    paths: &Paths,
    is_introduction: bool,
    findings: &mut Vec<Finding>,
) {
    if !case.scenario.has_stakes() {
        outranked(case, paths, findings);
        return;
    }
    let mut violations = paths.violations();
    if is_introduction {
        violations.retain(|violation| violation.concerns_introduction());
    }
    // Check the positions of the appraisals only if every path has two: otherwise it is unclear which appraisal is at
    // the wrong point.
    let is_number = |violation: &Violation| matches!(violation, Violation::Appraisals(..));
    let has_two = !violations.iter().any(is_number);
    for violation in violations {
        findings.push(finding(case, paths, violation));
    }
    if has_two && !is_introduction {
        positions(case, paths, findings);
    }
}

/// Reports choices that are only partly right and earn more than a wholly right choice of the same scene.
fn outranked(case: &Case, paths: &Paths, findings: &mut Vec<Finding>) {
    let compiled = paths.compiled();
    let scenes = Location::Top.field("scenes");
    for (scene, better, right) in paths.better_than_right() {
        let here = scenes.field(compiled.scene_id(scene));
        let (then, offset) = (here.field("then"), offset(compiled, scene, better));
        let list = then.item(0);
        let finding = case.finding(codes::PARTLY_OUTRANKS_RIGHT, &list.item(offset).field("id"));
        let finding = finding.with("id", compiled.choice_id(better));
        findings.push(finding.with("right", compiled.choice_id(right)));
    }
}

/// Returns the finding about a violation.
fn finding(case: &Case, paths: &Paths, violation: Violation) -> Finding {
    let compiled = paths.compiled();
    let scenes = Location::Top.field("scenes");
    let in_scene = |code, scene: SceneIx| {
        let id = compiled.scene_id(scene);
        let here = scenes.field(id);
        case.finding(code, &here.field("then")).with("id", id)
    };
    let at_act = |code, scene: SceneIx, choice: Option<ChoiceIx>| {
        let mut finding = in_scene(code, scene);
        let id = choice.map(|choice| compiled.choice_id(choice));
        if let Some(choice) = choice {
            let here = scenes.field(compiled.scene_id(scene));
            let (then, offset) = (here.field("then"), offset(compiled, scene, choice));
            let list = then.item(0);
            finding.span = Some(case.span(&list.item(offset).field("id").steps()));
        }
        finding = finding.with("choice", id.map(String::as_str));
        finding
    };
    let at_ending = |code, ending: EndingIx, least: Grade| {
        let id = compiled.ending_id(ending);
        let finding = case.finding(code, &Location::Top.field("endings").name(id));
        let example = example(paths, Goal::EndingWith(ending, least));
        finding.with("id", id).because(example)
    };
    match violation {
        Violation::NoRightAct(scene) => in_scene(codes::NO_RIGHT_ACT, scene),
        Violation::RightActLoses {
            scene,
            choice,
            area,
        } => {
            let finding = at_act(codes::RIGHT_ACT_LOSES, scene, choice);
            finding.with("area", area.map(|area| format!("{area:?}")))
        }
        Violation::FreeMistake { scene, choice } => at_act(codes::FREE_MISTAKE, scene, choice),
        Violation::RightPathEndsBadly(ending) => {
            at_ending(codes::RIGHT_PATH_ENDS_BADLY, ending, Grade::Right)
        }
        Violation::PoorWithoutBreach(ending) => {
            at_ending(codes::POOR_WITHOUT_BREACH, ending, Grade::Nothing)
        }
        Violation::Appraisals(least, most) => {
            let finding = case.finding(codes::NOT_TWO_APPRAISALS, &Location::Top.field("start"));
            let finding = finding.with("least", least).with("most", most);
            finding.with("needed", APPRAISALS)
        }
        Violation::FewFacts(scene) => {
            in_scene(codes::FEW_FACTS, scene).with("offered", OFFERED_FACTS)
        }
        Violation::NothingCarries(scene) => in_scene(codes::NOTHING_CARRIES, scene),
    }
}

/// Returns the index of a choice in the list of its scene.
fn offset(compiled: &CompiledScenario, scene: SceneIx, choice: ChoiceIx) -> usize {
    compiled.scene_choices(scene).offset(choice)
}

/// Finds the path that best meets `goal`, and lists its steps in a reason for a finding; `None` if there is no such
/// path.
fn example(paths: &Paths, goal: Goal) -> Option<Reason> {
    let compiled = paths.compiled();
    let path = PathSearch::new(paths).find(goal)?;
    let steps = path.steps.iter().map(|step| match step.choice {
        Some(choice) => compiled.choice_id(choice).as_str(),
        None => compiled.scene_id(step.scene).as_str(),
    });
    let steps: Vec<&str> = steps.collect();
    Some(Reason::new(codes::REASON_EXAMPLE_PATH).with("steps", steps.join(", ")))
}

/// Reports a first appraisal that does not come about halfway through the decisions. Also reports a later appraisal if,
/// on some path, the next stop after it is not a note.
fn positions(case: &Case, paths: &Paths, findings: &mut Vec<Finding>) {
    let compiled = paths.compiled();
    let scenes = Location::Top.field("scenes");
    for position in paths.appraisal_positions() {
        let id = compiled.scene_id(position.scene);
        let here = scenes.name(id);
        let decisions = position.decisions().max(1);
        let percent = position.decisions_before * 100 / decisions;
        if position.earlier == 0 && !ABOUT_HALF.contains(&percent) {
            let finding = case.finding(codes::APPRAISAL_FAR_FROM_HALF, &here);
            let finding = finding.with("id", id).with("percent", percent);
            let (least, most) = (*ABOUT_HALF.start(), *ABOUT_HALF.end());
            findings.push(finding.with("least", least).with("most", most));
        }
        if position.earlier > 0 && !position.note_follows {
            let finding = case.finding(codes::APPRAISAL_FAR_FROM_NOTE, &here);
            findings.push(finding.with("id", id));
        }
    }
}
