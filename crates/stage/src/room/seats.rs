//! Seats: each person has one seat throughout the meeting. It stays empty after she leaves, until a newcomer takes it.

use bevy::prelude::*;

use super::frame::{Frame, Tags};
use super::portrait;
use samtalerum_core::scenario::{Medium, Setting};
use samtalerum_simulator::{Person, RoomView};

/// A seat and its owner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Seat {
    /// Id of the owner in the cast.
    pub id: String,
    /// The medium by which the owner takes part. Only somebody in the room has a chair.
    pub medium: Medium,
}

/// The seats in the current meeting.
#[derive(Debug, Default, Resource)]
pub(super) struct Seating {
    /// The seats, from left to right.
    pub seats: Vec<Seat>,
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
    /// All seats are new if the setting has changed or if nobody present had a seat, e.g. in another meeting. They are
    /// also new on every page of a call by telephone or video, because a call shows no empty chairs.
    pub(crate) fn seat(&mut self, room: &RoomView) {
        let here: Vec<Seat> = room.people.iter().map(Seat::of).collect();
        let newcomers: Vec<Seat> = here
            .iter()
            .filter(|one| !owns(&self.seats, &one.id))
            .cloned()
            .collect();
        let other_meeting = room.setting != self.setting || newcomers.len() == here.len();
        let call = matches!(room.setting, Setting::Telephone | Setting::Video);
        if (other_meeting && !here.is_empty()) || call {
            self.seats.clone_from(&here);
        } else {
            for one in newcomers {
                match self.seats.iter_mut().find(|seat| !owns(&here, &seat.id)) {
                    Some(empty) => *empty = one,
                    None => self.seats.push(one),
                }
            }
        }
        self.setting = room.setting;
        self.present = here.into_iter().map(|one| one.id).collect();
    }
}

impl Seat {
    /// Returns a seat for this person.
    fn of(person: &Person) -> Self {
        Self {
            id: person.id.clone(),
            medium: person.medium,
        }
    }
}

/// Returns `true` if one of the seats belongs to the person with this id.
fn owns(seats: &[Seat], id: &str) -> bool {
    seats.iter().any(|seat| seat.id == id)
}

/// The measures of a room in logical pixels.
#[derive(Debug)]
pub(super) struct Plan {
    /// The size of a portrait.
    pub portrait: Vec2,
    /// The lower edge of the portraits, which is the top edge of the table.
    pub table: f32,
    /// Left edge and width of the telephone on the desk. The width is 0 if the scene is not held on the telephone.
    pub telephone: [f32; 2],
    /// The width of the room.
    pub width: f32,
    /// The height of the room.
    pub height: f32,
    /// The width of a seat.
    pub seat: f32,
    /// Height of a laptop's screen. In a meeting by video it is larger than in a room where an interpreter is on a
    /// screen.
    pub screen: f32,
    /// Horizontal centre of the door.
    pub door: f32,
    /// `true` if the name tags are below the picture, because the seats are too narrow for them.
    pub tags_below: bool,
    /// States whether the people have name tags.
    pub tags: Tags,
    /// The seats, each with its horizontal centre, from left to right.
    places: Vec<(f32, Seat)>,
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
            Setting::Room | Setting::Office | Setting::Video => 0.81,
            Setting::Desk => 0.70,
            Setting::Telephone => 0.72,
        };
        let table = (height * part).round();
        let (telephone, left, seat) = if call {
            beside_telephone(frame.size, count)
        } else {
            // The fewer people there are, the closer to the middle they sit. Two people sit at one third and two thirds
            // of the table, for example.
            let (left, right) = match seating.seats.len() {
                0 | 1 => (0.2, 0.8),
                2 => (0.13, 0.87),
                3 => (0.04, 0.93),
                _ => (0.0, 1.0),
            };
            ([0.0; 2], width * left, width * (right - left) / count)
        };
        // The portraits are as large as their seats and the space above the table permit.
        let max = Vec2::new(
            seat * if call { 0.8 } else { 1.06 },
            height * if call { 0.5 } else { 0.74 },
        );
        let tall = max.y.min(max.x / portrait::SHAPE).round();
        let middle = |at: usize| left + seat * (at as f32 + 0.5);
        let places = seating.seats.iter().cloned().enumerate();
        Self {
            portrait: Vec2::new((tall * portrait::SHAPE).round(), tall),
            table,
            telephone,
            width,
            height,
            seat,
            screen: match frame.setting {
                Setting::Video => (height * 0.62).min(seat * 0.7).round(),
                _ => (height * 0.31).min(seat * 0.62).round(),
            },
            door: width * 0.9,
            tags_below: seat / frame.scale < 175.0,
            tags: frame.tags,
            places: places.map(|(at, seat)| (middle(at), seat)).collect(),
        }
    }

    /// Returns `true` if a person sits in the right half of the room. She then looks to the left, so that people face
    /// each other.
    pub(crate) fn faces_left(&self, id: &str) -> bool {
        self.middle(id)
            .is_some_and(|middle| self.places.len() > 1 && middle > self.width / 2.0)
    }

    /// Returns the horizontal centre of a person's seat, or `None` if she has no seat.
    pub(crate) fn middle(&self, id: &str) -> Option<f32> {
        let mut places = self.places.iter();
        places
            .find(|(_, seat)| seat.id == id)
            .map(|(middle, _)| *middle)
    }

    /// Returns the centres of the seats of all who take part by this medium, from left to right.
    pub(crate) fn seats(&self, medium: Medium) -> impl Iterator<Item = f32> {
        let places = self.places.iter();
        let places = places.filter(move |(_, seat)| seat.medium == medium);
        places.map(|(middle, _)| *middle)
    }
}

/// Computes the measures of a call in a picture of this size. The telephone and the plates that represent the people
/// are close together in the middle. Returns the left edge and the width of the telephone, the left edge of the first
/// seat, and the width of a seat.
fn beside_telephone(size: Vec2, count: f32) -> ([f32; 2], f32, f32) {
    let wide = (size.y * 0.66).min(size.x * if count > 2.0 { 0.2 } else { 0.34 });
    let seat = ((size.x - wide) / count).min(size.y * 0.62);
    let left = (size.x - wide - seat * count) / 2.0;
    ([left, wide], left + wide, seat)
}
