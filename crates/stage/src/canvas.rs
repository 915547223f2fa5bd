//! The canvas in the browser. The training runs in a second WebAssembly module, in the page. It sends pages, and this
//! module draws them. The document has the keyboard focus; the canvas only draws a ring around the button or field that
//! is focused in the document.
//!
//! This module usually runs in a worker, so that the page answers presses while the engine starts and draws. A worker
//! has no window and no document. So the page sends the size of the canvas and the input ([`input`]), and a script
//! calls [`draw`] for each frame.

mod frame;
mod input;
mod renderer;
mod spots;

use std::cell::RefCell;

use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::text::{EditableText, FontCx, LayoutCx};
use bevy::ui::UiSystems;
use bevy::window::{ExitCondition, RequestRedraw};
use js_sys::Function;
use wasm_bindgen::prelude::*;

use super::assets::{Loading, know_pictures};
use super::engine::Engine;
use super::focus_ring::ring;
use super::training::Current;
use super::tree::{DrawPhase, TreeState};
use super::widgets::{FieldId, PageButton};
use super::{assets_beside, plugin, prepare, user_interface_camera};
use frame::Frames;
pub use input::{finger, key, mouse, wheel};
use samtalerum_simulator::{Action, Page, Training};
use spots::{Drawing, Spots};

thread_local! {
    /// The only `SharedState`. The script's calls and the engine's systems all use it.
    static SHARED: RefCell<SharedState> = RefCell::default();
    /// The app with the canvas that it draws on; `None` until [`start`] has built it.
    static FRAMES: RefCell<Option<Frames>> = const { RefCell::new(None) };
}

/// The state that is shared between the engine's systems and the functions that the script calls.
#[derive(Default)]
struct SharedState {
    /// The page received last.
    page: Option<Page>,
    /// `true` until the engine has taken over the page received last.
    is_new: bool,
    /// Id of the button or field that has the focus in the document.
    focus: Option<String>,
    /// `true` if the document shows a focus ring.
    focus_visible: bool,
    /// Id of the element to which [`follow_focus`] last moved the canvas's focus. The canvas must not report this
    /// element as a new focus, even if the document has moved its focus since then.
    followed: Option<String>,
    /// Selection in the focused field as anchor and caret, in UTF-16 code units, which is how the document counts.
    selection: (usize, usize),
    /// Callback that gets the messages to the page: a name, and a value as JSON.
    on_message: Option<Function>,
    /// Number of frames drawn so far.
    frames: u32,
    /// [`Page::place`] of the page that the last frame shows.
    shown: String,
    /// The spots of everything that was drawn in the last frame, as JSON.
    spots: String,
    /// `true` until the present spots have been reported.
    spots_are_new: bool,
}

/// Starts the engine on a canvas, beginning with `page` (JSON). `canvas` is an `OffscreenCanvas` or a `<canvas>`.
/// `pictures` lists the paths of all pictures, one per line.
///
/// `on_message` gets a name, and a value as JSON:
///
/// - `act`: an action of the trainee
/// - `focus`: the id of a button or field that the pointer focused
/// - `select`: the anchor and the caret of a selection made by the pointer, in UTF-16 code units
/// - `drawn`: what [`draw`] has drawn
///
/// # Errors
/// Fails if `page` cannot be parsed, which happens if the training's module is of another version, or if the browser
/// cannot draw on the canvas.
#[wasm_bindgen]
pub async fn start(
    canvas: JsValue,
    page: String,
    pictures: String,
    on_message: Function,
) -> Result<(), JsError> {
    let page: Page = serde_json::from_str(&page)?;
    know_pictures(pictures.lines());
    SHARED.with_borrow_mut(|shared| {
        shared.page = Some(page.clone());
        shared.on_message = Some(on_message);
    });
    let (surface, renderer) = renderer::open(canvas).await?;
    let mut app = App::new();
    prepare(&mut app, Box::new(RemoteTraining(page)));
    app.add_plugins(
        Engine
            // There is no real window. The one of this plugin only receives the input.
            .set(WindowPlugin {
                exit_condition: ExitCondition::DontExit,
                close_when_requested: false,
                ..default()
            })
            .set(renderer)
            .set(assets_beside()),
    )
    .add_plugins((plugin, frame::plugin, input::plugin))
    .add_systems(Startup, camera)
    .add_systems(First, take_page)
    .add_systems(Update, report_focus)
    .add_systems(
        PostUpdate,
        // `follow_focus` must run before `ring`. Otherwise, `ring` would draw the ring around an element that the
        // canvas has focused by itself.
        follow_focus.after(DrawPhase::Settle).before(ring),
    )
    .init_resource::<PointerSelection>()
    .add_observer(pressed)
    .add_observer(dragged)
    .add_systems(
        PostUpdate,
        share_selection
            .after(UiSystems::Content)
            .before(UiSystems::Layout),
    )
    .add_systems(Last, (begin_drawing, remember).chain());
    app.finish();
    app.cleanup();
    FRAMES.set(Some(Frames::new(app, surface)));
    Ok(())
}

