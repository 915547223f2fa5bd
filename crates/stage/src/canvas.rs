//! The canvas in the browser. The training runs in a second WebAssembly module of the same document. It sends pages,
//! and this module draws them. The document has the keyboard focus; the canvas only draws a ring around the button or
//! field that is focused in the document.

mod spots;

use std::cell::RefCell;
use std::time::Duration;

use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::text::{EditableText, FontCx, LayoutCx};
use bevy::ui::UiSystems;
use bevy::winit::{UpdateMode, WinitSettings};
use js_sys::Function;
use wasm_bindgen::prelude::*;

use super::assets::{know_pictures, known_pictures};
use super::engine::Engine;
use super::focus_ring::ring;
use super::training::Current;
use super::tree::{DrawPhase, TreeState};
use super::waker::Waker;
use super::widgets::{FieldId, PageButton};
use super::{assets_beside, camera, plugin, prepare};
use samtalerum_simulator::{Action, Page, Training};
use spots::{Drawing, Spots};

/// Longest time between two frames while nothing changes. The engine adds it to the current time, so a value such as
/// `Duration::MAX` would overflow.
const HOUR: Duration = Duration::from_secs(3600);

thread_local! {
    /// The only `SharedState`. The document's callbacks and the engine's systems all use it.
    static SHARED: RefCell<SharedState> = RefCell::default();
}

/// The state that is shared between the engine's systems and the functions that the document calls.
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
    /// Wakes the engine.
    waker: Option<Waker>,
    /// Callback that gets each action.
    on_action: Option<Function>,
    /// Callback that gets the id of the element that the pointer focused.
    on_focus: Option<Function>,
    /// Callback that gets the selection that the pointer made in the focused field.
    on_select: Option<Function>,
    /// Number of frames drawn so far.
    frames: u32,
    /// [`Page::place`] of the page that the last frame shows.
    shown: String,
    /// Spots of everything that was drawn in the last frame.
    spots: Spots,
}

/// Starts drawing on the canvas that `selector` finds, beginning with `page` (JSON).
///
/// `pictures` lists the paths of all pictures, one per line. `on_action` gets each action as JSON. `on_focus` gets the
/// id of a button or field that the pointer focused. `on_select` gets the anchor and the caret of a selection made by
/// the pointer, in UTF-16 code units.
///
/// # Errors
/// Fails if `page` cannot be parsed, which happens if the training's module is of another version.
#[wasm_bindgen]
pub fn start(
    selector: &str,
    page: &str,
    pictures: &str,
    on_action: Function,
    on_focus: Function,
    on_select: Function,
) -> Result<(), JsError> {
    let page: Page = serde_json::from_str(page)?;
    know_pictures(pictures.lines());
    SHARED.with_borrow_mut(|shared| {
        shared.page = Some(page.clone());
        shared.on_action = Some(on_action);
        shared.on_focus = Some(on_focus);
        shared.on_select = Some(on_select);
    });
    let window = Window {
        title: page.title.clone(),
        canvas: Some(selector.to_owned()),
        fit_canvas_to_parent: true,
        ..default()
    };
    let mut app = App::new();
    prepare(&mut app, Box::new(RemoteTraining(page)));
    app.add_plugins(
        Engine
            .set(WindowPlugin {
                primary_window: Some(window),
                ..default()
            })
            .set(assets_beside()),
    )
    // In low power mode, the engine draws no frame for events outside the canvas, such as a key press or a moving
    // mouse. These events need no frame: the document handles the keys, and the mouse matters only on the canvas. The
    // document always has the keyboard focus, so the canvas is always in `unfocused_mode`. The canvas must respond as
    // fast as a focused window, so `unfocused_mode` is the same as `focused_mode`.
    .insert_resource(WinitSettings {
        unfocused_mode: UpdateMode::reactive_low_power(HOUR),
        focused_mode: UpdateMode::reactive_low_power(HOUR),
    })
    .add_plugins(plugin)
    .add_systems(Startup, (camera, can_be_woken))
    .add_systems(First, take_page)
    .add_systems(Update, (report_focus, fetch_pictures))
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
    .add_systems(Last, remember);
    app.run();
    Ok(())
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
        shared.wake_engine();
    });
    Ok(())
}

/// Moves the focus to the button or field with this id, or takes the focus away if there is no id. The ring is drawn if
/// `visible` is `true`.
#[wasm_bindgen]
pub fn focus(id: Option<String>, visible: bool) {
    SHARED.with_borrow_mut(|shared| {
        if shared.focus != id || shared.focus_visible != visible {
            shared.focus = id;
            shared.focus_visible = visible;
            shared.wake_engine();
        }
    });
}

