//! The training as a whole: which page is open, [`Simulator::update`] and [`Simulator::page`].

mod action;
mod clock;
mod keep;
mod page;
mod pages;
mod play;
mod progress;
mod update;
mod voice;
mod workbench;

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use unic_langid::LanguageIdentifier;

pub use action::{Action, Overlay, Section};
pub use page::*;

use self::play::Play;
use self::progress::Progress as CourseProgress;
use self::voice::Voice;
use self::workbench::Broken;
pub use self::workbench::WATCHING;
use crate::content::Content;
use crate::meeting::Plot;
use crate::paths::Paths;
use crate::settings::Settings;
use crate::store::{Store, StoreNotice};

/// What a face needs: the page to draw, and somebody to tell what was done.
pub trait Training: Send + Sync + 'static {
    /// What to show now.
    fn page(&self) -> Page;
    /// Carries out what the trainee did.
    fn update(&mut self, action: Action);
    /// Goes on with new content, at the same place as far as that is possible. Does nothing where the content is not
    /// the training's own.
    fn renew(&mut self, content: Arc<Content>) {
        let _ = content;
    }
}

/// The training: content, attempts, settings, and the page that is open.
pub struct Simulator {
    content: Arc<Content>,
    store: Box<dyn Store>,
    settings: Settings,
    language: LanguageIdentifier,
    place: Place,
    overlays: Vec<Overlay>,
    play: Option<Play>,
    handbook: HandbookPlace,
    /// The button that the trainee asked to be brought to.
    focus: Option<String>,
    notices: Vec<StoreNotice>,
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

/// Explorations, made when first needed and kept: they depend on the content alone. The key is a plot's address,
/// which stays its own as long as its exploration holds it.
#[derive(Default)]
struct PathsCache(Mutex<HashMap<usize, Arc<Paths>>>);

impl PathsCache {
    fn get(&self, plot: &Arc<Plot>, content: &Content) -> Arc<Paths> {
        // The map stays whole even if another thread stopped while it held the lock.
        let mut known = self
            .0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        Arc::clone(
            known
                .entry(Arc::as_ptr(plot).addr())
                .or_insert_with(|| Arc::new(Paths::new(Arc::clone(plot), &content.guidance))),
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

    /// The settings in force, e.g. to override one for this run without storing it.
    pub fn settings_mut(&mut self) -> &mut Settings {
        &mut self.settings
    }

    /// Speaks the best language for these tags in this run, without storing it.
    pub fn speak(&mut self, wanted: &[String]) {
        self.language = self.content.languages.negotiate(wanted);
    }

    /// The session being played or reviewed.
    pub fn session(&self) -> Option<&crate::meeting::Session> {
        self.play.as_ref().map(|play| &play.session)
    }

    /// The debrief of the session being played or reviewed.
    pub fn debrief(&self) -> Option<crate::debrief::Debrief> {
        let session = self.session()?;
        let paths = self.paths.get(session.plot(), &self.content);
        Some(crate::debrief::Debrief::new(
            session,
            &paths,
            &self.content.guidance,
        ))
    }

    /// The debrief as a standalone HTML document, where an attempt is open.
    pub fn report(&self) -> Option<String> {
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
    pub fn tell(&mut self, notice: StoreNotice) {
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

    fn renew(&mut self, content: Arc<Content>) {
        Self::renew(self, content);
    }
}
