//! Plays the beginning of a meeting in a real window, searches the handbook, and prints the milliseconds that the
//! frames took, as JSON: `{"choosing":[16.1,…],"typing":[15.9,…]}`. `cargo xtask measure --window` runs this example.
//!
//! In this example, the window draws frames without a pause, so the time between the beginnings of two frames is the
//! time that a frame takes. Only frames soon after a press are counted, while people move and pictures fade. At other
//! times, the real program draws no frames.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;
use bevy::text::EditableText;
use bevy::window::{PresentMode, PrimaryWindow};
use bevy::winit::WinitSettings;

use samtalerum_simulator::{Action, ButtonKind, Overlay, Page, Training};
use samtalerum_stage::{AppError, AssetsReady, Current, Loading, Perform, open};

const MEETING: &str = "he-translates";
const PRESSES: usize = 12;
const SEARCH: &str = "consent";

/// The time after a press during which the real program draws frames.
const MOVING: Duration = Duration::from_millis(250);

/// The steps of the trainee, each followed by a pause.
#[derive(Debug, Clone, Copy)]
enum Step {
    /// Presses the first choice or, if there is none, the button that continues.
    Press,
    /// Opens the handbook, whose frames are not counted.
    OpenHandbook,
    /// Puts the focus into the search.
    Focus,
    /// Types a character into the search.
    Type(char),
    /// Prints the times and closes the window.
    End,
}

impl Step {
    fn pause(self) -> Duration {
        Duration::from_millis(match self {
            Self::Press => 600,
            Self::OpenHandbook | Self::Focus => 1_000,
            Self::Type(_) => 300,
            Self::End => 0,
        })
    }
}

/// The state of the play, and the milliseconds of the frames so far.
#[derive(Resource)]
struct Play {
    steps: VecDeque<Step>,
    /// The last step, and the beginning of the frame in which it was taken. `None` until everything is loaded.
    last: Option<(Step, Instant)>,
    /// The beginning of the current frame.
    frame: Instant,
    choosing: Vec<f64>,
    typing: Vec<f64>,
}

impl Play {
    fn new() -> Self {
        let presses = std::iter::repeat_n(Step::Press, PRESSES);
        let search = [Step::OpenHandbook, Step::Focus];
        let typed = SEARCH.chars().map(Step::Type);
        Self {
            steps: presses
                .chain(search)
                .chain(typed)
                .chain([Step::End])
                .collect(),
            last: None,
            frame: Instant::now(),
            choosing: Vec::new(),
            typing: Vec::new(),
        }
    }
}

fn main() -> Result<AppExit, AppError> {
    let mut simulator = samtalerum_testing::simulator("en");
    simulator.update(Action::Start(MEETING.to_owned()));
    simulator.update(Action::Begin);
    let mut app = open(Box::new(simulator))?;
    app.insert_resource(WinitSettings::continuous())
        .insert_resource(Play::new())
        .add_systems(Startup, draw_without_pause)
        .add_systems(First, (count, take_step).chain());
    Ok(app.run())
}

/// Turns off vertical synchronisation, so that the window draws the next frame without waiting for the display.
fn draw_without_pause(mut windows: Query<&mut Window, With<PrimaryWindow>>) {
    for mut window in &mut windows {
        window.present_mode = PresentMode::AutoNoVsync;
    }
}

/// Records the time that the previous frame took.
fn count(mut play: ResMut<Play>) {
    let now = Instant::now();
    let before = std::mem::replace(&mut play.frame, now);
    let Some((step, since)) = play.last else {
        return;
    };
    if before.duration_since(since) >= MOVING {
        return;
    }
    let took = now.duration_since(before).as_secs_f64() * 1_000.0;
    match step {
        Step::Press => play.choosing.push(took),
        Step::Type(_) => play.typing.push(took),
        Step::OpenHandbook | Step::Focus | Step::End => {}
    }
}

/// Takes the next step when it is due.
#[allow(clippy::too_many_arguments, reason = "a system asks for what it needs")]
fn take_step(
    page: Res<Current>,
    loaded: (Res<AssetsReady>, Res<Loading>),
    windows: Query<Entity, With<PrimaryWindow>>,
    fields: Query<Entity, With<EditableText>>,
    mut play: ResMut<Play>,
    mut focus: ResMut<InputFocus>,
    mut keys: MessageWriter<KeyboardInput>,
    mut exit: MessageWriter<AppExit>,
    mut commands: Commands,
) {
    let (fonts, pictures) = loaded;
    let is_due = match play.last {
        Some((step, since)) => play.frame.duration_since(since) >= step.pause(),
        None => fonts.0 && pictures.is_done(),
    };
    if !is_due {
        return;
    }
    let Some(step) = play.steps.pop_front() else {
        return;
    };
    play.last = Some((step, play.frame));
    match step {
        Step::Press => {
            let action = next(&page.0).expect("a button leads on");
            commands.trigger(Perform(action));
        }
        Step::OpenHandbook => commands.trigger(Perform(Action::Open(Overlay::Handbook))),
        Step::Focus => {
            let field = fields.iter().next().expect("the handbook has a search");
            focus.set(field, FocusCause::Navigated);
        }
        Step::Type(character) => {
            if let Ok(window) = windows.single() {
                for key in typed(character, window) {
                    keys.write(key);
                }
            }
        }
        Step::End => {
            println!("{}", report(&play));
            exit.write(AppExit::Success);
        }
    }
}

/// Returns the action of the first choice or, if there is none, of the button that continues.
fn next(page: &Page) -> Option<Action> {
    let buttons = page.buttons();
    let of = |kind: ButtonKind| buttons.iter().find(|button| button.kind == kind);
    of(ButtonKind::Choice)
        .or_else(|| of(ButtonKind::Primary))
        .map(|button| button.action.clone())
}

/// Returns the input of a key that is pressed and released. The code of the key does not matter to a text field.
fn typed(character: char, window: Entity) -> [KeyboardInput; 2] {
    [ButtonState::Pressed, ButtonState::Released].map(|state| {
        let text: String = character.into();
        KeyboardInput {
            key_code: KeyCode::KeyA,
            logical_key: Key::Character(text.as_str().into()),
            state,
            text: Some(text.as_str().into()),
            repeat: false,
            window,
        }
    })
}

/// Returns the times as JSON.
fn report(play: &Play) -> String {
    let list = |times: &[f64]| {
        let times: Vec<String> = times.iter().map(|time| format!("{time:.2}")).collect();
        times.join(",")
    };
    format!(
        r#"{{"choosing":[{}],"typing":[{}]}}"#,
        list(&play.choosing),
        list(&play.typing)
    )
}
