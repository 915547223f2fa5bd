//! The training in the browser: what a page's script can call. It holds the one truth; the text view is the HTML that it
//! gives, and the canvas, another program, draws the page that it sends.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

pub mod store;

use js_sys::{Map, Uint8Array};
use wasm_bindgen::prelude::*;

use samtalerum_core::content::{Content, Files};
use samtalerum_core::language::INTERFACE;
use samtalerum_core::meeting::Mode;
use samtalerum_core::message::{Argument, Message};
use samtalerum_core::settings::Theme;
use samtalerum_core::store::{MemoryStore, Store, StoreError};
use samtalerum_html as html;
use samtalerum_simulator::notice;
use samtalerum_simulator::{
    Action, Block, Body, CalendarTime, Key, Report, Reports, Saved, Simulator, Training as _, Zone,
};

use crate::store::BrowserStore;

/// The training, as the script knows it.
#[wasm_bindgen]
pub struct Training {
    simulator: Simulator,
    content: Arc<Content>,
    pictures: HashSet<String>,
    downloads: Downloads,
    /// Whether she has chosen settings here before.
    has_chosen: bool,
}

#[wasm_bindgen]
impl Training {
    /// A training over a course's files (path to bytes), with the program's own files behind them, the languages that
    /// are wanted (tags, most wanted first) and the pictures there are (paths).
    #[wasm_bindgen(constructor)]
    pub fn new(course: &Map, own: &Map, wanted: Vec<String>, pictures: Vec<String>) -> Self {
        let content = Arc::new(Content::load(files(course), Some(&files(own))));
        let mut has_chosen = false;
        let (store, problem): (Box<dyn Store>, _) = match BrowserStore::of_this_site() {
            Ok(store) => {
                has_chosen = store.has_settings();
                (Box::new(store), None)
            }
            Err(error) => (Box::new(MemoryStore::new()), Some(error)),
        };
        let downloads = Downloads::default();
        let mut simulator = Simulator::new(Arc::clone(&content), store, &wanted)
            .with_reports(Box::new(downloads.clone()))
            .with_calendar(local_time);
        if let Some(error) = problem {
            simulator.tell(error.notice());
        }
        Self {
            simulator,
            content,
            pictures: pictures.into_iter().collect(),
            downloads,
            has_chosen,
        }
    }

    /// What the browser says that the visitor prefers: it holds until she chooses something here. `theme` is a name that
    /// [`Self::theme`] gives.
    pub fn prefer(&mut self, theme: &str, still: bool) {
        if self.has_chosen {
            return;
        }
        let settings = self.simulator.settings_mut();
        settings.theme = match theme {
            "dark" => Theme::Dark,
            "high-contrast" => Theme::HighContrast,
            _ => Theme::Light,
        };
        settings.reduced_motion = still;
    }

    /// Tells that a file of the course did not come.
    pub fn missing(&mut self, path: &str) {
        self.simulator
            .tell(Message::from(notice::WEB_MISSING).with("path", Argument::whole(path)));
    }

    /// Tells that the canvas stopped or cannot be shown, and why in a word of the script's: the message's id.
    pub fn tell(&mut self, message: &str) {
        let told = match message {
            "web-no-webgl" => notice::WEB_NO_WEBGL,
            "web-canvas-stopped" => notice::WEB_CANVAS_STOPPED,
            "web-report-saved" => notice::WEB_REPORT_SAVED,
            _ => return,
        };
        self.simulator.tell(told.into());
    }

    /// Speaks this language in this visit.
    pub fn speak(&mut self, tag: String) {
        self.simulator.speak(&[tag]);
    }

    /// Practises, or is assessed, in this visit.
    pub fn assess(&mut self, assessment: bool) {
        self.simulator.settings_mut().mode = if assessment {
            Mode::Assessment
        } else {
            Mode::Practice
        };
    }

    /// Opens a meeting's case file, or tells that there is no such meeting.
    pub fn open(&mut self, scenario: String) {
        if self.content.meetings.contains_key(&scenario) {
            self.simulator.update(Action::Start(scenario));
        } else {
            self.simulator
                .tell(Message::from(notice::WEB_NO_MEETING).with("scenario", scenario));
        }
    }

    /// Goes on with a stored attempt.
    pub fn resume(&mut self, attempt: String) {
        self.simulator.update(Action::Resume(attempt));
    }

    /// The attempt that is open.
    pub fn attempt(&self) -> Option<String> {
        self.simulator
            .session()
            .map(|session| session.attempt().header.id.clone())
    }

    /// The page as HTML, for the text view.
    pub fn html(&self) -> String {
        let page = self.simulator.page();
        let words = self.content.languages.negotiate(&[page.language.clone()]);
        let words = self.content.languages.words(&words);
        let (tools, said) = (
            words.say(INTERFACE, "web-tools"),
            words.say(INTERFACE, "web-said"),
        );
        let notices = words.say(INTERFACE, "web-notices");
        let labels = html::Labels {
            tools: &tools,
            said: &said,
            notices: &notices,
        };
        html::view(&page, labels, &|path| self.pictures.contains(path))
    }

