//! Support for authors who are writing a meeting: previews from any scene, and edits that take effect at once.

use std::sync::Arc;

use super::notice::{PREVIEW_GONE, RENEWED_SHORTENED, WATCHING};
use super::{OpenPage, PathsCache, Revision, Simulator};
use crate::progress::Progress;
use crate::revision::Broken;

use samtalerum_core::finding::{Finding, Severity};
use samtalerum_core::meeting::{Act, Attempt, Header, Mode, Preview, TimedAct};
use samtalerum_core::message::Message;

impl Simulator {
    /// Opens a preview of a meeting, in practice mode. Previews do not count towards the trainee's progress.
    pub fn preview(&mut self, scenario: &str, preview: Preview) {
        self.leave();
        if let Some(header) = self.header(scenario, (self.seeds)()) {
            self.begin_attempt(Attempt {
                header: Header {
                    mode: Mode::Practice,
                    preview: Some(preview),
                    ..header
                },
                acts: vec![TimedAct {
                    at: 0,
                    act: Act::Begin,
                }],
            });
        }
        self.check_language();
    }

    /// Switches to edited content, and replays as many acts of the open meeting as still fit it.
    ///
    /// An error in a scenario or in the catalogue prevents the switch: the old content stays in use. An error in a
    /// message, such as a missing text, does not prevent it, so that an author can see a new choice before writing its
    /// text. While a meeting is open, errors in other meetings do not count. In the menu, errors in all playable
    /// meetings count. The errors that count are shown on every page until a revision without them arrives.
    pub fn renew(&mut self, revision: Revision) {
        let Revision {
            content,
            message_findings,
        } = revision;
        // The author now sees that edits take effect, so the notice that the files are watched is no longer needed.
        self.withdraw(WATCHING);
        let findings = self.errors_here(&content.findings);
        if !findings.is_empty() {
            self.broken = Some(Broken {
                content,
                findings,
                rejected: true,
            });
            return;
        }
        let findings = self.errors_here(&message_findings);
        self.broken = (!findings.is_empty()).then(|| Broken {
            content: Arc::clone(&content),
            findings,
            rejected: false,
        });
        self.language = content.languages.negotiate(&[self.language.to_string()]);
        self.paths = PathsCache::default();
        self.content = content;
        let attempts = self.store.list().attempts;
        self.progress = Progress::of(&attempts, &self.content, &self.paths);
        self.migrate_attempt();
        self.spoken = None;
        self.check_language();
    }

    /// Returns the errors in the open meeting or, in the menu, in all playable meetings. Also returns the errors in
    /// files that belong to the course as a whole. The errors are sorted by file and position.
    fn errors_here(&self, findings: &[Finding]) -> Vec<Finding> {
        let open = self
            .session()
            .map(|session| session.attempt().header.scenario.as_str());
        let touches = |finding: &&Finding| match scope_of(&finding.file) {
            Scope::Meeting(id) => {
                open.map_or_else(|| self.content.meetings.contains_key(id), |open| open == id)
            }
            Scope::All => true,
            Scope::None => false,
        };
        let errors = findings
            .iter()
            .filter(|finding| finding.severity == Severity::Error);
        let mut errors: Vec<Finding> = errors.filter(touches).cloned().collect();
        errors.sort_by_key(|finding| {
            let start = finding.span.as_ref().map_or(0, |span| span.start);
            (finding.file.clone(), start)
        });
        errors
    }

    /// Migrates the open attempt to the present content. If its scenario or its preview is gone, shows the menu.
    fn migrate_attempt(&mut self) {
        self.withdraw(RENEWED_SHORTENED);
        let Some(play) = &self.play else { return };
        let header = &play.session.attempt().header;
        let Some(compiled) = self.content.compiled(header) else {
            let gone = match header.preview {
                Some(_) => PREVIEW_GONE.into(),
                None => self.gone(&header.scenario),
            };
            self.leave();
            return self.notify(gone);
        };
        let Some(play) = &mut self.play else { return };
        let (open_page, feedback_dismissed) = (self.open_page, play.feedback_dismissed);
        let (session, lost) = play.session.migrated(compiled);
        if session.attempt().acts == play.session.attempt().acts {
            play.session = session;
        } else {
            // Acts are never removed from the log of an attempt. So the trainee continues in a copy of the attempt,
            // which contains only the acts that still fit.
            let original = play.id().to_owned();
            self.store.close(&original);
            self.copy_of(session.attempt().clone(), &original);
        }
        if lost > 0 {
            self.notify(Message::from(RENEWED_SHORTENED).with("choices", lost));
        }
        if let Some(play) = &mut self.play {
            // If choices were lost, they were taken after the last remaining choice, so the trainee has already read
            // the feedback on the last remaining choice. Do not show it again.
            play.feedback_dismissed = feedback_dismissed || lost > 0;
            self.open_page = match open_page {
                OpenPage::Debrief if play.session.is_over() => OpenPage::Debrief,
                _ if play.session.has_begun() => OpenPage::Meeting,
                _ => OpenPage::CaseFile,
            };
        }
    }
}

/// The part of the course that a file in a content folder belongs to.
enum Scope<'a> {
    /// One meeting.
    Meeting(&'a str),
    /// The course as a whole: the file belongs to no single meeting.
    All,
    /// No part of the course: the file is a recorded playthrough, which no trainee plays.
    None,
}

/// Returns the part of the course that a file belongs to. The file's path is relative to the content folder.
fn scope_of(file: &str) -> Scope<'_> {
    if file.starts_with(samtalerum_core::content::PLAYTHROUGHS) {
        return Scope::None;
    }
    let messages = || {
        samtalerum_core::language::locale_of(file)?
            .1
            .strip_prefix("scenarios/")
    };
    match samtalerum_core::content::scenario_id(file).or_else(messages) {
        Some(id) => Scope::Meeting(id),
        None => Scope::All,
    }
}
