//! Conversion between two forms of a text: as written in the file, and as a translator sees it. The translator's form
//! is in Fluent's notation too, but without indentation and with `\n` as line ending.

use super::scan::placeables;

/// Returns the text after a `=` without indentation, surrounding empty lines, and `\r`.
pub fn outdented(raw: &str) -> String {
    // Most texts have one line.
    if !raw.contains('\n') {
        return raw.trim_matches(' ').to_owned();
    }
    let text = raw.replace("\r\n", "\n");
    // If the text begins on the line below the `=`, its first line is indented like the others.
    let mut first = text.trim_start_matches(' ');
    let mut in_block = false;
    while let Some(rest) = first.trim_start_matches(' ').strip_prefix('\n') {
        first = rest;
        in_block = true;
    }
    let text = first.trim_end_matches([' ', '\n']);
    // As in Fluent, the indentation that all lines outside placeables have in common is not part of the text.
    let placeable_at = line_starts(text);
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let counted = |index: usize, line: &str| (index > 0 || in_block) && !line.trim().is_empty();
    let lines = || text.split('\n').enumerate();
    let common = lines()
        .filter(|(index, line)| placeable_at[*index].is_none() && counted(*index, line))
        .map(|(_, line)| indent(line))
        .min()
        .unwrap_or(0);
    // Within a placeable, remove the same number of spaces from all lines, to keep their relative indentation.
    let within = |placeable: Option<usize>| {
        lines()
            .filter(|(index, line)| placeable_at[*index] == placeable && !line.trim().is_empty())
            .map(|(_, line)| indent(line))
            .min()
            .unwrap_or(0)
            .min(common)
    };
    let mut out = Vec::new();
    for (index, line) in lines() {
        let cut = match placeable_at[index] {
            None if index == 0 && !in_block => 0,
            None => common,
            placeable => within(placeable),
        };
        out.push(&line[cut.min(indent(line))..]);
    }
    out.join("\n")
}

/// The layout of a text that has several lines, as it is written in a Fluent file.
#[derive(Debug, Clone, Copy)]
pub struct Indentation<'a> {
    /// `true` if the text begins on the line of the `=`. If this position would change the text, [`indented`] begins
    /// the text on the next line.
    pub inline: bool,
    /// Number of spaces before each line.
    pub spaces: usize,
    /// `\n` or `\r\n`.
    pub line_end: &'a str,
}

/// Returns the text as it is written after a `=`.
pub fn indented(text: &str, indentation: Indentation) -> String {
    if !text.contains('\n') {
        return format!(" {text}");
    }
    let placeable_at = line_starts(text);
    let lines: Vec<&str> = text.split('\n').collect();
    // When Fluent removes the indentation that all lines have in common, it ignores a text on the line of the `=`. If
    // all other lines of the text begin with spaces of their own, Fluent would then remove those spaces too. The first
    // line is therefore put on the line of the `=` only if another line outside placeables begins without a space.
    let hangs = lines
        .iter()
        .zip(&placeable_at)
        .skip(1)
        .any(|(line, placeable)| {
            placeable.is_none() && !line.trim().is_empty() && !line.starts_with(' ')
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

/// Returns an item for each line: if the line begins within a placeable, the position of that placeable's first byte;
/// otherwise `None`.
fn line_starts(text: &str) -> Vec<Option<usize>> {
    let placeables = placeables(text);
    let around = |at: usize| placeables.iter().find(|span| span.contains(&at));
    let ends = text.match_indices('\n');
    std::iter::once(None)
        .chain(ends.map(|(at, _)| around(at).map(|span| span.start)))
        .collect()
}
