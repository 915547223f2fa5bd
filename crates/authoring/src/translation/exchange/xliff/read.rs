//! Reads an exchange file from XLIFF. Any translation program may have written it.

use std::collections::HashMap;

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::translation::exchange::exchange_file::{ExchangeFile, LineCounter, Unit};
use crate::translation::pair::State;
use samtalerum_core::language::locale_of;
use samtalerum_core::message::{Argument, Message};

/// Reads an exchange file.
///
/// # Errors
/// Returns a message if the text is not well-formed XML, or not XLIFF.
pub(crate) fn read(source: &str) -> Result<ExchangeFile, Message> {
    let mut reader = Reader::from_str(source);
    let mut builder = Builder::default();
    let mut lines = LineCounter::new(source);
    loop {
        let line = lines.of(reader.buffer_position() as usize);
        let event = reader.read_event();
        let broken = |detail: &dyn std::fmt::Display| {
            Message::new("words-broken-xml")
                .with("line", line)
                .with("detail", detail.to_string())
        };
        match event.map_err(|error| broken(&error))? {
            Event::Start(start) => builder
                .start(&start, line)
                .map_err(|error| broken(&error))?,
            Event::Empty(start) => {
                builder
                    .start(&start, line)
                    .map_err(|error| broken(&error))?;
                builder.end();
            }
            Event::End(_) => builder.end(),
            Event::Text(text) => builder.text(&text.xml10_content()),
            Event::CData(text) => builder.text(&text.xml10_content()),
            Event::GeneralRef(reference) => {
                let character = reference
                    .resolve_char_ref()
                    .map_err(|error| broken(&error))?;
                match (
                    character,
                    resolve_predefined_entity(&reference.xml10_content()),
                ) {
                    (Some(character), _) => builder.text(character.encode_utf8(&mut [0; 4])),
                    (None, Some(text)) => builder.text(text),
                    (None, None) => {
                        return Err(broken(&format!("&{};", reference.xml10_content())));
                    }
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    if let Some(version) = builder.newer {
        return Err(Message::new("words-xliff-version").with("version", version));
    }
    if !builder.open.is_empty() || !builder.is_xliff {
        let line = lines.of(source.len());
        return Err(Message::new("words-broken-xml")
            .with("line", line)
            .with("detail", "</xliff>"));
    }
    if let Some((line, from, to)) = builder.other {
        let pair = |from: &str, to: &str| Argument::whole(format!("{from} → {to}"));
        return Err(Message::new("words-xliff-languages")
            .with("line", line)
            .with("first", pair(&builder.exchange.from, &builder.exchange.to))
            .with("other", pair(&from, &to)));
    }
    Ok(builder.exchange)
}

/// The content read so far, and the state of the parser.
#[derive(Default)]
struct Builder {
    exchange: ExchangeFile,
    is_xliff: bool,
    /// The version of XLIFF if it is newer than 1.x; otherwise `None`. Newer versions have other elements, so they are
    /// refused.
    newer: Option<String>,
    /// `true` after the first `file` element.
    has_file: bool,
    /// The first `file` element whose languages differ from those of the elements before: its line, its source language
    /// and its target language.
    other: Option<(usize, String, String)>,
    /// The names of the open elements, outermost first.
    open: Vec<String>,
    /// The scope of the open `file` element.
    scope: String,
    /// The open `trans-unit` element.
    unit: Option<Unit>,
    /// The content of each protected element of the source text, by its id. It is needed because some programs keep
    /// only the ids in the translation.
    codes: HashMap<String, String>,
    /// The id of the open protected element.
    code: String,
    /// The content of the open protected element.
    code_text: String,
}

impl Builder {
    /// Handles a start tag. `line` is the line of the tag.
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
            "xliff" => {
                self.is_xliff = true;
                let version = attribute("version")?;
                let is_newer = !version.is_empty() && !version.starts_with("1.");
                self.newer = Some(version).filter(|_| is_newer);
            }
            "file" => {
                let original = attribute("original")?;
                self.scope = locale_of(&original)
                    .map_or(original.as_str(), |(_, scope)| scope)
                    .to_owned();
                let from = attribute("source-language")?.replace('_', "-");
                let to = attribute("target-language")?.replace('_', "-");
                let is_other = !from.eq_ignore_ascii_case(&self.exchange.from)
                    || !to.eq_ignore_ascii_case(&self.exchange.to);
                if self.has_file && is_other {
                    self.other.get_or_insert((line, from, to));
                } else {
                    (self.exchange.from, self.exchange.to) = (from, to);
                    self.has_file = true;
                }
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

    /// Returns `true` within an alternative translation or a segmented copy of the source text. Both are ignored.
    fn is_aside(&self) -> bool {
        self.open
            .iter()
            .any(|name| matches!(name.as_str(), "alt-trans" | "seg-source"))
    }

    /// Handles the end tag of the innermost open element.
    fn end(&mut self) {
        match self.open.pop().as_deref() {
            Some("ph" | "x") => {
                let is_source = self.open.iter().any(|name| name == "source");
                let mut text = std::mem::take(&mut self.code_text);
                // Some programs empty the protected elements of the translation. Then the content is taken from the
                // source text.
                if is_source {
                    self.codes.insert(self.code.clone(), text.clone());
                } else if text.is_empty() {
                    text = self.codes.get(&self.code).cloned().unwrap_or_default();
                }
                self.text(&text);
            }
            Some("trans-unit") => self.exchange.units.extend(self.unit.take()),
            _ => {}
        }
    }

    /// Adds text to the innermost element that collects text.
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
