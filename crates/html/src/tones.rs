//! Tones as CSS classes and symbols.

use maud::{Markup, html};

use samtalerum_simulator::Tone;

/// Returns the CSS class of a tone.
pub(super) fn class(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "plain",
        Tone::Quiet => "quiet",
        Tone::Strong => "strong",
        Tone::Good => "good",
        Tone::Mixed => "mixed",
        Tone::Bad => "bad",
        Tone::Marked => "marked",
    }
}

/// Writes the symbol of a tone, if the tone has one. Screen readers skip the symbol, because many voices do not speak
/// it. The words beside the symbol say the same.
pub(super) fn glyph(tone: Tone) -> Markup {
    html! { @if let Some(glyph) = tone.glyph() { span aria-hidden="true" { (glyph) " " } } }
}
