//! Derives the answers of an attempt from its acts.

use samtalerum_core::content::Content;
use samtalerum_core::debrief::{ActJudge, Debrief};
use samtalerum_core::guidance::{Area, Grade};
use samtalerum_core::meeting::{
    Act, Decision, Event, SceneIx, Session, SubmittedAppraisal, SubmittedNote,
};
use samtalerum_core::scenario::Id;

use crate::answer::{Answer, Response, Verdict};

/// The name of the question about the signs of control, which the trainee answers by marking lines.
const SIGNS: &str = "signs";

/// Returns the answers of an attempt in the order in which they were given: decisions, appraisals and notes. If the
/// meeting is over, `debrief` is its debrief, and the answer about the signs comes last.
pub(crate) fn answers(
    session: &Session,
    content: &Content,
    debrief: Option<&Debrief>,
) -> Vec<Answer> {
    let mut writer = Writer {
        session,
        content,
        judge: ActJudge::new(session.compiled(), &content.guidance),
        last: 0,
        answers: Vec::new(),
    };
    // The session has one event for each choice and for each submission that counts, in the order of the acts. So the
    // events and the acts correspond one to one, and each event gets the time of its act.
    let acts = session.counted().iter();
    let mut times = acts
        .filter(|act| matches!(act.act, Act::Choose(_) | Act::Submit))
        .map(|act| act.at);
    let mut decisions = session.decisions().iter();
    let mut appraisals = session.appraisals().iter();
    let mut notes = session.notes().iter();
    for event in session.events() {
        let asked = match event {
            Event::Choice(_) => decisions.next().map(|one| writer.decision(one)),
            Event::Appraised(_) => appraisals.next().map(|one| writer.appraisal(one)),
            Event::Submitted(_) => notes.next().map(|one| writer.note(one)),
            Event::Enter(_) | Event::Line(_) => continue,
        };
        if let Some((asked, at)) = asked.zip(times.next()) {
            writer.add(asked, at);
        }
    }
    if let Some(debrief) = debrief {
        let at = session.elapsed();
        writer.add(signs(session, debrief), at);
    }
    writer.answers
}

/// A question, the response, and its judgement.
struct Asked {
    name: String,
    response: Response,
    verdict: Verdict,
    areas: Vec<Area>,
}

/// Collects the answers of a session.
struct Writer<'a> {
    session: &'a Session,
    content: &'a Content,
    judge: ActJudge<'a>,
    /// Playing time at the previous answer, in milliseconds.
    last: u64,
    answers: Vec<Answer>,
}

impl Writer<'_> {
    fn add(&mut self, asked: Asked, at: u64) {
        let header = &self.session.attempt().header;
        self.answers.push(Answer {
            attempt: header.id.clone(),
            scenario: header.scenario.clone(),
            number: self.answers.len(),
            name: asked.name,
            response: asked.response,
            verdict: asked.verdict,
            areas: asked.areas,
            at: header.started.saturating_add(at / 1000),
            latency: at.saturating_sub(self.last),
        });
        self.last = self.last.max(at);
    }

    fn scene(&self, scene: SceneIx) -> Id {
        self.session.compiled().scene_id(scene).clone()
    }

    /// Builds the answer to a decision. Every offered choice that is wholly right is a right response.
    fn decision(&self, decision: &Decision) -> Asked {
        let compiled = self.session.compiled();
        let id = |choice| compiled.choice_id(choice).clone();
        let grade = |choice| self.judge.choice(choice, &decision.before);
        let offered = decision.offered.iter().copied();
        let right = offered.filter(|choice| grade(*choice) == Some(Grade::Right));
        let mut areas: Vec<Area> = self.judge.areas(decision.scene).collect();
        if areas.is_empty() {
            // A decision without a stake counts in the areas of the principles by which the choice is judged.
            let principles = &self.content.guidance.principles;
            let judged = decision.verdicts.iter();
            let area = judged.filter_map(|(principle, _)| {
                let principle = principles.get(&compiled.principles[*principle])?;
                Some(principle.area)
            });
            areas = area.collect();
            areas.sort_unstable_by_key(|area| *area as usize);
            areas.dedup();
        }
        Asked {
            name: self.scene(decision.scene),
            response: Response::Chosen {
                options: compiled.scene_choices(decision.scene).map(id).collect(),
                taken: vec![id(decision.choice)],
                right: right.map(|choice| vec![id(choice)]).collect(),
            },
            verdict: Verdict::of(grade(decision.choice)),
            areas,
        }
    }

    /// Builds the answer to a note: the right response has exactly the statements that belong in the note.
    fn note(&self, note: &SubmittedNote) -> Asked {
        let compiled = self.session.compiled();
        let ids = |wanted: &dyn Fn(bool, bool) -> bool| {
            let statements = note.statements.iter();
            statements
                .filter(|one| wanted(one.included, one.belongs))
                .map(|one| compiled.statement_id(one.statement).clone())
                .collect::<Vec<Id>>()
        };
        Asked {
            name: self.scene(note.scene),
            response: Response::Chosen {
                options: ids(&|_, _| true),
                taken: ids(&|included, _| included),
                right: vec![ids(&|_, belongs| belongs)],
            },
            verdict: Verdict::of(Some(self.judge.note(note))),
            areas: self.judge.areas(note.scene).collect(),
        }
    }

    /// Builds the answer to an appraisal. The response is a text of pairs, each with a key and a name or id, such as
    /// `level=signs,basis=no`.
    fn appraisal(&self, appraisal: &SubmittedAppraisal) -> Asked {
        let compiled = self.session.compiled();
        let answers = &appraisal.answers;
        let mut text = vec![
            format!("level={}", answers.level.name()),
            format!("basis={}", answers.basis.name()),
        ];
        text.extend(answers.first.iter().map(|step| format!("first={step}")));
        let grounds = answers.grounds.iter().map(|fact| compiled.fact_id(*fact));
        text.extend(grounds.map(|fact| format!("fact={fact}")));
        text.push(format!("confidence={}", answers.confidence.name()));
        let case = compiled.true_case(appraisal.scene, &appraisal.before);
        let right = case.map(|case| {
            let first = case.first.iter().map(|step| format!("first={step}"));
            let parts = [
                format!("level={}", case.level.name()),
                format!("basis={}", case.basis.name()),
            ];
            parts.into_iter().chain(first).collect::<Vec<_>>().join(",")
        });
        Asked {
            name: self.scene(appraisal.scene),
            response: Response::Written {
                text: text.join(","),
                right,
            },
            verdict: Verdict::of(self.judge.appraisal(appraisal)),
            areas: self.judge.areas(appraisal.scene).collect(),
        }
    }
}

/// Builds the answer about the signs in a finished meeting. It has the number of signs that the trainee marked, the
/// number of signs that the trainee missed, and the number of marked lines that show no sign.
fn signs(session: &Session, debrief: &Debrief) -> Asked {
    let (seen, real) = debrief.signs_seen();
    let imagined = debrief.signs_imagined();
    let stake = session.compiled().scenario.signs.as_ref();
    Asked {
        name: SIGNS.to_owned(),
        response: Response::Written {
            text: format!("seen={seen},missed={},imagined={imagined}", real - seen),
            right: Some(format!("seen={real},missed=0,imagined=0")),
        },
        verdict: Verdict::of(debrief.signs_grade),
        areas: stake.map(|stake| stake.areas.clone()).unwrap_or_default(),
    }
}
