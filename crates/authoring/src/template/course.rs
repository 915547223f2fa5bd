//! Adds a new meeting to the end of the list in `course.ron`, and keeps the comments and the order of the list. Creates
//! the file if there is none.

use super::comments::comment;
use super::refusal::Refusal;
use crate::change::{FileChange, line_end};
use samtalerum_core::content::{Content, Course};
use samtalerum_core::language::Messages;
use samtalerum_core::scenario::CourseMeeting;
use samtalerum_core::source::{Inside, Node, parse_tree, read};

const PATH: &str = "course.ron";

/// Returns the change that adds the meeting to `course.ron`; `None` if the file lists the meeting already.
///
/// # Errors
/// Returns a refusal if `course.ron` cannot be read, or cannot be changed safely.
pub(super) fn listing(
    id: &str,
    content: &Content,
    words: &Messages,
) -> Result<Option<FileChange>, Refusal> {
    let Some(text) = content.files.text(PATH) else {
        if content.files.unread().any(|path| path == PATH) {
            return Err(Refusal::BrokenCourse(PATH.to_owned()));
        }
        return Ok(Some(FileChange::of(
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
    // Accept the edited text only if it parses to the old course with the new meeting added.
    let mut wanted = course;
    wanted.meetings.push(CourseMeeting {
        scenario: id.to_owned(),
        must_pass: true,
        twin: None,
    });
    match with_item(text, &item(id)).filter(|after| self::course(after).as_ref() == Some(&wanted)) {
        Some(after) => Ok(Some(FileChange::of(&content.files, PATH, after))),
        None => Err(Refusal::ListIt(PATH.to_owned(), format!("{},", item(id)))),
    }
}

fn course(text: &str) -> Option<Course> {
    read::<Course, CourseMeeting>(PATH, text, "meetings", &mut Vec::new()).0
}

fn item(id: &str) -> String {
    format!("(scenario: \"{id}\", must_pass: true)")
}

/// Returns the text of a new `course.ron` that lists the existing meetings and this one.
fn new(id: &str, content: &Content, words: &Messages) -> String {
    let mut text = comment("template-course", id, 0, words);
    text += "Course(\n    format: 1,\n    pass_mark: 75,\n    meetings: [\n";
    let existing = content
        .course
        .meetings
        .iter()
        .map(|meeting| meeting.scenario.as_str());
    for id in existing.chain([id]) {
        text += &format!("        {},\n", item(id));
    }
    text + "    ],\n)\n"
}

/// Returns the text with one more item in the list of meetings; `None` if there is no such list.
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
    // If the list is empty, put the item on a line of its own.
    let Some(last) = items.last() else {
        let line = text[..list.span.start].rfind('\n').map_or(0, |end| end + 1);
        let indent: String = text[line..]
            .chars()
            .take_while(|character| *character == ' ')
            .collect();
        let end = line_end(text);
        out.insert_str(close, &format!("{end}{indent}    {item},{end}{indent}"));
        return Some(out);
    };
    // Otherwise put the item after the last one in the same style: on the same line, or on a line of its own.
    let comma = comma(text, last.span.end, close);
    let after = comma.map_or(last.span.end, |at| at + 1);
    let line = text[..last.span.start].rfind('\n').map_or(0, |end| end + 1);
    if line <= list.span.start {
        out.insert_str(
            after,
            &format!("{} {item}", if comma.is_some() { "" } else { "," }),
        );
    } else {
        // Insert at the end of the last item's line, so that a comment there stays with that item.
        let end = text[after..close]
            .find(['\r', '\n'])
            .map_or(after, |end| after + end);
        let indent: String = text[line..]
            .chars()
            .take_while(|character| matches!(character, ' ' | '\t'))
            .collect();
        out.insert_str(end, &format!("{}{indent}{item},", line_end(text)));
        if comma.is_none() {
            out.insert(last.span.end, ',');
        }
    }
    Some(out)
}

/// Returns the position of the comma after an item that ends at `from`, skipping comments; `None` if no comma follows
/// before `to`.
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
