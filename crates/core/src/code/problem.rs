//! Reasons why a code cannot be read, and the parts of an attempt that a code leaves out.

use crate::declare;
use crate::message::{Argument, Message};
use crate::scenario::Id;

declare! {
    /// The messages about attempt codes.
    CODE_MESSAGES {
        NO_CODE = "code-none" ();
        FOREIGN_CHAR = "code-foreign-char" (char);
        NEWER = "code-newer" ();
        CUT = "code-cut" (missing);
        TOO_LONG = "code-too-long" (extra);
        CASE = "code-case" ();
        MISSPELT = "code-misspelt" ();
        NO_MEETING = "code-no-meeting" ();
        MEETING_HAS_ERRORS = "code-meeting-has-errors" (id);
        RESULT_ONLY = "code-result-only" ();
        LEFT_OUT_UNDONE = "code-left-out-undone" (undone);
        LEFT_OUT_TIMES = "code-left-out-times" ();
        LEFT_OUT_MARKS = "code-left-out-marks" (marks);
        LOST = "code-lost" (number, known, lost);
        DROPPED = "code-dropped" (dropped);
    }
}

/// The reason why a code cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CodeProblem {
    /// The text does not begin as a code does.
    #[error("this is no code")]
    NoCode,
    /// The text has a character that no code has.
    #[error("no code has the character {char:?}")]
    ForeignChar {
        /// The first such character.
        char: char,
    },
    /// The code's version is newer than this program can read.
    #[error("version {version} is newer")]
    Newer {
        /// The version that the code states.
        version: u64,
    },
    /// The format of the attempt in the code is newer than this program can read.
    #[error("the attempt's format is newer")]
    NewerFormat,
    /// The end of the code is missing.
    #[error("the end is missing")]
    Cut {
        /// The number of missing characters; `None` if it is not known.
        missing: Option<usize>,
    },
    /// The text is longer than the length that the code itself states.
    #[error("{extra} characters too many")]
    TooLong {
        /// The number of additional characters.
        extra: usize,
    },
    /// The difference between upper and lower case was lost: all alphabetic characters have the same case.
    #[error("capital and small letters were changed")]
    Case,
    /// The checksum is wrong: a character was changed.
    #[error("the checksum is wrong")]
    Misspelt,
    /// The course does not have the meeting of the attempt.
    #[error("the course does not have the meeting")]
    NoMeeting,
    /// The meeting cannot be played because of errors.
    #[error("the meeting `{id}` has errors")]
    MeetingHasErrors {
        /// The id of the meeting's scenario.
        id: Id,
    },
    /// The code holds the result of an attempt, but not the acts.
    #[error("this is only a result")]
    ResultOnly,
}

impl CodeProblem {
    /// Returns the message that explains the problem, in the scope `interface`.
    pub fn message(&self) -> Message {
        match self {
            Self::NoCode => NO_CODE.into(),
            Self::ForeignChar { char } => {
                Message::from(FOREIGN_CHAR).with("char", char.to_string())
            }
            Self::Newer { .. } | Self::NewerFormat => NEWER.into(),
            Self::Cut { missing } => Message::from(CUT).with("missing", *missing),
            Self::TooLong { extra } => Message::from(TOO_LONG).with("extra", *extra),
            Self::Case => CASE.into(),
            Self::Misspelt => MISSPELT.into(),
            Self::NoMeeting => NO_MEETING.into(),
            Self::MeetingHasErrors { id } => Message::from(MEETING_HAS_ERRORS).with("id", id),
            Self::ResultOnly => RESULT_ONLY.into(),
        }
    }
}

/// The parts of an attempt that its code leaves out, so that the code is not too long.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// The number of missing steps back. The acts that these steps undid are missing too.
    pub undone: usize,
    /// `true` if the times are missing.
    pub times: bool,
    /// The number of marked lines whose marks are missing.
    pub marks: usize,
}

impl LeftOut {
    /// Returns the messages that name the missing parts; none if nothing was left out.
    pub fn messages(&self) -> Vec<Message> {
        let undone = Message::from(LEFT_OUT_UNDONE).with("undone", self.undone);
        let marks = Message::from(LEFT_OUT_MARKS).with("marks", self.marks);
        let all = [
            (self.undone > 0).then_some(undone),
            self.times.then_some(LEFT_OUT_TIMES.into()),
            (self.marks > 0).then_some(marks),
        ];
        all.into_iter().flatten().collect()
    }
}

/// The acts of a code that no longer fit the meeting, because the meeting was edited.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Misfits {
    /// The first choice or submission that is no longer possible. The attempt ends before it.
    pub lost: Option<Lost>,
    /// The number of marks, statements and answers that no longer fit. The attempt leaves them out.
    pub dropped: usize,
}

/// A choice or submission that is no longer possible, with all acts after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    /// The position of the act among the choices and submissions of the code, counted from 1.
    pub number: usize,
    /// The id of the choice; `None` if the act is a submission, or the meeting no longer has the choice.
    pub known: Option<Id>,
    /// The number of choices and submissions that are lost, including this act.
    pub lost: usize,
}

impl Misfits {
    /// Returns the messages that name the lost acts; none if all acts fit.
    pub fn messages(&self) -> Vec<Message> {
        let lost = self.lost.as_ref().map(|lost| {
            let known = lost.known.as_ref().map(Argument::whole);
            Message::from(LOST)
                .with("number", lost.number)
                .with("known", known)
                .with("lost", lost.lost)
        });
        let dropped = Message::from(DROPPED).with("dropped", self.dropped);
        let dropped = (self.dropped > 0).then_some(dropped);
        lost.into_iter().chain(dropped).collect()
    }
}
