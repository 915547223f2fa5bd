//! Kinds of act over the whole course: the table of the choices of each kind, and findings about choices of one kind
//! that are judged differently. Choices of one kind must have the same grade in every meeting, unless the catalogue
//! gives a reason for the difference.

use std::sync::Arc;

use indexmap::IndexMap;
use rustc_hash::FxHashMap;

use samtalerum_core::content::{Content, scenario_file};
use samtalerum_core::finding::Finding;
use samtalerum_core::guidance::{Grade, VerdictKind};
use samtalerum_core::scenario::{Choice, Condition, Judgement, Scenario, Then};
use samtalerum_core::source::Text;
use samtalerum_structure::{Case, codes};

/// A row of the table of kinds: a choice that has a kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindRow<'a> {
    /// The kind's id in the catalogue.
    pub kind: &'a str,
    /// The id of the meeting.
    pub meeting: &'a str,
    /// The id of the scene.
    pub scene: &'a str,
    /// The id of the choice.
    pub choice: &'a str,
    /// The verdicts on the choice, in the author's order; empty if the choice is neutral.
    pub verdicts: Vec<KindVerdict<'a>>,
    /// The grade of the choice, from the worst of its judgements without a condition; `None` if it has no such
    /// judgement.
    pub grade: Option<Grade>,
}

/// A verdict on a choice with a kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindVerdict<'a> {
    /// The circumstances in which the verdict applies.
    pub when: KindCircumstances<'a>,
    /// The verdict.
    pub verdict: VerdictKind,
    /// The id of the principle.
    pub principle: &'a str,
}

/// The circumstances in which a verdict applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KindCircumstances<'a> {
    /// The verdict always applies.
    Always,
    /// The verdict applies if this condition holds.
    If(&'a Condition),
    /// The verdict applies if none of the conditions of the choice's other verdicts holds.
    Otherwise,
}

/// Returns the choices that have a kind, from all scenarios that could be read. The choices are grouped by kind. The
/// kinds are in the order of the catalogue; kinds that the catalogue does not have come last. Within a kind, the
/// meetings are in the order of the course.
pub fn table(content: &Content) -> Vec<KindRow<'_>> {
    let mut rows: IndexMap<&str, Vec<KindRow>> = IndexMap::new();
    for kind in content.guidance.kinds.keys() {
        rows.insert(kind, Vec::new());
    }
    for (_, scenario) in in_order(content) {
        for (scene_id, scene) in &scenario.scenes {
            let Then::Choose(choices) = &scene.then else {
                continue;
            };
            for choice in choices {
                let Some(kind) = &choice.kind else { continue };
                rows.entry(kind).or_default().push(KindRow {
                    kind,
                    meeting: &scenario.id,
                    scene: scene_id,
                    choice: &choice.id,
                    verdicts: verdicts(choice),
                    grade: grade(choice),
                });
            }
        }
    }
    rows.into_values().flatten().collect()
}

/// Returns the scenarios in the order of the course, then the scenarios that the course does not list.
pub(super) fn in_order(content: &Content) -> impl Iterator<Item = &(Text, Arc<Scenario>)> {
    let files = content.course.scenarios().map(|id| scenario_file(id));
    let places: FxHashMap<String, usize> = files.zip(0..).collect();
    let mut scenarios: Vec<_> = content.scenarios.iter().collect();
    scenarios.sort_by_key(|(text, _)| places.get(&text.file).copied().unwrap_or(usize::MAX));
    scenarios.into_iter()
}

/// Returns the verdicts on a choice.
fn verdicts(choice: &Choice) -> Vec<KindVerdict<'_>> {
    let each = choice.judged.iter().filter_map(|judgement| {
        let (when, inner) = match judgement {
            Judgement::If(condition, inner) => (KindCircumstances::If(condition), inner.as_ref()),
            Judgement::Otherwise(inner) => (KindCircumstances::Otherwise, inner.as_ref()),
            plain => (KindCircumstances::Always, plain),
        };
        let (verdict, principle) = verdict(inner)?;
        Some(KindVerdict {
            when,
            verdict,
            principle,
        })
    });
    each.collect()
}

/// Returns the verdict of a judgement without a condition; `None` if the judgement is neutral.
fn verdict(judgement: &Judgement) -> Option<(VerdictKind, &str)> {
    match judgement {
        Judgement::Follows(id) => Some((VerdictKind::Follows, id)),
        Judgement::Partly(id) => Some((VerdictKind::Partly, id)),
        Judgement::Breaches(id) => Some((VerdictKind::Breaches, id)),
        // A condition within another is not allowed and has its own finding, so ignore it here.
        Judgement::Neutral | Judgement::If(..) | Judgement::Otherwise(_) => None,
    }
}

/// Returns the grade of a choice, from the worst of its judgements without a condition; `None` if it has no such
/// judgement.
fn grade(choice: &Choice) -> Option<Grade> {
    let plain = choice
        .judged
        .iter()
        .filter(|judgement| !matches!(judgement, Judgement::If(..) | Judgement::Otherwise(_)));
    let grades = plain.map(|judgement| Grade::of_choice(verdict(judgement).map(|(kind, _)| kind)));
    grades.min()
}

/// Reports choices that are judged differently from the first choice of their kind, unless the catalogue gives a
/// reason.
pub(super) fn check(content: &Content, findings: &mut Vec<Finding>) {
    let rows = table(content);
    let unlike = unlike(content, &rows);
    if unlike.is_empty() {
        return;
    }
    for (text, scenario) in &content.scenarios {
        let case = Case::new(text, scenario, &content.guidance);
        case.choices(&mut |choice, location| {
            let key = (scenario.id.as_str(), choice.id.as_str());
            let Some((row, first)) = unlike.get(&key) else {
                return;
            };
            let finding = case.finding(codes::KIND_JUDGED_UNLIKE, &location.field("kind"));
            findings.push(
                finding
                    .with("id", row.kind)
                    .with("grade", row.grade.map(name))
                    .with("other", first.grade.map(name))
                    .with("choice", first.choice)
                    .with("meeting", first.meeting),
            );
        });
    }
}

/// The rows whose grade differs from the grade of the first row of their kind. Each key is the ids of the row's meeting
/// and choice. Each value is the row and the first row of its kind.
type Unlike<'a> = FxHashMap<(&'a str, &'a str), (&'a KindRow<'a>, &'a KindRow<'a>)>;

/// Returns the rows that are judged differently from the first row of their kind.
fn unlike<'a>(content: &Content, rows: &'a [KindRow<'a>]) -> Unlike<'a> {
    let mut firsts: FxHashMap<&str, &KindRow> = FxHashMap::default();
    let mut unlike = Unlike::default();
    for row in rows.iter().filter(|row| row.grade.is_some()) {
        let kind = content.guidance.kinds.get(row.kind);
        if kind.is_none_or(|kind| kind.differs.is_some()) {
            continue;
        }
        let first = *firsts.entry(row.kind).or_insert(row);
        if first.grade != row.grade {
            unlike.insert((row.meeting, row.choice), (row, first));
        }
    }
    unlike
}

/// Returns the name of a grade. Messages take it as an argument that selects their wording.
fn name(grade: Grade) -> &'static str {
    match grade {
        Grade::Breach => "breach",
        Grade::Nothing => "nothing",
        Grade::Partly => "partly",
        Grade::Right => "right",
    }
}
