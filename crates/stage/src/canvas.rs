//! The canvas in the browser. The training runs in another program of the same document, and this one draws the pages
//! that it sends. The document's focus is the one focus: what has it there gets the ring here.

use std::cell::RefCell;
use std::collections::HashMap;
use std::time::Duration;

use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::text::{EditableText, FontCx, LayoutCx};
use bevy::ui::UiSystems;
use bevy::winit::{EventLoopProxyWrapper, UpdateMode, WinitSettings, WinitUserEvent};
use js_sys::Function;
use wasm_bindgen::prelude::*;

use super::assets::{know_pictures, known_pictures};
use super::drawing::{Drawing, Drawn};
use super::engine::Engine;
use super::focus_ring::ring;
use super::training::Current;
use super::widgets::{FieldId, PageButton};
use super::{assets_beside, camera, plugin, prepare};
use samtalerum_simulator::{Action, Page, Training};

/// How long nothing is drawn while nothing changes. The engine adds it to the time of day, so it has an end.
const HOUR: Duration = Duration::from_secs(3600);

thread_local! {
    /// What the document and the engine have to tell each other.
    static DESK: RefCell<Desk> = RefCell::default();
}

#[derive(Default)]
struct Desk {
    /// The last page that came.
    page: Option<Page>,
    /// Whether it came since the engine last looked.
    is_new: bool,
    /// The button or field that has the focus in the document, and whether that is to be seen.
    focus: Option<String>,
    focus_visible: bool,
    /// What of it the canvas shows: the document may be further already.
    followed: Option<String>,
    /// What is selected of the words in the field with the focus: where it was begun and where the caret is, in UTF-16
    /// units as the document counts.
    selection: (usize, usize),
    /// Wakes the engine.
    wake: Option<Box<dyn Fn()>>,
    /// To be called with an action.
    on_action: Option<Function>,
    /// To be called with what got the focus by the pointer.
    on_focus: Option<Function>,
    /// To be called with what the pointer selected in the field with the focus.
    on_select: Option<Function>,
    /// The frames drawn so far.
    frames: u32,
    /// The place of the page that the last frame shows.
    shown: String,
    /// Where each button and field of the last frame is.
    spots: HashMap<String, Rect>,
}

/// Starts to draw on the canvas that this selector finds. `pictures` are the paths of all pictures there are, a line
/// each. `on_action` gets each action as JSON, `on_focus` the id of a button or field that got the focus by a pointer,
/// `on_select` where a pointer began to select there and where it is, in UTF-16 units.
///
/// # Errors
/// The page cannot be read: it comes from a program of another version.
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
    DESK.with_borrow_mut(|desk| {
        desk.page = Some(page.clone());
        desk.on_action = Some(on_action);
        desk.on_focus = Some(on_focus);
        desk.on_select = Some(on_select);
    });
    let window = Window {
        title: page.title.clone(),
        canvas: Some(selector.to_owned()),
        fit_canvas_to_parent: true,
        ..default()
    };
    let mut app = App::new();
    prepare(&mut app, Box::new(Elsewhere(page)));
    app.add_plugins(
        Engine
            .set(WindowPlugin {
                primary_window: Some(window),
                ..default()
            })
            .set(assets_beside()),
    )
    // The document has the focus, so the canvas must not sleep deeper without it. Keys are the document's too, and
    // nothing need be drawn for a mouse that moves elsewhere.
    .insert_resource(WinitSettings {
        unfocused_mode: UpdateMode::reactive_low_power(HOUR),
        focused_mode: UpdateMode::reactive_low_power(HOUR),
    })
    .add_plugins(plugin)
    .add_systems(Startup, (camera, can_be_woken))
    .add_systems(First, take_page)
    .add_systems(Update, (tell_focus, fetch_pictures))
    .add_systems(
        PostUpdate,
        // The ring is drawn in the same frame, or it would be where this program alone would have the focus.
        follow_focus.after(Drawing::Settle).before(ring),
    )
    .init_resource::<Pointed>()
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

