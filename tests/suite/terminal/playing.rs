//! Meetings are played to their end in the terminal, by names and by numbers.

use samtalerum_core::meeting::Act;

use super::{HAND, answers, attempts, only_attempt, percent, run};
use crate::support::{content, is_complete, meetings, percent_in, sentence, text};

#[test]
fn every_meeting_is_played_by_names_and_by_numbers() {
    for scenario in meetings() {
        for language in ["da", "en"] {
            let data = tempfile::tempdir().unwrap();
            let arguments = ["--lang", language, "play", "--text", &scenario];
            let by_names = answers(&scenario).join("\n") + "\n";
            let output = run(data.path(), &arguments, &by_names);
            let said = text(&output.stdout);
            assert!(output.status.success());
            assert!(is_complete(&said), "{said}");
            assert_eq!(percent_in(&said), Some(100), "{said}");
            let (file, attempt) = only_attempt(data.path());
            assert_eq!(attempt.header.scenario, scenario);
            assert_eq!(percent(data.path(), &file), (100, true));

            let output = run(data.path(), &arguments, &"1\n".repeat(60));
            assert!(output.status.success() && text(&output.stdout).contains("/100)"));
            assert_eq!(attempts(data.path()).len(), 2);
        }
    }
}

#[test]
fn a_number_takes_the_choice_that_is_shown_behind_it() {
    let content = content();
    let words = content.languages.messages(&"en".parse().unwrap());
    for number in 1..=4 {
        let data = tempfile::tempdir().unwrap();
        let typed = format!("{number}\n");
        let output = run(
            data.path(),
            &["--lang", "en", "play", "--text", HAND],
            &typed,
        );
        let said = text(&output.stdout);
        let mark = format!("  {number}. ");
        let shown = said.lines().find_map(|line| line.strip_prefix(&mark));
        let (_, attempt) = only_attempt(data.path());
        let chosen = attempt.acts.iter().find_map(|act| match &act.act {
            Act::Choose(id) => Some(words.text(&format!("scenarios/{HAND}"), id)),
            _ => None,
        });
        assert_eq!(shown, chosen.as_deref(), "{said}");
    }
}

#[test]
fn a_stored_attempt_is_judged_as_it_was() {
    let data = tempfile::tempdir().unwrap();
    let output = run(
        data.path(),
        &["--lang", "en", "play", "--text", HAND],
        &"2\n".repeat(60),
    );
    let played = text(&output.stdout);
    let (file, _) = only_attempt(data.path());
    let (percent, passed) = percent(data.path(), &file);
    let again = run(
        data.path(),
        &["--lang", "en", "debrief", file.to_str().unwrap()],
        "",
    );
    let again = text(&again.stdout);
    for debrief in [&played, &again] {
        assert_eq!(percent_in(debrief), Some(percent), "{debrief}");
        let heading = sentence("en", "passed", &[]);
        assert_eq!(debrief.contains(&format!("[+] {heading}")), passed);
    }
}
