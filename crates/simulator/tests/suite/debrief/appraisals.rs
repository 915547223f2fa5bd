//! The appraisals in a debrief, compared with the true answers and with the trainee's own acts.

use std::sync::Arc;

use samtalerum_core::content::Content;
use samtalerum_core::meeting::{Mode, Session};
use samtalerum_core::scenario::{ConcernLevel, Sufficiency};
use samtalerum_simulator::{Action, Training};

use super::{MAX_WORDS, begun, messages, reviewing, rightly, says, says_not, texts, words};
use crate::support::{
    WEIGHED, appraise, appraise_truly, sentence, take, weighed, weighed_with, write,
};

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
fn the_menu_counts_how_often_appraisals_held() {
    let content = weighed();
    let session = rightly(&content, Mode::Practice, ["ask-amina", "offer-time-alone"]);
    let mut simulator = reviewing(content, "en", &[session.attempt().clone()]);
    simulator.update(Action::Menu);
    let values = [("right", "2"), ("all", "2")];
    says(&simulator.page(), &sentence("en", "calibration", &values));
}
