//! The training in the browser, with the functions that the page's script calls. This crate has all the state. The text
//! view is HTML that this crate writes; the canvas is a separate program, which receives each page as JSON and draws
//! it.

mod address;
mod course;
mod downloads;
mod lms;
pub mod store;
mod view;
mod visit;

use std::collections::HashSet;
use std::sync::Arc;

use js_sys::{Map, Uint8Array};
use wasm_bindgen::prelude::*;
use web_time::{Instant, SystemTime, UNIX_EPOCH};

use samtalerum_core::content::{Content, Files, PARTS, PREPARED, scenario_file};
use samtalerum_core::language::{GUIDANCE, INTERFACE, scenario_scope};
use samtalerum_core::meeting::Mode;
use samtalerum_core::message::{Argument, Message};
use samtalerum_core::settings::Theme;
use samtalerum_core::store::{MemoryStore, Store};
use samtalerum_html as html;
use samtalerum_lms::Moment;
use samtalerum_simulator::{Action, CalendarTime, Simulator, Step, Training as _, Zone, notice};

pub use crate::course::{COURSE, simulator};
pub use crate::downloads::Downloads;
pub use crate::lms::LmsVisit;
use crate::store::BrowserStore;
pub use crate::view::View;
pub use crate::visit::Visit;

/// The training, for the script of the page.
#[wasm_bindgen]
pub struct Training {
    visit: Visit<Simulator>,
    content: Arc<Content>,
    /// The tags of all languages, including those whose messages are still to be fetched. Empty if the files of the
    /// course were complete from the start.
    languages: Vec<String>,
    /// The texts of meetings that were added after the start.
    texts: Files,
    /// The paths of the pictures that the server has.
    pictures: HashSet<String>,
    downloads: Downloads,
    /// `true` if the trainee has stored settings in this browser.
    has_chosen: bool,
    /// The visit from a learning platform, and the time when it began; `None` if there is no platform.
    lms: Option<(LmsVisit, Instant)>,
}

#[wasm_bindgen]
impl Training {
    /// Builds a training from a course that was prepared when the page was built. `course` and `own` are maps from path
    /// to bytes: the prepared course and its messages, and the program's own messages, which are used where the course
    /// has none. `wanted` are language tags, the most preferred first; `pictures` are the paths of the pictures that
    /// exist. `languages` are the tags of all languages, including those whose messages are still to be fetched; it is
    /// empty if the files have all languages. Returns `undefined` if `course` has no prepared course, or one from
    /// another version of the program.
    pub fn prepared(
        course: &Map,
        own: &Map,
        wanted: Vec<String>,
        pictures: Vec<String>,
        languages: Vec<String>,
    ) -> Option<Self> {
        let content = prepared(course, own, &languages)?;
        let mut training = Self::of_content(content, &wanted, pictures);
        training.languages = languages;
        Some(training)
    }

    /// Begins a visit from a learning platform. `launch` describes the visit as JSON. Call this before the first view.
    /// From then on, the platform stores the attempts, and the browser stores them no longer.
    ///
    /// # Errors
    /// If the launch cannot be parsed.
    pub fn launch(&mut self, launch: &str) -> Result<(), JsError> {
        let settings: Box<dyn Store> = match BrowserStore::of_this_site() {
            Ok(store) => Box::new(store),
            Err(_) => Box::new(MemoryStore::new()),
        };
        let simulator = self.visit.training_mut();
        let visit = LmsVisit::begin(launch, simulator, &self.content, settings)?;
        self.lms = Some((visit, Instant::now()));
        Ok(())
    }

    /// Returns the report that the learning platform gets when the trainee leaves. The report is JSON. Can be called
    /// again if the trainee did not leave after all.
    pub fn leave(&mut self) -> Option<String> {
        let (visit, since) = self.lms.as_mut()?;
        visit.leave(self.visit.training(), moment(*since))
    }

    /// Applies the preferences that the browser reports, unless the trainee has stored settings here. `theme` is a name
    /// as in [`View::theme`]; `still` is `true` for reduced motion.
    pub fn prefer(&mut self, theme: &str, still: bool) {
        if self.has_chosen {
            return;
        }
        let settings = self.simulator().settings_mut();
        settings.theme = Theme::from_name(theme).unwrap_or_default();
        settings.reduced_motion = still;
    }

