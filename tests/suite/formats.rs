//! The output of `check` and `explain` for people, programs and code scanners.

use std::collections::BTreeSet;
use std::fs;
use std::process::Output;

use samtalerum_authoring::check::codes;
use serde_json::Value;
use tempfile::TempDir;

use crate::support::{
    files_in, finding_messages, folder_of, good, is_complete, says, sentence, spoilt, text,
};
use crate::terminal::run;

/// Writes the fixture course that has no findings to a folder, and adds two mistakes to it: a misspelt scene (an error)
/// and an unused ending (a warning). Characters of several bytes come before the misspelling, on the same line.
fn course() -> TempDir {
    folder_of(files_in(&good()).into_iter().map(|(path, bytes)| {
        let mut text = String::from_utf8(bytes).unwrap();
        if path.ends_with("small.ron") {
            text = text.replace(
                "    start: \"opening\",",
                "    /* »æøå𝄞« */ start: \"opning\",",
            );
            text = text.replace(
                "    endings: {",
                "    endings: {\n        \"nobody\": (outcome: Poor),",
            );
        }
        if path.ends_with("small.ftl") {
            text += "ending-nobody = N\n    .text = T\n";
        }
        (path, text)
    }))
}

fn check(folder: &TempDir, arguments: &[&str]) -> Output {
    let content = folder.path().to_str().unwrap();
    let mut all = vec!["check", "--content", content, "--lang", "en"];
    all.extend(arguments);
    let data = tempfile::tempdir().unwrap();
    run(data.path(), &all, "")
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Returns the text between two positions. Four fields of the JSON object `place` contain the positions. `names` are
/// the names of these fields: first line, first column, last line, last column. Lines and columns are counted from 1;
/// columns count characters.
fn cut<'t>(text: &'t str, place: &Value, names: [&str; 4]) -> &'t str {
    let number = |name: &str| usize::try_from(place[name].as_u64().unwrap()).unwrap();
    let byte = |line: usize, column: usize| {
        let before: usize = text
            .split_inclusive('\n')
            .take(line - 1)
            .map(str::len)
            .sum();
        let chars = text[before..].chars().take(column - 1);
        before + chars.map(char::len_utf8).sum::<usize>()
    };
    let [line, column, end_line, end_column] = names.map(number);
    &text[byte(line, column)..byte(end_line, end_column)]
}

const SPOILT: &str = "scenarios/small.ron";

/// Returns the sentence and the help of the finding about the misspelt scene in [`course`], in English.
fn no_scene() -> (String, String) {
    (
        sentence("en", "unknown-scene", &[("id", "opning")]),
        sentence("en", "unknown-scene.help", &[("meant", "opening")]),
    )
}

#[test]
fn json_gives_every_finding_with_its_exact_place() {
    let folder = course();
    let output = check(&folder, &["--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let report = json(&output);
    assert_eq!(report["format"], 1);
    assert_eq!(report["counts"]["errors"], 1);
    assert_eq!(report["counts"]["warnings"], 1);
    let finding = &report["findings"][0];
    assert_eq!(finding["code"], "unknown-scene");
    assert_eq!(finding["severity"], "error");
    assert_eq!(finding["file"], SPOILT);
    let (unknown, help) = no_scene();
    assert_eq!(finding["sentence"], unknown);
    assert_eq!(finding["help"][0], help);
    let text = fs::read_to_string(folder.path().join(SPOILT)).unwrap();
    let names = ["line", "column", "endLine", "endColumn"];
    assert_eq!(cut(&text, finding, names), "\"opning\"");
    let byte = |name: &str| usize::try_from(finding["span"][name].as_u64().unwrap()).unwrap();
    assert_eq!(&text[byte("start")..byte("end")], "\"opning\"");
}

/// Creates a folder with the fixture for a finding code: a course about which `check` reports this finding.
fn spoilt_folder(code: &str) -> TempDir {
    folder_of(spoilt(code))
}

#[test]
fn reasons_come_with_the_place_that_they_speak_of() {
    let folder = spoilt_folder("choice-never-met");
    let text = fs::read_to_string(folder.path().join(SPOILT)).unwrap();
    let report = json(&check(&folder, &["--format", "json"]));
    let reason = &report["findings"][0]["reasons"][0];
    let why = [("kind", "choice"), ("id", "heard"), ("by", "ask-amina")];
    let why = sentence("en", "reason-flag-set-later", &why);
    assert_eq!(reason["sentence"], why);
    let names = ["line", "column", "endLine", "endColumn"];
    assert_eq!(cut(&text, reason, names), "Set(\"heard\")");
    let byte = |name: &str| usize::try_from(reason["span"][name].as_u64().unwrap()).unwrap();
    assert_eq!(&text[byte("start")..byte("end")], "Set(\"heard\")");

    let log = json(&check(&folder, &["--format", "sarif"]));
    is_sound(&log);
    let result = &log["runs"][0]["results"][0];
    let message = result["message"]["text"].as_str().unwrap();
    assert_eq!(message.lines().nth(1), Some(why.as_str()));
    let related = &result["relatedLocations"][0];
    assert_eq!(related["message"]["text"], why);
    let region = &related["physicalLocation"]["region"];
    let names = ["startLine", "startColumn", "endLine", "endColumn"];
    assert_eq!(cut(&text, region, names), "Set(\"heard\")");
}

#[test]
fn json_of_a_good_course_has_no_findings() {
    let folder = tempfile::tempdir().unwrap();
    let output = run(folder.path(), &["check", "--format", "json"], "");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stdout));
    assert_eq!(json(&output)["findings"].as_array().unwrap().len(), 0);
}

