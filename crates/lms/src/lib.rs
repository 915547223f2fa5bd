//! Reports to a learning platform, as values. The record and the answers are derived from the attempts alone. The
//! reports of each standard are pure functions of the record and the answers. The page's script only sends what this
//! crate writes, and contains no rules. Below, the *core* is the training program in the page, which is compiled from
//! `crates/web`.
//!
//! # The launch: from the script to the core
//!
//! The script collects what the platform says, and calls `training.launch(json)` once, before the first view:
//!
//! ```json
//! {
//!   "standard": "scorm12",
//!   "mode": "normal",
//!   "resume": "",
//!   "language": "da-DK",
//!   "learner": "5f2c9a7d",
//!   "platform": "moodle.example.dk",
//!   "policy": {},
//!   "scope": {"meeting": "the-memo"},
//!   "interactions": 0,
//!   "objectives": [],
//!   "status": "",
//!   "activity": "",
//!   "mastery": null
//! }
//! ```
//!
//! | field | content |
//! |---|---|
//! | `standard` | `scorm12`, `scorm2004` or `cmi5` |
//! | `mode` | `cmi.core.lesson_mode`, `cmi.mode` or `launchMode`, case-insensitive; empty or unknown means `normal` |
//! | `resume` | the course code: `cmi.suspend_data`, or the State document; empty if there is none |
//! | `language` | the platform's preference, or empty |
//! | `learner` | an opaque hash; the core only compares it |
//! | `platform` | the name or the host to show |
//! | `policy`, `scope` | from the package |
//! | `interactions` | `cmi.interactions._count` as a number; 0 if the platform has none |
//! | `objectives` | the ids of `cmi.objectives.n.id`, in order; empty if there are none, or they cannot be read |
//! | `status` | `cmi.core.lesson_status` or `cmi.success_status`; a result that is `passed` is never lowered |
//! | `activity` | cmi5: the `activityId` of the launch |
//! | `connected` | `false` if no platform was found; then the page does not say that results are reported |
//! | `mastery` | cmi5: the `masteryScore` of `LMS.LaunchData`, 0 to 1; `null` if there is none |
//!
//! Only `standard` is required.
//!
//! # The report: from the core to the script
//!
//! `view.report` is a JSON text whenever there is something to report, otherwise `undefined`. The first view after the
//! launch has a report, except in review and browse with SCORM. `training.leave()` returns the last report. With SCORM:
//!
//! ```json
//! {"set": [["cmi.core.exit", "suspend"], ["cmi.core.lesson_status", "incomplete"]], "code": "S1…"}
//! ```
//!
//! The script sets each element in this order, then commits. If the platform refuses an element `cmi.interactions…` or
//! `cmi.objectives…`, the script leaves this element out, since not every platform supports these elements. `code` is
//! the course code, for the copy in `sessionStorage`; it is already in `cmi.suspend_data` of `set`. With cmi5:
//!
//! ```json
//! {"statements": [{"verb": {"id": "http://adlnet.gov/expapi/verbs/initialized"}}], "state": "S1…"}
//! ```
//!
//! The script adds `id`, `actor`, `context.registration` and the context template to each statement, sends them in this
//! order, and only then stores `state`: when a session is resumed, the core assumes that everything in the state was
//! reported. The core has set `object` already.
//!
//! A report that could not be delivered waits in the script, which sends it before the next report. In review and
//! browse, `set` and `state` are left out or empty, and a cmi5 session consists of `initialized` and `terminated`.
//!
//! # Interactions
//!
//! An interaction is a question and its answer, as SCORM stores them. The interactions form a journal: each is sent
//! once, and has an index of its own. The first index is the number `interactions` of the launch. The id of an
//! interaction is `NN_scene` (`NN_meeting_scene` in a package of the whole course), where `NN` is the index plus 1.
//! After a meeting, the interactions `NN_signs`, `NN_first_attempt_code` (the first finished assessment) and
//! `NN_attempt_code` (the attempt whose score is reported) follow. The attempt code is always the last.

mod answer;
mod answers;
pub mod cmi5;
mod interaction;
mod journal;
mod launch;
mod moment;
mod played;
mod policy;
mod record;
mod report;
mod reporter;
mod scope;
pub mod scorm12;
pub mod scorm2004;
mod standard;
mod text;

pub use answer::{Answer, Response, Verdict};
pub use launch::{Launch, LaunchMode};
pub use moment::Moment;
pub use played::{Played, PlayedResult};
pub use policy::{
    Answered, Codes, Completion, Counts, Objectives, Policy, PolicyProblem, Reported, Scored,
    Unpassed,
};
pub use record::{Keep, Objective, Record, Success};
pub use report::Report;
pub use reporter::{Judge, Reporter, Resumed};
pub use scope::Scope;
pub use standard::Standard;
