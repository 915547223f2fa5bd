//! The journal: remembers which answers were reported, so that each answer is reported only once.

use std::collections::HashSet;

use samtalerum_core::meeting::AttemptKind;

use crate::answer::{Answer, Response, Verdict};
use crate::played::Played;
use crate::policy::{Answered, Codes, Policy};
use crate::record::{first_assessment, reported};

/// The answers that were reported, and the attempts whose end was reported.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    answers: HashSet<Answer>,
    finished: HashSet<String>,
}

impl Journal {
    /// Returns a journal in which everything about these attempts counts as reported.
    pub(crate) fn of(played: &[Played], policy: &Policy) -> Self {
        let mut journal = Self::default();
        journal.take_new(played, policy);
        journal
    }

    /// Returns the answers that were not reported yet, and counts them as reported. An answer that was undone and given
    /// again is new. When an attempt is finished, attempt codes follow its answers.
    pub(crate) fn take_new(&mut self, played: &[Played], policy: &Policy) -> Vec<Answer> {
        let mut new = Vec::new();
        for one in played {
            let is_answered = match policy.answered {
                Answered::All => one.kind != AttemptKind::Again,
                Answered::Assessments => one.kind == AttemptKind::Assessment,
                Answered::Never => false,
            };
            let answers = one.answers.iter().filter(|_| is_answered);
            let unknown = answers.filter(|answer| !self.answers.contains(answer));
            new.extend(unknown.cloned());
            if one.result.is_none() {
                // If a step back has opened the meeting again, its next end is reported too.
                self.finished.remove(&one.id);
            }
            if self.is_new_end(one) {
                self.finished.insert(one.id.clone());
                new.extend(codes(one, played, policy));
            }
        }
        self.answers.extend(new.iter().cloned());
        new
    }

    /// Returns `true` if a meeting has ended since the last call of [`take_new`](Self::take_new), even if the policy
    /// reports neither its answers nor its codes.
    pub(crate) fn has_new_end(&self, played: &[Played]) -> bool {
        played.iter().any(|one| self.is_new_end(one))
    }

    /// Returns `true` if the end of this attempt was not reported yet. An attempt that continues from the middle of an
    /// earlier one has no end to report.
    fn is_new_end(&self, one: &Played) -> bool {
        let is_whole = one.kind != AttemptKind::Again;
        one.result.is_some() && is_whole && !self.finished.contains(&one.id)
    }
}

/// Returns the attempt codes that the policy reports at the end of an attempt: first the code of the first finished
/// assessment at the meeting, then the code of the attempt whose score is reported. If no attempt counts yet, the last
/// code is the code of the ended attempt.
fn codes(ended: &Played, played: &[Played], policy: &Policy) -> Vec<Answer> {
    let first = first_assessment(played, &ended.meeting);
    let best = reported(played, &ended.meeting, policy).unwrap_or(ended);
    let listed: Vec<(&str, Option<&Played>)> = match policy.codes {
        Codes::FirstAndReported => {
            vec![("first_attempt_code", first), ("attempt_code", Some(best))]
        }
        Codes::Reported => vec![("attempt_code", Some(best))],
        Codes::Never => Vec::new(),
    };
    let codes = listed
        .into_iter()
        .filter_map(|(name, of)| Some((name, of?.code.clone()?)));
    let answer = |(number, (name, code)): (usize, (&str, String))| Answer {
        attempt: ended.id.clone(),
        scenario: ended.meeting.clone(),
        number: ended.answers.len() + number,
        name: name.to_owned(),
        response: Response::Written {
            text: code,
            right: None,
        },
        verdict: Verdict::Neutral,
        areas: Vec::new(),
        at: ended.started.saturating_add(ended.seconds),
        latency: 0,
    };
    codes.enumerate().map(answer).collect()
}
