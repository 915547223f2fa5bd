//! Seats: each person has one seat throughout the meeting. It stays empty after she leaves, until a newcomer takes it.

use bevy::prelude::*;

use super::frame::{Frame, Tags};
use super::portrait;
use samtalerum_core::scenario::Setting;
use samtalerum_simulator::RoomView;

/// The seats in the current meeting.
#[derive(Debug, Default, Resource)]
pub(super) struct Seating {
    /// Cast id of each seat's owner, from left to right.
    pub seats: Vec<String>,
    /// Cast ids of the people present on the last page.
    pub present: Vec<String>,
    setting: Setting,
}

impl Seating {
    /// Returns `true` if nobody has a seat.
    pub(crate) fn is_empty(&self) -> bool {
        self.seats.is_empty()
    }

    /// Gives each person present a seat: her own seat if she has one, otherwise an empty seat, otherwise a new seat.
    /// All seats are new in another meeting, and on every page of a telephone call, because a call shows no empty
    /// chairs.
    pub(crate) fn seat(&mut self, room: &RoomView) {
        let here: Vec<String> = room.people.iter().map(|p| p.id.clone()).collect();
        let other_meeting =
            room.setting != self.setting || !here.iter().any(|id| self.seats.contains(id));
        if (other_meeting && !here.is_empty()) || room.setting == Setting::Telephone {
            self.seats.clone_from(&here);
        } else {
            for id in here
                .iter()
                .filter(|id| !self.seats.contains(id))
                .cloned()
                .collect::<Vec<_>>()
            {
                match self.seats.iter_mut().find(|seat| !here.contains(seat)) {
                    Some(empty) => *empty = id,
                    None => self.seats.push(id),
                }
            }
        }
        self.setting = room.setting;
        self.present = here;
    }
}

/// The measures of a room in logical pixels.
#[derive(Debug)]
pub(super) struct Plan {
    /// The size of a portrait.
    pub portrait: Vec2,
    /// The lower edge of the portraits, which is the top edge of the table.
    pub table: f32,
    /// Horizontal centre of each seat, from left to right.
    pub middles: Vec<f32>,
    /// The width of the room.
    pub width: f32,
    /// The height of the room.
    pub height: f32,
    /// The width of a seat.
    pub seat: f32,
    /// Horizontal centre of the door.
    pub door: f32,
    /// `true` if the name tags are below the picture, because the seats are too narrow for them.
    pub tags_below: bool,
    /// States whether the people have name tags.
    pub tags: Tags,
    ids: Vec<String>,
}

impl Plan {
    /// Computes the measures of a room with these seats.
    pub(crate) fn new(frame: &Frame, seating: &Seating) -> Self {
        let Vec2 {
            x: width,
            y: height,
        } = frame.size;
        let count = seating.seats.len().max(1) as f32;
        let call = frame.setting == Setting::Telephone;
        let part = match frame.setting {
            Setting::Room | Setting::Office => 0.81,
            Setting::Desk => 0.70,
            Setting::Telephone => 0.72,
        };
        let table = (height * part).round();
        // The fewer people there are, the closer to the middle they sit. Two people sit at one third and two thirds of
        // the table, for example.
        let (left, right) = match seating.seats.len() {
            0 | 1 => (0.2, 0.8),
            2 => (0.13, 0.87),
            3 => (0.04, 0.93),
            _ => (0.0, 1.0),
        };
        let seat = width * (right - left) / count;
        // In a call the portraits are close together in the middle of the picture.
        let (seat, left) = if call {
            let seat = seat.min(height * 0.62);
            (seat, 0.5 - seat * count / width / 2.0)
        } else {
            (seat, left)
        };
        // The portraits are as large as their seats and the space above the table permit.
        let max = Vec2::new(
            seat * if call { 0.8 } else { 1.06 },
            height * if call { 0.5 } else { 0.74 },
        );
        let tall = max.y.min(max.x / portrait::SHAPE).round();
        Self {
            portrait: Vec2::new((tall * portrait::SHAPE).round(), tall),
            table,
            middles: (0..seating.seats.len())
                .map(|i| width * left + seat * (i as f32 + 0.5))
                .collect(),
            width,
            height,
            seat,
            door: width * 0.9,
            tags_below: seat / frame.scale < 175.0,
            tags: frame.tags,
            ids: seating.seats.clone(),
        }
    }

    /// Returns `true` if a person sits in the right half of the room. She then looks to the left, so that people face
    /// each other.
    pub(crate) fn faces_left(&self, id: &str) -> bool {
        self.middle(id)
            .is_some_and(|middle| self.middles.len() > 1 && middle > self.width / 2.0)
    }

    /// Returns the centre of a person's seat. `None` if she has no seat.
    pub(crate) fn middle(&self, id: &str) -> Option<f32> {
        let at = self.ids.iter().position(|seat| seat == id)?;
        self.middles.get(at).copied()
    }
}
