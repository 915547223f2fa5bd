//! Buttons of every kind, in each state. A button that cannot be pressed is left out of its page, so there is no state
//! for it.

use super::super::parts::{button, choice};
use crate::Action;
use crate::page::{Block, Button, ButtonKind, Icon, Key};

/// Builds a button of a kind. Its label is its id.
fn of_kind(kind: ButtonKind, label: &str) -> Button {
    button(label, label, Action::Menu).kind(kind)
}

/// Returns the narrow and the wide column of the page with the buttons.
pub(super) fn columns() -> [Vec<Block>; 2] {
    let question = |text: &str, answers: Vec<Button>| Block::Question {
        id: text.into(),
        text: text.into(),
        answers,
    };
    let aside = vec![
        question(
            "Én mulighed?",
            vec![
                of_kind(ButtonKind::Option(true), "Valgt mulighed"),
                of_kind(ButtonKind::Option(false), "Anden mulighed"),
            ],
        ),
        question(
            "Ét svar?",
            vec![
                of_kind(ButtonKind::Radio(true), "Givet svar"),
                of_kind(ButtonKind::Radio(false), "Andet svar"),
            ],
        ),
        question(
            "Flere svar?",
            vec![
                of_kind(ButtonKind::Check(true), "Afkrydset"),
                of_kind(ButtonKind::Check(false), "Ikke afkrydset"),
            ],
        ),
    ];
    let detailed = Button {
        detail: Some("Detalje under knappens tekst".into()),
        ..of_kind(ButtonKind::Plain, "Med detalje")
    };
    let main = vec![
        Block::Buttons(vec![
            of_kind(ButtonKind::Primary, "Vigtigst").key(Key::Continue),
            of_kind(ButtonKind::Plain, "Almindelig").key(Key::Character('a')),
            of_kind(ButtonKind::Plain, "Med ikon").icon(Icon::Book),
            of_kind(ButtonKind::Plain, "Tilbage").key(Key::Back),
        ]),
        Block::Buttons(vec![
            of_kind(ButtonKind::Toggle(false), "Slået fra").icon(Icon::Flag),
            of_kind(ButtonKind::Toggle(true), "Slået til").icon(Icon::FlagFilled),
            of_kind(ButtonKind::Link, "Henvisning"),
            of_kind(ButtonKind::Plain, "English")
                .language("en")
                .about("siden"),
        ]),
        Block::Buttons(vec![
            choice(1, "first", "»Det første valg«"),
            choice(2, "second", "»Det andet valg«"),
        ]),
        Block::Buttons(vec![detailed]),
        Block::Fold {
            button: of_kind(ButtonKind::Fold(false), "Foldet sammen"),
            blocks: Vec::new(),
        },
        Block::Fold {
            button: of_kind(ButtonKind::Fold(true), "Foldet ud"),
            blocks: vec![Block::text("Det, der var foldet sammen")],
        },
    ];
    [aside, main]
}
