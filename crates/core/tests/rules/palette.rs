//! Checks the contrast of colours in the window and in every style sheet, as WCAG 2 requires (1.4.3 and 1.4.11).

use samtalerum_core::palette::{Palette, Rgb};
use samtalerum_core::settings::Theme;

/// The use of two colours that appear next to each other. It decides how much contrast they need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Use {
    Text,
    /// Lines, icons and focus rings.
    Line,
}

impl Use {
    /// Returns the least contrast that WCAG 2 accepts at level AA.
    fn least_contrast(self) -> f32 {
        match self {
            Self::Text => 4.5,
            Self::Line => 3.0,
        }
    }
}

/// Returns all pairs of colours that appear next to each other, each with a description and its use.
fn pairs(p: &Palette) -> Vec<(&'static str, Rgb, Rgb, Use)> {
    use Use::{Line, Text};
    let r = &p.room;
    vec![
        ("text on paper", p.ink, p.paper, Text),
        ("text on ground", p.ink, p.ground, Text),
        ("text on a button", p.ink, p.button, Text),
        ("text on a button under the pointer", p.ink, p.hover, Text),
        ("text on a marked line", p.ink, p.amber_tint, Text),
        ("text on a good card", p.ink, p.teal_tint, Text),
        ("text on a bad card", p.ink, p.red_tint, Text),
        ("quiet text on paper", p.quiet, p.paper, Text),
        ("quiet text on ground", p.quiet, p.ground, Text),
        ("quiet text on a button", p.quiet, p.button, Text),
        (
            "quiet text on a button under the pointer",
            p.quiet,
            p.hover,
            Text,
        ),
        ("quiet text on a marked line", p.quiet, p.amber_tint, Text),
        ("quiet text on a good card", p.quiet, p.teal_tint, Text),
        ("quiet text on a bad card", p.quiet, p.red_tint, Text),
        ("good text on paper", p.teal, p.paper, Text),
        ("good text on ground", p.teal, p.ground, Text),
        ("good text on a button", p.teal, p.button, Text),
        ("good text under the pointer", p.teal, p.hover, Text),
        ("bad text on paper", p.red, p.paper, Text),
        ("bad text on ground", p.red, p.ground, Text),
        ("bad text on a button", p.red, p.button, Text),
        ("text on teal", p.on_teal, p.teal, Text),
        ("text on red", p.on_red, p.red, Text),
        ("a name tag", r.tag_ink, r.tag, Text),
        ("the speaker's name tag", r.speaking_ink, r.speaking, Text),
        ("a button's line on paper", p.ink, p.paper, Line),
        ("a button's line on ground", p.ink, p.ground, Line),
        ("a meter on its track", p.teal, p.track, Line),
        ("a low meter on its track", p.red, p.track, Line),
        ("a dash not reached", p.quiet, p.paper, Line),
        (
            "the ring on its edge or ground",
            ring_edge(p),
            p.focus,
            Line,
        ),
        ("the ring's edge on paper", p.focus_edge, p.paper, Line),
        ("the ring's edge on ground", p.focus_edge, p.ground, Line),
        ("lines on the wall", r.line, r.wall, Line),
        ("lines on the table", r.line, r.wood, Line),
        ("lines on the door", r.line, r.door, Line),
        ("lines on a chair", r.line, r.chair, Line),
        ("half right text on paper", p.amber, p.paper, Text),
        ("half right text on ground", p.amber, p.ground, Text),
        (
            "half right text on a marked line",
            p.amber,
            p.amber_tint,
            Text,
        ),
        ("a link on a marked line", p.teal, p.amber_tint, Text),
        ("a pressed button under the pointer", p.paper, p.ink, Text),
        ("the bar above the canvas", p.on_bar, p.bar, Text),
        ("a border of a good card", p.teal, p.teal_tint, Line),
        ("a border of a half right card", p.amber, p.amber_tint, Line),
        ("a border of a bad card", p.red, p.red_tint, Line),
        ("a border of a mixed card", p.amber, p.red_tint, Line),
        ("a border of an open card", p.ink, p.track, Line),
        ("text on an open card", p.ink, p.track, Text),
        ("quiet text on an open card", p.quiet, p.track, Text),
        ("text on a note", p.ink, p.hover, Text),
        ("the ring on the bar above the canvas", p.focus, p.bar, Line),
    ]
}

/// Returns the colour next to the focus ring: the colour of the ring's edge if the edge is darker than the ring,
/// otherwise the colour of the background.
fn ring_edge(p: &Palette) -> Rgb {
    if luminance(p.focus_edge) < luminance(p.focus) {
        p.focus_edge
    } else {
        p.paper
    }
}

/// Returns the relative luminance as WCAG 2 defines it.
fn luminance(Rgb(red, green, blue): Rgb) -> f32 {
    let linear = |part: u8| {
        let part = f32::from(part) / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/// Returns the contrast ratio of two colours as WCAG 2 defines it: 1 to 21.
fn contrast(a: Rgb, b: Rgb) -> f32 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Returns a message for each pair with too little contrast.
fn faults(name: &str, palette: &Palette) -> Vec<String> {
    let too_weak = |(pair, front, back, usage): (&str, Rgb, Rgb, Use)| {
        let found = contrast(front, back);
        (found < usage.least_contrast()).then(|| format!("{name}: {pair} {found:.2}"))
    };
    pairs(palette).into_iter().filter_map(too_weak).collect()
}

#[test]
fn every_pair_is_legible_in_every_theme() {
    let mut faults: Vec<String> = Theme::ALL
        .into_iter()
        .flat_map(|theme| faults(&format!("{theme:?}"), Palette::of(theme)))
        .collect();
    // A printed page has no focus ring, so the contrast of the ring does not matter there.
    let ring = |fault: &String| fault.contains("the ring on");
    faults.extend(
        self::faults("print", &Palette::PRINT)
            .into_iter()
            .filter(|fault| !ring(fault)),
    );
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn contrast_is_that_of_wcag() {
    let white = Rgb(255, 255, 255);
    assert!((contrast(Rgb(0, 0, 0), white) - 21.0).abs() < 0.01);
    // #767676 is the lightest grey with a contrast of at least 4.5 on white.
    let grey = contrast(Rgb(0x76, 0x76, 0x76), white);
    assert!((grey - 4.54).abs() < 0.01, "{grey}");
}

#[test]
fn a_color_is_displayed_as_style_sheets_write_it() {
    assert_eq!(Palette::of(Theme::Light).ink.to_string(), "#1f2a33");
}
