//! A portrait: several pictures of the same size on top of each other.

use std::time::Duration;

use bevy::prelude::*;

use crate::accessibility::hidden;
use crate::appearance::Appearance;
use crate::assets::Pictures;
use crate::motion::{Fade, MAX_DURATION};
use samtalerum_core::scenario::Mood;
use samtalerum_simulator::Person;

/// One of the pictures that make up a portrait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Component)]
pub(crate) enum Layer {
    /// Head and shoulders.
    Look,
    /// The face with its expression.
    Face(Mood),
    /// A beard or glasses in front of the face.
    Front,
}

/// Returns the pictures of a portrait from back to front. If there is no picture for a person's look, a silhouette
/// takes its place.
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

/// Returns the tint of a person's portrait. A silent person is dimmed while somebody else speaks.
pub(crate) fn tint(look: &Appearance, person: &Person, anyone_speaks: bool) -> Color {
    if person.speaking || !anyone_speaks {
        Color::WHITE
    } else {
        look.palette.room.dimmed
    }
}

/// Returns one layer of a portrait.
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

/// Returns a fade that makes a picture appear.
pub(crate) fn appear(to: Color, start: Duration) -> Fade {
    Fade {
        from: to.with_alpha(0.0),
        to,
        start,
        length: MAX_DURATION,
        then_gone: false,
    }
}

/// Returns a fade that makes a picture disappear.
pub(crate) fn vanish(from: Color, start: Duration) -> Fade {
    Fade {
        from,
        to: from.with_alpha(0.0),
        start,
        length: MAX_DURATION,
        then_gone: true,
    }
}

/// Returns a fade that changes a picture's tint.
pub(crate) fn change(from: Color, to: Color, start: Duration) -> Fade {
    Fade {
        from,
        to,
        start,
        length: MAX_DURATION,
        then_gone: false,
    }
}
