//! The file that a review page saves, as `MEETING.review.json`.

use indexmap::IndexMap;
use serde::Deserialize;

use samtalerum_core::content::MAX_FILE_BYTES;
use samtalerum_core::message::Message;
use samtalerum_core::review::REVIEW_FORMAT;
use samtalerum_core::scenario::Id;

/// The content of a review file: a reviewer's answers about a meeting. The verdict on a choice or an appraisal can
/// depend on what has happened before. Each possibility is called a *case*, and the reviewer answers for each case.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewFile {
    /// The version of the format, [`REVIEW_FORMAT`].
    pub format: u32,
    /// The id of the meeting.
    pub scenario: Id,
    /// The hash of the texts that the reviewer read.
    pub hash: String,
    /// The language in which the reviewer read the meeting.
    pub language: String,
    /// The reviewer's profession and experience.
    #[serde(default)]
    pub reviewer: Reviewer,
    /// The verdicts on choices, by the id of the choice, then by the id of the case.
    #[serde(default)]
    pub decisions: IndexMap<Id, IndexMap<String, String>>,
    /// The answers to appraisals, by the id of the scene, then by the id of the case.
    #[serde(default)]
    pub appraisals: IndexMap<Id, IndexMap<String, AppraisalAnswers>>,
    /// The answers about the statements of the note, by the id of the statement.
    #[serde(default)]
    pub statements: IndexMap<Id, String>,
    /// The reviewer's comments.
    #[serde(default)]
    pub comments: Comments,
}

/// The reviewer's profession and experience, as free text. The review page does not ask for the name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reviewer {
    /// The reviewer's profession.
    #[serde(default)]
    pub role: String,
    /// The reviewer's years of experience.
    #[serde(default)]
    pub years: Years,
}

/// Years of experience, as a text or a number.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Years {
    /// A text, as the page saves it.
    Text(String),
    /// A number.
    Number(u32),
}

impl Default for Years {
    fn default() -> Self {
        Self::Text(String::new())
    }
}

/// The answers to a case of an appraisal. An answer is `None` if its question was not answered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppraisalAnswers {
    /// The level of concern.
    #[serde(default)]
    pub level: Option<String>,
    /// The sufficiency of the basis.
    #[serde(default)]
    pub basis: Option<String>,
    /// The step of the ladder to take first.
    #[serde(default)]
    pub first: Option<Id>,
    /// The facts that support the answers; empty if the reviewer says that no fact supports them.
    #[serde(default)]
    pub facts: Option<Vec<Id>>,
}

/// The comments of a reviewer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Comments {
    /// The comments on choices.
    #[serde(default)]
    pub decisions: IndexMap<Id, String>,
    /// The comments on appraisals, by scene.
    #[serde(default)]
    pub appraisals: IndexMap<Id, String>,
    /// The comments on statements.
    #[serde(default)]
    pub statements: IndexMap<Id, String>,
    /// The comment on the meeting as a whole.
    #[serde(default)]
    pub meeting: Option<String>,
}

/// A reason for refusing a review. The answers of a refused review are not counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal(pub Message);

impl Reviewer {
    /// Returns the profession and the years in one line; empty if neither was given.
    pub fn line(&self) -> String {
        let years = match &self.years {
            Years::Text(years) => years.trim().to_owned(),
            Years::Number(years) => years.to_string(),
        };
        let parts = [self.role.trim(), years.as_str()].map(str::to_owned);
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(", ")
    }
}

/// Reads a review file.
///
/// # Errors
/// Returns a refusal if the file is too large, is no review, has another version of the format, or cannot be parsed.
/// The message about a file that cannot be parsed names the line and column.
pub fn read(bytes: &[u8]) -> Result<ReviewFile, Refusal> {
    if bytes.len() as u64 > MAX_FILE_BYTES {
        return Err(Refusal(Message::new("review-file-too-large")));
    }
    let unreadable = |error: serde_json::Error| {
        let message = Message::new("review-file-unreadable").with("line", error.line());
        let message = message.with("column", error.column());
        let detail = error.to_string();
        // Remove the line and column from the end of the parser's error, since the message names them already.
        let detail = detail.split(" at line ").next().unwrap_or_default();
        Refusal(message.with("detail", detail))
    };
    // Some editors write a byte order mark at the beginning of a file.
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    // The version is checked first, because a file of another version may have other fields.
    let value: serde_json::Value = serde_json::from_slice(bytes).map_err(unreadable)?;
    match value.get("format").and_then(serde_json::Value::as_u64) {
        Some(found) if found == u64::from(REVIEW_FORMAT) => {}
        Some(found) => {
            let message = Message::new("review-file-format").with("found", found);
            return Err(Refusal(message.with("known", REVIEW_FORMAT)));
        }
        None => return Err(Refusal(Message::new("review-file-no-review"))),
    }
    serde_json::from_slice(bytes).map_err(unreadable)
}