    /// The page as JSON, for the canvas.
    ///
    /// # Errors
    /// None that a page can cause.
    pub fn page(&self) -> Result<String, JsError> {
        Ok(serde_json::to_string(&self.simulator.page())?)
    }

    /// Where the trainee is: it changes when she comes to something new.
    pub fn place(&self) -> String {
        self.simulator.page().place
    }

    /// The page's title.
    pub fn title(&self) -> String {
        self.simulator.page().title
    }

    /// The language of the page.
    pub fn language(&self) -> String {
        self.simulator.page().language
    }

    /// The colours in force: `light`, `dark` or `high-contrast`.
    pub fn theme(&self) -> String {
        let name = match self.simulator.page().settings.theme {
            Theme::Light => "light",
            Theme::Dark => "dark",
            Theme::HighContrast => "high-contrast",
        };
        name.to_owned()
    }

    /// The text size in percent.
    pub fn text_size(&self) -> u16 {
        self.simulator.page().settings.text_size.percent()
    }

    /// Whether movement is left out.
    pub fn still(&self) -> bool {
        self.simulator.page().settings.reduced_motion
    }

    /// Whether a choice of the meeting that is open has been taken.
    pub fn is_under_way(&self) -> bool {
        let progress = self.simulator.page().progress;
        progress.is_some_and(|progress| progress.done > 0)
    }

    /// What is new, to be spoken.
    pub fn announcements(&self) -> Vec<String> {
        self.simulator.page().announcements
    }

    /// Presses a button of the page. Whether the script has to save the report.
    pub fn press(&mut self, id: &str) -> bool {
        let page = self.simulator.page();
        let found = page.buttons().into_iter().find(|button| button.id == id);
        found.is_some_and(|button| self.carry_out(button.action.clone()))
    }

    /// Does what a key does on this page; nothing where it does nothing. Otherwise whether the script has to save the
    /// report.
    pub fn key(&mut self, name: &str) -> Option<bool> {
        let key = match name {
            "Escape" => Key::Escape,
            "Backspace" | "ArrowLeft" => Key::Back,
            " " | "ArrowRight" | "Enter" => Key::Continue,
            _ => {
                let mut letters = name.chars();
                let (Some(letter), None) = (letters.next(), letters.next()) else {
                    return None;
                };
                Key::typed(letter)?
            }
        };
        let page = self.simulator.page();
        let action = page.button_for(key)?.action.clone();
        Some(self.carry_out(action))
    }

    /// Carries out an action of the canvas. Whether the script has to save the report.
    ///
    /// # Errors
    /// The action cannot be read: the canvas is of another version.
    pub fn act(&mut self, action: &str) -> Result<bool, JsError> {
        Ok(self.carry_out(serde_json::from_str(action)?))
    }

    /// What was typed into a field of the page.
    pub fn input(&mut self, field: &str, value: String) {
        let page = self.simulator.page();
        let Body::Columns { aside, main } = &page.body else {
            return;
        };
        let is_it = |block: &Block| matches!(block, Block::Field { id, .. } if id == field);
        if aside.iter().chain(main).any(is_it) {
            self.simulator.update(Action::Search(value));
        }
    }

    /// Takes the report that waits to be downloaded.
    pub fn report(&mut self) -> Option<String> {
        self.downloads.lock().take()
    }
}

impl Training {
    fn carry_out(&mut self, action: Action) -> bool {
        self.simulator.update(action);
        self.downloads.lock().is_some()
    }
}

/// The report that waits for the page to download it: a browser has no folder to keep it in.
#[derive(Debug, Clone, Default)]
struct Downloads(Arc<Mutex<Option<String>>>);

impl Downloads {
    fn lock(&self) -> MutexGuard<'_, Option<String>> {
        // The text is whole even if another thread stopped while it held the lock.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Reports for Downloads {
    fn save(&mut self, _: &str, report: &Report) -> Result<Saved, StoreError> {
        *self.lock() = Some(samtalerum_html::report(report));
        Ok(Saved::Downloaded)
    }

    fn show(&mut self, path: &str) -> Result<(), StoreError> {
        Err(StoreError::CannotShow {
            path: path.to_owned(),
            reason: String::new(),
        })
    }
}

fn files(map: &Map) -> Files {
    let mut files = Files::default();
    map.for_each(&mut |bytes, path| {
        if let Some(path) = path.as_string() {
            files.add(&path, Uint8Array::new(&bytes).to_vec());
        }
    });
    files
}

/// Returns the date and time of a moment, in seconds since 1970 (UTC), in the browser's time zone. A moment that a
/// browser's `Date` does not reach counts as the last one that it does.
fn local_time(seconds: u64) -> CalendarTime {
    /// ECMAScript bounds a date at 100 million days after 1970.
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
