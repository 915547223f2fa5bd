//! The text view of a page in the browser: the same blocks as in a report, with buttons that work. The web program
//! reads a pressed button's id from `data-press`; the HTML itself contains no scripts.

use maud::{Markup, html};

use super::blocks::{Controls, anchor, block, speaker};
use super::furniture::empty_room;
use super::languages::with_languages;
use super::tones::{class, glyph};
use samtalerum_core::scenario::{Medium, Mood};
use samtalerum_core::store::MAX_REFLECTION_CHARS;
use samtalerum_simulator::{
    Body, Button, ButtonKind, Feedback, Field, Key, MeetingView, Page, PageName, Person, Portrait,
    RoomView, Utterance,
};

/// Texts of the view that are not part of its page.
#[derive(Debug, Clone, Copy)]
pub struct Labels<'a> {
    /// The accessible name of the toolbar.
    pub tools: &'a str,
    /// The heading over the lines of the meeting.
    pub said: &'a str,
    /// The accessible name of the notices.
    pub notices: &'a str,
}

/// A function that returns `true` if there is a picture at this path. The view leaves out all other pictures.
pub type Pictures<'a> = &'a dyn Fn(&str) -> bool;

/// Writes the view of a page. The attribute `data-arrive` marks the element that receives the focus when the trainee
/// reaches the page.
pub fn view(page: &Page, labels: Labels, pictures: Pictures) -> String {
    let text_view = TextView { page, pictures };
    let markup = html! {
        div .page data-page=(name(page.name)) data-place=(page.place) {
            header {
                nav .tools aria-label=(labels.tools) { (text_view.buttons(&page.toolbar)) }
                div .title {
                    h1 id="title" tabindex="-1" data-arrive[text_view.arrives_at_title()] { (page.title) }
                    @if let Some(subtitle) = &page.subtitle { p .quiet { (subtitle) } }
                }
                @if let Some(progress) = &page.progress {
                    // Hide the bar from screen readers, because the label says the same.
                    p .progress {
                        span { (progress.label) }
                        progress id="progress" max=(progress.total.max(1)) value=(progress.done) aria-hidden="true" {}
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
    with_languages(markup, &page.foreign)
}

/// Writes a page whose buttons work.
struct TextView<'a> {
    page: &'a Page,
    pictures: Pictures<'a>,
}

impl Controls for TextView<'_> {
    fn buttons(&self, buttons: &[Button]) -> Markup {
        html! { div .buttons { @for one in buttons { (self.button(one)) } } }
    }

    fn answers(&self, named_by: &str, answers: &[Button]) -> Markup {
        let one = |button: &Button| matches!(button.kind, ButtonKind::Radio(_));
        let role = if answers.iter().all(one) {
            "radiogroup"
        } else {
            "group"
        };
        html! {
            div .buttons role=(role) aria-labelledby=(named_by) {
                @for answer in answers { (self.button(answer)) }
            }
        }
    }

    fn fold(&self, button: &Button) -> Markup {
        html! { h2 .folded id=(anchor(&button.id)) { (self.button(button)) } }
    }

    fn field(&self, field: Field, label: &str, value: &str) -> Markup {
        let id = field.id();
        let (input, longest) = match field {
            Field::Search => ("search", None),
            Field::Reflection => ("text", Some(MAX_REFLECTION_CHARS)),
        };
        html! {
            p .field {
                label for={ "f-" (id) } { (label) }
                input type=(input) id={ "f-" (id) } data-field=(id) value=(value) maxlength=[longest] autocomplete="off";
            }
        }
    }

    fn said(&self, line: &Utterance) -> Markup {
        html! {
            div .said {
                p class=(if line.marked { "line marked" } else { "line" }) {
                    (speaker(line))
                    (line.words)
                }
                @if let Some(mark) = &line.mark { (self.button(mark)) }
            }
        }
    }

    fn room(&self, room: &RoomView) -> Markup {
        html! {
            section .room aria-label=(room.description) {
                @if room.people.is_empty() {
                    (empty_room(room.setting))
                } @else {
                    ul .people { @for person in &room.people { (self.person(person)) } }
                }
            }
        }
    }

    /// The portrait has no alternative text, because the text beside it names the person.
    fn portrait(&self, portrait: &Portrait) -> Markup {
        let head = self.head(portrait);
        let layers = head
            .clone()
            .map_or_else(|| self.layers(portrait), |head| vec![head]);
        // A menu shows many portraits, so the browser loads only those that are in sight.
        html! {
            span class=(if head.is_some() { "portrait head" } else { "portrait" }) {
                @for path in layers { img src=(path) alt="" loading="lazy" decoding="async"; }
            }
        }
    }

    /// The link is pressed like a button, because the browser alone could not follow it to a part that is folded away.
    fn link(&self, to: &str, link: &Button) -> Markup {
        html! {
            a id={ "b-" (link.id) } class=(link.kind.name()) href={ "#" (to) } data-press=(link.id) { (link.label) }
        }
    }

    fn jump(&self, part: &str) -> Option<usize> {
        let jump = self.page.jump.as_ref();
        jump.filter(|jump| jump.part == part)
            .map(|jump| jump.number)
    }

    fn begins_at(&self, card: &str) -> bool {
        self.page.begins_at.as_deref() == Some(card)
    }

    fn copy(&self, label: &str, copied: &str, selected: &str) -> Markup {
        html! {
            button type="button" id="copy" class="plain" data-copied=(copied) data-selected=(selected) {
                span .words { span .label { (label) } }
            }
        }
    }
}

impl TextView<'_> {
    /// Returns `true` if the focus goes to the title when the trainee reaches the page. Otherwise a part of the page
    /// receives the focus.
    fn arrives_at_title(&self) -> bool {
        !matches!(self.page.body, Body::Meeting(_)) && self.page.begins_at.is_none()
    }

    /// Writes the room, the lines, and the choices or the feedback.
    fn meeting(&self, view: &MeetingView, labels: Labels) -> Markup {
        html! {
            div .meeting {
                div .scene {
                    (self.room(&view.room))
                    section .speech {
                        h2 id="said" tabindex="-1" data-arrive[view.feedback.is_none() && !view.has_choices()] { (labels.said) }
                        @for (at, line) in view.lines.iter().enumerate() {
                            div class=(if at + 1 == view.lines.len() { "now" } else { "before" }) { (self.said(line)) }
                        }
                        (self.buttons(&view.tools))
                    }
                }
                section .side {
                    @if let Some(feedback) = &view.feedback {
                        (self.feedback(feedback))
                    } @else if view.has_choices() {
                        h2 id="choices" tabindex="-1" data-arrive { (view.question) }
                    } @else if !view.question.is_empty() {
                        h2 { (view.question) }
                    }
                    @for one in &view.choices { (self.button(one)) }
                }
            }
        }
    }

    /// Writes a person in the room. The portrait has no alternative text, because the description of the room describes
    /// the person. A person on the telephone has an icon in place of the portrait.
    fn person(&self, person: &Person) -> Markup {
        html! {
            li id={ "p-" (person.id) } class=(if person.speaking { "person speaking" } else { "person" }) {
                @if let Some(portrait) = &person.portrait {
                    span class=(if person.medium == Medium::Video { "portrait screen" } else { "portrait" }) {
                        @for path in self.layers(portrait) { img src=(path) alt=""; }
                    }
                } @else {
                    span .voice aria-hidden="true" { span class="icon icon-telephone" {} }
                }
                span .name { (person.name) }
                span .role { (person.role) }
            }
        }
    }

    /// Returns the path of the small picture of a calm person's head.
    fn head(&self, portrait: &Portrait) -> Option<String> {
        let path = format!("assets/portraits/heads/{}.png", portrait.look);
        (portrait.mood == Mood::Calm && (self.pictures)(&path)).then_some(path)
    }

    /// Returns the paths of the pictures that make up a portrait, from back to front.
    fn layers(&self, portrait: &Portrait) -> Vec<String> {
        let existing = |path: String| (self.pictures)(&path).then_some(path);
        let Portrait { look, mood } = portrait;
        let layers = match existing(format!("assets/portraits/looks/{look}.png")) {
            Some(head) => vec![
                Some(head),
                existing(format!("assets/portraits/faces/{}.png", mood.name())),
                existing(format!("assets/portraits/fronts/{look}.png")),
            ],
            None => vec![existing("assets/portraits/silhouette.png".to_owned())],
        };
        layers.into_iter().flatten().collect()
    }

    /// Writes the feedback on a choice.
    fn feedback(&self, feedback: &Feedback) -> Markup {
        html! {
            div class={ "feedback " (class(feedback.tone)) } {
                h2 id="feedback" tabindex="-1" data-arrive { (glyph(feedback.tone)) (feedback.heading) }
                blockquote { p { (feedback.choice) } }
                p { (feedback.text) }
                @if !feedback.verdicts.is_empty() {
                    ul .verdicts {
                        @for verdict in &feedback.verdicts {
                            li {
                                (self.button(&verdict.principle))
                                p .quiet { (glyph(verdict.tone)) (verdict.word) " · " (verdict.source) }
                            }
                        }
                    }
                }
            }
        }
    }

    /// Writes a button with its role, its state, its icon and its key.
    fn button(&self, button: &Button) -> Markup {
        let (pressed, role, checked) = match button.kind {
            ButtonKind::Toggle(on) | ButtonKind::Option(on) => (Some(on), None, None),
            ButtonKind::Check(on) => (None, Some("checkbox"), Some(on)),
            ButtonKind::Radio(on) => (None, Some("radio"), Some(on)),
            _ => (None, None, None),
        };
        let expanded = match button.kind {
            ButtonKind::Fold(open) => Some(open),
            _ => None,
        };
        // If a part can be folded away, a jump to it moves the focus to its button, because the button says whether the
        // part is unfolded.
        let jump = expanded.and_then(|_| self.jump(&button.id));
        let word = |on: bool| if on { "true" } else { "false" };
        let arrive = self.page.focus.as_deref() == Some(&button.id);
        html! {
            button type="button" id={ "b-" (button.id) } data-press=(button.id) class=(button.kind.name())
                role=[role] aria-pressed=[pressed.map(word)] aria-checked=[checked.map(word)] aria-expanded=[expanded.map(word)]
                aria-keyshortcuts=[button.key.map(shortcut)] data-first[arrive] data-jump=[jump] {
                @if let Some(icon) = button.icon { span class={ "icon icon-" (icon.name()) } aria-hidden="true" {} }
                span .words {
                    span .label lang=[button.language.as_ref()] { (button.label) }
                    @if let Some(about) = &button.about { span .unseen { ": " (about) } }
                    @if let Some(detail) = &button.detail { " " span .detail { (detail) } }
                }
                @if let Some(shown) = button.key.and_then(key_label) { kbd aria-hidden="true" { (shown) } }
            }
        }
    }
}

/// Returns the name that a key has in the attribute `aria-keyshortcuts`.
fn shortcut(key: Key) -> String {
    match key {
        Key::Digit(digit) => digit.to_string(),
        Key::Character(typed) => typed.to_ascii_uppercase().to_string(),
        Key::Back => "Backspace".to_owned(),
        Key::Continue => "Space".to_owned(),
        Key::Escape => "Escape".to_owned(),
    }
}

/// Returns the text that a button shows for its key. Returns `None` for keys that buttons do not show.
fn key_label(key: Key) -> Option<String> {
    match key {
        Key::Digit(digit) => Some(digit.to_string()),
        Key::Character(typed) => Some(typed.to_ascii_uppercase().to_string()),
        Key::Escape => Some("Esc".to_owned()),
        Key::Back | Key::Continue => None,
    }
}

/// Returns the name that a page has in the attribute `data-page`, e.g. for the style sheet.
fn name(name: PageName) -> &'static str {
    match name {
        PageName::Menu => "menu",
        PageName::CaseFile => "case-file",
        PageName::Meeting => "meeting",
        PageName::Appraisal => "appraisal",
        PageName::Note => "note",
        PageName::Ending => "ending",
        PageName::Debrief => "debrief",
        PageName::Handbook => "handbook",
        PageName::Transcript => "transcript",
        PageName::Settings => "settings",
        PageName::About => "about",
    }
}
