//! Findings as SARIF 2.1.0, the format of code-scanning tools.

use serde_json::{Value, json};

use super::lines::{AllLines, Position};
use samtalerum_core::finding::{Code, Finding, story};
use samtalerum_core::language::Messages;
use samtalerum_core::source::Files;
use samtalerum_structure::codes;

/// Returns all findings as a SARIF log. `folder` is the path of the content folder as the user typed it; it is put
/// before the paths of the files.
pub fn sarif(findings: &[Finding], files: &Files, words: &Messages, folder: &str) -> String {
    let mut lines = AllLines::new(files);
    let results: Vec<Value> = findings
        .iter()
        .map(|finding| result(finding, &mut lines, words, folder))
        .collect();
    let rules: Vec<Value> = codes::all().map(|code| rule(code, words)).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "samtalerum",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

/// Returns the SARIF rule for a code of findings. The first sentence of the code's explanation becomes the short
/// description.
fn rule(code: &Code, words: &Messages) -> Value {
    let story = story(code.name(), words).unwrap_or_default();
    let first = first_sentence(&story);
    json!({
        "id": code.name(),
        "shortDescription": { "text": first },
        "fullDescription": { "text": story },
        "help": { "text": story },
        "defaultConfiguration": { "level": code.severity.name() },
    })
}

/// Returns the first sentence of a text. A full stop before a digit or a lower-case character belongs to an
/// abbreviation, as in "§ 8, stk. 2".
fn first_sentence(text: &str) -> &str {
    let goes_on = |at: usize| {
        let next = text[at + 2..].chars().next();
        next.is_some_and(|next| next.is_numeric() || next.is_lowercase())
    };
    let end = text.match_indices(". ").find(|(at, _)| !goes_on(*at));
    end.map_or(text, |(at, _)| &text[..=at])
}

/// Returns a finding as a SARIF result. The finding's reasons and help are part of its message.
fn result<'a>(
    finding: &'a Finding,
    lines: &mut AllLines<'a>,
    words: &Messages,
    folder: &str,
) -> Value {
    let span = lines.location(finding);
    let uri = uri(folder, &finding.file);
    let mut message = finding.sentence(words);
    let mut related = Vec::new();
    for one in &finding.reasons {
        let reason = one.sentence(words);
        message = format!("{message}\n{reason}");
        if let Some((start, end)) = lines.reason_location(finding, one) {
            let mut location = location(&uri, start, end);
            location["message"] = json!({ "text": reason });
            related.push(location);
        }
    }
    if let Some(help) = finding.help(words) {
        message = format!("{message}\n{help}");
    }
    json!({
        "ruleId": finding.code(),
        "ruleIndex": codes::all().position(|code| finding.is(code)),
        "level": finding.severity.name(),
        "message": { "text": message },
        "locations": [location(&uri, span.0, span.1)],
        "relatedLocations": related,
    })
}

fn location(uri: &str, start: Position, end: Position) -> Value {
    json!({ "physicalLocation": {
        "artifactLocation": { "uri": uri },
        "region": {
            "startLine": start.0,
            "startColumn": start.1,
            "endLine": end.0,
            "endColumn": end.1,
        },
    }})
}

/// Returns the path of a file as a URI: relative if the folder is relative, otherwise with the scheme `file:`.
fn uri(folder: &str, file: &str) -> String {
    let folder = folder.replace('\\', "/");
    let folder = folder.trim_start_matches("./").trim_end_matches('/');
    let mut uri = String::new();
    if folder.starts_with('/') {
        uri += "file://";
    } else if folder.get(1..3) == Some(":/") {
        uri += "file:///";
    }
    let path = match folder {
        "" | "." => file.to_owned(),
        folder => format!("{folder}/{file}"),
    };
    for byte in path.bytes() {
        // RFC 3986 allows these characters unescaped in a path. The colon is needed for Windows drives, as in `C:`.
        if byte.is_ascii_alphanumeric() || b"-._~/!$&'()*+,;=@:".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri += &format!("%{byte:02X}");
        }
    }
    uri
}
