//! The reporter: remembers what was reported to a platform, and writes reports of what is new.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use serde_json::Value;

use samtalerum_core::code::{CourseCode, Judged, Past, decode_course, encode, encode_course};
use samtalerum_core::content::Content;
use samtalerum_core::debrief::Debrief;
use samtalerum_core::meeting::{Attempt, Session};
use samtalerum_core::message::Message;

use crate::cmi5::{self, Verb};
use crate::journal::Journal;
use crate::launch::{Launch, LaunchMode};
use crate::moment::Moment;
use crate::played::Played;
use crate::policy::Unpassed;
use crate::record::{Keep, Record, Success};
use crate::report::Report;
use crate::standard::Standard;
use crate::{scorm12, scorm2004};

/// A function that judges a session whose meeting is over.
pub type Judge<'a> = &'a dyn Fn(&Session) -> Debrief;

/// The stored attempts that a launch resumes, with notices for the trainee.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Resumed {
    /// The attempts, the most recently changed one last.
    pub attempts: Vec<Attempt>,
    /// Notices for the trainee about codes that cannot be read, and about acts that no longer fit their meeting.
    pub notices: Vec<Message>,
}

/// Remembers what was reported to a platform, and writes reports of what is new.
pub struct Reporter {
    launch: Launch,
    content: Arc<Content>,
    /// The contents of the course code besides attempts, e.g. the results of attempts whose acts were left out of the
    /// code.
    past: Past,
    /// For each attempt, by its id: the number of acts it had when it was last examined, and the data for reports that
    /// was derived from these acts.
    known: HashMap<String, (usize, Played)>,
    journal: Journal,
    /// The index of the next SCORM interaction. Each reported answer becomes an interaction.
    next: usize,
    /// The value that was last reported for each element of SCORM.
    last: BTreeMap<String, String>,
    session: Cmi5Session,
}

/// The statements that were sent in a session of cmi5.
#[derive(Debug, Clone, Copy, Default)]
struct Cmi5Session {
    initialized: bool,
    /// `true` if this session or an earlier one has reported that the package is completed.
    completed: bool,
    /// `true` if this session or an earlier one has reported that the package is passed.
    passed: bool,
    /// `true` if a meeting has ended in this session, whether or not the policy reports its answers and codes.
    has_news: bool,
}

impl Reporter {
    /// Creates the reporter of a launch, and returns it together with the attempts that the platform has stored.
    pub fn new(launch: Launch, content: Arc<Content>, judge: Judge) -> (Self, Resumed) {
        let CourseCode {
            attempts,
            past,
            problems,
        } = decode_course(&launch.resume, &content);
        let mut resumed = Resumed::default();
        resumed
            .notices
            .extend(problems.iter().map(|one| one.message()));
        for decoded in attempts {
            resumed.notices.extend(decoded.misfits.messages());
            let mut attempt = decoded.attempt;
            if decoded.misfits.lost.is_some() {
                // If the meeting was edited and some acts no longer fit it, treat the acts that still fit as an attempt
                // that continues from the middle of an earlier one. The simulator does the same with an attempt in a
                // store. The trainee may have read the debrief already, so the attempt must not give a result.
                let header = &mut attempt.header;
                header.again_from = header.again_from.take().or(Some(header.id.clone()));
            }
            resumed.attempts.push(attempt);
        }
        let mut reporter = Self {
            next: launch.interactions,
            launch,
            content,
            past,
            known: HashMap::new(),
            journal: Journal::default(),
            last: BTreeMap::new(),
            session: Cmi5Session::default(),
        };
        // All answers and results that the course code contains were reported by an earlier session. The script of
        // SCORM commits the course code together with the rest of a report, and the script of cmi5 stores it after the
        // statements.
        let played = reporter.played(&resumed.attempts, judge);
        let record = reporter.record(&played);
        reporter.journal = Journal::of(&played, &reporter.launch.policy);
        reporter.session.completed = record.completed;
        reporter.session.passed = reporter.passes(&record);
        (reporter, resumed)
    }

    /// Returns the launch.
    pub fn launch(&self) -> &Launch {
        &self.launch
    }

