//! A visit from a learning platform: the attempts that it resumes, its notices, and its reports to the platform.

use std::sync::Arc;

use samtalerum_core::code::{Judged, Past, encode_course};
use samtalerum_core::content::Content;
use samtalerum_core::meeting::Session;
use samtalerum_core::message::{Argument, Declared, Message};
use samtalerum_core::store::Store;
use samtalerum_lms::{
    Answered, Counts, Launch, LaunchMode, Moment, Objectives, Policy, Report, Reporter, Scope,
    Scored, Standard,
};
use samtalerum_simulator::notice::{
    WEB_LMS_ELSEWHERE, WEB_LMS_ENDED, WEB_LMS_LEFT, WEB_LMS_NO_API, WEB_LMS_NO_COPY,
    WEB_LMS_NOT_SAVED, WEB_LMS_RESUMED_TAB, WEB_LMS_SLOW, WEB_LMS_TOKEN_USED, WEB_LMS_UNREACHABLE,
};
use samtalerum_simulator::{Action, Platform, Recording, Shared, Simulator, Training as _};

use crate::store::PlatformStore;

/// Maximum length of the attempt code in a notice, in characters. The trainee copies the code from the notice.
const MAX_NOTICE_CODE: usize = 1024;

/// A visit from a learning platform.
pub struct LmsVisit {
    reporter: Reporter,
    store: PlatformStore,
    content: Arc<Content>,
}

impl LmsVisit {
    /// Begins a visit: the simulator gets the attempts that the platform has stored, and opens the training where the
    /// trainee left off. `launch` is described in [`samtalerum_lms`]; `settings` is the store that keeps the settings.
    ///
    /// # Errors
    /// If the launch cannot be parsed.
    pub fn begin(
        launch: &str,
        simulator: &mut Simulator,
        content: &Arc<Content>,
        settings: Box<dyn Store>,
    ) -> Result<Self, serde_json::Error> {
        let launch: Launch = serde_json::from_str(launch)?;
        let judge = |session: &Session| simulator.judge(session);
        let (reporter, resumed) = Reporter::new(launch, Arc::clone(content), &judge);
        let store = PlatformStore::new(&resumed.attempts, settings);
        let launch = reporter.launch();
        simulator.set_platform(platform(launch), Box::new(store.clone()));
        if !launch.language.is_empty() {
            simulator.speak(std::slice::from_ref(&launch.language));
        }
        for notice in resumed.notices {
            simulator.notify(notice);
        }
        let last = resumed.attempts.last().map(|one| one.header.id.clone());
        open(launch, simulator, last);
        Ok(Self {
            reporter,
            store,
            content: Arc::clone(content),
        })
    }

    /// Returns the report as JSON, or `None` if the attempts have not changed since the last report.
    pub fn report(&mut self, simulator: &Simulator, moment: Moment) -> Option<String> {
        if !self.store.take_change() {
            return None;
        }
        let attempts = self.store.attempts();
        let judge = |session: &Session| simulator.judge(session);
        let report = self.reporter.report(&attempts, moment, &judge)?;
        Some(report.json())
    }

    /// Returns the report that the platform gets when the trainee leaves. The report is JSON. Can be called again.
    pub fn leave(&mut self, simulator: &Simulator, moment: Moment) -> Option<String> {
        let attempts = self.store.attempts();
        let judge = |session: &Session| simulator.judge(session);
        let report = self.reporter.leave(&attempts, moment, &judge);
        report.as_ref().map(Report::json)
    }

