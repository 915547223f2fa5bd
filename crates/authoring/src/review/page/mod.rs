//! The review page: a standalone HTML document that works offline. It shows what a trainee reads and asks for a verdict
//! on everything that is judged. It does not show the course's opinion: no verdict, principle, feedback, stake or sign.

mod fields;
mod opening;
mod scenes;
mod values;
mod verdicts;
mod writer;

use maud::{DOCTYPE, Markup, PreEscaped, html};
use serde_json::json;

use self::writer::Writer;
use crate::descriptions::Descriptions;
use samtalerum_core::hash::stable;
use samtalerum_core::review::REVIEW_FORMAT;
use samtalerum_html::{STYLE, following_system, with_languages};

/// The style sheet of the page, used in addition to the style sheet that all documents share.
const PAGE_STYLE: &str = include_str!("page.css");

/// The script of the page.
const SCRIPT: &str = include_str!("page.js");

/// The messages that the script shows. The script reads each message from a `data-` attribute of the page. Each pair is
/// the name of the attribute, without `data-`, and the id of the message.
const SAYS: [(&str, &str); 12] = [
    ("progress", "review-progress"),
    ("saved", "review-saved"),
    ("complete", "review-complete"),
    ("loaded", "review-loaded"),
    ("unreadable", "review-load-unreadable"),
    ("format", "review-load-format"),
    ("scenario", "review-load-scenario"),
    ("language", "review-load-language"),
    ("hash", "review-load-hash"),
    ("replace", "review-load-replace"),
    ("kept", "review-load-kept"),
    ("partly", "review-load-partly"),
];

/// Returns the review page of a scenario. `hash` is the hash of the texts that the reviewer reads.
pub fn page(descriptions: &Descriptions, hash: &str) -> String {
    let mut writer = Writer::new(descriptions);
    let title = descriptions.title();
    let title = descriptions.fill("review-title", [("title", title.as_str().into())]);
    let language = descriptions.text.messages.tag();
    // The document has one script. It is allowed by a nonce, so that no other script can run.
    let nonce = format!(
        "{:016x}",
        stable(format!("{hash}{language}{SCRIPT}").as_bytes())
    );
    let policy = format!(
        "default-src 'none'; style-src 'nonce-{nonce}'; script-src 'nonce-{nonce}'; base-uri 'none'; form-action 'none'"
    );
    let style = following_system(&[STYLE, PAGE_STYLE].concat());
    let document = html! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="robots" content="noindex";
                title { (title) }
                style nonce=(nonce) { (PreEscaped(style)) }
            }
            body {
                header { h1 { (title) } }
                noscript { p { (descriptions.tool("review-noscript")) } }
                form id="review" hidden data-format=(REVIEW_FORMAT) data-scenario=(descriptions.scenario.id)
                    data-hash=(hash) data-language=(language) autocomplete="off" {
                    main {
                        (writer.introduction())
                        (writer.reviewer())
                        (writer.before_the_meeting())
                        (writer.scenes())
                        (writer.counted_values())
                        section {
                            h2 id="all" { (descriptions.tool("review-all")) }
                            (writer.comment(&json!(["comments", "meeting"]), "all"))
                        }
                    }
                    footer { p .quiet { (descriptions.tool("review-footer")) } }
                    div .bar role="region" aria-label=(descriptions.tool("review-bar")) {
                        div {
                            p { span id="status" {} " " span id="message" role="status" {} }
                            button type="button" id="next" { (descriptions.tool("review-next")) }
                            button type="button" id="save" { (descriptions.tool("review-save")) }
                        }
                    }
                }
                (says(descriptions))
                script nonce=(nonce) { (PreEscaped(SCRIPT)) }
            }
        }
    };
    with_languages(document, descriptions.text.messages.foreign())
}

/// Writes the element whose attributes hold the messages of the script.
fn says(descriptions: &Descriptions) -> Markup {
    // `%1` and `%2` are placeholders that the script replaces by numbers.
    let numbers = [("answered", "%1".into()), ("all", "%2".into())];
    let mut element = String::from("<div id=\"says\" hidden");
    for (name, message) in SAYS {
        let text = descriptions.fill(message, numbers.clone());
        let text = html! { (text) }.into_string();
        element += &format!(" data-{name}=\"{text}\"");
    }
    PreEscaped(element + "></div>")
}