    /// Adds a notice that a file of the course could not be fetched.
    pub fn missing(&mut self, path: &str) {
        self.simulator()
            .notify(Message::from(notice::WEB_MISSING).with("path", Argument::whole(path)));
    }

    /// Adds a notice about something that only the page knows: the state of the canvas, of a download or of a learning
    /// platform. `message` is the id of the notice without `notice-`. Unknown ids are ignored.
    pub fn notify(&mut self, message: &str) {
        if let Some((visit, _)) = &self.lms
            && visit.notify(message, self.visit.training_mut())
        {
            return;
        }
        let notice = match message {
            "web-course-edited" => notice::WEB_COURSE_EDITED,
            "web-no-webgl" => notice::WEB_NO_WEBGL,
            "web-canvas-stopped" => notice::WEB_CANVAS_STOPPED,
            "web-language-failed" => notice::WEB_LANGUAGE_FAILED,
            "web-texts-failed" => notice::WEB_TEXTS_FAILED,
            "web-report-saved" => notice::WEB_REPORT_SAVED,
            "web-report-failed" => notice::WEB_REPORT_FAILED,
            _ => return,
        };
        self.simulator().notify(notice.into());
    }

    /// Returns the scopes of messages that the page needs, but which are still to be fetched: `guidance`, or the scope of a
    /// meeting. Until they are added, the page has ids in place of texts, and is not meant to be shown.
    pub fn lacking_texts(&mut self) -> Vec<String> {
        let Ok(tag) = self.visit.page().language.parse() else {
            return Vec::new();
        };
        if self.content.languages.take_lacking(&tag).is_empty() {
            return Vec::new();
        }
        // Perhaps only a page before this one needed messages, so build this page again, and see what it asks for.
        self.visit.training_mut();
        self.visit.page();
        let lacking = self.content.languages.take_lacking(&tag);
        // The next call must find the same, so the page must be built again then.
        self.visit.training_mut();
        lacking.into_iter().collect()
    }

    /// Returns all scopes that [`Self::lacking_texts`] can return: that of the catalogue, and those of the meetings, in the
    /// order of the course.
    pub fn scopes(&self) -> Vec<String> {
        let meetings = self.content.meetings.keys().map(|id| scenario_scope(id));
        std::iter::once(GUIDANCE.to_owned())
            .chain(meetings)
            .collect()
    }

    /// Adds messages of such scopes, a map from path to bytes.
    pub fn add_texts(&mut self, texts: &Map) {
        for (path, bytes) in entries(texts) {
            self.texts.add(&path, bytes);
        }
        self.content.add_texts(&self.texts);
        // The page may have been built without the texts.
        self.visit.training_mut();
    }

    /// Leaves the open meeting, whose texts cannot be fetched, and shows the menu. The attempt stays stored.
    pub fn leave_meeting(&mut self) {
        self.simulator().update(Action::Menu);
    }

    /// Adds languages. `course` and `own` contain all files that were fetched so far, also those that
    /// [`Self::prepared`] got.
    pub fn add_languages(&mut self, course: &Map, own: &Map) {
        if let Some(content) = prepared(course, own, &self.languages) {
            content.add_texts(&self.texts);
            self.content = Arc::new(content);
            let content = Arc::clone(&self.content);
            self.simulator().add_languages(content);
        }
    }

    /// Returns `true` if a meeting's scenario is the one in this file. `scenario` are the bytes of the file.
    pub fn is_scenario(&self, meeting: &str, scenario: Vec<u8>) -> bool {
        let path = scenario_file(meeting);
        let mut files = Files::default();
        files.add(&path, scenario);
        let known = self.content.meetings.get(meeting);
        known.is_some_and(|known| files.hash(&path).as_ref() == Some(&known.hash))
    }

    /// Returns the language of the page if its messages are still to be fetched. Until they are added, the page has
    /// texts in another language, and is not meant to be shown.
    pub fn lacking_language(&self) -> Option<String> {
        let language = &self.visit.page().language;
        let tag = language.parse().ok()?;
        let is_known = self.languages.contains(language);
        (is_known && self.content.languages.is_announced(&tag)).then(|| language.clone())
    }

    /// Switches to a language that the trainee chose before its messages were fetched. Call it once the messages have
    /// been added. Has no effect if the trainee has chosen another language in the meantime.
    pub fn choose_language(&mut self, tag: String) {
        let simulator = self.simulator();
        if simulator.settings_mut().language.as_ref() == Some(&tag) {
            simulator.update(Action::SetLanguage(tag));
        }
    }

