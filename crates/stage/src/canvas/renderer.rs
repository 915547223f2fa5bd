//! Sets up the renderer for a canvas. The engine does this by itself only for a window that it knows.

use std::sync::Arc;

use bevy::math::UVec2;
use bevy::render::RenderPlugin;
use bevy::render::renderer::{
    RenderAdapter, RenderAdapterInfo, RenderDevice, RenderInstance, RenderQueue, WgpuWrapper,
};
use bevy::render::settings::RenderCreation;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlCanvasElement, OffscreenCanvas};
use wgpu::rwh::{DisplayHandle, HandleError, HasDisplayHandle};
use wgpu::{
    Backends, CurrentSurfaceTexture, DeviceDescriptor, Instance, InstanceDescriptor,
    RequestAdapterOptions, SurfaceConfiguration, SurfaceTarget, SurfaceTexture, TextureFormat,
};

/// The display, as the renderer asks for it.
#[derive(Debug)]
struct Browser;

impl HasDisplayHandle for Browser {
    fn display_handle(&self) -> Result<DisplayHandle<'_>, HandleError> {
        Ok(DisplayHandle::web())
    }
}

/// The canvas as the renderer knows it.
pub(super) struct Surface {
    surface: wgpu::Surface<'static>,
    configuration: SurfaceConfiguration,
    device: RenderDevice,
}

/// Opens a canvas for drawing. Returns its surface, and the engine's plugin that renders with it.
///
/// # Errors
/// If the browser cannot draw on the canvas with WebGL2.
pub(super) async fn open(canvas: JsValue) -> Result<(Surface, RenderPlugin), JsError> {
    let target = match canvas.dyn_into::<OffscreenCanvas>() {
        Ok(canvas) => SurfaceTarget::OffscreenCanvas(canvas),
        Err(canvas) => SurfaceTarget::Canvas(canvas.unchecked_into::<HtmlCanvasElement>()),
    };
    let instance = Instance::new(InstanceDescriptor {
        backends: Backends::GL,
        ..InstanceDescriptor::new_with_display_handle(Box::new(Browser))
    });
    let surface = instance.create_surface(target)?;
    let adapter = instance
        .request_adapter(&RequestAdapterOptions {
            compatible_surface: Some(&surface),
            ..Default::default()
        })
        .await?;
    let (device, queue) = adapter
        .request_device(&DeviceDescriptor {
            required_features: adapter.features(),
            required_limits: adapter.limits(),
            ..Default::default()
        })
        .await?;
    let device = RenderDevice::from(device);
    let mut configuration = surface
        .get_default_config(&adapter, 1, 1)
        .ok_or_else(|| JsError::new("the canvas has no format"))?;
    // The engine writes colours as light intensities. This format stores them as the display expects them.
    configuration.format = TextureFormat::Rgba8UnormSrgb;
    let plugin = RenderPlugin {
        render_creation: RenderCreation::manual(
            device.clone(),
            RenderQueue(Arc::new(WgpuWrapper::new(queue))),
            RenderAdapterInfo(WgpuWrapper::new(adapter.get_info())),
            RenderAdapter(Arc::new(WgpuWrapper::new(adapter))),
            RenderInstance(Arc::new(WgpuWrapper::new(instance))),
        ),
        ..Default::default()
    };
    let surface = Surface {
        surface,
        configuration,
        device,
    };
    Ok((surface, plugin))
}

impl Surface {
    /// Format of the texture.
    pub(super) fn format(&self) -> TextureFormat {
        self.configuration.format
    }

    /// Gives the canvas this size in pixels. Neither side may be 0.
    pub(super) fn resize(&mut self, size: UVec2) {
        (self.configuration.width, self.configuration.height) = (size.x, size.y);
        self.device
            .configure_surface(&self.surface, &self.configuration);
    }

    /// Returns the texture of the next frame. `None` if the browser provides none now.
    pub(super) fn texture(&self) -> Option<SurfaceTexture> {
        match self.surface.get_current_texture() {
            CurrentSurfaceTexture::Success(texture)
            | CurrentSurfaceTexture::Suboptimal(texture) => Some(texture),
            _ => None,
        }
    }
}
