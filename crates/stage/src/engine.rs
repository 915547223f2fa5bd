//! The engine's plugins for the canvas: `DefaultPlugins` without the plugins that draw sprites, tile maps and meshes,
//! which the canvas does not use, and without the one for a window. Without them the browser has less to download
//! before the first choice.

use bevy::app::{PanicHandlerPlugin, PluginGroupBuilder, TaskPoolPlugin};
use bevy::diagnostic::FrameCountPlugin;
use bevy::image::TextureAtlasPlugin;
use bevy::prelude::*;
use bevy::render::{ExtractSchedule, RenderApp};
use bevy::sprite_render::{SpriteAssetEvents, extract_sprite_events};

/// The plugins of the canvas, used in place of `DefaultPlugins`.
#[derive(Debug)]
pub(crate) struct Engine;

impl PluginGroup for Engine {
    fn build(self) -> PluginGroupBuilder {
        PluginGroupBuilder::start::<Self>()
            .add(PanicHandlerPlugin)
            .add(TaskPoolPlugin::default())
            .add(FrameCountPlugin)
            .add(bevy::time::TimePlugin)
            .add(bevy::transform::TransformPlugin)
            .add(bevy::input::InputPlugin)
            .add(bevy::input_focus::InputFocusPlugin)
            .add(bevy::input_focus::InputDispatchPlugin)
            .add(WindowPlugin::default())
            .add(bevy::a11y::AccessibilityPlugin)
            .add(AssetPlugin::default())
            .add(bevy::render::RenderPlugin::default())
            .add(ImagePlugin::default())
            .add(TextureAtlasPlugin)
            .add(bevy::mesh::MeshPlugin)
            .add(bevy::camera::CameraPlugin)
            .add(bevy::core_pipeline::CorePipelinePlugin)
            .add(bevy::text::TextPlugin)
            .add(bevy::ui::UiPlugin)
            .add(bevy::ui_render::UiRenderPlugin)
            .add(ChangedPictures)
            .add_group(bevy::ui_widgets::UiWidgetsPlugins)
            .add_group(bevy::picking::DefaultPickingPlugins)
    }
}

/// Reports changed images, including glyph atlases, to the renderer of the nodes. In `DefaultPlugins`, the sprite
/// plugin reports them.
struct ChangedPictures;

impl Plugin for ChangedPictures {
    fn build(&self, app: &mut App) {
        if let Some(render) = app.get_sub_app_mut(RenderApp) {
            render
                .init_resource::<SpriteAssetEvents>()
                .add_systems(ExtractSchedule, extract_sprite_events);
        }
    }
}
