//! Draws nodes straight onto the window, canvas or picture. The engine draws them onto a texture of its own, and copies
//! this texture pixel by pixel.

use bevy::camera::CameraOutputMode;
use bevy::core_pipeline::upscaling::upscaling;
use bevy::core_pipeline::{Core2d, Core2dSystems};
use bevy::ecs::schedule::ScheduleCleanupPolicy;
use bevy::prelude::*;
use bevy::render::camera::ExtractedCamera;
use bevy::render::render_phase::ViewSortedRenderPhases;
use bevy::render::render_resource::RenderPassDescriptor;
use bevy::render::renderer::{RenderContext, ViewQuery};
use bevy::render::view::{ExtractedView, ViewTarget};
use bevy::render::{Render, RenderSystems};
use bevy::ui_render::{TransparentUi, UiCameraView, UiViewTarget, ui_pass};

/// Puts a pass that draws onto the output in place of the engine's pass for nodes.
pub(super) fn add(render: &mut SubApp) {
    // This fails only before the engine has added its pass. Then both would draw, and nothing would look different.
    let _ = render.remove_systems_in_set(Core2d, ui_pass, ScheduleCleanupPolicy::RemoveSystemsOnly);
    render
        .add_systems(
            Core2d,
            draw.after(Core2dSystems::PostProcess).before(upscaling),
        )
        .add_systems(
            Render,
            aim.after(RenderSystems::PrepareViews)
                .before(RenderSystems::Queue),
        );
}

/// Lets the pipelines of the nodes have the format of the output, and stops the engine's copy.
fn aim(
    mut views: Query<(&mut ExtractedView, &UiViewTarget)>,
    mut cameras: Query<(&ViewTarget, &mut ExtractedCamera)>,
) {
    for (mut view, UiViewTarget(camera)) in &mut views {
        let Ok((target, mut camera)) = cameras.get_mut(*camera) else {
            continue;
        };
        if let Some(format) = target.out_texture_view_format() {
            view.target_format = format;
            camera.output_mode = CameraOutputMode::Skip;
        }
    }
}

/// Draws the nodes of a camera onto its output.
fn draw(
    world: &World,
    camera: ViewQuery<(&UiCameraView, &ViewTarget)>,
    views: Query<&ExtractedView>,
    phases: Res<ViewSortedRenderPhases<TransparentUi>>,
    ground: Res<ClearColor>,
    mut context: RenderContext,
) {
    let (UiCameraView(view), target) = camera.into_inner();
    let phase = views.get(*view).ok();
    let phase = phase.and_then(|view| phases.get(&view.retained_view_entity));
    let output = target.out_texture_color_attachment(Some(ground.0.into()));
    let (Some(phase), Some(output)) = (phase, output) else {
        return;
    };
    let mut pass = context.begin_tracked_render_pass(RenderPassDescriptor {
        label: Some("nodes"),
        color_attachments: &[Some(output)],
        depth_stencil_attachment: None,
        timestamp_writes: None,
        occlusion_query_set: None,
        multiview_mask: None,
    });
    // The only possible error is that a node or the view is gone, and then the next frame is drawn without it.
    let _ = phase.render(&mut pass, world, *view);
}
