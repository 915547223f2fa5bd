//! The blocks of a page as HTML. Wherever a colour has a meaning, a word or a symbol says the same.

use maud::{Markup, html};

use super::drawings::{course_steps, ladder, path_picture, ring, scale};
use super::tones::{class, glyph};
use samtalerum_simulator::{
    Action, Block, Button, Field, KeyPart, Meter, PathMap, PathStep, Portrait, RoomView, Tone,
    Utterance,
};

/// Writes the interactive parts of a page. A report has no such parts.
pub(super) trait Controls {
    /// Writes a row of buttons.
    fn buttons(&self, buttons: &[Button]) -> Markup;
    /// Writes the answers to a question as a group. `named_by` is the id of the element that names the group.
    fn answers(&self, named_by: &str, answers: &[Button]) -> Markup;
    /// Writes the button that folds a part of the page away or unfolds it.
    fn fold(&self, button: &Button) -> Markup;
    /// Writes a text field.
    fn field(&self, field: Field, label: &str, value: &str) -> Markup;
    /// Writes a line of the meeting, with its mark button if there is one.
    fn said(&self, line: &Utterance) -> Markup;
    /// Writes the room and the people in it.
    fn room(&self, room: &RoomView) -> Markup;
    /// Writes a portrait.
    fn portrait(&self, portrait: &Portrait) -> Markup;
    /// Writes a link from the page's contents to the element with this id.
    fn link(&self, to: &str, link: &Button) -> Markup;
    /// Returns the number of the trainee's jump if the last action was a jump to the part with this name; otherwise
    /// `None`.
    fn jump(&self, part: &str) -> Option<usize>;
    /// Returns `true` if the trainee begins to read the page at the heading of the card with this id.
    fn begins_at(&self, card: &str) -> bool;
    /// Writes a button that copies the code in front of it. After copying, `copied` is announced; if the code could
    /// only be selected, `selected` is announced.
    fn copy(&self, label: &str, copied: &str, selected: &str) -> Markup;
}

