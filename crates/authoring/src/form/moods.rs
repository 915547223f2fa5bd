//! The expressions of companions in meetings with and without negative social control.

use samtalerum_core::meeting::Stop;
use samtalerum_core::paths::Paths;
use samtalerum_core::scenario::{ConcernLevel, Line, Mood, Role, Scenario};

use super::report::MoodShare;

/// Returns two shares for each facial expression: its share of all companions' expressions in the meetings with
/// negative social control, and its share in the meetings without control. Returns an empty list if companions have no
/// expressions in one of these two groups of meetings. A meeting without appraisals is in neither group, because only
/// the true answers of appraisals show if there is control.
pub(super) fn moods<'a>(meetings: impl Iterator<Item = &'a Paths>) -> Vec<MoodShare> {
    let mut counts = [[0_usize; Mood::ALL.len()]; 2];
    for paths in meetings {
        if let Some(control) = has_control(paths) {
            let counts = &mut counts[usize::from(control)];
            for mood in companions_moods(&paths.compiled().scenario) {
                counts[mood as usize] += 1;
            }
        }
    }
    let [without, with] = counts.map(|counts| counts.iter().sum::<usize>());
    if without == 0 || with == 0 {
        return Vec::new();
    }
    let share = |mood: Mood| MoodShare {
        mood: mood.name(),
        with_control: counts[1][mood as usize] as f64 / with as f64,
        without_control: counts[0][mood as usize] as f64 / without as f64,
    };
    let all = Mood::ALL.into_iter().map(share);
    all.filter(|one| one.with_control + one.without_control > 0.0)
        .collect()
}

/// Returns `true` if a meeting has negative social control: on a best path, the true answer of at least one appraisal
/// has the level of concern "basis for acting" or "danger". The lower level "signs" is not enough, because signs can be
/// about somebody who does not take part in the meeting. Returns `None` if the best path has no appraisal.
fn has_control(paths: &Paths) -> Option<bool> {
    let compiled = paths.compiled();
    let (mut state, mut stop) = compiled.begin(&mut |_| {});
    let mut highest: Option<ConcernLevel> = None;
    loop {
        stop = match stop {
            Stop::End { .. } => return highest.map(|level| level >= ConcernLevel::Basis),
            Stop::Choose(_) => {
                let choice = paths.best_choice(stop, &state)?;
                compiled.take(choice, &mut state, &mut |_| {})
            }
            Stop::Note(scene) => {
                let offered: Vec<_> = compiled.offered_statements(scene, &state).collect();
                let belongs = |statement| offered.contains(&(statement, true));
                compiled.submit_note(scene, belongs, &mut state, &mut |_| {})
            }
            Stop::Appraise(scene) => {
                let level = compiled.true_case(scene, &state).map(|case| case.level);
                highest = highest.max(level);
                compiled.submit_appraisal(scene, &mut state, &mut |_, _| {})
            }
        };
    }
}

/// Returns the expressions that a scenario gives its companions and representatives, each as often as it occurs.
pub fn companions_moods(scenario: &Scenario) -> Vec<Mood> {
    let mut moods = Vec::new();
    let is_companion = |id: &str| {
        let member = scenario.cast.get(id).map(|member| member.role);
        matches!(member, Some(Role::Companion(_) | Role::Representative(_)))
    };
    for scene in scenario.scenes.values() {
        let lines = scene.lines.iter();
        let own = lines.clone().filter_map(|line| match line {
            Line::Say {
                by,
                mood: Some(mood),
                ..
            } => Some((by, mood)),
            _ => None,
        });
        let all = lines.flat_map(Line::moods).chain(&scene.moods).chain(own);
        all.filter(|(id, _)| is_companion(id))
            .for_each(|(_, mood)| moods.push(*mood));
    }
    moods
}
