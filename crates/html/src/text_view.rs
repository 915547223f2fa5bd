//! A page as a living part of a document: the same blocks as on paper, with buttons that work. Each button has its id,
//! prefixed, and says in `data-press` what to tell the training; nothing here runs by itself.

use maud::{Markup, html};

use super::blocks::{Controls, block, class, glyph};
use samtalerum_simulator::{
    Body, Button, ButtonKind, Feedback, Key, MeetingView, Page, PageName, Person, Utterance,
};

/// What a living page says besides its page.
#[derive(Debug, Clone, Copy)]
pub struct Labels<'a> {
    /// The name of the bar of buttons that belong to the whole page.
    pub tools: &'a str,
    /// The heading over what is said.
    pub said: &'a str,
    /// The name of the messages.
    pub notices: &'a str,
}

/// Which pictures there are, by path: what is not among them is not asked for.
pub type Pictures<'a> = &'a dyn Fn(&str) -> bool;

/// The page as it stands in the document. What the focus goes to when the trainee comes here has `data-arrive`.
pub fn view(page: &Page, labels: Labels, pictures: Pictures) -> String {
    let text_view = TextView { page, pictures };
    let markup = html! {
        div .page data-page=(name(page.name)) data-place=(page.place) {
            header {
                nav .tools aria-label=(labels.tools) { (text_view.buttons(&page.toolbar)) }
                div .title {
                    h1 id="title" tabindex="-1" data-arrive[!matches!(page.body, Body::Meeting(_))] { (page.title) }
                    @if let Some(subtitle) = &page.subtitle { p .quiet { (subtitle) } }
                }
                @if let Some(progress) = &page.progress {
                    p .progress {
                        label for="progress" { (progress.label) }
                        progress id="progress" max=(progress.total.max(1)) value=(progress.done) {}
                    }
                }
            }
            @if !page.notices.is_empty() {
                section .notices aria-label=(labels.notices) {
                    @for notice in &page.notices {
                        div .notice {
                            p { (notice.text) }
                            @for one in notice.buttons() { (text_view.button(one)) }
                        }
                    }
                }
            }
            main id="main" {
                @match &page.body {
                    Body::Columns { aside, main } => {
                        @if aside.is_empty() {
                            div .column { @for one in main { (block(one, Some(&text_view))) } }
                        } @else {
                            div .columns {
                                div .aside { @for one in aside { (block(one, Some(&text_view))) } }
                                div .wide { @for one in main { (block(one, Some(&text_view))) } }
                            }
                        }
                    }
                    Body::Meeting(view) => (text_view.meeting(view, labels)),
                }
            }
        }
    };
    markup.into_string()
}

struct TextView<'a> {
    page: &'a Page,
    pictures: Pictures<'a>,
}

impl Controls for TextView<'_> {
    fn buttons(&self, buttons: &[Button]) -> Markup {
        html! { div .buttons { @for one in buttons { (self.button(one)) } } }
    }

    fn field(&self, id: &str, label: &str, value: &str) -> Markup {
        html! {
            p .field {
                label for={ "f-" (id) } { (label) }
                input type="search" id={ "f-" (id) } data-field=(id) value=(value) autocomplete="off";
            }
        }
    }

    fn said(&self, line: &Utterance) -> Markup {
        html! {
            p class=(if line.marked { "line marked" } else { "line" }) {
                @if let Some(speaker) = &line.speaker { strong { (speaker) ": " } }
                (line.words)
            }
            @if let Some(mark) = &line.mark { (self.button(mark)) }
        }
    }
}

