//! The cases of a choice or an appraisal. A choice can be right in some circumstances and wrong in others. So reviewers
//! are asked about each of these cases by itself.

use crate::guidance::VerdictKind;
use crate::scenario::{AppraisalCase, Condition, Judgement};

/// The id of the case if a choice has only one case.
const ALWAYS: &str = "always";

/// The id of the case in which no condition holds.
const OTHERWISE: &str = "otherwise";

/// Circumstances in which a choice is judged. If the conditions of several cases hold, the first of the cases applies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case<'a> {
    /// The id by which review files name the case.
    pub id: String,
    /// The condition of the case; `None` if the choice has no other case, or if this is the case in which no condition
    /// holds.
    pub when: Option<&'a Condition>,
    /// The worst verdict that the course gives in this case; `None` if the choice is neutral.
    pub verdict: Option<VerdictKind>,
}

/// Returns the cases of a choice: one for each different condition of its judgements, and a last one in which no
/// condition holds. The last case is left out if every judgement has a condition. If the course's verdict is the same
/// in all cases, a single case replaces them.
pub fn cases(judged: &[Judgement]) -> Vec<Case<'_>> {
    let mut conditions: Vec<&Condition> = Vec::new();
    for judgement in judged {
        if let Judgement::If(when, _) = judgement
            && !conditions.contains(&when)
        {
            conditions.push(when);
        }
    }
    let worst = |when: Option<&Condition>| {
        let applies = judged.iter().filter_map(|judgement| match judgement {
            Judgement::If(condition, inner) => (when == Some(condition)).then_some(inner.as_ref()),
            Judgement::Otherwise(inner) => when.is_none().then_some(inner.as_ref()),
            plain => Some(plain),
        });
        applies.filter_map(kind).min()
    };
    let mut cases: Vec<Case> = Vec::new();
    for (number, when) in conditions.iter().enumerate() {
        cases.push(Case {
            id: format!("case-{}", number + 1),
            when: Some(when),
            verdict: worst(Some(when)),
        });
    }
    // If every judgement has a condition, the conditions cover all circumstances: a gap is an error that `check`
    // reports.
    if judged.iter().any(|one| !matches!(one, Judgement::If(..))) {
        cases.push(Case {
            id: OTHERWISE.to_owned(),
            when: None,
            verdict: worst(None),
        });
    }
    let same = cases.windows(2).all(|two| two[0].verdict == two[1].verdict);
    if same {
        cases.truncate(1);
        for only in &mut cases {
            only.id = ALWAYS.to_owned();
            only.when = None;
        }
    }
    cases
}

/// Returns the index of the case that applies; `None` if no case covers the circumstances. `first` is the index of the
/// first judgement whose condition holds, or `None` if no condition holds.
pub fn case_of(judged: &[Judgement], cases: &[Case], first: Option<usize>) -> Option<usize> {
    if cases.len() == 1 {
        return Some(0);
    }
    let when = match first {
        Some(index) => match judged.get(index)? {
            Judgement::If(when, _) => Some(when),
            _ => return None,
        },
        None => None,
    };
    cases.iter().position(|case| case.when == when)
}

/// Returns the cases of an appraisal with their ids.
pub fn appraisal_cases(cases: &[AppraisalCase]) -> impl Iterator<Item = (String, &AppraisalCase)> {
    cases.iter().enumerate().map(move |(number, case)| {
        let id = match case.when {
            _ if cases.len() == 1 => ALWAYS.to_owned(),
            Some(_) => format!("case-{}", number + 1),
            None => OTHERWISE.to_owned(),
        };
        (id, case)
    })
}

/// Returns the verdict of a judgement; `None` if the judgement is neutral or has a condition.
fn kind(judgement: &Judgement) -> Option<VerdictKind> {
    match judgement {
        Judgement::Follows(_) => Some(VerdictKind::Follows),
        Judgement::Partly(_) => Some(VerdictKind::Partly),
        Judgement::Breaches(_) => Some(VerdictKind::Breaches),
        // Nested conditions are an error that `check` reports.
        Judgement::Neutral | Judgement::If(..) | Judgement::Otherwise(_) => None,
    }
}
