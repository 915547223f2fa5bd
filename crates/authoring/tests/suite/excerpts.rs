//! Excerpts of texts. An excerpt ends at a word, keeps the quotation marks of the text, and closes each quotation that
//! it opens.

use proptest::prelude::*;
use samtalerum_authoring::descriptions::{excerpt, within_quotes};

#[test]
fn an_excerpt_keeps_the_quotation_marks_of_its_text() {
    let act = "»Tak, Rami. Yasmin, hvad tænker du selv om bageriet?« Du venter.";
    for (text, max, shortened) in [
        (act, 80, act),
        (
            act,
            60,
            "»Tak, Rami. Yasmin, hvad tænker du selv om bageriet?« Du…",
        ),
        (act, 40, "»Tak, Rami. Yasmin, hvad tænker du…«"),
        ("Du lægger brevet i Ramis mappe.", 20, "Du lægger brevet i…"),
        ("„Das ist ein langer Satz“, sagt er.", 12, "„Das ist…“"),
        ("”Det är en lång mening”, säger hon.", 12, "”Det är en…”"),
        ("« Une phrase bien longue », dit-il.", 12, "« Une…»"),
        ("“He’s ‘late’ again,” she says.", 14, "“He’s ‘late’…”"),
        ("Donaudampfschiff", 8, "Donauda…"),
    ] {
        assert_eq!(excerpt(text, max), shortened);
    }
}

#[test]
fn a_text_is_quoted_once_and_quotations_within_it_are_single() {
    for (text, inner) in [
        ("»Tak, Rami.«", "Tak, Rami."),
        ("»Tak,« siger du, »Rami.«", "›Tak,‹ siger du, ›Rami.‹"),
        (
            "Der står »Kun familie« på døren",
            "Der står ›Kun familie‹ på døren",
        ),
        ("“Thank you.” You wait.", "‘Thank you.’ You wait."),
        ("”Tack.”", "Tack."),
        ("Du venter.", "Du venter."),
        ("»", "›"),
        ("", ""),
    ] {
        assert_eq!(within_quotes(text), inner);
    }
}

proptest! {
    #[test]
    fn an_excerpt_is_short_and_adds_no_words(
        text in "[»«“”„\"a-c æ.,]{0,60}",
        max in 8_usize..50,
    ) {
        let shortened = excerpt(&text, max);
        prop_assert!(shortened.chars().count() <= max, "{shortened}");
        let plain = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some((beginning, marks)) = shortened.rsplit_once('…') {
            prop_assert!(plain.starts_with(beginning), "{shortened}");
            prop_assert!(marks.chars().all(|mark| "»«“”„\"".contains(mark)), "{shortened}");
        } else {
            prop_assert_eq!(shortened, plain);
        }
    }
}
