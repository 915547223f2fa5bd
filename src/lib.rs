//! Samtalerum ("the meeting room") lets a new caseworker rehearse a difficult meeting, and shows afterwards how each
//! choice stands against the guidance on companions (bisiddere) and negative social control.
//!
//! # What flows
//!
//! ```text
//! RON + Fluent files ──► content ──► Scenario · Guidance · Languages
//!                                         │
//! trainee's Act ──► meeting::Session ◄────┘       (state = replay of the attempt's acts)
//!       ▲                │
//!       │                ├──► Attempt, stored after every act
//!       │                ▼
//!     a face ◄── Page ◄── simulator               (what to show now, already in the trainee's language)
//! window · browser · terminal
//!                        │
//!                        └──► debrief ──► score, turning points
//! ```
//!
//! One direction, no back and forth. A face turns input into an [`Action`](simulator::Action) and draws the
//! [`Page`](simulator::Page) it gets back; it decides nothing.
//!
//! # Rooms, from the ground up
//!
//! | room | holds | knows nothing of |
//! |---|---|---|
//! | [`ids`], [`hash`], [`finding`] | what all rooms speak of: author-given ids, hashes that stay the same for ever, what is wrong as a value | everything else |
//! | [`source`] | RON texts: read strictly by `ron`, several mistakes at once, and where each value stands | what the values mean |
//! | [`change`] | changes of files as values; written all or none | what the files are for |
//! | [`scenario`] | what a trainer writes: the typed model, and ways through it | playing, text, screens |
//! | [`guidance`] | the catalogue that choices are judged by; how verdicts become points | any one scenario |
//! | [`language`] | Fluent bundles, negotiation, fallback | meaning of the messages |
//! | [`words`] | the languages of a folder in step: what is missing or behind, stubs and marks, exchange with translators | meaning of the messages |
//! | [`meeting`] | playing: the attempt (the log of acts), the plot (the rules), the session (the log folded over the rules) | text, screens, score |
//! | [`paths`] | everything that can happen in a scenario: every state, exact best and worst results | screens |
//! | [`check`] | what is wrong with content that could be read, one file a subject | screens |
//! | [`wording`] | what the parts of a scenario are called when they are told to an author: names, conditions, verdicts | how it is drawn |
//! | [`script`] | the manuscript of a scenario, for colleagues and lawyers to review | HTML, playing |
//! | [`graph`] | the drawing of a scenario: boxes and lines laid out, as one or on sheets of paper; SVG, DOT, Mermaid | playing |
//! | [`content`] | a content folder as one thing: embedded, or on disk | screens |
//! | `template` | a new meeting to begin with, for a folder | screens |
//! | [`debrief`] | an attempt judged: areas, turning points, signs, the note | how it is drawn |
//! | [`playthrough`] | recorded ways through a meeting, and whether they still come out the same | screens |
//! | [`settings`], [`store`] | what a trainee chooses for herself; attempts and settings that survive a crash | screens |
//! | [`simulator`] | the training as a whole: which page is open, `update(Action)`, `page() -> Page` | pixels, Bevy |
#![cfg_attr(
    feature = "app",
    doc = "| [`app`] | the Bevy face: draws a page, turns input into actions | rules of the training |"
)]
//! | [`html`] | pages and documents as HTML: the report that a caseworker takes away, the manuscript, the drawing's pages, the text view in the browser | rules of the training |
//! | [`terminal`] | the same pages as plain text | rules of the training |
#![cfg_attr(
    not(target_arch = "wasm32"),
    doc = "| [`cli`] | one file a subcommand; the only place that prints, or picks an exit code | |"
)]
#![cfg_attr(
    all(target_arch = "wasm32", not(feature = "app")),
    doc = "| [`web`] | what the page that hosts the browser build can call | rules of the training |"
)]
//!
//! In the browser there are two programs from this one package: without the feature `app` it is the training with its
//! text view, and with it the canvas, which draws the pages that the training sends.
//!
//! # Rules of the house
//!
//! 1. Imports point down. Only `app` imports Bevy, only `cli` and `main.rs` print or exit, only `web`, `app::canvas` and
//!    the last step of `store::browser` know of a browser.
//! 2. The attempt is the only truth. Where the meeting stands, gauges, score, resume, rewind and report are derived
//!    from its acts, never stored beside them.
//! 3. One `Page`, several faces.
//! 4. Text lives in Fluent, structure in RON.
//! 5. A trainer's mistake is a value, not a panic; all findings are reported, not the first.
//! 6. Reactive, not continuous: the window sleeps until something happens.
//! 7. Widgets carry their role.
//! 8. A file is a room you can see at a glance.

#[cfg(feature = "app")]
pub mod app;
pub mod change;
pub mod check;
#[cfg(not(target_arch = "wasm32"))]
pub mod cli;
pub mod content;
pub mod debrief;
pub mod finding;
pub mod graph;
pub mod guidance;
pub mod hash;
pub mod html;
pub mod ids;
pub mod language;
pub mod meeting;
pub mod paths;
pub mod playthrough;
pub mod scenario;
pub mod script;
pub mod settings;
pub mod simulator;
pub mod source;
pub mod store;
#[cfg(not(target_arch = "wasm32"))]
pub mod template;
pub mod terminal;
#[cfg(all(target_arch = "wasm32", not(feature = "app")))]
pub mod web;
pub mod wording;
pub mod words;
