//! The debrief: its first screen, what is folded away, and the kinds of result.

mod code;
mod contents;
mod reflection;

use std::sync::Arc;

use samtalerum_core::content::Content;
use samtalerum_core::language::{INTERFACE, Messages};
use samtalerum_core::meeting::{Act, Attempt, Mode, Session};
use samtalerum_core::paths::time::DEBRIEF_WORDS;
use samtalerum_core::scenario::{ConcernLevel, Sufficiency};
use samtalerum_core::store::{MemoryStore, Store};
use samtalerum_simulator::{Action, Block, Body, Button, Page, Simulator, Training};

use super::support::{
    OLD, WEIGHED, appraise, appraise_truly, attempt, best, best_of, built_in, content, meetings,
    old, perform, read_on, sentence, take, weighed, weighed_with, worst, write,
};

/// Maximum number of words on the first screen: first after a flawless attempt, then after any other attempt.
const MAX_WORDS: [usize; 2] = [DEBRIEF_WORDS, 700];

/// Stores these attempts, and opens the debrief of the last one.
fn reviewing(content: Arc<Content>, language: &str, attempts: &[Attempt]) -> Simulator {
    let mut store = MemoryStore::new();
    for attempt in attempts {
        store.create(attempt).unwrap();
    }
    let mut simulator = Simulator::new(content, Box::new(store), &[language.to_owned()]);
    if let Some(last) = attempts.last() {
        simulator.update(Action::Review(last.header.id.clone()));
    }
    simulator
}

/// Collects every text of a page's columns, with the labels of its buttons.
fn texts(page: &Page) -> Vec<String> {
    fn button(one: &Button, texts: &mut Vec<String>) {
        texts.push(one.label.clone());
        texts.extend(one.detail.clone());
    }
    fn block(one: &Block, texts: &mut Vec<String>) {
        match one {
            Block::Heading { text, .. } | Block::Text { text, .. } => texts.push(text.clone()),
            Block::Badge { label, text, .. } => texts.extend([label.clone(), text.clone()]),
            Block::Quote(text) | Block::Own(text) => texts.push(text.clone()),
            Block::Scale(scale) => {
                texts.extend([scale.mine_label.clone(), scale.truth_label.clone()]);
            }
            Block::Ladder(rungs) => {
                for rung in rungs {
                    texts.extend([rung.label.clone(), rung.text.clone()]);
                }
            }
            Block::SideBySide { first, second } => {
                first
                    .iter()
                    .chain(second)
                    .for_each(|inner| block(inner, texts));
            }
            Block::Said(line) => texts.push(line.words.clone()),
            Block::Buttons(buttons) => buttons.iter().for_each(|one| button(one, texts)),
            // The contents repeat headings. They are looked up, not read, and have a limit of their own.
            Block::Contents { .. } => {}
            Block::Question { text, answers, .. } => {
                texts.push(text.clone());
                answers.iter().for_each(|one| button(one, texts));
            }
            Block::Fold {
                button: one,
                blocks,
            } => {
                button(one, texts);
                blocks.iter().for_each(|inner| block(inner, texts));
            }
            Block::Card { blocks, .. }
            | Block::Paper { blocks, .. }
            | Block::Beside { blocks, .. }
            | Block::Later(blocks) => blocks.iter().for_each(|inner| block(inner, texts)),
            Block::Result { heading, text, .. } => texts.extend([heading.clone(), text.clone()]),
            Block::Meters { meters, .. } => {
                for meter in meters {
                    texts.extend([meter.label.clone(), meter.value.clone()]);
                }
            }
            Block::Field { label, .. } => texts.push(label.clone()),
            Block::Facts(rows) => {
                for (term, text) in rows {
                    texts.extend([term.clone(), text.clone()]);
                }
            }
            Block::Code { label, .. } => texts.push(label.clone()),
            Block::Paths(map) => texts.push(map.description.clone()),
            Block::Room(room) => texts.push(room.description.clone()),
        }
    }
    let Body::Columns { aside, main } = &page.body else {
        panic!("a debrief has columns")
    };
    let mut found = Vec::new();
    for one in aside.iter().chain(main) {
        block(one, &mut found);
    }
    found
}

