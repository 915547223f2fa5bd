//! A prepared course: one that was read and checked in advance. A browser that gets it needs no reader of RON and no
//! checks, which are a third of the program, and starts sooner.
//!
//! A prepared course is not kept: each version of the program writes its own, and reads no other.

use std::sync::Arc;

use fluent_syntax::ast::{Entry, Message};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;
use indexmap::IndexMap;

use super::load::languages;
use super::{Content, Meeting};
use crate::finding::Severity;
use crate::guidance::Guidance;
use crate::language::ids::{AFTERWARDS, CAST, PRINCIPLE};
use crate::language::locale_of;
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

/// The content of a prepared course: the order of the meetings, the catalogue, each scenario with the hash of its file, and
/// the summaries of reviews. The messages are in files of their own.
type Prepared = (
    Course,
    Guidance,
    Vec<(String, Scenario)>,
    IndexMap<Id, Summary>,
);

/// The folder of a bundle's files with a part of the messages of a scope. Within this folder, each has the path of the file
/// with all messages.
pub const PARTS: &str = "parts/";

/// The ids of the messages of a meeting that are shown outside it. Besides these, the names of its people are.
const OUTSIDE: [&str; 3] = ["title", "occasion", "summary"];

/// Returns the part of a meeting's messages that is shown outside the meeting. With it, a page can show the menu, the
/// settings and the handbook before the other messages have arrived.
pub fn part_of_meeting(text: &str) -> String {
    part(text, |message| {
        let is_name = message.id.name.starts_with(CAST);
        if is_name {
            message.attributes.clear();
        }
        is_name || OUTSIDE.contains(&message.id.name)
    })
}

/// Returns the part of a catalogue's messages that is shown before the first choice of a meeting: the names of principles,
/// and what a meeting shows of signs and terms.
pub fn part_of_guidance(text: &str) -> String {
    part(text, |message| {
        let id = message.id.name;
        if id.starts_with(PRINCIPLE) {
            message.attributes.clear();
        }
        !AFTERWARDS.iter().any(|prefix| id.starts_with(prefix))
    })
}

/// Returns the messages of a text that are wanted, which may be changed, and the terms that they may refer to.
fn part<'t>(text: &'t str, mut is_wanted: impl FnMut(&mut Message<&'t str>) -> bool) -> String {
    // Messages that cannot be read are left out here, as they are when the whole text is read.
    let (Ok(mut resource) | Err((mut resource, _))) = parse(text);
    resource.body.retain_mut(|entry| match entry {
        Entry::Message(message) => {
            message.comment = None;
            is_wanted(message)
        }
        Entry::Term(_) => true,
        _ => false,
    });
    serialize(&resource)
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
    );
    postcard::to_allocvec(&course).ok()
}

impl Content {
    /// Restores a course that [`prepare`] has prepared. `files` are the course's messages, and `built_in` those of the
    /// program, which are used where the course has none. `parts` has files with a part of the messages of a scope, which
    /// are used where the others lack a message, until [`Self::add_texts`] adds all messages of the scope. Returns `None`
    /// if another version of the program has prepared the course, or if the bytes are damaged.
    pub fn prepared(bytes: &[u8], files: Files, built_in: Files, parts: &Files) -> Option<Self> {
        let (shape, bytes) = postcard::take_from_bytes::<u64>(bytes).ok()?;
        if shape != SHAPE {
            return None;
        }
        let (course, guidance, scenarios, reviews): Prepared = postcard::from_bytes(bytes).ok()?;
        let mut findings = files.reported();
        let mut languages = languages(&files, Some(&built_in), &mut findings);
        for path in parts.paths() {
            if let (Some((tag, scope)), Some(text)) = (locale_of(path), parts.text(path))
                && let Ok(tag) = tag.parse()
            {
                languages.add_part(&tag, scope, text.to_owned());
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

    /// Adds messages of scopes of which only a part was there when the course was restored.
    pub fn add_texts(&self, texts: &Files) {
        for path in texts.paths() {
            let tag = locale_of(path).and_then(|(tag, scope)| Some((tag.parse().ok()?, scope)));
            if let (Some((tag, scope)), Some(text)) = (tag, texts.text(path)) {
                self.languages.add_later(&tag, scope, text.to_owned());
            }
        }
    }
}