/// Checks that a log with one run fulfils SARIF 2.1.0 and the further requirements of code scanners.
fn is_sound(log: &Value) {
    assert_eq!(log["version"], "2.1.0");
    assert!(log["$schema"].as_str().unwrap().contains("sarif-2.1.0"));
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let driver = &run["tool"]["driver"];
    assert_eq!(driver["name"], "samtalerum");
    assert_eq!(driver["version"], env!("CARGO_PKG_VERSION"));
    let rules = driver["rules"].as_array().unwrap();
    let ids: BTreeSet<&str> = rules
        .iter()
        .map(|rule| rule["id"].as_str().unwrap())
        .collect();
    assert_eq!(ids, codes::all().map(|code| code.name()).collect());
    for rule in rules {
        for part in ["shortDescription", "fullDescription", "help"] {
            assert!(rule[part]["text"].as_str().unwrap().len() > 10, "{rule}");
        }
    }
    for result in run["results"].as_array().unwrap() {
        let rule = &rules[usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
        assert_eq!(rule["id"], result["ruleId"]);
        assert!(["error", "warning"].contains(&result["level"].as_str().unwrap()));
        assert!(!result["message"]["text"].as_str().unwrap().is_empty());
        let place = &result["locations"][0]["physicalLocation"];
        assert!(place["artifactLocation"]["uri"].is_string());
        let number = |name: &str| place["region"][name].as_u64().unwrap();
        assert!(number("startLine") >= 1 && number("startColumn") >= 1);
        let (start, end) = (
            (number("startLine"), number("startColumn")),
            (number("endLine"), number("endColumn")),
        );
        assert!(start <= end, "{result}");
    }
}

#[test]
fn sarif_is_sound_and_places_findings_in_code_points() {
    let folder = course();
    let output = check(&folder, &["--format", "sarif"]);
    assert_eq!(output.status.code(), Some(1));
    let log = json(&output);
    is_sound(&log);
    let result = &log["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], "unknown-scene");
    let (unknown, help) = no_scene();
    assert_eq!(result["message"]["text"], format!("{unknown}\n{help}"));
    let place = &result["locations"][0]["physicalLocation"];
    let text = fs::read_to_string(folder.path().join(SPOILT)).unwrap();
    let names = ["startLine", "startColumn", "endLine", "endColumn"];
    assert_eq!(cut(&text, &place["region"], names), "\"opning\"");
    let uri = place["artifactLocation"]["uri"].as_str().unwrap();
    assert!(
        uri.starts_with("file:///") && uri.ends_with("/scenarios/small.ron"),
        "{uri}"
    );
}

#[test]
fn sarif_names_files_as_the_folder_was_typed() {
    use samtalerum_authoring::report::sarif;
    use samtalerum_core::finding::Finding;
    let languages = finding_messages();
    let words = languages.messages(&"en".parse().unwrap());
    let finding = [Finding::new(codes::MISSING_FILE, "scenarios/rød grød.ron")];
    for (folder, uri) in [
        ("", "scenarios/r%C3%B8d%20gr%C3%B8d.ron"),
        (".", "scenarios/r%C3%B8d%20gr%C3%B8d.ron"),
        ("./kursus/", "kursus/scenarios/r%C3%B8d%20gr%C3%B8d.ron"),
        ("/a b", "file:///a%20b/scenarios/r%C3%B8d%20gr%C3%B8d.ron"),
        (
            r"C:\kursus",
            "file:///C:/kursus/scenarios/r%C3%B8d%20gr%C3%B8d.ron",
        ),
    ] {
        let log = sarif(&finding, &Default::default(), &words, folder);
        let log: Value = serde_json::from_str(&log).unwrap();
        is_sound(&log);
        let place = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], uri);
    }
}

