//! The messages by language and scope. A scope is the path of a file below `locales/<language>/`, without the file's
//! extension. Two scopes can use the same ids, so the ids of two scenarios cannot clash.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use fluent::{FluentArgs, FluentValue};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

use super::foreign::{self, Foreign, Passage, TextId};
use super::ids;
use super::problem::Problem;
use super::scope_messages::{MessageFile, ScopeMessages};
use super::scopes::{FINDINGS, GUIDANCE, INTERFACE, SCENARIOS, TOOLS};
use crate::cause::Cause;
use crate::message::{Argument, Message};

/// All messages of one language.
pub struct Language {
    /// The tag of the language, e.g. `da`.
    pub tag: LanguageIdentifier,
    scopes: HashMap<String, ScopeMessages>,
    /// The result of [`Messages::foreign`] for this language, computed when it is first needed.
    foreign: OnceLock<Foreign>,
    /// The scopes of which only a part of the messages is in `scopes`.
    partial: BTreeSet<String>,
    /// All messages of scopes in `partial`, as far as they have been added.
    later: Mutex<HashMap<String, Arc<ScopeMessages>>>,
    /// The scopes of which a message was asked for that is in neither.
    lacking: Mutex<BTreeSet<String>>,
}

/// All languages. If none of the languages that a reader asks for exists, the first language is used.
#[derive(Default)]
pub struct Languages {
    all: Vec<Language>,
    folder: Option<String>,
}

impl Languages {
    /// Adds the messages of a file. Messages that cannot be read are left out, and the problems with them are returned.
    /// A message that exists already is replaced, so that a content folder can override the built-in messages.
    ///
    /// Returns `None` if the tag is not a language tag.
    pub fn add(&mut self, tag: &str, scope: &str, text: String) -> Option<Vec<Problem>> {
        let tag = tag.parse().ok()?;
        let (file, problems) = MessageFile::parse(&text);
        self.scope(tag, scope).add(file);
        Some(problems)
    }

    /// Adds the messages of a file, as [`Self::add`] does, but parses them only when one of them is needed. Use this for
    /// files that are known to have no problems. A text `tag` that is not a language tag is ignored.
    pub fn add_unparsed(&mut self, tag: &str, scope: &str, text: String) {
        if let Ok(tag) = tag.parse() {
            self.scope(tag, scope).add(MessageFile::unparsed(text));
        }
    }

    /// Returns the messages of a scope, to add a file to them. Adds the language and the scope first if they do not exist
    /// yet.
    fn scope(&mut self, tag: LanguageIdentifier, scope: &str) -> &mut ScopeMessages {
        // The new messages can change the result of `Messages::foreign` for every language, so all stored results are
        // discarded.
        for language in &mut self.all {
            language.foreign = OnceLock::new();
        }
        let scopes = &mut self.language(tag.clone()).scopes;
        scopes
            .entry(scope.to_owned())
            .or_insert_with(|| ScopeMessages::new(tag, scope))
    }

    /// Adds a part of the messages of a scope. The messages in other files of the scope replace them.
    /// [`Self::add_later`] adds all of them.
    pub fn add_part(&mut self, tag: &LanguageIdentifier, scope: &str, text: String) {
        self.scope(tag.clone(), scope)
            .add_first(MessageFile::unparsed(text));
        self.language(tag.clone()).partial.insert(scope.to_owned());
    }

    /// Adds all messages of a scope of which [`Self::add_part`] has added a part. A language that does not exist is
    /// ignored.
    pub fn add_later(&self, tag: &LanguageIdentifier, scope: &str, text: String) {
        if let Some(language) = self.all.iter().find(|language| language.tag == *tag) {
            let mut messages = ScopeMessages::new(tag.clone(), scope);
            messages.add(MessageFile::unparsed(text));
            let mut scopes = language
                .later
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
            scopes.insert(scope.to_owned(), Arc::new(messages));
        }
    }

    /// Returns the scopes of which, since the last call, a message of this language was asked for that
    /// [`Self::add_later`] may still add.
    pub fn take_lacking(&self, tag: &LanguageIdentifier) -> BTreeSet<String> {
        let mut languages = self.all.iter();
        let Some(language) = languages.find(|language| language.tag == *tag) else {
            return BTreeSet::new();
        };
        std::mem::take(&mut *language.lacking())
    }

    /// Returns the language with this tag. Adds the language first if it does not exist yet.
    fn language(&mut self, tag: LanguageIdentifier) -> &mut Language {
        let index = self
            .all
            .iter()
            .position(|language| language.tag == tag)
            .unwrap_or_else(|| {
                self.all.push(Language {
                    tag,
                    scopes: HashMap::new(),
                    foreign: OnceLock::new(),
                    partial: BTreeSet::new(),
                    later: Mutex::default(),
                    lacking: Mutex::default(),
                });
                self.all.len() - 1
            });
        &mut self.all[index]
    }

