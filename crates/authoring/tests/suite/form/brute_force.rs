//! Computes the result of random play by brute force: plays every path act by act, and judges each path by its debrief.

use samtalerum_core::content::Content;
use samtalerum_core::debrief::Debrief;
use samtalerum_core::meeting::{Act, Session, Stop};
use samtalerum_core::paths::Paths;
use samtalerum_core::scenario::Sufficiency;

use super::sheet::explored;
use crate::support::{perform, session};

/// Returns the expected percentage and the probability to pass in the first meeting.
pub(super) fn random(content: &Content) -> (f64, f64) {
    let paths = &explored(content)[0];
    let mut sums = (0.0, 0.0);
    play(content, paths, &[Act::Begin], 1.0, &mut sums);
    sums
}

/// Replays `acts`, and then continues with every possible act. The possible acts are equally likely. `share` is the
/// probability of `acts`. Each finished path adds two numbers to `sums`, weighted by the probability of the path: its
/// percentage, and 1 if it is passed or 0 if it is not.
fn play(content: &Content, paths: &Paths, acts: &[Act], share: f64, sums: &mut (f64, f64)) {
    let compiled = &content.meetings[0].compiled;
    let mut session = session(compiled);
    acts.iter()
        .for_each(|act| perform(&mut session, act.clone()));
    let mut acts = acts.to_vec();
    while let Some(line) = session.next_line() {
        let act = Act::Read(compiled.line(line).id().clone());
        perform(&mut session, act.clone());
        acts.push(act);
    }
    if session.is_over() {
        let debrief = Debrief::new(&session, paths, &content.guidance);
        sums.0 += share * f64::from(debrief.percent.unwrap());
        sums.1 += share * f64::from(u8::from(debrief.passed));
        return;
    }
    let marks = marks(&session);
    let next = next(&session, content);
    let each = share / (next.len() * marks.len()) as f64;
    for mark in &marks {
        for more in &next {
            let all = [&acts[..], mark, more].concat();
            play(content, paths, &all, each, sums);
        }
    }
}

/// Returns two lists of acts: an empty one, which leaves the only line unmarked, and one that marks the line. Returns
/// only the empty list if no condition tests the mark. Also returns only the empty list if the next stop is not the
/// note, because the mark could still be changed before the note.
fn marks(session: &Session) -> Vec<Vec<Act>> {
    let compiled = session.compiled();
    let line = compiled.find_line("room").unwrap();
    if compiled.marked(line).is_none() || !matches!(session.stop(), Some(Stop::Note(_))) {
        return vec![Vec::new()];
    }
    vec![Vec::new(), vec![Act::Mark("room".to_owned())]]
}

/// Returns the lists of acts that lead to the next stop.
fn next(session: &Session, content: &Content) -> Vec<Vec<Act>> {
    let compiled = session.compiled();
    match session.stop().unwrap() {
        Stop::Choose(_) => {
            let offered = session.offered().into_iter();
            offered
                .map(|one| vec![Act::Choose(compiled.choice_id(one).clone())])
                .collect()
        }
        Stop::Note(_) => {
            let ids: Vec<String> = session
                .statements()
                .iter()
                .map(|(one, _)| compiled.statement_id(*one).clone())
                .collect();
            let half = ids.len().div_ceil(2);
            let include = |id: &String| Act::Include(id.clone());
            choose(&ids, half)
                .into_iter()
                .map(|half| half.iter().map(include).chain([Act::Submit]).collect())
                .collect()
        }
        Stop::Appraise(_) => {
            let facts = session.offered_facts();
            let facts: Vec<String> = facts
                .iter()
                .map(|one| compiled.fact_id(*one).clone())
                .collect();
            let mut all = Vec::new();
            // The catalogue's ladder has a single step. So the answer "not yet" can be given with one first step only,
            // and is as likely as each of the other answers.
            assert_eq!(content.guidance.ladder.len(), 1);
            for basis in Sufficiency::ALL {
                for three in choose(&facts, 3) {
                    let mut acts = vec![
                        Act::Level("signs".to_owned()),
                        Act::Basis(basis.name().to_owned()),
                        Act::Confidence("fairly".to_owned()),
                    ];
                    if *basis == Sufficiency::NotYet {
                        acts.push(Act::First(content.guidance.ladder[0].clone()));
                    }
                    acts.extend(three.iter().map(|id| Act::BuildOn(id.clone())));
                    acts.push(Act::Submit);
                    all.push(acts);
                }
            }
            all
        }
        Stop::End { .. } => unreachable!("the meeting is not over"),
    }
}

/// Returns all combinations of `count` items.
fn choose(items: &[String], count: usize) -> Vec<Vec<String>> {
    match (count, items.split_first()) {
        (0, _) => vec![Vec::new()],
        (_, None) => Vec::new(),
        (_, Some((first, rest))) => {
            let with = choose(rest, count - 1).into_iter();
            let with = with.map(|mut list| {
                list.insert(0, first.clone());
                list
            });
            with.chain(choose(rest, count)).collect()
        }
    }
}
