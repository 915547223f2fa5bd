//! Tests of `samtalerum script MEETING --for-review`, which writes the review page of a meeting.

use samtalerum_authoring::descriptions::Descriptions;
use samtalerum_authoring::review::page;
use samtalerum_core::content::{Content, Files};
use samtalerum_core::review::content_hash;
use samtalerum_core::scenario::{Scenario, Then};

use super::super::support::{
    content, descriptions, good_copy, good_files, is_complete, run, says, text,
};

/// Returns the review page of a scenario.
fn written(content: &Content, scenario: &Scenario, language: &str) -> String {
    page(
        &descriptions(content, scenario, language),
        "0123456789abcdef",
    )
}

/// A meeting of format 2 with a decision, an appraisal and a note.
const SCENARIO: &str = r#"Scenario(
    format: 2, id: "small", level: Introductory, minutes: 1, trains: ["ask-the-citizen"],
    cast: {"amina": (role: Citizen, look: "amina"), "yusuf": (role: Companion(Spouse), look: "yusuf")},
    case_file: ["file-contract"],
    variables: {"heard": Flag(false), "trust": Gauge(1)},
    facts: {"answers-for-her": Observed, "guess": Hearsay},
    start: "opening",
    scenes: {
        "opening": (
            present: ["amina", "yusuf"],
            lines: [
                Narrate(text: "opening-room"),
                Say(by: "yusuf", text: "opening-yusuf", shows: Sign("answers-for-citizen"), establishes: ["answers-for-her"]),
            ],
            stake: (points: 3, areas: [Facts]),
            then: Choose([
                (id: "ask-amina", judged: [Follows("ask-the-citizen")], effects: [Set("heard")], to: "halfway"),
                (id: "ask-yusuf", judged: [
                    If(Flag("heard"), Breaches("ask-the-citizen")), Otherwise(Partly("ask-the-citizen")),
                ], effects: [Add("trust", -2)], to: "halfway"),
            ]),
        ),
        "halfway": (
            stake: (points: 2, areas: [Rights]),
            then: Appraise((facts: ["answers-for-her", "guess"], cases: [
                (when: Flag("heard"), level: Signs, basis: NotYet, first: ["ladder-wait"], carried_by: ["answers-for-her"]),
                (level: Unease, basis: No, carried_by: ["guess"]),
            ], to: "write")),
        ),
        "write": (
            then: Note(statements: [
                (id: "note-said", belongs: When(AtLeast("trust", 1)), by: "record-the-basis"),
                (id: "note-typical", belongs: Never, by: "record-the-basis", when: AtMost("trust", 50)),
            ], to: "good"),
        ),
        "good": (then: End("heard-out")),
    },
    endings: {"heard-out": (outcome: Good)},
)"#;

const FACTS: &str = "\nfact-answers-for-her = Yusuf answers in her place\nfact-guess = A neighbour thinks something is wrong\n";

/// Loads the meeting, with the program's own messages.
fn made(scenario: &str) -> Content {
    let mut files = good_files();
    files.add("scenarios/small.ron", scenario.as_bytes().to_vec());
    for language in ["da", "en"] {
        let path = format!("locales/{language}/scenarios/small.ftl");
        let words = files.text(&path).unwrap().to_owned() + FACTS;
        files.add(&path, words.into_bytes());
    }
    Content::load(files, Some(&samtalerum_course::files()))
}

fn page_of(scenario: &str) -> String {
    let content = made(scenario);
    assert_eq!(content.findings, Vec::new());
    written(&content, &content.scenarios[0].1, "en")
}

