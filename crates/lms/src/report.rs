//! A report of results, which the page's script passes on to the learning platform.

use serde::Serialize;
use serde_json::Value;

/// A report of results, which the page's script passes on to the learning platform.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Report {
    /// A report in the form that SCORM requires.
    Scorm {
        /// The elements and their values, in the order in which to set them.
        set: Vec<(String, String)>,
        /// The course code, which contains the attempts. The script keeps a copy of it in the browser.
        code: String,
    },
    /// A report in the form that cmi5 requires.
    Cmi5 {
        /// The statements, in the order in which to send them.
        statements: Vec<Value>,
        /// The course code to store in the State document; `None` if none is to be stored.
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