/// Draws a frame, and reports it as the message `drawn`: the number of frames drawn so far, [`Page::place`] of the page
/// that the frame shows, and the spots of what is drawn, or `null` if they are the same as before.
///
/// The spots are a list of two values. The first one is a map from the ids of buttons and fields to their spots. The
/// second one lists the texts that are drawn outside buttons and that the document has too, in reading order. Each text
/// is a list of three values: the text, the size of its font in CSS pixels, and its spot. A spot is eight numbers: the
/// left edge, top edge, width and height in CSS pixels, first of the whole and then of the visible part. Of something
/// that is scrolled out of sight, the visible part has no width or no height, and is at the nearest edge of the visible
/// area.
///
/// Returns `true` if another frame must follow, even if nothing happens.
#[wasm_bindgen]
pub fn draw() -> bool {
    let goes_on = FRAMES.with_borrow_mut(|frames| frames.as_mut().is_some_and(Frames::draw));
    let drawn = SHARED.with_borrow_mut(|shared| {
        let spots = std::mem::take(&mut shared.spots_are_new);
        let spots = if spots { &shared.spots } else { "null" };
        let shown = serde_json::to_string(&shared.shown).ok()?;
        Some(format!("[{}, {shown}, {spots}]", shared.frames))
    });
    send("drawn", drawn);
    goes_on
}

/// Gives the canvas a size in pixels of the display, of which `ratio` are as long as a CSS pixel. While the canvas has
/// no area, nothing is drawn.
#[wasm_bindgen]
pub fn resize(width: u32, height: u32, ratio: f32) {
    FRAMES.with_borrow_mut(|frames| {
        if let Some(frames) = frames {
            frames.resize(UVec2::new(width, height), ratio);
        }
    });
}

/// Replaces the page that is drawn.
///
/// # Errors
/// Fails if `page` cannot be parsed.
#[wasm_bindgen]
pub fn show(page: &str) -> Result<(), JsError> {
    let page: Page = serde_json::from_str(page)?;
    SHARED.with_borrow_mut(|shared| {
        shared.page = Some(page);
        shared.is_new = true;
    });
    Ok(())
}

/// Moves the focus to the button or field with this id, or takes the focus away if there is no id. The ring is drawn if
/// `visible` is `true`.
#[wasm_bindgen]
pub fn focus(id: Option<String>, visible: bool) {
    SHARED.with_borrow_mut(|shared| {
        shared.focus = id;
        shared.focus_visible = visible;
    });
}

/// Selects text in the focused field, from `anchor` to `caret` in UTF-16 code units.
#[wasm_bindgen]
pub fn select(anchor: usize, caret: usize) {
    SHARED.with_borrow_mut(|shared| shared.selection = (anchor, caret));
}

/// Stands in for the training, which runs in the other module. Passes actions on to that module, and returns the page
/// received last. Until a page has been received, returns the page with which the canvas was started.
struct RemoteTraining(Page);

