//! The meeting room after a series of events: the setting, the people present and their expressions.

use indexmap::IndexMap;

use super::compiled::CompiledScenario;
use super::event::Event;
use crate::scenario::{Id, Line, Mood, Setting};

/// The room at one point of the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RoomState {
    /// The setting.
    pub setting: Setting,
    /// The people present and their expressions, in the order of the cast.
    pub present: IndexMap<Id, Mood>,
    /// The speaker of the last line; `None` if that line was narration, or if a choice or submission came after it.
    pub speaking: Option<Id>,
}

impl RoomState {
    /// Returns the room after these events.
    pub fn after(compiled: &CompiledScenario, events: &[Event]) -> Self {
        let mut room = Self::default();
        let mut moods: IndexMap<&Id, Mood> = IndexMap::new();
        let mut present: &[Id] = &[];
        // A scene changes only the parts of the room that it names. The rest stays as earlier scenes and lines have set
        // it.
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
                Event::Choice(_) | Event::Submitted(_) | Event::Appraised(_) => {
                    room.speaking = None
                }
            }
        }
        // People keep their mood while they are out of the room.
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
