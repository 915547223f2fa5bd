//! Tests how the review page describes conditions: it names acts and never the author's variables, and sets brackets
//! where several clauses are combined.

use samtalerum_authoring::descriptions::Descriptions;
use samtalerum_authoring::review::page;
use samtalerum_core::content::{Content, Files};

/// Makes `condition` the condition of a line in the meeting `small`, and returns the review page's description of it.
fn described(condition: &str) -> String {
    let mut files = Files::folder(&samtalerum_testing::good()).unwrap();
    let scenario = files.text("scenarios/small.ron").unwrap();
    let scenario = scenario
        .replace(
            r#"Narrate(text: "opening-room")"#,
            &format!(r#"Narrate(text: "opening-room", when: {condition})"#),
        )
        .replace(
            r#""heard": Flag(false)"#,
            r#""heard": Flag(false), "undone": Flag(false), "both": Flag(false)"#,
        )
        .replace(
            r#"[Set("heard"), Add"#,
            r#"[Set("heard"), Set("undone"), Set("both"), Add"#,
        )
        .replace(
            r#"                    to: "write",
                ),
            ]"#,
            r#"                    effects: [Clear("undone"), Set("both")], to: "write",
                ),
            ]"#,
        );
    files.add("scenarios/small.ron", scenario.into_bytes());
    let content = Content::load(files, Some(&samtalerum_course::files()));
    assert_eq!(content.findings, Vec::new());
    let words = content.languages.messages(&"en".parse().unwrap());
    let scenario = &content.scenarios[0].1;
    let page = page(
        &Descriptions::new(words, scenario, "small", &content.guidance),
        "",
    );
    let after = page.split_once("Only if ").unwrap().1;
    after.split_once('<').unwrap().0.to_owned()
}

#[test]
fn conditions_are_described_by_what_was_done() {
    let (amina, yusuf) = ("“Amina, what do you think?”", "“Yusuf, what do you think?”");
    for (condition, expected) in [
        (r#"Flag("heard")"#, format!("{amina} was chosen")),
        (r#"Not(Flag("heard"))"#, format!("{amina} was not chosen")),
        (
            r#"Flag("undone")"#,
            format!("{amina} was chosen and {yusuf} was not chosen"),
        ),
        (
            r#"Flag("both")"#,
            format!("one of these was chosen ({amina}, {yusuf})"),
        ),
        (
            r#"Not(Flag("both"))"#,
            format!("none of these was chosen ({amina}, {yusuf})"),
        ),
        (r#"AtLeast("trust", 3)"#, "“V4” is at least 3".to_owned()),
        (
            r#"Not(AtLeast("trust", 3))"#,
            "“V4” is at most 2".to_owned(),
        ),
        (
            r#"Marked("opening-yusuf")"#,
            "certain lines were marked during the meeting".to_owned(),
        ),
        (
            r#"All([Not(All([Flag("heard"), AtLeast("trust", 3)])), Flag("both")])"#,
            format!(
                "({amina} was not chosen or “V4” is at most 2) and one of these was chosen ({amina}, {yusuf})"
            ),
        ),
        (
            r#"Not(Any([Flag("undone"), Visited("write")]))"#,
            format!(
                "({amina} was not chosen or {yusuf} was chosen) and “The note” was not visited"
            ),
        ),
    ] {
        assert_eq!(described(condition), expected, "{condition}");
    }
}
