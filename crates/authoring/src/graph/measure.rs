//! How wide a text is at most. The drawing names several fonts, and which one a reader has is not known, so widths are
//! those of the widest (Verdana and DejaVu Sans).

/// How heavy the letters of a text are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// As running text.
    Regular,
    /// As a heading.
    Bold,
}

/// The widest that a text can be, in pixels.
pub fn width(text: &str, size: f64, weight: Weight) -> f64 {
    let heavier = match weight {
        Weight::Regular => 1.0,
        Weight::Bold => 1.12,
    };
    text.chars().map(em).sum::<f64>() * size * heavier
}

/// The width of a letter in parts of the font's size.
fn em(letter: char) -> f64 {
    match letter {
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
        // Signs and other scripts, where a font may lend a wide letter.
        _ => 1.1,
    }
}

/// A text in lines that are no wider than this, at most so many; what does not fit ends in an ellipsis. A word that is
/// too long for a line is broken.
pub fn wrap(text: &str, most: f64, lines: usize, size: f64, weight: Weight) -> Vec<String> {
    let fits = |line: &str| width(line, size, weight) <= most;
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
        for letter in word.chars() {
            line.push(letter);
            if !fits(&line) && line.chars().count() > 1 {
                // After a hyphen if there is one, as ids have.
                let last = line.len() - letter.len_utf8();
                let cut = line[..last].rfind('-').map_or(last, |hyphen| hyphen + 1);
                let rest = line.split_off(cut);
                wrapped.push(std::mem::replace(&mut line, rest));
            }
        }
    }
    if !line.is_empty() {
        wrapped.push(line);
    }
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
