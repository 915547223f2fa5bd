//! The part of the simulator for a training that a learning platform has opened: the platform's attempts, the meetings
//! that it offers, and leaving.

use super::{OpenPage, Simulator};
use crate::notice::{NOTICES, WEB_LMS_BROWSE, WEB_LMS_LEFT, WEB_LMS_REVIEW};
use crate::platform::{Platform, Recording};
use samtalerum_core::meeting::{Mode, Session};
use samtalerum_core::message::Declared;
use samtalerum_core::store::Store;

impl Simulator {
    /// Sets the platform that has opened the training, and continues with the attempts of this store. The attempts of
    /// the machine's own users are no longer shown.
    pub fn set_platform(&mut self, platform: Platform, store: Box<dyn Store>) {
        self.leave();
        self.left_behind.clear();
        self.store = store;
        // The notices of the previous store no longer apply.
        self.notices
            .retain(|notice| NOTICES.iter().any(|one| notice.is(one)));
        self.list_again();
        match platform.recording {
            Recording::Browsed => self.notify(WEB_LMS_BROWSE.into()),
            Recording::Reviewed => self.notify(WEB_LMS_REVIEW.into()),
            Recording::Stored | Recording::Unconnected => {}
        }
        self.platform = Some(platform);
    }

    /// Returns `true` if the last action ended the visit from the platform.
    pub fn is_leaving(&self) -> bool {
        self.leaving
    }

    /// Removes this notice, which no longer applies.
    pub fn withdraw(&mut self, notice: &Declared) {
        self.notices.retain(|one| !one.is(notice));
    }

    /// Ends the visit from a platform. Stores everything, so that the script of the web page can pass it to the
    /// platform.
    pub(super) fn leave_platform(&mut self) {
        if self.platform.is_some() {
            self.leave();
            self.leaving = true;
            self.notify(WEB_LMS_LEFT.into());
        }
    }

    /// Returns `true` if this meeting is offered to the trainee. A platform may offer only one meeting.
    pub(super) fn offers(&self, meeting: &str) -> bool {
        let only = self
            .platform
            .as_ref()
            .and_then(|one| one.meeting.as_deref());
        let course = &self.content.course;
        only.is_none_or(|only| course.meeting_of(only) == course.meeting_of(meeting))
    }

    /// Sets the mode of new attempts. If the platform offers a single meeting, the trainee may have reached its case
    /// file without the menu, so the case file offers the modes too. If a mode is chosen there before the meeting has
    /// begun, a new attempt in this mode replaces the open attempt.
    pub(super) fn set_mode(&mut self, mode: Mode) {
        self.change_settings(|settings| settings.mode = mode);
        let only = self.platform.as_ref().and_then(|one| one.meeting.as_ref());
        let is_offered =
            only.is_some() && self.open_page == OpenPage::CaseFile && self.overlays.is_empty();
        let waits =
            |session: &&Session| !session.has_begun() && session.attempt().header.mode != mode;
        let waiting = self.session().filter(waits).filter(|_| is_offered);
        if let Some(scenario) = waiting.map(|one| one.compiled().scenario.id.clone()) {
            self.start_scenario(&scenario);
        }
    }
}
