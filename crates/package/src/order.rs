//! Orders. An order says what a package contains, and for which target it is made.

use samtalerum_core::content::{Content, Files, Meeting};
use samtalerum_core::language::{INTERFACE, scenario_scope};
use samtalerum_core::scenario::Id;
use samtalerum_lms::{Policy, Scope};
use serde::Serialize;

use crate::page::Page;

/// The target of a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// A learning platform that reads SCORM 1.2.
    Scorm12,
    /// A learning platform that reads SCORM 2004, 4th edition.
    Scorm2004,
    /// A learning platform that reads cmi5.
    Cmi5,
    /// A web server, for example in an intranet.
    Web,
    /// One HTML file, which can be opened with a double click.
    File,
}

impl Target {
    /// All targets.
    pub const ALL: [Self; 5] = [
        Self::Scorm12,
        Self::Scorm2004,
        Self::Cmi5,
        Self::Web,
        Self::File,
    ];

    /// Returns the name, as in the page's JSON and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Scorm12 => "scorm12",
            Self::Scorm2004 => "scorm2004",
            Self::Cmi5 => "cmi5",
            Self::Web => "web",
            Self::File => "file",
        }
    }

    /// Returns the ending of the package's file, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::File => "html",
            _ => "zip",
        }
    }
}

/// The contents of a package, and its target.
pub struct Order<'a> {
    /// The course.
    pub content: &'a Content,
    /// The program's own course. Its catalogue and messages are used if `content` has none.
    pub own: &'a Files,
    /// The contents: the course or a meeting.
    pub scope: Scope,
    /// The tags of the languages. A standard that allows only one title gets the title in the first language.
    pub languages: Vec<String>,
    /// The target.
    pub target: Target,
    /// The policy of reports to a learning platform.
    pub policy: Policy,
    /// `true` to leave out the canvas, which draws the meeting as a room.
    pub text_only: bool,
}

/// The title and the description of a package in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labels {
    /// The language's tag.
    pub language: String,
    /// The title.
    pub title: String,
    /// The description, in one or two sentences.
    pub description: String,
}

impl Order<'_> {
    /// Returns the ids of the scenarios in the package, in the order of the course. A twin follows its meeting.
    pub fn scenarios(&self) -> Vec<&Id> {
        let course = &self.content.course;
        let all = course.scenarios();
        all.filter(|id| self.scope.contains(course, id)).collect()
    }

    /// Returns the meetings in the package that can be played.
    pub fn meetings(&self) -> impl Iterator<Item = &Meeting> {
        let meetings = &self.content.meetings;
        self.scenarios()
            .into_iter()
            .filter_map(|id| meetings.get(id))
    }

    /// Returns the title and the description in each language of the package.
    pub fn labels(&self) -> Vec<Labels> {
        let languages = &self.content.languages;
        let of_language = |tag: &String| {
            let messages = languages.messages(&languages.negotiate(std::slice::from_ref(tag)));
            let (scope, title, description) = match &self.scope {
                Scope::Course => (INTERFACE.to_owned(), "app-name", "app-subtitle"),
                Scope::One(id) => (scenario_scope(id), "title", "summary"),
            };
            Labels {
                language: tag.clone(),
                title: messages.text(&scope, title),
                description: messages.text(&scope, description),
            }
        };
        self.languages.iter().map(of_language).collect()
    }

    /// Returns `true` if the package draws the meeting as a room.
    pub fn draws(&self, page: &Page) -> bool {
        !self.text_only && self.target != Target::File && page.has_canvas()
    }

    /// Returns the lowest percentage with which the package is passed.
    pub(crate) fn pass_mark(&self) -> u8 {
        match &self.scope {
            Scope::Course => self.content.course.pass_mark,
            Scope::One(_) => self.content.guidance.pass_mark,
        }
    }

    /// Returns the name by which learning platforms recognize a package. The name for a course contains the id of its
    /// first scenario, so it stays the same while that scenario is the first.
    pub(crate) fn identifier(&self) -> String {
        match &self.scope {
            Scope::One(id) => format!("samtalerum-{id}"),
            Scope::Course => {
                let first = self.content.course.scenarios().next();
                let first = first.map_or_else(String::new, |id| format!("-{id}"));
                format!("samtalerum-course{first}")
            }
        }
    }
}
