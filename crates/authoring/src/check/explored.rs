//! What only an exploration of all paths shows: what is never met, dead ends, and a best result that needs a breach.

use super::codes;
use std::sync::Arc;

use super::answered;
use super::case::Case;
use super::gauges;
use super::place::Place;
use super::reasons::Reasons;
use samtalerum_core::finding::Finding;
use samtalerum_core::guidance::Guidance;
use samtalerum_core::meeting::{CompiledScenario, SceneIx};
use samtalerum_core::paths::{Explored, Inquiry, Paths, Reached, Survey};
use samtalerum_core::source::Text;

/// Explores a scenario up to a number of states and tells what is wrong with its paths.
pub fn paths(
    text: &Text,
    compiled: &Arc<CompiledScenario>,
    guidance: &Guidance,
    most: usize,
    findings: &mut Vec<Finding>,
) -> Paths {
    let mut survey = Survey::new(compiled);
    let paths = Paths::with_observer(
        Arc::clone(compiled),
        guidance,
        most,
        &mut |_| {},
        &mut survey,
    );
    let case = Case::new(text, &compiled.scenario, guidance);
    if !paths.explored.complete {
        let finding = case.finding(codes::NOT_EXPLORED, &Place::Top.field("scenes"));
        findings.push(finding.with("states", most));
        return paths;
    }
    let unsettled: Vec<_> = survey.unsettled().collect();
    let mut inquiry = Inquiry::new(compiled, unsettled.iter().map(|(site, _)| *site));
    if !unsettled.is_empty() {
        // Once more through all states, which only a scenario with something odd in it pays for.
        Explored::with_observer(compiled, guidance, most, &mut |_| {}, &mut inquiry);
    }
    let reached = &paths.explored.reached;
    let reasons = Reasons::new(&case, compiled, reached, inquiry);
    let before = findings.len();
    never_met(&case, compiled, reached, &reasons, findings);
    answered::check(&case, compiled, &unsettled, &reasons, findings);
    gauges::drop_told_twice(findings, before);
    let start = paths.start();
    if start.clean.is_none_or(|clean| clean < start.points.best) {
        let code = if start.clean.is_none() {
            codes::BREACH_ON_EVERY_PATH
        } else {
            codes::BEST_NEEDS_A_BREACH
        };
        findings.push(case.finding(code, &Place::Top.field("start")));
    }
    if start.points.best == start.points.worst {
        findings.push(case.finding(codes::NOTHING_AT_STAKE, &Place::Top.field("scenes")));
    }
    paths
}

/// What stands in the scenario and is met on no path: a scene that ways lead to, but never under their conditions. (A
/// scene that no way leads to has a finding of its own.)
fn never_met(
    case: &Case,
    compiled: &CompiledScenario,
    reached: &Reached,
    reasons: &Reasons,
    findings: &mut Vec<Finding>,
) {
    let scenes = Place::Top.field("scenes");
    let (led_to, led_to_endings) = case.led_to();
    for scene in compiled.scenes() {
        let id = compiled.scene_id(scene);
        if reached.dead_ends[scene] {
            let here = scenes.field(id);
            findings.push(
                case.finding(codes::DEAD_END, &here.field("then"))
                    .with("id", id),
            );
        }
        if !reached.scenes[scene] && led_to.contains(id.as_str()) {
            let finding = case.finding(codes::SCENE_NEVER_MET, &scenes.name(id));
            findings.push(finding.with("id", id).because(reasons.of_scene(scene)));
        }
    }
    // What stands in a scene that is never met is told with that scene.
    // The compiled scenario numbers lines, choices and statements in the order in which they stand here.
    let met = |scene: SceneIx| reached.scenes[scene];
    let mut lines = compiled.lines();
    case.lines(&mut |line, place| {
        if let Some(number) = lines.next()
            && !reached.lines[number]
            && met(compiled.line_scene(number))
        {
            let finding = case.finding(codes::LINE_NEVER_MET, &place.field("when"));
            let finding = finding.with("id", line.id());
            findings.push(finding.because(reasons.of_line(number)));
        }
    });
    let mut choices = compiled.choices();
    case.choices(&mut |choice, place| {
        if let Some(number) = choices.next()
            && !reached.choices[number]
            && met(compiled.choice_scene(number))
        {
            let finding = case.finding(codes::CHOICE_NEVER_MET, &place.field("when"));
            let finding = finding.with("id", &choice.id);
            findings.push(finding.because(reasons.of_choice(number)));
        }
    });
    let mut statements = compiled.statements();
    case.statements(&mut |statement, place| {
        if let Some(number) = statements.next()
            && !reached.statements[number]
            && met(compiled.statement_scene(number))
        {
            let finding = case.finding(codes::STATEMENT_NEVER_MET, &place.field("when"));
            let finding = finding.with("id", &statement.id);
            findings.push(finding.because(reasons.of_statement(number)));
        }
    });
    let endings = Place::Top.field("endings");
    for ending in compiled.endings() {
        let id = compiled.ending_id(ending);
        if !reached.endings[ending] && led_to_endings.contains(id.as_str()) {
            let finding = case.finding(codes::ENDING_NEVER_MET, &endings.name(id));
            findings.push(finding.with("id", id).because(reasons.of_ending(ending)));
        }
    }
}