    /// For each of these tags, adds a language that has no messages yet, unless the language exists already. Then sorts
    /// the languages by the order of the tags; languages that are not among the tags come last. A text that is not a
    /// language tag is ignored.
    ///
    /// Call this when the messages of some languages are loaded later. The trainee can then choose these languages
    /// already, and the first language is the same as if all messages were loaded.
    pub fn announce(&mut self, tags: &[String]) {
        let tags: Vec<LanguageIdentifier> =
            tags.iter().filter_map(|tag| tag.parse().ok()).collect();
        for tag in &tags {
            self.language(tag.clone());
        }
        let place = |language: &Language| tags.iter().position(|tag| *tag == language.tag);
        self.all
            .sort_by_key(|language| place(language).unwrap_or(usize::MAX));
    }

    /// Returns `true` if this language exists, but the program's own messages in it are not loaded.
    pub fn is_announced(&self, tag: &LanguageIdentifier) -> bool {
        let mut languages = self.all.iter();
        languages.any(|language| language.tag == *tag && !language.scopes.contains_key(INTERFACE))
    }

    /// Returns `true` if each language can be loaded without the others, because it has every text that any language
    /// has, and a translation of every meeting.
    pub fn are_independent(&self) -> bool {
        self.tags().all(|tag| self.messages(tag).are_translated())
    }

    /// Returns the tags of all languages.
    pub fn tags(&self) -> impl Iterator<Item = &LanguageIdentifier> {
        self.all.iter().map(|language| &language.tag)
    }

    /// Returns the best language for the wanted tags (most wanted first), or the first language if none matches.
    pub fn negotiate(&self, wanted: &[String]) -> LanguageIdentifier {
        let wanted: Vec<LanguageIdentifier> =
            wanted.iter().filter_map(|tag| tag.parse().ok()).collect();
        let available: Vec<&LanguageIdentifier> = self.tags().collect();
        let default = self.all.first().map(|language| &language.tag);
        let best = negotiate_languages(
            &wanted,
            &available,
            default.as_ref(),
            NegotiationStrategy::Lookup,
        );
        best.first().map(|tag| (**tag).clone()).unwrap_or_default()
    }

    /// Returns the messages of a language, with the other languages to fall back to.
    pub fn messages(&self, tag: &LanguageIdentifier) -> Messages<'_> {
        let mut chain: Vec<&Language> = self.all.iter().collect();
        chain.sort_by_key(|language| language.tag != *tag);
        Messages {
            is_first: self.all.first().is_some_and(|first| first.tag == *tag),
            chain,
            folder: self.folder.as_deref(),
        }
    }

    /// Sets the content folder, as it is written on the command line. Commands that are quoted in messages then name
    /// this folder.
    pub fn set_folder(&mut self, folder: String) {
        self.folder = Some(folder);
    }
}

/// The language of a text, compared with the language that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpokenIn {
    /// The text is in the language that was asked for, or no language has it.
    Wanted,
    /// The text is the same, word for word, in another language. It is probably a copy that was not translated.
    Copied,
    /// The language lacks the text, so it is shown in another language.
    Another,
}

impl Language {
    /// Returns the text of a message or attribute; `None` if the language lacks it. A scenario's text without any
    /// visible character counts as missing.
    fn text(
        &self,
        scope: &str,
        id: &str,
        attribute: Option<&str>,
        values: Option<&FluentArgs>,
    ) -> Option<String> {
        let text = self.scopes.get(scope)?.text(id, attribute, values);
        if text.is_some() || !self.partial.contains(scope) {
            return text;
        }
        let scopes = self.later.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(later) = scopes.get(scope).map(Arc::clone) else {
            self.lacking().insert(scope.to_owned());
            return None;
        };
        // Parsing takes a while, so let others read meanwhile.
        drop(scopes);
        later.text(id, attribute, values)
    }

    fn lacking(&self) -> MutexGuard<'_, BTreeSet<String>> {
        self.lacking.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The messages of a language, with the other languages to fall back to.
#[derive(Clone)]
pub struct Messages<'a> {
    chain: Vec<&'a Language>,
    /// `true` if this is the first language, from which the others are translated.
    is_first: bool,
    /// The folder of an author's course; `None` for the built-in course. Commands in messages name this folder.
    folder: Option<&'a str>,
}

