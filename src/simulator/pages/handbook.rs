//! The handbook: principles, signs, means, terms, contacts; by section, or searched through.

use super::{frame, overlay_toolbar};
use crate::guidance::{Area, Contact};
use crate::simulator::page::{Block, Body, Page, PageName, Tone};
use crate::simulator::voice::Voice;
use crate::simulator::{Action, Button, ButtonKind, Section, Simulator};

/// The law terms that the catalogue explains.
const TERMS: [&str; 6] = [
    "term-bisidder",
    "term-partsrepraesentant",
    "term-afgoerelse",
    "term-procesledende",
    "term-officialprincip",
    "term-fuldmagt",
];

/// The steps of the threshold ladder.
const THRESHOLDS: [&str; 4] = ["threshold-1", "threshold-2", "threshold-3", "threshold-4"];

pub(super) fn page(simulator: &Simulator) -> Page {
    let voice = simulator.voice();
    let handbook = &simulator.handbook;
    let searching = handbook.search.trim().to_lowercase();
    let aside = vec![
        Block::Field {
            id: "search".into(),
            label: voice.ui("search"),
            value: handbook.search.clone(),
        },
        Block::Buttons(sections(
            &voice,
            handbook.section,
            searching.is_empty() && handbook.principle.is_none(),
        )),
    ];
    let mut main = Vec::new();
    if let Some(principle) = &handbook.principle {
        main.extend(principle_card(simulator, &voice, principle));
        let area = simulator
            .content
            .guidance
            .principles
            .get(principle)
            .map(|one| one.area);
        let all = Button::new(
            "all",
            voice.ui("handbook-all"),
            Action::Show(Section::Principles(area)),
        );
        main.push(Block::Buttons(vec![all]));
    } else if searching.is_empty() {
        main = section(simulator, &voice, handbook.section);
    } else {
        let everything = [
            Section::Principles(None),
            Section::Signs,
            Section::Means,
            Section::Terms,
            Section::Contacts,
        ];
        let blocks = everything
            .into_iter()
            .flat_map(|one| section(simulator, &voice, one));
        main.extend(
            blocks
                .filter(|block| matches!(block, Block::Card { .. }) && contains(block, &searching)),
        );
        let found = voice.ui_with("found", [("count", main.len().into())]);
        main.insert(0, Block::toned(found, Tone::Quiet));
    }
    let place = match &handbook.principle {
        Some(principle) => format!("overlay:handbook:{principle}"),
        None => format!("overlay:handbook:{:?}", handbook.section),
    };
    let mut page = frame(
        simulator,
        PageName::Handbook,
        place,
        voice.ui("open-handbook"),
        Body::Columns { aside, main },
    );
    page.toolbar = overlay_toolbar(simulator);
    page
}

fn sections(voice: &Voice, now: Section, marked: bool) -> Vec<Button> {
    let option = |id: &str, section: Section| {
        Button::new(id, voice.ui(id), Action::Show(section))
            .kind(ButtonKind::Option(marked && section == now))
    };
    let mut buttons = vec![option("section-principles", Section::Principles(None))];
    buttons.extend(Area::ALL.map(|area| {
        option(
            &format!("area-{}", area.name()),
            Section::Principles(Some(area)),
        )
    }));
    buttons.extend([
        option("section-signs", Section::Signs),
        option("section-means", Section::Means),
        option("section-terms", Section::Terms),
        option("section-contacts", Section::Contacts),
    ]);
    buttons
}

fn section(simulator: &Simulator, voice: &Voice, section: Section) -> Vec<Block> {
    let guidance = &simulator.content.guidance;
    match section {
        Section::Principles(area) => {
            let wanted = |one: Area| area.is_none_or(|area| area == one);
            let areas = Area::ALL.into_iter().filter(|one| wanted(*one));
            let blocks = areas.flat_map(|area| {
                let mut blocks = vec![Block::heading(voice.ui(&format!("area-{}", area.name())))];
                let principles = guidance
                    .principles
                    .iter()
                    .filter(|(_, one)| one.area == area);
                blocks
                    .extend(principles.filter_map(|(id, _)| principle_card(simulator, voice, id)));
                blocks
            });
            blocks.collect()
        }
        Section::Signs => signs(simulator, voice),
        Section::Means => means(simulator, voice),
        Section::Terms => TERMS.map(|term| titled(voice, term)).to_vec(),
        Section::Contacts => {
            let mut blocks = vec![Block::toned(voice.ui("contacts-about"), Tone::Strong)];
            blocks.extend(
                guidance
                    .contacts
                    .iter()
                    .map(|(id, contact)| contact_card(voice, id, contact)),
            );
            blocks
        }
    }
}

/// One principle with its law, source, certainty and the typical mistake.
fn principle_card(simulator: &Simulator, voice: &Voice, id: &str) -> Option<Block> {
    let principle = simulator.content.guidance.principles.get(id)?;
    let message = format!("principle-{id}");
    let part = |name: &str| voice.guide_part(&message, name);
    let mut blocks = vec![Block::subheading(voice.guide(&message))];
    if principle.critical {
        blocks.push(Block::Badge {
            label: voice.ui("critical"),
            tone: Tone::Bad,
            text: voice.ui("critical-about"),
        });
    }
    blocks.extend(part("rule").map(Block::text));
    blocks.extend(part("law").map(|law| Block::toned(law, Tone::Strong)));
    blocks.extend(part("why").map(Block::text));
    if let Some(mistake) = part("mistake") {
        blocks.push(Block::Badge {
            label: voice.ui("mistake"),
            tone: Tone::Mixed,
            text: mistake,
        });
    }
    if let Some(caution) = part("caution") {
        blocks.push(Block::Badge {
            label: voice.ui(if principle.certainty.is_low() {
                "uncertain"
            } else {
                "caution"
            }),
            tone: Tone::Marked,
            text: caution,
        });
    }
    let rule = voice.ui_with("rule-number", [("rule", principle.rule.as_str().into())]);
    blocks.push(Block::toned(
        format!("{rule} · {}", voice.source(id)),
        Tone::Quiet,
    ));
    Some(Block::card(format!("principle:{id}"), blocks))
}