#[test]
fn rules_are_described_by_a_whole_sentence() {
    use samtalerum_authoring::report::sarif;
    let languages = finding_messages();
    for tag in ["da", "en"] {
        let words = languages.messages(&tag.parse().unwrap());
        let log: Value =
            serde_json::from_str(&sarif(&[], &Default::default(), &words, "")).unwrap();
        for rule in log["runs"][0]["tool"]["driver"]["rules"]
            .as_array()
            .unwrap()
        {
            let short = rule["shortDescription"]["text"].as_str().unwrap();
            let full = rule["fullDescription"]["text"].as_str().unwrap();
            let rest = full.strip_prefix(short).unwrap().trim_start();
            let next = rest.chars().next();
            let begins = |next: char| next.is_uppercase() || "`»“".contains(next);
            assert!(next.is_none_or(begins), "{tag}: {short} | {rest}");
        }
    }
}

#[test]
fn denied_warnings_are_errors_in_every_format() {
    let folder = course();
    // Correct the error, so that only the warning is left.
    let file = folder.path().join(SPOILT);
    let spelt = fs::read_to_string(&file)
        .unwrap()
        .replace("opning", "opening");
    fs::write(&file, spelt).unwrap();
    for (arguments, warning, error) in [
        (vec![], "warning[unused-ending]", "error[unused-ending]"),
        (
            vec!["--format", "json"],
            "\"severity\": \"warning\"",
            "\"severity\": \"error\"",
        ),
        (
            vec!["--format", "json"],
            "\"errors\": 0,\n    \"warnings\": 1",
            "\"errors\": 1,\n    \"warnings\": 0",
        ),
        (
            vec!["--format", "sarif"],
            "\"level\": \"warning\",\n          \"locations\"",
            "\"level\": \"error\",\n          \"locations\"",
        ),
    ] {
        let plain = check(&folder, &arguments);
        let denied = check(&folder, &[&arguments[..], &["--deny", "warnings"]].concat());
        // Even without `--deny`, the exit code is 1, because a warning is a finding too.
        assert_eq!(
            (plain.status.code(), denied.status.code()),
            (Some(1), Some(1))
        );
        let (plain, denied) = (text(&plain.stdout), text(&denied.stdout));
        assert!(plain.contains(warning) && !plain.contains(error), "{plain}");
        assert!(
            denied.contains(error) && !denied.contains(warning),
            "{denied}"
        );
    }
}

#[test]
fn unknown_formats_and_denials_are_misuse() {
    let folder = course();
    for wrong in [["--format", "xml"], ["--deny", "errors"]] {
        let output = check(&folder, &wrong);
        assert_eq!(output.status.code(), Some(2));
        assert!(output.stdout.is_empty());
    }
}

fn explain(arguments: &[&str]) -> Output {
    let data = tempfile::tempdir().unwrap();
    run(data.path(), &[&["explain"], arguments].concat(), "")
}

#[test]
fn explain_describes_a_code_in_either_language() {
    for language in ["da", "en"] {
        let output = explain(&["dead-end", "--lang", language]);
        assert_eq!(output.status.code(), Some(0));
        let printed = text(&output.stdout);
        assert!(printed.starts_with("error[dead-end]\n\n"), "{printed}");
        let other = explain(&["line-never-met", "--lang", language]);
        let printed = text(&other.stdout);
        assert!(
            says(&printed, language, "line-never-met.story", &[]),
            "{printed}"
        );
    }
}

#[test]
fn explain_proposes_the_code_that_may_be_meant() {
    let output = explain(&["dead-ends", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    let meant = [("id", "dead-ends"), ("meant", "dead-end")];
    let meant = sentence("en", "explain-no-code", &meant);
    assert_eq!(text(&output.stderr), format!("samtalerum: {meant}\n"));
    let output = explain(&["what-on-earth-is-this", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(2));
    let printed = text(&output.stderr);
    let unknown = [("id", "what-on-earth-is-this"), ("meant", "0")];
    assert!(
        says(&printed, "en", "explain-no-code", &unknown),
        "{printed}"
    );
}

#[test]
fn explain_lists_every_code_under_its_subject() {
    let printed = text(&explain(&["--lang", "en"]).stdout);
    for code in codes::all() {
        let (severity, code) = (code.severity, code.name());
        let line = format!("  {:<8} {code}\n", severity.name());
        assert_eq!(printed.matches(&line).count(), 1, "{code}");
    }
    let first = sentence("en", "report-subject-files", &[]);
    assert!(
        printed.starts_with(&format!("{first}\n  warning  ignored-file\n")),
        "{printed}"
    );
    let danish = text(&explain(&["--lang", "da"]).stdout);
    for (language, printed) in [("da", danish), ("en", printed)] {
        let heading = sentence(language, "report-subject-paths", &[]);
        assert!(printed.contains(&format!("\n\n{heading}\n")), "{printed}");
        assert!(is_complete(&printed), "{printed}");
    }
}
