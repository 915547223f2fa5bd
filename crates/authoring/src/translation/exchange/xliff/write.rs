//! Writes an exchange file as XLIFF.

use std::io;

use quick_xml::Writer;
use quick_xml::escape::escape;
use quick_xml::events::{BytesDecl, BytesStart, BytesText, Event};

use crate::ftl::segments;
use crate::translation::exchange::exchange_file::{ExchangeFile, Unit};
use crate::translation::pair::{State, file_path};
use samtalerum_core::message::{Argument, Message};

/// Returns an exchange file as an XLIFF document.
///
/// # Errors
/// Returns a message if a text has characters that XML does not allow.
pub(crate) fn write(exchange: &ExchangeFile) -> Result<String, Message> {
    for unit in &exchange.units {
        let all = [&unit.source, &unit.target].into_iter().chain(&unit.notes);
        if let Some(character) = all
            .flat_map(|text| text.chars())
            .find(|character| !is_xml(*character))
        {
            let file = file_path(&exchange.from, &unit.scope);
            let complaint = Message::new("words-not-in-xml")
                .with("words", Argument::whole(file))
                .with("name", &unit.name);
            return Err(complaint.with("letter", format!("U+{:04X}", u32::from(character))));
        }
    }
    let cannot =
        |error: io::Error| Message::new("words-unreadable").with("detail", error.to_string());
    let bytes = written(exchange).map_err(cannot)?;
    String::from_utf8(bytes)
        .map_err(|error| Message::new("words-unreadable").with("detail", error.to_string()))
}

/// Returns `true` if XML 1.0 allows the character.
fn is_xml(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// Escapes a text for XML. A carriage return is escaped too, since XML parsers normalise it to a line feed.
fn text(text: &str) -> BytesText<'static> {
    BytesText::from_escaped(escape(text).replace('\r', "&#13;"))
}

/// Returns the exchange file as the bytes of an XLIFF document.
fn written(exchange: &ExchangeFile) -> io::Result<Vec<u8>> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let root = writer.create_element("xliff").with_attributes([
        ("version", "1.2"),
        ("xmlns", "urn:oasis:names:tc:xliff:document:1.2"),
    ]);
    root.write_inner_content(|writer| {
        for units in exchange.units.chunk_by(|a, b| a.scope == b.scope) {
            let original = file_path(&exchange.from, &units[0].scope);
            let file = writer.create_element("file").with_attributes([
                ("original", original.as_str()),
                ("source-language", exchange.from.as_str()),
                ("target-language", exchange.to.as_str()),
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

/// Writes a text with its translation and notes.
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

/// Writes a text with its protected elements. In a translation, a protected element gets the id of the source text's
/// element with the same content.
fn inline(
    writer: &mut Writer<Vec<u8>>,
    start: BytesStart,
    content: &str,
    codes: &mut Vec<String>,
    is_source: bool,
) -> io::Result<()> {
    // Do not use the writer that indents: whitespace between the parts of this element would become part of its text.
    let end = start.to_end().into_owned();
    let mut inner = Writer::new(Vec::new());
    inner.write_event(Event::Start(start))?;
    for segment in segments(content) {
        let part = &content[segment.span];
        if segment.code {
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