    /// Returns what is new since the last report. `attempts` must be sorted so that the most recently changed one is
    /// last. In a launch in which nothing is stored (review or browse), the first call in a cmi5 session returns only
    /// the first statement of the session. All other calls in such a launch return `None`.
    pub fn report(&mut self, attempts: &[Attempt], moment: Moment, judge: Judge) -> Option<Report> {
        if self.launch.mode() != LaunchMode::Normal {
            return self.initialize_only(moment);
        }
        let played = self.played(attempts, judge);
        let record = self.record(&played);
        let code = self.code(attempts, judge);
        Some(match self.launch.standard {
            Standard::Cmi5 => {
                let statements = self.statements(&played, &record, moment);
                Report::Cmi5 {
                    statements,
                    state: Some(code),
                }
            }
            _ => self.scorm(&played, &record, code, moment),
        })
    }

    /// Returns the report to send when the trainee leaves. This function may be called several times: if the session
    /// could not be ended, the trainee plays on and leaves again.
    pub fn leave(&mut self, attempts: &[Attempt], moment: Moment, judge: Judge) -> Option<Report> {
        // Report all values again, even those that have not changed, because this report may be the last.
        self.last.clear();
        let mut report = self.report(attempts, moment, judge);
        match &mut report {
            Some(Report::Scorm { set, .. }) if self.launch.standard == Standard::Scorm2004 => {
                set.extend(scorm2004::leaving());
            }
            Some(Report::Scorm { .. }) => {}
            Some(Report::Cmi5 { statements, .. }) => {
                let played = self.played(attempts, judge);
                let record = self.record(&played);
                statements.extend(self.terminate(&record, moment));
            }
            None if self.launch.standard == Standard::Cmi5 => {
                report = Some(Report::Cmi5 {
                    statements: vec![self.end(moment)],
                    state: None,
                });
            }
            None => {
                report = Some(Report::Scorm {
                    set: Vec::new(),
                    code: String::new(),
                });
            }
        }
        report
    }

    /// Derives the data for reports from the attempts, and from the past results of attempts whose acts were left out.
    /// Leaves out attempts and results that belong to no meeting of the package. Attempts that have not changed are not
    /// examined again.
    fn played(&mut self, attempts: &[Attempt], judge: Judge) -> Vec<Played> {
        let results = self.past.results.iter();
        let mut played: Vec<Played> = results
            .map(|result| Played::past(result, &self.content))
            .collect();
        for attempt in attempts {
            let id = &attempt.header.id;
            let known = self.known.get(id);
            if let Some((_, one)) = known.filter(|(acts, _)| *acts == attempt.acts.len()) {
                played.push(one.clone());
                continue;
            }
            let Some(compiled) = self.content.compiled(&attempt.header) else {
                continue;
            };
            let (session, _) = Session::replay(compiled, attempt.clone());
            let mut one = Played::of(&session, &self.content, || judge(&session));
            if one.result.is_some() {
                one.code = encode(session.attempt(), session.compiled());
            }
            self.known
                .insert(id.clone(), (attempt.acts.len(), one.clone()));
            played.push(one);
        }
        played.retain(|one| {
            let scope = &self.launch.scope;
            scope.contains(&self.content.course, &one.scenario)
        });
        played
    }

    /// Derives the record from the attempts, by the policy and the scope of the launch.
    fn record(&self, played: &[Played]) -> Record {
        let Launch { policy, scope, .. } = &self.launch;
        let pass_mark = self.content.guidance.pass_mark;
        Record::of(played, &self.content.course, pass_mark, policy, scope)
    }

    /// Writes the course code. Attempts that have not begun are left out to save characters.
    fn code(&self, attempts: &[Attempt], judge: Judge) -> String {
        let begun = attempts.iter().filter(|attempt| !attempt.acts.is_empty());
        let begun: Vec<Attempt> = begun.cloned().collect();
        let limit = match self.launch.standard {
            Standard::Scorm2004 => scorm2004::MAX_STATE_CHARS,
            _ => scorm12::MAX_STATE_CHARS,
        };
        let mut judged = |session: &Session| Judged::from(&judge(session));
        encode_course(&begun, &self.past, &self.content, limit, &mut judged)
    }