    /// Uses this language during this visit.
    pub fn speak(&mut self, tag: String) {
        self.simulator().speak(&[tag]);
    }

    /// Chooses assessment (`true`) or practice (`false`) for this visit.
    pub fn assess(&mut self, assessment: bool) {
        self.simulator().settings_mut().mode = if assessment {
            Mode::Assessment
        } else {
            Mode::Practice
        };
    }

    /// Opens a meeting's case file and returns `None`. If an attempt at this meeting is under way, instead leaves the
    /// menu open, adds a notice, and returns the id of the button that resumes the attempt. If there is no such
    /// meeting, adds a notice and returns `None`.
    pub fn open(&mut self, scenario: String) -> Option<String> {
        if !self.content.meetings.contains_key(&scenario) {
            self.simulator()
                .notify(Message::from(notice::WEB_NO_MEETING).with("scenario", scenario));
            return None;
        }
        let meeting = self.content.course.meeting_of(&scenario).to_owned();
        let under_way = address::under_way(self.visit.page(), &meeting);
        if under_way.is_some() {
            self.simulator().notify(notice::WEB_UNDER_WAY.into());
        } else {
            self.simulator().start_scenario(&scenario);
        }
        under_way
    }

    /// Returns the id of the scenario of the open attempt.
    pub fn meeting(&self) -> Option<String> {
        let session = self.visit.training().session()?;
        Some(session.attempt().header.scenario.clone())
    }

    /// Returns the number of a rule if `place` is the [`View::place`] of the handbook's page about this rule. Otherwise
    /// returns `None`. The browser's address shows the number.
    pub fn rule(&self, place: &str) -> Option<String> {
        address::rule(&self.content.guidance, place)
    }

    /// Returns the [`View::place`] of the handbook's page about a rule. `rule` is the number of the rule or its id.
    /// Returns `None` if there is no such rule.
    pub fn rule_place(&self, rule: &str) -> Option<String> {
        address::place(&self.content.guidance, rule)
    }

    /// Resumes the stored attempt with this id. Returns `true` if an attempt is open now.
    pub fn resume(&mut self, attempt: String) -> bool {
        self.simulator().update(Action::Resume(attempt));
        self.simulator().session().is_some()
    }

    /// Presses a button of the page, and returns the view of the page that follows.
    pub fn press(&mut self, id: &str) -> View {
        self.visit.press(id);
        self.view()
    }

    /// Carries out what a key does on this page, and returns the view of the page that follows. `name` is the key's
    /// name in `KeyboardEvent.key`. Returns `undefined` if the key does nothing.
    pub fn key(&mut self, name: &str) -> Option<View> {
        self.visit.key(name)?;
        Some(self.view())
    }

    /// Carries out an action that the canvas has sent as JSON.
    ///
    /// # Errors
    /// If the action cannot be parsed, which happens if the canvas is of another version.
    pub fn act(&mut self, action: &str) -> Result<View, JsError> {
        self.visit.act(serde_json::from_str(action)?);
        Ok(self.view())
    }

    /// Sets the value of a field of the page.
    pub fn input(&mut self, field: &str, value: String) -> View {
        self.visit.input(field, value);
        self.view()
    }

    /// Returns the id of the button that gets the focus if an arrow key is pressed on the button `id`: the next button
    /// if `after` is `true`, otherwise the previous one. Returns `None` if the focus does not move.
    pub fn neighbour(&self, id: &str, after: bool) -> Option<String> {
        let step = if after { Step::After } else { Step::Before };
        self.visit.neighbour(id, step)
    }

    /// Returns the view of the current page. A report that the page is to download, or to send to the learning
    /// platform, is returned once: only the next view contains it.
    pub fn view(&mut self) -> View {
        let training = self.visit.training();
        let report = self
            .lms
            .as_mut()
            .and_then(|(visit, since)| visit.report(training, moment(*since)));
        let leaving = training.is_leaving();
        let page = self.visit.page();
        let language = self
            .content
            .languages
            .negotiate(std::slice::from_ref(&page.language));
        let messages = self.content.languages.messages(&language);
        let say = |id| messages.text(INTERFACE, id);
        let (tools, said, notices) = (say("web-tools"), say("web-said"), say("web-notices"));
        let labels = html::Labels {
            tools: &tools,
            said: &said,
            notices: &notices,
        };
        let html = html::view(page, labels, &|path| self.pictures.contains(path));
        let session = self.visit.training().session();
        let attempt = session.map(|session| session.attempt().header.id.clone());
        View::new(page, html, attempt, self.downloads.take()).with_report(report, leaving)
    }
}

