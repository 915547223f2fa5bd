//! The training in the browser: what a page's script can call. It holds the one truth; the text view is the HTML that it
//! gives, and the canvas, another program, draws the page that it sends.

mod course;
mod downloads;
pub mod store;
mod view;
mod visit;

use std::collections::HashSet;
use std::sync::Arc;

use js_sys::{Map, Uint8Array};
use wasm_bindgen::prelude::*;

use samtalerum_core::content::{Content, Files};
use samtalerum_core::language::INTERFACE;
use samtalerum_core::meeting::Mode;
use samtalerum_core::message::{Argument, Message};
use samtalerum_core::settings::Theme;
use samtalerum_core::store::{MemoryStore, Store};
use samtalerum_html as html;
use samtalerum_simulator::notice;
use samtalerum_simulator::{Action, CalendarTime, Simulator, Step, Training as _, Zone};

pub use crate::course::scenarios;
pub use crate::downloads::Downloads;
use crate::store::BrowserStore;
pub use crate::view::View;
pub use crate::visit::Visit;

/// The training, as the script knows it.
#[wasm_bindgen]
pub struct Training {
    visit: Visit<Simulator>,
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
            simulator.notify(error.notice());
        }
        Self {
            visit: Visit::new(simulator),
            content,
            pictures: pictures.into_iter().collect(),
            downloads,
            has_chosen,
        }
    }

    /// What the browser says that the visitor prefers: it holds until she chooses something here. `theme` is a name that
    /// [`View::theme`] gives.
    pub fn prefer(&mut self, theme: &str, still: bool) {
        if self.has_chosen {
            return;
        }
        let settings = self.simulator().settings_mut();
        settings.theme = Theme::from_name(theme).unwrap_or_default();
        settings.reduced_motion = still;
    }

    /// Tells that a file of the course did not come.
    pub fn missing(&mut self, path: &str) {
        self.simulator()
            .notify(Message::from(notice::WEB_MISSING).with("path", Argument::whole(path)));
    }

    /// Tells that the canvas stopped or cannot be shown, and why in a word of the script's: the message's id.
    pub fn tell(&mut self, message: &str) {
        let told = match message {
            "web-no-webgl" => notice::WEB_NO_WEBGL,
            "web-canvas-stopped" => notice::WEB_CANVAS_STOPPED,
            _ => return,
        };
        self.simulator().notify(told.into());
    }

    /// Speaks this language in this visit.
    pub fn speak(&mut self, tag: String) {
        self.simulator().speak(&[tag]);
    }

    /// Practises, or is assessed, in this visit.
    pub fn assess(&mut self, assessment: bool) {
        self.simulator().settings_mut().mode = if assessment {
            Mode::Assessment
        } else {
            Mode::Practice
        };
    }

    /// Opens a meeting's case file, or tells that there is no such meeting.
    pub fn open(&mut self, scenario: String) {
        if self.content.meetings.contains_key(&scenario) {
            self.simulator().update(Action::Start(scenario));
        } else {
            self.simulator()
                .notify(Message::from(notice::WEB_NO_MEETING).with("scenario", scenario));
        }
    }

    /// Goes on with a stored attempt. `true` if it is open now.
    pub fn resume(&mut self, attempt: String) -> bool {
        self.simulator().update(Action::Resume(attempt));
        self.simulator().session().is_some()
    }

    /// Shows the page as it is now.
    pub fn view(&mut self) -> View {
        self.visit.renew();
        self.shown()
    }

    /// Presses a button of the page.
    pub fn press(&mut self, id: &str) -> View {
        self.visit.press(id);
        self.shown()
    }

    /// Does what a key does on this page; `undefined` if it does nothing.
    pub fn key(&mut self, name: &str) -> Option<View> {
        self.visit.key(name)?;
        Some(self.shown())
    }

    /// Carries out an action of the canvas.
    ///
    /// # Errors
    /// The action cannot be read: the canvas is of another version.
    pub fn act(&mut self, action: &str) -> Result<View, JsError> {
        self.visit.act(serde_json::from_str(action)?);
        Ok(self.shown())
    }

    /// Puts what was typed into a field of the page.
    pub fn input(&mut self, field: &str, value: String) -> View {
        self.visit.input(field, value);
        self.shown()
    }

    /// The id of the button to which the arrow keys move the focus from this one: the one after it, or before it.
    pub fn neighbour(&self, id: &str, after: bool) -> Option<String> {
        let step = if after { Step::After } else { Step::Before };
        self.visit.neighbour(id, step)
    }
}

impl Training {
    fn simulator(&mut self) -> &mut Simulator {
        self.visit.training_mut()
    }

    /// The view of the page that was shown last.
    fn shown(&self) -> View {
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
        View::new(page, html, attempt, self.downloads.take())
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
