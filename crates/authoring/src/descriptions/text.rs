//! Texts on one line, shortened at a word.

/// Returns the text on one line, with single spaces between the words.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the beginning of a text on one line. It has at most `max_chars` characters, including an ellipsis if the
/// text is shortened.
///
/// Quotation marks are removed, since an excerpt could open a quotation that it does not close.
pub fn excerpt(text: &str, max_chars: usize) -> String {
    let plain: String = text
        .chars()
        .filter(|character| !matches!(character, '»' | '«' | '“' | '”' | '„' | '"'))
        .collect();
    let plain = one_line(&plain);
    if plain.chars().count() <= max_chars {
        return plain;
    }
    let mut cut = String::new();
    let mut length = 0;
    for word in plain.split(' ') {
        length += word.chars().count() + 1;
        if length > max_chars {
            break;
        }
        if !cut.is_empty() {
            cut.push(' ');
        }
        cut.push_str(word);
    }
    if cut.is_empty() {
        cut = plain.chars().take(max_chars.saturating_sub(1)).collect();
    }
    let cut = cut.trim_end_matches([',', ';', ':', '–', '.']).trim_end();
    format!("{cut}…")
}

/// Returns the text on one line, keeping the spaces at its beginning and end.
pub fn one_line_keeping_ends(text: &str) -> String {
    text.split(['\n', '\r', '\t']).collect::<Vec<_>>().join(" ")
}
