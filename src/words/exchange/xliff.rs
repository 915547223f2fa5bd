//! XLIFF 1.2: a `file` for each file, a `trans-unit` for each text, and Fluent's notation in `ph` elements.

use std::collections::HashMap;
use std::io;

use quick_xml::escape::{escape, resolve_predefined_entity};
use quick_xml::events::{BytesDecl, BytesStart, BytesText, Event};
use quick_xml::{Reader, Writer, XmlVersion};

use super::{Complaint, Lines, Parcel, Unit};
use crate::language::locale_of;
use crate::words::pair::{State, path};
use crate::words::pattern::pieces;

pub(super) fn write(parcel: &Parcel) -> Result<String, Complaint> {
    for unit in &parcel.units {
        let all = [&unit.source, &unit.target].into_iter().chain(&unit.notes);
        if let Some(letter) = all
            .flat_map(|text| text.chars())
            .find(|letter| !is_xml(*letter))
        {
            let file = path(&parcel.from, &unit.scope);
            let complaint = Complaint::new("words-not-in-xml")
                .with("words", file)
                .with("name", &unit.name);
            return Err(complaint.with("letter", format!("U+{:04X}", u32::from(letter))));
        }
    }
    let cannot = |error: io::Error| Complaint::new("words-unreadable").with("detail", error);
    let bytes = written(parcel).map_err(cannot)?;
    String::from_utf8(bytes)
        .map_err(|error| Complaint::new("words-unreadable").with("detail", error))
}

