//! Tests of blind play, which chooses by the form of the texts alone. The meetings are small. In some of them the form
//! gives every right answer away, in others it gives nothing away.

mod brute_force;
mod sheet;

use samtalerum_authoring::check;
use samtalerum_authoring::form::{self, CourseForm, FormText, MeetingForm, NEVER};
use samtalerum_core::content::Content;
use samtalerum_core::language::TOOLS;

use sheet::{Sheet, content, explored};

/// Plays the first meeting blindly.
fn played(content: &Content) -> MeetingForm {
    let paths = &explored(content)[0];
    form::meeting(paths, content).unwrap()
}

fn course(content: &Content) -> CourseForm {
    form::course(&explored(content), content)
}

/// Returns the code of each finding about form, with the arguments of its message.
fn findings(content: &Content) -> Vec<(&'static str, String)> {
    let form = ["form-predicts", "random-too-high", "strategy-passes"];
    let all = check::thorough(content).into_iter();
    let about_form = all.filter_map(|finding| {
        let code = form.into_iter().find(|code| *code == finding.code())?;
        let arguments: Vec<_> = finding.message.arguments().cloned().collect();
        Some((code, format!("{arguments:?}")))
    });
    about_form.collect()
}

#[test]
fn where_the_longest_is_right_the_longest_passes() {
    let content = content(&[Sheet::longest("one")]);
    let form = played(&content);
    for language in &form.languages {
        let longest = language.strategy("longest").unwrap();
        assert_eq!((longest.passes, longest.right), (1.0, 1.0), "{longest:?}");
        assert_eq!(longest.mean, 100.0);
        assert_eq!(longest.note, Some("longest-half"));
        assert_eq!(longest.appraisals.as_deref(), Some("no, first"));
        let shortest = language.strategy("shortest").unwrap();
        assert_eq!(
            (shortest.passes, shortest.right),
            (0.0, 0.0),
            "{shortest:?}"
        );
    }
    let found = findings(&content);
    let codes = |wanted| found.iter().filter(|(code, _)| *code == wanted).count();
    // Each code has one finding in each language. No finding is about the classifier, because it needs other meetings
    // to learn from.
    assert_eq!(
        (codes("strategy-passes"), codes("form-predicts")),
        (2, 2),
        "{found:?}"
    );
    assert!(
        found
            .iter()
            .any(|(_, arguments)| arguments.contains("longest")),
        "{found:?}"
    );
}

#[test]
fn the_introduction_is_not_held_to_the_limits() {
    let mut content = content(&[Sheet::longest("one")]);
    assert!(played(&content).held_to_limits);
    content.course.introduction = Some("one".to_owned());
    assert!(!played(&content).held_to_limits);
    assert_eq!(findings(&content), []);
}

#[test]
fn where_nothing_predicts_nothing_is_found() {
    let content = content(&[Sheet::even("one"), Sheet::even("two")]);
    let course = course(&content);
    for meeting in &course.meetings {
        for language in &meeting.languages {
            for strategy in &language.strategies {
                assert!(strategy.passes < NEVER, "{strategy:?}");
                assert!(
                    (strategy.right - meeting.chance).abs() < 1e-9,
                    "{strategy:?}"
                );
            }
        }
    }
    for classifier in &course.classifiers {
        assert!(
            (classifier.right - classifier.chance).abs() < 1e-9,
            "{classifier:?}"
        );
    }
    assert_eq!(findings(&content), []);
}

#[test]
fn the_classifier_learns_from_the_other_meetings() {
    let content = content(&[Sheet::longest("one"), Sheet::longest("two")]);
    let course = course(&content);
    for classifier in &course.classifiers {
        assert_eq!(classifier.right, 1.0, "{classifier:?}");
        assert!(classifier.meetings.iter().all(|one| one.right == 1.0));
    }
    let found = findings(&content);
    let by_classifier = found
        .iter()
        .filter(|(code, arguments)| *code == "form-predicts" && arguments.contains("classifier"));
    assert_eq!(by_classifier.count(), 4, "{found:?}");
}

