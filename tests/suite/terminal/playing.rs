//! Meetings are played to their end in the terminal. Answers are typed as names or as numbers.

use std::fs;

use samtalerum_core::meeting::Act;

use super::{HAND, answers, attempts, only_attempt, percent, run};
use crate::support::{best, content, is_complete, meetings, percent_in, says, sentence, text};

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

            // Type two lines in turn: the first takes the first choice, the second answers an appraisal. A line that
            // does not fit the current page only prints a hint.
            let by_numbers = "1\n1 6 guess r\n".repeat(60);
            let output = run(data.path(), &arguments, &by_numbers);
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
        // Two lines in turn: the first takes the second choice, the second answers an appraisal.
        &"2\n1 6 guess r\n".repeat(60),
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

/// The trainee's reflection is typed in the debrief and stored beside the attempt. It can be erased without erasing the
/// attempt.
#[test]
fn a_line_of_ones_own_is_stored_and_erased_in_the_debrief() {
    let data = tempfile::tempdir().unwrap();
    let play = ["--lang", "en", "play", "--text", HAND];
    let played = answers(HAND).join("\n");
    let input = format!("{played}\nw\nW Ask Amina, Xylofon.\n\n");
    let written = text(&run(data.path(), &play, &input).stdout);
    assert!(says(&written, "en", "terminal-unknown", &[("typed", "w")]));
    assert!(says(&written, "en", "reflection-saved", &[]), "{written}");
    assert!(says(&written, "en", "reflection-label", &[]), "{written}");
    let (file, attempt) = only_attempt(data.path());
    let id = &attempt.header.id;
    let line = data.path().join(format!("reflections/{id}.txt"));
    assert_eq!(fs::read_to_string(&line).unwrap(), "Ask Amina, Xylofon.\n");
    let before = fs::read(&file).unwrap();
    assert!(!text(&before).contains("Xylofon"));
    for arguments in [
        &["debrief", id][..],
        &["debrief", id, "--format", "html"],
        &["debrief", id, "--format", "json"],
        &["record", id],
    ] {
        let output = run(data.path(), arguments, "");
        assert!(output.status.success() && !output.stdout.is_empty());
        assert!(!text(&output.stdout).contains("Xylofon"), "{arguments:?}");
    }

    let again = ["--lang", "en", "play", "--text", "--resume", id];
    let read = text(&run(data.path(), &again, "reflection\n\n").stdout);
    assert!(read.contains("Xylofon"), "{read}");
    let erased = text(&run(data.path(), &again, "x\n\n").stdout);
    assert!(says(&erased, "en", "reflection-erased", &[]), "{erased}");
    assert!(!line.exists());
    assert_eq!(fs::read(&file).unwrap(), before);

    // A reflection that cannot be stored is reported.
    fs::remove_dir(data.path().join("reflections")).unwrap();
    fs::write(data.path().join("reflections"), "in the way").unwrap();
    let failed = text(&run(data.path(), &again, "w Ask her.\n\n").stdout);
    let notice = failed.lines().find(|line| line.starts_with("! "));
    assert!(notice.is_some_and(|line| line.contains(id)), "{failed}");
    assert!(!says(&failed, "en", "reflection-saved", &[]), "{failed}");
}

/// Typing the number or name of a section of the debrief prints the section. If the input ends before that, no section
/// is printed.
#[test]
fn the_debrief_lists_its_sections_and_prints_one() {
    let data = tempfile::tempdir().unwrap();
    let play = ["--lang", "en", "play", "--text", HAND];
    let played = answers(HAND).join("\n");
    let closed = text(&run(data.path(), &play, &format!("{played}\n")).stdout);
    assert!(says(&closed, "en", "terminal-sections", &[]), "{closed}");
    let heading = sentence("en", "principles-heading", &[]);
    assert!(!closed.contains(&format!("## {heading}")));
    let number = closed
        .lines()
        .find(|line| line.ends_with(&heading))
        .unwrap();
    let number = number.trim().split('.').next().unwrap();
    for typed in [number, "principles"] {
        let input = format!("{played}\n{typed}\n\n");
        let open = text(&run(data.path(), &play, &input).stdout);
        assert!(open.contains(&format!("## {heading}")), "{typed}: {open}");
        assert!(says(&open, "en", "terminal-kept", &[]));
    }
    // The command `debrief` prints all sections.
    let file = attempts(data.path()).remove(0);
    let judge = ["--lang", "en", "debrief", file.to_str().unwrap()];
    let judged = text(&run(data.path(), &judge, "").stdout);
    assert!(judged.contains(&heading) && is_complete(&judged));
    assert!(
        says(&judged, "en", "principle-counts", &[("partly", "0")]),
        "{judged}"
    );
}

