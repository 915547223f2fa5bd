//! The CSV format of exchange files: a header, then a record for each text. The columns of the source text and the
//! translation are named after their languages.

use super::exchange_file::{
    BYTE_ORDER_MARK, ExchangeFile, LineCounter, Unit, is_version_of, state_name,
};
use crate::translation::pair::State;
use samtalerum_core::message::Message;

/// The names of the columns, except the two columns named after languages, which are between `text` and `state`.
const COLUMNS: [&str; 5] = ["file", "text", "state", "notes", "version"];

pub(super) fn write(exchange: &ExchangeFile) -> Result<String, Message> {
    let [file, text, state, notes, version] = COLUMNS;
    let (from, to) = (exchange.from.as_str(), exchange.to.as_str());
    let mut table = record([file, text, from, to, state, notes, version])?;
    for unit in &exchange.units {
        let notes = plain(&unit.notes.join("\n"));
        let version = unit.version.as_deref().unwrap_or_default();
        table += &record([
            &plain(&unit.scope),
            &plain(&unit.name),
            &plain(&unit.source),
            &plain(&unit.target),
            state_name(unit.state),
            &notes,
            version,
        ])?;
    }
    // Without the byte order mark, a spreadsheet would assume the computer's legacy encoding.
    Ok(format!("{BYTE_ORDER_MARK}{table}"))
}

/// Writes a record. All fields are in quotation marks if one of them contains a semicolon or a tab, which some
/// spreadsheets take for the delimiter.
fn record(fields: [&str; 7]) -> Result<String, Message> {
    let cannot = |error: &dyn std::fmt::Display| {
        Message::new("words-unreadable").with("detail", error.to_string())
    };
    let has_delimiter = fields.iter().any(|field| field.contains([';', '\t']));
    let style = match has_delimiter {
        true => csv::QuoteStyle::Always,
        false => csv::QuoteStyle::Necessary,
    };
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .quote_style(style)
        .from_writer(Vec::new());
    writer
        .write_record(fields)
        .map_err(|error| cannot(&error))?;
    let bytes = writer.into_inner().map_err(|error| cannot(&error))?;
    String::from_utf8(bytes).map_err(|error| cannot(&error))
}

/// The character that is put before a text if a spreadsheet would otherwise take the text for a formula, a number or a
/// date.
const ESCAPE: char = '\'';

/// Returns `true` if a spreadsheet could take a text for a formula, a number or a date.
fn is_computed(text: &str) -> bool {
    const FORMULA: [char; 11] = [
        '=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}',
    ];
    let is_number = text.contains(|one: char| one.is_numeric())
        && !text.contains(|one: char| one.is_alphabetic());
    is_number || text.trim_start_matches(' ').starts_with(FORMULA)
}

/// Returns a text as a cell that every spreadsheet takes for plain text. [`text`] is the inverse.
fn plain(text: &str) -> String {
    let bare = text.trim_start_matches(ESCAPE);
    match is_computed(text) || (bare.len() < text.len() && is_computed(bare)) {
        true => format!("{ESCAPE}{text}"),
        false => text.to_owned(),
    }
}

/// Returns the text of a cell. If a translator has written the cell, it may lack [`ESCAPE`] before the text.
fn text(cell: &str) -> String {
    let bare = cell.trim_start_matches(ESCAPE);
    match cell.strip_prefix(ESCAPE) {
        Some(text) if is_computed(bare) => text.to_owned(),
        _ => cell.to_owned(),
    }
}

/// Guesses the delimiter from the header, since a spreadsheet uses the delimiter of its locale, such as the semicolon
/// in Danish.
fn delimiter(text: &str) -> u8 {
    let head = text.lines().next().unwrap_or_default();
    let count = |delimiter: u8| head.bytes().filter(|byte| *byte == delimiter).count();
    // `max_by_key` returns the last of equal elements, so the comma comes last: it is the default.
    let delimiter = [b'\t', b';', b',']
        .into_iter()
        .max_by_key(|one| count(*one));
    delimiter.unwrap_or(b',')
}

