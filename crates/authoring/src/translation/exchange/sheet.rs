//! Exchange files as CSV: a header, then a record for each text. The columns of the source text and the translation are
//! named after their languages.

use super::exchange_file::{BYTE_ORDER_MARK, ExchangeFile, LineCounter, Unit, state_name};
use crate::translation::pair::State;
use samtalerum_core::message::Message;

/// The names of the columns, except the two columns named after languages, which are between `text` and `state`.
const COLUMNS: [&str; 5] = ["file", "text", "state", "notes", "version"];

pub(super) fn write(exchange: &ExchangeFile) -> Result<String, Message> {
    let [file, text, state, notes, version] = COLUMNS;
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let cannot = |error: &dyn std::fmt::Display| {
        Message::new("words-unreadable").with("detail", error.to_string())
    };
    writer
        .write_record([
            file,
            text,
            &exchange.from,
            &exchange.to,
            state,
            notes,
            version,
        ])
        .map_err(|error| cannot(&error))?;
    for unit in &exchange.units {
        let notes = unit.notes.join("\n");
        let version = unit.version.as_deref().unwrap_or_default();
        let record = [
            &unit.scope,
            &unit.name,
            &unit.source,
            &unit.target,
            state_name(unit.state),
            &notes,
            version,
        ];
        writer
            .write_record(record)
            .map_err(|error| cannot(&error))?;
    }
    let bytes = writer.into_inner().map_err(|error| cannot(&error))?;
    let table = String::from_utf8(bytes).map_err(|error| cannot(&error))?;
    // Without the byte order mark, a spreadsheet would assume the computer's legacy encoding.
    Ok(format!("{BYTE_ORDER_MARK}{table}"))
}

/// Guesses the delimiter from the header, since a spreadsheet uses the delimiter of its locale, such as the semicolon
/// in Danish.
fn delimiter(text: &str) -> u8 {
    let head = text.lines().next().unwrap_or_default();
    let count = |delimiter: u8| head.bytes().filter(|byte| *byte == delimiter).count();
    // `max_by_key` returns the last of equal elements, so the comma is the default.
    let delimiter = [b'\t', b';', b',']
        .into_iter()
        .max_by_key(|one| count(*one));
    delimiter.unwrap_or(b',')
}

pub(super) fn read(text: &str) -> Result<ExchangeFile, Message> {
    let broken =
        |error: csv::Error| Message::new("words-unreadable").with("detail", error.to_string());
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter(text))
        .from_reader(text.as_bytes());
    let head = reader.headers().map_err(broken)?.clone();
    let column = |name: &str| {
        let found = head.iter().position(|column| column == name);
        found.ok_or_else(|| Message::new("words-no-column").with("name", name))
    };
    // Find the columns by name. The two remaining columns are those of the languages.
    let [file, name, state, notes, version] = COLUMNS;
    let (file, name, state) = (column(file)?, column(name)?, column(state)?);
    let (notes, version) = (column(notes).ok(), column(version).ok());
    let languages: Vec<usize> = (0..head.len())
        .filter(|index| !COLUMNS.contains(&&head[*index]))
        .collect();
    let [from, to] = languages[..] else {
        return Err(Message::new("words-no-column").with("name", "da, en"));
    };
    let mut exchange = ExchangeFile {
        from: head[from].to_owned(),
        to: head[to].to_owned(),
        units: Vec::new(),
    };
    // Every further record is a text.
    let mut lines = LineCounter::new(text);
    for record in reader.records() {
        let record = record.map_err(broken)?;
        let field = |index: usize| record[index].to_owned();
        let notes = notes.map(field).unwrap_or_default();
        exchange.units.push(Unit {
            scope: field(file),
            name: field(name),
            source: field(from),
            target: field(to),
            state: match &record[state] {
                "translated" => State::Translated,
                "changed" => State::Changed,
                _ => State::Untranslated,
            },
            notes: notes.lines().map(str::to_owned).collect(),
            version: version.map(field).filter(|version| !version.is_empty()),
            line: record
                .position()
                .map_or(0, |at| lines.of(record_start(text, at.byte() as usize))),
        });
    }
    Ok(exchange)
}

/// Returns the first byte of a record. The reader's position may be before the line ending of the previous record.
fn record_start(text: &str, byte: usize) -> usize {
    let rest = text.get(byte..).unwrap_or_default();
    byte + rest.len() - rest.trim_start_matches(['\r', '\n']).len()
}
