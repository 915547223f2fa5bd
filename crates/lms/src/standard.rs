//! The standards by which a platform receives results.

use serde::{Deserialize, Serialize};

/// A standard of learning platforms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standard {
    /// SCORM 1.2.
    Scorm12,
    /// SCORM 2004, 4th edition.
    Scorm2004,
    /// cmi5, a profile of xAPI.
    Cmi5,
}
