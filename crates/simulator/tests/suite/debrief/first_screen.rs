//! The first screen of a debrief: how long it takes to read, and what it names after good and poor attempts.

use std::sync::Arc;

use samtalerum_core::language::INTERFACE;
use samtalerum_core::meeting::{Act, Mode};
use samtalerum_simulator::{Action, Page, Training};

use super::{MAX_WORDS, begun, messages, reviewing, rightly, says, says_not, texts, words};
use crate::support::{
    best, built_in, content, meetings, perform, read_on, sentence, take, weighed, weighed_with,
    worst,
};

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
    // Check a lower bound too. Otherwise, the test would also pass if no words were counted.
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
