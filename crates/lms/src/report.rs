//! A report, which the script passes on to the platform.

use serde::Serialize;
use serde_json::Value;

/// A report, which the script passes on to the platform.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Report {
    /// For SCORM.
    Scorm {
        /// The elements and their values, in the order in which to set them.
        set: Vec<(String, String)>,
        /// The course code.
        code: String,
    },
    /// For cmi5.
    Cmi5 {
        /// The statements, in the order in which to send them.
        statements: Vec<Value>,
        /// The course code, for the State document; `None` if it is not to be stored.
        #[serde(skip_serializing_if = "Option::is_none")]
        state: Option<String>,
    },
}

impl Report {
    /// Returns the report as JSON.
    pub fn json(&self) -> String {
        // This cannot fail: a report consists of texts and JSON values.
        serde_json::to_string(self).unwrap_or_default()
    }
}
