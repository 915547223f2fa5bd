//! Dates in words, as pages show them.

use fluent::FluentValue;
use samtalerum_core::language::CourseText;

use crate::{CalendarTime, Simulator, Zone};

impl Simulator {
    /// Formats a time that is given in seconds since 1970 (UTC). Returns `None` if no calendar was set.
    pub(super) fn date(&self, seconds: u64) -> Option<String> {
        let time = self.calendar?(seconds);
        let messages = self.messages();
        let day = [
            ("year", time.year.to_string().into()),
            ("month", time.month.into()),
            ("day", time.day.into()),
        ];
        let date = messages.ui_with("date", day.into_iter().chain(clock(time)));
        Some(in_zone(&messages, date, time))
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
        let day = [("day", day.into())];
        let moment = messages.ui_with("day-and-time", day.into_iter().chain(clock(time)));
        Some(in_zone(&messages, moment, time))
    }
}

/// Returns the hour and the minute as arguments of a message.
fn clock(time: CalendarTime) -> [(&'static str, FluentValue<'static>); 2] {
    [
        ("hour", format!("{:02}", time.hour).into()),
        ("minute", format!("{:02}", time.minute).into()),
    ]
}

/// Adds the time zone to a date with a time of day, unless the zone is the reader's own.
fn in_zone(messages: &CourseText, date: String, time: CalendarTime) -> String {
    match time.zone {
        Zone::Local => date,
        Zone::Utc => messages.ui_with("date-in-utc", [("date", date.into())]),
    }
}
