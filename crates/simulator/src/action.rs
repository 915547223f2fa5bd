//! The actions of a trainee, the same for every front end.

use serde::{Deserialize, Serialize};

use samtalerum_core::guidance::Area;
use samtalerum_core::meeting::Mode;
use samtalerum_core::settings::{TextSize, Theme};

/// An action of the trainee. Front ends only send actions; the simulator carries them out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Action {
    /// Show the course menu. The open attempt stays stored.
    Menu,
    /// Leave the training that a learning platform has opened, and show the course menu.
    Leave,
    /// Open a new attempt, and show the case file first. A seed decides between the scenario with this id and its twin
    /// (a variant with other facts).
    Start(String),
    /// Resume the stored attempt with this id.
    Resume(String),
    /// Show the debrief of the stored and finished attempt with this id.
    Review(String),
    /// Begin the meeting, after the case file was read.
    Begin,
    /// Dismiss the feedback if it is shown; otherwise show the next line or, after the ending, the debrief.
    Continue,
    /// Take the choice with this id.
    Choose(String),
    /// Mark the line with this id as a sign of control, or remove its mark.
    ToggleMark(String),
    /// Put the statement with this id into the case note, or take it out again.
    ToggleStatement(String),
    /// Submit the case note with the statements that are in it.
    SubmitNote,
    /// Answer the appraisal's question about the level of concern. The argument is the name of a
    /// [`ConcernLevel`](samtalerum_core::scenario::ConcernLevel).
    AnswerLevel(String),
    /// Answer the appraisal's question whether there is a sufficient basis to limit the companion. The argument is the
    /// name of a [`Sufficiency`](samtalerum_core::scenario::Sufficiency).
    AnswerBasis(String),
    /// Answer the appraisal's question of which step of the ladder must be taken first. The argument is the id of the
    /// step.
    AnswerFirst(String),
    /// Add the fact with this id to those that the appraisal builds on, or remove it.
    ToggleGround(String),
    /// Answer the appraisal's question of how sure the trainee is. The argument is the name of a
    /// [`Confidence`](samtalerum_core::scenario::Confidence).
    AnswerConfidence(String),
    /// Submit the appraisal, if every question has an answer.
    SubmitAppraisal,
    /// Undo the last choice or submission (in practice mode only).
    StepBack,
    /// Open a new attempt that begins at this decision of the present attempt (0 is the first decision).
    TryFrom(usize),
    /// Unfold the part with this name in the debrief, or fold it away if it is unfolded.
    ToggleFold(String),
    /// Go to the part with this name on the open page, and unfold the part if it is folded away.
    GoTo(String),
    /// Replace the text in the field for a reflection, i.e. the line that the trainee may write about the attempt in
    /// the debrief. Nothing is stored yet.
    WriteReflection(String),
    /// Store the text in the field as the reflection on the attempt. The attempt itself stays unchanged.
    SaveReflection,
    /// Erase the reflection from the store, and empty the field. The attempt itself stays unchanged.
    EraseReflection,
    /// Save the debrief as a file outside the program.
    SaveReport,
    /// Open a saved debrief in another program, from which it can be printed. The argument is the path of the saved
    /// file. The notice about saving contains this path.
    ShowReport(String),
    /// Show the debrief, after the ending.
    Debrief,
    /// Open an overlay; [`Action::Close`] closes it.
    Open(Overlay),
    /// Close the topmost overlay.
    Close,
    /// Show the principle with this id in the handbook.
    OpenPrinciple(String),
    /// Show the sign of control with this id in the handbook.
    OpenSign(String),
    /// Close the handbook that was opened from a debrief, and move the focus to the debrief's button with this id.
    ShowInDebrief(String),
    /// Show this section of the handbook.
    Show(Section),
    /// List the parts of the handbook that contain all words of this text.
    Search(String),
    /// Switch to the language with this tag, e.g. `da`.
    SetLanguage(String),
    /// Switch to the next of the course's languages.
    NextLanguage,
    /// Draw text at this size.
    SetTextSize(TextSize),
    /// Use these colours.
    SetTheme(Theme),
    /// Turn reduced motion on (`true`) or off.
    SetReducedMotion(bool),
    /// Turn the keys that type a character, such as `h` or `1`, on (`true`) or off.
    SetCharacterKeys(bool),
    /// Use this mode for the attempts that start from now on.
    SetMode(Mode),
    /// With `true`, let somebody else play on a shared machine, and keep their attempts for this session only. With
    /// `false`, let the machine's user play again, and forget what the other person did.
    LetSomebodyElse(bool),
    /// In the settings, show (`true`) or hide (`false`) the question about erasing all attempts.
    AskToErase(bool),
    /// Erase all attempts, if the settings show the question about erasing them.
    EraseAttempts,
    /// Remove the notice at this position on the page (0 is the first).
    Dismiss(usize),
}

/// A section of the handbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Section {
    /// The principles of one area, or of all areas (`None`).
    Principles(Option<Area>),
    /// The definition of negative social control, and its signs.
    Signs,
    /// The ladder of means, sample lines, and the parts of a case note.
    Means,
    /// Explanations of legal terms.
    Terms,
    /// Contacts who can help.
    Contacts,
}

impl Section {
    /// All sections. The principles are one section, which lists all areas.
    pub const ALL: [Self; 5] = [
        Self::Principles(None),
        Self::Signs,
        Self::Means,
        Self::Terms,
        Self::Contacts,
    ];

    /// Returns the id of the section's message, which is also the id of its button.
    pub fn name(self) -> &'static str {
        match self {
            Self::Principles(None) => "section-principles",
            Self::Principles(Some(Area::Rights)) => "area-rights",
            Self::Principles(Some(Area::Facts)) => "area-facts",
            Self::Principles(Some(Area::Decision)) => "area-decision",
            Self::Principles(Some(Area::Safety)) => "area-safety",
            Self::Signs => "section-signs",
            Self::Means => "section-means",
            Self::Terms => "section-terms",
            Self::Contacts => "section-contacts",
        }
    }
}

/// Pages that open above another page and return to it when they are closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Overlay {
    /// The handbook: principles, signs, means, terms, contacts.
    Handbook,
    /// The transcript: everything said so far in the meeting.
    Transcript,
    /// The case file, during the meeting.
    CaseFile,
    /// The settings, e.g. language, text size, colours and mode.
    Settings,
    /// The purpose and the limits of the program.
    About,
}