impl Messages<'_> {
    /// Returns the tag of the language that is searched first.
    pub fn tag(&self) -> String {
        self.chain
            .first()
            .map(|language| language.tag.to_string())
            .unwrap_or_default()
    }

    /// Returns the text of a message, or its id in brackets if no language has it.
    pub fn text(&self, scope: &str, id: &str) -> String {
        self.find(scope, id, None, None)
            .unwrap_or_else(|| format!("⟨{id}⟩"))
    }

    /// Returns the text of a message, with its variables replaced by these values. If no language has the message,
    /// returns its id in brackets.
    pub fn text_with<'v>(
        &self,
        scope: &str,
        id: &str,
        values: impl IntoIterator<Item = (&'v str, FluentValue<'v>)>,
    ) -> String {
        let arguments: FluentArgs = values.into_iter().collect();
        self.find(scope, id, None, Some(&arguments))
            .unwrap_or_else(|| format!("⟨{id}⟩"))
    }

    /// Renders a message with its arguments, or its id in brackets if no language has it.
    pub fn render(&self, scope: &str, message: &Message) -> String {
        self.find(scope, message.id, None, Some(&self.arguments(message)))
            .unwrap_or_else(|| format!("⟨{}⟩", message.id))
    }

    /// Renders an attribute of a message; `None` if no language has it.
    pub fn render_attribute(&self, scope: &str, message: &Message, name: &str) -> Option<String> {
        self.find(
            scope,
            message.id,
            Some(name),
            Some(&self.arguments(message)),
        )
    }

    /// Returns an attribute of a message, or the ids of both as `⟨message.attribute⟩` if no language has the attribute.
    pub fn attribute(&self, scope: &str, id: &str, attribute: &str) -> String {
        self.find(scope, id, Some(attribute), None)
            .unwrap_or_else(|| format!("⟨{id}.{attribute}⟩"))
    }

    /// Converts the arguments of a message to arguments of Fluent. An [`Argument::Cause`], the reason that the
    /// operating system gives for an error, becomes a text: a frequent reason has a message of its own, and any other
    /// reason is quoted in a general message.
    fn arguments(&self, message: &Message) -> FluentArgs<'static> {
        let value = |argument: &Argument| match argument {
            Argument::Cause(Cause::Known(id)) => self.text(INTERFACE, id).into(),
            Argument::Cause(Cause::Other(_)) => {
                let reason = [("reason", argument.value())];
                self.text_with(INTERFACE, "system-other", reason).into()
            }
            _ => argument.value(),
        };
        let all = message.arguments();
        all.map(|(name, argument)| (*name, value(argument)))
            .collect()
    }

    /// Adds the folder of an author's course to each command of this program that the text quotes. The command then
    /// concerns the same course.
    pub fn with_folder(&self, text: &str) -> String {
        match self.folder {
            Some(folder) => add_folder(text, folder),
            None => text.to_owned(),
        }
    }

    /// Returns the text of a message or attribute; `None` if no language has it.
    pub fn find(
        &self,
        scope: &str,
        id: &str,
        attribute: Option<&str>,
        values: Option<&FluentArgs>,
    ) -> Option<String> {
        let mut chain = self.chain.iter();
        let text = chain.find_map(|language| language.text(scope, id, attribute, values))?;
        let is_tool = matches!(scope, INTERFACE | FINDINGS | TOOLS);
        // Do not name the folder in a message that is written into a file: the file may be read on a machine without
        // the folder.
        let is_written = WRITTEN.contains(&id);
        Some(match is_tool && !is_written {
            true => self.with_folder(&text),
            false => text,
        })
    }

    /// Compares the language of a text with the language that was asked for.
    pub fn spoken_in(&self, scope: &str, id: &str) -> SpokenIn {
        self.compared(scope, id, None).0
    }

    /// Compares the language of a text with the language that was asked for. If the text is in another language, also
    /// returns the passages of the text.
    fn compared(&self, scope: &str, id: &str, part: Option<&str>) -> (SpokenIn, Vec<Passage>) {
        let text = |language: &&Language| language.text(scope, id, part, None);
        let own = self.chain.first().and_then(text);
        let mut others = self.chain.iter().skip(1);
        let other = others.find_map(|language| Some((text(language)?, language.tag.to_string())));
        let spoken = match (&own, &other) {
            (None, Some(_)) => SpokenIn::Another,
            (Some(own), Some((other, _))) if own == other && !self.is_first && is_sentence(own) => {
                SpokenIn::Copied
            }
            _ => SpokenIn::Wanted,
        };
        let other = other.filter(|_| spoken != SpokenIn::Wanted);
        let passages = other.iter();
        let passages = passages.flat_map(|(text, tag)| foreign::passages(text, tag));
        (spoken, passages.collect())
    }

    /// Returns the ids of the texts that the other languages have, by scope. Leaves out messages that list words from
    /// another language, because not every language needs them.
    fn texts_of_others(&self) -> BTreeMap<&str, BTreeSet<TextId<'_>>> {
        let mut texts: BTreeMap<&str, BTreeSet<TextId>> = BTreeMap::new();
        for language in self.chain.iter().skip(1) {
            for (scope, messages) in &language.scopes {
                let of_scope = texts.entry(scope).or_default();
                let all = foreign::ids(messages.resources());
                of_scope.extend(all.into_iter().filter(|(id, _)| !ids::is_words_in(id)));
            }
        }
        texts
    }

    /// Returns `true` if this language has every text that another language has, and none of its meetings seems to be
    /// an untranslated copy.
    fn are_translated(&self) -> bool {
        let texts = self.texts_of_others();
        texts.into_iter().all(|(scope, texts)| {
            let all = texts.iter();
            let all = all.map(|(id, part)| self.compared(scope, id, *part).0);
            let spoken: Vec<SpokenIn> = all.collect();
            let copied = spoken.iter().filter(|spoken| **spoken == SpokenIn::Copied);
            !spoken.contains(&SpokenIn::Another)
                && !is_untranslated(scope, copied.count(), spoken.len())
        })
    }

    /// Returns all texts that are missing in the language asked for, and are shown in another language instead. Also
    /// returns the foreign words in the texts of the language asked for. Leaves out messages with variables.
    pub fn foreign(&self) -> &Foreign {
        static NONE: OnceLock<Foreign> = OnceLock::new();
        match self.chain.first() {
            Some(language) => language.foreign.get_or_init(|| self.find_foreign()),
            None => NONE.get_or_init(Foreign::default),
        }
    }

    /// Compares the texts of this language with those of the other languages, and returns the result of
    /// [`Self::foreign`].
    fn find_foreign(&self) -> Foreign {
        let others = || self.chain.iter().skip(1);
        let mut passages = Vec::new();
        for (scope, ids) in self.texts_of_others() {
            let mut copies = Vec::new();
            let mut copied = 0;
            for (id, part) in &ids {
                match self.compared(scope, id, *part) {
                    (SpokenIn::Another, found) => passages.extend(found),
                    (SpokenIn::Copied, found) => {
                        copied += 1;
                        copies.extend(found);
                    }
                    (SpokenIn::Wanted, _) => {}
                }
            }
            if is_untranslated(scope, copied, ids.len()) {
                passages.extend(copies);
            }
        }
        let own = self.chain.first();
        let words = |part| {
            let tags = others().map(|language| language.tag.to_string());
            tags.filter_map(move |tag| {
                // Most languages lack these messages. Every part of the catalogue has those that exist.
                let catalogue = own?.scopes.get(GUIDANCE)?;
                let words = catalogue.text(&ids::words_in(&tag), part, None)?;
                Some((words, tag))
            })
        };
        passages.extend(words(None).flat_map(|(words, tag)| {
            let words: Vec<Passage> = foreign::declared(&words, &tag).collect();
            words
        }));
        let quotes = words(Some("quotes")).filter_map(|(marks, tag)| foreign::quotes(&marks, &tag));
        Foreign::new(passages, quotes.collect())
    }
}

