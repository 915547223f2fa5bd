//! The lines of a meeting's page and of the transcript: names that need not be drawn again, and labels for lines that
//! are out of sight.

use samtalerum_core::settings::Settings;
use samtalerum_simulator::{
    Action, Block, Body, MeetingView, Overlay, Page, Simulator, Training, Utterance,
};

use super::support::{begun, meetings, onward, says};

/// Plays a meeting to its debrief and calls `look` on each page.
fn play(meeting: &str, look: &mut dyn FnMut(&mut Simulator, &Page)) {
    let settings = Settings {
        language: Some("en".to_owned()),
        ..Settings::default()
    };
    let mut training = begun(meeting, settings, 1);
    for _ in 0..400 {
        let page = training.page();
        let Some(action) = onward(&page) else {
            return;
        };
        look(&mut training, &page);
        training.update(action);
    }
    panic!("{meeting} does not end");
}

/// Returns the lines that these blocks contain, in order. Each other block, such as a choice, becomes a `None`.
fn said(blocks: &[Block]) -> Vec<Option<&Utterance>> {
    blocks
        .iter()
        .flat_map(|block| match block {
            Block::Said(line) => vec![Some(line)],
            Block::Beside { blocks, .. } => said(blocks),
            _ => vec![None],
        })
        .collect()
}

/// Checks that a line continues the line before it if and only if both have the same speaker. The line `named` is an
/// exception: it never continues another line. Returns the number of lines that continue others.
fn continued<'a>(
    lines: impl Iterator<Item = Option<&'a Utterance>>,
    named: Option<&Utterance>,
) -> usize {
    let mut before: Option<&Utterance> = None;
    let mut count = 0;
    for line in lines {
        if let Some(line) = line {
            let same = before.is_some_and(|before| before.speaker == line.speaker);
            let is_named = named.is_some_and(|named| named.line == line.line);
            let expected = same && line.speaker.is_some() && !is_named;
            assert_eq!(line.continues, expected, "{line:?}");
            count += usize::from(line.continues);
        }
        before = line;
    }
    count
}

fn view(page: &Page) -> Option<&MeetingView> {
    match &page.body {
        Body::Meeting(view) => Some(view),
        Body::Columns { .. } => None,
    }
}

#[test]
fn a_line_continues_the_line_before_it_by_the_same_speaker() {
    let (mut here, mut in_transcript) = (0, 0);
    for meeting in meetings() {
        play(&meeting, &mut |training, page| {
            let Some(view) = view(page) else { return };
            let mut spoken = view.lines.iter().rev();
            let last = spoken.find(|line| line.speaker.is_some());
            here += continued(view.lines.iter().map(Some), last);
            training.update(Action::Open(Overlay::Transcript));
            let transcript = training.page();
            let Body::Columns { main, .. } = &transcript.body else {
                panic!("a transcript has columns");
            };
            in_transcript += continued(said(main).into_iter(), None);
            training.update(Action::Close);
        });
    }
    assert!(here > 20 && in_transcript > here, "{here}, {in_transcript}");
}

#[test]
fn a_label_counts_the_lines_that_are_out_of_sight() {
    play(&meetings()[0], &mut |_, page| {
        let Some(view) = view(page) else { return };
        // The last line is always in sight.
        assert_eq!(view.earlier.len(), view.lines.len().saturating_sub(1));
        for (label, count) in view.earlier.iter().zip(1..) {
            let count = count.to_string();
            assert!(says(label, "en", "earlier-lines", &[("count", &count)]));
        }
    });
}
