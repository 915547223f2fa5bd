//! Short animations, which request the frames that they need. If the trainee wants reduced motion, there are no
//! animations.

use std::time::Duration;

use bevy::prelude::*;
use bevy::window::RequestRedraw;

/// Maximum duration of an animation.
pub(crate) const MAX_DURATION: Duration = Duration::from_millis(250);

/// Changes the tint of a picture from one colour to another.
#[derive(Debug, Component)]
pub struct Fade {
    /// Tint at the start.
    pub from: Color,
    /// Tint at the end.
    pub to: Color,
    /// Time at which the fade starts.
    pub start: Duration,
    /// Duration of the fade.
    pub length: Duration,
    /// `true` if the picture is despawned at the end.
    pub then_gone: bool,
}

/// Moves a node sideways to its position in the layout, or away from it.
#[derive(Debug, Component)]
pub struct Walk {
    /// Offset from the position in the layout at the start of the walk, in logical pixels.
    pub from: f32,
    /// Offset from the position in the layout at the end of the walk, in logical pixels.
    pub to: f32,
    /// Time at which the walk starts.
    pub start: Duration,
    /// `true` if the node is despawned at the end.
    pub then_gone: bool,
}

/// Adds the animations to the app.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, (fade, walk));
}

/// Returns the eased progress of an animation, from 0 to 1.
fn progress(now: Duration, start: Duration, length: Duration) -> f32 {
    let t = now.saturating_sub(start).as_secs_f32() / length.as_secs_f32();
    let t = t.clamp(0.0, 1.0);
    // Smoothstep: eases in and out.
    t * t * (3.0 - 2.0 * t)
}

/// Advances all fades, and removes or despawns each one that has ended.
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

/// Advances all walks, and removes or despawns each one that has ended.
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
