//! The manuscript for reviewers is complete, every link in it has a target, and no text of a scenario is read as
//! markup.

use std::collections::HashSet;

use samtalerum_authoring::script::{Known, manuscript, markdown};
use samtalerum_core::content::Content;
use samtalerum_core::guidance::Certainty;
use samtalerum_core::scenario::{Belongs, Scenario, Then};

use super::support::{
    SMALL, content, descriptions, edited, folder_of, good, good_files, is_complete, run, says,
    says_in_any, sentence, text,
};

/// Returns the manuscript of a scenario as HTML and as Markdown.
fn written(content: &Content, scenario: &Scenario, language: &str) -> (String, String) {
    let descriptions = descriptions(content, scenario, language);
    let script = manuscript(&descriptions, &Known::default());
    (
        samtalerum_authoring::script::html(&script),
        markdown(&script),
    )
}

/// Returns the text after each `mark`, up to the next `end`.
fn after<'a>(text: &'a str, mark: &str, end: char) -> Vec<&'a str> {
    let parts = text.split(mark).skip(1);
    parts
        .map(|part| part.split(end).next().unwrap_or_default())
        .collect()
}

/// Returns the ids of everything that the manuscript must contain.
fn ids(scenario: &Scenario) -> Vec<&str> {
    let mut ids: Vec<&str> = scenario.endings.keys().map(String::as_str).collect();
    for (id, scene) in &scenario.scenes {
        ids.push(id);
        ids.extend(scene.lines.iter().map(|line| line.id().as_str()));
        match &scene.then {
            Then::Choose(choices) => ids.extend(choices.iter().map(|one| one.id.as_str())),
            Then::Note { statements, .. } => {
                ids.extend(statements.iter().map(|one| one.id.as_str()));
            }
            _ => {}
        }
    }
    ids
}

#[test]
fn every_manuscript_holds_everything_and_every_link_leads_somewhere() {
    let content = content();
    for (_, scenario) in &content.scenarios {
        for language in ["da", "en"] {
            let (page, plain) = written(&content, scenario, language);
            let place = format!("{} in {language}", scenario.id);
            for text in [&page, &plain] {
                assert!(is_complete(text), "{place}");
            }
            for id in ids(scenario) {
                assert!(
                    page.contains(&format!("<code>{id}</code>")),
                    "{place}: {id}"
                );
                assert!(plain.contains(&format!("({id})")), "{place}: {id}");
            }
            for (text, link, end, target) in [
                (&page, "href=\"#", '"', " id=\""),
                (&plain, "](#", ')', "<a id=\""),
            ] {
                let targets = after(text, target, '"');
                let unique: HashSet<&str> = targets.iter().copied().collect();
                assert_eq!(
                    targets.len(),
                    unique.len(),
                    "{place}: an anchor stands twice"
                );
                let links = after(text, link, end);
                assert!(links.len() > 20, "{place}");
                for to in links {
                    assert!(unique.contains(to), "{place}: #{to} leads nowhere");
                }
            }
            for tag in [
                "section", "div", "p", "ul", "li", "dl", "a", "code", "strong",
            ] {
                let opened = page.matches(&format!("<{tag}>")).count()
                    + page.matches(&format!("<{tag} ")).count();
                let closed = page.matches(&format!("</{tag}>")).count();
                assert_eq!(opened, closed, "{place}: <{tag}>");
            }
            assert!(page.contains("default-src 'none'"), "{place}");
            assert!(!page.contains("src=") && !page.contains("url("), "{place}");
        }
    }
}

#[test]
fn the_summary_of_critical_choices_includes_the_note() {
    let content = content();
    let mut critical = 0;
    for (_, scenario) in &content.scenarios {
        let (_, plain) = written(&content, scenario, "en");
        let heading = |id| format!("## {}", sentence("en", id, &[]));
        let review = heading("script-review-heading");
        let (first, rest) = plain.split_once(&review).unwrap();
        let first = first.split_once(&heading("script-first-heading"));
        let first = first.unwrap().1;
        let lists: Vec<&str> = first.split("\n\n**").skip(1).collect();
        let [fails, depends, uncertain] = lists[..] else {
            panic!("three lists, not {lists:?}");
        };
        for scene in scenario.scenes.values() {
            let Then::Note { statements, .. } = &scene.then else {
                continue;
            };
            for one in statements {
                let place = format!("{}: {}", scenario.id, one.id);
                let link = format!("](#statement-{})", one.id);
                let rule = &content.guidance.principles[&one.by];
                let is_critical = rule.critical && one.belongs != Belongs::Always;
                assert_eq!(fails.contains(&link), is_critical, "{place}");
                let by_circumstances = matches!(one.belongs, Belongs::When(_));
                assert_eq!(depends.contains(&link), by_circumstances, "{place}");
                let is_low = rule.certainty <= Certainty::Medium;
                assert_eq!(uncertain.contains(&link), is_low, "{place}");
                let anchor = format!("<a id=\"statement-{}\">", one.id);
                let own = rest.split_once(&anchor).unwrap().1;
                let own = own.split("<a id=").next().unwrap();
                let listed = ["script-critical-noted", "script-critical-noted-if"];
                let listed = listed.iter().any(|id| says(own, "en", id, &[]));
                assert_eq!(listed, is_critical, "{place}");
                critical += usize::from(is_critical);
            }
        }
    }
    assert!(critical > 5, "the course has such statements: {critical}");
}

