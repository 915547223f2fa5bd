//! A prepared course: one that was read and checked in advance. A browser that gets it needs no reader of RON and no
//! checks, which are a third of the program, and starts sooner.
//!
//! A prepared course is not kept: each version of the program writes its own, and reads no other.

use std::sync::Arc;

use super::load::languages;
use super::{Content, Meeting};
use crate::finding::Severity;
use crate::guidance::Guidance;
use crate::meeting::CompiledScenario;
use crate::review::Summary;
use crate::scenario::{Course, Id, Scenario};
use crate::source::Files;
use indexmap::IndexMap;

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

/// Returns a name for the versions of the program that can read each other's prepared courses.
pub fn prepared_by() -> String {
    format!("{SHAPE:016x}")
}

/// A course without its messages: the order of the meetings, the catalogue, each scenario with the hash of its file, and
/// the summaries of reviews.
type Prepared = (
    Course,
    Guidance,
    Vec<(String, Scenario)>,
    IndexMap<Id, Summary>,
);

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
    /// program, which are used where the course has none. Returns `None` if another version of the program has prepared
    /// the course, or if the bytes are damaged.
    pub fn prepared(bytes: &[u8], files: Files, built_in: Files) -> Option<Self> {
        let (shape, bytes) = postcard::take_from_bytes::<u64>(bytes).ok()?;
        if shape != SHAPE {
            return None;
        }
        let (course, guidance, scenarios, reviews): Prepared = postcard::from_bytes(bytes).ok()?;
        let mut findings = files.reported();
        let languages = languages(&files, Some(&built_in), &mut findings);
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
}
