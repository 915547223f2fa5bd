//! One portrait: pictures on one canvas, laid over each other.

use std::time::Duration;

use bevy::prelude::*;

use crate::accessibility::hidden;
use crate::assets::Pictures;
use crate::look::Look;
use crate::motion::{Fade, MAX_DURATION};
use samtalerum_core::scenario::Mood;
use samtalerum_simulator::Person;

/// One of the pictures that make up a portrait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Component)]
pub(crate) enum Layer {
    /// Head and shoulders.
    Look,
    /// The expression.
    Face(Mood),
    /// A beard in front of it.
    Front,
}

/// The pictures of a portrait, from the back to the front; a silhouette for a look there is no picture of.
pub(crate) fn layers(pictures: &Pictures, person: &Person) -> Vec<(Layer, Handle<Image>)> {
    let named = |kind: &str, name: &str| pictures.find(format!("portraits/{kind}/{name}.png"));
    let Some(look) = named("looks", &person.look) else {
        return pictures
            .find("portraits/silhouette.png")
            .map(|image| (Layer::Look, image))
            .into_iter()
            .collect();
    };
    let mut all = vec![(Layer::Look, look)];
    all.extend(named("faces", person.mood.name()).map(|image| (Layer::Face(person.mood), image)));
    all.extend(named("fronts", &person.look).map(|image| (Layer::Front, image)));
    all
}

/// The colour through which somebody is drawn who speaks, or is silent while another speaks.
pub(crate) fn tint(look: &Look, person: &Person, anyone_speaks: bool) -> Color {
    if person.speaking || !anyone_speaks {
        Color::WHITE
    } else {
        look.palette.room.dimmed
    }
}

/// One layer, drawn.
pub(crate) fn layer(kind: Layer, image: Handle<Image>, color: Color) -> impl Bundle {
    (
        kind,
        ImageNode::new(image)
            .with_color(color)
            .with_mode(NodeImageMode::Stretch),
        Node {
            position_type: PositionType::Absolute,
            left: px(0),
            top: px(0),
            width: percent(100),
            height: percent(100),
            ..default()
        },
        Pickable::IGNORE,
        hidden(),
    )
}

/// A picture that appears.
pub(crate) fn appear(to: Color, start: Duration) -> Fade {
    Fade {
        from: to.with_alpha(0.0),
        to,
        start,
        length: MAX_DURATION,
        then_gone: false,
    }
}

/// A picture that disappears.
pub(crate) fn vanish(from: Color, start: Duration) -> Fade {
    Fade {
        from,
        to: from.with_alpha(0.0),
        start,
        length: MAX_DURATION,
        then_gone: true,
    }
}

/// A picture whose colour changes.
pub(crate) fn change(from: Color, to: Color, start: Duration) -> Fade {
    Fade {
        from,
        to,
        start,
        length: MAX_DURATION,
        then_gone: false,
    }
}
