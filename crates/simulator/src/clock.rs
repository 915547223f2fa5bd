//! Time of playing, and the numbers a new attempt is made with.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;

use web_time::{Instant, SystemTime, UNIX_EPOCH};

/// Runs while an attempt is open, on from where it stood.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clock {
    since: Instant,
    before: u64,
}

impl Clock {
    /// A clock that goes on from this many milliseconds of playing.
    pub(super) fn from(before: u64) -> Self {
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

/// Seconds since 1970.
pub(super) fn today() -> u64 {
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

/// The date of a moment, as `2026-11-23 14:05` (UTC).
pub(super) fn date(seconds: u64) -> String {
    let (days, rest) = (seconds / 86_400, seconds % 86_400);
    let (year, month, day) = civil(days);
    format!(
        "{year}-{month:02}-{day:02} {:02}:{:02}",
        rest / 3600,
        rest % 3600 / 60
    )
}

/// Days since 1970 as a date of the Gregorian calendar, after Howard Hinnant's `civil_from_days`.
fn civil(days: u64) -> (u64, u64, u64) {
    let shifted = days + 719_468;
    let (era, of_era) = (shifted / 146_097, shifted % 146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted_month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    (year + era * 400 + u64::from(month <= 2), month, day)
}
