//! The maximum size of a stored attempt.

/// The maximum size of a stored attempt in bytes. A real attempt has some ten thousand bytes. An attempt above the
/// maximum is not read.
pub const MAX_ATTEMPT_BYTES: u64 = 16 * 1024 * 1024;

/// [`MAX_ATTEMPT_BYTES`] in megabytes, for messages.
pub const MEGABYTES: u64 = MAX_ATTEMPT_BYTES / (1024 * 1024);
