//! Tests of `samtalerum words`: `status`; `add`, which copies untranslated texts and marks the copies; and `done`,
//! which removes the marks.

use std::path::Path;

use samtalerum_testing::says;

use super::{DANISH, ENGLISH, assert_printed, edit, printed, read, run, write};
use crate::support::good_copy;

#[test]
fn the_shipped_languages_are_complete() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = run(root, &["status"]);
    assert!(output.status.success(), "{}", printed(&output));
    assert!(printed(&output).contains("scenarios/the-memo"));
}

#[test]
fn what_is_missing_is_added_in_its_place_and_nothing_else_moves() {
    let folder = good_copy();
    let whole = read(&folder, ENGLISH);
    edit(
        &folder,
        ENGLISH,
        "    .feedback = You ask somebody else.\n",
        "",
    );
    edit(
        &folder,
        ENGLISH,
        "opening-room = They sit down.\n",
        "# Mind the gap.\n\n",
    );
    edit(&folder, ENGLISH, "title = The small meeting\n", "");
    let output = run(folder.path(), &["status", "small"]);
    assert_eq!(output.status.code(), Some(1));
    assert_printed(&output, "words-status-missing", &[("count", "3")]);

    let output = run(folder.path(), &["add"]);
    assert!(output.status.success(), "{}", printed(&output));
    assert_printed(&output, "words-added", &[("count", "3")]);
    let wanted = whole
        .replace(
            "title = The small meeting\n",
            "# untranslated\ntitle = Den lille samtale\n",
        )
        .replace(
            "opening-room = They sit down.\n",
            "# untranslated\nopening-room = De sætter sig.\n# Mind the gap.\n\n",
        )
        .replace("ask-yusuf =", "# untranslated: .feedback\nask-yusuf =")
        .replace("You ask somebody else.", "Du spørger en anden.");
    assert_eq!(read(&folder, ENGLISH), wanted);
    let output = run(folder.path(), &["status", "small"]);
    assert_eq!(output.status.code(), Some(1));
    assert_printed(&output, "words-status-untranslated", &[("count", "3")]);

    // A second run must find nothing to do.
    assert_printed(&run(folder.path(), &["add"]), "words-in-step", &[]);
    assert_eq!(read(&folder, ENGLISH), wanted);

    // Remove one mark by hand, and the others with the program.
    edit(
        &folder,
        ENGLISH,
        "# untranslated\ntitle = Den lille samtale\n",
        "title = The small meeting\n",
    );
    edit(&folder, ENGLISH, "De sætter sig.", "They sit down.");
    edit(
        &folder,
        ENGLISH,
        "Du spørger en anden.",
        "You ask somebody else.",
    );
    let output = run(folder.path(), &["done", "small", "ask-yusuf.feedbak"]);
    assert_eq!(output.status.code(), Some(2));
    let meant = [
        ("name", "ask-yusuf.feedbak"),
        ("meant", "ask-yusuf.feedback"),
    ];
    assert_printed(&output, "words-no-text", &meant);
    assert!(
        run(folder.path(), &["done", "small", "ask-yusuf.feedback"])
            .status
            .success()
    );
    let status = run(folder.path(), &["status"]);
    assert_printed(&status, "words-status-untranslated", &[("count", "1")]);
    assert!(run(folder.path(), &["done", "small"]).status.success());
    assert_eq!(
        read(&folder, ENGLISH),
        whole.replace(
            "opening-room = They sit down.\n",
            "opening-room = They sit down.\n# Mind the gap.\n\n"
        )
    );
    assert!(run(folder.path(), &["status"]).status.success());
}

#[test]
fn what_has_changed_since_is_marked_until_somebody_has_looked_at_it() {
    let folder = good_copy();
    assert!(run(folder.path(), &["add"]).status.success());
    let before = read(&folder, ENGLISH);
    assert_eq!(before, read(&good_copy(), ENGLISH));
    edit(
        &folder,
        DANISH,
        "Du spørger borgeren.",
        "Du spørger borgeren selv og venter.",
    );
    edit(&folder, DANISH, "Opfølgning", "En opfølgning");
    let changed = [("count", "2")];
    assert_printed(
        &run(folder.path(), &["status"]),
        "words-status-changed",
        &changed,
    );
    assert!(run(folder.path(), &["add"]).status.success());
    let marked = before
        .replace("ask-amina =", "# changed: .feedback\nask-amina =")
        .replace("occasion =", "# changed\noccasion =");
    assert_eq!(read(&folder, ENGLISH), marked);
    assert_printed(
        &run(folder.path(), &["status"]),
        "words-status-changed",
        &changed,
    );
    assert!(
        run(folder.path(), &["done", "small", "occasion", "ask-amina"])
            .status
            .success()
    );
    assert_eq!(read(&folder, ENGLISH), before);
    assert!(run(folder.path(), &["status"]).status.success());

    // A change in whitespace or line ends does not count as a change of the text.
    let text = read(&folder, DANISH)
        .replace("\n    .", "\n        .")
        .replace('\n', "\r\n");
    write(&folder, DANISH, &text);
    assert!(run(folder.path(), &["status"]).status.success());
}

