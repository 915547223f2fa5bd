//! From a page to a tree of nodes: drawn anew whenever the page or the window's size has changed.

use bevy::camera::CameraUpdateSystems;
use bevy::prelude::*;
use bevy::text::RemSize;
use bevy::ui::UiSystems;

use super::accessibility::Announcer;
use super::assets::Fonts;
use super::drawing::{Drawing, Drawn, Kept, Root, View, due};
use super::look::Look;
use super::screens;
use super::theme::REM;
use super::training::Current;

/// Draws.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(Startup, |mut commands: Commands| {
        commands.spawn(Root);
    })
    .init_resource::<View>()
    .init_resource::<Drawn>()
    .configure_sets(
        PostUpdate,
        (
            Drawing::Remember,
            Drawing::Build,
            Drawing::Furnish,
            Drawing::Settle,
        )
            .chain()
            .after(CameraUpdateSystems)
            .before(UiSystems::Prepare)
            .before(UiSystems::Propagate)
            // Nothing follows this frame that would put a node drawn after it in its place.
            .before(UiSystems::Stack),
    )
    .add_systems(
        PostUpdate,
        (
            measure.before(Drawing::Remember).after(CameraUpdateSystems),
            build.in_set(Drawing::Build).run_if(due),
            sweep.after(Drawing::Furnish).before(Drawing::Settle),
        ),
    );
}

fn measure(cameras: Query<&Camera, With<IsDefaultUiCamera>>, mut view: ResMut<View>) {
    if let Some(size) = cameras.iter().find_map(Camera::logical_viewport_size) {
        view.set_if_neq(View(size));
    }
}

#[allow(clippy::too_many_arguments, reason = "a system asks for what it needs")]
fn build(
    page: Res<Current>,
    view: Res<View>,
    fonts: Res<Fonts>,
    server: Res<AssetServer>,
    roots: Query<Entity, With<Root>>,
    kept: Query<Entity, With<Kept>>,
    announcers: Query<Entity, With<Announcer>>,
    mut rem: ResMut<RemSize>,
    mut clear: ResMut<ClearColor>,
    mut drawn: ResMut<Drawn>,
    mut commands: Commands,
) {
    let look = Look::new(&page.0.settings, view.0, &fonts, &server);
    let size = REM * look.scale;
    if rem.0 != size {
        rem.0 = size;
    }
    clear.0 = look.palette.ground;
    for entity in kept.iter().chain(&announcers) {
        commands.entity(entity).remove::<ChildOf>();
    }
    for root in &roots {
        let mut root = commands.entity(root);
        root.despawn_children();
        screens::page(root, &look, &page.0, announcers.iter().next());
    }
    drawn.count += 1;
    drawn.look = Some(look);
}

/// What found no place in the new tree goes.
fn sweep(kept: Query<Entity, (With<Kept>, Without<ChildOf>)>, mut commands: Commands) {
    for entity in &kept {
        commands.entity(entity).despawn();
    }
}
