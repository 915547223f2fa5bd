//! Tests the kinds of documents: how a scenario names them, and when the kind is named beside a document's title.

use std::collections::BTreeSet;

use samtalerum_core::language::CourseText;
use samtalerum_core::scenario::{PaperKind, Scenario};
use samtalerum_core::source::options;

use crate::support::content;

/// Reads a scenario with two documents and this field.
fn read(papers: &str) -> Result<Scenario, String> {
    let text = format!(
        r#"Scenario(
            format: 2, id: "made", level: Introductory, minutes: 1, trains: [], cast: {{}},
            case_file: ["file-contract", "file-other"], {papers}
            start: "end", scenes: {{"end": (then: End("end"))}}, endings: {{"end": (outcome: Good)}},
        )"#
    );
    options().from_str(&text).map_err(|error| error.to_string())
}

#[test]
fn a_document_without_a_kind_is_a_sheet() {
    let scenario = read(r#"papers: {"file-contract": Contract},"#).expect("a scenario");
    assert_eq!(scenario.paper("file-contract"), PaperKind::Contract);
    assert_eq!(scenario.paper("file-other"), PaperKind::Sheet);
    let plain = read("").expect("a scenario");
    assert_eq!(plain.paper("file-contract"), PaperKind::Sheet);
}

#[test]
fn an_unknown_kind_is_an_error() {
    let error = read(r#"papers: {"file-contract": Contrct},"#).expect_err("a misspelt kind");
    assert!(error.contains("Contrct"), "{error}");
}

#[test]
fn a_kind_is_named_unless_the_title_names_it() {
    let content = content();
    let cases = [
        (
            "da",
            PaperKind::Note,
            "Fra receptionen",
            Some("Journalnotat"),
        ),
        ("da", PaperKind::Note, "Telefonnotat, 12. februar", None),
        ("da", PaperKind::Mail, "Mail fra Yusuf", None),
        ("da", PaperKind::TextMessage, "Sms fra Parisa", None),
        (
            "da",
            PaperKind::Rules,
            "Notat fra ledelsen",
            Some("Retningslinjer"),
        ),
        ("da", PaperKind::Sheet, "Udbetaling", None),
        ("en", PaperKind::Note, "From reception", Some("Case note")),
        ("en", PaperKind::Mail, "E-mail from the boatyard", None),
        ("en", PaperKind::Letter, "Letter from Hassan", None),
        (
            "en",
            PaperKind::Letter,
            "Message from Jonas",
            Some("Letter"),
        ),
    ];
    for (tag, kind, title, label) in cases {
        let language = content.languages.negotiate(&[tag.to_owned()]);
        let text = CourseText::new(content.languages.messages(&language), &content.guidance);
        assert_eq!(
            text.paper_label(kind, title).as_deref(),
            label,
            "{tag}: {title}"
        );
    }
}

#[test]
fn every_kind_but_a_sheet_has_a_name_of_its_own_which_has_its_word() {
    let content = content();
    for tag in ["da", "en"] {
        let language = content.languages.negotiate(&[tag.to_owned()]);
        let text = CourseText::new(content.languages.messages(&language), &content.guidance);
        let mut names = BTreeSet::new();
        for kind in PaperKind::ALL {
            let Some(name) = text.paper_label(kind, "") else {
                assert_eq!(kind, PaperKind::Sheet, "{tag}");
                continue;
            };
            assert!(!name.contains('⟨'), "{tag}: {name}");
            assert_eq!(text.paper_label(kind, &name), None, "{tag}: {name}");
            assert!(names.insert(name), "{tag}: {kind:?}");
        }
    }
}
