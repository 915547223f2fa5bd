//! From a page to a tree of nodes: drawn anew whenever the page or the window's size has changed.

use bevy::camera::CameraUpdateSystems;
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;
use bevy::text::RemSize;
use bevy::ui::UiSystems;

use super::accessibility::Announcer;
use super::assets::{Fonts, FontsReady};
use super::look::{Look, column};
use super::theme::REM;
use super::{Current, screens};

/// The steps between a new page and its layout.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, SystemSet)]
pub(crate) enum Drawing {
    /// Focus and scroll positions of the old tree are remembered.
    Remember,
    /// The tree is built.
    Build,
    /// What outlived the old tree is put into the new one.
    Furnish,
    /// Focus and scroll positions are restored, or go to what is new.
    Settle,
}

/// The size of the window in logical pixels.
#[derive(Debug, Default, Clone, Copy, PartialEq, Resource)]
pub(crate) struct View(pub Vec2);

/// Counts the trees drawn, so that others notice a new one.
#[derive(Debug, Default, Resource)]
pub(crate) struct Drawn {
    /// How many.
    pub count: u64,
    /// The look of the last; nothing before the first.
    pub look: Option<Look>,
}

/// The one node above all others. It stays from page to page, so that what is put below it belongs to the
/// window at once: what is kept would otherwise lose its place in the layout for a moment.
#[derive(Debug, Component)]
#[require(TabGroup, Node = full())]
pub(crate) struct Root;

fn full() -> Node {
    Node {
        width: percent(100),
        height: percent(100),
        ..column(px(0))
    }
}

/// Outlives the tree it stands in: it is put into a slot of the next, or it goes.
#[derive(Debug, Component)]
pub(crate) struct Kept;

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

/// Whether a new tree is due.
pub(super) fn due(page: Res<Current>, view: Res<View>, ready: Res<FontsReady>) -> bool {
    ready.0
        && view.0.min_element() > 0.0
        && (page.is_changed() || view.is_changed() || ready.is_changed())
}

/// Whether a new tree was just drawn.
pub(super) fn drawn_anew(drawn: Res<Drawn>) -> bool {
    drawn.is_changed() && drawn.count > 0
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
