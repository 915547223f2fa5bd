//! Parts of pages, shown only if a learning platform has opened the training.

use crate::page::{Block, Tone};
use crate::platform::{Platform, Recording, Shared};
use crate::{Action, Button, Icon, Simulator};
use samtalerum_core::language::CourseText;

/// Builds the card that says what the platform and the teacher will see (Article 13 of the General Data Protection
/// Regulation). Returns `None` if no platform is connected.
pub(super) fn card(simulator: &Simulator, messages: &CourseText) -> Option<Block> {
    let platform = simulator.platform.as_ref()?;
    let name = [("platform", platform.name.clone().into())];
    let blocks = match platform.recording {
        Recording::Unconnected => return None,
        Recording::Browsed | Recording::Reviewed => vec![
            Block::heading(messages.ui("platform-nothing-heading")),
            Block::text(messages.ui_with("platform-nothing", name)),
        ],
        Recording::Stored => {
            let mut blocks = vec![
                Block::heading(messages.ui_with("platform-heading", name.clone())),
                Block::text(messages.ui_with("platform-who", name)),
            ];
            let seen = seen(platform).into_iter();
            blocks.extend(seen.map(|id| Block::text(messages.ui(id))));
            blocks.push(Block::text(messages.ui("platform-not-seen")));
            blocks.push(Block::toned(messages.ui("platform-ask"), Tone::Quiet));
            blocks
        }
    };
    Some(Block::card("platform", blocks))
}

/// Returns the ids of the messages that say what the platform learns.
fn seen(platform: &Platform) -> Vec<&'static str> {
    let scores = match platform.scores {
        Shared::All => "platform-sees-results",
        Shared::Assessments => "platform-sees-assessments",
        Shared::Nothing => "platform-sees-completion",
    };
    let has_areas = platform.areas && platform.scores != Shared::Nothing;
    let areas = has_areas.then_some("platform-sees-areas");
    let answers = match platform.answers {
        Shared::All => "platform-sees-choices",
        Shared::Assessments => "platform-sees-choices-assessments",
        Shared::Nothing => "platform-sees-no-choices",
    };
    let all = [Some(scores), areas, Some(answers)];
    all.into_iter().flatten().collect()
}

/// Builds the button that ends the visit from the platform. Returns `None` if no platform is connected.
pub(super) fn leave(simulator: &Simulator, messages: &CourseText) -> Option<Button> {
    let platform = simulator.platform.as_ref()?;
    let is_open = platform.recording != Recording::Unconnected;
    is_open.then(|| {
        Button::new("leave", messages.ui("platform-leave"), Action::Leave).icon(Icon::Return)
    })
}

/// Returns the id of a message: `other` if a platform has opened the training, otherwise `id`.
pub(super) fn form(simulator: &Simulator, id: &'static str, other: &'static str) -> &'static str {
    if simulator.platform.is_some() {
        other
    } else {
        id
    }
}

/// Selects one of three ids of messages: for attempts that are stored on this machine, on a platform, or nowhere.
pub(super) fn by_storage(simulator: &Simulator, ids: [&'static str; 3]) -> &'static str {
    let [here, platform, nowhere] = ids;
    match simulator.platform.as_ref().map(|one| one.recording) {
        None => here,
        Some(Recording::Stored) => platform,
        Some(Recording::Browsed | Recording::Reviewed | Recording::Unconnected) => nowhere,
    }
}
