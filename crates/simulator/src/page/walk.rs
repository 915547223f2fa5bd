//! The walk over all buttons of a page, in reading order. A macro generates it twice, for shared and for exclusive
//! references. The walk destructures every struct and enum in full, because a new field or variant may contain buttons:
//! if one is added, the compiler reports an error here.

use super::blocks::Block;
use super::buttons::Button;
use super::meeting::{Feedback, MeetingView, Utterance, Verdict};
use super::{Body, Notice, Page};

macro_rules! walk {
    ($page:ident, $block:ident, $utterance:ident, $iter:ident $(, $mut:tt)?) => {
        fn $page<'a>(page: &'a $($mut)? Page, visit: &mut dyn FnMut(&'a $($mut)? Button)) {
            let Page {
                toolbar,
                notices,
                body,
                name: _,
                place: _,
                title: _,
                subtitle: _,
                progress: _,
                announcements: _,
                status: _,
                focus: _,
                begins_at: _,
                jump: _,
                overlay: _,
                in_meeting: _,
                keep_pictures: _,
                language: _,
                foreign: _,
                settings: _,
            } = page;
            toolbar.$iter().for_each(&mut *visit);
            for Notice { text: _, act, dismiss } in notices {
                act.$iter().for_each(&mut *visit);
                visit(dismiss);
            }
            match body {
                Body::Columns { aside, main } => {
                    aside.$iter().chain(main).for_each(|block| $block(block, visit));
                }
                Body::Meeting(view) => {
                    let MeetingView {
                        room: _,
                        lines,
                        earlier: _,
                        tools,
                        feedback,
                        question: _,
                        choices,
                    } = &$($mut)? **view;
                    lines.$iter().for_each(|line| $utterance(line, visit));
                    tools.$iter().for_each(&mut *visit);
                    if let Some(Feedback { choice: _, heading: _, tone: _, text: _, verdicts }) = feedback {
                        for Verdict { tone: _, word: _, principle, source: _ } in verdicts {
                            visit(principle);
                        }
                    }
                    choices.$iter().for_each(&mut *visit);
                }
            }
        }

        fn $block<'a>(block: &'a $($mut)? Block, visit: &mut dyn FnMut(&'a $($mut)? Button)) {
            match block {
                Block::Said(line) => $utterance(line, visit),
                Block::Buttons(buttons) | Block::Contents { label: _, links: buttons } => {
                    buttons.$iter().for_each(visit);
                }
                Block::Question { id: _, text: _, answers } => answers.$iter().for_each(visit),
                Block::Fold { button, blocks } => {
                    visit(button);
                    blocks.$iter().for_each(|block| $block(block, visit));
                }
                Block::Card { id: _, tone: _, blocks }
                | Block::Group { heading: _, blocks }
                | Block::Paper { id: _, kind: _, label: _, blocks }
                | Block::Beside { portraits: _, blocks }
                | Block::Later(blocks) => {
                    blocks.$iter().for_each(|block| $block(block, visit));
                }
                Block::SideBySide { first, second } => {
                    first.$iter().chain(second).for_each(|block| $block(block, visit));
                }
                Block::Heading { level: _, text: _, part: _ }
                | Block::Text { text: _, tone: _ }
                | Block::Badge { label: _, tone: _, text: _ }
                | Block::Result { percent: _, pass_mark: _, heading: _, text: _, passed: _ }
                | Block::Meters { caption: _, columns: _, meters: _ }
                | Block::Field { field: _, label: _, value: _ }
                | Block::Facts(_)
                | Block::Keys(_)
                | Block::Room(_)
                | Block::Quote(_)
                | Block::Own(_)
                | Block::Ladder(_)
                | Block::CourseSteps(_)
                | Block::Scale(_)
                | Block::Code { label: _, code: _, copy: _, copied: _, selected: _ }
                | Block::Paths(_) => {}
            }
        }

        fn $utterance<'a>(line: &'a $($mut)? Utterance, visit: &mut dyn FnMut(&'a $($mut)? Button)) {
            let Utterance { line: _, speaker: _, continues: _, words: _, marked: _, mark } = line;
            mark.$iter().for_each(visit);
        }
    };
}

walk!(each, each_of_block, each_of_utterance, iter);
walk!(
    each_mut,
    each_of_block_mut,
    each_of_utterance_mut,
    iter_mut,
    mut
);

impl Block {
    /// Returns every button of the block, in reading order.
    pub fn buttons(&self) -> Vec<&Button> {
        let mut found = Vec::new();
        each_of_block(self, &mut |button| found.push(button));
        found
    }
}

impl Page {
    /// Returns every button of the page, in reading order.
    pub fn buttons(&self) -> Vec<&Button> {
        let mut found = Vec::new();
        each(self, &mut |button| found.push(button));
        found
    }

    /// Removes all keys that type a character from the buttons of the page.
    pub fn drop_character_keys(&mut self) {
        each_mut(self, &mut Button::drop_character_key);
    }
}
