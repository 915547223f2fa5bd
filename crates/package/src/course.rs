//! The files of a course that a package needs, and no others.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use samtalerum_authoring::review;
use samtalerum_core::content::scenario_file;
use samtalerum_core::language::{GUIDANCE, INTERFACE, TOOLS, locale_of, scenario_scope};
use samtalerum_core::message::Message;
use samtalerum_core::review::FOLDER as REVIEWS;
use samtalerum_lms::Scope;

use crate::file_map::FileMap;
use crate::order::Order;
use crate::page::Page;
use crate::prepared;
use crate::problem::Problem;

/// The scopes of the program's messages that a package contains, because its trainees or its course need them.
const SCOPES: [&str; 2] = [INTERFACE, GUIDANCE];

/// Returns the prepared course under `content/`, and the program's messages under `own/`.
///
/// # Errors
/// If the course has an error.
pub(crate) fn files(order: &Order, page: &Page) -> Result<FileMap, Problem> {
    let course = course(order);
    let own = own(order, page);
    let bundles = [
        (
            "content",
            prepared::course(&course, &own).ok_or(Problem::Wrong)?,
        ),
        ("own", prepared::own(&own)),
    ];
    let files = bundles.into_iter().flat_map(|(folder, files)| {
        let files = files.into_iter();
        files.map(move |(path, bytes)| (format!("{folder}/{path}"), bytes))
    });
    Ok(files.collect())
}

/// Returns the program's own files, by their paths within its course. The course was checked with the catalogue of the
/// program that makes the package. So the catalogue and its messages come from that program. The messages of the
/// interface must fit the page, so they come from the page folder.
fn own(order: &Order, page: &Page) -> FileMap {
    let mut files = FileMap::new();
    let mut add = |path: String, bytes: Option<&[u8]>| {
        files.extend(bytes.map(|bytes| (path, bytes.to_vec())));
    };
    let of_program = |path: &str| order.own.text(path).map(str::as_bytes);
    add("guidance.ron".to_owned(), of_program("guidance.ron"));
    for language in own_languages(order) {
        let path = message_file(language, GUIDANCE);
        let bytes = of_program(&path);
        add(path, bytes);
        let path = message_file(language, INTERFACE);
        let bytes = page.file(&format!("own/{path}"));
        add(path, bytes);
    }
    files
}

/// Returns the languages in which the package needs the program's messages: those languages of the package that the
/// program has. If it has none of them, returns all languages of the program.
fn own_languages<'a>(order: &'a Order) -> BTreeSet<&'a str> {
    let paths = order.own.paths();
    let all: BTreeSet<&str> = paths
        .filter_map(|path| locale_of(path).map(|(tag, _)| tag))
        .collect();
    let wanted = |tag: &str| order.languages.iter().any(|language| language == tag);
    let chosen: BTreeSet<&str> = all.iter().copied().filter(|tag| wanted(tag)).collect();
    if chosen.is_empty() { all } else { chosen }
}

/// Returns the files of the course, by their paths within it.
fn course(order: &Order) -> FileMap {
    let files = &order.content.files;
    // The built-in course uses the program's own catalogue and messages, which are packed separately.
    let is_built_in = files.is_same_course(order.own);
    let mut paths: Vec<String> = Vec::new();
    if !is_built_in {
        paths.push("guidance.ron".to_owned());
    }
    for language in &order.languages {
        if !is_built_in {
            paths.extend(SCOPES.map(|scope| message_file(language, scope)));
        }
        let scenarios = order.scenarios();
        paths.extend(
            scenarios
                .iter()
                .map(|id| message_file(language, &scenario_scope(id))),
        );
    }
    paths.extend(order.scenarios().iter().map(|id| scenario_file(id)));
    let texts = paths.into_iter().filter_map(|path| {
        let text = files.text(&path)?.to_owned();
        Some((path, text))
    });
    let mut texts: Vec<(String, String)> = texts.collect();
    texts.push(("course.ron".to_owned(), course_file(order)));
    texts.extend(reviews(order));
    let files = texts.into_iter();
    files
        .map(|(path, text)| (path, text.into_bytes()))
        .collect()
}

fn message_file(language: &str, scope: &str) -> String {
    format!("locales/{language}/{scope}.ftl")
}

/// Returns the text of `course.ron`. For a package of the whole course, this is the author's file; for a package of one
/// meeting, it is a file that lists only this meeting.
fn course_file(order: &Order) -> String {
    let course = &order.content.course;
    let Scope::One(id) = &order.scope else {
        let text = order.content.files.text("course.ron");
        return text.unwrap_or_default().to_owned();
    };
    let mut text = format!(
        "Course(\n    format: {},\n    pass_mark: {},\n",
        course.format, course.pass_mark
    );
    if course.is_introduction(id) {
        let _ = writeln!(text, "    introduction: {id:?},");
    }
    text += "    meetings: [\n";
    for meeting in course.meetings.iter().filter(|one| one.scenario == *id) {
        let must_pass = meeting.must_pass;
        let _ = write!(text, "        (scenario: {id:?}, must_pass: {must_pass}");
        if let Some(twin) = &meeting.twin {
            let _ = write!(text, ", twin: {twin:?}");
        }
        text += "),\n";
    }
    text += "    ],\n)\n";
    text
}

/// Returns the summaries of the specialists' reviews, as files. A summary contains a hash of the meeting's text in each
/// language. The hashes for languages that the package lacks are left out, because there is no text to compare them
/// with.
fn reviews(order: &Order) -> Vec<(String, String)> {
    let content = order.content;
    let messages = content
        .languages
        .messages(&content.languages.negotiate(&order.languages));
    let comment = messages.render(TOOLS, &Message::new("review-summary-comment"));
    let scenarios = order.scenarios().into_iter();
    let summaries = scenarios.filter_map(|id| Some((id, content.reviews.get(id)?.clone())));
    let texts = summaries.filter_map(|(id, mut summary)| {
        summary
            .hashes
            .retain(|language, _| order.languages.contains(language));
        let text = review::write(&summary, &comment);
        (!summary.hashes.is_empty()).then(|| (format!("{REVIEWS}/{id}.ron"), text))
    });
    texts.collect()
}
