//! Tests the search for the parts of a text that are in another language.

use samtalerum_core::language::{Foreign, Languages, Messages};

const DANISH: &str = "line-a = Ja, det er min mor.\nname = Mona\nline-b = Hun styrer det hele, siger receptionen i dag\n    .feedback = Første afsnit.\n\n    Andet afsnit.\n";

/// Builds the messages of a course whose scenario exists only in Danish, except for these English texts.
fn languages(english: &str, guidance: &str) -> Languages {
    let mut languages = Languages::default();
    for (tag, scope, text) in [
        ("da", "scenarios/small", DANISH),
        ("en", "scenarios/small", english),
        ("en", "guidance", guidance),
    ] {
        let problems = languages.add(tag, scope, text.to_owned());
        assert!(problems.is_some_and(|problems| problems.is_empty()));
    }
    languages
}

fn messages<'l>(languages: &'l Languages, tag: &str) -> Messages<'l> {
    languages.messages(&tag.parse().unwrap())
}

/// Returns the parts of a text that are in Danish.
fn marked<'t>(foreign: &Foreign, text: &'t str) -> Vec<&'t str> {
    let parts = foreign.parts(text);
    assert_eq!(parts.iter().map(|part| part.text).collect::<String>(), text);
    let marked = parts.into_iter().filter(|part| part.language == Some("da"));
    marked.map(|part| part.text).collect()
}

#[test]
fn texts_that_a_language_lacks_are_found_within_others() {
    let languages = languages("", "");
    let english = messages(&languages, "en");
    let foreign = english.foreign();
    // A text is found even if its speaker's name is before or after it, if it is part of a longer text, if its full
    // stop is missing, or if it is only one paragraph of a message.
    for (text, wanted) in [
        (
            "Mona: “Ja, det er min mor.”",
            vec!["Mona: “Ja, det er min mor"],
        ),
        ("You chose: Ja, det er min mor.", vec!["Ja, det er min mor"]),
        (
            "Marked: Ja, det er min mor · Mona",
            vec!["Ja, det er min mor · Mona"],
        ),
        ("Andet afsnit.", vec!["Andet afsnit"]),
        // A text is also found if its end is cut off.
        (
            "Unmarked: Hun styrer det hele…",
            vec!["Hun styrer det hele"],
        ),
        // A name within a longer word is not found, and a text of which only a few characters are left is not found
        // either.
        ("Monarchy, Ja, det er", vec![]),
        ("Hun…", vec![]),
    ] {
        assert_eq!(marked(foreign, text), wanted, "{text}");
    }
    assert_eq!(foreign.whole("Mona: “Ja, det er min mor.”"), Some("da"));
    assert_eq!(foreign.whole("You chose: Ja, det er min mor."), None);
    assert!(messages(&languages, "da").foreign().is_empty());
}

#[test]
fn a_translated_text_is_in_its_own_language() {
    let languages = languages("line-a = Yes, she is my mother.\n", "");
    let english = messages(&languages, "en");
    assert_eq!(
        marked(english.foreign(), "Yes, she is my mother."),
        Vec::<&str>::new()
    );
    assert_eq!(marked(english.foreign(), "Mona"), ["Mona"]);
}

/// Authors may on purpose use the same text for a message in two languages, but hardly for a whole meeting. So a copied
/// text counts as untranslated only if most of the meeting is copied.
#[test]
fn copies_count_if_they_are_most_of_a_meeting() {
    let line = "Hun styrer det hele, siger receptionen i dag";
    let copied = languages(DANISH, "");
    assert_eq!(marked(messages(&copied, "en").foreign(), line), [line]);
    let one = DANISH
        .replace("Ja, det er min mor", "Yes, she is mine")
        .replace("Mona", "Mo")
        .replace("Første", "First");
    let one = languages(&one, "");
    assert_eq!(
        marked(messages(&one, "en").foreign(), line),
        Vec::<&str>::new()
    );
}

#[test]
fn words_and_quotations_that_a_language_declares_are_found() {
    let guidance = "words-in-da = bisidder · barnets lov\n    .quotes = »«\n";
    let languages = languages(DANISH, guidance);
    let english = messages(&languages, "en");
    let text =
        "A companion (bisidder), § 133 (barnets lov), DUKH, »Hvis du er bisidder«, bisiddere";
    let wanted = ["bisidder", "barnets lov", "»Hvis du er bisidder«"];
    assert_eq!(marked(english.foreign(), text), wanted);
    // On a Danish page, nothing in this text is in another language: neither the Danish words nor the text between »
    // and «.
    assert_eq!(
        marked(messages(&languages, "da").foreign(), text),
        Vec::<&str>::new()
    );
}

#[test]
fn only_what_occurs_is_kept() {
    let languages = languages("", "words-in-da = bisidder\n");
    let english = messages(&languages, "en");
    let kept = english.foreign().within("\"a bisidder\"");
    assert_eq!(marked(&kept, "Ja, det er min mor, bisidder"), ["bisidder"]);
}
