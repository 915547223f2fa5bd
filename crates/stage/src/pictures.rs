//! Pictures of pages, drawn without a window: for documentation, and for eyes that check the look.

use std::path::Path;
use std::time::{Duration, Instant};

use bevy::asset::RenderAssetUsages;
use bevy::camera::RenderTarget;
use bevy::prelude::*;
use bevy::render::render_resource::TextureFormat;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};
use bevy::winit::WinitPlugin;

use super::training::{Current, Perform};
use super::window::quiet;
use super::{FontsReady, Loading, plugin, prepare};
use samtalerum_simulator::{Action, Page, Training};

/// Why there is no picture.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// No graphics, or one that never got ready.
    #[error("the picture was not ready within {0:?}")]
    TooLate(Duration),
    /// The picture could not be converted or written.
    #[error("the picture could not be written: {0}")]
    Unwritable(String),
}

/// How long a picture may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// What came out.
#[derive(Debug, Default, Resource)]
struct Saved(Option<Result<(), String>>);

/// A training drawn on a picture instead of a window.
pub struct Album {
    app: App,
    target: Handle<Image>,
}

/// Draws the current page of a training and writes it as a PNG.
pub fn render(
    training: Box<dyn Training>,
    size: impl Into<UVec2>,
    path: impl AsRef<Path>,
) -> Result<(), PictureError> {
    Album::open(training, size).take(path)
}

impl Album {
    /// Opens an album of pictures of one size.
    pub fn open(training: Box<dyn Training>, size: impl Into<UVec2>) -> Self {
        let size = size.into();
        let mut app = App::new();
        prepare(&mut app, training);
        app.add_plugins(
            DefaultPlugins
                .build()
                .disable::<WinitPlugin>()
                .set(quiet())
                .set(WindowPlugin {
                    primary_window: None,
                    exit_condition: bevy::window::ExitCondition::DontExit,
                    ..default()
                }),
        )
        .add_plugins(plugin)
        .init_resource::<Saved>();
        app.finish();
        app.cleanup();
        let mut picture =
            Image::new_target_texture(size.x, size.y, TextureFormat::Rgba8UnormSrgb, None);
        picture.asset_usage = RenderAssetUsages::default();
        let target = app.world_mut().resource_mut::<Assets<Image>>().add(picture);
        app.world_mut().spawn((
            Camera2d,
            RenderTarget::Image(target.clone().into()),
            IsDefaultUiCamera,
        ));
        Self { app, target }
    }

    /// The page as it is now.
    pub fn page(&self) -> &Page {
        &self.app.world().resource::<Current>().0
    }

    /// Does something in the training, as a trainee would.
    pub fn perform(&mut self, action: Action) {
        self.app.world_mut().trigger(Perform(action));
    }

    /// Writes the page as it is now to a PNG.
    pub fn take(&mut self, path: impl AsRef<Path>) -> Result<(), PictureError> {
        let start = Instant::now();
        // Long enough for what moves to come to rest, and for the pipelines to get ready.
        let mut quiet = 0;
        while quiet < 12 {
            self.app.update();
            let world = self.app.world();
            let ready = world.resource::<FontsReady>().0 && world.resource::<Loading>().is_done();
            quiet = if ready { quiet + 1 } else { 0 };
            if start.elapsed() > PATIENCE {
                return Err(PictureError::TooLate(PATIENCE));
            }
            std::thread::sleep(Duration::from_millis(30));
        }
        let path = path.as_ref().to_path_buf();
        self.app.world_mut().resource_mut::<Saved>().0 = None;
        self.app
            .world_mut()
            .spawn(Screenshot::image(self.target.clone()))
            .observe(
                move |shot: On<ScreenshotCaptured>, mut outcome: ResMut<Saved>| {
                    let image = shot.image.clone().try_into_dynamic();
                    outcome.0 = Some(match image {
                        Ok(image) => image.to_rgb8().save(&path).map_err(|e| e.to_string()),
                        Err(error) => Err(error.to_string()),
                    });
                },
            );
        while start.elapsed() < PATIENCE {
            self.app.update();
            if let Some(outcome) = self.app.world_mut().resource_mut::<Saved>().0.take() {
                return outcome.map_err(PictureError::Unwritable);
            }
        }
        Err(PictureError::TooLate(PATIENCE))
    }
}
