//! The languages of texts in documents.

use maud::{PreEscaped, html};

use samtalerum_html::{Labels, view, with_languages, words};
use samtalerum_simulator::{Action, Training};

use crate::support::simulator;

#[test]
fn a_part_in_another_language_is_an_element_with_its_language() {
    let mut training = simulator("en");
    training.update(Action::OpenPrinciple(
        "citizen-chooses-companion".to_owned(),
    ));
    let page = training.page();
    let foreign = &page.foreign;
    assert_eq!(
        words("A companion (bisidder) & <more>", foreign),
        "A companion (<span lang=\"da\">bisidder</span>) &amp; &lt;more&gt;"
    );
    // Scripts, titles and drawings are copied unchanged, and so are attributes. In all other texts, the parts in
    // another language are marked.
    let document = html! {
        title { "bisidder" }
        script { (PreEscaped("if (1 < 2) \"bisidder\";")) }
        p title="bisidder" { "»Den, der er part« & " strong { "bisidder" } " > bisiddere" }
        svg { text { "bisidder" } }
    };
    assert_eq!(
        with_languages(document, foreign),
        "<title>bisidder</title><script>if (1 < 2) \"bisidder\";</script><p title=\"bisidder\">\
         <span lang=\"da\">»Den, der er part«</span> &amp; <strong><span lang=\"da\">bisidder</span></strong> &gt; bisiddere</p>\
         <svg><text>bisidder</text></svg>"
    );
    let labels = Labels {
        tools: "Tools",
        said: "Said",
        notices: "Notices",
    };
    let view = view(&page, labels, &|_| true);
    let law =
        "first sentence: <span lang=\"da\">»Den, der er part i en sag, kan på ethvert tidspunkt";
    assert!(view.contains(law), "{view}");
    // In Danish, the same quotation is in the language of the page.
    training.update(Action::SetLanguage("da".to_owned()));
    let view = samtalerum_html::view(&training.page(), labels, &|_| true);
    assert!(!view.contains("<span lang="), "{view}");
}
