//! Blocks as HTML. Colour never says anything that a word or a sign does not say too.

use maud::{Markup, html};

use crate::simulator::{Block, Meter, PathMap, PathStep, Tone, Utterance};

pub(super) fn block(block_: &Block) -> Markup {
    match block_ {
        Block::Heading { level, text } => html! {
            @if *level <= 2 { h2 { (text) } } @else { h3 { (text) } }
        },
        Block::Text { text, tone } => html! { p class=(class(*tone)) { (text) } },
        Block::Badge { label, tone, text } => html! {
            p { strong class={ "badge " (class(*tone)) } { (sign(*tone)) (label) } " " (text) }
        },
        Block::Said(line) => said(line),
        Block::Buttons(_) | Block::Field { .. } => html! {},
        Block::Card { tone, blocks, .. } => html! {
            section class=(class(*tone)) { @for inner in blocks { (block(inner)) } }
        },
        Block::Result {
            percent,
            heading,
            text,
            passed,
        } => html! {
            section .result class=(class(if *passed { Tone::Good } else { Tone::Bad })) {
                p .number { (percent) " / 100" }
                h2 { (heading) }
                p { (text) }
            }
        },
        Block::Meters(meters) => html! {
            table { tbody { @for one in meters { (meter(one)) } } }
        },
        Block::Facts(rows) => html! {
            dl { @for (term, explained) in rows { dt { (term) } dd { (explained) } } }
        },
        Block::Paths(map) => paths(map),
    }
}

fn said(line: &Utterance) -> Markup {
    html! {
        p class=(if line.marked { "marked" } else { "plain" }) {
            @if let Some(speaker) = &line.speaker { strong { (speaker) ": " } }
            (line.words)
        }
    }
}

fn meter(meter: &Meter) -> Markup {
    html! {
        tr {
            th scope="row" { (meter.label) }
            td .bar aria-hidden="true" {
                @if let Some(percent) = meter.percent {
                    span class=(if meter.low { "fill low" } else { "fill" }) style={ "width:" (percent) "%" } {}
                }
            }
            td { (meter.value) }
        }
    }
}

/// The two ways as two numbered lists, side by side where there is room.
fn paths(map: &PathMap) -> Markup {
    let way = |title: &str, steps: &[PathStep], end: &str| {
        html! {
            h3 { (title) }
            ol {
                @for step in steps {
                    li { span class=(class(step.tone)) { (sign(step.tone)) (step.label) } ": " (step.choice) }
                }
            }
            p { strong { "→ " (end) } }
        }
    };
    html! {
        div .ways {
            div { (way(&map.taken_title, &map.taken, &map.taken_end)) }
            div { (way(&map.best_title, &map.best, &map.best_end)) }
        }
    }
}

fn class(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "plain",
        Tone::Quiet => "quiet",
        Tone::Strong => "strong",
        Tone::Good => "good",
        Tone::Mixed => "mixed",
        Tone::Bad => "bad",
        Tone::Marked => "marked",
    }
}

/// The sign that stands beside a colour.
fn sign(tone: Tone) -> &'static str {
    match tone {
        Tone::Good => "✓ ",
        Tone::Mixed => "~ ",
        Tone::Bad => "✗ ",
        Tone::Marked => "! ",
        Tone::Plain | Tone::Quiet | Tone::Strong => "",
    }
}
