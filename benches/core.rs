//! How long the core takes. Run by `cargo bench --no-default-features --bench core`.

use std::fmt::Write;
use std::sync::Arc;

use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};
use samtalerum::content::{Content, Files};
use samtalerum::debrief::Debrief;
use samtalerum::guidance::Guidance;
use samtalerum::meeting::{ATTEMPT_FORMAT, Act, Attempt, Header, Mode, Plot, Session, TimedAct};
use samtalerum::paths::Paths;
use samtalerum::scenario::{Scenario, Scene};
use samtalerum::source::read;

fn main() {
    divan::main();
}

const SIZES: [usize; 3] = [50, 1_000, 10_000];

/// A meeting of so many scenes, each with two lines and three choices, some judged by what happened before.
fn generated(scenes: usize) -> String {
    let mut text = String::from(
        "Scenario(format: 1, id: \"made\", level: Advanced, minutes: 10, trains: [\"ask-the-citizen\"], \
         cast: {\"amina\": (role: Citizen, look: \"amina\")}, case_file: [\"file-one\"], \
         start: \"s0\", scenes: {\n",
    );
    let last = scenes - 1;
    for number in 0..last {
        let (next, over) = (number + 1, (number + 2).min(last));
        let judged = match number % 10 {
            0 => "Follows(\"follow-up\")".to_owned(),
            // What was chosen in the first of each ten scenes decides.
            _ => format!(
                "If(Chosen(\"c{}-a\"), Follows(\"follow-up\")), Otherwise(Partly(\"follow-up\"))",
                number / 10 * 10
            ),
        };
        writeln!(
            text,
            "\"s{number}\": (present: [\"amina\"], lines: [Narrate(text: \"l{number}-a\"), \
             Say(by: \"amina\", text: \"l{number}-b\", mood: Tense)], then: Choose([\n\
             (id: \"c{number}-a\", judged: [Follows(\"ask-the-citizen\")], to: \"s{next}\"),\n\
             (id: \"c{number}-b\", judged: [{judged}], to: \"s{next}\"),\n\
             (id: \"c{number}-c\", judged: [Breaches(\"ask-the-citizen\")], to: \"s{over}\"),\n])),"
        )
        .unwrap();
    }
    writeln!(
        text,
        "\"s{last}\": (then: End(\"end\")),\n}}, endings: {{\"end\": (outcome: Good)}})"
    )
    .unwrap();
    text
}

/// Its words, the same in both languages.
fn words(scenes: usize) -> String {
    let mut text = String::from(
        "title = Made\noccasion = None\nsummary = None.\ntask = None.\nfile-one = One\n    .text = One.\n\
         cast-amina = Amina\n    .about = None.\nending-end = End\n    .text = The end.\n",
    );
    for number in 0..scenes - 1 {
        writeln!(
            text,
            "scene-s{number} = When it was {number}\nl{number}-a = She says something, and then\n    something else.\n\
             l{number}-b = Yes."
        )
        .unwrap();
        for choice in ["a", "b", "c"] {
            writeln!(
                text,
                "c{number}-{choice} = “What {choice}?”\n    .feedback = You say {choice} and that is that."
            )
            .unwrap();
        }
    }
    text
}

fn files(scenes: usize) -> Files {
    let mut files = Files::default();
    let course =
        "Course(format: 1, pass_mark: 75, meetings: [(scenario: \"made\", must_pass: true)])";
    files.add("course.ron", course.into());
    files.add("scenarios/made.ron", generated(scenes).into());
    for language in ["da", "en"] {
        let path = format!("locales/{language}/scenarios/made.ftl");
        files.add(&path, words(scenes).into());
    }
    files
}

fn compiled(text: &str) -> Arc<Plot> {
    let (scenario, _) = read::<Scenario, Scene>("made.ron", text, "scenes", &mut Vec::new());
    Arc::new(Plot::compile(Arc::new(scenario.unwrap())).unwrap())
}

fn guidance() -> Guidance {
    Content::embedded().guidance
}

#[divan::bench(args = SIZES, max_time = 5)]
fn parse(bencher: Bencher, scenes: usize) {
    let text = generated(scenes);
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| read::<Scenario, Scene>("made.ron", black_box(&text), "scenes", &mut Vec::new()));
}

#[divan::bench(args = SIZES, max_time = 5)]
fn parse_and_check(bencher: Bencher, scenes: usize) {
    let (files, own) = (files(scenes), Files::embedded());
    let content = Content::load(files.clone(), Some(&own));
    assert!(content.meetings.contains_key("made"));
    bencher.bench(|| Content::load(files.clone(), Some(&own)).check());
}