/// Selects text in the focused field, from `anchor` to `caret` in UTF-16 code units.
#[wasm_bindgen]
pub fn select(anchor: usize, caret: usize) {
    SHARED.with_borrow_mut(|shared| {
        if shared.selection != (anchor, caret) {
            shared.selection = (anchor, caret);
            shared.wake_engine();
        }
    });
}

/// Returns the number of frames drawn so far. It stays the same while nothing changes.
#[wasm_bindgen]
pub fn frames() -> u32 {
    SHARED.with_borrow(|shared| shared.frames)
}

/// Returns [`Page::place`] of the page that the last frame shows.
#[wasm_bindgen]
pub fn shown() -> String {
    SHARED.with_borrow(|shared| shared.shown.clone())
}

/// Returns the spot of a button or field on the canvas, in CSS pixels. The first four numbers are its left edge, top
/// edge, width and height. The other four are those of its visible part. If the button or field is scrolled out of
/// sight, the visible part has no width or no height, and is at the nearest edge of the visible area. Returns `None` if
/// the button or field is not drawn.
#[wasm_bindgen]
pub fn spot(id: &str) -> Option<Vec<f32>> {
    SHARED.with_borrow(|shared| {
        let spot = shared.spots.controls.get(id)?;
        Some(spot.numbers().to_vec())
    })
}

/// Returns the texts that are drawn outside buttons and that the document has too, in reading order, as JSON. Each item
/// is a list of three values: the text, the size of its font in CSS pixels, and its spot as eight numbers, in the same
/// order as in [`spot`].
///
/// # Errors
/// Fails only if the list cannot be written as JSON.
#[wasm_bindgen]
pub fn texts() -> Result<String, JsError> {
    SHARED.with_borrow(|shared| {
        let texts = shared.spots.texts.iter();
        let list: Vec<_> = texts
            .map(|one| (&one.words, one.size, one.spot.numbers()))
            .collect();
        Ok(serde_json::to_string(&list)?)
    })
}

impl SharedState {
    fn wake_engine(&self) {
        if let Some(waker) = &self.waker {
            waker.wake();
        }
    }
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
        let callback = SHARED.with_borrow(|shared| shared.on_action.clone());
        call(callback, serde_json::to_string(&action).ok());
    }
}

/// Calls a function of the document. The function may call back into this module, so no borrow of the shared state may
/// be alive here. Errors are ignored, because the document reports its own failures.
fn call(callback: Option<Function>, argument: Option<String>) {
    if let (Some(callback), Some(argument)) = (callback, argument) {
        let _ = callback.call1(&JsValue::NULL, &argument.into());
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
        let callback = SHARED.with_borrow_mut(|shared| {
            let is_new = std::mem::replace(&mut shared.selection, ends) != ends;
            is_new.then(|| shared.on_select.clone()).flatten()
        });
        if let Some(callback) = callback {
            // The document reports its own failures.
            let _ = callback.call2(&JsValue::NULL, &ends.0.into(), &ends.1.into());
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

/// Lets the document's functions wake the sleeping event loop.
fn can_be_woken(waker: Res<Waker>) {
    SHARED.with_borrow_mut(|shared| shared.waker = Some(waker.clone()));
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
    let callback = SHARED.with_borrow(|shared| {
        let known = [shared.focus.as_deref(), shared.followed.as_deref()];
        (!known.contains(&Some(id.as_str())))
            .then(|| shared.on_focus.clone())
            .flatten()
    });
    call(callback, Some(id));
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

/// Loads all pictures once the page requests this, so that the pictures can be drawn even if the network fails later.
fn fetch_pictures(
    current: Res<Current>,
    server: Res<AssetServer>,
    mut all: Local<Vec<Handle<Image>>>,
) {
    if all.is_empty() && current.0.keep_pictures {
        *all = known_pictures(&server);
    }
}

/// Records the page and the positions of this frame. The document reads them with [`shown`], [`spot`] and [`texts`].
fn remember(current: Res<Current>, tree: Res<TreeState>, drawing: Drawing) {
    let spots = Spots::of(&drawing);
    SHARED.with_borrow_mut(|shared| {
        shared.frames = shared.frames.wrapping_add(1);
        if tree.is_changed() && tree.count > 0 {
            shared.shown.clone_from(&current.0.place);
        }
        shared.spots = spots;
    });
}
