//! What an author needs while a meeting is written: to try it out from its middle, and to see each edit at once.

use std::sync::Arc;

use super::notice::{PREVIEW_GONE, RENEWED_SHORTENED, SCENARIO_GONE, WATCHING};
use super::{OpenPage, PathsCache, Revision, Simulator};
use crate::progress::Progress;
use crate::revision::Broken;
use samtalerum_core::finding::{Finding, Severity};
use samtalerum_core::meeting::{Act, Attempt, Header, Mode, Preview, TimedAct};
use samtalerum_core::message::Message;

impl Simulator {
    /// Tries a meeting out from its middle, in practice. What is done there counts nowhere.
    pub fn preview(&mut self, scenario: &str, preview: Preview) {
        self.leave();
        if let Some(header) = self.header(scenario) {
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
    }

    /// Goes on with new content, at the same place as far as the acts still hold. Where it has errors that touch the
    /// meeting that is open (or, in the menu, one that could be played), the content before them stays, and each page
    /// tells the errors until content without them comes. Words that are missing are told as well, and hold nothing
    /// back: who writes a new choice sees it before it has its words.
    pub fn renew(&mut self, revision: Revision) {
        let Revision {
            content,
            message_findings,
        } = revision;
        // That it follows is seen now.
        self.notices.retain(|notice| !notice.is(WATCHING));
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
    }

    /// The errors among these that concern what is open, in the order of the files.
    fn errors_here(&self, findings: &[Finding]) -> Vec<Finding> {
        let open = self
            .session()
            .map(|session| session.attempt().header.scenario.as_str());
        let touches = |finding: &&Finding| match meeting_of(&finding.file) {
            Of::Meeting(id) => {
                open.map_or_else(|| self.content.meetings.contains_key(id), |open| open == id)
            }
            Of::All => true,
            Of::None => false,
        };
        let errors = findings
            .iter()
            .filter(|finding| finding.severity == Severity::Error);
        let mut errors: Vec<Finding> = errors.filter(touches).cloned().collect();
        errors.sort_by_key(|finding| {
            let place = finding.span.as_ref().map_or(0, |span| span.start);
            (finding.file.clone(), place)
        });
        errors
    }

    /// Carries the open attempt over to the present content.
    fn migrate_attempt(&mut self) {
        self.notices.retain(|notice| !notice.is(RENEWED_SHORTENED));
        let Some(play) = &mut self.play else { return };
        let header = &play.session.attempt().header;
        let Some(compiled) = self.content.compiled(header) else {
            let gone = match header.preview {
                Some(_) => PREVIEW_GONE.into(),
                None => Message::from(SCENARIO_GONE).with("scenario", &header.scenario),
            };
            self.leave();
            return self.notify(gone);
        };
        let (open_page, feedback_dismissed) = (self.open_page, play.feedback_dismissed);
        let (session, lost) = play.session.migrated(compiled);
        if session.attempt().acts == play.session.attempt().acts {
            play.session = session;
        } else {
            // A log only ever grows: what holds of it goes on as an attempt of its own.
            let original = play.id().to_owned();
            self.store.close(&original);
            self.copy_of(session.attempt().clone(), &original);
        }
        if lost > 0 {
            self.notify(Message::from(RENEWED_SHORTENED).with("choices", lost));
        }
        if let Some(play) = &mut self.play {
            play.feedback_dismissed = feedback_dismissed || lost > 0;
            self.open_page = match open_page {
                OpenPage::Debrief if play.session.is_over() => OpenPage::Debrief,
                _ if play.session.has_begun() => OpenPage::Meeting,
                _ => OpenPage::CaseFile,
            };
        }
    }
}

/// What a file of a content folder belongs to.
enum Of<'a> {
    /// One meeting.
    Meeting(&'a str),
    /// The whole course.
    All,
    /// Nothing that is shown.
    None,
}

fn meeting_of(file: &str) -> Of<'_> {
    if file.starts_with(samtalerum_core::content::PLAYTHROUGHS) {
        return Of::None;
    }
    let scenario = file.strip_prefix("scenarios/");
    let words = || {
        samtalerum_core::language::locale_of(file)?
            .1
            .strip_prefix("scenarios/")
    };
    match scenario
        .and_then(|name| name.strip_suffix(".ron"))
        .or_else(words)
    {
        Some(id) => Of::Meeting(id),
        None => Of::All,
    }
}
