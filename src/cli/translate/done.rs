//! `samtalerum words done`: records that texts are translated, or are still right.

use std::process::ExitCode;

use super::desk::{Desk, Selection, Work, print};
use crate::cli::setup::about_course;
use samtalerum_authoring::translation::{self, Pair};
use samtalerum_core::message::{Argument, Message};

/// Record that texts are translated, or are still right although the source text has changed.
#[derive(Debug, clap::Args)]
pub(super) struct Done {
    /// The meeting that the texts belong to (or a file such as "guidance").
    scenario: String,
    /// The texts: "message" or "message.attribute"; by default all texts of the file.
    texts: Vec<String>,
    /// The source language; by default Danish, if the course has it.
    #[arg(long, value_name = "LANG")]
    from: Option<String>,
    /// The target language; by default all other languages of the course.
    #[arg(long, value_name = "LANG")]
    to: Option<String>,
}

/// Records that texts are translated: removes the comments `# untranslated` and `# changed`, and stores the current
/// source texts. Prints how many texts were waiting for a translator until now.
pub(super) fn execute(command: &Done, desk: &Desk) -> Result<ExitCode, String> {
    desk.folder()?;
    let meant = Selection {
        scenario: Some(command.scenario.clone()),
        from: command.from.clone(),
        to: command.to.clone(),
    };
    let (from, work) = desk.work(&meant)?;
    let mut changes = Vec::new();
    let mut report = String::new();
    for Work { to, files, scopes } in &work {
        let mut pair = Pair::new(files, &from, to);
        for scope in scopes {
            let path = pair.path(scope);
            let done = translation::done(&mut pair, scope, &command.texts).map_err(|unknown| {
                let sentence = |text: &translation::NoSuchText| {
                    let meant = text.meant.as_deref();
                    desk.say(
                        Message::new("words-no-text")
                            .with("words", Argument::whole(&path))
                            .with("name", &text.name)
                            .with("meant", meant),
                    )
                };
                unknown.iter().map(sentence).collect::<Vec<_>>().join("\n")
            })?;
            report += &desk.say(
                Message::new("words-done")
                    .with("words", Argument::whole(&path))
                    .with("count", done.count),
            );
            report.push('\n');
            if let Some(first) = done.copies.first() {
                let message = Message::new("words-done-copies")
                    .with("count", done.copies.len())
                    .with("scenario", &command.scenario);
                report += &desk.say(message.with("name", first));
                report.push('\n');
            }
            if desk.content.files.text(&path).is_some() {
                changes.extend(desk.change(&path, done.text));
            }
        }
        changes.extend(desk.memory_change(&pair));
    }
    desk.write(&changes)?;
    report += &format!("{}\n", about_course(&desk.words, desk.common));
    print(&report, desk)?;
    Ok(ExitCode::SUCCESS)
}
