//! What a trainee can do, whichever face it is done in.

use serde::{Deserialize, Serialize};

use samtalerum_core::guidance::Area;
use samtalerum_core::meeting::Mode;
use samtalerum_core::settings::{TextSize, Theme};

/// One thing the trainee did. Faces send these and decide nothing themselves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Action {
    /// Show the course menu. A meeting under way stays stored.
    Menu,
    /// Open a new attempt at a scenario: its case file is shown first.
    Start(String),
    /// Go on with a stored attempt.
    Resume(String),
    /// Show the debrief of a stored, finished attempt.
    Review(String),
    /// The case file is read; the meeting begins.
    Begin,
    /// Show the next line, or leave the feedback behind.
    Continue,
    /// Take a choice, by its id.
    Choose(String),
    /// Mark a line as a sign, or take the mark away.
    ToggleMark(String),
    /// Put a statement into the case note, or take it out.
    ToggleStatement(String),
    /// Sign the case note as it stands.
    SignNote,
    /// Undo the last choice (practice only).
    StepBack,
    /// From the debrief: a new attempt that begins at the numbered decision (0 is the first).
    TryFrom(usize),
    /// Keep the debrief as a file to take away.
    SaveReport,
    /// Show a debrief that was kept, at the place the store named, where it can be printed.
    ShowReport(String),
    /// After the ending: see the debrief.
    Debrief,
    /// Lay a page over the present one: it is left with [`Action::Close`].
    Open(Overlay),
    /// Close the page that lies on top.
    Close,
    /// Show one principle in the handbook.
    OpenPrinciple(String),
    /// Show one sign in the handbook.
    OpenSign(String),
    /// From the handbook: back to the debrief below it, to the button with this id.
    ShowInDebrief(String),
    /// In the handbook: show this section.
    Show(Section),
    /// In the handbook: only what contains these words.
    Search(String),
    /// Speak this language from now on, e.g. `da`.
    SetLanguage(String),
    /// Speak the next of the languages there are.
    NextLanguage,
    /// Draw text at this size.
    SetTextSize(TextSize),
    /// Use these colours.
    SetTheme(Theme),
    /// Leave out movement, or allow it.
    SetReducedMotion(bool),
    /// Let letters and digits do what buttons do, or not.
    SetCharacterKeys(bool),
    /// Practise or be assessed in the attempts that start from now on.
    SetMode(Mode),
    /// Take a message away that has been read (0 is the first).
    Dismiss(usize),
}

/// A section of the handbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Section {
    /// The principles, of one area or all.
    Principles(Option<Area>),
    /// What negative social control is, and its signs.
    Signs,
    /// The ladder of means, sample lines, the parts of a note.
    Means,
    /// Law terms explained.
    Terms,
    /// Whom to ask for help.
    Contacts,
}

impl Section {
    /// All sections, the principles of all areas as one.
    pub const ALL: [Self; 5] = [
        Self::Principles(None),
        Self::Signs,
        Self::Means,
        Self::Terms,
        Self::Contacts,
    ];

    /// Returns the name of its message and of the button that shows it.
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

/// Pages that can be opened from anywhere without losing one's place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Overlay {
    /// The principles, signs and contacts.
    Handbook,
    /// The whole conversation so far.
    Transcript,
    /// The case file, again.
    CaseFile,
    /// Language, text size, colours, movement, mode.
    Settings,
    /// What this is and is not.
    About,
}