#[test]
fn words_of_a_scenario_never_become_markup() {
    let mut files = good_files();
    let path = "locales/en/scenarios/small.ftl";
    let hostile = "<script>alert(1)</script> [here](javascript:x) *a* & \"b\" # c";
    let words = files.text(path).unwrap();
    let words = words
        .replace("“Amina, what do you think?”", hostile)
        .replace("The contract is signed.", "1. - <b>bold</b>");
    files.add(path, words.into_bytes());
    let content = samtalerum_authoring::check::load(files, Some(&samtalerum_course::files()));
    let (page, plain) = written(&content, &content.scenarios[0].1, "en");
    assert!(page.contains("&lt;script&gt;alert(1)"), "{page}");
    assert!(!page.contains("<script") && !page.contains("<b>"), "{page}");
    assert!(
        plain.contains("\\<script\\>alert(1)\\</script\\> \\[here\\](javascript:x) \\*a\\* \\&"),
        "{plain}"
    );
    assert_eq!(
        plain.matches("](javascript").count(),
        plain.matches("\\](javascript").count(),
        "{plain}"
    );
    assert!(plain.contains("1\\. - \\<b\\>bold"), "{plain}");
}

#[test]
fn the_small_meetings_manuscript_reads_well() {
    for language in ["da", "en"] {
        let folder = good();
        let folder = folder.to_str().unwrap();
        let output = run(&[
            "script",
            "small",
            "--content",
            folder,
            "--lang",
            language,
            "--format",
            "markdown",
        ]);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        assert_eq!(text(&output.stderr), "");
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("snapshots/tools");
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| {
            insta::assert_snapshot!(format!("script-{language}"), text(&output.stdout));
        });
    }
}

#[test]
fn a_manuscript_goes_where_it_is_sent() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("script.html");
    let out = file.to_str().unwrap();
    let output = run(&["script", "first-steps", "--lang", "da", "--out", out]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(output.stdout.is_empty());
    let page = std::fs::read_to_string(&file).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>"), "{page}");
    assert!(says(&page, "da", "script-on-best-way", &[]));
    // The style sheet has the title as a string, for the footer of each printed page. No character of the title may
    // close this string or the style sheet.
    assert!(
        page.contains("@bottom-left { content: \"Manuskript\\3a \\20 Kom\\20 godt"),
        "{page}"
    );
    let output = run(&[
        "script",
        "first-steps",
        "--lang",
        "en",
        "--out",
        folder.path().to_str().unwrap(),
    ]);
    assert_eq!(output.status.code(), Some(2));
    let printed = text(&output.stderr);
    let path = folder.path().to_str().unwrap();
    assert!(
        says(&printed, "en", "cannot-write", &[("path", path)]),
        "{printed}"
    );
}

#[test]
fn an_unknown_scenario_is_misuse_and_the_one_meant_is_named() {
    let output = run(&["script", "first-step", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(text(&output.stdout), "");
    let errors = text(&output.stderr);
    let meant = [("id", "first-step"), ("meant", "first-steps")];
    assert!(says(&errors, "en", "no-scenario", &meant), "{errors}");
    let output = run(&["script", "quite-another", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(2));
    let printed = text(&output.stderr);
    let unlike = [("id", "quite-another"), ("meant", "0")];
    assert!(says(&printed, "en", "no-scenario", &unlike), "{printed}");
}

/// Writes the small course to a folder, with `from` replaced by `to` in its scenario.
fn changed(from: &str, to: &str) -> tempfile::TempDir {
    let files = edited(&good_files(), &[(SMALL, from, to)]);
    let text = |path| (str::to_owned(path), files.text(path).unwrap());
    folder_of(files.paths().map(text))
}

#[test]
fn a_scenario_that_cannot_be_played_is_written_with_a_remark() {
    let folder = changed("Otherwise(\"poor\")", "Otherwise(\"nowhere\")");
    let content = folder.path().to_str().unwrap();
    let output = run(&["script", "small", "--content", content, "--lang", "en"]);
    assert_eq!(output.status.code(), Some(0));
    let page = text(&output.stdout);
    for printed in [&text(&output.stderr), &page] {
        assert!(says(printed, "en", "remark-not-playable", &[]), "{printed}");
    }
    assert!(says(&page, "en", "script-unreached", &[]), "{page}");
    assert!(page.contains("<code>nowhere</code>"), "{page}");

    let folder = changed("format: 1", "format: one");
    let content = folder.path().to_str().unwrap();
    let output = run(&["script", "small", "--content", content]);
    assert_eq!(output.status.code(), Some(2));
    let printed = text(&output.stderr);
    assert!(says_in_any(&printed, "unreadable-scenario"), "{printed}");
}
