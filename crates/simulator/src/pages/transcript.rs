//! The transcript: everything said so far in the meeting, with mark buttons.

use super::{attempt, frame, overlay_toolbar};
use crate::Simulator;
use crate::page::{Block, Body, Page, PageName, Tone};

/// Builds the page of the transcript.
pub(super) fn page(simulator: &Simulator) -> Page {
    let messages = simulator.messages();
    let about = Block::toned(messages.ui("transcript-about"), Tone::Quiet);
    let mut main = Vec::new();
    if let Some(play) = &simulator.play {
        main.extend(attempt::event_blocks(
            &messages,
            play,
            play.session.events(),
            true,
        ));
    }
    let body = Body::Columns {
        aside: vec![about],
        main,
    };
    let mut page = frame(
        simulator,
        PageName::Transcript,
        "overlay:transcript",
        messages.ui("open-transcript"),
        body,
    );
    page.toolbar = overlay_toolbar(simulator);
    page
}