fn words(page: &Page) -> usize {
    let texts = texts(page);
    texts
        .iter()
        .map(|text| text.split_whitespace().count())
        .sum()
}

#[track_caller]
fn says(page: &Page, wanted: &str) {
    let texts = texts(page);
    assert!(
        texts.iter().any(|text| text.contains(wanted)),
        "it does not say {wanted:?}: {texts:#?}"
    );
}

#[track_caller]
fn says_not(page: &Page, wanted: &str) {
    let texts = texts(page);
    assert!(
        !texts.iter().any(|text| text.contains(wanted)),
        "{texts:#?}"
    );
}

fn messages<'a>(content: &'a Content, language: &str) -> Messages<'a> {
    content.languages.messages(&language.parse().unwrap())
}

/// Returns a session of the test meeting of format 2. The session has not begun.
fn begun(content: &Content, mode: Mode) -> Session {
    let mut begun = attempt(WEIGHED, mode);
    begun.header.content = content.meetings[WEIGHED].hash.clone();
    let compiled = Arc::clone(&content.meetings[WEIGHED].compiled);
    Session::replay(compiled, begun).0
}

/// Plays the test meeting of format 2 with these two choices, true appraisals and a right note.
fn rightly(content: &Content, mode: Mode, choices: [&str; 2]) -> Session {
    let mut session = begun(content, mode);
    take(&mut session, &choices[..1]);
    appraise_truly(&mut session);
    take(&mut session, &choices[1..]);
    appraise_truly(&mut session);
    write(&mut session, &["note-said"]);
    assert!(session.is_over());
    session
}

/// Returns an attempt under another id and with another start time, so that a store can have several attempts.
fn named(session: &Session, id: &str, started: u64) -> Attempt {
    let mut attempt = session.attempt().clone();
    attempt.header.id = id.to_owned();
    attempt.header.started = started;
    attempt
}

#[test]
fn the_first_screen_is_read_in_two_minutes() {
    let mut most = [0; 2];
    for language in ["da", "en"] {
        for scenario in meetings() {
            let runs = [best(&scenario), worst(&built_in(&scenario))];
            for (run, session) in runs.iter().enumerate() {
                let simulator =
                    reviewing(content(), language, std::slice::from_ref(session.attempt()));
                let count = words(&simulator.page());
                assert!(
                    count <= MAX_WORDS[run],
                    "{scenario} in {language}: {count} words {:#?}",
                    texts(&simulator.page())
                );
                most[run] = most[run].max(count);
            }
        }
    }
    // The word counts must be large too, or counting no words at all would pass.
    assert!(most[0] > 120 && most[1] > 250, "{most:?}");
}

#[test]
fn a_flawless_run_hears_what_carried_it_and_nothing_to_do() {
    let content = weighed();
    for language in ["da", "en"] {
        let session = rightly(&content, Mode::Practice, ["ask-amina", "offer-time-alone"]);
        let attempt = session.attempt().clone();
        let simulator = reviewing(Arc::clone(&content), language, &[attempt]);
        let debrief = simulator.debrief().unwrap();
        assert_eq!((debrief.percent, debrief.passed), (Some(100), true));
        let page = simulator.page();
        let ui = |id| sentence(language, id, &[]);
        says(&page, &ui("carried-heading"));
        says(&page, &ui("carried-note"));
        says(&page, &ui("appraisal-right"));
        says(&page, &ui("turning-none"));
        says_not(&page, &ui("tomorrow-heading"));
        let ending = messages(&content, language).text("scenarios/weighed", "ending-heard-out");
        says(
            &page,
            &sentence(language, "ended-heading", &[("ending", &ending)]),
        );
        assert!(words(&page) <= MAX_WORDS[0], "{}", words(&page));
    }
}