#[divan::bench(max_time = 5)]
fn parse_and_check_the_course(bencher: Bencher) {
    bencher.bench(|| Content::embedded().check());
}

#[divan::bench(args = SIZES, max_time = 5)]
fn explore(bencher: Bencher, scenes: usize) {
    explore_plot(bencher, &compiled(&generated(scenes)));
}

#[divan::bench]
fn explore_the_course(bencher: Bencher) {
    let content = Content::embedded();
    let plots = content.meetings.values().map(|meeting| &meeting.plot);
    let explore = |plot: &Arc<Plot>| {
        Paths::new(Arc::clone(plot), &content.guidance)
            .explored
            .state_count()
    };
    let states: usize = plots.clone().map(explore).sum();
    bencher
        .counter(ItemsCount::new(states))
        .bench_local(|| plots.clone().map(explore).sum::<usize>());
}

/// Choices that all matter to the end, so that each scene doubles the states, and some scenes that only pass them on.
#[divan::bench(max_time = 10)]
fn explore_a_million(bencher: Bencher) {
    const DOUBLING: usize = 17;
    const SCENES: usize = DOUBLING + 6;
    let mut text = String::from(
        "Scenario(format: 1, id: \"made\", level: Advanced, minutes: 1, trains: [], cast: {}, case_file: [], \
         start: \"s0\", scenes: {",
    );
    for number in 0..SCENES {
        let judged = if number + 1 == SCENES {
            let asked = (0..DOUBLING)
                .map(|before| format!("If(Chosen(\"c{before}-a\"), Follows(\"follow-up\")), "));
            asked.collect::<String>() + "Otherwise(Partly(\"follow-up\"))"
        } else {
            "Neutral".to_owned()
        };
        write!(
            text,
            "\"s{number}\": (then: Choose([(id: \"c{number}-a\", judged: [{judged}], to: \"s{next}\"), \
             (id: \"c{number}-b\", judged: [Neutral], to: \"s{next}\")])),",
            next = number + 1
        )
        .unwrap();
    }
    write!(
        text,
        "\"s{SCENES}\": (then: End(\"end\"))}}, endings: {{\"end\": (outcome: Good)}})"
    )
    .unwrap();
    explore_plot(bencher, &compiled(&text));
}

fn explore_plot(bencher: Bencher, plot: &Arc<Plot>) {
    let guidance = guidance();
    let paths = Paths::new(Arc::clone(plot), &guidance);
    assert!(paths.explored.complete);
    bencher
        .counter(ItemsCount::new(paths.explored.state_count()))
        .bench(|| Paths::new(Arc::clone(plot), &guidance));
}

/// An attempt at a generated meeting with a thousand acts, or as many as it takes.
fn attempt(plot: &Arc<Plot>) -> Attempt {
    let header = Header {
        format: ATTEMPT_FORMAT,
        id: "bench".into(),
        scenario: "made".into(),
        content: String::new(),
        mode: Mode::Practice,
        seed: 1,
        started: 1,
        again_from: None,
        tryout: None,
    };
    let acts = Vec::new();
    let (mut session, _) = Session::replay(Arc::clone(plot), Attempt { header, acts });
    let mut act = Act::Begin;
    while session.attempt().acts.len() < 1_000 {
        session.perform(TimedAct { at: 1, act }).unwrap();
        act = match (session.next_line(), session.offered().first()) {
            (Some(line), _) => Act::Read(plot.line(line).id().clone()),
            (None, Some(choice)) => Act::Choose(plot.choice_id(*choice).clone()),
            (None, None) => break,
        };
    }
    session.attempt().clone()
}

#[divan::bench(args = [1_000, 10_000])]
fn replay_a_thousand_acts(bencher: Bencher, scenes: usize) {
    let plot = compiled(&generated(scenes));
    let attempt = attempt(&plot);
    bencher
        .counter(ItemsCount::new(attempt.acts.len()))
        .bench(|| Session::replay(Arc::clone(&plot), attempt.clone()));
}

#[divan::bench(args = SIZES, max_time = 5)]
fn debrief(bencher: Bencher, scenes: usize) {
    let (plot, guidance) = (compiled(&generated(scenes)), guidance());
    let paths = Paths::new(Arc::clone(&plot), &guidance);
    let (session, _) = Session::replay(Arc::clone(&plot), attempt(&plot));
    bencher.bench(|| Debrief::new(&session, &paths, &guidance));
}