#[test]
fn the_classifier_knows_nothing_of_the_meeting_it_is_tested_on() {
    let content = content(&[Sheet::longest("one"), Sheet::shortest("two")]);
    for classifier in &course(&content).classifiers {
        assert_eq!(classifier.right, 0.0, "{classifier:?}");
    }
}

#[test]
fn ends_without_a_note_count_with_every_rule_for_the_note() {
    let form = played(&content(&[Sheet::leaving("one")]));
    for language in &form.languages {
        let longest = language.strategy("longest").unwrap();
        // With the probability 1/2, the meeting ends before the appraisal and the note, with 24 of 32 points.
        // Otherwise, it ends with all 32 points. Either result is enough to pass.
        assert_eq!((longest.mean, longest.passes), (87.5, 1.0), "{longest:?}");
        assert_eq!(longest.note, Some("longest-half"));
    }
}

#[test]
fn each_rule_takes_what_has_its_form() {
    // In each row, the right and the wrong text are equally long, so that their length does not show which of them is
    // right.
    for (rule, right, wrong) in [
        ("question", "Hvad vil hun nu?", "Hvad vil hun nu."),
        ("no-question", "Hvad vil hun nu.", "Hvad vil hun nu?"),
        ("citizen", "Se på Aminas kort.", "Se på Hansen kort."),
        ("companion", "Se på Yusuf kort.", "Se på Peter kort."),
        ("no-companion", "Se på Peter kort.", "Se på Yusuf kort."),
        ("polite", "Sid her, tak hun.", "Sid her, bag hun."),
        ("hedged", "Måske er det ja.", "Altid er det ja."),
        ("sentences", "Ja. Sid her nu.", "Ja: Sid her nu."),
        ("one-sentence", "Ja: Sid her nu.", "Ja. Sid her nu."),
        ("commas", "Ja, Sid her nu.", "Ja: Sid her nu."),
        ("speaker", "Nu skal jeg tale.", "Nu skal hun tale."),
        ("no-speaker", "Nu skal hun tale.", "Nu skal jeg tale."),
        ("addressed", "Nu skal du tale.", "Nu skal vi tale."),
        ("quoted", "»Sid her nu.«", "-Sid her nu.-"),
        ("not-quoted", "-Sid her nu.-", "»Sid her nu.«"),
        ("numbers", "Sid her kl. 9.", "Sid her kl. x."),
        ("calm", "Sid her nu.", "Sid her nu!"),
        ("long-words", "Siddermand nu.", "Sid her da nu."),
        ("short-words", "Sid her da nu.", "Siddermand nu."),
    ] {
        assert_eq!(right.chars().count(), wrong.chars().count(), "{rule}");
        let form = played(&content(&[Sheet::two("one", right, wrong)]));
        let danish = &form.languages[0];
        assert_eq!(danish.strategy("longest").unwrap().right, 0.5, "{rule}");
        let right = danish.strategies.iter().find(|one| one.right == 1.0);
        assert_eq!(right.map(|one| one.choices), Some(rule), "{danish:?}");
    }
}

#[test]
fn companions_expressions_are_compared_between_meetings_with_and_without_control() {
    let with_and_without = content(&[Sheet::longest("one"), Sheet::with_control("two")]);
    let moods = course(&with_and_without).moods;
    let shares = moods
        .iter()
        .map(|one| (one.mood, one.with_control, one.without_control));
    let shares: Vec<_> = shares.collect();
    assert_eq!(shares, [("tense", 0.0, 1.0), ("angry", 1.0, 0.0)]);
    // If no meeting has negative social control, there is nothing to compare.
    let without = content(&[Sheet::longest("one"), Sheet::even("two")]);
    assert_eq!(course(&without).moods, []);
}

