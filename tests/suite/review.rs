//! Tests of reviews by specialists. The review page does not reveal the course's verdicts. A review file that the page
//! has saved is either included in the counts or refused with an error message.

mod files;
mod page;
mod refused;

use std::path::{Path, PathBuf};

use samtalerum_core::content::Files;
use samtalerum_core::review::content_hash;

/// The answers in a review of the small course, as a part of the JSON. The reviewer agrees with every verdict.
const AGREE: &str = r#""decisions": {
    "ask-amina": {"always": "right"},
    "ask-yusuf": {"case-1": "wrong", "otherwise": "partly"}
  },
  "statements": {"note-said": "depends", "note-typical": "belongs-not"}"#;

/// Returns the text of a review file for the scenario `small` of the course in `folder`, as the review page saves it.
/// `answers` is the part of the JSON with the reviewer's answers, e.g. [`AGREE`].
fn review(folder: &Path, language: &str, answers: &str) -> String {
    let files = Files::folder(folder).unwrap();
    let hash = content_hash(&files, "small", language).unwrap();
    format!(
        "{{\n  \"format\": 1,\n  \"scenario\": \"small\",\n  \"hash\": \"{hash}\",\n  \"language\": \"{language}\",\n  \
         \"reviewer\": {{\"role\": \"social worker\", \"years\": \"12\"}},\n  {answers},\n  \"comments\": {{}}\n}}\n"
    )
}

/// Writes a file into a folder and returns its path.
fn save(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    path
}
