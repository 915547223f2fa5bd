//! A prepared course: one that was read and checked in advance. A browser that gets it needs no reader of RON and no
//! checks, which are a third of the program, and starts sooner.
//!
//! A prepared course is not kept: each version of the program writes its own, and reads no other.

use std::sync::Arc;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;
use indexmap::IndexMap;
use unic_langid::LanguageIdentifier;

use super::load::languages;
use super::{Content, Meeting};
use crate::finding::Severity;
use crate::guidance::Guidance;
use crate::language::ids::CAST;
use crate::language::{locale_of, scenario_scope};
use crate::meeting::CompiledScenario;
use crate::review::Summary;
use crate::scenario::{Course, Id, Scenario};
use crate::source::Files;

/// The path of a prepared course among the files of a bundle.
pub const PREPARED: &str = "prepared.bin";

/// A hash of the code that declares what is prepared. A course that another version of this code has prepared cannot be
/// read: the form has no names of fields, so that fields would be mistaken for each other.
const SHAPE: u64 = shape(&[
    include_str!("prepared.rs"),
    include_str!("../guidance/model.rs"),
    include_str!("../review/agreement.rs"),
    include_str!("../review/summary.rs"),
    include_str!("../scenario/appraisal.rs"),
    include_str!("../scenario/condition.rs"),
    include_str!("../scenario/course.rs"),
    include_str!("../scenario/decision.rs"),
    include_str!("../scenario/model.rs"),
    include_str!("../scenario/people.rs"),
    include_str!("../scenario/scene.rs"),
]);

/// Returns the FNV-1a hash of the texts, one after the other.
const fn shape(texts: &[&str]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325;
    let mut text = 0;
    while text < texts.len() {
        let bytes = texts[text].as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            hash = (hash ^ bytes[at] as u64).wrapping_mul(0x0000_0100_0000_01b3);
            at += 1;
        }
        text += 1;
    }
    hash
}

/// Returns the name of this program's form of prepared courses. Another version can read them if it has the same name.
pub fn prepared_by() -> String {
    format!("{SHAPE:016x}")
}

/// The content of a prepared course: the order of the meetings, the catalogue, each scenario with the hash of its file, the
/// summaries of reviews, and the cards. All other messages are in files of their own.
type Prepared = (
    Course,
    Guidance,
    Vec<(String, Scenario)>,
    IndexMap<Id, Summary>,
    Vec<Card>,
);

/// The messages of a meeting that are shown outside it: the tag of the language, the id of the scenario, and the text in
/// Fluent. So a page can show the menu, the settings and the handbook before the meetings' texts have arrived.
type Card = (String, Id, String);

/// The ids of the messages on a card. Besides these, it has the names of the people.
const ON_CARD: [&str; 3] = ["title", "occasion", "summary"];

/// Returns the cards of all meetings in all languages.
fn cards(content: &Content) -> Vec<Card> {
    let mut cards = Vec::new();
    for tag in content.languages.tags() {
        for id in content.meetings.keys() {
            if let Some(text) = content.files.text(&messages_file(tag, id)) {
                cards.push((tag.to_string(), id.clone(), card(text)));
            }
        }
    }
    cards
}

/// Returns the card of a meeting with these messages, with the terms that it may refer to.
fn card(text: &str) -> String {
    // Messages that cannot be read are left out here, as they are when the whole text is read.
    let (Ok(mut resource) | Err((mut resource, _))) = parse(text);
    resource.body.retain_mut(|entry| match entry {
        Entry::Message(message) => {
            let is_name = message.id.name.starts_with(CAST);
            if is_name {
                message.attributes.clear();
            }
            is_name || ON_CARD.contains(&message.id.name)
        }
        Entry::Term(_) => true,
        _ => false,
    });
    serialize(&resource)
}

fn messages_file(tag: &LanguageIdentifier, id: &str) -> String {
    format!("locales/{tag}/{}.ftl", scenario_scope(id))
}

/// Prepares a course. Returns `None` if the course has an error, because only a program that reads the files can report
/// it. Warnings are left out.
pub fn prepare(content: &Content) -> Option<Vec<u8>> {
    let mut findings = content.findings.iter();
    if findings.any(|finding| finding.severity == Severity::Error) {
        return None;
    }
    let meetings: Vec<(&str, &Scenario)> = content
        .meetings
        .values()
        .map(|meeting| (meeting.hash.as_str(), &*meeting.compiled.scenario))
        .collect();
    let course = (
        SHAPE,
        &content.course,
        &content.guidance,
        meetings,
        &content.reviews,
        cards(content),
    );
    postcard::to_allocvec(&course).ok()
}

impl Content {
    /// Restores a course that [`prepare`] has prepared. `files` are the course's messages, and `built_in` those of the
    /// program, which are used where the course has none. In a language that either has, but for a meeting whose messages
    /// `files` lacks, only the messages on the card are known, until [`Self::add_texts`] adds the others. Returns
    /// `None` if another version of the program has prepared the course, or if the bytes are damaged.
    pub fn prepared(bytes: &[u8], files: Files, built_in: Files) -> Option<Self> {
        let (shape, bytes) = postcard::take_from_bytes::<u64>(bytes).ok()?;
        if shape != SHAPE {
            return None;
        }
        let (course, guidance, scenarios, reviews, cards): Prepared =
            postcard::from_bytes(bytes).ok()?;
        let mut findings = files.reported();
        let mut languages = languages(&files, Some(&built_in), &mut findings);
        let tags: Vec<LanguageIdentifier> = languages.tags().cloned().collect();
        for (tag, id, card) in cards {
            let tag = tags.iter().find(|known| known.to_string() == tag);
            if let Some(tag) = tag
                && files.text(&messages_file(tag, &id)).is_none()
            {
                languages.add_part(tag, &scenario_scope(&id), card);
            }
        }
        let mut meetings = IndexMap::new();
        for (hash, scenario) in scenarios {
            let id = scenario.id.clone();
            let compiled = CompiledScenario::compile(Arc::new(scenario))?;
            let compiled = Arc::new(compiled.with_review(reviews.get(&id)));
            meetings.insert(id, Meeting { compiled, hash });
        }
        Some(Self {
            course,
            guidance,
            languages,
            meetings,
            scenarios: Vec::new(),
            reviews,
            findings,
            files,
            built_in,
            guidance_text: None,
            course_text: None,
            corrected: Vec::new(),
        })
    }

    /// Adds messages of meetings that `files` lacked when the course was restored.
    pub fn add_texts(&self, texts: &Files) {
        for path in texts.paths() {
            let tag = locale_of(path).and_then(|(tag, scope)| Some((tag.parse().ok()?, scope)));
            if let (Some((tag, scope)), Some(text)) = (tag, texts.text(path)) {
                self.languages.add_later(&tag, scope, text.to_owned());
            }
        }
    }
}
