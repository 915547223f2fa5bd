//! A window that exists only in memory, with a scripted training behind it.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bevy::ecs::message::MessageCursor;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy::input::mouse::{MouseButton, MouseButtonInput};
use bevy::input::touch::{TouchInput, TouchPhase};
use bevy::input::{ButtonState, InputPlugin};
use bevy::input_focus::InputFocus;
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::settings::WgpuSettings;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};
use bevy::time::TimeUpdateStrategy;
use bevy::window::{CursorMoved, PrimaryWindow, RequestRedraw, WindowEvent, WindowResolution};
use bevy::winit::WinitPlugin;
use samtalerum_simulator::{Action, Page, Training};
use samtalerum_stage::{AssetsReady, Current, Loading, PageButton, ScrollId};

use super::sample;

/// The state of the scripted training.
pub(crate) struct Script {
    /// The current page.
    pub page: Page,
    /// The pages to show after the next actions, one after each action.
    pub next: VecDeque<Page>,
    /// The actions performed so far.
    pub done: Vec<Action>,
}

#[derive(Clone)]
struct Scripted(Arc<Mutex<Script>>);

impl Training for Scripted {
    fn page(&self) -> Page {
        self.0.lock().unwrap().page.clone()
    }

    fn update(&mut self, action: Action) {
        let mut script = self.0.lock().unwrap();
        script.done.push(action);
        if let Some(page) = script.next.pop_front() {
            script.page = page;
        }
    }
}

/// Returns a training that shows only this page.
pub(crate) fn scripted(page: Page) -> Box<dyn Training> {
    scripted_pages([page])
}

/// Returns a training that shows these pages, one after each action.
pub(crate) fn scripted_pages<const N: usize>(pages: [Page; N]) -> Box<dyn Training> {
    let mut next = VecDeque::from(pages);
    let page = next.pop_front().expect("there is a first page");
    let done = Vec::new();
    Box::new(Scripted(Arc::new(Mutex::new(Script { page, next, done }))))
}

/// Time between two frames.
pub(crate) const FRAME: Duration = Duration::from_millis(20);

/// Number of frames after which a page counts as read, so that a press is not ignored.
pub(crate) const READ: usize = 21;

pub(crate) struct Stage {
    pub app: App,
    script: Arc<Mutex<Script>>,
    redraws: MessageCursor<RequestRedraw>,
}

/// Opens a training in a window of this size, without a screen, and waits until everything is loaded.
pub(crate) fn headless(training: Box<dyn Training>, width: u32, height: u32) -> App {
    let mut app = App::new();
    samtalerum_stage::prepare(&mut app, training);
    furnish(&mut app, width, height);
    settle(&mut app);
    app
}

/// Adds a window of this size, without a screen, to an app that is prepared. Draws no frame.
pub(crate) fn furnish(app: &mut App, width: u32, height: u32) {
    app.add_plugins(
        DefaultPlugins
            .build()
            .disable::<LogPlugin>()
            .disable::<WinitPlugin>()
            .set(RenderPlugin {
                render_creation: WgpuSettings {
                    backends: None,
                    ..default()
                }
                .into(),
                ..default()
            })
            .set(WindowPlugin {
                primary_window: Some(Window {
                    resolution: WindowResolution::new(width, height),
                    ..default()
                }),
                ..default()
            }),
    )
    .add_plugins(samtalerum_stage::plugin)
    .insert_resource(TimeUpdateStrategy::ManualDuration(FRAME));
    assert!(app.is_plugin_added::<InputPlugin>());
    app.world_mut().spawn((Camera2d, IsDefaultUiCamera));
    app.finish();
    app.cleanup();
}

/// Draws frames until the picture that the camera draws can be read. Returns its pixels, four bytes each.
pub(crate) fn pixels(app: &mut App, picture: &Handle<Image>) -> Vec<u8> {
    let found = Arc::new(Mutex::new(None));
    let result = Arc::clone(&found);
    app.world_mut()
        .spawn(Screenshot::image(picture.clone()))
        .observe(move |shot: On<ScreenshotCaptured>| {
            *result.lock().unwrap() = shot.image.data.clone();
        });
    loop {
        app.update();
        if let Some(pixels) = found.lock().unwrap().take() {
            return pixels;
        }
    }
}

