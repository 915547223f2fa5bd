//! Finds the meeting, or the rule of the handbook, to which the page's address points.

use samtalerum_core::guidance::Guidance;
use samtalerum_simulator::{Block, Body, Page};

/// The beginning of [`Page::place`] on the pages of the handbook.
const HANDBOOK: &str = "overlay:handbook:";

/// Returns the number of a rule, such as `B12`, if `place` is the [`Page::place`] of the handbook's page about this
/// rule. Otherwise returns `None`.
pub(crate) fn rule(guidance: &Guidance, place: &str) -> Option<String> {
    let principle = guidance.principles.get(place.strip_prefix(HANDBOOK)?)?;
    Some(principle.rule.clone())
}

/// Returns the [`Page::place`] of the handbook's page about a rule. `rule` is the number of the rule, such as `B12`, or
/// its id. Returns `None` if there is no such rule.
pub(crate) fn place(guidance: &Guidance, rule: &str) -> Option<String> {
    let mut principles = guidance.principles.iter();
    let (id, _) =
        principles.find(|(id, one)| id.as_str() == rule || one.rule.eq_ignore_ascii_case(rule))?;
    Some(format!("{HANDBOOK}{id}"))
}

/// Returns the id of the menu's button that resumes an attempt at this meeting, or `None` if no such attempt is under
/// way.
pub(crate) fn under_way(menu: &Page, meeting: &str) -> Option<String> {
    let Body::Columns { main, .. } = &menu.body else {
        return None;
    };
    let wanted = format!("meeting:{meeting}");
    let buttons = main
        .iter()
        .find_map(|block| card(block, &wanted))?
        .buttons();
    let resume = buttons
        .iter()
        .find(|button| button.id.starts_with("resume:"))?;
    Some(resume.id.clone())
}

/// Returns the card with this id if `block` is that card or contains it. In the menu, a group contains the cards of one
/// level, and two cards can be side by side in one block.
fn card<'a>(block: &'a Block, wanted: &str) -> Option<&'a Block> {
    match block {
        Block::Card { id, .. } => (id == wanted).then_some(block),
        Block::SideBySide { first, second } => {
            let mut both = first.iter().chain(second);
            both.find_map(|inner| card(inner, wanted))
        }
        Block::Group { blocks, .. } => blocks.iter().find_map(|inner| card(inner, wanted)),
        _ => None,
    }
}