/// Draws this page from now on.
///
/// # Errors
/// The page cannot be read.
#[wasm_bindgen]
pub fn show(page: &str) -> Result<(), JsError> {
    let page: Page = serde_json::from_str(page)?;
    DESK.with_borrow_mut(|desk| {
        desk.page = Some(page);
        desk.is_new = true;
        desk.rouse();
    });
    Ok(())
}

/// Puts the ring around this button or field, or around none; `visible` as the document shows it.
#[wasm_bindgen]
pub fn focus(id: Option<String>, visible: bool) {
    DESK.with_borrow_mut(|desk| {
        if desk.focus != id || desk.focus_visible != visible {
            desk.focus = id;
            desk.focus_visible = visible;
            desk.rouse();
        }
    });
}

/// Selects this of the words in the field with the focus: from where it was begun to where the caret is, in UTF-16 units.
#[wasm_bindgen]
pub fn select(anchor: usize, caret: usize) {
    DESK.with_borrow_mut(|desk| {
        if desk.selection != (anchor, caret) {
            desk.selection = (anchor, caret);
            desk.rouse();
        }
    });
}

/// How many frames were drawn so far: none come while nothing changes.
#[wasm_bindgen]
pub fn frames() -> u32 {
    DESK.with_borrow(|desk| desk.frames)
}

/// The place of the page that the last frame shows, as the training names it.
#[wasm_bindgen]
pub fn shown() -> String {
    DESK.with_borrow(|desk| desk.shown.clone())
}

/// Where the button or field of this id is on the canvas: its left and top edge, its width and height, in CSS pixels;
/// nothing where it is not drawn.
#[wasm_bindgen]
pub fn spot(id: &str) -> Option<Vec<f32>> {
    DESK.with_borrow(|desk| {
        let Rect { min, max } = *desk.spots.get(id)?;
        Some(vec![min.x, min.y, max.x - min.x, max.y - min.y])
    })
}

impl Desk {
    fn rouse(&self) {
        if let Some(wake) = &self.wake {
            wake();
        }
    }
}

/// The training, which runs in the other program: what is done here is told there, and the page comes back from there.
struct Elsewhere(Page);

impl Training for Elsewhere {
    fn page(&self) -> Page {
        DESK.with_borrow(|desk| desk.page.clone())
            .unwrap_or_else(|| self.0.clone())
    }

    fn update(&mut self, action: Action) {
        let callback = DESK.with_borrow(|desk| desk.on_action.clone());
        call(callback, serde_json::to_string(&action).ok());
    }
}

/// Calls the document. It may call back, so nothing may be borrowed meanwhile; if it fails, it tells so itself.
fn call(callback: Option<Function>, argument: Option<String>) {
    if let (Some(callback), Some(argument)) = (callback, argument) {
        let _ = callback.call1(&JsValue::NULL, &argument.into());
    }
}

/// Whether a pointer selects in a field in this frame: only then is what is selected the canvas's to tell.
#[derive(Default, Resource)]
struct Pointed(bool);

fn pressed(
    press: On<Pointer<Press>>,
    fields: Query<(), With<EditableText>>,
    mut pointed: ResMut<Pointed>,
) {
    pointed.0 |= fields.contains(press.entity);
}

/// A mouse that is dragged selects; a finger scrolls.
fn dragged(
    drag: On<Pointer<Drag>>,
    fields: Query<(), With<EditableText>>,
    mut pointed: ResMut<Pointed>,
) {
    pointed.0 |= fields.contains(drag.entity) && drag.pointer_id.is_mouse();
}

/// What is selected in the field with the focus is one thing too: the pointer's is told to the document, and whatever
/// the keys select there is shown here.
fn share_selection(
    focus: Res<InputFocus>,
    mut pointed: ResMut<Pointed>,
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
    if by_pointer {
        let ends = (in_units(&words, shown.0), in_units(&words, shown.1));
        let callback = DESK.with_borrow_mut(|desk| {
            let is_new = std::mem::replace(&mut desk.selection, ends) != ends;
            is_new.then(|| desk.on_select.clone()).flatten()
        });
        if let Some(callback) = callback {
            // If the document fails, it tells so itself.
            let _ = callback.call2(&JsValue::NULL, &ends.0.into(), &ends.1.into());
        }
        return;
    }
    let (anchor, caret) = DESK.with_borrow(|desk| desk.selection);
    let wanted = (in_bytes(&words, anchor), in_bytes(&words, caret));
    if shown != wanted {
        let mut driver = field.editor_mut().driver(&mut fonts, &mut layouts.0);
        driver.select_byte_range(wanted.0, wanted.1);
    }
}

