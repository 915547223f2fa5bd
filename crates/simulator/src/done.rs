//! The last action, and the data that the next page needs to describe the action's effect.

use crate::Action;
use samtalerum_core::meeting::Event;

/// An action that was carried out.
#[derive(Debug, Clone)]
pub(super) struct Done {
    /// The action.
    pub(super) action: Action,
    /// `true` if the action changed the attempt or the trainee's own line about the attempt.
    pub(super) changed: bool,
    /// The choice or submission that the action undid; `None` if it undid nothing.
    pub(super) undone: Option<Event>,
    /// The text that was searched for in the handbook before the action; empty if there was none.
    pub(super) searched: String,
}

/// A snapshot of the state before an action. It is compared with the state after the action, to find the action's
/// effect.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Before {
    /// The number of acts of the open attempt; `None` if no attempt is open.
    pub(super) acts: Option<usize>,
    /// The last choice or submission; `None` if there was none.
    pub(super) last_step: Option<Event>,
    /// The id of the message that says whether the trainee's own line is stored; `None` if there is nothing to say.
    pub(super) reflection: Option<&'static str>,
    /// The text that is searched for in the handbook; empty if there is none.
    pub(super) search: String,
}

impl Done {
    /// Returns `true` if the trainee has nothing new to read after the action, because the action only changes a detail
    /// of the page or returns to an earlier page.
    pub(super) fn is_quiet(&self) -> bool {
        match &self.action {
            Action::Close
            | Action::ToggleMark(_)
            | Action::ToggleStatement(_)
            | Action::ToggleGround(_)
            | Action::AnswerLevel(_)
            | Action::AnswerBasis(_)
            | Action::AnswerFirst(_)
            | Action::AnswerConfidence(_)
            | Action::ToggleFold(_)
            | Action::GoTo(_)
            | Action::WriteReflection(_)
            | Action::SaveReflection
            | Action::EraseReflection
            | Action::SaveReport
            | Action::ShowReport(_)
            | Action::Search(_)
            | Action::SetLanguage(_)
            | Action::NextLanguage
            | Action::SetTextSize(_)
            | Action::SetTheme(_)
            | Action::SetReducedMotion(_)
            | Action::SetCharacterKeys(_)
            | Action::SetMode(_)
            | Action::AskToErase(_)
            | Action::Dismiss(_) => true,
            Action::Menu
            | Action::Leave
            | Action::Start(_)
            | Action::Resume(_)
            | Action::Review(_)
            | Action::Begin
            | Action::Continue
            | Action::Choose(_)
            | Action::SubmitNote
            | Action::SubmitAppraisal
            | Action::StepBack
            | Action::TryFrom(_)
            | Action::Debrief
            | Action::Open(_)
            | Action::OpenPrinciple(_)
            | Action::OpenSign(_)
            | Action::ShowInDebrief(_)
            | Action::Show(_)
            | Action::LetSomebodyElse(_)
            | Action::EraseAttempts => false,
        }
    }
}
