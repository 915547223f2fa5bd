//! A window that sleeps unless it is woken, on a busy machine. The test really draws the window, so it needs a graphics
//! driver.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bevy::camera::RenderTarget;
use bevy::ecs::message::MessageCursor;
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderApp;
use bevy::render::pipelined_rendering::PipelinedRenderingPlugin;
use bevy::render::render_resource::{PipelineCache, TextureFormat};
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};
use bevy::tasks::AsyncComputeTaskPool;
use bevy::window::RequestRedraw;
use bevy::winit::WinitPlugin;
use samtalerum_simulator::Training;
use samtalerum_stage::Waker;

use super::sample;
use super::stage::scripted;

/// Number of frames that the window draws after its start although nothing has requested them, as `bevy_winit` does.
const FORCED: usize = 5;

/// The time for which the threads that compile shaders are busy with other work, before they compile the first shader.
const BUSY: Duration = Duration::from_millis(1500);

/// A window whose event loop sleeps: it draws a frame only if it is woken, or if the program asks for one.
struct Sleeper {
    app: App,
    woken: Arc<AtomicUsize>,
    redraws: MessageCursor<RequestRedraw>,
    picture: Handle<Image>,
}

impl Sleeper {
    fn open(training: Box<dyn Training>) -> Self {
        let woken = Arc::new(AtomicUsize::new(0));
        let mut app = App::new();
        samtalerum_stage::prepare(&mut app, training);
        app.add_plugins(
            DefaultPlugins
                .build()
                .disable::<LogPlugin>()
                .disable::<WinitPlugin>()
                // Without this plugin, a frame is complete when `update` returns, so the test knows whether the frame
                // has requested another one. With it, the frame would still be drawn after that.
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

    /// Draws frames until nothing requests another frame. Returns the number of frames drawn.
    fn rest(&mut self) -> usize {
        let mut frames = 0;
        let start = Instant::now();
        loop {
            let messages = self.app.world().resource::<Messages<RequestRedraw>>();
            let asked = self.redraws.read(messages).count() > 0;
            if self.woken.swap(0, Ordering::SeqCst) == 0 && !asked {
                return frames;
            }
            assert!(
                start.elapsed() < Duration::from_secs(120),
                "it never comes to rest"
            );
            self.frame();
            frames += 1;
        }
    }

    /// Returns the number of different colours in the picture as it was drawn last.
    fn colours(&mut self) -> usize {
        let found = Arc::new(Mutex::new(None));
        let result = Arc::clone(&found);
        self.app
            .world_mut()
            .spawn(Screenshot::image(self.picture.clone()))
            .observe(move |shot: On<ScreenshotCaptured>| {
                let pixels = shot.image.data.as_deref().unwrap_or_default();
                let colours: std::collections::HashSet<_> = pixels.chunks_exact(4).collect();
                *result.lock().unwrap() = Some(colours.len());
            });
        loop {
            self.frame();
            if let Some(colours) = found.lock().unwrap().take() {
                return colours;
            }
        }
    }
}

#[test]
fn a_window_on_a_busy_machine_draws_its_first_page_and_then_sleeps() {
    let mut sleeper = Sleeper::open(scripted(sample::meeting()));
    sleeper.rest();
    let render = sleeper.app.sub_app(RenderApp).world();
    let waiting = render
        .resource::<PipelineCache>()
        .waiting_pipelines()
        .count();
    assert_eq!(waiting, 0, "it sleeps before everything is prepared");
    assert_eq!(sleeper.rest(), 0);
    assert!(sleeper.colours() > 20, "the page is drawn");
}
