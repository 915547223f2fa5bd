//! The size of a box, and the positions of its texts and choices within it.

use super::measure::{Weight, wrap};
use super::model::{Exit, SceneBox};
use super::shapes::{ExitCell, Label, Placed, Rect};

/// Font size of a title, in pixels.
const TITLE: f64 = 16.0;
/// Font size of all other text, in pixels.
pub(super) const TEXT: f64 = 13.0;
/// Distance between the baselines of two lines of text, in pixels.
pub(super) const LEADING: f64 = 17.0;
/// Distance between a text and the edge of its box, in pixels.
pub(super) const PAD: f64 = 10.0;
/// Smallest width of a choice's cell, in pixels.
const CELL: f64 = 158.0;
/// Maximum number of lines of a choice's text.
const CELL_LINES: usize = 7;
/// Smallest width of a box, in pixels.
pub(super) const SMALL_BOX: f64 = 250.0;

/// Lays out a box at the origin, as large as its texts need. Its choices are arranged in rows, so that the box is no
/// wider than `max_width`, unless a single choice is wider.
pub(super) fn sized(scene: &SceneBox, max_width: f64) -> Placed {
    // If no exit has a text, there is at most one exit. It needs no cell, since its line begins at the edge of the box.
    let has_text = |exit: &Exit| !exit.label.is_empty() || exit.mark.is_some();
    let in_cells = scene.exits.iter().any(has_text);
    let count = if in_cells {
        in_a_row(scene.exits.len(), max_width)
    } else {
        0
    };
    let width = (count as f64 * CELL).max(SMALL_BOX);
    // The texts of the scene come first, from the top down.
    let mut y = PAD;
    let mut labels = Vec::new();
    let inner = width - 2.0 * PAD;
    let mut add = |text: &str, lines: usize, size: f64, weight: Weight, quiet: bool| {
        if text.is_empty() {
            return;
        }
        // The first texts are narrower, to leave space for the symbol in the upper right corner.
        let beside = weight == Weight::Bold || labels.is_empty();
        let max_width = if beside { inner - 26.0 } else { inner };
        let lines = wrap(text, max_width, lines, size, weight);
        let height = lines.len() as f64 * LEADING + 2.0;
        let rect = Rect {
            x: PAD,
            y,
            width: max_width,
            height,
        };
        y += height;
        labels.push(Label {
            lines,
            rect,
            size,
            weight,
            quiet,
        });
    };
    add(&scene.from, 2, TEXT - 1.0, Weight::Regular, true);
    add(&scene.title, 3, TITLE, Weight::Bold, false);
    add(&scene.id, 2, TEXT - 1.0, Weight::Regular, true);
    add(&scene.summary, 3, TEXT, Weight::Regular, false);
    add(&scene.stake, 2, TEXT, Weight::Regular, false);
    y += PAD / 2.0;
    let cell_width = if count > 0 {
        width / count as f64
    } else {
        width
    };
    // Then the choices, row by row. All cells of a row get the height of the tallest.
    let mut cells: Vec<ExitCell> = Vec::new();
    for row in scene.exits.chunks(count.max(1)) {
        let mut row: Vec<ExitCell> = row
            .iter()
            .enumerate()
            .map(|(index, exit)| cell(exit, in_cells, index as f64 * cell_width, y, cell_width))
            .collect();
        let rects = row.iter().filter_map(|cell| cell.rect);
        let tallest = rects.map(|rect| rect.height).fold(0.0, f64::max);
        y += tallest;
        for cell in &mut row {
            if let Some(rect) = &mut cell.rect {
                rect.height = tallest;
            }
            cell.port.1 = y;
        }
        cells.extend(row);
    }
    let height = y;
    Placed {
        rect: Rect {
            x: 0.0,
            y: 0.0,
            width,
            height,
        },
        labels,
        cells,
    }
}

/// Returns the number of choices in a row. The `count` choices are spread evenly over as few rows as possible. No row
/// is wider than `max_width`, unless a single choice is wider.
pub(super) fn in_a_row(count: usize, max_width: f64) -> usize {
    let most_in_row = ((max_width / CELL) as usize).max(1);
    count.div_ceil(count.div_ceil(most_in_row).max(1))
}

/// Lays out the cell of an exit. If the box has no cells, sets only the port, which is the point where the line of the
/// exit begins.
fn cell(exit: &Exit, in_cells: bool, x: f64, y: f64, width: f64) -> ExitCell {
    let mut cell = ExitCell {
        rect: None,
        labels: Vec::new(),
        port: (x + width / 2.0, y),
        line: Vec::new(),
        arrives: false,
    };
    if !in_cells {
        return cell;
    }
    let max_width = width - 2.0 * PAD;
    // If the exit has symbols, leave space for them above its texts.
    let mut below = y + PAD / 2.0 + if exit.standing.is_some() { 22.0 } else { 0.0 };
    let mut add = |text: &str, lines: usize, size: f64, quiet: bool| {
        let lines = wrap(text, max_width, lines, size, Weight::Regular);
        let height = lines.len() as f64 * LEADING + 2.0;
        let rect = Rect {
            x: x + PAD,
            y: below,
            width: max_width,
            height,
        };
        below += height;
        cell.labels.push(Label {
            lines,
            rect,
            size,
            weight: Weight::Regular,
            quiet,
        });
    };
    if let Some(when) = &exit.when {
        add(when, CELL_LINES / 2, TEXT - 1.0, true);
    }
    add(&exit.label, CELL_LINES, TEXT, false);
    if let Some(id) = &exit.id {
        add(id, 2, TEXT - 1.0, true);
    }
    if let Some(mark) = &exit.mark {
        add(mark, 2, TEXT - 1.0, false);
    }
    cell.rect = Some(Rect {
        x,
        y,
        width,
        height: below - y + PAD / 2.0,
    });
    cell
}

/// Moves a box and everything in it by `x` and `y` pixels. Call this before the lines are drawn, because lines are not
/// moved.
pub(super) fn move_by(placed: &mut Placed, x: f64, y: f64) {
    let shift = |rect: &mut Rect| {
        rect.x += x;
        rect.y += y;
    };
    shift(&mut placed.rect);
    placed
        .labels
        .iter_mut()
        .for_each(|label| shift(&mut label.rect));
    for cell in &mut placed.cells {
        cell.rect.iter_mut().for_each(shift);
        cell.labels
            .iter_mut()
            .for_each(|label| shift(&mut label.rect));
        cell.port.0 += x;
        cell.port.1 += y;
    }
}
