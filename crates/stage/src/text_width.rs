//! Estimated widths of texts, for decisions that must be made before the layout measures the texts.

/// Returns the estimated width of a text in the bold font, as a multiple of the font size. The estimate is off by at
/// most 5 percent for the titles of the built-in meetings, and by up to 7 percent for a single short word.
pub(crate) fn width_in_bold(text: &str) -> f32 {
    text.chars().map(advance).sum()
}

/// Returns the approximate advance of a character in the bold font, as a fraction of the font size.
fn advance(character: char) -> f32 {
    match character {
        'i' | 'j' | 'l' | ' ' | ',' | '.' | '·' | ':' | '!' | '\'' => 0.31,
        'f' | 'r' | 't' | '-' | 'I' | '(' | ')' | '1' => 0.38,
        'c' | 's' | 'v' | 'x' | 'y' | 'z' => 0.52,
        'm' | 'w' | 'æ' | 'M' | 'W' | 'Æ' | '%' => 0.87,
        _ if character.is_uppercase() => 0.66,
        _ => 0.565,
    }
}