/// Writes a block. Without `controls`, buttons and fields are left out.
pub(super) fn block(content: &Block, controls: Option<&dyn Controls>) -> Markup {
    match content {
        Block::Heading { level, text, part } => heading(*level, text, part.as_deref(), controls),
        Block::Contents { label, links } => contents(label, links, controls),
        Block::Text { text, tone } => html! { p class=(class(*tone)) { (text) } },
        Block::Badge { label, tone, text } => html! {
            p { strong class={ "badge " (class(*tone)) } { (glyph(*tone)) (label) } " " (text) }
        },
        Block::Said(line) => controls.map_or_else(|| said(line), |controls| controls.said(line)),
        Block::Buttons(buttons) => {
            html! { @if let Some(controls) = controls { (controls.buttons(buttons)) } }
        }
        Block::Question { id, text, answers } => html! {
            @let id = format!("q-{id}");
            h2 id=(id) { (text) }
            @if let Some(controls) = controls { (controls.answers(&id, answers)) }
        },
        // A report has no controls, so the browser's own `details` element unfolds the part.
        Block::Fold { button, blocks } => html! {
            @if let Some(controls) = controls {
                (controls.fold(button))
                @for inner in blocks { (block(inner, Some(controls))) }
            } @else {
                details {
                    summary { h2 { (button.label) } }
                    // A browser that follows a link to this element unfolds the part, because the element is inside the
                    // part.
                    div id=(anchor(&button.id)) { @for inner in blocks { (block(inner, None)) } }
                }
            }
        },
        Block::Field {
            field,
            label,
            value,
        } => html! {
            @if let Some(controls) = controls { (controls.field(*field, label, value)) }
        },
        Block::Room(room) => html! {
            @if let Some(controls) = controls { (controls.room(room)) }
        },
        Block::Beside { portraits, blocks } => html! {
            @if let Some(controls) = controls {
                div .beside {
                    div .heads { @for one in portraits { (controls.portrait(one)) } }
                    div { @for inner in blocks { (block(inner, Some(controls))) } }
                }
            } @else {
                @for inner in blocks { (block(inner, None)) }
            }
        },
        Block::SideBySide { first, second } => html! {
            div .sides {
                div { @for inner in first { (block(inner, controls)) } }
                div { @for inner in second { (block(inner, controls)) } }
            }
        },
        Block::Later(blocks) => html! {
            div .later { @for inner in blocks { (block(inner, controls)) } }
        },
        Block::Quote(text) => html! { blockquote { p { (text) } } },
        Block::Own(text) => html! { p .own { (text) } },
        Block::Ladder(rungs) => ladder(rungs),
        Block::CourseSteps(course) => html! {
            div .course { (course_steps(&course.steps)) p { (course.text) } }
        },
        Block::Scale(one) => scale(one),
        Block::Group { heading, blocks } => html! {
            div .group {
                h3 .quiet { (heading) }
                @for inner in blocks { (block(inner, controls)) }
            }
        },
        Block::Card { id, tone, blocks } => html! {
            section class=(class(*tone)) {
                @if controls.is_some_and(|controls| controls.begins_at(id)) {
                    (entry(blocks, controls))
                } @else {
                    @for inner in blocks { (block(inner, controls)) }
                }
            }
        },
        Block::Paper {
            id: _,
            kind: paper,
            label,
            blocks,
        } => html! {
            @let (title, below) = Block::titled(blocks);
            section class={ "paper " (paper.name()) } {
                div .top {
                    @if let Some(label) = label { p .quiet { (label) } }
                    @if let Some((level, title)) = title {
                        (heading(level, title, None, controls))
                    }
                }
                div .below { @for inner in below { (block(inner, controls)) } }
            }
        },
        Block::Result {
            percent,
            pass_mark,
            heading,
            text,
            passed,
        } => html! {
            section class={ "result " (class(if *passed { Tone::Good } else { Tone::Bad })) } {
                h2 { (heading) }
                @if let Some(percent) = percent {
                    (ring(*percent, *pass_mark, *passed))
                    p .number { (percent) " / 100" }
                }
                p { (text) }
            }
        },
        Block::Meters {
            caption,
            columns,
            meters,
        } => table(caption, columns, meters),
        Block::Facts(rows) => html! {
            dl { @for (term, explained) in rows { dt { (term) } dd { (explained) } } }
        },
        Block::Keys(rows) => html! {
            dl .keys { @for row in rows { dt { (key_caps(&row.parts)) } dd { (row.does) } } }
        },
        Block::Code {
            label,
            code,
            copy,
            copied,
            selected,
        } => html! {
            div .code {
                p { (label) ": " code { (code) } }
                @if let Some(controls) = controls { (controls.copy(copy, copied, selected)) }
            }
        },
        Block::Paths(map) => paths(map),
    }
}

/// Returns the id of the part with this name. The contents of the page link to this id. The heading of the part has the
/// id; but if the part is folded away in a report, the element below the heading has it.
pub(super) fn anchor(part: &str) -> String {
    format!("part-{part}")
}

/// Writes a heading. If the contents of the page lead to it, it has an id, and can receive the focus in the text view.
fn heading(level: u8, text: &str, part: Option<&str>, controls: Option<&dyn Controls>) -> Markup {
    let id = part.map(anchor);
    let (focus, jump) = match part.zip(controls) {
        Some((part, controls)) => (Some("-1"), controls.jump(part)),
        None => (None, None),
    };
    html! {
        @match level {
            ..=2 => h2 id=[id] tabindex=[focus] data-jump=[jump] { (text) },
            3 => h3 id=[id] tabindex=[focus] data-jump=[jump] { (text) },
            4.. => h4 id=[id] tabindex=[focus] data-jump=[jump] { (text) },
        }
    }
}

