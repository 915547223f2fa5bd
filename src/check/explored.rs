//! What only an exploration of all paths shows: what is never met, dead ends, and a best result that needs a breach.

use super::case::Case;
use super::place::Place;
use crate::finding::Finding;
use crate::guidance::Guidance;
use crate::meeting::Plot;
use crate::paths::{MOST_STATES, Paths, Reached};
use crate::source::Text;

/// Explores a scenario and tells what is wrong with its paths.
pub fn paths(
    text: &Text,
    paths: &Paths,
    plot: &Plot,
    guidance: &Guidance,
    findings: &mut Vec<Finding>,
) {
    let case = Case::new(text, &plot.scenario, guidance);
    if !paths.explored.complete {
        let finding = case.warning("not-explored", &Place::Top.field("scenes"));
        findings.push(finding.with("states", MOST_STATES));
        return;
    }
    never_met(&case, plot, &paths.explored.reached, findings);
    let start = paths.start();
    if start.clean.is_none_or(|clean| clean < start.points.best) {
        let code = if start.clean.is_none() {
            "breach-on-every-path"
        } else {
            "best-needs-a-breach"
        };
        findings.push(case.error(code, &Place::Top.field("start")));
    }
    if start.points.best == start.points.worst {
        findings.push(case.warning("nothing-at-stake", &Place::Top.field("scenes")));
    }
}

/// What stands in the scenario and is met on no path: a scene that some choice leads to, but never under its
/// conditions. (A scene that nothing leads to has a finding of its own.)
fn never_met(case: &Case, plot: &Plot, reached: &Reached, findings: &mut Vec<Finding>) {
    let scenes = Place::Top.field("scenes");
    for scene in 0..plot.scene_count() {
        let id = plot.scene_id(scene);
        if reached.dead_ends[scene] {
            let here = scenes.field(id);
            findings.push(case.error("dead-end", &here.field("then")).with("id", id));
        }
        let led_to = case
            .scenario
            .scenes
            .values()
            .any(|other| other.then.targets().contains(&id));
        if !reached.scenes[scene] && led_to {
            findings.push(
                case.warning("scene-never-met", &scenes.name(id))
                    .with("id", id),
            );
        }
    }
    // What stands in a scene that is never met is told with that scene.
    let met = |scene: usize| reached.scenes[scene];
    case.lines(&mut |line, place| {
        if let Some(number) = plot.find_line(line.id())
            && !reached.lines[number]
            && met(plot.line_scene(number))
        {
            findings.push(
                case.warning("line-never-met", &place.field("when"))
                    .with("id", line.id()),
            );
        }
    });
    case.choices(&mut |choice, place| {
        if let Some(number) = plot.find_choice(&choice.id)
            && !reached.choices[number]
            && met(plot.choice_scene(number))
        {
            findings.push(
                case.warning("choice-never-met", &place.field("when"))
                    .with("id", &choice.id),
            );
        }
    });
    case.statements(&mut |statement, place| {
        if let Some(number) = plot.find_statement(&statement.id)
            && !reached.statements[number]
            && met(plot.statement_scene(number))
        {
            findings.push(
                case.warning("statement-never-met", &place.field("when"))
                    .with("id", &statement.id),
            );
        }
    });
    let endings = Place::Top.field("endings");
    for (number, id) in case.scenario.endings.keys().enumerate() {
        let named = case
            .scenario
            .scenes
            .values()
            .any(|scene| matches!(&scene.then, crate::scenario::Then::End(end) if end == id));
        if !reached.endings[number] && named {
            findings.push(
                case.warning("ending-never-met", &endings.name(id))
                    .with("id", id),
            );
        }
    }
}