#[test]
fn a_poor_ending_is_never_passed_and_says_so() {
    let content = weighed();
    for language in ["da", "en"] {
        let session = rightly(&content, Mode::Practice, ["ask-amina", "stay-silent"]);
        let attempt = session.attempt().clone();
        let simulator = reviewing(Arc::clone(&content), language, &[attempt]);
        let debrief = simulator.debrief().unwrap();
        assert!(debrief.percent >= Some(debrief.pass_mark) && !debrief.passed);
        let page = simulator.page();
        says(&page, &sentence(language, "not-passed-poor", &[]));
        // The debrief names the act that decided the ending, and the endings that this act made unreachable.
        let scene = messages(&content, language).text("scenarios/weighed", "stay-silent");
        let decided = texts(&page)
            .into_iter()
            .find(|text| text.contains(&scene) && text.contains('2'));
        assert!(decided.is_some());
        let ending = messages(&content, language).text("scenarios/weighed", "ending-heard-out");
        says(
            &page,
            &sentence(language, "closed", &[("endings", &ending)]),
        );
        // The debrief also names one thing to do tomorrow.
        says(&page, &sentence(language, "tomorrow-heading", &[]));
    }
}

#[test]
fn an_act_against_the_own_appraisal_is_named_with_both() {
    let content = weighed();
    let mut session = begun(&content, Mode::Assessment);
    take(&mut session, &["ask-amina"]);
    appraise_truly(&mut session);
    take(&mut session, &["send-him-out"]);
    let hearsay = ["neighbour-says".to_owned()];
    let danger = ConcernLevel::Danger;
    appraise(&mut session, danger, Sufficiency::More, None, &hearsay);
    write(&mut session, &["note-typical"]);
    for language in ["da", "en"] {
        let attempt = session.attempt().clone();
        let simulator = reviewing(Arc::clone(&content), language, &[attempt]);
        let page = simulator.page();
        let choice = messages(&content, language).text("scenarios/weighed", "send-him-out");
        let not_yet = sentence(language, "sufficiency-not-yet", &[]);
        let both = [("answer", not_yet.as_str()), ("choice", choice.as_str())];
        says(&page, &sentence(language, "contradicts", &both));
        // The second appraisal claims that there is a basis, but builds only on hearsay.
        says(&page, &sentence(language, "appraisal-breach", &[]));
        says(&page, &sentence(language, "fact-kind-hearsay", &[]));
        says(&page, &sentence(language, "row-overlooked", &[]));
        // The feedback is the text for a breach, with the facts that the judgement depends on.
        let scope = "scenarios/weighed";
        let messages = messages(&content, language);
        let feedback = messages.find(scope, "send-him-out", Some("feedback-breach"), None);
        let fact = messages.text(scope, "fact-neighbour-says");
        let facts = [("facts", fact.trim_end_matches('.'))];
        let facts = sentence(language, "facts-established", &facts);
        says(&page, &format!("{} {facts}", feedback.unwrap()));
        let general = messages.find(scope, "send-him-out", Some("feedback"), None);
        says_not(&page, &general.unwrap());
        assert!(words(&page) <= MAX_WORDS[1]);
    }
}

#[test]
fn neighbouring_levels_can_both_be_defended() {
    let content = weighed();
    let remark = |content: &Arc<Content>, level: ConcernLevel| {
        let mut session = begun(content, Mode::Practice);
        take(&mut session, &["ask-amina"]);
        appraise(&mut session, level, Sufficiency::No, None, &[]);
        take(&mut session, &["offer-time-alone"]);
        appraise_truly(&mut session);
        write(&mut session, &["note-said"]);
        let simulator = reviewing(Arc::clone(content), "en", &[session.attempt().clone()]);
        let wanted = sentence("en", "levels-defensible", &[]);
        texts(&simulator.page())
            .iter()
            .any(|text| text.contains(&wanted))
    };
    // The true level is unease.
    for (level, expected) in [
        (ConcernLevel::NoOccasion, true),
        (ConcernLevel::Unease, false),
        (ConcernLevel::Signs, true),
        (ConcernLevel::Basis, false),
        (ConcernLevel::Danger, false),
    ] {
        assert_eq!(remark(&content, level), expected, "{level:?}");
    }
    // Danger is not one step above a basis, so these two levels are not next to each other.
    let basis = weighed_with(&|text| text.replace("level: Unease", "level: Basis"));
    assert!(remark(&basis, ConcernLevel::Signs));
    assert!(!remark(&basis, ConcernLevel::Danger));
}

