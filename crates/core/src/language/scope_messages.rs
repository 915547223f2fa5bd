//! The messages of one scope in one language, as a Fluent bundle that is made when it is first needed.

use std::sync::{Arc, OnceLock};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use super::escapes::parsable;
use super::problem::{Problem, problem};
use super::scopes::SCENARIOS;
use super::unformattable::unformattable;

/// The messages of one scope in one language, from one or more files.
pub(super) struct ScopeMessages {
    language: LanguageIdentifier,
    /// `true` for the scope of a scenario, in which a text without any visible character counts as missing.
    is_of_scenario: bool,
    files: Vec<MessageFile>,
    bundle: OnceLock<FluentBundle<Arc<FluentResource>>>,
}

/// A file of messages. It is parsed when one of its messages is first needed: a visit needs few of a course's scopes.
pub(super) struct MessageFile {
    text: String,
    resource: OnceLock<Arc<FluentResource>>,
}

impl MessageFile {
    /// Creates a file that is parsed later. Messages that cannot be read are left out then.
    pub(super) fn unparsed(text: String) -> Self {
        Self {
            text,
            resource: OnceLock::new(),
        }
    }

    /// Parses a file. Leaves out messages that cannot be read, and returns the problems with them.
    pub(super) fn parse(text: &str) -> (Self, Vec<Problem>) {
        let (resource, problems) = read(text);
        let file = Self {
            text: String::new(),
            resource: OnceLock::from(Arc::new(resource)),
        };
        (file, problems)
    }

    fn resource(&self) -> &Arc<FluentResource> {
        self.resource.get_or_init(|| Arc::new(read(&self.text).0))
    }
}

impl ScopeMessages {
    /// Creates a scope without messages.
    pub(super) fn new(language: LanguageIdentifier, scope: &str) -> Self {
        Self {
            language,
            is_of_scenario: scope.starts_with(SCENARIOS),
            files: Vec::new(),
            bundle: OnceLock::new(),
        }
    }

    /// Adds the messages of a file. They replace messages with the same ids.
    pub(super) fn add(&mut self, file: MessageFile) {
        self.files.push(file);
        self.bundle = OnceLock::new();
    }

    /// Adds the messages of a file. The messages in all other files replace them.
    pub(super) fn add_first(&mut self, file: MessageFile) {
        self.files.insert(0, file);
        self.bundle = OnceLock::new();
    }

    /// Returns the files. In contrast to a bundle, they can list the ids of their messages.
    pub(super) fn resources(&self) -> impl Iterator<Item = &FluentResource> {
        self.files.iter().map(|file| &**file.resource())
    }

    /// Returns the text of a message or attribute; `None` if it is missing.
    pub(super) fn text(
        &self,
        id: &str,
        attribute: Option<&str>,
        values: Option<&FluentArgs>,
    ) -> Option<String> {
        let bundle = self.bundle.get_or_init(|| self.bundle());
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, values, &mut errors);
        let shows = |char: char| !(char.is_whitespace() || is_invisible(char));
        (!self.is_of_scenario || text.contains(shows)).then(|| text.into_owned())
    }

    fn bundle(&self) -> FluentBundle<Arc<FluentResource>> {
        let mut bundle = FluentBundle::new_concurrent(vec![self.language.clone()]);
        // By default, Fluent puts an invisible mark before and after each variable. The marks would be drawn as boxes,
        // and languages that are written from left to right do not need them.
        bundle.set_use_isolating(false);
        // A new bundle has no functions, so the names of the built-in functions cannot clash with any.
        bundle.add_builtins().expect("a new bundle takes functions");
        for file in &self.files {
            bundle.add_resource_overriding(Arc::clone(file.resource()));
        }
        bundle
    }
}

/// Parses the messages of a file. Leaves out those that cannot be read, and returns the problems with them.
fn read(text: &str) -> (FluentResource, Vec<Problem>) {
    let (resource, errors) = match FluentResource::try_new(parsable(text)) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let problems = errors.iter();
    let problems = problems.map(|error| problem(text, error));
    let mut problems: Vec<Problem> = problems.collect();
    let unformattable = unformattable(&resource);
    let resource = match unformattable.problems.is_empty() {
        true => resource,
        false => match FluentResource::try_new(unformattable.replaced(resource.source())) {
            Ok(resource) | Err((resource, _)) => resource,
        },
    };
    problems.extend(unformattable.problems);
    (resource, problems)
}

/// Returns `true` for a character that has no width, such as a soft hyphen or a joiner.
pub(crate) fn is_invisible(char: char) -> bool {
    matches!(
        char,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
    )
}
