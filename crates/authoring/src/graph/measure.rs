//! Upper bounds on the width of a text. The drawing names several fonts, but it is unknown which of them a reader has.
//! The widths are therefore those of the widest fonts (Verdana and DejaVu Sans).

/// The font weight of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// The weight of running text.
    Regular,
    /// The weight of headings.
    Bold,
}

/// Returns an upper bound on the width of a text, in pixels.
pub fn width(text: &str, size: f64, weight: Weight) -> f64 {
    let heavier = match weight {
        Weight::Regular => 1.0,
        Weight::Bold => 1.12,
    };
    text.chars().map(em).sum::<f64>() * size * heavier
}

/// Returns the width of a character as a fraction of the font size.
fn em(character: char) -> f64 {
    match character {
        'i' | 'j' | 'l' | 'I' | '\'' | '’' | ' ' | '.' | ',' | ':' | ';' | '|' | '·' => 0.36,
        'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '-' | '/' | '!' => 0.46,
        'm' | 'M' | 'W' | 'æ' | 'Æ' | '%' | '@' | '—' | '…' | '‼' => 1.0,
        'w' | '+' | '<' | '>' | '=' | '~' | '−' | '±' => 0.84,
        'a'..='z'
        | '0'..='9'
        | 'ø'
        | 'å'
        | 'é'
        | 'ö'
        | 'ä'
        | 'ü'
        | '»'
        | '«'
        | '“'
        | '”'
        | '–'
        | '_'
        | '?' => 0.64,
        'A'..='Z' | 'Ø' | 'Å' | 'É' => 0.8,
        // Symbols and other scripts, which may come from a fallback font with wide glyphs.
        _ => 1.1,
    }
}

/// Wraps a text into at most `lines` lines that are no wider than `max_width` pixels. A text that is cut off ends in an
/// ellipsis. A word that is too long for a line is broken, after a hyphen if there is one.
pub fn wrap(text: &str, max_width: f64, lines: usize, size: f64, weight: Weight) -> Vec<String> {
    let fits = |line: &str| width(line, size, weight) <= max_width;
    let mut wrapped: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let longer = if line.is_empty() {
            word.to_owned()
        } else {
            format!("{line} {word}")
        };
        if fits(&longer) {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            wrapped.push(std::mem::take(&mut line));
        }
        // The word alone may still be too wide: break it wherever a line is full.
        for character in word.chars() {
            line.push(character);
            if !fits(&line) && line.chars().count() > 1 {
                // Break after a hyphen if there is one, as in ids.
                let last = line.len() - character.len_utf8();
                let cut = line[..last].rfind('-').map_or(last, |hyphen| hyphen + 1);
                let rest = line.split_off(cut);
                wrapped.push(std::mem::replace(&mut line, rest));
            }
        }
    }
    if !line.is_empty() {
        wrapped.push(line);
    }
    // Drop the surplus lines, and make space for the ellipsis in the last one.
    if wrapped.len() > lines {
        wrapped.truncate(lines);
        if let Some(last) = wrapped.last_mut() {
            while !last.is_empty() && !fits(&format!("{last}…")) {
                last.pop();
            }
            let cut = last.trim_end_matches([' ', ',', '.', ':', ';']).len();
            last.truncate(cut);
            last.push('…');
        }
    }
    wrapped
}