#[test]
fn the_note_alone_is_named_if_it_chose_the_ending() {
    let by_note = weighed_with(&|text| {
        let branch = "Any([Chosen(\"send-him-out\"), Chosen(\"stay-silent\")])";
        assert!(text.contains(branch));
        text.replace(branch, "Noted(\"note-typical\")")
    });
    let session = rightly(&by_note, Mode::Practice, ["ask-amina", "offer-time-alone"]);
    let simulator = reviewing(by_note, "da", &[session.attempt().clone()]);
    says(&simulator.page(), &sentence("da", "ended-by-note", &[]));
}

#[test]
fn an_older_attempt_says_that_it_was_not_asked() {
    let content = weighed();
    let mut older = begun(&content, Mode::Practice).attempt().clone();
    older.header.format = 1;
    let compiled = Arc::clone(&content.meetings[WEIGHED].compiled);
    let mut session = Session::replay(compiled, older).0;
    take(&mut session, &["ask-amina", "offer-time-alone"]);
    write(&mut session, &["note-said"]);
    let simulator = reviewing(content, "da", &[session.attempt().clone()]);
    says(
        &simulator.page(),
        &sentence("da", "appraisals-not-asked", &[]),
    );
    says_not(
        &simulator.page(),
        &sentence("da", "appraisals-heading", &[]),
    );
}

#[test]
fn each_kind_of_result_is_named_and_only_assessments_complete_the_course() {
    let content = weighed();
    let flawless = ["ask-amina", "offer-time-alone"];
    let practice = rightly(&content, Mode::Practice, flawless);
    let assessment = rightly(&content, Mode::Assessment, flawless);
    let poor = rightly(
        &content,
        Mode::Assessment,
        ["ask-yusuf", "offer-time-alone"],
    );
    let mut again = named(&practice, "again", 3);
    again.header.again_from = Some("practice".to_owned());
    let ui = |id| sentence("en", id, &[]);
    let (old_meeting, its_paths) = old();
    let course_is_done = |attempts: &[Attempt]| {
        let mut simulator = reviewing(Arc::clone(&content), "en", attempts);
        simulator.update(Action::Menu);
        let page = simulator.page();
        let done = texts(&page).contains(&ui("course-passed"));
        (done, page)
    };
    let (done, _) = course_is_done(&[named(&practice, "practice", 1)]);
    assert!(!done, "practice");
    let (done, page) = course_is_done(&[
        named(&best_of(&old_meeting, &its_paths), "old", 1),
        named(&practice, "practice", 2),
        again.clone(),
    ]);
    assert!(!done, "a new attempt from a choice");
    says(&page, &ui("why-not-assessed"));
    says(&page, &ui("attempt-again"));
    let (done, page) = course_is_done(&[
        named(&poor, "first", 1),
        named(&practice, "practice", 2),
        again.clone(),
        named(&assessment, "second", 4),
    ]);
    assert!(done, "an assessment");
    // The result of the first assessment is shown in addition to the best result.
    let first = reviewing(Arc::clone(&content), "en", &[named(&poor, "first", 1)]);
    let first = first.debrief().unwrap().percent.unwrap();
    assert!(first < 100);
    let first = first.to_string();
    let values = [("first", first.as_str()), ("best", "100")];
    says(&page, &sentence("en", "results-assessment", &values));
    // The report on each attempt names the kind of attempt.
    for (attempt, kind) in [
        (named(&practice, "practice", 1), ui("mode-practice")),
        (again, ui("attempt-again")),
        (named(&assessment, "second", 4), ui("mode-assessment")),
    ] {
        let id = attempt.header.id.clone();
        let simulator = reviewing(Arc::clone(&content), "en", &[attempt]);
        assert_eq!(simulator.report().unwrap().subtitle, kind, "{id}");
        let sentence = match id.as_str() {
            "again" => ui("kind-again"),
            "second" => ui("kind-assessment"),
            _ => sentence("en", "kind-practice", &[("steps", "0")]),
        };
        says(&simulator.page(), &sentence);
    }
}

