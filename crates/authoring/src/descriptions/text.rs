//! Texts on one line, shortened at a word.

/// Returns the text on one line, with single spaces between the words.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the beginning of a text on one line, at most `most` characters and an ellipsis long.
///
/// Quotation marks are removed, since an excerpt could open a quotation that it does not close.
pub fn excerpt(text: &str, most: usize) -> String {
    let plain: String = text
        .chars()
        .filter(|character| !matches!(character, '»' | '«' | '“' | '”' | '„' | '"'))
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

/// Returns the text without line breaks, keeping the spaces at its ends.
pub fn one_line_keeping_ends(text: &str) -> String {
    text.split(['\n', '\r', '\t']).collect::<Vec<_>>().join(" ")
}
