//! Descriptions of the facial expressions of the people in the room. The lines do not mention the expressions, so
//! screen readers announce them once, when they change.

use crate::page::{Person, RoomView};
use crate::play::Play;
use samtalerum_core::language::CourseText;
use samtalerum_core::meeting::{Event, RoomState};
use samtalerum_core::scenario::Medium;

/// Describes a person in the room with her expression. A person on the telephone cannot be seen, so her description has
/// no expression.
pub(super) fn described(messages: &CourseText, person: &Person) -> String {
    let who = [
        ("name", person.name.as_str().into()),
        ("role", person.role.as_str().into()),
    ];
    let Some(portrait) = &person.portrait else {
        return messages.ui_with("person-on-telephone", who);
    };
    let id = match person.medium {
        Medium::Video => "person-on-screen",
        Medium::InPerson | Medium::Telephone => "person-described",
    };
    let mood = ("mood", messages.mood(portrait.mood).into());
    messages.ui_with(id, who.into_iter().chain([mood]))
}

/// Returns the expressions that have changed since the previous page. At the beginning of the meeting, and after a
/// change of setting (e.g. from the office to the telephone), returns the description of the whole room. A person who
/// has joined by telephone has no expression, so her name and role are given instead. Returns `None` if nothing has
/// changed.
pub(super) fn news(
    messages: &CourseText,
    play: &Play,
    events: &[Event],
    room: &RoomView,
) -> Option<String> {
    let known = known_before(events);
    let before = RoomState::after(play.session.compiled(), known);
    if known.is_empty() || before.setting != room.setting {
        return Some(room.description.clone());
    }
    let change = |person: &Person| {
        let known = before.present.get(&person.id);
        let Some(portrait) = &person.portrait else {
            return known.is_none().then(|| described(messages, person));
        };
        if known == Some(&portrait.mood) {
            return None;
        }
        let mood = messages.mood(portrait.mood);
        let values = [("name", person.name.as_str().into()), ("mood", mood.into())];
        Some(messages.ui_with("face", values))
    };
    let changed: Vec<String> = room.people.iter().filter_map(change).collect();
    (!changed.is_empty()).then(|| changed.join(" "))
}

/// Returns the events that the previous page showed. The beginning of a scene has no page of its own: it is shown
/// together with the next line or the choices.
fn known_before(events: &[Event]) -> &[Event] {
    let is_news = |event: &Event| !matches!(event, Event::Enter(_));
    let Some(last) = events.iter().rposition(is_news) else {
        return &[];
    };
    if !matches!(events[last], Event::Line(_)) {
        return &events[..=last];
    }
    let before = events[..last].iter().rposition(is_news);
    &events[..before.map_or(0, |before| before + 1)]
}
