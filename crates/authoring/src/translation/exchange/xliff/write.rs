//! A parcel as XLIFF.

use std::io;

use quick_xml::Writer;
use quick_xml::escape::escape;
use quick_xml::events::{BytesDecl, BytesStart, BytesText, Event};

use crate::ftl::pieces;
use crate::translation::exchange::{Parcel, Unit};
use crate::translation::pair::{State, file_path};
use samtalerum_core::message::Message;

pub(crate) fn write(parcel: &Parcel) -> Result<String, Message> {
    for unit in &parcel.units {
        let all = [&unit.source, &unit.target].into_iter().chain(&unit.notes);
        if let Some(letter) = all
            .flat_map(|text| text.chars())
            .find(|letter| !is_xml(*letter))
        {
            let file = file_path(&parcel.from, &unit.scope);
            let complaint = Message::new("words-not-in-xml")
                .with("words", file)
                .with("name", &unit.name);
            return Err(complaint.with("letter", format!("U+{:04X}", u32::from(letter))));
        }
    }
    let cannot =
        |error: io::Error| Message::new("words-unreadable").with("detail", error.to_string());
    let bytes = written(parcel).map_err(cannot)?;
    String::from_utf8(bytes)
        .map_err(|error| Message::new("words-unreadable").with("detail", error.to_string()))
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
            let original = file_path(&parcel.from, &units[0].scope);
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