#[test]
fn the_page_does_not_depend_on_anything_that_the_course_thinks() {
    let plain = page_of(SCENARIO);
    for (from, to) in [
        (
            "Follows(\"ask-the-citizen\")",
            "Breaches(\"record-the-basis\")",
        ),
        (
            "Breaches(\"ask-the-citizen\")",
            "Follows(\"ask-the-citizen\")",
        ),
        (
            "shows: Sign(\"answers-for-citizen\"),",
            "shows: LooksLike(\"answers-for-citizen\"),",
        ),
        ("shows: Sign(\"answers-for-citizen\"),", ""),
        ("establishes: [\"answers-for-her\"]", ""),
        (
            "\"answers-for-her\": Observed",
            "\"answers-for-her\": Label",
        ),
        ("points: 3, areas: [Facts]", "points: 1, areas: [Safety]"),
        ("level: Signs, basis: NotYet", "level: Danger, basis: More"),
        ("first: [\"ladder-wait\"]", "first: []"),
        (
            "carried_by: [\"answers-for-her\"]",
            "carried_by: [\"guess\"]",
        ),
        ("belongs: Never", "belongs: Always"),
        ("belongs: When(AtLeast(\"trust\", 1))", "belongs: Always"),
        ("by: \"record-the-basis\")", "by: \"ask-the-citizen\")"),
        ("Add(\"trust\", -2)", "Add(\"trust\", 2)"),
        ("outcome: Good", "outcome: Poor"),
        ("trains: [\"ask-the-citizen\"]", "trains: []"),
        ("level: Introductory", "level: Advanced"),
    ] {
        assert!(SCENARIO.contains(from), "{from}");
        assert_eq!(
            page_of(&SCENARIO.replacen(from, to, 1)),
            plain,
            "{from} → {to}"
        );
    }
    // Specialists read this condition, so the page must change with it.
    assert_ne!(
        page_of(&SCENARIO.replacen("AtMost(\"trust\", 50)", "AtMost(\"trust\", 40)", 1)),
        plain
    );
}

#[test]
fn the_page_asks_for_everything_and_gives_nothing_away() {
    let content = made(SCENARIO);
    for language in ["da", "en"] {
        let page = written(&content, &content.scenarios[0].1, language);
        assert!(
            is_complete(&page),
            "{:?}",
            page.split_once('⟨').map(|(_, rest)| &rest[..40])
        );
        let body = page.split_once("<body>").unwrap().1;
        let body = body.split_once("<script").unwrap().0;
        for forbidden in [
            "Breaches",
            "Follows",
            "Partly(",
            "principle",
            "feedback",
            "points",
            "stake",
            "critical",
            "sign-",
            "answers-for-citizen",
            "outcome",
            "ending-",
            "Hearsay",
            "Observed",
        ] {
            assert!(!body.contains(forbidden), "{language}: {forbidden}");
        }
        for path in [
            r#"["decisions","ask-amina","always"]"#,
            r#"["decisions","ask-yusuf","case-1"]"#,
            r#"["decisions","ask-yusuf","otherwise"]"#,
            r#"["appraisals","halfway","case-1","level"]"#,
            r#"["appraisals","halfway","otherwise","basis"]"#,
            r#"["appraisals","halfway","case-1","first"]"#,
            r#"["appraisals","halfway","case-1","facts"]"#,
            r#"["statements","note-said"]"#,
            r#"["comments","decisions","ask-amina"]"#,
            r#"["reviewer","role"]"#,
        ] {
            let path = path.replace('"', "&quot;");
            assert_eq!(
                body.matches(&format!("\"{path}\"")).count(),
                1,
                "{language}: {path}"
            );
        }
        // The page describes a flag by the act that sets it, and a gauge by a number. It shows no names of flags and
        // gauges, because they can give a verdict away.
        for name in ["“heard”", "»heard«", "trust"] {
            assert!(!body.contains(name), "{language}: {name}");
        }
    }
    let content = made(SCENARIO);
    let page = written(&content, &content.scenarios[0].1, "en");
    let body = page
        .split_once("<body>")
        .unwrap()
        .1
        .split_once("<script")
        .unwrap()
        .0;
    insta::with_settings!({snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true}, {
        insta::assert_snapshot!("review-page", body.replace("><", ">\n<"));
    });
}

