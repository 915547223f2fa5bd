//! Measures the crate `samtalerum-core`: parsing, checking and exploring a course, and replaying and debriefing an
//! attempt. Run with `cargo bench --no-default-features --bench core`.

mod made;

use std::sync::Arc;

use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};
use samtalerum_core::content::Files;
use samtalerum_core::debrief::Debrief;
use samtalerum_core::guidance::Guidance;
use samtalerum_core::meeting::{
    ATTEMPT_FORMAT, Act, Attempt, CompiledScenario, Header, Mode, Session, TimedAct,
};
use samtalerum_core::paths::Paths;
use samtalerum_core::scenario::{Scenario, Scene};
use samtalerum_core::source::read;

fn main() {
    divan::main();
}

/// The sizes of the generated meetings, in scenes.
const SIZES: [usize; 3] = [50, 1_000, 10_000];

/// Returns the files of a course with one generated meeting.
fn files(scenes: usize) -> Files {
    let mut files = Files::default();
    for (path, text) in made::folder(made::scenario(scenes), |tag| made::messages(scenes, tag)) {
        files.add(&path, text.into());
    }
    files
}

fn compiled(text: &str) -> Arc<CompiledScenario> {
    let (scenario, _) = read::<Scenario, Scene>("made.ron", text, "scenes", &mut Vec::new());
    Arc::new(CompiledScenario::compile(Arc::new(scenario.unwrap())).unwrap())
}

fn guidance() -> Guidance {
    samtalerum_course::content().guidance
}

#[divan::bench(args = SIZES, max_time = 5)]
fn parse(bencher: Bencher, scenes: usize) {
    let text = made::scenario(scenes);
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| read::<Scenario, Scene>("made.ron", black_box(&text), "scenes", &mut Vec::new()));
}

#[divan::bench(args = SIZES, max_time = 5)]
fn parse_and_check(bencher: Bencher, scenes: usize) {
    let (files, own) = (files(scenes), samtalerum_course::files());
    let content = samtalerum_authoring::check::load(files.clone(), Some(&own));
    assert!(content.meetings.contains_key("made"));
    bencher.bench(|| {
        samtalerum_authoring::check::all(&samtalerum_authoring::check::load(
            files.clone(),
            Some(&own),
        ))
    });
}

#[divan::bench(max_time = 5)]
fn parse_and_check_the_course(bencher: Bencher) {
    bencher.bench(|| {
        samtalerum_authoring::check::all(&samtalerum_authoring::check::load(
            samtalerum_course::files(),
            None,
        ))
    });
}

#[divan::bench(args = SIZES, max_time = 5)]
fn explore(bencher: Bencher, scenes: usize) {
    explore_compiled(bencher, &compiled(&made::scenario(scenes)));
}

#[divan::bench]
fn explore_the_course(bencher: Bencher) {
    let content = samtalerum_course::content();
    let scenarios = content.meetings.values().map(|meeting| &meeting.compiled);
    let explore = |compiled: &Arc<CompiledScenario>| {
        Paths::new(Arc::clone(compiled), &content.guidance)
            .explored
            .state_count()
    };
    let states: usize = scenarios.clone().map(explore).sum();
    bencher
        .counter(ItemsCount::new(states))
        .bench_local(|| scenarios.clone().map(explore).sum::<usize>());
}

#[divan::bench(max_time = 10)]
fn explore_a_million(bencher: Bencher) {
    explore_compiled(bencher, &compiled(&made::doubling(17, 6)));
}

fn explore_compiled(bencher: Bencher, compiled: &Arc<CompiledScenario>) {
    let guidance = guidance();
    let paths = Paths::new(Arc::clone(compiled), &guidance);
    assert!(paths.explored.complete);
    bencher
        .counter(ItemsCount::new(paths.explored.state_count()))
        .bench(|| Paths::new(Arc::clone(compiled), &guidance));
}

/// Returns an attempt with a thousand acts at a generated meeting. If the meeting ends earlier, the attempt has fewer
/// acts.
fn attempt(compiled: &Arc<CompiledScenario>) -> Attempt {
    let header = Header {
        format: ATTEMPT_FORMAT,
        id: "bench".into(),
        scenario: "made".into(),
        content: String::new(),
        mode: Mode::Practice,
        seed: 1,
        started: 1,
        again_from: None,
        preview: None,
    };
    let acts = Vec::new();
    let (mut session, _) = Session::replay(Arc::clone(compiled), Attempt { header, acts });
    let mut act = Act::Begin;
    while session.attempt().acts.len() < 1_000 {
        session.perform(TimedAct { at: 1, act }).unwrap();
        act = match (session.next_line(), session.offered().first()) {
            (Some(line), _) => Act::Read(compiled.line(line).id().clone()),
            (None, Some(choice)) => Act::Choose(compiled.choice_id(*choice).clone()),
            (None, None) => break,
        };
    }
    session.attempt().clone()
}

#[divan::bench(args = [1_000, 10_000])]
fn replay_a_thousand_acts(bencher: Bencher, scenes: usize) {
    let compiled = compiled(&made::scenario(scenes));
    let attempt = attempt(&compiled);
    bencher
        .counter(ItemsCount::new(attempt.acts.len()))
        .bench(|| Session::replay(Arc::clone(&compiled), attempt.clone()));
}

#[divan::bench(args = SIZES, max_time = 5)]
fn debrief(bencher: Bencher, scenes: usize) {
    let (compiled, guidance) = (compiled(&made::scenario(scenes)), guidance());
    let paths = Paths::new(Arc::clone(&compiled), &guidance);
    let (session, _) = Session::replay(Arc::clone(&compiled), attempt(&compiled));
    bencher.bench(|| Debrief::new(&session, &paths, &guidance));
}
