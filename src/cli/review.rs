//! `samtalerum review FILES`: reports how far specialists agree with the course, and stores the counts beside the
//! scenario.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ValueEnum;

use super::common::{Common, misuse};
use super::finish;
use super::{console, setup};
use samtalerum_authoring::change::{FileChange, write};
use samtalerum_authoring::descriptions::Descriptions;
use samtalerum_authoring::review::{
    self, MeetingReport, REVIEW_REPORT_VERSION, Refusal, ReviewFile, ReviewReport,
};
use samtalerum_core::content::Content;
use samtalerum_core::finding::nearest;
use samtalerum_core::language::Messages;
use samtalerum_core::message::{Argument, Message};
use samtalerum_core::review::{content_hash, review_file};
use samtalerum_core::scenario::{Id, Scenario};

/// Report how far specialists agree with the course, and store the counts beside the scenario.
///
/// Give all files of a meeting at once: the file with the counts is rebuilt. Exit code: 0 all files were counted, even
/// if some questions are unanswered; 2 a file could not be counted, or the counts could not be written. With exit code
/// 2, nothing is written.
#[derive(Debug, clap::Args)]
pub(super) struct Review {
    /// The files that the review page saved, of one meeting or several.
    #[arg(required = true, value_name = "FILES")]
    files: Vec<PathBuf>,
    /// Text for the terminal, or JSON for another program.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Only print the report, and write nothing. Works without --content too.
    #[arg(long, visible_alias = "check")]
    dry_run: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// A meeting with its reviews.
struct Reviewed<'a> {
    id: &'a Id,
    scenario: &'a Scenario,
    reviews: Vec<ReviewFile>,
}

/// Prints the report and writes the summaries.
pub(super) fn execute(command: &Review, common: &Common) -> ExitCode {
    match report(command, common) {
        Ok(text) => finish::finish(text, ExitCode::SUCCESS, common),
        Err(sentence) => misuse(sentence),
    }
}

/// Reads the files, summarizes the reviews of each meeting, writes the summaries unless this is a dry run, and returns
/// the report.
fn report(command: &Review, common: &Common) -> Result<String, String> {
    let content = setup::content(common)?;
    let words = setup::words(&content, common);
    if common.content.is_none() && !command.dry_run {
        return Err(setup::say(&words, Message::new("words-no-folder")));
    }
    let reviewed = read_all(&command.files, &content, common)?;
    let describe =
        |one: &Reviewed<'_>| -> MeetingReport { MeetingReport::new(one.scenario, &one.reviews) };
    let reports: Vec<MeetingReport> = reviewed.iter().map(describe).collect();
    let mut written = Vec::new();
    if let Some(folder) = common.content.as_ref().filter(|_| !command.dry_run) {
        let comment = setup::say(&words, Message::new("review-summary-comment"));
        let change = |one: &Reviewed| {
            let summary = review::summarize(one.scenario, &one.reviews);
            FileChange::of(
                &content.files,
                &review_file(one.id),
                review::write(&summary, &comment),
            )
        };
        let changes: Vec<FileChange> = reviewed.iter().map(change).collect();
        write(folder, &changes).map_err(|error| setup::unwritten(&words, &error))?;
        written = changes.into_iter().map(|change| change.path).collect();
    }
    match command.format {
        Format::Text => {
            let mut parts = Vec::new();
            for (one, report) in reviewed.iter().zip(&reports) {
                let words = setup::words(&content, common);
                let descriptions =
                    Descriptions::new(words, one.scenario, one.id, &content.guidance);
                parts.push(review::text(&descriptions, report));
            }
            let mut text = parts.join("\n");
            for path in &written {
                let message = Message::new("review-written").with("path", Argument::whole(path));
                text += &format!("\n{}\n", setup::say(&words, message));
            }
            if written.is_empty() {
                text += &format!(
                    "\n{}\n",
                    setup::say(&words, Message::new("review-not-written"))
                );
            }
            Ok(text)
        }
        Format::Json => {
            let report = ReviewReport {
                version: REVIEW_REPORT_VERSION,
                meetings: reports,
            };
            let text = serde_json::to_string_pretty(&report);
            text.map(|text| text + "\n")
                .map_err(|error| error.to_string())
        }
    }
}