/// Writes the contents of a page. In a report, which has no controls, the browser itself follows the links.
fn contents(label: &str, links: &[Button], controls: Option<&dyn Controls>) -> Markup {
    html! {
        nav .contents aria-label=(label) {
            ul {
                @for link in links {
                    @if let Action::GoTo(part) = &link.action {
                        @let to = anchor(part);
                        li {
                            @if let Some(controls) = controls {
                                (controls.link(&to, link))
                            } @else {
                                a href={ "#" (to) } { (link.label) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Writes the blocks of the card at which the trainee begins to read the page. The card's first heading can receive the
/// focus.
fn entry(blocks: &[Block], controls: Option<&dyn Controls>) -> Markup {
    let heading = blocks
        .iter()
        .position(|one| matches!(one, Block::Heading { .. }));
    html! {
        @for (at, inner) in blocks.iter().enumerate() {
            @match inner {
                Block::Heading { text, .. } if Some(at) == heading => {
                    h2 id="entry" tabindex="-1" data-arrive { (text) }
                }
                _ => (block(inner, controls)),
            }
        }
    }
}

/// Writes keys as key caps, and the words between the keys as plain text.
fn key_caps(parts: &[KeyPart]) -> Markup {
    html! {
        @for (at, part) in parts.iter().enumerate() {
            @if at > 0 { " " }
            @match part {
                KeyPart::Cap(label) => kbd { (label) },
                KeyPart::Words(words) => (words),
            }
        }
    }
}

/// Writes the name of a line's speaker. If the line before it has the same speaker, only screen readers get the name.
pub(super) fn speaker(line: &Utterance) -> Markup {
    html! {
        @if let Some(name) = &line.speaker {
            strong class=[line.continues.then_some("unseen")] { (name) ": " }
        }
    }
}

/// Writes a line of the meeting without its mark button.
fn said(line: &Utterance) -> Markup {
    html! {
        p class=(if line.marked { "marked" } else { "plain" }) {
            (speaker(line))
            (line.words)
        }
    }
}

/// Writes a table of bars. The column of the bars has no heading, because screen readers skip this column.
fn table(caption: &str, [label, value]: &[String; 2], meters: &[Meter]) -> Markup {
    html! {
        table {
            caption .unseen { (caption) }
            thead {
                tr {
                    th scope="col" { (label) }
                    td .bar aria-hidden="true" {}
                    th scope="col" { (value) }
                }
            }
            tbody { @for one in meters { (meter(one)) } }
        }
    }
}

/// Writes a row of a table: the name of a value, its bar, and the value as text.
fn meter(meter: &Meter) -> Markup {
    html! {
        tr {
            th scope="row" { (meter.label) }
            td .bar aria-hidden="true" {
                @if let Some(percent) = meter.percent {
                    // The bar is an SVG, because an attribute can set its width. The security policy of the web page
                    // forbids inline styles.
                    svg viewBox="0 0 100 6" preserveAspectRatio="none" {
                        rect .rest width="100" height="6" {}
                        rect class=(if meter.low { "fill low" } else { "fill" }) width=(percent) height="6" {}
                    }
                }
            }
            td { (meter.value) }
        }
    }
}

/// Writes the path taken and the best path as numbered lists. If there is space, the style sheet puts them side by
/// side.
fn paths(map: &PathMap) -> Markup {
    let path = |title: &str, steps: &[PathStep], end: &str| {
        html! {
            h3 { (title) }
            ol {
                @for step in steps {
                    li {
                        span class=(class(step.tone)) {
                            (glyph(step.tone))
                            @if let Some(verdict) = &step.verdict { span .unseen { (verdict) ": " } }
                            (step.label)
                        }
                        ": " (step.choice)
                    }
                }
            }
            p { strong { "→ " (end) } }
        }
    };
    html! {
        (path_picture(map))
        div .ways {
            div { (path(&map.taken_title, &map.taken, &map.taken_end)) }
            div { (path(&map.best_title, &map.best, &map.best_end)) }
        }
    }
}
