//! The state of the training, and what a program asks of it besides its pages.

use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use crate::play::Play;
use crate::progress::Progress as CourseProgress;
use crate::revision::Broken;
use crate::voice::Voice;
use crate::{
    Action, Calendar, HandbookPlace, NoReports, Overlay, PathsCache, Place, Reports, Zone,
};
use samtalerum_core::content::Content;
use samtalerum_core::debrief::Debrief;
use samtalerum_core::meeting::Session;
use samtalerum_core::message::Message;
use samtalerum_core::settings::Settings;
use samtalerum_core::store::Store;

/// The training: content, attempts, settings, and the page that is open.
pub struct Simulator {
    pub(super) content: Arc<Content>,
    pub(super) store: Box<dyn Store>,
    pub(super) reports: Box<dyn Reports>,
    pub(super) calendar: Option<Calendar>,
    pub(super) settings: Settings,
    pub(super) language: LanguageIdentifier,
    pub(super) place: Place,
    pub(super) overlays: Vec<Overlay>,
    pub(super) play: Option<Play>,
    pub(super) handbook: HandbookPlace,
    /// The button that the trainee asked to be brought to.
    pub(super) focus: Option<String>,
    pub(super) notices: Vec<Message>,
    pub(super) progress: CourseProgress,
    pub(super) broken: Option<Broken>,
    pub(super) paths: PathsCache,
}

impl Simulator {
    /// A training over this content, with the attempts and settings of this store. `wanted` are language tags, most
    /// wanted first, used where the settings name none.
    pub fn new(content: Arc<Content>, store: Box<dyn Store>, wanted: &[String]) -> Self {
        let (settings, mut notices) = store.settings();
        let first: Vec<String> = settings.language.iter().chain(wanted).cloned().collect();
        let language = content.languages.negotiate(&first);
        let listing = store.list();
        notices.extend(listing.notices);
        let paths = PathsCache::default();
        let progress = CourseProgress::of(&listing.attempts, &content, &paths);
        Self {
            content,
            store,
            reports: Box::new(NoReports),
            calendar: None,
            settings,
            language,
            place: Place::Menu,
            overlays: Vec::new(),
            play: None,
            handbook: HandbookPlace::default(),
            focus: None,
            notices,
            progress,
            broken: None,
            paths,
        }
    }

    /// Keeps reports here; without this call none are kept.
    #[must_use]
    pub fn with_reports(mut self, reports: Box<dyn Reports>) -> Self {
        self.reports = reports;
        self
    }

    /// Shows dates by this calendar; without this call pages show none.
    #[must_use]
    pub fn with_calendar(mut self, calendar: Calendar) -> Self {
        self.calendar = Some(calendar);
        self
    }

    /// Returns a moment, in seconds since 1970 (UTC), as pages show it, or `None` without a calendar.
    pub(super) fn date(&self, seconds: u64) -> Option<String> {
        let time = self.calendar?(seconds);
        let date = time.to_string();
        Some(match time.zone {
            Zone::Local => date,
            Zone::Utc => self.voice().ui_with("date-in-utc", [("date", date.into())]),
        })
    }

    /// The settings in force, e.g. to override one for this run without storing it.
    pub fn settings_mut(&mut self) -> &mut Settings {
        &mut self.settings
    }

    /// Speaks the best language for these tags in this run, without storing it.
    pub fn speak(&mut self, wanted: &[String]) {
        self.language = self.content.languages.negotiate(wanted);
    }

    /// The session being played or reviewed.
    pub fn session(&self) -> Option<&Session> {
        self.play.as_ref().map(|play| &play.session)
    }

    /// The debrief of the session being played or reviewed.
    pub fn debrief(&self) -> Option<Debrief> {
        let session = self.session()?;
        let paths = self.paths.get(session.compiled(), &self.content);
        Some(Debrief::new(session, &paths, &self.content.guidance))
    }

    /// Shows the debrief of a stored attempt, finished or not.
    pub fn review(&mut self, attempt: &str) {
        self.carry_out(Action::Review(attempt.to_owned()));
        if self.play.is_some() {
            self.place = Place::Debrief;
        }
    }

    /// Tells the trainee something on the page that is open.
    pub fn tell(&mut self, notice: Message) {
        self.tell_once(notice);
    }

    pub(super) fn voice(&self) -> Voice<'_> {
        Voice::new(
            self.content.languages.messages(&self.language),
            &self.content.guidance,
        )
    }

    pub(super) fn language_tags(&self) -> Vec<String> {
        self.content
            .languages
            .tags()
            .map(ToString::to_string)
            .collect()
    }
}
