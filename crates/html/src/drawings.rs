//! Drawings of what the text beside them says: the steps of the course, the ladder, a ring for the points, a scale, and
//! two paths. They are SVG, because its attributes can set sizes. The web page's security policy forbids inline styles.

use maud::{Markup, html};

use super::tones::class;
use samtalerum_simulator::{CourseStep, MeetingStanding, PathMap, PathStep, Rung, Scale, Tone};

/// Draws a small circle for each meeting of the course. The figure in the circle shows the state of the meeting, and a
/// bar is under the meeting to play next. So the drawing is clear without its colours. Each circle is a picture of its
/// own, so that the circles wrap where the line is too narrow. Screen readers skip them, because the text beside them
/// and the cards of the meetings say the same.
pub(super) fn course_steps(steps: &[CourseStep]) -> Markup {
    html! {
        div .steps aria-hidden="true" {
            @for (at, step) in steps.iter().enumerate() {
                svg class=(step.state.name()) viewBox="0 0 28 28" {
                    @if at + 1 < steps.len() { path d="M19 14H29" {} }
                    circle cx="10" cy="14" r="8" {}
                    @match step.state {
                        MeetingStanding::New => {}
                        MeetingStanding::Begun => path .fill d="M10 8A6 6 0 0 0 10 20Z" {},
                        MeetingStanding::Practised => circle .fill cx="10" cy="14" r="3" {},
                        MeetingStanding::NotPassed => path d="M7 11L13 17M13 11L7 17" {},
                        MeetingStanding::Passed => path d="M6 14.5L9 17.5L14 11" {},
                    }
                    @if step.next { rect .next x="2" y="24" width="16" height="4" {} }
                }
            }
        }
    }
}

/// Writes the ladder as a numbered list.
pub(super) fn ladder(rungs: &[Rung]) -> Markup {
    html! {
        ol .ladder {
            @for rung in rungs {
                li class=(class(rung.tone)) {
                    strong class={ "badge " (class(rung.tone)) } { (rung.label) }
                    p { (rung.text) }
                }
            }
        }
    }
}

/// Draws the percentage as a part of a ring, with a line across the ring at the percentage that is needed to pass.
/// Screen readers skip it, because the number beside it says the same.
pub(super) fn ring(percent: u8, pass_mark: u8, passed: bool) -> Markup {
    html! {
        // A circumference of 100 makes lengths on the ring equal to percentages. The ring begins at the top.
        svg .ring viewBox="0 0 40 40" aria-hidden="true" {
            circle .track cx="20" cy="20" r="15.915" {}
            circle class=(if passed { "part" } else { "part low" }) cx="20" cy="20" r="15.915" pathLength="100"
                stroke-dasharray={ (percent) " 100" } transform="rotate(-90 20 20)" {}
            path .mark d="M20 .5V8" transform={ "rotate(" (f32::from(pass_mark) * 3.6) " 20 20)" } {}
        }
    }
}

/// Distance between two levels on a drawn scale, in the units of the picture.
const LEVEL: usize = 40;

/// Draws the levels of a scale as circles on a line, with labels at the trainee's level and at the true one. Screen
/// readers skip it, because the blocks beside it say the same.
pub(super) fn scale(scale: &Scale) -> Markup {
    let at = |level: usize| LEVEL / 2 + level * LEVEL;
    let width = scale.levels * LEVEL;
    let last = at(scale.levels.saturating_sub(1));
    html! {
        div .scale aria-hidden="true" {
            svg viewBox={ "0 0 " (width) " 24" } {
                path .track d={ "M" (at(0)) " 12H" (last) } {}
                @for level in 0..scale.levels {
                    circle cx=(at(level)) cy="12" r="7" class=(match level {
                        level if level == scale.truth => "truth",
                        level if level == scale.mine => "mine",
                        _ => "level",
                    }) {}
                }
                circle .dot cx=(at(scale.mine)) cy="12" r="3" {}
            }
            p .quiet {
                svg viewBox="0 0 24 24" {
                    circle .mine cx="12" cy="12" r="7" {}
                    circle .dot cx="12" cy="12" r="3" {}
                }
                " " span { (scale.mine_label) } " "
                svg viewBox="0 0 24 24" { circle .truth cx="12" cy="12" r="7" {} }
                " " span { (scale.truth_label) }
            }
        }
    }
}

/// Distance between two decisions on a drawn path, in the units of the picture.
const STEP: usize = 44;
/// Distance from the top of the picture to the line that both paths share, in the picture's units.
const SHARED: usize = 36;
/// Distance from the top of the picture to the best path after the fork, in the picture's units.
const BEST: usize = 16;
/// Distance from the top of the picture to the trainee's path after the fork, in the picture's units.
const TAKEN: usize = 56;

/// Draws the trainee's path and the best path as one line that forks where they part. Screen readers skip the drawing,
/// because the lists below it say the same.
pub(super) fn path_picture(map: &PathMap) -> Markup {
    let (shared, one) = map.fork();
    let steps = map.taken.len().max(map.best.len());
    let x = |step: usize| STEP / 2 + step * STEP;
    // The ending comes after the last decision, so it needs the space of one more decision.
    let width = x(steps) + STEP / 2;
    let branch = |level: usize, path: &[PathStep]| {
        let from = shared.saturating_sub(1);
        let bend = (x(from) + x(shared)) / 2;
        let (start, fork, end) = (x(from), x(shared), x(path.len()));
        format!("M{start} {SHARED}C{bend} {SHARED} {bend} {level} {fork} {level}H{end}")
    };
    html! {
        svg .path viewBox={ "0 0 " (width) " 72" } aria-hidden="true" {
            @if shared > 0 {
                path .taken d={ "M" (x(0)) " " (SHARED) "H" (x(if one { shared } else { shared - 1 })) } {}
            }
            @if !one {
                path .best d=(branch(BEST, &map.best)) {}
                path .taken d=(branch(TAKEN, &map.taken)) {}
                @for (at, step) in map.best.iter().enumerate().skip(shared) { (node(x(at), BEST, step.tone)) }
                @for (at, step) in map.taken.iter().enumerate().skip(shared) { (node(x(at), TAKEN, step.tone)) }
                (ending(x(map.best.len()), BEST, "best"))
                (ending(x(map.taken.len()), TAKEN, "taken"))
            } @else {
                (ending(x(shared), SHARED, "best"))
            }
            @for (at, step) in map.taken.iter().enumerate().take(shared) { (node(x(at), SHARED, step.tone)) }
        }
    }
}

/// Draws a decision as a circle with the symbol of its tone.
fn node(x: usize, y: usize, tone: Tone) -> Markup {
    html! {
        circle class={ "node " (class(tone)) } cx=(x) cy=(y) r="11" {}
        @if let Some(glyph) = tone.glyph() {
            text x=(x) y=(y + 4) text-anchor="middle" { (glyph) }
        }
    }
}

/// Draws an ending as a square.
fn ending(x: usize, y: usize, name: &str) -> Markup {
    html! {
        rect class={ "end " (name) } x=(x.saturating_sub(10)) y=(y.saturating_sub(10)) width="20" height="20" rx="4" {}
    }
}
