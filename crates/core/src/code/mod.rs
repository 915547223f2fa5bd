//! Attempt codes: a whole attempt as a short text that can be copied, mailed, printed, or stored by a learning
//! platform.
//!
//! A code begins with `S` and the version. Characters of base64url follow: the length, the header and the acts as bits,
//! and a checksum. Ids are hashed to three characters each, so that a code can still be replayed after an edit of the
//! meeting. Acts of reading are left out, since the other acts imply them. A code holds no free text. Several codes
//! joined by `.` are the code of a course.
//!
//! Parts that do not fit are left out in this order: the undone acts, since they are not judged; the times; and last
//! the marks, since they earn points. The code says what was left out.

mod answers;
mod bits;
mod course;
mod decode;
mod encode;
mod header;
mod log;
mod marks;
mod names;
mod ops;
pub mod problem;
mod replay;
mod seal;
mod set;

pub use course::{CourseCode, Judged, Past, PastResult, decode_course, encode_course};
pub use decode::{Decoded, decode};
pub use encode::{MAX_CODE_CHARS, encode};
pub use names::short_hash;
pub use problem::{CodeProblem, LeftOut, Lost, Misfits};
pub use seal::{is_like_code, seal};
