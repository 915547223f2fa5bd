//! The time spent on an attempt, the start time and seed of a new attempt, and the dates that pages show.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;

use web_time::{Instant, SystemTime, UNIX_EPOCH};

/// Measures how long an attempt has been open in total, including the time before it was resumed.
#[derive(Debug, Clone, Copy)]
pub(super) struct PlayTimer {
    /// The moment at which the attempt was opened.
    since: Instant,
    /// Milliseconds of playing before the attempt was opened.
    before: u64,
}

impl PlayTimer {
    /// Starts a timer that continues to count from this many milliseconds.
    pub(super) fn resume_at(before: u64) -> Self {
        Self {
            since: Instant::now(),
            before,
        }
    }

    /// Returns the milliseconds of playing up to now.
    pub(super) fn now(&self) -> u64 {
        let passed = u64::try_from(self.since.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.before.saturating_add(passed)
    }
}

/// Returns the present time in seconds since 1970 (UTC).
pub(super) fn now_in_seconds() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |passed| passed.as_secs())
}

/// Returns a random number: a hash of the time with std's random hash keys. The time is included for platforms on which
/// these keys are constant.
pub(super) fn seed() -> u64 {
    let nanoseconds = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |passed| passed.as_nanos());
    RandomState::new().hash_one(nanoseconds)
}

/// A function that converts seconds since 1970 (UTC) to the date and time to show. The front end supplies it, because
/// finding the time zone depends on the platform.
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
    /// The time zone of the date and the time.
    pub zone: Zone,
}

/// The time zone in which a time is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zone {
    /// The reader's own zone, which pages do not mention.
    Local,
    /// UTC, because the reader's zone is unknown. Pages say so.
    Utc,
}
