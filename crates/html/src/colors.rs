//! The palette and the shared measures in style sheets. The style sheets use them as variables, e.g. `var(--ink)`; the
//! functions here add the values of these variables.

use std::fmt::Write as _;

use samtalerum_core::measures;
use samtalerum_core::palette::Palette;
use samtalerum_core::settings::Theme;

/// Puts the definitions of the colours in front of a style sheet, for a document that follows the theme of the reader's
/// system.
pub fn following_system(css: &str) -> String {
    let [light, dark] = [Theme::Light, Theme::Dark]
        .map(|theme| rule(":root", "light dark", Palette::of(theme), css));
    let print = rule(":root", "light", &Palette::PRINT, css);
    format!(
        "{light}@media (prefers-color-scheme: dark) {{ {dark}}}\n@media print {{ {print}}}\n{css}"
    )
}

/// Puts the definitions of the colours and measures in front of a style sheet, for a page whose root element names the
/// trainee's theme in `data-theme`.
pub fn following_settings(css: &str) -> String {
    let [light, dark, high_contrast] = [
        (":root", "light", Theme::Light),
        (":root[data-theme=\"dark\"]", "dark", Theme::Dark),
        (
            ":root[data-theme=\"high-contrast\"]",
            "dark",
            Theme::HighContrast,
        ),
    ]
    .map(|(selector, scheme, theme)| rule(selector, scheme, Palette::of(theme), css));
    let print = rule(":root, :root[data-theme]", "light", &Palette::PRINT, css);
    let lengths = lengths(css);
    format!("{light}{dark}{high_contrast}@media print {{ {print}}}\n{lengths}{css}")
}

/// Replaces the colour variables in a style sheet with the colours of the light theme, because some programs that draw
/// SVG do not support variables.
pub fn fixed(css: &str) -> String {
    let mut css = css.to_owned();
    for (name, color) in variables(Palette::of(Theme::Light)) {
        css = css.replace(&format!("var({name})"), &color);
    }
    css
}

/// Writes a CSS rule that defines the colour variables that the style sheet `css` uses.
fn rule(selector: &str, scheme: &str, palette: &Palette, css: &str) -> String {
    let mut out = format!("{selector} {{ color-scheme: {scheme};");
    for (name, color) in variables(palette) {
        if css.contains(&format!("var({name})")) {
            let _ = write!(out, " {name}: {color};");
        }
    }
    out.push_str(" }\n");
    out
}

/// Writes a CSS rule that defines the measures that the style sheet `css` uses. Returns an empty text if it uses none.
fn lengths(css: &str) -> String {
    let mut used = String::new();
    for (name, length) in measures::named() {
        if css.contains(&format!("var(--{name})")) {
            let _ = write!(used, " --{name}: {length};");
        }
    }
    if used.is_empty() {
        return used;
    }
    format!(":root {{{used} }}\n")
}

/// Returns the name and value of each colour's variable.
fn variables(palette: &Palette) -> impl Iterator<Item = (String, String)> {
    let variable = |name: &str| format!("--{}", name.replace('_', "-"));
    let colors = palette.named().into_iter();
    colors.map(move |(name, color)| (variable(name), color.to_string()))
}
