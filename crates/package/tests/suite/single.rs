//! The single file.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use samtalerum_package::{Page, Problem, Target, files, pack};
use samtalerum_testing::page;
use sha2::{Digest, Sha256};

use crate::support::{built_page, json, one, with_order};

const MEETING: &str = "the-memo";

fn html() -> String {
    let bytes = with_order(Target::File, one(MEETING), |order| {
        pack(&order, &built_page()).unwrap()
    });
    String::from_utf8(bytes).unwrap()
}

/// Returns the text from each occurrence of `start` in the HTML to the next occurrence of `end`, without the two.
fn elements<'a>(html: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    let rest = html.split(start).skip(1);
    rest.map(|text| text.split_once(end).unwrap().0).collect()
}

#[test]
fn nothing_is_fetched() {
    let html = html();
    for reference in ["src=\"", "href=\"", "url(\""] {
        for target in elements(&html, reference, "\"") {
            // An address that begins with `#` refers to an element of the same page.
            assert!(
                target.starts_with("data:") || target.starts_with('#'),
                "{target}"
            );
        }
    }
    assert!(!html.contains("import ") && !html.contains("type=\"module\""));
    assert!(html.contains("data:font/woff2;base64,") && html.contains("data:image/png;base64,"));
    assert!(!html.contains("connect-src"));
}

#[test]
fn only_its_own_scripts_and_style_are_allowed() {
    let html = html();
    let policy = elements(&html, "Content-Security-Policy\" content=\"", "\"")[0];
    let hash = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
    let scripts = elements(&html, "<script>", "</script>");
    assert_eq!(scripts.len(), 2);
    let [style] = elements(&html, "<style>", "</style>")[..] else {
        panic!("one style sheet")
    };
    let expected = format!(
        "script-src {} {} 'wasm-unsafe-eval'; style-src {};",
        hash(scripts[0]),
        hash(scripts[1]),
        hash(style)
    );
    assert!(
        policy.starts_with("default-src 'none'; ") && policy.contains(&expected),
        "{policy}"
    );
    assert!(!policy.contains("'self'") && !policy.contains("unsafe-inline"));
}

#[test]
fn everything_is_part_of_the_page() {
    let html = html();
    let bytes = |id: &str| {
        let start = format!("<script type=\"text/plain\" id=\"{id}\">");
        STANDARD
            .decode(elements(&html, &start, "</script>")[0])
            .unwrap()
    };
    assert_eq!(bytes("core-bytes"), b"\0asm core");
    let web = with_order(Target::Web, one(MEETING), |mut order| {
        order.text_only = true;
        files(&order, &built_page()).unwrap()
    });
    assert!(bytes("course-bytes") == web["course.bin"]);
    assert!(bytes("pictures-bytes") == web["pictures.bin"]);
    let package = json(&html, "package");
    assert_eq!(package["standard"], "file");
    assert_eq!(package["bundles"]["course"], "course-bytes");
    assert_eq!(package["bundles"].get("engine"), None);
    // The data must come before the scripts that read it.
    assert!(html.find("id=\"pictures-bytes\"") < html.find("<script>"));
}

#[test]
fn a_script_that_would_end_early_is_refused() {
    for text in ["'</SCRIPT>'", "'<!-- '"] {
        let mut files = page();
        files.insert("single.js".to_owned(), text.into());
        with_order(Target::File, one(MEETING), |order| {
            let refused = pack(&order, &Page::from(files)).unwrap_err();
            assert!(matches!(refused, Problem::EndsEarly("single.js")));
        });
    }
}