fn signs(simulator: &Simulator, voice: &Voice) -> Vec<Block> {
    let mut blocks = vec![titled(voice, "definition-negative-social-control")];
    blocks.push(Block::heading(voice.ui("signs-heading")));
    blocks.push(Block::toned(voice.ui("signs-about"), Tone::Quiet));
    for (id, sign) in &simulator.content.guidance.signs {
        let message = format!("sign-{id}");
        let mut card = vec![Block::subheading(voice.guide(&message))];
        card.extend(voice.guide_part(&message, "look").map(Block::text));
        if let Some(innocent) = voice.guide_part(&message, "innocent") {
            card.push(Block::Badge {
                label: voice.ui("innocent"),
                tone: Tone::Good,
                text: innocent,
            });
        }
        if sign.sources.is_empty() {
            card.push(Block::toned(voice.ui("inferred"), Tone::Quiet));
        } else {
            let sources = sign
                .sources
                .iter()
                .map(|source| voice.guide(&format!("source-{source}")));
            card.push(Block::toned(
                sources.collect::<Vec<_>>().join(" · "),
                Tone::Quiet,
            ));
        }
        blocks.push(Block::card(format!("sign:{id}"), card));
    }
    blocks.push(Block::heading(voice.ui("thresholds-heading")));
    blocks.extend(THRESHOLDS.map(|threshold| titled(voice, threshold)));
    blocks
}

fn means(simulator: &Simulator, voice: &Voice) -> Vec<Block> {
    let guidance = &simulator.content.guidance;
    let mut blocks = vec![
        Block::heading(voice.ui("ladder-heading")),
        Block::toned(voice.ui("ladder-about"), Tone::Quiet),
    ];
    let steps = guidance.ladder.iter().enumerate().map(|(index, step)| {
        let number = index + 1;
        let basis = number >= guidance.ladder_needs_basis_from;
        let label = if basis {
            voice.ui_with("ladder-step-basis", [("number", number.into())])
        } else {
            number.to_string()
        };
        let tone = if basis { Tone::Mixed } else { Tone::Good };
        Block::card(
            format!("step:{step}"),
            vec![Block::Badge {
                label,
                tone,
                text: voice.guide(step),
            }],
        )
    });
    blocks.extend(steps);
    blocks.push(Block::heading(voice.ui("samples-heading")));
    blocks.extend(guidance.sample_lines.iter().map(|sample| {
        let mut card = vec![Block::text(voice.guide(sample))];
        card.extend(
            voice
                .guide_part(sample, "use")
                .map(|when| Block::toned(when, Tone::Quiet)),
        );
        Block::card(format!("sample:{sample}"), card)
    }));
    blocks.push(Block::heading(voice.ui("skeleton-heading")));
    let parts = guidance
        .note_skeleton
        .iter()
        .map(|part| Block::text(voice.guide(part)));
    blocks.push(Block::card("skeleton", parts.collect()));
    blocks
}

fn contact_card(voice: &Voice, id: &str, contact: &Contact) -> Block {
    let message = format!("contact-{id}");
    let mut blocks = vec![Block::subheading(voice.guide(&message))];
    let reached: Vec<&str> = contact
        .phone
        .iter()
        .chain(&contact.web)
        .map(String::as_str)
        .collect();
    blocks.push(Block::toned(
        if reached.is_empty() {
            voice.ui("no-number")
        } else {
            reached.join(" · ")
        },
        Tone::Strong,
    ));
    blocks.extend(voice.guide_part(&message, "about").map(Block::text));
    let checked = match (&contact.checked, &contact.seen) {
        (Some(day), _) => voice.ui_with("checked-on", [("date", day.as_str().into())]),
        (None, Some(year)) => voice.ui_with("not-checked-seen", [("year", year.as_str().into())]),
        (None, None) => voice.ui("not-checked"),
    };
    let certainty = voice.ui_with(
        "certainty-is",
        [("certainty", voice.certainty(contact.certainty).into())],
    );
    blocks.push(Block::toned(
        format!("{checked} · {certainty}"),
        Tone::Quiet,
    ));
    Block::card(message, blocks)
}

/// A message of the catalogue with its text.
fn titled(voice: &Voice, id: &str) -> Block {
    let mut blocks = vec![Block::subheading(voice.guide(id))];
    blocks.extend(voice.guide_part(id, "text").map(Block::text));
    Block::card(id, blocks)
}

/// Whether the words stand in a block.
fn contains(block: &Block, wanted: &str) -> bool {
    let has = |text: &String| text.to_lowercase().contains(wanted);
    match block {
        Block::Heading { text, .. } | Block::Text { text, .. } => has(text),
        Block::Badge { label, text, .. } => has(label) || has(text),
        Block::Card { blocks, .. } => blocks.iter().any(|inner| contains(inner, wanted)),
        _ => false,
    }
}
