//! Tests that pages look the same as if the engine had drawn them without the division into pieces. These tests really
//! draw, so they need a graphics driver.

use bevy::camera::RenderTarget;
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::pipelined_rendering::PipelinedRenderingPlugin;
use bevy::render::render_resource::{PipelineCache, TextureFormat};
use bevy::render::{ExtractSchedule, Render, RenderApp};
use bevy::winit::WinitPlugin;
use samtalerum_core::settings::Theme;
use samtalerum_simulator::Page;
use samtalerum_stage::{AssetsReady, Loading, Painting};

use super::sample;
use super::stage::{pixels, scripted};

/// Draws a page and returns its pixels. `is_divided` is `false` to let the engine draw it alone.
fn drawn(page: Page, size: UVec2, is_divided: bool) -> Vec<u8> {
    let mut app = App::new();
    samtalerum_stage::prepare(&mut app, scripted(page));
    app.add_plugins(
        DefaultPlugins
            .build()
            .disable::<LogPlugin>()
            .disable::<WinitPlugin>()
            // With this plugin, the renderer would be out of reach.
            .disable::<PipelinedRenderingPlugin>()
            .set(WindowPlugin {
                primary_window: None,
                exit_condition: bevy::window::ExitCondition::DontExit,
                ..default()
            }),
    )
    .add_plugins(samtalerum_stage::plugin);
    if !is_divided {
        app.sub_app_mut(RenderApp)
            .configure_sets(ExtractSchedule, Painting.run_if(|| false))
            .configure_sets(Render, Painting.run_if(|| false));
    }
    app.finish();
    app.cleanup();
    let image = Image::new_target_texture(size.x, size.y, TextureFormat::Rgba8UnormSrgb, None);
    let picture = app.world_mut().resource_mut::<Assets<Image>>().add(image);
    app.world_mut().spawn((
        Camera2d,
        Msaa::Off,
        IsDefaultUiCamera,
        RenderTarget::Image(picture.clone().into()),
    ));
    let mut complete = 0;
    while complete < 12 {
        app.update();
        let pipelines = app.sub_app(RenderApp).world().resource::<PipelineCache>();
        let is_complete = pipelines.waiting_pipelines().next().is_none()
            && app.world().resource::<AssetsReady>().0
            && app.world().resource::<Loading>().is_done();
        complete = if is_complete { complete + 1 } else { 0 };
    }
    pixels(&mut app, &picture)
}

/// Compares a page with the one that the engine draws alone.
fn check(page: Page, size: UVec2) {
    let [alone, divided] = [false, true].map(|is_divided| drawn(page.clone(), size, is_divided));
    let colours: std::collections::HashSet<_> = alone.chunks_exact(4).collect();
    assert!(colours.len() > 100, "the page is drawn");
    assert_eq!(alone.len(), divided.len());
    let differ = |(a, b): (&u8, &u8)| a.abs_diff(*b);
    let most = alone.iter().zip(&divided).map(differ).max();
    // Where two shaders compute the same colour in other ways, it may be rounded differently.
    assert!(most <= Some(1), "they differ by {most:?}");
}

#[test]
fn a_meeting() {
    check(sample::meeting(), UVec2::new(1280, 720));
}

#[test]
fn borders_that_end_within_a_pixel() {
    // Pages are enlarged by an eighth in this window, so a border is 2.25 pixels thick.
    let mut page = sample::menu();
    page.settings = sample::settings(100, Theme::Dark);
    check(page, UVec2::new(1440, 810));
}

#[test]
fn large_text_with_high_contrast_on_a_telephone() {
    let mut page = sample::debrief();
    page.settings = sample::settings(200, Theme::HighContrast);
    check(page, UVec2::new(390, 844));
}