/// Reads all files and groups them by meeting. Prints a remark on each incomplete file.
///
/// # Errors
/// Sentences about all files that cannot be counted.
fn read_all<'a>(
    paths: &[PathBuf],
    content: &'a Content,
    common: &Common,
) -> Result<Vec<Reviewed<'a>>, String> {
    let words = setup::words(content, common);
    let mut reviewed: Vec<Reviewed> = Vec::new();
    let mut known: Vec<Vec<u8>> = Vec::new();
    let mut refused: Vec<String> = Vec::new();
    for path in paths {
        let fail = |Refusal(why): Refusal| failed(&words, path, &why);
        let bytes = match setup::read(path) {
            Ok(bytes) => bytes,
            Err(error) => {
                let why = Message::new("review-file-unread").with("reason", &error);
                refused.push(fail(Refusal(why)));
                continue;
            }
        };
        if known.contains(&bytes) {
            refused.push(fail(Refusal(Message::new("review-file-twice"))));
            continue;
        }
        match one(&bytes, content, common) {
            Ok((scenario, review)) => {
                remark_if_open(path, scenario, &review, content, common);
                match reviewed.iter_mut().find(|one| *one.id == scenario.id) {
                    Some(meeting) => meeting.reviews.push(review),
                    None => reviewed.push(Reviewed {
                        id: &scenario.id,
                        scenario,
                        reviews: vec![review],
                    }),
                }
            }
            Err(refusals) => refused.extend(refusals.into_iter().map(fail)),
        }
        known.push(bytes);
    }
    if refused.is_empty() {
        return Ok(reviewed);
    }
    refused.push(setup::say(&words, Message::new("review-not-written")));
    Err(refused.join("\n"))
}

/// Reads a review and finds its meeting.
fn one<'a>(
    bytes: &[u8],
    content: &'a Content,
    common: &Common,
) -> Result<(&'a Scenario, ReviewFile), Vec<Refusal>> {
    let review = review::read(bytes).map_err(|refusal| vec![refusal])?;
    let id = &review.scenario;
    let scenarios = content.scenarios.iter().map(|(_, scenario)| scenario);
    let Some(scenario) = scenarios.clone().find(|scenario| scenario.id == *id) else {
        let known = scenarios.map(|scenario| scenario.id.as_str());
        let message = Message::new("review-file-meeting").with("id", id);
        return Err(vec![Refusal(message.with("meant", nearest(id, known)))]);
    };
    let mut languages = content.languages.tags();
    if !languages.any(|tag| tag.to_string() == review.language) {
        let message = Message::new("review-file-language");
        return Err(vec![Refusal(message.with("language", &review.language))]);
    }
    let hash = content_hash(&content.files, id, &review.language).unwrap_or_default();
    let words = setup::words(content, common);
    let descriptions = Descriptions::new(words, scenario, id, &content.guidance);
    let refusals = review.refusals(&descriptions, &hash);
    if refusals.is_empty() {
        Ok((scenario, review))
    } else {
        Err(refusals)
    }
}

/// Prints a remark on standard error if a review has questions without an answer.
fn remark_if_open(
    path: &Path,
    scenario: &Scenario,
    review: &ReviewFile,
    content: &Content,
    common: &Common,
) {
    let words = setup::words(content, common);
    let descriptions = Descriptions::new(words.clone(), scenario, &scenario.id, &content.guidance);
    let (open, all, first) = review.open(&descriptions);
    if let Some(scene) = first {
        let message = Message::new("review-file-open").with("file", path);
        let message = message.with("open", open).with("all", all);
        let scene = Argument::whole(descriptions.numbered(scene));
        console::complain(setup::say(&words, message.with("scene", scene)));
    }
}

/// Renders why a file is not counted.
fn failed(words: &Messages, path: &Path, why: &Message) -> String {
    let why = Argument::whole(setup::say(words, why.clone()));
    let message = Message::new("review-file-failed").with("file", path);
    setup::say(words, message.with("why", why))
}
