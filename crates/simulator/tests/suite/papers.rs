//! The papers of the case file and the sheet of the note: each has the kind that the scenario names.

use samtalerum_core::scenario::PaperKind;
use samtalerum_core::settings::Settings;
use samtalerum_simulator::{Block, Body, Page, PageName, Training};

use super::support::{begun, content, meetings, next_answer};

/// Returns the id, the kind, the label and the title of each paper on a page.
fn papers(page: &Page) -> Vec<(String, PaperKind, Option<String>, String)> {
    fn collect(blocks: &[Block], found: &mut Vec<(String, PaperKind, Option<String>, String)>) {
        for block in blocks {
            match block {
                Block::Paper {
                    id,
                    kind,
                    label,
                    blocks,
                } => {
                    let (title, below) = Block::titled(blocks);
                    let (_, title) = title.expect("a paper has a title");
                    let title = title.to_owned();
                    assert!(!below.is_empty(), "{title} says something");
                    found.push((id.clone(), *kind, label.clone(), title));
                }
                Block::Later(blocks) => collect(blocks, found),
                Block::SideBySide { first, second } => {
                    collect(first, found);
                    collect(second, found);
                }
                _ => {}
            }
        }
    }
    let Body::Columns { aside, main } = &page.body else {
        return Vec::new();
    };
    let mut found = Vec::new();
    collect(aside, &mut found);
    collect(main, &mut found);
    found
}

fn settings(language: &str) -> Settings {
    Settings {
        language: Some(language.to_owned()),
        ..Settings::default()
    }
}

#[test]
fn every_scenario_names_a_kind_for_every_document_and_twins_name_the_same() {
    let content = content();
    for (id, meeting) in &content.meetings {
        let scenario = &meeting.compiled.scenario;
        let named: Vec<&String> = scenario.papers.keys().collect();
        let on_file: Vec<&String> = scenario.case_file.iter().collect();
        assert_eq!(named, on_file, "{id}");
    }
    let papers = |id: &str| content.meetings[id].compiled.scenario.papers.clone();
    for meeting in &content.course.meetings {
        if let Some(twin) = &meeting.twin {
            assert_eq!(papers(&meeting.scenario), papers(twin), "{twin}");
        }
    }
}

#[test]
fn each_document_is_a_paper_of_its_kind() {
    for id in meetings() {
        for language in ["da", "en"] {
            let page = begun(&id, settings(language), 1).page();
            assert_eq!(page.name, PageName::CaseFile, "{id}");
            let shown: Vec<_> = papers(&page)
                .into_iter()
                .map(|(paper, kind, ..)| (paper, kind))
                .collect();
            let scenario = &content().meetings[&id].compiled.scenario;
            let documents = scenario.case_file.iter();
            let expected: Vec<_> = documents
                .map(|one| (format!("document:{one}"), scenario.paper(one)))
                .collect();
            assert_eq!(shown, expected, "{id}");
        }
    }
}

#[test]
fn a_label_does_not_repeat_the_title() {
    for id in meetings() {
        for language in ["da", "en"] {
            let page = begun(&id, settings(language), 1).page();
            for (_, kind, label, title) in papers(&page) {
                if let Some(label) = label {
                    let (label, title) = (label.to_lowercase(), title.to_lowercase());
                    assert!(!title.contains(&label), "{label}: {title}");
                    assert_ne!(kind, PaperKind::Sheet, "{title}");
                }
            }
        }
    }
}

#[test]
fn the_note_is_written_on_a_note() {
    let mut training = begun(&meetings()[0], settings("da"), 1);
    loop {
        let page = training.page();
        let action = match page.name {
            PageName::Note => {
                let [(id, kind, label, _)] = &papers(&page)[..] else {
                    panic!("one sheet");
                };
                assert_eq!((id.as_str(), *kind), ("sheet", PaperKind::Note));
                assert_eq!(*label, None, "the title says that it is a note");
                return;
            }
            PageName::Debrief => panic!("the meeting has no note"),
            PageName::Appraisal => next_answer(&page),
            _ => {
                let onward = page.continue_button().or_else(|| page.answers().next());
                onward.expect("a button that leads on").action.clone()
            }
        };
        training.update(action);
    }
}
