//! The state of the training, and its functions that are not in the trait [`Training`](crate::Training).

use std::collections::BTreeSet;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use crate::done::Done;
use crate::page::Jump;
use crate::platform::Platform;
use crate::play::Play;
use crate::progress::Progress as CourseProgress;
use crate::revision::Broken;
use crate::set_aside::SetAside;
use crate::time::seed;
use crate::{Action, Calendar, HandbookView, NoReports, OpenPage, Overlay, PathsCache, Reports};
use samtalerum_core::content::Content;
use samtalerum_core::debrief::Debrief;
use samtalerum_core::language::CourseText;
use samtalerum_core::meeting::Session;
use samtalerum_core::message::Message;
use samtalerum_core::settings::Settings;
use samtalerum_core::store::Store;

/// The training: content, attempts, settings, and the page that is open.
pub struct Simulator {
    pub(super) content: Arc<Content>,
    pub(super) store: Box<dyn Store>,
    /// The store and the attempts of the machine's user while somebody else plays; otherwise `None`.
    pub(super) set_aside: Option<SetAside>,
    /// `true` while the settings ask whether all attempts are to be erased.
    pub(super) asks_to_erase: bool,
    pub(super) reports: Box<dyn Reports>,
    pub(super) calendar: Option<Calendar>,
    pub(super) settings: Settings,
    pub(super) language: LanguageIdentifier,
    pub(super) open_page: OpenPage,
    /// The open overlays, the topmost last.
    pub(super) overlays: Vec<Overlay>,
    pub(super) play: Option<Play>,
    /// Attempts that were left before all of their acts could be stored.
    pub(super) left_behind: Vec<Play>,
    pub(super) handbook: HandbookView,
    /// The names of the parts of the debrief that are unfolded.
    pub(super) unfolded: BTreeSet<String>,
    /// The id of the button to which the next page moves the focus.
    pub(super) focus: Option<String>,
    /// The jump within the page that the last action made.
    pub(super) jump: Option<Jump>,
    /// The number of jumps made so far.
    pub(super) jumps: usize,
    /// The last action and its effect; `None` if the present page does not follow from an action.
    pub(super) done: Option<Done>,
    pub(super) notices: Vec<Message>,
    /// The meeting and the language that `check_language` checked last; `None` if no meeting was open at that time.
    pub(super) spoken: Option<(String, LanguageIdentifier)>,
    pub(super) progress: CourseProgress,
    /// The latest edited content with its errors; `None` if it has no errors to show.
    pub(super) broken: Option<Broken>,
    pub(super) paths: PathsCache,
    /// The learning platform that has opened the training; `None` if no platform has.
    pub(super) platform: Option<Platform>,
    /// `true` if the last action ended the visit from the platform.
    pub(super) leaving: bool,
    /// Gives the seed of each new attempt.
    pub(super) seeds: fn() -> u64,
}

impl Simulator {
    /// Creates a training with this content and with the attempts and settings of this store. `wanted` are language
    /// tags in order of preference; a language in the settings takes precedence over them.
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
            set_aside: None,
            asks_to_erase: false,
            reports: Box::new(NoReports),
            calendar: None,
            settings,
            language,
            open_page: OpenPage::Menu,
            overlays: Vec::new(),
            play: None,
            left_behind: Vec::new(),
            handbook: HandbookView::default(),
            unfolded: BTreeSet::new(),
            focus: None,
            jump: None,
            jumps: 0,
            done: None,
            notices,
            spoken: None,
            progress,
            broken: None,
            paths,
            platform: None,
            leaving: false,
            seeds: seed,
        }
    }

    /// Sets the destination of reports; by default, saving a report fails.
    #[must_use]
    pub fn with_reports(mut self, reports: Box<dyn Reports>) -> Self {
        self.reports = reports;
        self
    }

    /// Sets the calendar for dates; by default, pages show no dates.
    #[must_use]
    pub fn with_calendar(mut self, calendar: Calendar) -> Self {
        self.calendar = Some(calendar);
        self
    }

    /// Sets the source of the seeds of new attempts; by default, seeds are random. A seed decides in which order the
    /// choices are shown, and whether a meeting or its twin is played.
    #[must_use]
    pub fn with_seeds(mut self, seeds: fn() -> u64) -> Self {
        self.seeds = seeds;
        self
    }

    /// Returns the settings in force, e.g. to change one for this run without storing the change.
    pub fn settings_mut(&mut self) -> &mut Settings {
        &mut self.settings
    }

    /// Switches to the course's language that fits these tags best, for this run only: the settings stay unchanged.
    pub fn speak(&mut self, wanted: &[String]) {
        self.language = self.content.languages.negotiate(wanted);
        self.done = None;
        self.check_language();
    }

    /// Replaces the content by the same content with the messages of more languages. The open attempt and the open page
    /// stay as they are.
    pub fn add_languages(&mut self, content: Arc<Content>) {
        self.content = content;
        // The notice about texts in another language may no longer apply.
        self.spoken = None;
        self.check_language();
    }

    /// Returns the session being played or reviewed, or `None` if no attempt is open.
    pub fn session(&self) -> Option<&Session> {
        self.play.as_ref().map(|play| &play.session)
    }

    /// Returns the debrief of the session being played or reviewed, or `None` if no attempt is open.
    pub fn debrief(&self) -> Option<Debrief> {
        self.session().map(|session| self.judge(session))
    }

    /// Judges a session of this course.
    pub fn judge(&self, session: &Session) -> Debrief {
        let paths = self.paths.get(session.compiled(), &self.content);
        Debrief::new(session, &paths, &self.content.guidance)
    }

    /// Opens the debrief of a stored attempt, even if the attempt is not finished.
    pub fn review(&mut self, attempt: &str) {
        self.carry_out(Action::Review(attempt.to_owned()));
        if self.play.is_some() {
            self.open_page = OpenPage::Debrief;
        }
    }

    /// Shows a notice above every page until the trainee dismisses it. If this notice is already shown, does nothing.
    pub fn notify(&mut self, notice: Message) {
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
    }

    /// Returns the course's messages in the present language.
    pub(super) fn messages(&self) -> CourseText<'_> {
        CourseText::new(
            self.content.languages.messages(&self.language),
            &self.content.guidance,
        )
    }

    /// Returns the tags of the course's languages.
    pub(super) fn language_tags(&self) -> Vec<String> {
        self.content
            .languages
            .tags()
            .map(ToString::to_string)
            .collect()
    }
}
