//! Finds texts whose characters were read in the wrong encoding and saved again, such as `Ã¥` for `å`.

use std::ops::Range;

use samtalerum_core::finding::Finding;
use samtalerum_structure::codes;

use super::ftl::Ftl;

/// Maximum number of garbled texts to report one by one in a file. If there are more, the whole file was saved in the
/// wrong encoding, so a single finding with the number of texts is reported instead.
const MAX_LISTED: usize = 3;

/// Reports the garbled texts of a file.
pub(super) fn check(ftl: &Ftl, findings: &mut Vec<Finding>) {
    let mut all = Vec::new();
    for message in ftl.messages() {
        let first = message.parts().find_map(|part| {
            part.find_text(|text| {
                let (at, meant) = garbled(text)?;
                Some((message.id, &text[at], meant))
            })
        });
        all.extend(first);
    }
    let listed = if all.len() > MAX_LISTED { 1 } else { all.len() };
    let count = (all.len() > MAX_LISTED).then_some(all.len());
    for (id, found, meant) in all.into_iter().take(listed) {
        let finding = Finding::new(codes::GARBLED_TEXT, ftl.path).at(ftl.span(found));
        let finding = finding.with("id", id).with("count", count);
        findings.push(
            finding
                .with("found", found)
                .with("meant", meant.to_string()),
        );
    }
}

/// Returns the first garbled character of a text: the range of the wrong characters, and the character that was meant.
pub(super) fn garbled(text: &str) -> Option<(Range<usize>, char)> {
    // All encodings agree about ASCII.
    if text.is_ascii() {
        return None;
    }
    let mut first = text.char_indices().filter(|(_, char)| !char.is_ascii());
    first.find_map(|(start, first)| {
        let rest = &text[start..];
        // In no encoding does an ASCII character stand for a later byte of a character.
        if rest.chars().nth(1).is_none_or(|next| next.is_ascii()) {
            return None;
        }
        [
            windows_1252 as fn(char) -> Option<u8>,
            mac_roman,
            code_page_850,
        ]
        .into_iter()
        .find_map(|encoding| decoded(rest, first, encoding))
        .map(|(length, meant)| (start..start + length, meant))
    })
}

/// Encodes the first characters of a text by the function `encoding`, and reads the resulting bytes as one character in
/// UTF-8. Returns the length in bytes of the garbled characters, and the character that was meant. Returns `None` if
/// the encoding lacks one of the characters, if the bytes are not valid UTF-8, or if authors do not use the resulting
/// character.
fn decoded(text: &str, first: char, encoding: fn(char) -> Option<u8>) -> Option<(usize, char)> {
    let size = match encoding(first)? {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        _ => return None,
    };
    let mut bytes = Vec::new();
    let mut length = 0;
    for character in text.chars().take(size) {
        bytes.push(encoding(character)?);
        length += character.len_utf8();
    }
    let meant = std::str::from_utf8(&bytes).ok()?.chars().next()?;
    let last = text[..length].chars().next_back()?;
    // Closing punctuation is probably correct: `Å”` is probably the end of a quotation, and not a garbled `Ŕ`.
    let is_punctuation = matches!(last, '»' | '«' | '\u{2013}'..='\u{2026}');
    let is_used = match meant {
        '\u{a0}'..='\u{ff}' => true,
        '\u{100}'..='\u{17f}' => !is_punctuation,
        '\u{2013}'
        | '\u{2014}'
        | '\u{2018}'..='\u{201e}'
        | '\u{2022}'
        | '\u{2026}'
        | '\u{20ac}' => true,
        _ => false,
    };
    is_used.then_some((length, meant))
}

/// Returns the byte of a character in Windows-1252; `None` for ASCII, and for characters that this encoding does not
/// have.
fn windows_1252(character: char) -> Option<u8> {
    // The characters of the bytes 80 to 9F; bytes that are not assigned have the control characters of Latin-1.
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž',
        '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}',
        'ž', 'Ÿ',
    ];
    match u32::from(character) {
        code @ 0x80..=0xff => u8::try_from(code).ok(),
        _ => byte(&HIGH, 0x80, character),
    }
}

/// Returns the byte of a character in Mac Roman, as far as Western languages need it.
fn mac_roman(character: char) -> Option<u8> {
    const HIGH: [char; 32] = [
        'Ä', 'Å', 'Ç', 'É', 'Ñ', 'Ö', 'Ü', 'á', 'à', 'â', 'ä', 'ã', 'å', 'ç', 'é', 'è', 'ê', 'ë',
        'í', 'ì', 'î', 'ï', 'ñ', 'ó', 'ò', 'ô', 'ö', 'õ', 'ú', 'ù', 'û', 'ü',
    ];
    const SIGNS: [char; 32] = [
        '†', '°', '¢', '£', '§', '•', '¶', 'ß', '®', '©', '™', '´', '¨', '≠', 'Æ', 'Ø', '∞', '±',
        '≤', '≥', '¥', 'µ', '∂', '∑', '∏', 'π', '∫', 'ª', 'º', 'Ω', 'æ', 'ø',
    ];
    match character {
        // These bytes begin characters in UTF-8: C3 begins most accented characters, C2 begins most symbols, and E2
        // begins most punctuation.
        '√' => Some(0xc3),
        '¬' => Some(0xc2),
        '‚' => Some(0xe2),
        _ => byte(&HIGH, 0x80, character).or_else(|| byte(&SIGNS, 0xa0, character)),
    }
}

/// Returns the byte of a character in code page 850, which the command line of a Danish Windows uses.
fn code_page_850(character: char) -> Option<u8> {
    const HIGH: [char; 64] = [
        'Ç', 'ü', 'é', 'â', 'ä', 'à', 'å', 'ç', 'ê', 'ë', 'è', 'ï', 'î', 'ì', 'Ä', 'Å', 'É', 'æ',
        'Æ', 'ô', 'ö', 'ò', 'û', 'ù', 'ÿ', 'Ö', 'Ü', 'ø', '£', 'Ø', '×', 'ƒ', 'á', 'í', 'ó', 'ú',
        'ñ', 'Ñ', 'ª', 'º', '¿', '®', '¬', '½', '¼', '¡', '«', '»', '░', '▒', '▓', '│', '┤', 'Á',
        'Â', 'À', '©', '╣', '║', '╗', '╝', '¢', '¥', '┐',
    ];
    match character {
        '├' => Some(0xc3),
        '┬' => Some(0xc2),
        _ => byte(&HIGH, 0x80, character),
    }
}

/// Returns the byte of a character in an encoding. `part` lists the encoding's characters from the byte `first` on.
/// Returns `None` if `part` lacks the character.
fn byte(part: &[char], first: u8, character: char) -> Option<u8> {
    let at = part.iter().position(|known| *known == character)?;
    Some(first + u8::try_from(at).ok()?)
}