/// Runs until everything is loaded and laid out.
pub(crate) fn settle(app: &mut App) {
    let mut quiet = 0;
    for _ in 0..2000 {
        app.update();
        let world = app.world();
        let done = world.resource::<AssetsReady>().0 && world.resource::<Loading>().is_done();
        quiet = if done { quiet + 1 } else { 0 };
        if quiet > 3 {
            return;
        }
        if !done {
            std::thread::sleep(Duration::from_millis(1));
        }
    }
    panic!("fonts and pictures did not load");
}

impl Stage {
    pub(crate) fn open(page: Page, width: u32, height: u32) -> Self {
        let script = Arc::new(Mutex::new(Script {
            page,
            next: VecDeque::new(),
            done: Vec::new(),
        }));
        let app = headless(Box::new(Scripted(Arc::clone(&script))), width, height);
        let mut stage = Self {
            app,
            script,
            redraws: MessageCursor::default(),
        };
        // Presses are ignored until the page counts as read.
        stage.frames(READ);
        stage
    }

    /// Opens a real training instead of a script.
    pub(crate) fn of(training: Box<dyn Training>, width: u32, height: u32) -> Self {
        let mut stage = Self::open(sample::meeting(), width, height);
        stage.app = headless(training, width, height);
        stage.frames(READ);
        stage
    }

    /// Returns the current page.
    pub(crate) fn page(&self) -> Page {
        self.app.world().resource::<Current>().0.clone()
    }

    /// Sets the page that the training shows after the next action.
    pub(crate) fn then(&mut self, page: Page) -> &mut Self {
        self.script.lock().unwrap().next.push_back(page);
        self
    }

    /// Returns the actions performed since the last call.
    pub(crate) fn done(&mut self) -> Vec<Action> {
        std::mem::take(&mut self.script.lock().unwrap().done)
    }

    pub(crate) fn frames(&mut self, count: usize) {
        for _ in 0..count {
            self.app.update();
        }
    }

    fn window(&mut self) -> Entity {
        let mut windows = self
            .app
            .world_mut()
            .query_filtered::<Entity, With<PrimaryWindow>>();
        windows.single(self.app.world()).unwrap()
    }

    /// Presses and releases a key, and waits until the page that follows is read. Keys that only move the focus lead to
    /// no page.
    pub(crate) fn key(&mut self, key_code: KeyCode, logical_key: Key) {
        let moves = [Key::Tab, Key::ArrowUp, Key::ArrowDown].contains(&logical_key);
        self.strike(key_code, logical_key, false);
        self.frames(if moves { 2 } else { READ });
    }

    /// Presses and releases a key. `repeat` is `true` for a repetition that a held key sends.
    pub(crate) fn strike(&mut self, key_code: KeyCode, logical_key: Key, repeat: bool) {
        let window = self.window();
        let text = match &logical_key {
            Key::Character(text) => Some(text.clone()),
            Key::Space => Some(" ".into()),
            _ => None,
        };
        for state in [ButtonState::Pressed, ButtonState::Released] {
            self.app.world_mut().write_message(KeyboardInput {
                key_code,
                logical_key: logical_key.clone(),
                state,
                text: text.clone(),
                repeat,
                window,
            });
            self.app.update();
        }
    }

    /// Types a character.
    pub(crate) fn type_char(&mut self, character: char) {
        let code = match character {
            '1' => KeyCode::Digit1,
            '2' => KeyCode::Digit2,
            _ => KeyCode::KeyM,
        };
        self.key(code, Key::Character(character.to_string().into()));
    }

    fn point(&mut self, position: Vec2) {
        let window = self.window();
        self.send(WindowEvent::CursorMoved(CursorMoved {
            window,
            position,
            delta: None,
        }));
    }

