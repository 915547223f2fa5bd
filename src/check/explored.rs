//! What only an exploration of all paths shows: what is never met, dead ends, and a best result that needs a breach.

use std::collections::HashSet;

use super::case::Case;
use super::place::Place;
use crate::finding::Finding;
use crate::guidance::Guidance;
use crate::meeting::Plot;
use crate::paths::{MOST_STATES, Paths, Reached};
use crate::scenario::{Id, Then};
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
    let all = case.scenario.scenes.values();
    let led_to: HashSet<&Id> = all.clone().flat_map(|scene| scene.then.targets()).collect();
    for scene in 0..plot.scene_count() {
        let id = plot.scene_id(scene);
        if reached.dead_ends[scene] {
            let here = scenes.field(id);
            findings.push(case.error("dead-end", &here.field("then")).with("id", id));
        }
        if !reached.scenes[scene] && led_to.contains(id) {
            findings.push(
                case.warning("scene-never-met", &scenes.name(id))
                    .with("id", id),
            );
        }
    }
    // What stands in a scene that is never met is told with that scene.
    // The plot numbers lines, choices and statements in the order in which they stand here.
    let met = |scene: usize| reached.scenes[scene];
    let mut numbers = 0..;
    case.lines(&mut |line, place| {
        if let Some(number) = numbers.next()
            && !reached.lines[number]
            && met(plot.line_scene(number))
        {
            findings.push(
                case.warning("line-never-met", &place.field("when"))
                    .with("id", line.id()),
            );
        }
    });
    let mut numbers = 0..;
    case.choices(&mut |choice, place| {
        if let Some(number) = numbers.next()
            && !reached.choices[number]
            && met(plot.choice_scene(number))
        {
            findings.push(
                case.warning("choice-never-met", &place.field("when"))
                    .with("id", &choice.id),
            );
        }
    });
    let mut numbers = 0..;
    case.statements(&mut |statement, place| {
        if let Some(number) = numbers.next()
            && !reached.statements[number]
            && met(plot.statement_scene(number))
        {
            findings.push(
                case.warning("statement-never-met", &place.field("when"))
                    .with("id", &statement.id),
            );
        }
    });
    let named: HashSet<&Id> = all
        .filter_map(|scene| match &scene.then {
            Then::End(ending) => Some(ending),
            _ => None,
        })
        .collect();
    let endings = Place::Top.field("endings");
    for (number, id) in case.scenario.endings.keys().enumerate() {
        if !reached.endings[number] && named.contains(id) {
            findings.push(
                case.warning("ending-never-met", &endings.name(id))
                    .with("id", id),
            );
        }
    }
}
