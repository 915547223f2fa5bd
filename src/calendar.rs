//! Local dates and times, in the system's time zone.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use samtalerum_simulator::{CalendarTime, Zone};

/// Converts seconds since 1970 (UTC) to the local date and time, or to UTC if the system's time zone is unknown.
/// If `seconds` is later than the last moment that the calendar supports, returns that moment.
pub(crate) fn local(seconds: u64) -> CalendarTime {
    let moment = i64::try_from(seconds)
        .ok()
        .and_then(|seconds| Timestamp::from_second(seconds).ok())
        .unwrap_or(Timestamp::MAX);
    let (zone, label) = match TimeZone::try_system() {
        Ok(zone) => (zone, Zone::Local),
        Err(_) => (TimeZone::UTC, Zone::Utc),
    };
    let time = moment.to_zoned_datetime(zone);
    CalendarTime {
        year: time.year().unsigned_abs().into(),
        month: time.month().unsigned_abs().into(),
        day: time.day().unsigned_abs().into(),
        hour: time.hour().unsigned_abs().into(),
        minute: time.minute().unsigned_abs().into(),
        zone: label,
    }
}
