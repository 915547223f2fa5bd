//! The manuscript as a standalone HTML document, for the screen and for printing.

use maud::{DOCTYPE, Markup, html};
use samtalerum_html::{STYLE, following_system, head, margins, with_languages};

use super::{Block, BoxKind, Manuscript, Piece};
use crate::descriptions::Standing;

/// The style sheet of a manuscript, used in addition to the style sheet that all documents share.
const PAGE_STYLE: &str = include_str!("page.css");

/// Returns the whole manuscript as standalone HTML.
pub fn html(manuscript: &Manuscript) -> String {
    let document = html! {
        (DOCTYPE)
        html lang=(manuscript.language) {
            (head(&manuscript.heading, &following_system(&[STYLE, PAGE_STYLE, &margins(&manuscript.heading)].concat())))
            body .manuscript {
                header {
                    h1 { (manuscript.heading) }
                    p .quiet { (manuscript.subtitle) }
                }
                main { @for one in &manuscript.blocks { (block(one)) } }
                footer { p .quiet { (manuscript.footer) } }
            }
        }
    };
    with_languages(document, &manuscript.foreign)
}

fn block(block_: &Block) -> Markup {
    match block_ {
        Block::Heading {
            level,
            anchor,
            pieces: text,
        } => {
            let anchor = anchor.as_deref();
            match level {
                2 => html! { h2 id=[anchor] { (pieces(text)) } },
                3 => html! { h3 id=[anchor] { (pieces(text)) } },
                _ => html! { h4 id=[anchor] { (pieces(text)) } },
            }
        }
        Block::Text(text) => html! { p { (pieces(text)) } },
        Block::Long(text) => html! {
            @for paragraph in text.split("\n\n") {
                p .long { (paragraph) }
            }
        },
        Block::List(items) => html! { ul { @for item in items { li { (pieces(item)) } } } },
        Block::Contents(items) => html! {
            nav { ul .contents { @for item in items { li { (pieces(item)) } } } }
        },
        Block::Terms(terms) => html! {
            dl { @for (term, text) in terms { div { dt { (term) } dd { (pieces(text)) } } } }
        },
        Block::Box {
            kind,
            anchor,
            blocks,
        } => {
            let inner = html! { @for one in blocks { (block(one)) } };
            let anchor = anchor.as_deref();
            match kind {
                BoxKind::Scene => html! { section .scene id=[anchor] { (inner) } },
                BoxKind::Card => html! { section .card id=[anchor] { (inner) } },
                BoxKind::Remark => html! { section .bad id=[anchor] { (inner) } },
                BoxKind::Line => html! { div .line id=[anchor] { (inner) } },
                BoxKind::Choice(standing) => html! {
                    div class={ "choice " (standing.name()) } id=[anchor] { (inner) }
                },
                BoxKind::Statement(belongs) => {
                    let standing = match belongs {
                        Some(true) => Standing::Follows,
                        Some(false) => Standing::Breaches,
                        None => Standing::Depends,
                    };
                    html! { div class={ "choice " (standing.name()) } id=[anchor] { (inner) } }
                }
            }
        }
    }
}

fn pieces(pieces: &[Piece]) -> Markup {
    html! {
        @for piece in pieces {
            @match piece {
                Piece::Text(text) => (text),
                Piece::Strong(text) => strong { (text) },
                Piece::Quiet(text) => span .quiet { (text) },
                Piece::Source(text) => span .source { (text) },
                Piece::Id(id) => code { (id) },
                Piece::Mark(text, standing) => strong class={ "mark " (standing.name()) } { (text) },
                Piece::Link { to, text } => a href={ "#" (to) } { (text) },
            }
        }
    }
}
