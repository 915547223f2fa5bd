//! Findings that only an exploration of all paths shows: parts that are never reached, dead ends, and a best result
//! that requires a breach.

use samtalerum_structure::codes;
use std::sync::Arc;

use super::constant_conditions;
use super::invariants;
use super::reasons::Reasons;
use samtalerum_core::finding::Finding;
use samtalerum_core::guidance::Guidance;
use samtalerum_core::meeting::{CompiledScenario, SceneIx};
use samtalerum_core::paths::{Explored, Inquiry, Paths, Reached, Survey};
use samtalerum_core::source::Text;
use samtalerum_structure::Case;
use samtalerum_structure::Location;
use samtalerum_structure::drop_duplicates;

/// Explores the paths of a scenario and reports what is wrong with them. Gives up after `max_states` states. Some
/// checks of points and appraisals are skipped for the introduction of a course.
pub fn paths(
    text: &Text,
    compiled: &Arc<CompiledScenario>,
    guidance: &Guidance,
    max_states: usize,
    is_introduction: bool,
    findings: &mut Vec<Finding>,
) -> Paths {
    // Explore all paths; the survey records the results of the conditions.
    let mut survey = Survey::new(compiled);
    let paths = Paths::with_observer(
        Arc::clone(compiled),
        guidance,
        max_states,
        &mut |_| {},
        &mut survey,
    );
    let case = Case::new(text, &compiled.scenario, guidance);
    if !paths.explored.complete {
        let finding = case.finding(codes::NOT_EXPLORED, &Location::Top.field("scenes"));
        findings.push(finding.with("states", max_states));
        return paths;
    }
    let unsettled: Vec<_> = survey.unsettled().collect();
    let mut inquiry = Inquiry::new(compiled, unsettled.iter().map(|(site, _)| *site));
    if !unsettled.is_empty() {
        // Some conditions always have the same result or never take effect. Explore once more, to collect the data that
        // explains why. (This takes time. Without such conditions, there is nothing to explain.)
        Explored::with_observer(compiled, guidance, max_states, &mut |_| {}, &mut inquiry);
    }
    // Report parts that are never reached and conditions whose result never varies, with reasons.
    let reached = &paths.explored.reached;
    let reasons = Reasons::new(&case, compiled, reached, inquiry);
    let before = findings.len();
    never_met(&case, compiled, reached, &reasons, findings);
    constant_conditions::check(&case, compiled, &unsettled, &reasons, findings);
    drop_duplicates(findings, before);
    // Compare the best result of the meeting with the best result without a critical breach, and with the worst result.
    let start = paths.start();
    if start.clean.is_none_or(|clean| clean < start.points.best) {
        let code = if start.clean.is_none() {
            codes::BREACH_ON_EVERY_PATH
        } else {
            codes::BEST_NEEDS_A_BREACH
        };
        findings.push(case.finding(code, &Location::Top.field("start")));
    }
    if start.points.best == start.points.worst {
        findings.push(case.finding(codes::NOTHING_AT_STAKE, &Location::Top.field("scenes")));
    }
    invariants::check(&case, &paths, is_introduction, findings);
    paths
}

/// Reports dead ends, and the parts of the scenario that no path reaches because of a condition. (If no edge leads to a
/// scene or an ending at all, another check reports it.)
fn never_met(
    case: &Case,
    compiled: &CompiledScenario,
    reached: &Reached,
    reasons: &Reasons,
    findings: &mut Vec<Finding>,
) {
    let scenes = Location::Top.field("scenes");
    let (led_to, led_to_endings) = case.led_to();
    // Report dead ends, and scenes that are never reached.
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
    // Report the lines, choices and statements that are never reached although their scene is reached. The compiled
    // scenario numbers these parts in the order of the file, so the file and the numbers are traversed together.
    let met = |scene: SceneIx| reached.scenes[scene];
    let mut lines = compiled.lines();
    case.lines(&mut |line, location| {
        if let Some(number) = lines.next()
            && !reached.lines[number]
            && met(compiled.line_scene(number))
        {
            let finding = case.finding(codes::LINE_NEVER_MET, &location.field("when"));
            let finding = finding.with("id", line.id());
            findings.push(finding.because(reasons.of_line(number)));
        }
    });
    let mut choices = compiled.choices();
    case.choices(&mut |choice, location| {
        if let Some(number) = choices.next()
            && !reached.choices[number]
            && met(compiled.choice_scene(number))
        {
            let finding = case.finding(codes::CHOICE_NEVER_MET, &location.field("when"));
            let finding = finding.with("id", &choice.id);
            findings.push(finding.because(reasons.of_choice(number)));
        }
    });
    let mut statements = compiled.statements();
    case.statements(&mut |statement, location| {
        if let Some(number) = statements.next()
            && !reached.statements[number]
            && met(compiled.statement_scene(number))
        {
            let finding = case.finding(codes::STATEMENT_NEVER_MET, &location.field("when"));
            let finding = finding.with("id", &statement.id);
            findings.push(finding.because(reasons.of_statement(number)));
        }
    });
    // Report endings that a scene leads to, but that no path reaches.
    let endings = Location::Top.field("endings");
    for ending in compiled.endings() {
        let id = compiled.ending_id(ending);
        if !reached.endings[ending] && led_to_endings.contains(id.as_str()) {
            let finding = case.finding(codes::ENDING_NEVER_MET, &endings.name(id));
            findings.push(finding.with("id", id).because(reasons.of_ending(ending)));
        }
    }
}
