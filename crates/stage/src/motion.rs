//! Short movements that ask for their own frames; none with reduced motion.

use std::time::Duration;

use bevy::prelude::*;
use bevy::window::RequestRedraw;

/// The longest that anything moves.
pub(crate) const MAX_DURATION: Duration = Duration::from_millis(250);

/// The colour that a picture is drawn through changes from one to another.
#[derive(Debug, Component)]
pub struct Fade {
    /// At first.
    pub from: Color,
    /// In the end.
    pub to: Color,
    /// When it began.
    pub start: Duration,
    /// How long it lasts.
    pub length: Duration,
    /// Whether the picture is taken away afterwards.
    pub then_gone: bool,
}

/// A node moves sideways to its place, or away from it.
#[derive(Debug, Component)]
pub struct Walk {
    /// The distance from its place at first, in logical pixels.
    pub from: f32,
    /// The distance in the end.
    pub to: f32,
    /// When it began.
    pub start: Duration,
    /// Whether the node is taken away afterwards.
    pub then_gone: bool,
}

/// Moves what moves.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, (fade, walk));
}

fn progress(now: Duration, start: Duration, length: Duration) -> f32 {
    let t = now.saturating_sub(start).as_secs_f32() / length.as_secs_f32();
    let t = t.clamp(0.0, 1.0);
    // Slow at both ends.
    t * t * (3.0 - 2.0 * t)
}

fn fade(
    time: Res<Time>,
    mut fading: Query<(Entity, &Fade, &mut ImageNode)>,
    mut commands: Commands,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    for (entity, fade, mut image) in &mut fading {
        let t = progress(time.elapsed(), fade.start, fade.length);
        image.color = fade.from.mix(&fade.to, t);
        redraw.write(RequestRedraw);
        if t >= 1.0 {
            if fade.then_gone {
                commands.entity(entity).try_despawn();
            } else {
                commands.entity(entity).remove::<Fade>();
            }
        }
    }
}

fn walk(
    time: Res<Time>,
    mut walking: Query<(Entity, &Walk, &mut UiTransform)>,
    mut commands: Commands,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    for (entity, walk, mut transform) in &mut walking {
        let t = progress(time.elapsed(), walk.start, MAX_DURATION);
        transform.translation.x = px(walk.from + (walk.to - walk.from) * t);
        redraw.write(RequestRedraw);
        if t >= 1.0 {
            if walk.then_gone {
                commands.entity(entity).try_despawn();
            } else {
                commands.entity(entity).remove::<Walk>();
            }
        }
    }
}