#[test]
fn the_menu_names_the_old_scale_only_beside_the_new_one() {
    let mut mixed = Simulator::new(weighed(), Box::new(MemoryStore::new()), &["da".to_owned()]);
    mixed.update(Action::Menu);
    let old = sentence("da", "old-scale", &[]);
    let page = mixed.page();
    assert_eq!(texts(&page).iter().filter(|text| **text == old).count(), 1);
    let Body::Columns { main, .. } = page.body.clone() else {
        panic!("a menu has columns")
    };
    let is_old =
        |card: &Block| matches!(card, Block::Card { id, .. } if *id == format!("meeting:{OLD}"));
    let cards = main.into_iter().flat_map(|block| match block {
        Block::SideBySide { first, second } => [first, second].concat(),
        block => vec![block],
    });
    let body = Body::Columns {
        aside: Vec::new(),
        main: cards.filter(is_old).collect(),
    };
    assert!(texts(&Page { body, ..page }).contains(&old));
}

#[test]
fn the_menu_counts_how_often_appraisals_held() {
    let content = weighed();
    let session = rightly(&content, Mode::Practice, ["ask-amina", "offer-time-alone"]);
    let mut simulator = reviewing(content, "en", &[session.attempt().clone()]);
    simulator.update(Action::Menu);
    let values = [("right", "2"), ("all", "2")];
    says(&simulator.page(), &sentence("en", "calibration", &values));
}

#[test]
fn a_link_from_the_handbook_unfolds_what_it_leads_to() {
    let session = worst(&built_in(&meetings()[0]));
    let mut simulator = reviewing(content(), "da", &[session.attempt().clone()]);
    let folded = simulator.page();
    simulator.update(Action::ToggleFold("decisions".to_owned()));
    let open = simulator.page();
    let id = |page: &Page| {
        let buttons = page.buttons();
        let one = buttons.iter().find(|one| one.id.starts_with("decision:0:"));
        one.map(|one| one.id.clone())
    };
    let target = id(&open).unwrap();
    assert_eq!(id(&folded), None);
    simulator.update(Action::ToggleFold("decisions".to_owned()));
    simulator.update(Action::Open(samtalerum_simulator::Overlay::Handbook));
    simulator.update(Action::ShowInDebrief(target.clone()));
    let page = simulator.page();
    assert_eq!(page.focus, Some(target.clone()));
    assert!(page.buttons().iter().any(|one| one.id == target));
    // Another debrief begins with everything folded.
    simulator.update(Action::Menu);
    let id = session.attempt().header.id.clone();
    simulator.update(Action::Review(id));
    assert_eq!(simulator.page().body, folded.body);
}

/// A turning point may name the rule that the better choice follows. If the choice taken follows this rule too, the
/// rule does not explain the loss, so it is not named.
#[test]
fn no_turning_point_names_a_rule_that_was_followed() {
    let followed = "least-intrusive-first";
    let names = |judged: &str| {
        let partly = "(id: \"stay-silent\", judged: [Partly(\"least-intrusive-first\")]";
        let content = weighed_with(&|text| {
            assert!(text.contains(partly));
            text.replace(partly, &format!("(id: \"stay-silent\", judged: [{judged}]"))
        });
        let session = rightly(&content, Mode::Practice, ["ask-amina", "stay-silent"]);
        let simulator = reviewing(content, "da", &[session.attempt().clone()]);
        let point = &simulator.debrief().unwrap().turning_points[0];
        assert_eq!(point.principle.as_deref(), Some(followed));
        let page = simulator.page();
        let id = format!("turning:{}:principle:{followed}", point.decision);
        page.buttons().iter().any(|one| one.id == id)
    };
    assert!(names("Partly(\"least-intrusive-first\")"));
    assert!(!names(
        "Follows(\"least-intrusive-first\"), Partly(\"ask-the-citizen\")"
    ));
}

/// An unfinished attempt has a debrief without an ending.
#[test]
fn an_unfinished_attempt_is_judged_as_far_as_it_goes() {
    let content = weighed();
    let mut session = begun(&content, Mode::Practice);
    take(&mut session, &["ask-yusuf"]);
    perform(&mut session, Act::Level("unease".to_owned()));
    read_on(&mut session);
    let mut simulator = reviewing(Arc::clone(&content), "en", &[session.attempt().clone()]);
    simulator.review(&session.attempt().header.id.clone());
    let page = simulator.page();
    says(&page, &sentence("en", "not-passed-unfinished", &[]));
    assert!(!format!("{page:?}").contains('⟨'));
    let heading = messages(&content, "en").text(INTERFACE, "appraisals-heading");
    says_not(&page, &heading);
}