/// The numbers of the note's statements are typed on one line. An empty line does not submit the note.
#[test]
fn the_note_is_not_submitted_by_mistake() {
    let answers = answers(HAND);
    let (note, choices) = answers.split_last().unwrap();
    // The best path also submits each appraisal before the note.
    let is_submit = |act: &&samtalerum_core::meeting::TimedAct| act.act == Act::Submit;
    let all = best(HAND).counted().iter().filter(is_submit).count();
    for (typed, submits) in [
        ("", false),
        ("?", false),
        ("t", false),
        ("s", false),
        ("h", false),
        ("o", false),
        ("nothing-of-the-kind", false),
        ("1 nothing-of-the-kind", false),
        ("r", true),
        ("R", true),
        ("1", true),
        ("1 2", true),
        (note, true),
    ] {
        let data = tempfile::tempdir().unwrap();
        let input = format!("{}\n{typed}\n", choices.join("\n"));
        let arguments = [
            "--lang",
            "en",
            "--mode",
            "assessment",
            "play",
            "--text",
            HAND,
        ];
        let said = text(&run(data.path(), &arguments, &input).stdout);
        let (_, attempt) = only_attempt(data.path());
        let submitted = attempt.acts.iter().filter(is_submit).count();
        assert_eq!(submitted == all, submits, "{typed}: {said}");
        let included =
            |act: &&samtalerum_core::meeting::TimedAct| matches!(act.act, Act::Include(_));
        let count = attempt.acts.iter().filter(included).count();
        let expected = match typed {
            "r" | "R" => 0,
            _ if submits => typed.split(' ').count(),
            _ => 0,
        };
        assert_eq!(count, expected, "{typed}");
        assert_eq!(
            says(&said, "en", "terminal-note-empty", &[]),
            typed.is_empty()
        );
        assert!(says(&said, "en", "terminal-note", &[]), "{said}");
    }
}

/// Every command that the help of a page names works on that page.
#[test]
fn every_command_that_is_offered_works() {
    let answers = answers(HAND);
    let choices = &answers[..answers.len() - 1];
    for mode in ["practice", "assessment"] {
        for taken in [0, 1, choices.len(), answers.len()] {
            let data = tempfile::tempdir().unwrap();
            let before = answers[..taken].iter().map(|line| format!("{line}\n"));
            let before: String = before.collect();
            let arguments = ["--lang", "en", "--mode", mode, "play", "--text", HAND];
            let help = text(&run(data.path(), &arguments, &format!("{before}?\n")).stdout);
            let help = help
                .lines()
                .rfind(|line| line.contains("Q = "))
                .unwrap_or_else(|| panic!("{help}"));
            let keys: Vec<&str> = help
                .match_indices(" = ")
                .map(|(at, _)| &help[at - 1..at])
                .collect();
            assert!(keys.contains(&"Q"), "{help}");
            for key in keys {
                let input = format!("{before}{key}\n");
                let said = text(&run(data.path(), &arguments, &input).stdout);
                let typed = [("typed", key)];
                assert!(
                    !says(&said, "en", "terminal-unknown", &typed),
                    "{key}: {said}"
                );
            }
        }
    }
}

/// The handbook in the terminal shows principles, signs, steps of the ladder and sample lines with the ids that authors
/// use. It also shows the structure of a note and the telephone numbers of contacts.
#[test]
fn the_handbook_has_everything_with_the_ids_of_authors() {
    let content = content();
    let guidance = &content.guidance;
    let words = content.languages.messages(&"da".parse().unwrap());
    let data = tempfile::tempdir().unwrap();
    let arguments = ["--lang", "da", "play", "--text", HAND];
    let said = text(&run(data.path(), &arguments, "h\n").stdout);
    let ids = guidance.principles.keys().chain(guidance.signs.keys());
    for id in ids.chain(&guidance.ladder).chain(&guidance.sample_lines) {
        assert!(said.contains(&format!("\n[{id}]\n")), "{id}");
    }
    let parts = guidance.ladder.iter().chain(&guidance.sample_lines);
    for id in parts.chain(&guidance.note_skeleton) {
        assert!(said.contains(&words.text("guidance", id)), "{id}");
    }
    for contact in guidance.contacts.values() {
        assert!(contact.phone.iter().all(|phone| said.contains(phone)));
    }
    let mut numbered = guidance.contacts.values();
    assert!(numbered.any(|one| one.phone.is_some()));
}

/// The terminal reports what a command did if the page does not show it.
#[test]
fn a_mark_a_step_back_and_a_language_are_confirmed() {
    let data = tempfile::tempdir().unwrap();
    let arguments = ["--lang", "en", "play", "--text", HAND];
    let output = run(
        data.path(),
        &arguments,
        "m\nm\nm no-such-line\n1\nb\nl\nq\n",
    );
    let said = text(&output.stdout);
    for id in ["status-marked", "status-unmarked", "status-undone"] {
        assert!(says(&said, "en", id, &[]), "{id}: {said}");
    }
    let dansk = [("language", "Dansk")];
    assert!(says(&said, "da", "status-language", &dansk), "{said}");
    let unknown = [("typed", "m no-such-line")];
    assert!(says(&said, "en", "terminal-unknown", &unknown), "{said}");
}