/// The place at this byte, as the document counts.
fn in_units(words: &str, byte: usize) -> usize {
    let before = words.char_indices().take_while(|(at, _)| *at < byte);
    before.map(|(_, letter)| letter.len_utf16()).sum()
}

/// The byte at this place of the document's count, or the end: the words here may be behind.
fn in_bytes(words: &str, unit: usize) -> usize {
    let mut units = 0;
    let mut letters = words.char_indices();
    letters
        .find(|(_, letter)| {
            let here = units >= unit;
            units += letter.len_utf16();
            here
        })
        .map_or(words.len(), |(at, _)| at)
}

fn can_be_woken(proxy: Res<EventLoopProxyWrapper>) {
    let proxy = (**proxy).clone();
    DESK.with_borrow_mut(|desk| {
        // It fails only when the loop has ended, and then there is nothing to wake.
        desk.wake = Some(Box::new(move || {
            let _ = proxy.send_event(WinitUserEvent::WakeUp);
        }));
    });
}

fn take_page(mut current: ResMut<Current>) {
    let new = DESK.with_borrow_mut(|desk| {
        std::mem::take(&mut desk.is_new)
            .then(|| desk.page.clone())
            .flatten()
    });
    if let Some(page) = new
        && page != current.0
    {
        current.0 = page;
    }
}

/// What got the focus by a press on the canvas gets it in the document too.
fn tell_focus(focus: Res<InputFocus>, names: Query<AnyOf<(&PageButton, &FieldId)>>) {
    if !focus.is_changed() {
        return;
    }
    let Some(id) = focus.get().and_then(|entity| name(entity, &names)) else {
        return;
    };
    let callback = DESK.with_borrow(|desk| {
        let known = [desk.focus.as_deref(), desk.followed.as_deref()];
        (!known.contains(&Some(id.as_str())))
            .then(|| desk.on_focus.clone())
            .flatten()
    });
    call(callback, Some(id));
}

fn name(entity: Entity, names: &Query<AnyOf<(&PageButton, &FieldId)>>) -> Option<String> {
    let (button, field) = names.get(entity).ok()?;
    button
        .map(|button| button.id.clone())
        .or_else(|| field.map(|field| field.0.clone()))
}

fn follow_focus(
    buttons: Query<(Entity, &PageButton)>,
    fields: Query<(Entity, &FieldId)>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
) {
    let (wanted, shown) = DESK.with_borrow(|desk| (desk.focus.clone(), desk.focus_visible));
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
    DESK.with_borrow_mut(|desk| desk.followed = wanted);
}

/// Fetches all pictures once the page asks for that.
fn fetch_pictures(
    current: Res<Current>,
    server: Res<AssetServer>,
    mut all: Local<Vec<Handle<Image>>>,
) {
    if all.is_empty() && current.0.keep_pictures {
        *all = known_pictures(&server);
    }
}

fn remember(
    current: Res<Current>,
    tree: Res<Drawn>,
    drawn: Query<(
        AnyOf<(&PageButton, &FieldId)>,
        &ComputedNode,
        &UiGlobalTransform,
    )>,
) {
    DESK.with_borrow_mut(|desk| {
        desk.frames = desk.frames.wrapping_add(1);
        if tree.is_changed() && tree.count > 0 {
            desk.shown.clone_from(&current.0.place);
        }
        desk.spots.clear();
        for ((button, field), node, transform) in &drawn {
            let Some(id) = button.map(|one| &one.id).or(field.map(|one| &one.0)) else {
                continue;
            };
            let scale = node.inverse_scale_factor();
            let area = Rect::from_center_size(transform.translation * scale, node.size() * scale);
            desk.spots.insert(id.clone(), area);
        }
    });
}
