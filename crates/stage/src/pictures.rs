//! Renders pages to PNG files without a window, for the documentation and for visual checks.

use std::path::Path;
use std::time::{Duration, Instant};

use bevy::asset::RenderAssetUsages;
use bevy::camera::RenderTarget;
use bevy::prelude::*;
use bevy::render::render_resource::TextureFormat;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};
use bevy::winit::WinitPlugin;

use super::assets;
use super::training::{Current, Perform};
use super::window::quiet;
use super::{AssetsReady, Loading, plugin, prepare, user_interface_camera};
use samtalerum_simulator::{Action, Page, Training};

/// The reason why a picture could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// There is no graphics device, or it did not become ready in time.
    #[error("the picture was not ready within {0:?}")]
    TooLate(Duration),
    /// The picture could not be converted or written.
    #[error("the picture could not be written: {0}")]
    Unwritable(String),
}

/// Upper bound on the time to render a picture.
const TIMEOUT: Duration = Duration::from_secs(60);

/// Result of writing the current picture; `None` while it is pending.
#[derive(Debug, Default, Resource)]
struct Saved(Option<Result<(), String>>);

/// A training that is drawn to a texture instead of a window.
pub struct Album {
    app: App,
    target: Handle<Image>,
}

/// Returns `true` if the program has a font or picture with this path, such as `assets/icons/check.png`.
pub fn has_asset(path: &str) -> bool {
    path.strip_prefix("assets/").is_some_and(assets::may_exist)
}

/// Writes all fonts and pictures to the folder `assets` in this folder, for documents that show them.
///
/// # Errors
/// If a file cannot be written.
pub fn write_assets(folder: &Path) -> std::io::Result<()> {
    assets::write(&folder.join("assets"))
}

/// Draws the current page of a training and writes it to a PNG file.
///
/// # Errors
/// Fails if the picture is not ready within a minute, or if the file cannot be written.
pub fn render(
    training: Box<dyn Training>,
    size: impl Into<UVec2>,
    path: impl AsRef<Path>,
) -> Result<(), PictureError> {
    Album::open(training, size).take(path)
}

impl Album {
    /// Creates an album whose pictures all have this size in pixels.
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
            user_interface_camera(),
            RenderTarget::Image(target.clone().into()),
        ));
        Self { app, target }
    }

    /// Returns the current page.
    pub fn page(&self) -> &Page {
        &self.app.world().resource::<Current>().0
    }

    /// Performs an action in the training, as a trainee would.
    pub fn perform(&mut self, action: Action) {
        self.app.world_mut().trigger(Perform(action));
    }

    /// Writes the current page to a PNG file.
    ///
    /// # Errors
    /// Fails if the picture is not ready within a minute, or if the file cannot be written.
    pub fn take(&mut self, path: impl AsRef<Path>) -> Result<(), PictureError> {
        let start = Instant::now();
        // Number of frames drawn since everything was loaded. Twelve are enough for animations to end and for the
        // render pipelines to compile.
        let mut quiet = 0;
        while quiet < 12 {
            self.app.update();
            let world = self.app.world();
            let ready = world.resource::<AssetsReady>().0 && world.resource::<Loading>().is_done();
            quiet = if ready { quiet + 1 } else { 0 };
            if start.elapsed() > TIMEOUT {
                return Err(PictureError::TooLate(TIMEOUT));
            }
            std::thread::sleep(Duration::from_millis(30));
        }
        // The screenshot reaches the observer some frames later, so frames are drawn until the file has been written.
        let path = path.as_ref().to_path_buf();
        self.app.world_mut().resource_mut::<Saved>().0 = None;
        self.app
            .world_mut()
            .spawn(Screenshot::image(self.target.clone()))
            .observe(
                move |shot: On<ScreenshotCaptured>, mut result: ResMut<Saved>| {
                    let image = shot.image.clone().try_into_dynamic();
                    result.0 = Some(match image {
                        Ok(image) => image.to_rgb8().save(&path).map_err(|e| e.to_string()),
                        Err(error) => Err(error.to_string()),
                    });
                },
            );
        while start.elapsed() < TIMEOUT {
            self.app.update();
            if let Some(result) = self.app.world_mut().resource_mut::<Saved>().0.take() {
                return result.map_err(PictureError::Unwritable);
            }
        }
        Err(PictureError::TooLate(TIMEOUT))
    }
}
