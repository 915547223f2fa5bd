//! The policy, which decides what is reported. It has one row for each rule that a customer may want to change. The
//! policy is chosen when the package is made, and stored in the package as JSON.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The policy of reporting. A package without a policy has the default one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Policy {
    /// The attempts from which score, success and completion are derived.
    pub counts: Counts,
    /// The attempt that is reported if several attempts at a meeting are finished.
    pub reported: Reported,
    /// The condition that completes the package.
    pub completion: Completion,
    /// The status of a package that is complete, but not passed.
    pub unpassed: Unpassed,
    /// The condition for reporting a score.
    pub scored: Scored,
    /// The attempts whose answers are reported one by one.
    pub answered: Answered,
    /// The attempt codes that are reported as answers.
    pub codes: Codes,
    /// The objectives that report the results per area.
    pub objectives: Objectives,
}

/// The attempts from which score, success and completion are derived.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Counts {
    /// Assessments only. Practice is progress without a score.
    #[default]
    Assessments,
    /// Assessments and practice. An attempt that continues from the middle of an earlier attempt never counts.
    Practice,
}

/// The attempt that is reported if several attempts at a meeting are finished.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reported {
    /// The best finished attempt. A passed attempt is better than one that is not passed; otherwise, the higher
    /// percentage is better.
    #[default]
    Best,
    /// The first finished attempt.
    First,
    /// The latest finished attempt.
    Latest,
}

/// The condition that completes the package.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Completion {
    /// In each meeting that must be passed, an attempt that counts has reached the debrief.
    #[default]
    Debriefs,
    /// All meetings that must be passed are passed. In a package of the whole course, the average must also reach the
    /// course's pass mark.
    Passed,
}

/// The status of a package that is complete, but not passed. As soon as a record is completed, passed or failed, Moodle
/// only lets the trainee review it. Then the trainee cannot try again.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unpassed {
    /// In SCORM, the package stays incomplete, with its score. In cmi5, it is completed and failed, because it can
    /// still be launched again.
    #[default]
    Incomplete,
    /// The package is completed, and no success or failure is reported.
    Completed,
    /// The package is completed and failed.
    Failed,
}

/// The condition for reporting a score.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scored {
    /// A score is reported when each meeting that must be passed has a result. Some platforms end the record if they
    /// receive a score earlier.
    #[default]
    Complete,
    /// A score is reported when at least one meeting has a result. A meeting without a result counts as 0.
    Partial,
    /// A score is never reported.
    Never,
}

/// The attempts whose answers are reported one by one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answered {
    /// Practice and assessments.
    #[default]
    All,
    /// Assessments only.
    Assessments,
    /// No answers.
    Never,
}

/// The attempt codes that are reported as answers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Codes {
    /// The code of the first finished assessment, and the code of the attempt whose score is reported.
    #[default]
    FirstAndReported,
    /// Only the code of the attempt whose score is reported.
    Reported,
    /// No codes.
    Never,
}

/// The objectives that report the results per area.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Objectives {
    /// An objective for each area of the catalogue.
    #[default]
    Areas,
    /// No objectives.
    Never,
}

/// The reason why a row of the policy could not be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PolicyProblem {
    /// There is no such row.
    Row,
    /// The row has no such value.
    Value,
}

impl Policy {
    /// All rows, each with its values. The default value comes first.
    pub const ROWS: [(&'static str, &'static [&'static str]); 8] = [
        ("counts", &["assessments", "practice"]),
        ("reported", &["best", "first", "latest"]),
        ("completion", &["debriefs", "passed"]),
        ("unpassed", &["incomplete", "completed", "failed"]),
        ("scored", &["complete", "partial", "never"]),
        ("answered", &["all", "assessments", "never"]),
        ("codes", &["first-and-reported", "reported", "never"]),
        ("objectives", &["areas", "never"]),
    ];

    /// Returns the policy with another value in one of its rows. Rows and values have the names of [`Policy::ROWS`].
    ///
    /// # Errors
    /// If there is no such row, or the row has no such value.
    pub fn with(self, row: &str, value: &str) -> Result<Self, PolicyProblem> {
        let mut rows = Self::ROWS.iter();
        let (_, values) = rows
            .find(|(name, _)| *name == row)
            .ok_or(PolicyProblem::Row)?;
        if !values.contains(&value) {
            return Err(PolicyProblem::Value);
        }
        let mut form = serde_json::to_value(self).map_err(|_| PolicyProblem::Row)?;
        form[row] = Value::from(value);
        serde_json::from_value(form).map_err(|_| PolicyProblem::Value)
    }
}
