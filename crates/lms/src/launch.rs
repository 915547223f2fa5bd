//! The launch: the data that the platform gives when the page is opened.

use serde::Deserialize;

use crate::policy::Policy;
use crate::scope::Scope;
use crate::standard::Standard;

/// The data that the platform gives when the page is opened. The crate's documentation lists the fields.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Launch {
    /// The standard by which results are reported.
    pub standard: Standard,
    /// `normal`, `browse` or `review`, in upper or lower case.
    #[serde(default)]
    pub mode: String,
    /// The course code that the platform has stored; empty if there is none.
    #[serde(default)]
    pub resume: String,
    /// The language that the platform prefers; empty if it prefers none.
    #[serde(default)]
    pub language: String,
    /// A hash of the learner's id, which distinguishes learners.
    #[serde(default)]
    pub learner: String,
    /// The platform's name or host, to be shown.
    #[serde(default)]
    pub platform: String,
    /// The policy of reporting.
    #[serde(default)]
    pub policy: Policy,
    /// The content of the package: one meeting or the whole course.
    #[serde(default)]
    pub scope: Scope,
    /// The number of interactions that the platform has stored.
    #[serde(default)]
    pub interactions: usize,
    /// The ids of the objectives that the platform has stored, in the platform's order.
    #[serde(default)]
    pub objectives: Vec<String>,
    /// The status that the platform has stored for the package, such as `passed`; empty if there is none.
    #[serde(default)]
    pub status: String,
    /// The id of the package's activity in statements of cmi5; empty with SCORM.
    #[serde(default)]
    pub activity: String,
    /// The lowest score, from 0 to 1, with which the platform accepts `passed`; `None` if it has no such limit.
    #[serde(default)]
    pub mastery: Option<f64>,
    /// `false` if no platform was found, so that nothing is reported.
    #[serde(default = "connected")]
    pub connected: bool,
}

/// Returns `true`, the default of [`Launch::connected`]. A script sends this field only if it has found no platform.
fn connected() -> bool {
    true
}

/// The mode of a launch, which decides whether results are stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LaunchMode {
    /// Results are stored.
    Normal,
    /// The trainee only looks at the package, and nothing is stored.
    Browse,
    /// The trainee only looks at a finished record, and nothing is stored.
    Review,
}

impl Launch {
    /// Returns the mode. Some platforms leave it empty, which means that results are stored.
    pub fn mode(&self) -> LaunchMode {
        match self.mode.to_ascii_lowercase().as_str() {
            "browse" => LaunchMode::Browse,
            "review" => LaunchMode::Review,
            _ => LaunchMode::Normal,
        }
    }
}
