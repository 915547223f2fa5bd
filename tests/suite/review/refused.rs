//! Files that `samtalerum review` refuses.

use super::files::review_of;
use super::{AGREE, review, save};
use crate::support::{good_copy, says, text};

/// A change that spoils a good review: the old text, the new text, and the expected message with some arguments.
type Bad = (
    &'static str,
    &'static str,
    &'static str,
    &'static [(&'static str, &'static str)],
);

const BAD: [Bad; 15] = [
    (
        "\"format\": 1",
        "\"format\": 2",
        "review-file-format",
        &[("found", "2"), ("known", "1")],
    ),
    (
        "\"format\": 1",
        "\"format\": \"one\"",
        "review-file-no-review",
        &[],
    ),
    ("\"format\": 1,", "", "review-file-no-review", &[]),
    (
        "\"small\"",
        "\"smell\"",
        "review-file-meeting",
        &[("id", "smell"), ("meant", "small")],
    ),
    (
        "\"small\"",
        "\"quite-another\"",
        "review-file-meeting",
        &[("id", "quite-another"), ("meant", "0")],
    ),
    (
        "\"language\": \"en\"",
        "\"language\": \"xx\"",
        "review-file-language",
        &[("language", "xx")],
    ),
    (
        "\"language\": \"en\"",
        "\"language\": \"da\"",
        "review-file-edited",
        &[("id", "small"), ("language", "da")],
    ),
    (
        "\"hash\": \"",
        "\"hash\": \"0",
        "review-file-edited",
        &[("id", "small"), ("language", "en")],
    ),
    (
        "ask-amina",
        "ask-amin",
        "review-file-unknown",
        &[
            ("id", "ask-amin"),
            ("place", "decisions → ask-amin"),
            ("meant", "ask-amina"),
        ],
    ),
    (
        "case-1",
        "case-7",
        "review-file-unknown",
        &[
            ("id", "case-7"),
            ("place", "decisions → ask-yusuf → case-7"),
            ("meant", "case-1"),
        ],
    ),
    (
        "\"right\"",
        "\"rihgt\"",
        "review-file-unknown",
        &[
            ("id", "rihgt"),
            ("place", "decisions → ask-amina → always → rihgt"),
            ("meant", "right"),
        ],
    ),
    (
        "\"belongs-not\"",
        "\"never\"",
        "review-file-unknown",
        &[
            ("id", "never"),
            ("place", "statements → note-typical → never"),
            ("meant", "0"),
        ],
    ),
    (
        "\"comments\"",
        "\"signature\"",
        "review-file-unreadable",
        &[("line", "12"), ("column", "13")],
    ),
    (
        "\"right\"",
        "7",
        "review-file-unreadable",
        &[("line", "8"), ("column", "29")],
    ),
    (
        "\"comments\": {}\n}",
        "",
        "review-file-unreadable",
        &[("line", "13"), ("column", "0")],
    ),
];

#[test]
fn a_bad_review_is_refused_with_a_sentence_and_nothing_is_written() {
    let folder = good_copy();
    let folder = folder.path();
    let good = review(folder, "en", AGREE);
    save(folder, "good.json", &good);
    for language in ["da", "en"] {
        for (from, to, message, arguments) in BAD {
            assert!(good.contains(from), "{from}");
            save(folder, "bad.json", &good.replacen(from, to, 1));
            let output = review_of(folder, language, &["good.json", "bad.json"], &[]);
            let errors = text(&output.stderr);
            assert_eq!(output.status.code(), Some(2), "{from} → {to}: {errors}");
            assert!(
                says(&errors, language, message, arguments),
                "{from} → {to}: {errors}"
            );
            assert!(errors.contains("bad.json"), "{errors}");
            assert!(!errors.contains("good.json"), "{errors}");
            assert!(!folder.join("reviews").exists(), "{from} → {to}");
        }
    }
}

#[test]
fn files_that_are_no_reviews_are_refused() {
    let folder = good_copy();
    let folder = folder.path();
    let good = review(folder, "en", AGREE);
    save(folder, "a.json", &good);
    save(folder, "b.json", &good);
    let deep = format!("{{\"format\": 1, \"decisions\": {}", "[".repeat(100_000));
    for (name, bytes) in [
        ("empty", Vec::new()),
        ("null", b"null".to_vec()),
        ("list", b"[1, 2]".to_vec()),
        ("bytes", vec![0xff, 0xfe, 0x00]),
        ("deep", deep.into_bytes()),
        ("large", vec![b' '; 9 * 1024 * 1024]),
    ] {
        std::fs::write(folder.join(name), bytes).unwrap();
        let output = review_of(folder, "en", &[name], &[]);
        assert_eq!(output.status.code(), Some(2), "{name}");
        assert!(
            text(&output.stderr).contains(name),
            "{}",
            text(&output.stderr)
        );
    }
    let output = review_of(folder, "en", &["a.json", "b.json"], &[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(says(&text(&output.stderr), "en", "review-file-twice", &[]));
    let output = review_of(folder, "en", &["nowhere.json"], &[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("nowhere.json"));
}