    fn mouse(&mut self, state: ButtonState) {
        let window = self.window();
        self.send(WindowEvent::MouseButtonInput(MouseButtonInput {
            button: MouseButton::Left,
            state,
            window,
        }));
    }

    fn send(&mut self, event: WindowEvent) {
        self.app.world_mut().write_message(event);
    }

    /// Presses the mouse at one position and releases it at another.
    pub(crate) fn press(&mut self, from: Vec2, to: Vec2) {
        self.point(from);
        self.frames(2);
        self.mouse(ButtonState::Pressed);
        self.frames(1);
        self.point(to);
        self.frames(1);
        self.mouse(ButtonState::Released);
        self.frames(3);
    }

    /// Moves a finger along a path, two frames for each step.
    pub(crate) fn swipe(&mut self, path: &[Vec2]) {
        let last = path.len() - 1;
        let phases = path.iter().enumerate().map(|(i, at)| match i {
            0 => (*at, TouchPhase::Started),
            _ => (*at, TouchPhase::Moved),
        });
        for (position, phase) in phases.chain([(path[last], TouchPhase::Ended)]) {
            self.touch(position, phase);
            self.frames(2);
        }
    }

    /// Touches and releases within a single frame.
    pub(crate) fn tap(&mut self, at: Vec2) {
        self.touch(at, TouchPhase::Started);
        self.touch(at, TouchPhase::Ended);
        self.frames(3);
    }

    /// Presses and releases the mouse within a single frame.
    pub(crate) fn click(&mut self, from: Vec2, to: Vec2) {
        self.point(from);
        self.mouse(ButtonState::Pressed);
        self.point(to);
        self.mouse(ButtonState::Released);
        self.frames(3);
    }

    pub(crate) fn touch(&mut self, position: Vec2, phase: TouchPhase) {
        let touch = TouchInput {
            phase,
            position,
            window: self.window(),
            force: None,
            id: 1,
        };
        self.send(WindowEvent::TouchInput(touch));
    }

    pub(crate) fn button(&mut self, id: &str) -> Entity {
        let mut buttons = self.app.world_mut().query::<(Entity, &PageButton)>();
        buttons
            .iter(self.app.world())
            .find(|(_, button)| button.id == id)
            .map(|(entity, _)| entity)
            .unwrap_or_else(|| panic!("no button {id}"))
    }

    /// Returns the centre of a node in logical pixels.
    pub(crate) fn middle(&mut self, entity: Entity) -> Vec2 {
        let at = self.app.world().get::<UiGlobalTransform>(entity).unwrap();
        at.affine().translation
    }

    /// Returns the id of the focused button. `None` if another node or nothing has the focus.
    pub(crate) fn focused(&mut self) -> Option<String> {
        let world = self.app.world();
        let entity = world.resource::<InputFocus>().get()?;
        world
            .get::<PageButton>(entity)
            .map(|button| button.id.clone())
    }

    pub(crate) fn scroll(&mut self, id: &str) -> f32 {
        let mut areas = self.app.world_mut().query::<(&ScrollId, &ScrollPosition)>();
        areas
            .iter(self.app.world())
            .find(|(name, _)| name.0 == id)
            .map(|(_, at)| at.y)
            .unwrap_or_else(|| panic!("no scroll area {id}"))
    }

    pub(crate) fn set_scroll(&mut self, id: &str, y: f32) {
        let mut areas = self
            .app
            .world_mut()
            .query::<(&ScrollId, &mut ScrollPosition)>();
        for (name, mut at) in areas.iter_mut(self.app.world_mut()) {
            if name.0 == id {
                at.y = y;
            }
        }
        self.frames(2);
    }

    /// Returns the number of redraws requested since the last call.
    pub(crate) fn redraws(&mut self) -> usize {
        let messages = self.app.world().resource::<Messages<RequestRedraw>>();
        self.redraws.read(messages).count()
    }
}
