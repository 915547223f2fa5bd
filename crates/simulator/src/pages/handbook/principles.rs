//! The principles of the handbook: as a list, and each on a page of its own.

use super::occurrences;
use crate::dates::written_day;
use crate::page::{Block, Tone};
use crate::{Action, Button, ButtonKind, Icon, Simulator};
use samtalerum_core::guidance::Area;
use samtalerum_core::language::{CourseText, ids};

/// Builds the list of principles in one area, or in all areas.
pub(super) fn principles(
    simulator: &Simulator,
    messages: &CourseText,
    area: Option<Area>,
) -> Vec<Block> {
    let law = simulator.content.guidance.law_as_of.as_ref().map(|day| {
        let text = messages.ui_with("law-as-of", [("date", written_day(messages, day).into())]);
        Block::toned(text, Tone::Quiet)
    });
    let wanted = |one: Area| area.is_none_or(|area| area == one);
    let areas = Area::ALL.into_iter().filter(|one| wanted(*one));
    let blocks = areas.flat_map(|area| {
        let mut blocks = vec![Block::heading(messages.area(area))];
        let all = simulator.content.guidance.principles.iter();
        let ids = all.filter(|(_, one)| one.area == area).map(|(id, _)| id);
        blocks.extend(ids.filter_map(|id| listed(simulator, messages, id)));
        blocks
    });
    law.into_iter().chain(blocks).collect()
}

/// Builds the page of a principle, with its occurrences in the attempt under review and the meetings that judge it.
pub(super) fn principle(simulator: &Simulator, messages: &CourseText, id: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(card) = card(simulator, messages, id) {
        blocks.push(Block::card(format!("principle:{id}"), card));
    }
    blocks.extend(occurrences::principle_in_attempt(simulator, messages, id));
    blocks.push(occurrences::meetings(simulator, messages, id));
    blocks
}

/// Builds the card of a principle in a list, with the button that opens its own page.
fn listed(simulator: &Simulator, messages: &CourseText, id: &str) -> Option<Block> {
    let mut blocks = card(simulator, messages, id)?;
    let own_page = Button::new(
        format!("own-page:principle:{id}"),
        messages.ui("own-page"),
        Action::OpenPrinciple(id.to_owned()),
    );
    blocks.push(Block::Buttons(vec![
        own_page
            .about(messages.principle(id))
            .kind(ButtonKind::Link)
            .icon(Icon::ArrowRight),
    ]));
    Some(Block::card(format!("principle:{id}"), blocks))
}

/// Builds the content of a principle's card, or returns `None` if the catalogue has no such principle.
fn card(simulator: &Simulator, messages: &CourseText, id: &str) -> Option<Vec<Block>> {
    let principle = simulator.content.guidance.principles.get(id)?;
    let part = |name: &str| messages.principle_part(id, name);
    let mut blocks = vec![Block::subheading(messages.principle(id))];
    if principle.critical {
        blocks.push(Block::Badge {
            label: messages.ui("critical"),
            tone: Tone::Bad,
            text: messages.ui("critical-about"),
        });
    }
    blocks.extend(part("rule").map(Block::text));
    blocks.extend(part("law").map(Block::Quote));
    blocks.extend(part("why").map(Block::text));
    if let Some(mistake) = part("mistake") {
        blocks.push(Block::Badge {
            label: messages.ui("mistake"),
            tone: Tone::Mixed,
            text: mistake,
        });
    }
    if let Some(caution) = part("caution") {
        blocks.push(Block::Badge {
            label: messages.ui(if principle.certainty.is_low() {
                "uncertain"
            } else {
                "caution"
            }),
            tone: Tone::Marked,
            text: caution,
        });
    }
    let rule = messages.ui_with("rule-number", [("rule", principle.rule.as_str().into())]);
    let force = principle
        .force
        .map(|force| format!(" · {}", messages.ui(&ids::rule_force(force))));
    let force = force.unwrap_or_default();
    blocks.push(Block::toned(
        format!("{rule}{force} · {}", messages.source(id)),
        Tone::Quiet,
    ));
    Some(blocks)
}
