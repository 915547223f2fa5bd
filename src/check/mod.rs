//! What is wrong with content that could be read: one file a subject. Each check gives findings, never the first only.

use crate::content::{Content, Course, Files};
use crate::finding::Finding;
use crate::guidance::Guidance;
use crate::scenario::Scenario;
use crate::source::Text;

/// What is wrong with the catalogue.
pub fn guidance(_text: &Text, _guidance: &Guidance, _findings: &mut Vec<Finding>) {}

/// What is wrong with the course.
pub fn course(
    _text: Option<&Text>,
    _course: &Course,
    _files: &Files,
    _findings: &mut Vec<Finding>,
) {
}

/// What keeps a scenario from being played, or is hardly meant: ids, links, cast, variables, judgements, endings.
pub fn scenario(
    _text: &Text,
    _scenario: &Scenario,
    _guidance: &Guidance,
    _findings: &mut Vec<Finding>,
) {
}

/// What is wrong with the words: missing, unused, different between languages, too long.
pub fn words(_content: &Content, _findings: &mut Vec<Finding>) {}

/// What only an exploration of all paths shows: what is never reached, dead ends, best results that need a breach.
pub fn paths(_content: &Content, _findings: &mut Vec<Finding>) {}
