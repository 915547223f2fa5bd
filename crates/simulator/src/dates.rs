//! Dates in words, as pages show them.

use fluent::FluentValue;
use samtalerum_core::language::CourseText;

use crate::{CalendarTime, Simulator, Zone};

impl Simulator {
    /// Formats a time that is given in seconds since 1970 (UTC). Returns `None` if no calendar was set.
    pub(super) fn date(&self, seconds: u64) -> Option<String> {
        let time = self.calendar?(seconds);
        let messages = self.messages();
        let day = date(&messages, time.year, time.month, time.day);
        Some(with_time(&messages, day, time))
    }

    /// Formats a time for the label of a button: the day and the month. Adds the time of day if one of the times in
    /// `others` is on the same day. All times are in seconds since 1970 (UTC). Returns `None` if no calendar was set.
    pub(super) fn short_date(
        &self,
        seconds: u64,
        others: impl IntoIterator<Item = u64>,
    ) -> Option<String> {
        let calendar = self.calendar?;
        let time = calendar(seconds);
        let messages = self.messages();
        let values = [("day", time.day.into()), ("month", time.month.into())];
        let day = messages.ui_with("day", values);
        let date = |time: CalendarTime| (time.year, time.month, time.day);
        let mut others = others.into_iter().map(calendar);
        if others.all(|other| date(other) != date(time)) {
            return Some(day);
        }
        Some(with_time(&messages, day, time))
    }
}

/// Formats a day that is written as in `2025-07-01`. Returns the text itself if it is written in another way, or if
/// there is no such month or day.
pub(super) fn written_day(messages: &CourseText, text: &str) -> String {
    let mut parts = text.splitn(3, '-');
    let mut number = || parts.next()?.parse().ok();
    match (number(), number(), number()) {
        (Some(year), Some(month @ 1..=12), Some(day @ 1..=31)) => date(messages, year, month, day),
        _ => text.to_owned(),
    }
}

/// Formats a day, with the month in words.
fn date(messages: &CourseText, year: u32, month: u32, day: u32) -> String {
    let values: [(_, FluentValue); 3] = [
        ("year", year.to_string().into()),
        ("month", month.into()),
        ("day", day.into()),
    ];
    messages.ui_with("date", values)
}

/// Adds the time of day to a day in words. If the time is not in the reader's own time zone, adds the time zone too.
fn with_time(messages: &CourseText, day: String, time: CalendarTime) -> String {
    let values: [(_, FluentValue); 3] = [
        ("day", day.into()),
        ("hour", format!("{:02}", time.hour).into()),
        ("minute", format!("{:02}", time.minute).into()),
    ];
    let date = messages.ui_with("day-and-time", values);
    match time.zone {
        Zone::Local => date,
        Zone::Utc => messages.ui_with("date-in-utc", [("date", date.into())]),
    }
}
