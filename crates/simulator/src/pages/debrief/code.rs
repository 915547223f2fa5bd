//! The attempt's code: the whole attempt as a short text to copy.

use super::Writer;
use crate::page::{Block, Tone};
use samtalerum_core::code::{decode, encode};
use samtalerum_core::language::INTERFACE;
use samtalerum_core::meeting::Session;

impl Writer<'_> {
    /// Builds the folded part with the code of the attempt. Returns `None` for an author's preview, which has no code.
    pub(super) fn code(&self, session: &Session) -> Option<Block> {
        let ui = |id| self.messages.ui(id);
        let code = encode(session.attempt(), session.compiled())?;
        let decoded = decode(&code, &self.simulator.content);
        let left_out = decoded.map(|decoded| decoded.left_out.messages());
        let mut blocks = vec![
            Block::text(ui("code-about")),
            Block::Code {
                label: ui("code-heading"),
                code,
                copy: ui("code-copy"),
                copied: ui("code-copied"),
                selected: ui("code-selected"),
            },
        ];
        blocks.extend(left_out.unwrap_or_default().iter().map(|message| {
            let text = self.messages.messages.render(INTERFACE, message);
            Block::toned(text, Tone::Quiet)
        }));
        Some(self.fold("code", "code-heading", blocks))
    }
}