pub(super) fn read(source: &str) -> Result<ExchangeFile, Message> {
    let broken = |error: csv::Error| match error.kind() {
        csv::ErrorKind::UnequalLengths {
            pos,
            expected_len,
            len,
        } => Message::new("words-uneven")
            .with("line", pos.as_ref().map_or(1, csv::Position::line) as usize)
            .with("found", *len as usize)
            .with("expected", *expected_len as usize),
        _ => Message::new("words-unreadable").with("detail", error.to_string()),
    };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter(source))
        .from_reader(source.as_bytes());
    let head = reader.headers().map_err(broken)?.clone();
    // Find the columns by name, in any order. Translators may have added columns of their own.
    let named = |index: usize| head[index].trim().to_lowercase();
    let column = |name: &str| {
        let found = (0..head.len()).find(|index| named(*index) == name);
        found.ok_or_else(|| Message::new("words-no-column").with("name", name))
    };
    let [file, name, state, notes, version] = COLUMNS;
    let (file, name, state) = (column(file)?, column(name)?, column(state)?);
    let (notes, version) = (column(notes).ok(), column(version).ok());
    let all: Vec<usize> = (0..head.len())
        .filter(|index| !COLUMNS.contains(&named(*index).as_str()))
        .collect();
    let tags = all
        .iter()
        .copied()
        .filter(|index| is_tag(head[*index].trim()));
    let tags: Vec<usize> = tags.collect();
    // The first two columns that are named after languages. If a translator added columns, they come later.
    let languages = if tags.len() >= 2 {
        &tags[..2]
    } else {
        &all[..]
    };
    let [mut from, mut to] = languages[..] else {
        return Err(Message::new("words-no-column").with("name", "da, en"));
    };
    let records: Vec<csv::StringRecord> =
        reader.records().collect::<Result<_, _>>().map_err(broken)?;
    if let Some(version) = version
        && is_reversed(&records, from, to, version)
    {
        (from, to) = (to, from);
    }
    let mut exchange = ExchangeFile {
        from: head[from].trim().replace('_', "-"),
        to: head[to].trim().replace('_', "-"),
        units: Vec::new(),
    };
    // Every further record is a text.
    let mut lines = LineCounter::new(source);
    for record in records {
        let field = |index: usize| text(&record[index]);
        if record.iter().all(|field| field.trim().is_empty()) {
            continue;
        }
        let notes = notes.map(field).unwrap_or_default();
        exchange.units.push(Unit {
            scope: field(file),
            name: field(name),
            source: field(from),
            target: field(to),
            state: match record[state].trim() {
                "translated" => State::Translated,
                "changed" => State::Changed,
                _ => State::Untranslated,
            },
            notes: notes.lines().map(str::to_owned).collect(),
            version: version.map(field).filter(|version| !version.is_empty()),
            line: record
                .position()
                .map_or(0, |at| lines.of(record_start(source, at.byte() as usize))),
        });
    }
    Ok(exchange)
}

/// Returns `true` if the translations are in the column `from` instead of the column `to`. The version in each record
/// is a hash of the translation. So the translations are in `from` if more versions fit the texts in `from` than the
/// texts in `to`.
fn is_reversed(records: &[csv::StringRecord], from: usize, to: usize, version: usize) -> bool {
    let count = |column: usize| {
        let untouched = records.iter().filter(|record| {
            let cell = text(&record[column]);
            !cell.is_empty() && is_version_of(&record[version], &cell)
        });
        untouched.count()
    };
    count(from) > count(to)
}

/// Returns `true` if the name of a column is the tag of a language, such as `da` or `en-GB`.
fn is_tag(name: &str) -> bool {
    let mut parts = name.split(['-', '_']);
    let language = parts.next().unwrap_or_default();
    let is_part = |part: &str| {
        (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    matches!(language.len(), 2 | 3)
        && language.bytes().all(|byte| byte.is_ascii_alphabetic())
        && parts.all(is_part)
}

/// Returns the position of a record's first byte. `byte` is the reader's position, which may still be before the line
/// ending of the previous record.
fn record_start(text: &str, byte: usize) -> usize {
    let rest = text.get(byte..).unwrap_or_default();
    byte + rest.len() - rest.trim_start_matches(['\r', '\n']).len()
}