/// Returns `true` if the scope is that of a meeting, and at least half of its texts are copies of another language's
/// texts. Such a meeting is probably not translated. Fewer copies may be on purpose.
fn is_untranslated(scope: &str, copied: usize, all: usize) -> bool {
    scope.starts_with(SCENARIOS) && copied > 0 && 2 * copied >= all
}

/// Returns `true` for a text of more than three words. Shorter texts, such as names and labels, are often the same in
/// two languages.
fn is_sentence(text: &str) -> bool {
    text.split_whitespace().count() > 3
}

/// The ids of messages that are written into files. Commands in these messages do not name the content folder.
const WRITTEN: [&str; 2] = ["remark-not-playable", "review-summary-comment"];

/// Adds the option `--content` with `folder` to the commands of this program that `text` quotes. A command that has the
/// option already is not changed, and neither is a command outside quotation marks or backticks.
fn add_folder(text: &str, folder: &str) -> String {
    const COMMAND: &str = "samtalerum ";
    const OPTION: &str = "--content";
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(COMMAND) {
        let (before, command) = rest.split_at(at);
        out += before;
        let close = match before.chars().next_back() {
            Some('»') => '«',
            Some('“') => '”',
            Some('`') => '`',
            _ => '\n',
        };
        let end = command.find(close).unwrap_or(command.len());
        let (command, after) = command.split_at(end);
        out += command;
        if close != '\n' && !command.contains(OPTION) {
            out += &format!(" {OPTION} {folder}");
        }
        rest = after;
    }
    out + rest
}
