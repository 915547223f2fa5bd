//! Shortens texts to one line, and prepares texts to be put in quotation marks.

/// Returns the text on one line, with single spaces between the words.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the beginning of a text on one line, with at most `max_chars` characters. A shortened text ends in an
/// ellipsis and in the marks that close its open quotations; these are included in `max_chars`.
pub fn excerpt(text: &str, max_chars: usize) -> String {
    let plain = one_line(text);
    if plain.chars().count() <= max_chars {
        return plain;
    }
    let mut shortened = String::new();
    // The ellipsis and the closing quotation marks need space, so fewer words fit. Reserve one more character in each
    // round, until the result is short enough.
    for reserve in 0..max_chars {
        let cut = beginning(&plain, max_chars - reserve);
        let marks = closing_marks(&cut, &plain[cut.len()..]);
        let cut = cut.trim_end_matches([',', ';', ':', '–', '.']).trim_end();
        shortened = format!("{cut}…{marks}");
        if shortened.chars().count() <= max_chars {
            break;
        }
    }
    shortened
}

/// Returns as many words of a text as fit into `max_chars` characters together with an ellipsis. If not even the first
/// word fits, returns the beginning of that word.
fn beginning(plain: &str, max_chars: usize) -> String {
    let mut end = 0;
    let mut length = 0;
    for word in plain.split(' ') {
        length += word.chars().count() + 1;
        if length > max_chars {
            break;
        }
        end += word.len() + usize::from(end > 0);
    }
    if end == 0 {
        return plain.chars().take(max_chars.saturating_sub(1)).collect();
    }
    plain[..end].to_owned()
}

/// Prepares a text to be put in quotation marks. If the whole text is a quotation, its own marks are removed.
/// Quotations within the text get single marks.
pub fn within_quotes(text: &str) -> String {
    unquoted(text).chars().map(single).collect()
}

/// Removes the quotation marks around a text if the whole text is one quotation.
pub fn unquoted(text: &str) -> &str {
    let text = text.trim();
    let mut open = Vec::new();
    // The position of the mark that closes the first quotation.
    let mut closed = None;
    for (at, mark) in text.char_indices() {
        let was_open = !open.is_empty();
        step(&mut open, mark);
        if was_open && open.is_empty() {
            closed = closed.or(Some(at));
        }
    }
    let inner = closed.and_then(|at| {
        let mut after = text[at..].chars();
        after.next();
        let mut inner = text[..at].chars();
        let opens = inner.next().is_some_and(is_mark);
        (opens && after.as_str().is_empty()).then_some(inner.as_str())
    });
    inner.unwrap_or(text)
}

/// Returns the marks that close the quotations which `beginning` leaves open. If a quotation can be closed by several
/// marks, the one that occurs in `rest` is used.
fn closing_marks(beginning: &str, rest: &str) -> String {
    let mut open = Vec::new();
    for mark in beginning.chars() {
        step(&mut open, mark);
    }
    let close = |mark: &char| {
        let closing = closing(*mark);
        let used = rest.chars().find(|one| closing.contains(one));
        used.or(closing.first().copied())
    };
    open.iter().rev().filter_map(close).collect()
}

/// Opens or closes a quotation if the character is a quotation mark. `open` has the opening marks of the quotations
/// that are not closed yet.
fn step(open: &mut Vec<char>, char: char) {
    let last = open.last();
    if last.is_some_and(|mark| closing(*mark).contains(&char)) {
        open.pop();
    } else if is_mark(char) {
        open.push(char);
    }
}

fn is_mark(char: char) -> bool {
    !closing(char).is_empty()
}

/// Returns the marks that may close a quotation with this opening mark; empty if it is not a quotation mark. Languages
/// differ in direction: a mark that opens in one language closes in another.
fn closing(opening: char) -> &'static [char] {
    match opening {
        '»' => &['«'],
        '«' => &['»'],
        '“' | '”' => &['”'],
        '„' => &['“', '”'],
        '"' => &['"'],
        _ => &[],
    }
}

/// Returns the single quotation mark for a double one, and every other character unchanged.
fn single(char: char) -> char {
    match char {
        '»' => '›',
        '«' => '‹',
        '“' => '‘',
        '”' => '’',
        '„' => '‚',
        '"' => '\'',
        _ => char,
    }
}

/// Returns the text on one line, keeping the spaces at its beginning and end.
pub fn one_line_keeping_ends(text: &str) -> String {
    text.split(['\n', '\r', '\t']).collect::<Vec<_>>().join(" ")
}
