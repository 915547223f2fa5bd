//! Puts a new meeting last into `course.ron`, whose comments and order stay, or makes the file.

use super::Refusal;
use super::comments::comment;
use crate::change::{Change, line_end};
use samtalerum_core::content::{Content, Course};
use samtalerum_core::language::Messages;
use samtalerum_core::scenario::CourseMeeting;
use samtalerum_core::source::{Inside, Node, parse_tree, read};

const PATH: &str = "course.ron";

/// The change that lists the meeting; nothing where it is listed already.
pub(super) fn listing(
    id: &str,
    content: &Content,
    words: &Messages,
) -> Result<Option<Change>, Refusal> {
    let Some(text) = content.files.text(PATH) else {
        if content
            .files
            .findings
            .iter()
            .any(|finding| finding.file == PATH)
        {
            return Err(Refusal::BrokenCourse(PATH.to_owned()));
        }
        return Ok(Some(Change::of(
            &content.files,
            PATH,
            new(id, content, words),
        )));
    };
    let Some(course) = course(text) else {
        return Err(Refusal::BrokenCourse(PATH.to_owned()));
    };
    if course.scenarios().any(|listed| listed == id) {
        return Ok(None);
    }
    let mut wanted = course;
    wanted.meetings.push(CourseMeeting {
        scenario: id.to_owned(),
        must_pass: true,
    });
    match with_item(text, &item(id)).filter(|after| self::course(after).as_ref() == Some(&wanted)) {
        Some(after) => Ok(Some(Change::of(&content.files, PATH, after))),
        None => Err(Refusal::ListIt(PATH.to_owned(), format!("{},", item(id)))),
    }
}

fn course(text: &str) -> Option<Course> {
    read::<Course, CourseMeeting>(PATH, text, "meetings", &mut Vec::new()).0
}

fn item(id: &str) -> String {
    format!("(scenario: \"{id}\", must_pass: true)")
}

/// A course of the meetings that are there, and this one.
fn new(id: &str, content: &Content, words: &Messages) -> String {
    let mut text = comment("template-course", id, 0, words);
    text += "Course(\n    format: 1,\n    pass_mark: 75,\n    meetings: [\n";
    let there = content
        .course
        .meetings
        .iter()
        .map(|meeting| meeting.scenario.as_str());
    for id in there.chain([id]) {
        text += &format!("        {},\n", item(id));
    }
    text + "    ],\n)\n"
}

/// The text with an item more in the list of meetings.
fn with_item(text: &str, item: &str) -> Option<String> {
    let tree = parse_tree(text).ok()?;
    let Inside::Named(fields) = &tree.inside else {
        return None;
    };
    let list = &fields.iter().find(|field| field.name == "meetings")?.value;
    let close = list.span.end.checked_sub(1)?;
    let items: &[Node] = match &list.inside {
        Inside::Items(items) => items,
        _ => &[],
    };
    let mut out = text.to_owned();
    let Some(last) = items.last() else {
        let line = text[..list.span.start].rfind('\n').map_or(0, |end| end + 1);
        let indent: String = text[line..]
            .chars()
            .take_while(|letter| *letter == ' ')
            .collect();
        let end = line_end(text);
        out.insert_str(close, &format!("{end}{indent}    {item},{end}{indent}"));
        return Some(out);
    };
    let comma = comma(text, last.span.end, close);
    let after = comma.map_or(last.span.end, |at| at + 1);
    let line = text[..last.span.start].rfind('\n').map_or(0, |end| end + 1);
    if line <= list.span.start {
        out.insert_str(
            after,
            &format!("{} {item}", if comma.is_some() { "" } else { "," }),
        );
    } else {
        // What is said of the last item in its own line stays with it.
        let end = text[after..close]
            .find(['\r', '\n'])
            .map_or(after, |end| after + end);
        let indent: String = text[line..]
            .chars()
            .take_while(|letter| matches!(letter, ' ' | '\t'))
            .collect();
        out.insert_str(end, &format!("{}{indent}{item},", line_end(text)));
        if comma.is_none() {
            out.insert(last.span.end, ',');
        }
    }
    Some(out)
}

/// The comma behind an item, comments passed over.
fn comma(text: &str, from: usize, to: usize) -> Option<usize> {
    let mut at = from;
    loop {
        let rest = text[at..to].trim_start();
        at = to - rest.len();
        if rest.starts_with(',') {
            return Some(at);
        } else if rest.starts_with("//") {
            at += rest.find('\n')?;
        } else if rest.starts_with("/*") {
            at += rest.find("*/")? + 2;
        } else {
            return None;
        }
    }
}
