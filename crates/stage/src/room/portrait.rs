//! A portrait: several pictures of the same size on top of each other.

use std::time::Duration;

use bevy::prelude::*;

use crate::accessibility::hidden;
use crate::assets::Pictures;
use crate::motion::{Fade, MAX_DURATION};
use samtalerum_core::scenario::Mood;
use samtalerum_simulator::Portrait;

/// Aspect ratio of a portrait, width to height.
pub(crate) const SHAPE: f32 = 480.0 / 528.0;

/// One of the pictures that make up a portrait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Component)]
pub(crate) enum Layer {
    /// Head and shoulders, or the whole picture of a head.
    Look,
    /// The face with its expression.
    Face(Mood),
    /// A beard or glasses in front of the face.
    Front,
}

/// Returns the pictures of a portrait from back to front. If there is no picture for the look, a silhouette
/// takes its place.
pub(crate) fn layers(pictures: &Pictures, portrait: &Portrait) -> Vec<(Layer, Handle<Image>)> {
    let named = |kind: &str, name: &str| pictures.find(format!("portraits/{kind}/{name}.png"));
    let Some(look) = named("looks", &portrait.look) else {
        return pictures
            .find("portraits/silhouette.png")
            .map(|image| (Layer::Look, image))
            .into_iter()
            .collect();
    };
    let mut all = vec![(Layer::Look, look)];
    all.extend(
        named("faces", portrait.mood.name()).map(|image| (Layer::Face(portrait.mood), image)),
    );
    all.extend(named("fronts", &portrait.look).map(|image| (Layer::Front, image)));
    all
}

/// Returns the small picture of a calm person's head; `None` if the person is not calm, or if there is no such picture.
pub(crate) fn head(pictures: &Pictures, portrait: &Portrait) -> Option<Handle<Image>> {
    let path = format!("portraits/heads/{}.png", portrait.look);
    let is_calm = portrait.mood == Mood::Calm;
    is_calm.then(|| pictures.find(path)).flatten()
}

/// Returns one layer of a portrait. In the pictures everybody looks to the right; `mirrored` portraits look to the
/// left.
pub(crate) fn layer(kind: Layer, image: Handle<Image>, mirrored: bool) -> impl Bundle {
    let picture = ImageNode::new(image).with_mode(NodeImageMode::Stretch);
    (
        kind,
        if mirrored {
            picture.with_flip_x()
        } else {
            picture
        },
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
pub(crate) fn appear(start: Duration) -> Fade {
    Fade {
        from: Color::WHITE.with_alpha(0.0),
        to: Color::WHITE,
        start,
        length: MAX_DURATION,
        then_gone: false,
    }
}

/// Returns a fade that makes a picture disappear.
pub(crate) fn vanish(start: Duration) -> Fade {
    Fade {
        from: Color::WHITE,
        to: Color::WHITE.with_alpha(0.0),
        start,
        length: MAX_DURATION,
        then_gone: true,
    }
}
