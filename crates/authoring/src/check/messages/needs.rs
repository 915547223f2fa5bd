//! The messages that a scenario and the catalogue need, each with the part that needs it and the maximum length of its
//! text.

use std::borrow::Cow;

use super::limits;
use samtalerum_core::guidance::{Certainty, Guidance};
use samtalerum_core::language::ids;
use samtalerum_core::scenario::{Line, Scenario, Then};
use samtalerum_core::source::Step;
use samtalerum_structure::Location;

/// The attributes with feedback for a single grade of a choice: wholly right, partly right, or a breach. A choice can
/// have them in addition to the required `.feedback`.
pub(super) const GRADE_FEEDBACK: [&str; 3] =
    ["feedback-right", "feedback-partly", "feedback-breach"];

/// A message (or an attribute of a message) that a part of a scenario or of the catalogue needs.
pub(super) struct Need<'a> {
    pub(super) id: Cow<'a, str>,
    pub(super) attribute: Option<&'static str>,
    /// The maximum number of characters; `None` if there is no limit.
    pub(super) limit: Option<usize>,
    /// `true` if the text is speech, which the program puts in quotation marks.
    pub(super) spoken: bool,
    /// `true` for the feedback on a choice: the message can also have the attributes [`GRADE_FEEDBACK`].
    pub(super) graded: bool,
    /// The location of the part that needs the message.
    pub(super) location: Vec<Step<'a>>,
}

/// The needed messages that have been collected so far.
#[derive(Default)]
struct List<'a>(Vec<Need<'a>>);

impl<'a> List<'a> {
    /// Adds a message that the part at `location` needs.
    fn message(
        &mut self,
        id: impl Into<Cow<'a, str>>,
        limit: Option<usize>,
        location: &Location<'_, 'a>,
    ) {
        self.0.push(Need {
            id: id.into(),
            attribute: None,
            limit,
            spoken: false,
            graded: false,
            location: location.steps(),
        });
    }

    /// Adds a needed attribute to the message that was added last.
    fn attribute(&mut self, name: &'static str, limit: Option<usize>) {
        if let Some(before) = self.0.last() {
            let (id, location) = (before.id.clone(), before.location.clone());
            self.0.push(Need {
                id,
                attribute: Some(name),
                limit,
                spoken: false,
                graded: false,
                location,
            });
        }
    }
}

/// Returns the messages that a scenario needs.
pub(super) fn scenario(scenario: &Scenario) -> Vec<Need<'_>> {
    let mut list = List::default();
    let top = Location::Top;
    // Add the messages about the meeting as a whole.
    for (id, limit) in [
        ("title", limits::TITLE),
        ("occasion", limits::OCCASION),
        ("summary", limits::SUMMARY),
        ("task", limits::TASK),
    ] {
        list.message(id, Some(limit), &top.field("id"));
    }
    // Add the messages of the cast, the documents, the facts, the scenes with their lines and choices, and the endings.
    for id in scenario.cast.keys() {
        list.message(ids::cast(id), None, &top.field("cast").name(id));
        list.attribute("about", Some(limits::CAST_ABOUT));
    }
    for (index, id) in scenario.case_file.iter().enumerate() {
        list.message(id, None, &top.field("case_file").item(index));
        list.attribute("text", Some(limits::DOCUMENT));
    }
    for id in scenario.facts.keys() {
        let here = top.field("facts");
        list.message(ids::fact(id), Some(limits::FACT), &here.name(id));
    }
    for (id, scene) in &scenario.scenes {
        if matches!(scene.then, Then::Choose(_)) {
            list.message(
                ids::scene(id),
                Some(limits::SCENE),
                &top.field("scenes").name(id),
            );
        }
        let scenes = top.field("scenes");
        let here = scenes.field(id);
        lines(&scene.lines, &here, &mut list);
        then(&scene.then, &here.field("then"), &mut list);
    }
    for id in scenario.endings.keys() {
        list.message(
            ids::ending(id),
            Some(limits::ENDING),
            &top.field("endings").name(id),
        );
        list.attribute("text", Some(limits::ENDING_TEXT));
    }
    list.0
}

/// Adds the messages of a scene's lines.
fn lines<'a>(lines: &'a [Line], scene: &Location<'_, 'a>, list: &mut List<'a>) {
    for (index, line) in lines.iter().enumerate() {
        let location = scene.field("lines");
        list.message(
            line.id(),
            Some(limits::LINE),
            &location.item(index).field("text"),
        );
        if let Some(needed) = list.0.last_mut() {
            needed.spoken = matches!(line, Line::Say { .. });
        }
        if line.shows().is_some() {
            list.attribute("why", None);
        }
    }
}

/// Adds the messages of a scene's choices or of its note.
fn then<'a>(then: &'a Then, location: &Location<'_, 'a>, list: &mut List<'a>) {
    match then {
        Then::Choose(choices) => {
            for (index, choice) in choices.iter().enumerate() {
                let here = location.item(0);
                list.message(
                    &choice.id,
                    Some(limits::CHOICE),
                    &here.item(index).field("id"),
                );
                list.attribute("feedback", Some(limits::CHOICE_FEEDBACK));
                if let Some(feedback) = list.0.last_mut() {
                    feedback.graded = true;
                }
            }
        }
        Then::Note { statements, .. } => {
            for (index, statement) in statements.iter().enumerate() {
                let here = location.field("statements");
                list.message(
                    &statement.id,
                    Some(limits::STATEMENT),
                    &here.item(index).field("id"),
                );
                list.attribute("feedback", Some(limits::STATEMENT_FEEDBACK));
            }
        }
        Then::Appraise(_) | Then::Goto(_) | Then::Branch(_) | Then::End(_) => {}
    }
}

/// Returns the messages that the catalogue needs.
pub(super) fn guidance(guidance: &Guidance) -> Vec<Need<'_>> {
    let mut list = List::default();
    let top = Location::Top;
    for (id, principle) in &guidance.principles {
        list.message(ids::principle(id), None, &top.field("principles").name(id));
        for attribute in ["rule", "source", "mistake", "why"] {
            list.attribute(attribute, None);
        }
        if principle.certainty < Certainty::High {
            list.attribute("caution", None);
        }
    }
    // Add the messages of the sources, the signs of control and the contacts.
    for id in guidance.sources.keys() {
        list.message(ids::source(id), None, &top.field("sources").name(id));
    }
    for id in guidance.signs.keys() {
        list.message(ids::sign(id), None, &top.field("signs").name(id));
        list.attribute("look", None);
        list.attribute("innocent", None);
    }
    for id in guidance.contacts.keys() {
        list.message(ids::contact(id), None, &top.field("contacts").name(id));
        list.attribute("about", None);
    }
    // Add the messages of the kinds of act, and the reasons why verdicts on them differ.
    let kinds = top.field("kinds");
    for (id, kind) in &guidance.kinds {
        list.message(ids::act_kind(id), None, &kinds.name(id));
        if let Some(reason) = &kind.differs {
            list.message(reason, None, &kinds.field(id).field("differs"));
        }
    }
    // Add the messages of the ladder, the sample lines and the skeleton of the note. Each item of these lists is the id
    // of a message.
    for (field, ids, attribute) in [
        ("ladder", &guidance.ladder, None),
        ("sample_lines", &guidance.sample_lines, Some("use")),
        ("note_skeleton", &guidance.note_skeleton, None),
    ] {
        for (index, id) in ids.iter().enumerate() {
            list.message(id, None, &top.field(field).item(index));
            if let Some(attribute) = attribute {
                list.attribute(attribute, None);
            }
        }
    }
    list.0
}
