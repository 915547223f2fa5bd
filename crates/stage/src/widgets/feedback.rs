//! Feedback on a choice, in practice mode.

use accesskit::Role;
use bevy::prelude::*;

use super::badge::{strong_colors, tone_icon};
use super::button::button;
use super::button_content::Fit;
use super::disc::disc;
use super::drawn_text::quote;
use crate::accessibility::{hidden, named};
use crate::appearance::{Appearance, column, row, wrapping};
use crate::focus::News;
use crate::theme::{LINE, ROUND, Type};
use samtalerum_simulator::{Feedback, Tone, Verdict};

/// Draws feedback: the overall verdict, the choice, the text, and the verdict on each principle.
pub(crate) fn feedback(parent: &mut ChildSpawnerCommands, look: &Appearance, feedback: &Feedback) {
    let p = look.palette;
    parent
        .spawn((
            News,
            Node {
                border: px(LINE).all(),
                border_radius: BorderRadius::all(px(ROUND)),
                ..column(px(0))
            },
            BackgroundColor(p.paper),
            BorderColor::all(p.ink),
            named(Role::Group, feedback.heading.clone()),
        ))
        .with_children(|card| {
            band(card, look, feedback);
            card.spawn(Node {
                padding: UiRect::axes(look.gap(18.0), look.gap(14.0)),
                ..column(look.gap(12.0))
            })
            .with_children(|inside| {
                quote(inside, look, &feedback.choice);
                inside.spawn(look.text(&feedback.text, Type::Body, p.ink));
                for one in &feedback.verdicts {
                    verdict(inside, look, one);
                }
            });
        });
}

/// Draws the heading in the colour of its tone, with the icon that has the same meaning as the colour.
fn band(card: &mut ChildSpawnerCommands, look: &Appearance, feedback: &Feedback) {
    let (ground, ink, _) = strong_colors(look, feedback.tone);
    card.spawn((
        Node {
            padding: UiRect::axes(look.gap(18.0), look.gap(10.0)),
            border: px(LINE).bottom(),
            border_radius: BorderRadius::top(px(ROUND - LINE)),
            ..row(look.gap(10.0))
        },
        BackgroundColor(ground),
        BorderColor::all(look.palette.ink),
    ))
    .with_children(|band| {
        if let Some(icon) = tone_icon(feedback.tone) {
            band.spawn(look.icon(icon, 20.0, ink));
        }
        band.spawn((
            look.text_as(
                &feedback.heading,
                Type::Name,
                ink,
                crate::accessibility::heading(2, &feedback.heading),
            ),
            Node {
                flex_grow: 1.0,
                flex_basis: px(0),
                ..default()
            },
        ));
    });
}

/// Diameter of the mark beside a principle, in pixels at 100 %.
const MARK: f32 = 26.0;

/// Draws the verdict on one principle: a mark and a link to the principle, and below them the verdict in words, with
/// the principle's kind of rule and certainty.
fn verdict(parent: &mut ChildSpawnerCommands, look: &Appearance, verdict: &Verdict) {
    let p = look.palette;
    parent.spawn(column(look.gap(2.0))).with_children(|part| {
        part.spawn((
            Node {
                height: px(1),
                margin: look.gap(4.0).bottom(),
                ..default()
            },
            BackgroundColor(p.track),
            hidden(),
        ));
        let top = Node {
            align_items: AlignItems::FlexStart,
            ..row(look.gap(10.0))
        };
        part.spawn(top).with_children(|line| {
            mark(line, look, verdict.tone);
            line.spawn(Node {
                flex_grow: 1.0,
                flex_basis: px(0),
                min_width: px(0),
                ..column(look.gap(2.0))
            })
            .with_children(|words| {
                words
                    .spawn(wrapping(px(0)))
                    .with_children(|line| button(line, look, &verdict.principle, Fit::Hug));
                let below = format!("{} · {}", verdict.word, verdict.source);
                words.spawn(look.text(&below, Type::Second, p.quiet));
            });
        });
    });
}

/// Draws a round mark with the icon of a verdict.
fn mark(line: &mut ChildSpawnerCommands, look: &Appearance, tone: Tone) {
    let (ground, ink, edge) = strong_colors(look, tone);
    line.spawn((disc(look, MARK, ground, LINE, edge), hidden()))
        .with_children(|mark| {
            if let Some(icon) = tone_icon(tone) {
                mark.spawn(look.icon(icon, 14.0, ink));
            }
        });
}