/// Whether XML 1.0 can hold the letter.
fn is_xml(letter: char) -> bool {
    matches!(letter, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// Fluent's notation and words as XML. A lone carriage return would be read as a line end.
fn text(text: &str) -> BytesText<'static> {
    BytesText::from_escaped(escape(text).replace('\r', "&#13;"))
}

fn written(parcel: &Parcel) -> io::Result<Vec<u8>> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let root = writer.create_element("xliff").with_attributes([
        ("version", "1.2"),
        ("xmlns", "urn:oasis:names:tc:xliff:document:1.2"),
    ]);
    root.write_inner_content(|writer| {
        for units in parcel.units.chunk_by(|a, b| a.scope == b.scope) {
            let original = path(&parcel.from, &units[0].scope);
            let file = writer.create_element("file").with_attributes([
                ("original", original.as_str()),
                ("source-language", parcel.from.as_str()),
                ("target-language", parcel.to.as_str()),
                ("datatype", "x-fluent"),
            ]);
            file.write_inner_content(|writer| {
                writer
                    .create_element("body")
                    .write_inner_content(|writer| {
                        units.iter().try_for_each(|unit| trans_unit(unit, writer))
                    })?;
                Ok(())
            })?;
        }
        Ok(())
    })?;
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

fn trans_unit(unit: &Unit, writer: &mut Writer<Vec<u8>>) -> io::Result<()> {
    let element = writer.create_element("trans-unit").with_attributes([
        ("id", unit.name.as_str()),
        ("extradata", unit.version.as_deref().unwrap_or_default()),
        ("xml:space", "preserve"),
    ]);
    element.write_inner_content(|writer| {
        let mut codes = Vec::new();
        inline(
            writer,
            BytesStart::new("source"),
            &unit.source,
            &mut codes,
            true,
        )?;
        if !unit.target.is_empty() {
            let state = if unit.state == State::Changed {
                "needs-review-translation"
            } else {
                "translated"
            };
            let target = BytesStart::new("target").with_attributes([("state", state)]);
            inline(writer, target, &unit.target, &mut codes, false)?;
        }
        for note in &unit.notes {
            writer
                .create_element("note")
                .write_text_content(text(note))?;
        }
        Ok(())
    })?;
    Ok(())
}

/// An element whose text is words with code between. Code of the translation has the number that the same code has in
/// the text of reference.
fn inline(
    writer: &mut Writer<Vec<u8>>,
    start: BytesStart,
    content: &str,
    codes: &mut Vec<String>,
    is_source: bool,
) -> io::Result<()> {
    // By hand and in one piece: blanks between the parts would be part of the text.
    let end = start.to_end().into_owned();
    let mut inner = Writer::new(Vec::new());
    inner.write_event(Event::Start(start))?;
    for piece in pieces(content) {
        let part = &content[piece.span];
        if piece.code {
            let known = codes
                .iter()
                .position(|code| code == part)
                .filter(|_| !is_source);
            let number = known.unwrap_or_else(|| {
                codes.push(part.to_owned());
                codes.len() - 1
            });
            let id = (number + 1).to_string();
            let element = inner
                .create_element("ph")
                .with_attribute(("id", id.as_str()));
            element.write_text_content(text(part))?;
        } else {
            inner.write_event(Event::Text(text(part)))?;
        }
    }
    inner.write_event(Event::End(end))?;
    writer.write_indent()?;
    io::Write::write_all(writer.get_mut(), &inner.into_inner())
}

pub(super) fn read(source: &str) -> Result<Parcel, Complaint> {
    let mut reader = Reader::from_str(source);
    let mut reading = Reading::default();
    let mut lines = Lines::new(source);
    loop {
        let line = lines.of(reader.buffer_position() as usize);
        let event = reader.read_event();
        let broken = |detail: &dyn std::fmt::Display| {
            Complaint::new("words-broken-xml")
                .with("line", line)
                .with("detail", detail)
        };
        match event.map_err(|error| broken(&error))? {
            Event::Start(start) => reading
                .start(&start, line)
                .map_err(|error| broken(&error))?,
            Event::Empty(start) => {
                reading
                    .start(&start, line)
                    .map_err(|error| broken(&error))?;
                reading.end();
            }
            Event::End(_) => reading.end(),
            Event::Text(text) => reading.text(&text.xml10_content()),
            Event::CData(text) => reading.text(&text.xml10_content()),
            Event::GeneralRef(reference) => {
                let letter = reference
                    .resolve_char_ref()
                    .map_err(|error| broken(&error))?;
                match (
                    letter,
                    resolve_predefined_entity(&reference.xml10_content()),
                ) {
                    (Some(letter), _) => reading.text(letter.encode_utf8(&mut [0; 4])),
                    (None, Some(text)) => reading.text(text),
                    (None, None) => {
                        return Err(broken(&format!("&{};", reference.xml10_content())));
                    }
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    if !reading.open.is_empty() || !reading.is_xliff {
        let line = lines.of(source.len());
        return Err(Complaint::new("words-broken-xml")
            .with("line", line)
            .with("detail", "</xliff>"));
    }
    Ok(reading.parcel)
}

/// What was read so far.
#[derive(Default)]
struct Reading {
    parcel: Parcel,
    is_xliff: bool,
    /// The elements that are open.
    open: Vec<String>,
    scope: String,
    unit: Option<Unit>,
    /// Code by its number, for programs that keep the number only.
    codes: HashMap<String, String>,
    code: String,
    code_text: String,
}

impl Reading {
    fn start(&mut self, start: &BytesStart, line: usize) -> Result<(), quick_xml::Error> {
        let attribute = |name: &str| -> Result<String, quick_xml::Error> {
            match start.try_get_attribute(name)? {
                Some(attribute) => Ok(attribute
                    .normalized_value(XmlVersion::Implicit1_0)?
                    .into_owned()),
                None => Ok(String::new()),
            }
        };
        let name = start.local_name().as_ref().to_owned();
        match name.as_str() {
            "xliff" => self.is_xliff = true,
            "file" => {
                let original = attribute("original")?;
                self.scope = locale_of(&original)
                    .map_or(original.as_str(), |(_, scope)| scope)
                    .to_owned();
                self.parcel.from = attribute("source-language")?;
                self.parcel.to = attribute("target-language")?;
            }
            "trans-unit" => {
                self.codes.clear();
                let version = attribute("extradata")?;
                self.unit = Some(Unit {
                    scope: self.scope.clone(),
                    name: attribute("id")?,
                    source: String::new(),
                    target: String::new(),
                    state: State::Untranslated,
                    notes: Vec::new(),
                    version: Some(version).filter(|version| !version.is_empty()),
                    line,
                });
            }
            "target" if !self.is_aside() => {
                let state = attribute("state")?;
                if let Some(unit) = &mut self.unit {
                    unit.state = match state.as_str() {
                        "new" | "needs-translation" => State::Untranslated,
                        state if state.starts_with("needs-") => State::Changed,
                        _ => State::Translated,
                    };
                }
            }
            "note" if !self.is_aside() => self
                .unit
                .iter_mut()
                .for_each(|unit| unit.notes.push(String::new())),
            "ph" | "x" => {
                self.code = attribute("id")?;
                self.code_text.clear();
            }
            _ => {}
        }
        self.open.push(name);
        Ok(())
    }

    /// Whether this is an earlier or another translation, or a copy of the text of reference.
    fn is_aside(&self) -> bool {
        self.open
            .iter()
            .any(|name| matches!(name.as_str(), "alt-trans" | "seg-source"))
    }

    fn end(&mut self) {
        match self.open.pop().as_deref() {
            Some("ph" | "x") => {
                let is_source = self.open.iter().any(|name| name == "source");
                let mut text = std::mem::take(&mut self.code_text);
                if is_source {
                    self.codes.insert(self.code.clone(), text.clone());
                } else if text.is_empty() {
                    text = self.codes.get(&self.code).cloned().unwrap_or_default();
                }
                self.text(&text);
            }
            Some("trans-unit") => self.parcel.units.extend(self.unit.take()),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.is_aside() {
            return;
        }
        let Some(unit) = &mut self.unit else {
            return;
        };
        if matches!(self.open.last().map(String::as_str), Some("ph" | "x")) {
            self.code_text.push_str(text);
            return;
        }
        let into = self
            .open
            .iter()
            .rev()
            .find(|name| matches!(name.as_str(), "source" | "target" | "note"));
        match into.map(String::as_str) {
            Some("source") => unit.source.push_str(text),
            Some("target") => unit.target.push_str(text),
            Some("note") => unit
                .notes
                .iter_mut()
                .last()
                .into_iter()
                .for_each(|note| note.push_str(text)),
            _ => {}
        }
    }
}
