//! Tests of a window that sleeps unless it is woken, and whose shaders, surface or pictures arrive late. These tests
//! really draw the window, so they need a graphics driver.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use bevy::camera::RenderTarget;
use bevy::ecs::message::MessageCursor;
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::pipelined_rendering::PipelinedRenderingPlugin;
use bevy::render::render_asset::RenderAssets;
use bevy::render::render_resource::{PipelineCache, TextureFormat};
use bevy::render::texture::GpuImage;
use bevy::render::{Render, RenderApp, RenderSystems};
use bevy::tasks::AsyncComputeTaskPool;
use bevy::window::RequestRedraw;
use bevy::winit::WinitPlugin;
use samtalerum_simulator::Training;
use samtalerum_stage::{AssetsReady, Loading, Waker};

use super::late_files::LateFiles;
use super::sample;
use super::stage::{pixels, scripted};

/// Number of frames to draw after the start although nothing has requested them. `bevy_winit` draws the same number.
const FORCED: usize = 5;

/// Delay before the first shader is compiled. Until then, the threads that compile shaders are busy with other work.
const BUSY: Duration = Duration::from_millis(1500);

/// Upper bound on the time until the window rests.
const TIMEOUT: Duration = Duration::from_secs(120);

/// Number of frames to draw while only the surface or only the pictures are late.
const LATE: usize = 10;

/// The surface that the window draws on. The window system can provide it late, or take it away.
#[derive(Clone, Default)]
struct Surface {
    is_missing: Arc<AtomicBool>,
}

impl Surface {
    /// Creates a surface that is missing until [`Self::give`] is called.
    fn late() -> Self {
        let surface = Self::default();
        surface.lose();
        surface
    }

    fn give(&self) {
        self.is_missing.store(false, Ordering::SeqCst);
    }

    fn lose(&self) {
        self.is_missing.store(true, Ordering::SeqCst);
    }
}

/// The texture that stands in for the surface, in the world of the renderer.
#[derive(Resource)]
struct Target {
    surface: Surface,
    picture: AssetId<Image>,
    /// The texture, stored here only while the surface is missing.
    taken: Option<GpuImage>,
}

/// Takes the texture away while the surface is missing, and puts it back afterwards.
fn give_or_take(mut target: ResMut<Target>, mut images: ResMut<RenderAssets<GpuImage>>) {
    let picture = target.picture;
    if target.surface.is_missing.load(Ordering::SeqCst) {
        if let Some(texture) = images.remove(picture) {
            target.taken = Some(texture);
        }
    } else if let Some(texture) = target.taken.take() {
        images.insert(picture, texture);
    }
}

/// A window whose event loop sleeps: it draws a frame only if it is woken, or if the program asks for one.
struct Sleeper {
    app: App,
    woken: Arc<AtomicUsize>,
    redraws: MessageCursor<RequestRedraw>,
    picture: Handle<Image>,
}

impl Sleeper {
    fn open(training: Box<dyn Training>, surface: &Surface, files: &LateFiles) -> Self {
        let woken = Arc::new(AtomicUsize::new(0));
        let mut app = App::new();
        samtalerum_stage::prepare(&mut app, training);
        files.serve(&mut app);
        app.add_plugins(
            DefaultPlugins
                .build()
                .disable::<LogPlugin>()
                .disable::<WinitPlugin>()
                // With this plugin, a frame would still be drawn after `update` has returned. Without the plugin, the
                // frame is complete by then, so the test knows whether the frame has requested another one.
                .disable::<PipelinedRenderingPlugin>()
                .set(WindowPlugin {
                    primary_window: None,
                    exit_condition: bevy::window::ExitCondition::DontExit,
                    ..default()
                }),
        );
        let counted = Arc::clone(&woken);
        app.insert_resource(Waker::new(move || {
            counted.fetch_add(1, Ordering::SeqCst);
        }))
        .add_plugins(samtalerum_stage::plugin);
        app.finish();
        app.cleanup();
        let image = Image::new_target_texture(640, 480, TextureFormat::Rgba8UnormSrgb, None);
        let picture = app.world_mut().resource_mut::<Assets<Image>>().add(image);
        app.world_mut().spawn((
            Camera2d,
            RenderTarget::Image(picture.clone().into()),
            IsDefaultUiCamera,
        ));
        app.sub_app_mut(RenderApp)
            .insert_resource(Target {
                surface: surface.clone(),
                picture: picture.id(),
                taken: None,
            })
            .add_systems(
                Render,
                give_or_take
                    .after(RenderSystems::PrepareAssets)
                    .before(RenderSystems::PrepareViews),
            );
        let mut sleeper = Self {
            app,
            woken,
            redraws: MessageCursor::default(),
            picture,
        };
        // The first frame prepares the device, which may take longer than anything else.
        sleeper.frame();
        // Occupy all threads on which shaders are compiled.
        for _ in 0..AsyncComputeTaskPool::get().thread_num() {
            let work = async { std::thread::sleep(BUSY) };
            AsyncComputeTaskPool::get().spawn(work).detach();
        }
        for _ in 1..FORCED {
            sleeper.frame();
        }
        sleeper
    }