#[test]
fn no_shipped_page_contains_a_verdict_in_words() {
    let content = content();
    for (_, scenario) in &content.scenarios {
        for language in ["da", "en"] {
            let words = content.languages.messages(&language.parse().unwrap());
            let descriptions = Descriptions::new(words, scenario, &scenario.id, &content.guidance);
            let page = written(&content, scenario, language);
            let place = format!("{} in {language}", scenario.id);
            assert!(is_complete(&page), "{place}");
            let text = page.replace("&quot;", "\"").replace("&amp;", "&");
            let mut secret: Vec<String> = Vec::new();
            for scene in scenario.scenes.values() {
                let ids: Vec<&String> = match &scene.then {
                    Then::Choose(choices) => choices.iter().map(|one| &one.id).collect(),
                    Then::Note { statements, .. } => statements.iter().map(|one| &one.id).collect(),
                    _ => Vec::new(),
                };
                secret.extend(
                    ids.iter()
                        .filter_map(|id| descriptions.own_part(id, "feedback")),
                );
                let whys = scene.lines.iter();
                secret.extend(whys.filter_map(|line| descriptions.own_part(line.id(), "why")));
            }
            for id in scenario.endings.keys() {
                let text = descriptions.own_part(&format!("ending-{id}"), "text");
                secret.extend(text);
                secret.push(format!(" · {}<", descriptions.ending(id)));
            }
            for id in scenario.variables.keys() {
                for quoted in [format!("“{id}”"), format!("»{id}«")] {
                    assert!(!text.contains(&quoted), "{place}: {quoted}");
                }
            }
            for id in content.guidance.principles.keys() {
                secret.push(format!("\"{id}\""));
                for part in ["rule", "mistake", "why"] {
                    secret.extend(descriptions.text.principle_part(id, part));
                }
            }
            for words in secret.iter().filter(|words| words.chars().count() > 12) {
                assert!(!text.contains(words.as_str()), "{place}: {words}");
            }
        }
    }
}

#[test]
fn the_page_stands_alone_and_allows_no_other_script() {
    let page = page_of(SCENARIO);
    assert!(page.starts_with("<!DOCTYPE html>"));
    for outside in [
        " src=",
        "http:",
        "https:",
        "url(",
        "@import",
        "localStorage",
        "fetch(",
        "style=\"",
    ] {
        assert!(!page.contains(outside), "{outside}");
    }
    let policy = page
        .split_once("Content-Security-Policy\" content=\"")
        .unwrap()
        .1;
    let policy = policy.split_once('"').unwrap().0;
    assert!(policy.starts_with("default-src 'none'; "), "{policy}");
    assert!(!policy.contains("unsafe"), "{policy}");
    assert_eq!(page.matches("<script").count(), 1);
    assert_eq!(page.matches("<script nonce=\"").count(), 1);
}

#[test]
fn words_of_a_scenario_never_become_markup() {
    let mut content = made(SCENARIO);
    let hostile = "<script>alert(1)</script> \"quoted\" 'and' </fieldset>";
    for id in [
        "opening-room",
        "ask-amina",
        "note-said",
        "fact-guess",
        "cast-yusuf",
        "title",
    ] {
        let text = format!("{id} = {hostile}\n");
        content
            .languages
            .add("en", "scenarios/small", text)
            .unwrap();
    }
    let page = written(&content, &content.scenarios[0].1, "en");
    assert!(page.contains("&lt;script&gt;alert(1)"), "{page}");
    assert_eq!(page.matches("<script").count(), 1);
    assert!(!page.contains(" </fieldset> "), "{page}");
}

#[test]
fn the_page_goes_where_it_is_sent_with_the_hash_of_what_is_read() {
    let folder = good_copy();
    let content = folder.path().to_str().unwrap();
    let file = folder.path().join("page.html");
    let out = file.to_str().unwrap();
    let common = [
        "script",
        "small",
        "--for-review",
        "--content",
        content,
        "--lang",
    ];
    for language in ["da", "en"] {
        let output = run(&[&common[..], &[language, "--out", out]].concat());
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        assert!(output.stdout.is_empty());
        let page = std::fs::read_to_string(&file).unwrap();
        let files = Files::folder(folder.path()).unwrap();
        let hash = content_hash(&files, "small", language).unwrap();
        assert!(page.contains(&format!("data-hash=\"{hash}\"")), "{page}");
        assert!(
            page.contains(&format!("<html lang=\"{language}\">")),
            "{page}"
        );
        assert!(says(&page, language, "review-about", &[]), "{page}");
        let printed = run(&[&common[..], &[language]].concat());
        assert_eq!(text(&printed.stdout), page);
    }
    let output = run(&[&common[..], &["en", "--out", content]].concat());
    assert_eq!(output.status.code(), Some(2));
    assert!(says(
        &text(&output.stderr),
        "en",
        "cannot-write",
        &[("path", content)]
    ));
    let output = run(&[&common[..], &["en", "--format", "markdown"]].concat());
    assert_eq!(output.status.code(), Some(2), "the page is always HTML");
    let output = run(&[
        "script",
        "smal",
        "--for-review",
        "--content",
        content,
        "--lang",
        "en",
    ]);
    assert_eq!(output.status.code(), Some(2));
    let meant = [("id", "smal"), ("meant", "small")];
    assert!(says(&text(&output.stderr), "en", "no-scenario", &meant));
}
