//! The room as the events have left it: where it is, who is there, and with which expressions.

use indexmap::IndexMap;

use super::compiled::CompiledScenario;
use super::session::Event;
use crate::scenario::{Id, Line, Mood, Setting};

/// The room at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RoomState {
    /// Where it is.
    pub setting: Setting,
    /// Who is present with which expression, in the order of the cast.
    pub present: IndexMap<Id, Mood>,
    /// Who said the last line, if somebody did.
    pub speaking: Option<Id>,
}

impl RoomState {
    /// The room after these events.
    pub fn after(compiled: &CompiledScenario, events: &[Event]) -> Self {
        let mut room = Self::default();
        let mut moods: IndexMap<&Id, Mood> = IndexMap::new();
        let mut present: &[Id] = &[];
        for event in events {
            match event {
                Event::Enter(scene) => {
                    let scene = &compiled.scenario.scenes[compiled.scene_id(*scene)];
                    if let Some(setting) = scene.setting {
                        room.setting = setting;
                    }
                    if let Some(now) = &scene.present {
                        present = now;
                    }
                    moods.extend(scene.moods.iter().map(|(id, mood)| (id, *mood)));
                }
                Event::Line(line) => {
                    let line = compiled.line(*line);
                    room.speaking = None;
                    if let Line::Say { by, mood, .. } = line {
                        room.speaking = Some(by.clone());
                        if let Some(mood) = mood {
                            moods.insert(by, *mood);
                        }
                    }
                    moods.extend(line.moods().iter().map(|(id, mood)| (id, *mood)));
                }
                Event::Choice(_) | Event::Submitted(_) => room.speaking = None,
            }
        }
        let cast = compiled
            .scenario
            .cast
            .keys()
            .filter(|id| present.contains(id));
        room.present = cast
            .map(|id| (id.clone(), moods.get(id).copied().unwrap_or_default()))
            .collect();
        room
    }
}
