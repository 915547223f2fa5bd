//! The expressions of the people in the room, in words, because the lines do not mention them. They are announced once,
//! when they change.

use crate::page::RoomView;
use crate::play::Play;
use samtalerum_core::language::CourseText;
use samtalerum_core::meeting::{Event, RoomState};

/// Returns the expressions that have changed since the previous page. At the beginning of the meeting, and in another
/// room, returns the description of the whole room. Returns `None` if nothing has changed.
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
    let changed = room.people.iter();
    let changed =
        changed.filter(|person| before.present.get(&person.id) != Some(&person.portrait.mood));
    let changed: Vec<String> = changed
        .map(|person| {
            let mood = messages.mood(person.portrait.mood);
            let values = [("name", person.name.as_str().into()), ("mood", mood.into())];
            messages.ui_with("face", values)
        })
        .collect();
    (!changed.is_empty()).then(|| changed.join(" "))
}

/// Returns the events that the previous page showed. A page shows the beginning of a scene together with the line or
/// the choices that follow it.
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
