//! Compares the appraisals of an attempt with the true answers, and finds the acts that contradict an appraisal.

use super::result::{AppraisalResult, AppraisalTruth, GroundResult};
use crate::guidance::{Grade, Guidance, Limits};
use crate::meeting::{
    AppraisalAnswers, CompiledScenario, Decision, FactIx, Session, SubmittedAppraisal,
};
use crate::scenario::{AppraisalCase, ConcernLevel, Sufficiency};

/// Returns the results of all submitted appraisals.
pub(super) fn results(session: &Session) -> Vec<AppraisalResult> {
    let compiled = session.compiled();
    let result = |appraisal: &SubmittedAppraisal| {
        let case = compiled.true_case(appraisal.scene, &appraisal.before)?;
        let answers = &appraisal.answers;
        let ground = |fact: &FactIx| {
            // An appraisal offers only facts that its scenario declares, so the lookup in `facts` cannot fail.
            let id = compiled.fact_id(*fact);
            GroundResult {
                fact: id.clone(),
                kind: compiled.scenario.facts[id].name(),
                carries: case.carried_by.contains(id),
                chosen: answers.grounds.contains(fact),
            }
        };
        Some(AppraisalResult {
            scene: compiled.scene_id(appraisal.scene).clone(),
            level: answers.level,
            basis: answers.basis,
            first: answers.first.clone(),
            grounds: appraisal.offered.iter().map(ground).collect(),
            confidence: answers.confidence,
            truth: AppraisalTruth {
                level: case.level,
                basis: case.basis,
                first: case.first.clone(),
            },
            grade: appraisal_grade(compiled, answers, case),
            decisions_before: appraisal.decisions_before,
        })
    };
    session.appraisals().iter().filter_map(result).collect()
}

/// Returns `true` if this basis is enough for an act that limits the companion to this extent.
fn supports(basis: Sufficiency, limits: Limits) -> bool {
    match basis {
        Sufficiency::No | Sufficiency::NotYet => false,
        Sufficiency::ForPart => limits == Limits::Part,
        Sufficiency::More => true,
    }
}

/// Grades an appraisal by the answer about the basis, the step to take first, and the facts that it builds on. The
/// level of concern affects the grade only if the trainee overlooked danger.
pub fn appraisal_grade(
    compiled: &CompiledScenario,
    answers: &AppraisalAnswers,
    case: &AppraisalCase,
) -> Grade {
    let limits = |basis: Sufficiency| basis >= Sufficiency::ForPart;
    let chosen = answers.grounds.iter().map(|fact| compiled.fact_id(*fact));
    let carrying = chosen.filter(|id| case.carried_by.contains(id)).count();
    // A breach: the trainee claimed a basis that does not exist or that no chosen fact supports, or overlooked danger.
    let groundless = limits(answers.basis) && (!limits(case.basis) || carrying == 0);
    let overlooked = case.level == ConcernLevel::Danger && answers.level <= ConcernLevel::Unease;
    if groundless || overlooked {
        return Grade::Breach;
    }
    if carrying == 0 {
        return Grade::Nothing;
    }
    let step_fits = answers
        .first
        .as_ref()
        .is_none_or(|step| case.first.contains(step));
    if answers.basis == case.basis && step_fits {
        if carrying == answers.grounds.len() {
            Grade::Right
        } else {
            Grade::Partly
        }
    } else if limits(answers.basis) == limits(case.basis) {
        // The main question is whether there is a basis for a limit. The answer to it is right, but the extent or the
        // first step is wrong.
        Grade::Partly
    } else {
        Grade::Nothing
    }
}

/// Returns for each decision the index of the appraisal that its choice contradicts, or `None`. Only the latest
/// appraisal before the decision is compared. If its answer is "no basis" or "not yet", every choice that limits the
/// companion contradicts it. If its answer is "for a part", only a choice that limits the companion for more than a
/// part of the meeting does. There is no contradiction if the meeting has established the basis for a choice before the
/// choice is taken.
pub(super) fn contradictions(session: &Session, guidance: &Guidance) -> Vec<Option<usize>> {
    let compiled = session.compiled();
    let contradicts = |(number, decision): (usize, &Decision)| {
        let appraisals = session.appraisals();
        let latest = appraisals
            .iter()
            .rposition(|appraisal| appraisal.decisions_before <= number)?;
        let kind = compiled.choice_kind(decision.choice)?;
        let limits = guidance.kinds.get(kind)?.limits?;
        let against = !supports(appraisals[latest].answers.basis, limits);
        // Lines that were read after the appraisal may have established the basis for the choice.
        let established = || {
            let mut scenes = compiled.scenes();
            scenes.any(|scene| {
                let case = compiled.true_case(scene, &decision.before);
                case.is_some_and(|case| supports(case.basis, limits))
            })
        };
        (against && !established()).then_some(latest)
    };
    session
        .decisions()
        .iter()
        .enumerate()
        .map(contradicts)
        .collect()
}
