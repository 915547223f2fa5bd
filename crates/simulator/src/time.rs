//! Time of playing, the numbers a new attempt is made with, and the dates that pages show.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;

use web_time::{Instant, SystemTime, UNIX_EPOCH};

/// Runs while an attempt is open, on from where it stood.
#[derive(Debug, Clone, Copy)]
pub(super) struct PlayTimer {
    since: Instant,
    before: u64,
}

impl PlayTimer {
    /// A clock that goes on from this many milliseconds of playing.
    pub(super) fn resume_at(before: u64) -> Self {
        Self {
            since: Instant::now(),
            before,
        }
    }

    /// Milliseconds of playing.
    pub(super) fn now(&self) -> u64 {
        let passed = u64::try_from(self.since.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.before.saturating_add(passed)
    }
}

/// Returns the seconds since 1970 (UTC).
pub(super) fn now_in_seconds() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |passed| passed.as_secs())
}

/// A number that is different every time: std's hash keys are random, and the time differs where they are not.
pub(super) fn seed() -> u64 {
    let nanoseconds = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |passed| passed.as_nanos());
    RandomState::new().hash_one(nanoseconds)
}

/// A function that converts seconds since 1970 (UTC) to the date and time to show. Only a front end's own system knows
/// the time zone, so the front end supplies it.
pub type Calendar = fn(u64) -> CalendarTime;

/// A date of the Gregorian calendar and a time of day, to the minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CalendarTime {
    /// The year, e.g. 2026.
    pub year: u32,
    /// The month, from 1.
    pub month: u32,
    /// The day of the month, from 1.
    pub day: u32,
    /// The hour, from 0 to 23.
    pub hour: u32,
    /// The minute, from 0 to 59.
    pub minute: u32,
    /// The zone that these are in.
    pub zone: Zone,
}

/// The zone of a time that is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zone {
    /// The reader's own, which needs no mention.
    Local,
    /// UTC, because the system does not know the reader's zone; the page says so.
    Utc,
}

impl std::fmt::Display for CalendarTime {
    /// Writes e.g. `2026-11-23 14:05`, without the zone.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            year,
            month,
            day,
            hour,
            minute,
            ..
        } = self;
        write!(f, "{year}-{month:02}-{day:02} {hour:02}:{minute:02}")
    }
}