impl Training for RemoteTraining {
    fn page(&self) -> Page {
        SHARED
            .with_borrow(|shared| shared.page.clone())
            .unwrap_or_else(|| self.0.clone())
    }

    fn update(&mut self, action: Action) {
        send("act", serde_json::to_string(&action).ok());
    }
}

/// Sends a message to the page; see [`start`]. The callback may call back into this module, so no borrow of the shared
/// state may be alive here. Errors are ignored, because the page reports its own failures.
fn send(name: &str, json: Option<String>) {
    let callback = SHARED.with_borrow(|shared| shared.on_message.clone());
    if let (Some(callback), Some(json)) = (callback, json) {
        let _ = callback.call2(&JsValue::NULL, &name.into(), &json.into());
    }
}

/// Spawns the camera. It draws nothing until [`begin_drawing`].
fn camera(mut commands: Commands) {
    let camera = Camera {
        is_active: false,
        ..default()
    };
    commands.spawn((user_interface_camera(), camera, frame::target()));
}

/// Begins to draw when the first page and its pictures are there. Frames before that would show less, and without a
/// graphics card they would take long.
fn begin_drawing(
    tree: Res<TreeState>,
    loading: Res<Loading>,
    mut cameras: Query<&mut Camera>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    for mut camera in cameras.iter_mut().filter(|camera| !camera.is_active) {
        // In the frame in which the tree is built, its pictures need not be in `Loading` yet.
        camera.is_active = tree.count > 0 && !tree.is_changed() && loading.is_done();
        redraw.write(RequestRedraw);
    }
}

/// `true` if the pointer has selected text in a field in this frame. Only such a selection is reported to the document.
#[derive(Default, Resource)]
struct PointerSelection(bool);

/// Remembers that the pointer has pressed a field, which moves the field's caret.
fn pressed(
    press: On<Pointer<Press>>,
    fields: Query<(), With<EditableText>>,
    mut pointed: ResMut<PointerSelection>,
) {
    pointed.0 |= fields.contains(press.entity);
}

/// Remembers that text was selected by mouse. A dragged finger scrolls and does not select.
fn dragged(
    drag: On<Pointer<Drag>>,
    fields: Query<(), With<EditableText>>,
    mut pointed: ResMut<PointerSelection>,
) {
    pointed.0 |= fields.contains(drag.entity) && drag.pointer_id.is_mouse();
}

/// Keeps the selection in the focused field the same in the canvas and in the document. If the pointer selected text on
/// the canvas, reports the selection to the document. If the keyboard selected text in the document, copies that
/// selection to the canvas.
fn share_selection(
    focus: Res<InputFocus>,
    mut pointed: ResMut<PointerSelection>,
    mut fields: Query<&mut EditableText>,
    mut fonts: ResMut<FontCx>,
    mut layouts: ResMut<LayoutCx>,
) {
    let by_pointer = std::mem::take(&mut pointed.bypass_change_detection().0);
    let Some(mut field) = focus.get().and_then(|entity| fields.get_mut(entity).ok()) else {
        return;
    };
    let words = field.value().to_string();
    let selection = field.editor().raw_selection();
    let shown = (selection.anchor().index(), selection.focus().index());
    // The pointer selected text on the canvas: report the selection to the document.
    if by_pointer {
        let ends = (in_units(&words, shown.0), in_units(&words, shown.1));
        let last = SHARED.with_borrow_mut(|shared| std::mem::replace(&mut shared.selection, ends));
        if last != ends {
            send("select", serde_json::to_string(&ends).ok());
        }
        return;
    }
    // Otherwise, take over the document's selection.
    let (anchor, caret) = SHARED.with_borrow(|shared| shared.selection);
    let wanted = (in_bytes(&words, anchor), in_bytes(&words, caret));
    if shown != wanted {
        let mut driver = field.editor_mut().driver(&mut fonts, &mut layouts.0);
        driver.select_byte_range(wanted.0, wanted.1);
    }
}