#[test]
fn unwatched_translations_are_reported() {
    let folder = good_copy();
    let status = printed(&run(folder.path(), &["status", "small"]));
    let number = |text: &str, before: &str, after: &str| -> usize {
        let rest = text.split_once(before).unwrap().1;
        rest.split_once(after).unwrap().0.trim().parse().unwrap()
    };
    let all = number(&status, "scenarios/small", "/");
    let count = all.to_string();
    let count = [("count", count.as_str())];
    assert!(
        says(&status, "en", "words-status-unwatched", &count),
        "{status}"
    );
    let unwatched = [("words", ENGLISH), count[0]];
    let added = run(folder.path(), &["add", "small"]);
    assert_printed(&added, "words-unwatched", &unwatched);
    let status = printed(&run(folder.path(), &["status", "small"]));
    assert!(
        !says(&status, "en", "words-status-unwatched", &[]),
        "{status}"
    );
    assert_printed(&run(folder.path(), &["add", "small"]), "words-in-step", &[]);
}

#[test]
fn a_copy_that_nobody_touched_follows_the_original() {
    let folder = good_copy();
    edit(&folder, ENGLISH, "opening-room = They sit down.\n", "");
    assert!(run(folder.path(), &["add"]).status.success());
    edit(&folder, DANISH, "De sætter sig.", "De sætter sig ned.");
    assert_printed(
        &run(folder.path(), &["add"]),
        "words-renewed",
        &[("count", "1")],
    );
    assert!(read(&folder, ENGLISH).contains("# untranslated\nopening-room = De sætter sig ned.\n"));
    // A translation that has been started must not be overwritten.
    edit(&folder, ENGLISH, "De sætter sig ned.", "They take");
    edit(
        &folder,
        DANISH,
        "De sætter sig ned.",
        "De sætter sig langsomt ned.",
    );
    assert!(run(folder.path(), &["add"]).status.success());
    assert!(read(&folder, ENGLISH).contains("# untranslated\nopening-room = They take\n"));
}

#[test]
fn a_new_language_is_a_marked_copy_and_line_ends_are_kept() {
    let folder = good_copy();
    assert!(run(folder.path(), &["add", "--to", "de"]).status.success());
    let german = read(&folder, "locales/de/scenarios/small.ftl");
    assert_eq!(
        german.replace("# untranslated\n", ""),
        read(&folder, DANISH)
    );
    let output = run(folder.path(), &["status", "--to", "de"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(printed(&output).contains("  0 %"), "{}", printed(&output));

    // Use a file with the line ends of Windows, and with no line end after its last line.
    let english = read(&folder, ENGLISH).replace('\n', "\r\n");
    let cut = english.split("ending-silenced").next().unwrap().trim_end();
    write(&folder, ENGLISH, cut);
    assert!(
        run(folder.path(), &["add", "small", "--to", "en"])
            .status
            .success()
    );
    let added = read(&folder, ENGLISH);
    assert_eq!(
        added,
        format!(
            "{cut}\r\n# untranslated\r\nending-silenced = Ikke hørt\r\n    .text = Amina blev ikke hørt.\r\n"
        )
    );
}

#[test]
fn misuse_is_reported() {
    let folder = good_copy();
    for (arguments, id, filled) in [
        (
            &["status", "smal"][..],
            "words-no-file",
            ("known", "guidance, small"),
        ),
        (
            &["status", "--from", "sv"],
            "words-no-language",
            ("language", "sv"),
        ),
        (
            &["add", "--to", "da"],
            "words-same-language",
            ("language", "da"),
        ),
        (
            &["add", "--to", "../../x"],
            "words-malformed-language",
            ("language", "../../x"),
        ),
    ] {
        let output = run(folder.path(), arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert_printed(&output, id, &[filled]);
    }
}
