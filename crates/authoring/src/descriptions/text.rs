//! Texts made to fit: in one line, cut at a word.

/// The text without line breaks.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The beginning of a text in one line, at most so many characters, without quotation marks: what is quoted from the
/// middle of somebody's words must not open a quotation that it does not close.
pub fn excerpt(text: &str, most: usize) -> String {
    let plain: String = text
        .chars()
        .filter(|letter| !matches!(letter, '»' | '«' | '“' | '”' | '„' | '"'))
        .collect();
    let plain = one_line(&plain);
    if plain.chars().count() <= most {
        return plain;
    }
    let mut cut = String::new();
    let mut length = 0;
    for word in plain.split(' ') {
        length += word.chars().count() + 1;
        if length > most {
            break;
        }
        if !cut.is_empty() {
            cut.push(' ');
        }
        cut.push_str(word);
    }
    if cut.is_empty() {
        cut = plain.chars().take(most.saturating_sub(1)).collect();
    }
    let cut = cut.trim_end_matches([',', ';', ':', '–', '.']).trim_end();
    format!("{cut}…")
}

/// The text without line breaks, with the spaces at its ends.
pub fn one_line_keeping_ends(text: &str) -> String {
    text.split(['\n', '\r', '\t']).collect::<Vec<_>>().join(" ")
}
