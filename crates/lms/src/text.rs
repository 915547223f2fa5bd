//! The forms in which platforms write ids, times and durations.

/// The maximum number of characters of an answer, a location or an id in SCORM 1.2.
pub(crate) const MAX_CHARS: usize = 255;

/// Converts a text to an id with the characters that every platform accepts, at most 255 of them.
pub(crate) fn id(text: &str) -> String {
    let allowed = |char: char| char.is_ascii_alphanumeric() || char == '_' || char == '-';
    let chars = text.chars().take(MAX_CHARS);
    chars
        .map(|char| if allowed(char) { char } else { '_' })
        .collect()
}

/// Converts a text to an identifier without hyphens. Moodle refuses hyphens in the responses of SCORM 2004.
pub(crate) fn short_identifier(text: &str) -> String {
    id(text).replace('-', "_")
}

/// Returns the first 255 characters of a text.
pub(crate) fn cut(text: &str) -> String {
    text.chars().take(MAX_CHARS).collect()
}

/// Returns a duration as SCORM 1.2 writes it, `HHHH:MM:SS.SS`. A duration of 10,000 hours or more is written as
/// `9999:59:59.99`, because the hours may have only four digits.
pub(crate) fn clock_duration(milliseconds: u64) -> String {
    const MAX_HOURS: u64 = 9999;
    let hundredths = milliseconds / 10;
    let (seconds, rest) = (hundredths / 100, hundredths % 100);
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
    if hours > MAX_HOURS {
        return format!("{MAX_HOURS}:59:59.99");
    }
    format!("{hours:04}:{minutes:02}:{:02}.{rest:02}", seconds % 60)
}

/// Returns a duration as ISO 8601 writes it, `PT1H2M3.45S`, with hundredths of a second.
pub(crate) fn iso_duration(milliseconds: u64) -> String {
    let hundredths = milliseconds / 10;
    let (seconds, rest) = (hundredths / 100, hundredths % 100);
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
    format!("PT{hours}H{minutes}M{}.{rest:02}S", seconds % 60)
}

/// Returns a time of day as SCORM 1.2 writes it. `zone` is the number of minutes by which the trainee's clock is ahead
/// of UTC.
pub(crate) fn time_of_day(seconds: u64, zone: i32) -> String {
    const DAY: i64 = 24 * 60 * 60;
    let local = i64::try_from(seconds)
        .unwrap_or(0)
        .saturating_add(i64::from(zone) * 60);
    let of_day = local.rem_euclid(DAY);
    let (hours, minutes) = (of_day / 3600, of_day / 60 % 60);
    format!("{hours:02}:{minutes:02}:{:02}", of_day % 60)
}

/// Returns a time in UTC as ISO 8601 writes it. The hundredths of a second are always written, because Moodle refuses a
/// time without them.
pub(crate) fn timestamp(seconds: u64) -> String {
    const DAY: u64 = 24 * 60 * 60;
    let (year, month, day) = date(seconds / DAY);
    let of_day = seconds % DAY;
    let (hours, minutes) = (of_day / 3600, of_day / 60 % 60);
    format!(
        "{year:04}-{month:02}-{day:02}T{hours:02}:{minutes:02}:{:02}.00Z",
        of_day % 60
    )
}

/// Returns year, month and day of the Gregorian calendar for a number of days since 1970 (Howard Hinnant's
/// `civil_from_days`). In this calculation, a year begins in March, so that the leap day is the last day of the year.
fn date(days: u64) -> (u64, u64, u64) {
    /// The number of days in 400 years.
    const ERA: u64 = 146_097;
    /// The number of days from the first of March of the year 0 to the start of 1970.
    const TO_1970: u64 = 719_468;
    let days = days + TO_1970;
    let (era, day_of_era) = (days / ERA, days % ERA);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / (ERA - 1)) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 {
        (month + 3, 0)
    } else {
        (month - 9, 1)
    };
    (era * 400 + year_of_era + next, month, day)
}