    fn frame(&mut self) {
        self.app.update();
    }

    /// Draws a frame if one was requested since the last frame. Returns `true` if it has drawn a frame.
    fn frame_if_asked(&mut self) -> bool {
        let messages = self.app.world().resource::<Messages<RequestRedraw>>();
        let asked = self.redraws.read(messages).count() > 0;
        let woken = self.woken.swap(0, Ordering::SeqCst) > 0;
        if asked || woken {
            self.frame();
        }
        asked || woken
    }

    /// Draws frames until nothing requests another frame. Returns the number of frames drawn.
    fn rest(&mut self) -> usize {
        let mut frames = 0;
        let start = Instant::now();
        while self.frame_if_asked() {
            frames += 1;
            assert!(start.elapsed() < TIMEOUT, "it never comes to rest");
        }
        frames
    }

    /// Draws frames until `is_true` returns `true`.
    fn until(&mut self, is_true: impl Fn(&Self) -> bool) {
        let start = Instant::now();
        while !is_true(self) {
            assert!(self.frame_if_asked(), "it rests too early");
            assert!(start.elapsed() < TIMEOUT, "it takes too long");
        }
    }

    /// Draws [`LATE`] frames, and checks that each frame requests the next one.
    fn check_awake(&mut self) {
        for frame in 0..LATE {
            assert!(self.frame_if_asked(), "it rests after {frame} frames");
        }
    }

    /// Returns the number of shaders that are being compiled.
    fn waiting(&self) -> usize {
        let render = self.app.sub_app(RenderApp).world();
        let pipelines = render.resource::<PipelineCache>();
        pipelines.waiting_pipelines().count()
    }

    fn has_fonts(&self) -> bool {
        self.app.world().resource::<AssetsReady>().0
    }

    fn has_pictures(&self) -> bool {
        self.app.world().resource::<Loading>().is_done()
    }

    /// Returns the number of the page's pictures that the renderer has, and the number of those that it lacks.
    fn pictures(&mut self) -> [usize; 2] {
        let world = self.app.world_mut();
        let mut nodes = world.query::<&ImageNode>();
        let images = nodes.iter(world).map(|node| &node.image);
        let loaded = images.filter(|image| image.path().is_some());
        let ids: Vec<_> = loaded.map(Handle::id).collect();
        let render = self.app.sub_app(RenderApp).world();
        let drawn = render.resource::<RenderAssets<GpuImage>>();
        let count = ids.iter().filter(|id| drawn.get(**id).is_some()).count();
        [count, ids.len() - count]
    }

    /// Returns the number of different colours in the picture as it was drawn last.
    fn colours(&mut self) -> usize {
        let pixels = pixels(&mut self.app, &self.picture);
        let colours: std::collections::HashSet<_> = pixels.chunks_exact(4).collect();
        colours.len()
    }
}

#[test]
fn a_window_on_a_busy_machine_draws_its_first_page_and_then_sleeps() {
    let meeting = scripted(sample::meeting());
    let mut sleeper = Sleeper::open(meeting, &Surface::default(), &LateFiles::default());
    sleeper.rest();
    let waiting = sleeper.waiting();
    assert_eq!(waiting, 0, "it sleeps before everything is prepared");
    assert_eq!(sleeper.rest(), 0);
    assert!(sleeper.colours() > 20, "the page is drawn");
}

#[test]
fn a_window_draws_its_first_page_however_late_it_gets_its_surface() {
    let surface = Surface::late();
    let mut sleeper = Sleeper::open(scripted(sample::meeting()), &surface, &LateFiles::default());
    sleeper.until(|window| window.has_fonts() && window.has_pictures() && window.waiting() == 0);
    sleeper.check_awake();
    surface.give();
    assert!(sleeper.rest() > 0, "it draws the page");
    assert_eq!(sleeper.waiting(), 0);
    assert!(sleeper.colours() > 20, "the page is drawn");
}

#[test]
fn a_window_that_has_lost_its_surface_draws_again_when_it_is_back() {
    let surface = Surface::default();
    let mut sleeper = Sleeper::open(scripted(sample::meeting()), &surface, &LateFiles::default());
    sleeper.rest();
    surface.lose();
    sleeper.frame();
    sleeper.check_awake();
    surface.give();
    assert!(sleeper.rest() > 0, "it draws the page");
    assert!(sleeper.colours() > 20, "the page is drawn");
}

#[test]
fn a_picture_that_arrives_late_is_in_the_last_frame() {
    let files = LateFiles::of(&["portraits"]);
    let mut sleeper = Sleeper::open(scripted(sample::meeting()), &Surface::default(), &files);
    sleeper.until(|window| window.has_fonts() && window.waiting() == 0 && !window.has_pictures());
    sleeper.check_awake();
    let [early, missing] = sleeper.pictures();
    assert!(missing > 0, "no picture is late");
    files.release();
    sleeper.rest();
    let [drawn, missing] = sleeper.pictures();
    assert!(
        drawn > early && missing == 0,
        "{drawn} drawn, {missing} missing"
    );
}
