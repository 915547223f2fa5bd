//! Input on the canvas. The page sends the pointer's movements, the wheel and a few keys. They become the messages that
//! winit sends for a window.

use std::cell::RefCell;

use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy::input::mouse::{MouseButtonInput, MouseScrollUnit, MouseWheel};
use bevy::input::touch::{TouchInput, TouchPhase};
use bevy::picking::PickingSystems;
use bevy::picking::pointer::{PointerInput, PointerLocation};
use bevy::prelude::*;
use bevy::window::{CursorMoved, PrimaryWindow, WindowEvent};
use wasm_bindgen::prelude::*;

use super::frame;

thread_local! {
    /// The input since the last frame.
    static INPUT: RefCell<Vec<Input>> = const { RefCell::new(Vec::new()) };
}

/// Something that the trainee did with the pointer, a finger or a key.
#[derive(Debug, Clone, Copy)]
enum Input {
    /// The mouse is at this position.
    Move(Vec2),
    /// A button of the mouse was pressed or released.
    Button(MouseButton, ButtonState),
    /// A finger did something at this position. The number distinguishes the fingers.
    Finger(u64, TouchPhase, Vec2),
    /// The wheel was turned by this number of lines or pixels.
    Wheel(Vec2, MouseScrollUnit),
    /// A key was pressed and released.
    Key(KeyCode, fn() -> Key),
}

/// Passes on what the mouse did: `down`, `up` or `move`. The position is in CSS pixels, and `button` is a number as in
/// `MouseEvent.button`. Anything else only moves the mouse: a canceled press must press nothing.
#[wasm_bindgen]
pub fn mouse(phase: &str, x: f32, y: f32, button: i16) {
    let button = match button {
        0 => MouseButton::Left,
        1 => MouseButton::Middle,
        2 => MouseButton::Right,
        _ => return,
    };
    INPUT.with_borrow_mut(|input| {
        input.push(Input::Move(Vec2::new(x, y)));
        match phase {
            "down" => input.push(Input::Button(button, ButtonState::Pressed)),
            "up" => input.push(Input::Button(button, ButtonState::Released)),
            _ => {}
        }
    });
}

/// Passes on what a finger did: `down`, `up`, `move` or `cancel`. The position is in CSS pixels, and `id` distinguishes
/// the fingers.
#[wasm_bindgen]
pub fn finger(phase: &str, x: f32, y: f32, id: u32) {
    let phase = match phase {
        "down" => TouchPhase::Started,
        "up" => TouchPhase::Ended,
        "cancel" => TouchPhase::Canceled,
        _ => TouchPhase::Moved,
    };
    let finger = Input::Finger(id.into(), phase, Vec2::new(x, y));
    INPUT.with_borrow_mut(|input| input.push(finger));
}

/// Passes on that the wheel was turned. `in_lines` is `true` if the numbers count lines, and `false` if they count pixels.
#[wasm_bindgen]
pub fn wheel(x: f32, y: f32, in_lines: bool) {
    let unit = if in_lines {
        MouseScrollUnit::Line
    } else {
        MouseScrollUnit::Pixel
    };
    INPUT.with_borrow_mut(|input| input.push(Input::Wheel(Vec2::new(x, y), unit)));
}

/// Passes on that a key which scrolls was pressed. `name` is as in `KeyboardEvent.key`. Other keys are ignored.
#[wasm_bindgen]
pub fn key(name: &str) {
    let key = match name {
        "ArrowUp" => Input::Key(KeyCode::ArrowUp, || Key::ArrowUp),
        "ArrowDown" => Input::Key(KeyCode::ArrowDown, || Key::ArrowDown),
        "PageUp" => Input::Key(KeyCode::PageUp, || Key::PageUp),
        "PageDown" => Input::Key(KeyCode::PageDown, || Key::PageDown),
        "Home" => Input::Key(KeyCode::Home, || Key::Home),
        "End" => Input::Key(KeyCode::End, || Key::End),
        _ => return,
    };
    INPUT.with_borrow_mut(|input| input.push(key));
}

/// Writes the messages of the input.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        First,
        (
            write.before(PickingSystems::Input),
            aim.after(PickingSystems::Input),
        ),
    );
}

/// Writes the messages of all input since the last frame.
fn write(world: &mut World, mut at: Local<Vec2>) {
    let mut windows = world.query_filtered::<Entity, With<PrimaryWindow>>();
    let Ok(window) = windows.single(world) else {
        return;
    };
    for input in INPUT.take() {
        match input {
            Input::Move(position) => {
                let delta = Some(position - std::mem::replace(&mut *at, position));
                send(
                    world,
                    CursorMoved {
                        window,
                        position,
                        delta,
                    },
                );
            }
            Input::Button(button, state) => send(
                world,
                MouseButtonInput {
                    button,
                    state,
                    window,
                },
            ),
            Input::Finger(id, phase, position) => {
                send(
                    world,
                    TouchInput {
                        phase,
                        position,
                        window,
                        force: None,
                        id,
                    },
                );
            }
            Input::Wheel(Vec2 { x, y }, unit) => {
                let phase = TouchPhase::Moved;
                send(
                    world,
                    MouseWheel {
                        unit,
                        x,
                        y,
                        window,
                        phase,
                    },
                );
            }
            Input::Key(key_code, key) => {
                for state in [ButtonState::Pressed, ButtonState::Released] {
                    let (logical_key, text, repeat) = (key(), None, false);
                    send(
                        world,
                        KeyboardInput {
                            key_code,
                            logical_key,
                            state,
                            text,
                            repeat,
                            window,
                        },
                    );
                }
            }
        }
    }
}

/// Writes a message by itself, and as one of all messages of the window.
fn send<M: Message + Clone + Into<WindowEvent>>(world: &mut World, message: M) {
    world.write_message::<WindowEvent>(message.clone().into());
    world.write_message(message);
}

/// Aims pointers at the texture that the camera draws to, because the messages are those of a window. Also aims the
/// pointers of fingers that have just gone down: such a pointer has its location before any message moves it.
fn aim(
    mut inputs: MessageMutator<PointerInput>,
    mut pointers: Query<&mut PointerLocation, Added<PointerLocation>>,
) {
    let Some(target) = frame::target().normalize(None) else {
        return;
    };
    let locations = inputs.read().map(|input| &mut input.location);
    let added = pointers
        .iter_mut()
        .filter_map(|pointer| pointer.into_inner().location.as_mut());
    for location in locations.chain(added) {
        location.target = target.clone();
    }
}
