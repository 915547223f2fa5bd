//! Tests the document about kinds of act, which shows how the acts of each kind are judged in each meeting.

use std::collections::BTreeMap;
use std::fmt::Write;

use samtalerum_authoring::check::kinds::{KindCircumstances, KindRow, KindVerdict, table};
use samtalerum_authoring::descriptions::Descriptions;
use samtalerum_core::content::Content;
use samtalerum_core::guidance::{Grade, VerdictKind};
use samtalerum_core::language::CourseText;

use super::documents;
use super::support::content;

const TEST: &str = "the_table_of_kinds";

/// Returns the name of a grade in the document. `None` stands for a choice whose judgements all have conditions.
fn grade(grade: Option<Grade>) -> &'static str {
    match grade {
        Some(Grade::Right) => "right",
        Some(Grade::Partly) => "partly",
        Some(Grade::Nothing) => "neutral",
        Some(Grade::Breach) => "breach",
        None => "depends",
    }
}

/// Describes the grades of several choices. If several of them have the same grade, their number follows it, as in
/// `right ×2`.
fn grades<'a>(rows: impl Iterator<Item = &'a KindRow<'a>>) -> String {
    let mut counts: BTreeMap<Option<Grade>, usize> = BTreeMap::new();
    for row in rows {
        *counts.entry(row.grade).or_default() += 1;
    }
    let names: Vec<String> = counts
        .into_iter()
        .rev()
        .map(|(one, count)| match count {
            1 => grade(one).to_owned(),
            _ => format!("{} ×{count}", grade(one)),
        })
        .collect();
    names.join(", ")
}

/// Describes a verdict with its rule and the circumstances in which it applies.
fn verdict(course: &Content, descriptions: &Descriptions, one: &KindVerdict) -> String {
    let name = match one.verdict {
        VerdictKind::Follows => "follows",
        VerdictKind::Partly => "partly",
        VerdictKind::Breaches => "breaches",
    };
    let rule = &course.guidance.principles[one.principle].rule;
    match one.when {
        KindCircumstances::Always => format!("{name} {rule}"),
        KindCircumstances::If(condition) => {
            format!("{name} {rule} {}", descriptions.only_if(condition))
        }
        KindCircumstances::Otherwise => format!("{name} {rule} otherwise"),
    }
}

/// Writes the table of one kind: its choices with their verdicts.
fn section(course: &Content, text: &CourseText, kind: &str, rows: &[&KindRow]) -> String {
    let mut page = format!("\n## `{kind}`\n\n{}", text.guide(&format!("kind-{kind}")));
    let declared = course.guidance.kinds.get(kind);
    if let Some(reason) = declared.and_then(|one| one.differs.as_ref()) {
        write!(page, "\n\nWhy its verdicts differ: {}", text.guide(reason)).unwrap();
    }
    page.push_str("\n\n| meeting | scene | choice | verdicts |\n|---|---|---|---|\n");
    for row in rows {
        let scenario = &course.meetings[row.meeting].compiled.scenario;
        let descriptions = Descriptions::new(
            text.messages.clone(),
            scenario,
            row.meeting,
            &course.guidance,
        );
        let verdicts = row
            .verdicts
            .iter()
            .map(|one| verdict(course, &descriptions, one));
        let mut verdicts = verdicts.collect::<Vec<_>>().join("; ");
        if verdicts.is_empty() {
            grade(row.grade).clone_into(&mut verdicts);
        }
        let (meeting, scene, choice) = (row.meeting, row.scene, row.choice);
        writeln!(
            page,
            "| `{meeting}` | `{scene}` | `{choice}` | {verdicts} |"
        )
        .unwrap();
    }
    page
}

/// Compares `docs/kinds.md` with the course, or writes it if `WRITE_DOCS` is set.
#[test]
fn the_table_of_kinds_is_current() {
    let course = content();
    let language = course.languages.negotiate(&["en".to_owned()]);
    let text = CourseText::new(course.languages.messages(&language), &course.guidance);
    let rows = table(&course);
    let meetings: Vec<&str> = course.course.scenarios().map(String::as_str).collect();
    let mut page = format!(
        "# How acts of each kind are judged\n\n{}\n\n\
         One act has one verdict, whichever meeting it is in; where it has not, the reason is written below. A choice is \
         *right*, *partly* right, *neutral* or a *breach* by the worst of its verdicts, or it *depends* on \
         circumstances. ×2 means two choices. Meetings whose choices have no kinds have empty columns.\n\n",
        documents::made_by(TEST)
    );
    let mut numbers = Vec::new();
    for (number, meeting) in (1..).zip(&meetings) {
        writeln!(page, "{number}. `{meeting}`").unwrap();
        numbers.push(number.to_string());
    }
    writeln!(page, "\n| kind | {} |", numbers.join(" | ")).unwrap();
    writeln!(page, "|---|{}", "---|".repeat(meetings.len())).unwrap();
    let mut sections = String::new();
    for kind in course.guidance.kinds.keys() {
        let of_kind: Vec<&KindRow> = rows.iter().filter(|row| row.kind == kind).collect();
        let cells = meetings.iter().map(|meeting| {
            grades(
                of_kind
                    .iter()
                    .copied()
                    .filter(|row| row.meeting == *meeting),
            )
        });
        let cells: Vec<String> = cells.collect();
        writeln!(page, "| {kind} | {} |", cells.join(" | ")).unwrap();
        if !of_kind.is_empty() {
            sections.push_str(&section(&course, &text, kind, &of_kind));
        }
    }
    page.push_str(&sections);
    documents::is_current("kinds.md", &page, TEST);
}