    /// Writes a report for SCORM, with only the values that have changed.
    fn scorm(
        &mut self,
        played: &[Played],
        record: &Record,
        code: String,
        moment: Moment,
    ) -> Report {
        let Launch {
            policy,
            scope,
            objectives,
            ..
        } = &self.launch;
        let keep = if self.launch.status.eq_ignore_ascii_case("passed") {
            Keep::Passed
        } else {
            Keep::Nothing
        };
        let is_old = self.launch.standard == Standard::Scorm12;
        let mut set = if is_old {
            let mut set = scorm12::values(record, &code, policy, moment, keep);
            set.extend(scorm12::objectives(record, objectives));
            set
        } else {
            let mut set = scorm2004::values(record, &code, policy, moment, keep);
            set.extend(scorm2004::objectives(record, objectives));
            set
        };
        for answer in self.journal.take_new(played, policy) {
            let index = self.next;
            self.next = self.next.saturating_add(1);
            set.extend(if is_old {
                scorm12::interaction(index, &answer, scope, moment)
            } else {
                scorm2004::interaction(index, &answer, scope)
            });
        }
        set.retain(|(name, value)| self.last.get(name) != Some(value));
        self.last.extend(set.iter().cloned());
        Report::Scorm { set, code }
    }

    /// Writes the statements of cmi5 that are due: a statement for each new answer, and the statements `completed` and
    /// `passed`, which are sent only once. `passed` is sent as soon as the package is passed, so that it is not lost if
    /// the trainee's machine fails.
    fn statements(&mut self, played: &[Played], record: &Record, moment: Moment) -> Vec<Value> {
        let mut statements: Vec<Value> = self.initialize(moment).into_iter().collect();
        // Ask the journal for new ends first: `take_new` counts them as reported.
        self.session.has_news |= self.journal.has_new_end(played);
        let new = self.journal.take_new(played, &self.launch.policy);
        let answered = new
            .iter()
            .map(|answer| cmi5::answered(answer, &self.content, &self.launch, moment));
        statements.extend(answered);
        let mut say = |verb, score| {
            statements.push(cmi5::defined(verb, score, &self.launch, moment));
        };
        if record.completed && !self.session.completed {
            self.session.completed = true;
            say(Verb::Completed, None);
        }
        let score = record.score;
        if self.passes(record) && !self.session.passed {
            self.session.passed = true;
            say(Verb::Passed, score);
        }
        statements
    }

    /// Returns `true` if the package is passed and its score reaches the platform's pass mark, which may be higher than
    /// the course's. A package without a score needs only to be passed.
    fn passes(&self, record: &Record) -> bool {
        let is_enough = |score: u8| {
            let mastery = self.launch.mastery;
            mastery.is_none_or(|mastery| f64::from(score) / 100.0 >= mastery)
        };
        record.success == Success::Passed && record.score.is_none_or(is_enough)
    }

    /// Returns the statements to send when the trainee leaves. `failed` is sent only at this point, because `passed`
    /// could not follow it in the same session.
    fn terminate(&self, record: &Record, moment: Moment) -> Vec<Value> {
        let is_failed = record.success == Success::Failed
            && self.launch.policy.unpassed != Unpassed::Completed
            && self.session.has_news
            && !self.session.passed;
        let mastery = self.launch.mastery;
        // A platform refuses `failed` together with a score that reaches its pass mark, so leave out such a score. A
        // trainee can fail with such a score by breaching a critical rule.
        let is_below =
            |score: &u8| mastery.is_none_or(|mastery| f64::from(*score) / 100.0 < mastery);
        let score = record.score.filter(is_below);
        let failed = is_failed.then(|| cmi5::defined(Verb::Failed, score, &self.launch, moment));
        failed.into_iter().chain([self.end(moment)]).collect()
    }

    /// Returns the first statement of a session, or `None` if it was returned before.
    fn initialize(&mut self, moment: Moment) -> Option<Value> {
        let is_first = !std::mem::replace(&mut self.session.initialized, true);
        is_first.then(|| cmi5::defined(Verb::Initialized, None, &self.launch, moment))
    }

    /// Returns the last statement of a session.
    fn end(&self, moment: Moment) -> Value {
        cmi5::defined(Verb::Terminated, None, &self.launch, moment)
    }

    /// Returns the report of a launch in which nothing is stored. A session of cmi5 must send its first statement even
    /// then.
    fn initialize_only(&mut self, moment: Moment) -> Option<Report> {
        let is_cmi5 = self.launch.standard == Standard::Cmi5;
        let statement = self.initialize(moment).filter(|_| is_cmi5)?;
        Some(Report::Cmi5 {
            statements: vec![statement],
            state: None,
        })
    }
}
