//! How large a box is, and where its texts and its choices stand in it.

use super::layout::{Cell, Label, Placed, Rect};
use super::measure::wrap;
use super::model::{Exit, SceneBox};

/// The text of titles, and of all else, in pixels.
const TITLE: f64 = 16.0;
pub(super) const TEXT: f64 = 13.0;
/// From one line of text to the next.
pub(super) const LEADING: f64 = 17.0;
/// Between text and the edge of its box.
pub(super) const PAD: f64 = 10.0;
/// A choice's part of its box.
const CELL: f64 = 158.0;
const CELL_LINES: usize = 7;
pub(super) const SMALL_BOX: f64 = 250.0;

/// A box at the origin, as large as its text needs, with its choices in as many rows as it takes to be no wider than this.
pub(super) fn sized(scene: &SceneBox, widest: f64) -> Placed {
    let told = |exit: &Exit| !exit.label.is_empty() || exit.mark.is_some();
    let in_cells = scene.exits.iter().any(told);
    let count = if in_cells {
        in_a_row(scene.exits.len(), widest)
    } else {
        0
    };
    let width = (count as f64 * CELL).max(SMALL_BOX);
    let mut y = PAD;
    let mut labels = Vec::new();
    let inner = width - 2.0 * PAD;
    let mut add = |text: &str, lines: usize, size: f64, bold: bool, quiet: bool| {
        if text.is_empty() {
            return;
        }
        // A sign for what kind of box it is stands in the corner.
        let beside = bold || labels.is_empty();
        let room = if beside { inner - 26.0 } else { inner };
        let lines = wrap(text, room, lines, size, bold);
        let height = lines.len() as f64 * LEADING + 2.0;
        let rect = Rect {
            x: PAD,
            y,
            width: room,
            height,
        };
        y += height;
        labels.push(Label {
            lines,
            rect,
            size,
            bold,
            quiet,
        });
    };
    add(&scene.from, 2, TEXT - 1.0, false, true);
    add(&scene.title, 3, TITLE, true, false);
    add(&scene.id, 2, TEXT - 1.0, false, true);
    add(&scene.words, 3, TEXT, false, false);
    y += PAD / 2.0;
    let cell_width = if count > 0 {
        width / count as f64
    } else {
        width
    };
    let mut cells: Vec<Cell> = Vec::new();
    for row in scene.exits.chunks(count.max(1)) {
        let mut row: Vec<Cell> = row
            .iter()
            .enumerate()
            .map(|(index, exit)| cell(exit, in_cells, index as f64 * cell_width, y, cell_width))
            .collect();
        let rooms = row.iter().filter_map(|cell| cell.rect);
        let tallest = rooms.map(|rect| rect.height).fold(0.0, f64::max);
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

/// How many of so many choices stand beside each other: as many in each row as can be.
pub(super) fn in_a_row(count: usize, widest: f64) -> usize {
    let most = ((widest / CELL) as usize).max(1);
    count.div_ceil(count.div_ceil(most).max(1))
}

fn cell(exit: &Exit, in_cells: bool, x: f64, y: f64, width: f64) -> Cell {
    let mut cell = Cell {
        rect: None,
        labels: Vec::new(),
        port: (x + width / 2.0, y),
        line: Vec::new(),
        arrives: false,
    };
    if !in_cells {
        return cell;
    }
    let room = width - 2.0 * PAD;
    // The first line is for the signs.
    let mut below = y + PAD / 2.0 + if exit.standing.is_some() { 22.0 } else { 0.0 };
    let mut add = |text: &str, lines: usize, size: f64, quiet: bool| {
        let lines = wrap(text, room, lines, size, false);
        let height = lines.len() as f64 * LEADING + 2.0;
        let rect = Rect {
            x: x + PAD,
            y: below,
            width: room,
            height,
        };
        below += height;
        cell.labels.push(Label {
            lines,
            rect,
            size,
            bold: false,
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
