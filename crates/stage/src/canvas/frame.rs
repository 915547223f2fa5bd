//! Draws frames when the script asks for them, as winit does for a window.

use bevy::camera::{CameraUpdateSystems, ManualTextureViewHandle, RenderTarget};
use bevy::ecs::message::MessageCursor;
use bevy::prelude::*;
use bevy::render::texture::{ManualTextureView, ManualTextureViews};
use bevy::window::{PrimaryWindow, RequestRedraw};

use super::renderer::Surface;

/// The engine's handle of the texture that becomes visible on the canvas.
const TEXTURE: ManualTextureViewHandle = ManualTextureViewHandle(0);

/// The number of the display's pixels that are as long as a CSS pixel.
#[derive(Debug, Clone, Copy, Resource)]
struct Ratio(f32);

/// The app, and the canvas that it draws on.
pub(super) struct Frames {
    app: App,
    surface: Surface,
    /// Size in pixels of the display. Nothing is drawn while it has no area.
    size: UVec2,
    /// Reads the requests for another frame.
    requests: MessageCursor<RequestRedraw>,
}

/// Returns the component that makes a camera draw on the canvas.
pub(super) fn target() -> RenderTarget {
    RenderTarget::TextureView(TEXTURE)
}

/// Lets the camera know how large a CSS pixel is.
pub(super) fn plugin(app: &mut App) {
    app.insert_resource(Ratio(1.0)).add_systems(
        PostUpdate,
        scale
            .after(bevy::render::camera::camera_system)
            .in_set(CameraUpdateSystems),
    );
}

/// Sets the camera's scale factor. The engine knows the scale factor of a window, but not that of a texture.
fn scale(ratio: Res<Ratio>, mut cameras: Query<&mut Camera>) {
    for mut camera in &mut cameras {
        if let Some(info) = &mut camera.computed.target_info {
            info.scale_factor = ratio.0;
        }
    }
}

impl Frames {
    /// Draws an app on a canvas. The canvas has no area yet.
    pub(super) fn new(app: App, surface: Surface) -> Self {
        Self {
            app,
            surface,
            size: UVec2::ZERO,
            requests: MessageCursor::default(),
        }
    }

    /// Gives the canvas a size in pixels of the display, of which `ratio` are as long as a CSS pixel.
    pub(super) fn resize(&mut self, size: UVec2, ratio: f32) {
        if size != self.size && size.min_element() > 0 {
            self.surface.resize(size);
        }
        self.size = size;
        let world = self.app.world_mut();
        world.insert_resource(Ratio(ratio));
        let mut windows = world.query_filtered::<&mut Window, With<PrimaryWindow>>();
        for mut window in windows.iter_mut(world) {
            window.resolution.set_scale_factor(ratio);
            window.resolution.set_physical_resolution(size.x, size.y);
        }
    }

    /// Draws a frame, unless the canvas has no area. Returns `true` if another frame must follow.
    pub(super) fn draw(&mut self) -> bool {
        if self.size.min_element() == 0 {
            return false;
        }
        let Some(texture) = self.surface.texture() else {
            return true;
        };
        let view = ManualTextureView {
            texture_view: texture
                .texture
                .create_view(&wgpu::TextureViewDescriptor::default())
                .into(),
            size: self.size,
            view_format: self.surface.format(),
        };
        let mut views = self.app.world_mut().resource_mut::<ManualTextureViews>();
        views.insert(TEXTURE, view);
        self.app.update();
        let world = self.app.world_mut();
        let is_drawn = world
            .query::<&Camera>()
            .iter(world)
            .any(|camera| camera.is_active);
        if is_drawn {
            texture.present();
        }
        let messages = self.app.world().resource::<Messages<RequestRedraw>>();
        self.requests.read(messages).count() > 0
    }
}
