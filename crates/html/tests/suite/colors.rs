//! Tests of the style sheets against the palette.

use std::collections::BTreeSet;
use std::path::Path;

use samtalerum_core::measures;
use samtalerum_core::palette::Palette;
use samtalerum_core::settings::Theme;
use samtalerum_html::{fixed, following_settings, following_system};

/// Measures that the web page takes from its own layout while it runs: `web/host.js` sets them.
const SET_BY_SCRIPT: [&str; 1] = ["bar-height"];

/// Returns the project's style sheets, and the web page, which contains a style sheet.
fn sheets() -> Vec<(&'static str, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    [
        "web/text.css",
        "web/index.html",
        "crates/html/src/report.css",
        "crates/authoring/src/graph/drawing.css",
        "crates/authoring/src/graph/page.css",
        "crates/authoring/src/script/page.css",
    ]
    .map(|path| {
        (
            path,
            std::fs::read_to_string(root.join(path)).expect("a style sheet"),
        )
    })
    .to_vec()
}

#[test]
fn style_sheets_take_every_color_from_the_palette() {
    let known: BTreeSet<String> = Palette::of(Theme::Light)
        .named()
        .into_iter()
        .map(|(name, _)| name.replace('_', "-"))
        .chain(
            measures::named()
                .into_iter()
                .map(|(name, _)| name.to_owned()),
        )
        .chain(SET_BY_SCRIPT.map(str::to_owned))
        .collect();
    let mut faults = Vec::new();
    for (path, css) in sheets() {
        let hex = |word: &str| {
            let digits = word.bytes().take_while(u8::is_ascii_hexdigit).count();
            let next = word.as_bytes().get(digits);
            let ends = next.is_none_or(|byte| !byte.is_ascii_alphanumeric());
            ends && matches!(digits, 3 | 4 | 6 | 8)
        };
        let literals = css.split('#').skip(1).filter(|word| hex(word));
        faults.extend(literals.map(|word| format!("{path}: #{:.8}", word)));
        let functions = ["rgb(", "rgba(", "hsl(", "oklch("];
        faults.extend(
            functions
                .into_iter()
                .filter(|one| css.contains(one))
                .map(|one| format!("{path}: {one}")),
        );
        let used = css
            .split("var(--")
            .skip(1)
            .filter_map(|rest| rest.split([',', ')']).next());
        let unknown = used.filter(|name| !known.contains(*name));
        faults.extend(unknown.map(|name| format!("{path}: no colour or measure is called {name}")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_page_has_the_colors_of_each_theme_that_it_uses() {
    let css = following_settings("p { color: var(--on-teal); }");
    for theme in Theme::ALL {
        let color = Palette::of(theme).on_teal;
        assert!(css.contains(&format!("--on-teal: {color};")), "{css}");
    }
    assert!(!css.contains("--paper"), "{css}");
}

#[test]
fn a_document_is_light_dark_or_printed() {
    let css = following_system("p { color: var(--ink); }");
    let rules = [
        ":root { color-scheme: light dark; --ink: #1f2a33; }",
        "@media (prefers-color-scheme: dark) { :root { color-scheme: light dark; --ink: #f2ede2; }",
        "@media print { :root { color-scheme: light; --ink: #000000; }",
    ];
    for rule in rules {
        assert!(css.contains(rule), "{css}");
    }
}

#[test]
fn a_drawing_has_colors_without_variables() {
    assert_eq!(
        fixed("text { fill: var(--ink); }"),
        "text { fill: #1f2a33; }"
    );
}

/// The window and the text view take shared measures from one table. A style sheet gets only those that it uses.
#[test]
fn the_text_view_has_the_measures_that_it_uses() {
    let css = following_settings("p { font-size: var(--type-said); }");
    assert!(css.contains(":root { --type-said: 1.5rem; }"), "{css}");
    assert!(!css.contains("--target"), "{css}");
    let unused = following_settings("p { color: var(--ink); }");
    assert!(!unused.contains("rem"), "{unused}");
}

/// Lengths that are in the table are not written out again in the style sheet of the text view.
#[test]
fn the_text_view_takes_shared_measures_from_the_table() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../web/text.css");
    let css = std::fs::read_to_string(path).expect("a style sheet");
    let unused: Vec<&str> = measures::named()
        .into_iter()
        .map(|(name, _)| name)
        .filter(|name| !css.contains(&format!("var(--{name})")))
        .collect();
    // The text view does not need these two sizes: paragraphs are as large as choices, and words with emphasis are as
    // large as the words around them.
    assert_eq!(unused, ["type-body", "type-strong"]);
    let sizes = ["1.5", "1.375", "1.25", "1.125", "1.0625", ".9375"];
    for size in sizes {
        let written = format!("font-size: {size}rem");
        assert!(!css.contains(&written), "{written} is in the table");
    }
    // The allowed widths are those of the window's lines, and a few that are meant to be thinner or thicker.
    let widths = css.match_indices("px solid").map(|(at, _)| {
        let before = &css[..at];
        let start = before.rfind(|char: char| !char.is_ascii_digit());
        &before[start.map_or(0, |start| start + 1)..]
    });
    for width in widths {
        assert!(
            ["1", "2", "3", "4", "6"].contains(&width),
            "a line of {width} px"
        );
    }
    // A border as thick as the window's lines takes its width from the table. Outlines have their own measure.
    let line = format!("{}px solid", measures::LINE);
    let written = css.split(['{', ';']).map(str::trim);
    let written: Vec<&str> = written
        .filter(|rule| rule.starts_with("border") && rule.contains(&line))
        .collect();
    assert_eq!(written, [""; 0]);
}
