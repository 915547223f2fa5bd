//! The pipelines for solid pieces and for pictures. They have the vertices of the engine's pipeline for nodes.

use bevy::prelude::*;
use bevy::render::render_phase::ViewSortedRenderPhases;
use bevy::render::render_resource::{
    PipelineCache, RenderPipelineDescriptor, SpecializedRenderPipeline, SpecializedRenderPipelines,
};
use bevy::render::view::ExtractedView;
use bevy::render::{GpuResourceAppExt, Render, RenderStartup, RenderSystems};
use bevy::shader::Shader;
use bevy::ui_render::{
    ExtractedUiNodes, TransparentUi, UiPipeline, UiPipelineKey, init_ui_pipeline,
};

use super::kind::{Paint, Painting, Whites, paint};

/// The shader with the fragments.
#[derive(Debug, Resource)]
struct Fragments(Handle<Shader>);

/// The engine's pipeline with other fragments.
#[derive(Resource)]
struct Painter {
    engine: UiPipeline,
    fragments: Handle<Shader>,
}

impl SpecializedRenderPipeline for Painter {
    type Key = (UiPipelineKey, Paint);

    fn specialize(&self, (key, paint): Self::Key) -> RenderPipelineDescriptor {
        let mut pipeline = self.engine.specialize(key);
        let entry = match paint {
            Paint::Shaped => return pipeline,
            Paint::Solid => "solid",
            Paint::Picture => "picture",
        };
        if let Some(fragment) = &mut pipeline.fragment {
            fragment.shader = self.fragments.clone();
            fragment.entry_point = Some(entry.into());
            if paint == Paint::Solid {
                // Nothing behind an opaque piece is seen, so it need not be read.
                let targets = fragment.targets.iter_mut().flatten();
                targets.for_each(|target| target.blend = None);
            }
        }
        pipeline
    }
}

/// Adds the shader with the fragments to the app, and returns it.
pub(super) fn fragments(app: &mut App) -> Handle<Shader> {
    let text = include_str!("fragments.wgsl");
    let mut shaders = app.world_mut().resource_mut::<Assets<Shader>>();
    shaders.add(Shader::from_wgsl(text, "paint/fragments.wgsl"))
}

/// Adds the pipelines to the app that renders.
pub(super) fn add(render: &mut SubApp, fragments: Handle<Shader>) {
    render
        .insert_resource(Fragments(fragments))
        .init_gpu_resource::<SpecializedRenderPipelines<Painter>>()
        .add_systems(RenderStartup, prepare.after(init_ui_pipeline))
        // The engine chooses its own pipeline for each node when it queues them, and joins them into batches afterwards.
        .add_systems(
            Render,
            choose
                .in_set(Painting)
                .after(RenderSystems::PhaseSort)
                .before(RenderSystems::PrepareBindGroups),
        );
}

fn prepare(engine: Res<UiPipeline>, fragments: Res<Fragments>, mut commands: Commands) {
    commands.insert_resource(Painter {
        engine: UiPipeline {
            view_layout: engine.view_layout.clone(),
            image_layout: engine.image_layout.clone(),
            shader: engine.shader.clone(),
        },
        fragments: fragments.0.clone(),
    });
}

/// Chooses the pipeline of each node. Nodes in a row with the same picture are drawn together, so they get the same one.
fn choose(
    nodes: Res<ExtractedUiNodes>,
    whites: Res<Whites>,
    painter: Res<Painter>,
    cache: Res<PipelineCache>,
    views: Query<&ExtractedView>,
    mut pipelines: ResMut<SpecializedRenderPipelines<Painter>>,
    mut phases: ResMut<ViewSortedRenderPhases<TransparentUi>>,
) {
    for view in &views {
        let Some(phase) = phases.get_mut(&view.retained_view_entity) else {
            continue;
        };
        let key = UiPipelineKey {
            target_format: view.target_format,
            anti_alias: true,
        };
        let drawn = phase.items.values().map(|item| {
            let node = nodes.uinodes.get(item.index)?;
            let is_node = node.render_entity == item.entity.0;
            is_node.then(|| (node.image, paint(node, &whites)))
        });
        let drawn: Vec<_> = drawn.collect();
        let mut items = phase.items.values_mut();
        for row in drawn.chunk_by(|a, b| a.map(|(image, _)| image) == b.map(|(image, _)| image)) {
            let same = row.iter().all(|paint| *paint == row[0]);
            let paint = row[0]
                .filter(|_| same)
                .map_or(Paint::Shaped, |(_, paint)| paint);
            for item in items.by_ref().take(row.len()) {
                if paint != Paint::Shaped {
                    item.pipeline = pipelines.specialize(&cache, &painter, (key, paint));
                }
            }
        }
    }
}
