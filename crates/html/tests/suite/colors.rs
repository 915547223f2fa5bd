//! Tests of the style sheets against the palette.

use std::collections::BTreeSet;
use std::path::Path;

use samtalerum_core::palette::Palette;
use samtalerum_core::settings::Theme;
use samtalerum_html::{fixed, following_settings, following_system};

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
            .filter_map(|rest| rest.split(')').next());
        let unknown = used.filter(|name| !known.contains(*name));
        faults.extend(unknown.map(|name| format!("{path}: no colour is called {name}")));
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
