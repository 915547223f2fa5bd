//! The clocks at the moment of a report.

/// The clocks at the moment of a report.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Moment {
    /// Seconds since 1970 (UTC).
    pub now: u64,
    /// The number of minutes by which the trainee's clock is ahead of UTC; negative if it is behind.
    pub zone: i32,
    /// Milliseconds since the launch.
    pub session: u64,
}