    /// Shows a notice about the platform. `message` is the id of the notice without `notice-`; returns `false` if there
    /// is no such notice. `web-lms-saved` shows no notice, but removes the notices which say that something is not
    /// stored.
    pub fn notify(&self, message: &str, simulator: &mut Simulator) -> bool {
        let notice = match message {
            "web-lms-saved" => {
                for notice in [WEB_LMS_NOT_SAVED, WEB_LMS_NO_COPY, WEB_LMS_SLOW] {
                    simulator.withdraw(notice);
                }
                return true;
            }
            "web-lms-no-api" => WEB_LMS_NO_API,
            "web-lms-unreachable" => WEB_LMS_UNREACHABLE,
            "web-lms-token-used" => WEB_LMS_TOKEN_USED,
            "web-lms-not-saved" => WEB_LMS_NOT_SAVED,
            "web-lms-no-copy" => WEB_LMS_NO_COPY,
            "web-lms-ended" => WEB_LMS_ENDED,
            "web-lms-slow" => WEB_LMS_SLOW,
            "web-lms-resumed-tab" => WEB_LMS_RESUMED_TAB,
            "web-lms-elsewhere" => WEB_LMS_ELSEWHERE,
            _ => return false,
        };
        // Remove an earlier notice of this kind, because the attempt code in it may be out of date.
        simulator.withdraw(notice);
        if [
            WEB_LMS_NOT_SAVED,
            WEB_LMS_NO_COPY,
            WEB_LMS_ENDED,
            WEB_LMS_SLOW,
        ]
        .contains(&notice)
        {
            // Remove the notice which says that the window can be closed, because that is no longer true.
            simulator.withdraw(WEB_LMS_LEFT);
        }
        simulator.notify(self.with_code(notice, simulator));
        true
    }

    /// Builds a notice. If the notice has the argument `code`, its value is the attempt code of the meetings played in
    /// this visit. The value is empty if no meeting has been played yet.
    fn with_code(&self, notice: &'static Declared, simulator: &Simulator) -> Message {
        if !notice.arguments.contains(&"code") {
            return notice.into();
        }
        let mut judge = |session: &Session| Judged::from(&simulator.judge(session));
        let (played, past) = (self.store.touched(), Past::default());
        let code = encode_course(&played, &past, &self.content, MAX_NOTICE_CODE, &mut judge);
        // Before the first act there is nothing to copy.
        let code = (!code.is_empty()).then(|| Argument::whole(code));
        Message::from(notice).with("code", code)
    }
}

/// Opens the attempt that the trainee worked on last. If this attempt is over, opens the menu instead, unless the
/// platform has launched the visit for review. If there is no attempt, opens the only meeting of the package, or the
/// menu if the package is a course.
fn open(launch: &Launch, simulator: &mut Simulator, last: Option<String>) {
    let has_last = last.is_some();
    if let Some(last) = last {
        simulator.update(Action::Resume(last));
        let is_over = simulator.session().is_some_and(Session::is_over);
        if !is_over || launch.mode() == LaunchMode::Review {
            return;
        }
        simulator.update(Action::Menu);
    }
    if let Scope::One(meeting) = &launch.scope
        && !has_last
    {
        simulator.update(Action::Start(meeting.clone()));
    }
}

/// Returns the data that the pages show about the platform.
fn platform(launch: &Launch) -> Platform {
    let Policy {
        counts,
        scored,
        answered,
        objectives,
        ..
    } = launch.policy;
    Platform {
        name: launch.platform.clone(),
        recording: match launch.mode() {
            _ if !launch.connected => Recording::Unconnected,
            LaunchMode::Normal => Recording::Stored,
            LaunchMode::Browse => Recording::Browsed,
            LaunchMode::Review => Recording::Reviewed,
        },
        meeting: match &launch.scope {
            Scope::One(meeting) => Some(meeting.clone()),
            Scope::Course => None,
        },
        scores: match (scored, counts) {
            (Scored::Never, _) => Shared::Nothing,
            (_, Counts::Practice) => Shared::All,
            (_, Counts::Assessments) => Shared::Assessments,
        },
        // With cmi5, the platform gets no results for areas.
        areas: objectives == Objectives::Areas && launch.standard != Standard::Cmi5,
        answers: match answered {
            Answered::All => Shared::All,
            Answered::Assessments => Shared::Assessments,
            Answered::Never => Shared::Nothing,
        },
    }
}
