//! The content of a package: one meeting or the whole course.

use serde::{Deserialize, Serialize};

use samtalerum_core::scenario::{Course, Id};

/// The content of a package. As JSON, `{"meeting": "the-memo"}` or `{"course": true}`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Form", into = "Form")]
pub enum Scope {
    /// The meeting with this id, and its twin.
    One(Id),
    /// The whole course.
    #[default]
    Course,
}

impl Scope {
    /// Returns `true` if a scenario belongs to the package. A package of one meeting also contains its twin.
    pub fn contains(&self, course: &Course, scenario: &str) -> bool {
        match self {
            Self::One(meeting) => course.meeting_of(scenario) == course.meeting_of(meeting),
            Self::Course => true,
        }
    }

    /// Returns the meetings that decide about completion and result. In a package of one meeting, this is the only
    /// meeting. In a package of the whole course, these are the meetings that must be passed; if no meeting must be
    /// passed, all meetings decide.
    pub fn required<'a>(&'a self, course: &'a Course) -> Vec<&'a Id> {
        match self {
            Self::One(meeting) => {
                let mut meetings = course.meetings.iter();
                let whole = meetings.find(|one| one.twin.as_ref() == Some(meeting));
                vec![whole.map_or(meeting, |one| &one.scenario)]
            }
            Self::Course => {
                let is_required = course.meetings.iter().any(|one| one.must_pass);
                let meetings = course.meetings.iter();
                meetings
                    .filter(|one| one.must_pass || !is_required)
                    .map(|one| &one.scenario)
                    .collect()
            }
        }
    }
}

/// The form of a scope as JSON.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Form {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    meeting: Option<Id>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    course: bool,
}

impl TryFrom<Form> for Scope {
    type Error = &'static str;

    fn try_from(form: Form) -> Result<Self, Self::Error> {
        match (form.meeting, form.course) {
            (Some(meeting), false) => Ok(Self::One(meeting)),
            (None, true) => Ok(Self::Course),
            _ => Err("a scope is one meeting or the course"),
        }
    }
}

impl From<Scope> for Form {
    fn from(scope: Scope) -> Self {
        match scope {
            Scope::One(meeting) => Self {
                meeting: Some(meeting),
                course: false,
            },
            Scope::Course => Self {
                meeting: None,
                course: true,
            },
        }
    }
}