/// Converts a byte offset to UTF-16 code units.
fn in_units(words: &str, byte: usize) -> usize {
    let before = words.char_indices().take_while(|(at, _)| *at < byte);
    before.map(|(_, character)| character.len_utf16()).sum()
}

/// Converts an offset in UTF-16 code units to bytes. Returns the length of `words` if the offset is too large, which
/// happens while the text in the document is newer than the text on the canvas.
fn in_bytes(words: &str, unit: usize) -> usize {
    let mut units = 0;
    let mut characters = words.char_indices();
    characters
        .find(|(_, character)| {
            let here = units >= unit;
            units += character.len_utf16();
            here
        })
        .map_or(words.len(), |(at, _)| at)
}

/// Takes over a page that the document sent.
fn take_page(mut current: ResMut<Current>) {
    let new = SHARED.with_borrow_mut(|shared| {
        std::mem::take(&mut shared.is_new)
            .then(|| shared.page.clone())
            .flatten()
    });
    if let Some(page) = new
        && page != current.0
    {
        current.0 = page;
    }
}

/// If a press on the canvas has focused a button or field, reports its id, so that the document focuses it too.
fn report_focus(focus: Res<InputFocus>, names: Query<AnyOf<(&PageButton, &FieldId)>>) {
    if !focus.is_changed() {
        return;
    }
    let Some(id) = focus.get().and_then(|entity| name(entity, &names)) else {
        return;
    };
    // Take the focus as the document's at once. Otherwise, `follow_focus` would undo it until the document has answered.
    let is_new = SHARED.with_borrow_mut(|shared| {
        let known = [shared.focus.as_deref(), shared.followed.as_deref()];
        let is_new = !known.contains(&Some(id.as_str()));
        if is_new {
            shared.focus = Some(id.clone());
        }
        is_new
    });
    if is_new {
        send("focus", serde_json::to_string(&id).ok());
    }
}

/// Returns the id of a button or field.
fn name(entity: Entity, names: &Query<AnyOf<(&PageButton, &FieldId)>>) -> Option<String> {
    let (button, field) = names.get(entity).ok()?;
    button
        .map(|button| button.id.clone())
        .or_else(|| field.map(|field| field.0.clone()))
}

/// Moves the focus on the canvas to the button or field that has the focus in the document. Also shows or hides the
/// focus ring as the document does.
fn follow_focus(
    buttons: Query<(Entity, &PageButton)>,
    fields: Query<(Entity, &FieldId)>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
) {
    let (wanted, shown) = SHARED.with_borrow(|shared| (shared.focus.clone(), shared.focus_visible));
    let target = wanted.as_ref().and_then(|id| {
        let button = buttons.iter().find(|(_, button)| button.id == *id);
        let field = fields.iter().find(|(_, field)| field.0 == *id);
        button
            .map(|(entity, _)| entity)
            .or(field.map(|(entity, _)| entity))
    });
    if focus.get() != target {
        match target {
            Some(entity) => focus.set(entity, FocusCause::Navigated),
            None => focus.clear(),
        }
    }
    if visible.0 != shown {
        visible.0 = shown;
    }
    SHARED.with_borrow_mut(|shared| shared.followed = wanted);
}

/// Records the page and the spots of this frame, which [`draw`] reports.
fn remember(
    current: Res<Current>,
    tree: Res<TreeState>,
    cameras: Query<&Camera>,
    drawing: Drawing,
    mut built: Local<u64>,
) {
    if !cameras.iter().any(|camera| camera.is_active) {
        return;
    }
    let spots = Spots::of(&drawing).json();
    SHARED.with_borrow_mut(|shared| {
        shared.frames = shared.frames.wrapping_add(1);
        if std::mem::replace(&mut *built, tree.count) != tree.count {
            shared.shown.clone_from(&current.0.place);
        }
        if shared.spots != spots {
            shared.spots = spots;
            shared.spots_are_new = true;
        }
    });
}