impl Training {
    /// Builds a training of a course. `wanted` and `pictures` are as for [`Self::prepared`].
    pub fn of_content(content: Content, wanted: &[String], pictures: Vec<String>) -> Self {
        let content = Arc::new(content);
        let mut has_chosen = false;
        let (store, problem): (Box<dyn Store>, _) = match BrowserStore::of_this_site() {
            Ok(store) => {
                has_chosen = store.has_settings();
                (Box::new(store), None)
            }
            Err(error) => (Box::new(MemoryStore::new()), Some(error)),
        };
        let downloads = Downloads::default();
        let mut simulator = simulator(Arc::clone(&content), store, wanted)
            .with_reports(Box::new(downloads.clone()))
            .with_calendar(local_time);
        if let Some(error) = problem {
            simulator.notify(error.notice());
        }
        Self {
            visit: Visit::new(simulator),
            content,
            languages: Vec::new(),
            texts: Files::default(),
            pictures: pictures.into_iter().collect(),
            downloads,
            has_chosen,
            lms: None,
        }
    }

    /// Returns the simulator, to change it.
    fn simulator(&mut self) -> &mut Simulator {
        self.visit.training_mut()
    }
}

/// Restores a prepared course. `languages` are the tags of all languages; empty if the files have all of them. Returns
/// `None` if `course` has no prepared course that this program can read.
fn prepared(course: &Map, own: &Map, languages: &[String]) -> Option<Content> {
    let bytes: Uint8Array = course.get(&PREPARED.into()).dyn_into().ok()?;
    let mut parts = Files::default();
    let [own, course] = [own, course].map(|map| {
        let mut whole = Files::default();
        for (path, bytes) in entries(map) {
            match path.strip_prefix(PARTS) {
                Some(path) => parts.add(path, bytes),
                None => whole.add(&path, bytes),
            }
        }
        whole
    });
    let mut content = Content::prepared(&bytes.to_vec(), course, own, &parts)?;
    content.languages.announce(languages);
    Some(content)
}

/// Converts a JavaScript map from path to bytes to the files of a course.
pub fn files(map: &Map) -> Files {
    let mut files = Files::default();
    for (path, bytes) in entries(map) {
        files.add(&path, bytes);
    }
    files
}

/// Returns the entries of a map from path to bytes. Leaves out those whose key is not a string.
fn entries(map: &Map) -> Vec<(String, Vec<u8>)> {
    let mut entries = Vec::new();
    map.for_each(&mut |bytes, path| {
        if let Some(path) = path.as_string() {
            entries.push((path, Uint8Array::new(&bytes).to_vec()));
        }
    });
    entries
}

/// Returns the times that a report contains: the current time, the time zone, and the length of the visit so far.
/// `since` is the instant at which the visit began.
fn moment(since: Instant) -> Moment {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    // JavaScript's offset is UTC minus local time, in minutes.
    let offset = js_sys::Date::new_0().get_timezone_offset();
    Moment {
        now: now.map_or(0, |passed| passed.as_secs()),
        zone: -(offset as i32),
        session: u64::try_from(since.elapsed().as_millis()).unwrap_or(u64::MAX),
    }
}

/// Converts seconds since 1970 (UTC) to the date and time in the browser's time zone. A moment that is too late for
/// `Date` becomes the last one that `Date` supports.
fn local_time(seconds: u64) -> CalendarTime {
    /// The last moment of a `Date` in ECMAScript, in milliseconds: 100 million days after 1 January 1970.
    const MAX_MILLISECONDS: f64 = 8.64e15;
    let milliseconds = (seconds as f64 * 1000.0).min(MAX_MILLISECONDS);
    let date = js_sys::Date::new(&milliseconds.into());
    CalendarTime {
        year: date.get_full_year(),
        // JavaScript counts months from 0.
        month: date.get_month() + 1,
        day: date.get_date(),
        hour: date.get_hours(),
        minute: date.get_minutes(),
        zone: Zone::Local,
    }
}
