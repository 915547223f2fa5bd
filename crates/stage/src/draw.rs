//! Builds the tree of nodes from a page, and rebuilds it whenever the page or the window's size changes.

use bevy::camera::CameraUpdateSystems;
use bevy::prelude::*;
use bevy::text::RemSize;
use bevy::ui::UiSystems;

use super::accessibility::Announcer;
use super::appearance::Appearance;
use super::assets::Fonts;
use super::screens;
use super::theme::REM;
use super::training::Current;
use super::tree::{DrawPhase, Kept, Persistent, Root, TreeState, View, rebuild_due};

/// Adds the phases of drawing and their systems to the app.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(Startup, |mut commands: Commands| {
        commands.spawn(Root);
    })
    .init_resource::<View>()
    .init_resource::<TreeState>()
    .configure_sets(
        PostUpdate,
        (
            DrawPhase::Remember,
            DrawPhase::Build,
            DrawPhase::Furnish,
            DrawPhase::Settle,
        )
            .chain()
            .after(CameraUpdateSystems)
            .before(UiSystems::Prepare)
            .before(UiSystems::Propagate)
            // Bevy determines once per frame in which order nodes are drawn (`UiSystems::Stack`). Nodes added after
            // that would appear only in the next frame, and a window at rest draws no next frame.
            .before(UiSystems::Stack),
    )
    .add_systems(
        PostUpdate,
        (
            measure
                .before(DrawPhase::Remember)
                .after(CameraUpdateSystems),
            build.in_set(DrawPhase::Build).run_if(rebuild_due),
            sweep.after(DrawPhase::Furnish).before(DrawPhase::Settle),
        ),
    );
}

/// Reads the window's size, and scales the page so that it fills the window.
fn measure(
    cameras: Query<&Camera, With<IsDefaultUiCamera>>,
    mut zoom: ResMut<UiScale>,
    mut view: ResMut<View>,
) {
    if let Some(size) = cameras.iter().find_map(Camera::logical_viewport_size) {
        let factor = zoom_in(size);
        if zoom.0 != factor {
            zoom.0 = factor;
        }
        view.set_if_neq(View((size / factor).round()));
    }
}

/// Returns the factor by which a page is enlarged in a window of this size. Pages are laid out for a window of 1280 by
/// 720 pixels. They are enlarged in a larger window, so that they fill it and can be read from the back row.
fn zoom_in(size: Vec2) -> f32 {
    const MADE_FOR: Vec2 = Vec2::new(1280.0, 720.0);
    const MAX: f32 = 1.5;
    /// Number of steps in which the factor grows from 1 to 2. Without steps, all sizes would change at each pixel while
    /// the edge of a window is dragged.
    const STEPS: f32 = 8.0;
    let factor = (size / MADE_FOR).min_element().clamp(1.0, MAX);
    (factor * STEPS).floor() / STEPS
}

/// Builds the tree. Persistent nodes are first detached from the old tree, so that they are not despawned with it.
#[allow(clippy::too_many_arguments, reason = "a system asks for what it needs")]
fn build(
    page: Res<Current>,
    view: Res<View>,
    fonts: Res<Fonts>,
    server: Res<AssetServer>,
    roots: Query<Entity, With<Root>>,
    persistent: Query<Entity, With<Persistent>>,
    announcers: Query<Entity, With<Announcer>>,
    kept: Query<Entity, With<Kept>>,
    mut rem: ResMut<RemSize>,
    mut clear: ResMut<ClearColor>,
    mut tree: ResMut<TreeState>,
    mut commands: Commands,
) {
    let look = Appearance::new(&page.0.settings, view.0, &fonts, &server);
    let size = REM * look.scale;
    if rem.0 != size {
        rem.0 = size;
    }
    clear.0 = look.palette.ground;
    for entity in persistent.iter().chain(&announcers).chain(&kept) {
        commands.entity(entity).remove::<ChildOf>();
    }
    for root in &roots {
        let mut root = commands.entity(root);
        root.despawn_children();
        screens::page(root, &look, &page.0, announcers.iter().next());
    }
    tree.count += 1;
    tree.look = Some(look);
}

/// Despawns the persistent nodes that were not moved into a slot of the new tree.
fn sweep(persistent: Query<Entity, (With<Persistent>, Without<ChildOf>)>, mut commands: Commands) {
    for entity in &persistent {
        commands.entity(entity).despawn();
    }
}
