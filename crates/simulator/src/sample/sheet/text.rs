//! Headings, paragraphs, badges, and other blocks of text.

use super::super::parts::contents;
use crate::page::{Block, Field, KeyPart, Keys, Tone};

/// A word for each tone.
const TONES: [(Tone, &str); 7] = [
    (Tone::Plain, "almindelig"),
    (Tone::Quiet, "dæmpet"),
    (Tone::Strong, "fremhævet"),
    (Tone::Good, "rigtig"),
    (Tone::Mixed, "halvt rigtig"),
    (Tone::Bad, "forkert"),
    (Tone::Marked, "markeret"),
];

/// Returns the narrow and the wide column of the page with the texts.
pub(super) fn columns() -> [Vec<Block>; 2] {
    let mut aside = vec![
        contents(&[("part", "Et link til en del af siden")]),
        Block::part("part", "Overskrift på niveau 2"),
        Block::subheading("Overskrift på niveau 3"),
        Block::heading_of(4, "Overskrift på niveau 4"),
    ];
    aside.extend(TONES.map(|(tone, word)| Block::toned(format!("Et afsnit, {word}"), tone)));
    aside.extend([
        Block::Quote("»Ordene i en lov.«".into()),
        Block::Own("»Det, du selv sagde.«".into()),
    ]);
    let mut main: Vec<Block> = TONES
        .map(|(tone, word)| Block::Badge {
            label: format!("Mærke {word}"),
            tone,
            text: format!("Teksten efter mærket, {word}"),
        })
        .into();
    let field = |field: Field, label: &str, value: &str| {
        vec![Block::Field {
            field,
            label: label.into(),
            value: value.into(),
        }]
    };
    main.extend([
        Block::Facts(vec![
            ("Første led".into(), "Forklaring af det første".into()),
            ("Andet led".into(), "Forklaring af det andet".into()),
        ]),
        Block::Keys(vec![Keys {
            parts: vec![
                KeyPart::Cap("1".into()),
                KeyPart::Words("til".into()),
                KeyPart::Cap("9".into()),
            ],
            does: "Hvad de taster gør".into(),
        }]),
        Block::Code {
            label: "Kode".into(),
            code: "K72MQ9".into(),
            copy: "Kopiér".into(),
            copied: "Kopieret".into(),
            selected: "Markeret".into(),
        },
        Block::SideBySide {
            first: field(Field::Search, "Tomt felt", ""),
            second: field(Field::Reflection, "Udfyldt felt", "Din egen linje"),
        },
    ]);
    [aside, main]
}