#[test]
fn a_meeting_that_gives_points_for_nothing_is_found_too_easy() {
    let content = content(&[Sheet::easy("one")]);
    assert!(played(&content).random.mean > 10.0);
    let found = findings(&content);
    assert!(
        found.iter().any(|(code, _)| *code == "random-too-high"),
        "{found:?}"
    );
}

#[test]
fn meetings_of_format_1_are_only_reported() {
    let content = sheet::old(&Sheet::longest("one"));
    let form = played(&content);
    assert!(
        form.languages
            .iter()
            .all(|one| one.strategy("longest").unwrap().passes == 1.0)
    );
    assert_eq!(findings(&content), []);
}

#[test]
fn random_play_is_what_playing_every_path_gives() {
    for sheet in [Sheet::tiny("one"), Sheet::tiny_with_tested("one")] {
        let content = content(&[sheet]);
        let random = played(&content).random;
        let (mean, passes) = brute_force::random(&content);
        assert_eq!(random.runs, None);
        assert!((random.mean - mean).abs() < 1e-9, "{} {mean}", random.mean);
        assert!(
            (random.passes - passes).abs() < 1e-9,
            "{} {passes}",
            random.passes
        );
    }
}

#[test]
fn a_large_meeting_is_sampled_and_the_same_every_time() {
    let content = crate::support::content();
    let paths = crate::support::explored("he-translates");
    let play = || form::meeting(&paths, &content).unwrap();
    let form = play();
    assert_eq!(form.random.runs, Some(2_000));
    assert_eq!(form, play());
}

#[test]
fn a_rule_that_never_applies_is_not_counted_as_another() {
    let form = played(&content(&[Sheet::longest("one")]));
    for language in &form.languages {
        let passing = language.strategies.iter().filter(|one| one.passes > NEVER);
        assert_eq!(passing.count(), 1, "{language:?}");
        assert!(language.strategy("question").is_none());
    }
}

#[test]
fn every_rule_has_a_name_in_every_language() {
    let content = crate::support::content();
    let paths = crate::support::explored("the-husband-who-answers");
    let form = form::meeting(&paths, &content).unwrap();
    assert!(
        form.languages.iter().all(|one| one.strategies.len() > 20),
        "{form:?}"
    );
    for tag in ["da", "en"] {
        let words = content.languages.messages(&tag.parse().unwrap());
        for language in &form.languages {
            let choices = language
                .strategies
                .iter()
                .map(|one| ("form-choices", one.choices));
            let notes = language
                .notes
                .iter()
                .map(|one| ("form-note", one.rule.as_str()));
            for (message, rule) in choices.chain(notes) {
                let name = words.text_with(TOOLS, message, [("rule", rule.to_owned().into())]);
                assert_ne!(name, rule, "{tag}: {message}");
            }
        }
    }
}

#[test]
fn the_results_in_text_and_json() {
    let content = content(&[Sheet::longest("one"), Sheet::even("two")]);
    let course = course(&content);
    let mut all = String::new();
    for tag in ["da", "en"] {
        let words = content.languages.messages(&tag.parse().unwrap());
        let text = FormText::new(&words);
        all += &format!(
            "{}\n{}\n",
            text.course(&course),
            text.meeting(&course.meetings[0])
        );
    }
    assert!(samtalerum_testing::is_complete(&all), "{all}");
    insta::assert_snapshot!("form", all);
    insta::assert_snapshot!("form-json", serde_json::to_string_pretty(&course).unwrap());
}

#[test]
fn the_findings_in_every_language() {
    let content = content(&[
        Sheet::longest("one"),
        Sheet::longest("two"),
        Sheet::easy("three"),
    ]);
    let mut findings = check::thorough(&content);
    findings.retain(|one| {
        ["form-predicts", "random-too-high", "strategy-passes"].contains(&one.code())
    });
    let reports = crate::check::reports(&findings, &content.files);
    assert!(samtalerum_testing::is_complete(&reports), "{reports}");
    insta::assert_snapshot!("form-findings", reports);
}
