//! XML elements as values. Texts and attributes are escaped when they are written, and what XML does not allow is left
//! out.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// An XML element.
#[derive(Debug)]
pub(crate) struct Element {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
    text: Option<String>,
    inner: Vec<Element>,
}

impl Element {
    /// Creates an empty element.
    pub(crate) fn new(name: &'static str) -> Self {
        Self {
            name,
            attributes: Vec::new(),
            text: None,
            inner: Vec::new(),
        }
    }

    /// Creates an element with a text.
    pub(crate) fn text(name: &'static str, text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            ..Self::new(name)
        }
    }

    /// Adds an attribute.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// Adds child elements.
    pub(crate) fn around(mut self, inner: impl IntoIterator<Item = Element>) -> Self {
        self.inner.extend(inner);
        self
    }

    /// Writes a document that has this element as its root.
    pub(crate) fn document(&self) -> String {
        let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
        let declared = writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
        let written = declared.and_then(|()| self.write(&mut writer));
        written.expect("a list of bytes takes everything");
        let mut bytes = writer.into_inner();
        bytes.push(b'\n');
        String::from_utf8(bytes).expect("all parts are texts")
    }

    fn write(&self, writer: &mut Writer<Vec<u8>>) -> std::io::Result<()> {
        let mut start = BytesStart::new(self.name);
        for (name, value) in &self.attributes {
            start.push_attribute((*name, allowed(value).as_str()));
        }
        if self.text.is_none() && self.inner.is_empty() {
            return writer.write_event(Event::Empty(start));
        }
        writer.write_event(Event::Start(start))?;
        if let Some(text) = &self.text {
            writer.write_event(Event::Text(BytesText::new(&allowed(text))))?;
        }
        for element in &self.inner {
            element.write(writer)?;
        }
        writer.write_event(Event::End(BytesEnd::new(self.name)))
    }
}

/// Leaves out the characters that XML does not allow, and replaces line breaks and other whitespace by spaces.
fn allowed(text: &str) -> String {
    let chars = text
        .chars()
        .map(|char| if char.is_whitespace() { ' ' } else { char });
    chars
        .filter(|char| !char.is_control() && !matches!(char, '\u{fffe}' | '\u{ffff}'))
        .collect()
}
