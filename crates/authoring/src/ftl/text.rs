//! The text of a message or attribute as a translator sees it: Fluent's own notation without the indentation and the
//! line ends of the file that it stands in, and back.

use super::scan::placeables;

/// Returns what follows a `=`, without indentation, blank lines around it, and `\r`.
pub fn outdented(raw: &str) -> String {
    let text = raw.replace("\r\n", "\n");
    let mut first = text.trim_start_matches(' ');
    let mut in_block = false;
    while let Some(rest) = first.trim_start_matches(' ').strip_prefix('\n') {
        first = rest;
        in_block = true;
    }
    let text = first.trim_end_matches([' ', '\n']);
    let places = line_starts(text);
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let counted = |index: usize, line: &str| (index > 0 || in_block) && !line.trim().is_empty();
    let lines = || text.split('\n').enumerate();
    let common = lines()
        .filter(|(index, line)| places[*index].is_none() && counted(*index, line))
        .map(|(_, line)| indent(line))
        .min()
        .unwrap_or(0);
    // Lines within a placeable move together, so that what they say to each other stays.
    let within = |placeable: Option<usize>| {
        lines()
            .filter(|(index, line)| places[*index] == placeable && !line.trim().is_empty())
            .map(|(_, line)| indent(line))
            .min()
            .unwrap_or(0)
            .min(common)
    };
    let mut out = Vec::new();
    for (index, line) in lines() {
        let cut = match places[index] {
            None if index == 0 && !in_block => 0,
            None => common,
            placeable => within(placeable),
        };
        out.push(&line[cut.min(indent(line))..]);
    }
    out.join("\n")
}

/// How a text of several lines is written.
#[derive(Debug, Clone, Copy)]
pub struct Indentation<'a> {
    /// `true` if it begins in the line of the `=`. A text that would change by that does not.
    pub inline: bool,
    /// The spaces before each line.
    pub spaces: usize,
    /// `\n` or `\r\n`.
    pub line_end: &'a str,
}

/// Returns the text as it is written behind a `=`.
pub fn indented(text: &str, indentation: Indentation) -> String {
    if !text.contains('\n') {
        return format!(" {text}");
    }
    let places = line_starts(text);
    let lines: Vec<&str> = text.split('\n').collect();
    // Behind the `=`, the first line says nothing of how far the others stand in.
    let hangs =
        lines.iter().zip(&places).skip(1).any(|(line, place)| {
            place.is_none() && !line.trim().is_empty() && !line.starts_with(' ')
        });
    let mut out = String::new();
    for (index, line) in lines.iter().enumerate() {
        match index {
            0 if indentation.inline && hangs && !line.starts_with(' ') => out.push(' '),
            _ => {
                out.push_str(indentation.line_end);
                if !line.is_empty() {
                    out.extend(std::iter::repeat_n(' ', indentation.spaces));
                }
            }
        }
        out.push_str(line);
    }
    out
}

/// Returns, for each line, the placeable (by the byte it begins at) that the line begins in, if any.
fn line_starts(text: &str) -> Vec<Option<usize>> {
    let placeables = placeables(text);
    let around = |at: usize| placeables.iter().find(|span| span.contains(&at));
    let ends = text.match_indices('\n');
    std::iter::once(None)
        .chain(ends.map(|(at, _)| around(at).map(|span| span.start)))
        .collect()
}
