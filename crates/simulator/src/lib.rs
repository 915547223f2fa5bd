//! The training as a whole: which page is open, [`Simulator::update`] and [`Simulator::page`].

mod action;
mod clock;
mod keep;
pub mod notice;
mod page;
mod pages;
mod play;
mod progress;
mod reports;
mod update;
mod voice;
mod workbench;

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use unic_langid::LanguageIdentifier;

pub use action::{Action, Overlay, Section};
pub use clock::{Calendar, CalendarTime, Zone};
pub use page::*;
pub use pages::Report;
pub use reports::{NoReports, Reports, Saved};

use self::play::Play;
use self::progress::Progress as CourseProgress;
use self::voice::Voice;
use self::workbench::Broken;
pub use self::workbench::Revision;
use samtalerum_core::content::Content;
use samtalerum_core::meeting::CompiledScenario;
use samtalerum_core::message::Message;
use samtalerum_core::paths::Paths;
use samtalerum_core::settings::Settings;
use samtalerum_core::store::Store;

/// What a face needs: the page to draw, and somebody to tell what was done.
pub trait Training: Send + Sync + 'static {
    /// What to show now.
    fn page(&self) -> Page;
    /// Carries out what the trainee did.
    fn update(&mut self, action: Action);
    /// Continues with edited content, at the same place as far as possible. Does nothing in a training whose content
    /// is not its own.
    fn renew(&mut self, revision: Revision) {
        let _ = revision;
    }
}

/// The training: content, attempts, settings, and the page that is open.
pub struct Simulator {
    content: Arc<Content>,
    store: Box<dyn Store>,
    reports: Box<dyn Reports>,
    calendar: Option<Calendar>,
    settings: Settings,
    language: LanguageIdentifier,
    place: Place,
    overlays: Vec<Overlay>,
    play: Option<Play>,
    handbook: HandbookPlace,
    /// The button that the trainee asked to be brought to.
    focus: Option<String>,
    notices: Vec<Message>,
    progress: CourseProgress,
    broken: Option<Broken>,
    paths: PathsCache,
}

/// The page under the overlays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Menu,
    CaseFile,
    /// The meeting, its note or its ending: where the session stands decides.
    Meeting,
    Debrief,
}

/// What the handbook shows.
#[derive(Debug, Clone, PartialEq, Eq)]
struct HandbookPlace {
    section: Section,
    search: String,
    /// One entry by itself, over the section or what was searched for.
    entry: Option<Entry>,
}

impl Default for HandbookPlace {
    fn default() -> Self {
        Self {
            section: Section::Principles(None),
            search: String::new(),
            entry: None,
        }
    }
}

/// What the handbook can show by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Entry {
    Principle(String),
    Sign(String),
}

/// Explorations, made when first needed and kept: they depend on the content alone. The key is a scenario's address,
/// which stays its own as long as its exploration holds it.
#[derive(Default)]
struct PathsCache(Mutex<HashMap<usize, Arc<Paths>>>);

impl PathsCache {
    fn get(&self, compiled: &Arc<CompiledScenario>, content: &Content) -> Arc<Paths> {
        // The map stays whole even if another thread stopped while it held the lock.
        let mut known = self
            .0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        Arc::clone(
            known
                .entry(Arc::as_ptr(compiled).addr())
                .or_insert_with(|| Arc::new(Paths::new(Arc::clone(compiled), &content.guidance))),
        )
    }
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
    fn date(&self, seconds: u64) -> Option<String> {
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
    pub fn session(&self) -> Option<&samtalerum_core::meeting::Session> {
        self.play.as_ref().map(|play| &play.session)
    }

    /// The debrief of the session being played or reviewed.
    pub fn debrief(&self) -> Option<samtalerum_core::debrief::Debrief> {
        let session = self.session()?;
        let paths = self.paths.get(session.compiled(), &self.content);
        Some(samtalerum_core::debrief::Debrief::new(
            session,
            &paths,
            &self.content.guidance,
        ))
    }

    /// Returns the debrief as a page to keep, or `None` if no attempt is open.
    pub fn report(&self) -> Option<Report> {
        let play = self.play.as_ref()?;
        Some(pages::report(self, play))
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

    fn voice(&self) -> Voice<'_> {
        Voice::new(
            self.content.languages.words(&self.language),
            &self.content.guidance,
        )
    }

    fn language_tags(&self) -> Vec<String> {
        self.content
            .languages
            .tags()
            .map(ToString::to_string)
            .collect()
    }
}

impl Training for Simulator {
    fn page(&self) -> Page {
        let mut page = pages::page(self);
        if !self.settings.character_keys {
            page.drop_character_keys();
        }
        page
    }

    fn update(&mut self, action: Action) {
        self.carry_out(action);
    }

    fn renew(&mut self, revision: Revision) {
        Self::renew(self, revision);
    }
}
