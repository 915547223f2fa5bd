//! Colours and sizes that can be read.

use samtalerum_core::settings::Theme;
use samtalerum_stage::theme::{Type, contrast, pairs, palette};

#[test]
fn every_pair_is_legible() {
    let mut faults = Vec::new();
    for theme in Theme::ALL {
        for (name, front, back, legible) in pairs(palette(theme)) {
            let found = contrast(front, back);
            if found < legible.least() {
                faults.push(format!("{theme:?}: {name} {found:.2}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn contrast_is_that_of_wcag() {
    use bevy::prelude::Color;
    assert!((contrast(Color::BLACK, Color::WHITE) - 21.0).abs() < 0.01);
    // #767676 on white is the well-known edge of 4.5.
    let grey = contrast(Color::srgb_u8(0x76, 0x76, 0x76), Color::WHITE);
    assert!((grey - 4.54).abs() < 0.01, "{grey}");
}

#[test]
fn nothing_is_smaller_than_15() {
    for kind in Type::ALL {
        assert!(kind.size() >= 15.0, "{kind:?}");
    }
}
