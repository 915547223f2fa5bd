//! Typing mistakes: the finding names the most likely mistake and its correction.

use super::{good, languages, load};

const RON: &str = "scenarios/small.ron";
const FTL: &str = "locales/da/scenarios/small.ftl";

/// Typing mistakes. Each has the file, the correct text, the mistyped text, the expected code, and words that the
/// finding must contain in Danish and in English.
const SLIPS: [(&str, &str, &str, &str, &str, &str); 20] = [
    (
        RON,
        "minutes: 1,",
        "minutes: 1",
        "unexpected",
        "komma lige før",
        "comma is missing",
    ),
    (
        RON,
        "minutes: 1,",
        "minutes: 1;",
        "unexpected",
        "i stedet for semikolon",
        "place of the semicolon",
    ),
    (
        RON,
        "minutes: 1,",
        "minutes = 1,",
        "unexpected",
        "i stedet for lighedstegn",
        "place of the equals",
    ),
    (
        RON,
        "minutes: 1,",
        "minutes:\u{a0}1,",
        "unexpected",
        "et usynligt tegn",
        "an invisible character",
    ),
    (
        RON,
        "minutes: 1,",
        "minutes:\u{200b} 1,",
        "unexpected",
        "et usynligt tegn",
        "an invisible character",
    ),
    (
        RON,
        "\"amina\": Tense",
        "\"amina: Tense",
        "unclosed",
        "det anførselstegn, der mangler",
        "quotation mark that is missing",
    ),
    (
        RON,
        "{\"amina\": Tense}",
        "(\"amina\": Tense)",
        "unexpected",
        "krøllede parenteser",
        "curly brackets",
    ),
    (
        RON,
        "\"amina\": Tense",
        "\"amina\": \"Tense\"",
        "wrong-kind",
        "Slet anførselstegnene",
        "Delete the quotation",
    ),
    (
        FTL,
        "    .text",
        "\t.text",
        "unreadable-message",
        "med en tabulator",
        "with a tab",
    ),
    (
        FTL,
        "    .text",
        "\u{a0}   .text",
        "unreadable-message",
        "et usynligt tegn",
        "an invisible character",
    ),
    (
        FTL,
        "occasion = ",
        "occasion ",
        "unreadable-message",
        "et lighedstegn",
        "an equals sign",
    ),
    (
        FTL,
        "occasion = ",
        "den occasion = ",
        "unreadable-message",
        "uden mellemrum",
        "without spaces",
    ),
    (
        FTL,
        "occasion = ",
        "occasion = {",
        "unreadable-message",
        "ikke lukket",
        "not closed",
    ),
    (
        FTL,
        "occasion = ",
        "1occasion = ",
        "unreadable-message",
        "kan ikke være et id",
        "cannot be an id",
    ),
    (
        RON,
        "minutes: 1,",
        "minutes: 1,,",
        "unexpected",
        "ét for meget",
        "one too many",
    ),
    (
        RON,
        "\"opening\": (",
        "\"opening\" (",
        "unexpected",
        "mangler et kolon",
        "A colon is missing",
    ),
    (
        RON,
        "id: \"ask-amina\"",
        "id \"ask-amina\"",
        "unexpected",
        "mangler et kolon",
        "A colon is missing",
    ),
    (
        RON,
        "id: \"ask-amina\"",
        "id: ask-amina\"",
        "unexpected",
        "anførselstegn tidligere",
        "quotation mark is missing",
    ),
    (
        FTL,
        "occasion = ",
        "occasion = a\n",
        "unreadable-message",
        "ovenover, så ryk",
        "indent it",
    ),
    (
        FTL,
        "occasion = Opfølgning",
        "occasion =",
        "unreadable-message",
        "uden tekst",
        "without a text",
    ),
];

#[test]
fn a_slip_is_reported_with_its_likely_cause() {
    let languages = languages();
    for (path, right, wrong, code, danish, english) in SLIPS {
        let files = good().into_iter().map(|(name, bytes)| {
            let text = String::from_utf8(bytes).unwrap();
            let text = if name == path {
                assert!(text.contains(right), "{right}");
                text.replacen(right, wrong, 1)
            } else {
                text
            };
            (name, text.into_bytes())
        });
        let findings = samtalerum_authoring::check::all(&load(files.collect()));
        let finding = findings
            .iter()
            .find(|finding| finding.code() == code && finding.file == path)
            .unwrap_or_else(|| panic!("{wrong}: {findings:?}"));
        for (language, words) in [("da", danish), ("en", english)] {
            let language = languages.messages(&language.parse().unwrap());
            let text =
                finding.sentence(&language) + " " + &finding.help(&language).unwrap_or_default();
            assert!(text.contains(words), "{wrong}: {text}");
        }
    }
}

/// If two scenes have the same name, only one of them is read. The messages of the scene that is not read must not be
/// reported as unused, since an author would then delete them and lose text.
#[test]
fn messages_of_a_scene_that_was_lost_are_not_called_unused() {
    let twice = |(name, bytes): (String, Vec<u8>)| {
        let text = String::from_utf8(bytes).unwrap();
        let text = text.replace("        \"write\": (", "        \"opening\": (");
        (name, text.into_bytes())
    };
    let findings = samtalerum_authoring::check::all(&load(good().into_iter().map(twice).collect()));
    let codes: Vec<&str> = findings.iter().map(|finding| finding.code()).collect();
    assert!(codes.contains(&"repeated-key"), "{codes:?}");
    assert!(!codes.contains(&"unused-message"), "{codes:?}");
}
