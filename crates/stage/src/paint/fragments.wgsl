// The colours of pixels that need neither the rounded corners nor the borders of the engine's shader for nodes. The
// vertices are those of the engine (`ui.wgsl` of bevy_ui_render), which says what each location is.

@group(1) @binding(0) var image: texture_2d<f32>;
@group(1) @binding(1) var image_sampler: sampler;

// A pixel of a node with one opaque colour.
@fragment
fn solid(@location(1) color: vec4<f32>) -> @location(0) vec4<f32> {
    return color;
}

// A pixel of a picture or of text.
@fragment
fn picture(@location(0) uv: vec2<f32>, @location(1) color: vec4<f32>) -> @location(0) vec4<f32> {
    return color * textureSample(image, image_sampler, uv);
}