impl TextView<'_> {
    fn meeting(&self, view: &MeetingView, labels: Labels) -> Markup {
        html! {
            div .meeting {
                div .scene {
                    section .room aria-label=(view.room.description) {
                        ul .people {
                            @for person in &view.room.people { (self.person(person)) }
                        }
                    }
                    section .speech {
                        h2 id="said" tabindex="-1" data-arrive[view.feedback.is_none()] { (labels.said) }
                        @for (at, line) in view.lines.iter().enumerate() {
                            div class=(if at + 1 == view.lines.len() { "now" } else { "before" }) { (self.said(line)) }
                        }
                        (self.buttons(&view.tools))
                    }
                }
                section .side {
                    @if let Some(told) = &view.feedback {
                        (self.feedback(told))
                    } @else if !view.question.is_empty() {
                        h2 { (view.question) }
                    }
                    @for one in &view.choices { (self.button(one)) }
                }
            }
        }
    }

    /// Somebody in the room. The portrait says nothing that the words do not say.
    fn person(&self, person: &Person) -> Markup {
        let there = |path: String| (self.pictures)(&path).then_some(path);
        let look = there(format!("assets/portraits/looks/{}.png", person.look));
        let layers = match look {
            Some(look) => vec![
                Some(look),
                there(format!("assets/portraits/faces/{}.png", person.mood.name())),
                there(format!("assets/portraits/fronts/{}.png", person.look)),
            ],
            None => vec![there("assets/portraits/silhouette.png".to_owned())],
        };
        html! {
            li id={ "p-" (person.id) } class=(if person.speaking { "person speaking" } else { "person" }) {
                span .portrait { @for path in layers.into_iter().flatten() { img src=(path) alt=""; } }
                span .name { (person.name) }
                span .role { (person.role) }
            }
        }
    }

    fn feedback(&self, told: &Feedback) -> Markup {
        html! {
            div class={ "feedback " (class(told.tone)) } {
                h2 id="feedback" tabindex="-1" data-arrive { (glyph(told.tone)) (told.heading) }
                p .quiet { (told.choice) }
                p { (told.text) }
                @if !told.verdicts.is_empty() {
                    ul .verdicts {
                        @for verdict in &told.verdicts {
                            li {
                                strong class={ "badge " (class(verdict.tone)) } { (glyph(verdict.tone)) (verdict.word) }
                                " " (self.button(&verdict.principle))
                                p .quiet { (verdict.source) }
                            }
                        }
                    }
                }
            }
        }
    }

    fn button(&self, button: &Button) -> Markup {
        let (pressed, role, checked) = match button.kind {
            ButtonKind::Toggle(on) | ButtonKind::Option(on) => (Some(on), None, None),
            ButtonKind::Check(on) => (None, Some("checkbox"), Some(on)),
            _ => (None, None, None),
        };
        let word = |on: bool| if on { "true" } else { "false" };
        let arrive = self.page.focus.as_deref() == Some(&button.id);
        html! {
            button type="button" id={ "b-" (button.id) } data-press=(button.id) class=(button.kind.name())
                role=[role] aria-pressed=[pressed.map(word)] aria-checked=[checked.map(word)]
                aria-keyshortcuts=[button.key.map(shortcut)] data-first[arrive] {
                @if let Some(icon) = button.icon { span class={ "icon icon-" (icon.name()) } aria-hidden="true" {} }
                span .words {
                    span .label { (button.label) }
                    @if let Some(detail) = &button.detail { " " span .detail { (detail) } }
                }
                @if let Some(shown) = button.key.and_then(shown) { kbd aria-hidden="true" { (shown) } }
            }
        }
    }
}

/// As `aria-keyshortcuts` names keys.
fn shortcut(key: Key) -> String {
    match key {
        Key::Digit(digit) => digit.to_string(),
        Key::Character(letter) => letter.to_ascii_uppercase().to_string(),
        Key::Back => "Backspace".to_owned(),
        Key::Continue => "Space".to_owned(),
        Key::Escape => "Escape".to_owned(),
    }
}

/// As it stands on the button; the keys that everybody knows for what they do are not shown.
fn shown(key: Key) -> Option<String> {
    match key {
        Key::Digit(digit) => Some(digit.to_string()),
        Key::Character(letter) => Some(letter.to_ascii_uppercase().to_string()),
        Key::Escape => Some("Esc".to_owned()),
        Key::Back | Key::Continue => None,
    }
}

fn name(name: PageName) -> &'static str {
    match name {
        PageName::Menu => "menu",
        PageName::CaseFile => "case-file",
        PageName::Meeting => "meeting",
        PageName::Note => "note",
        PageName::Ending => "ending",
        PageName::Debrief => "debrief",
        PageName::Handbook => "handbook",
        PageName::Transcript => "transcript",
        PageName::Settings => "settings",
        PageName::About => "about",
    }
}
