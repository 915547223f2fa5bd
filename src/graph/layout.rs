//! Where everything stands: boxes in layers from the top down, each below all that lead to it, in a lane for each place.
//!
//! The usual steps of a layered drawing: layers, places for lines that pass a layer, an order with few crossings, and
//! positions as near as possible above and below what they are joined to. All ways to a scene further down share one
//! line, so that a scene that many choices lead to does not drown the rest.

use std::collections::BTreeMap;

use super::lines::{Joint, Link, order, place};
use super::measure::wrap;
use super::model::{Graph, Kind, SceneBox};

/// The text of titles, and of all else, in pixels.
pub(super) const TITLE: f64 = 16.0;
pub(super) const TEXT: f64 = 13.0;
/// From one line of text to the next.
pub(super) const LEADING: f64 = 17.0;
/// Between text and the edge of its box.
pub(super) const PAD: f64 = 10.0;
/// A choice's part of its box.
pub(super) const CELL: f64 = 158.0;
const CELL_LINES: usize = 7;
const SMALL_BOX: f64 = 250.0;
/// Between boxes in a layer, and between layers.
const GAP: f64 = 36.0;
const LAYER_GAP: f64 = 76.0;
/// What a line needs that passes a layer.
const LINE: f64 = 14.0;
const LANE_PAD: f64 = 30.0;

/// A rectangle in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(missing_docs, reason = "the names say what they are")]
pub struct Rect {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl Rect {
    /// Whether two rectangles share more than an edge.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.x < other.x + other.width
            && other.x < self.x + self.width
            && self.y < other.y + other.height
            && other.y < self.y + self.height
    }

    /// Whether the other lies within.
    pub fn holds(&self, other: &Self) -> bool {
        self.x <= other.x
            && self.y <= other.y
            && other.x + other.width <= self.x + self.width
            && other.y + other.height <= self.y + self.height
    }
}

/// A text with the room it takes at most.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// Its lines.
    pub lines: Vec<String>,
    /// Where it stands.
    pub rect: Rect,
    /// The size of its letters.
    pub size: f64,
    /// Whether they are bold.
    pub bold: bool,
    /// Whether it is said in passing.
    pub quiet: bool,
}

/// A way out as it is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// Its part of the box; nothing where there is only one way.
    pub rect: Option<Rect>,
    /// What it says.
    pub labels: Vec<Label>,
    /// Where its line begins.
    pub port: (f64, f64),
    /// The points of its line, the last at the scene it leads to or where it joins others on their way there.
    pub line: Vec<(f64, f64)>,
    /// Whether its line ends at a scene.
    pub arrives: bool,
}

/// A scene as it is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    /// Its box.
    pub rect: Rect,
    /// What it says, the ways out aside.
    pub labels: Vec<Label>,
    /// Its ways out.
    pub cells: Vec<Cell>,
}

/// Lines of several ways to the same scene.
#[derive(Debug, Clone, PartialEq)]
pub struct Shared {
    /// The scene they lead to.
    pub to: usize,
    /// The points.
    pub line: Vec<(f64, f64)>,
    /// Whether a best way runs along it.
    pub best: bool,
    /// Whether it ends at the scene.
    pub arrives: bool,
}

/// The whole drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Layout {
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// The boxes, as in [`Graph::boxes`].
    pub boxes: Vec<Placed>,
    /// The lines that several ways share.
    pub shared: Vec<Shared>,
    /// The lanes, as in [`Graph::places`]: where each begins, and how wide it is.
    pub lanes: Vec<(f64, f64)>,
}

/// Lays a drawing out.
pub fn layout(graph: &Graph) -> Layout {
    let mut boxes: Vec<Placed> = graph.boxes.iter().map(sized).collect();
    let layers = layers(graph);
    let (mut joints, links) = joints(graph, &boxes, &layers);
    order(&mut joints, &links);
    let widths = lane_widths(graph, &joints);
    let mut left = LANE_PAD;
    let mut lanes = Vec::new();
    for width in widths {
        lanes.push((left, width));
        left += width + LANE_PAD;
    }
    place(&mut joints, &links, &lanes, GAP);
    let heights = joints.iter().map(|layer| {
        let nodes = layer.iter().filter_map(|joint| joint.node);
        nodes
            .map(|node| boxes[node].rect.height)
            .fold(0.0, f64::max)
    });
    let heights: Vec<f64> = heights.collect();
    let mut top = 0.0;
    let mut tops = Vec::new();
    for height in &heights {
        tops.push(top);
        top += height + LAYER_GAP;
    }
    for (layer, joints) in joints.iter().enumerate() {
        for joint in joints {
            if let Some(node) = joint.node {
                let rect = boxes[node].rect;
                move_by(&mut boxes[node], joint.x - rect.width / 2.0, tops[layer]);
            }
        }
    }
    let shared = draw_lines(graph, &mut boxes, &joints, &links, &tops, &heights);
    Layout {
        width: left,
        height: top,
        boxes,
        shared,
        lanes,
    }
}

/// A box at the origin, as large as its text needs.
fn sized(scene: &SceneBox) -> Placed {
    let told = |exit: &super::Exit| !exit.label.is_empty() || exit.back || exit.to.is_none();
    let in_cells = scene.exits.iter().any(told);
    let count = if in_cells { scene.exits.len() } else { 0 };
    let width = (count as f64 * CELL).max(SMALL_BOX);
    let mut y = PAD;
    let mut labels = Vec::new();
    let inner = width - 2.0 * PAD;
    let mut add = |text: &str, lines: usize, size: f64, bold: bool, quiet: bool| {
        if text.is_empty() {
            return;
        }
        // A sign for what kind of box it is stands in the corner.
        let room = if bold { inner - 26.0 } else { inner };
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
    add(&scene.title, 3, TITLE, true, false);
    add(&scene.id, 2, TEXT - 1.0, false, true);
    add(&scene.words, 3, TEXT, false, false);
    y += PAD / 2.0;
    let cell_width = if count > 0 {
        width / count as f64
    } else {
        width
    };
    let mut cells: Vec<Cell> = scene
        .exits
        .iter()
        .enumerate()
        .map(|(index, exit)| cell(exit, in_cells, index as f64 * cell_width, y, cell_width))
        .collect();
    let tallest = cells
        .iter()
        .filter_map(|cell| cell.rect.map(|rect| rect.height))
        .fold(0.0, f64::max);
    let height = y + tallest;
    for cell in &mut cells {
        if let Some(rect) = &mut cell.rect {
            rect.height = tallest;
        }
        cell.port.1 = height;
    }
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

fn cell(exit: &super::Exit, in_cells: bool, x: f64, y: f64, width: f64) -> Cell {
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
    if exit.back || exit.to.is_none() {
        add(&format!("↑ {}", exit.to_id), 2, TEXT - 1.0, false);
    }
    cell.rect = Some(Rect {
        x,
        y,
        width,
        height: below - y + PAD / 2.0,
    });
    cell
}

fn move_by(placed: &mut Placed, x: f64, y: f64) {
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

/// Each box one layer below the lowest that leads to it; what the start does not lead to stands below all else.
fn layers(graph: &Graph) -> Vec<usize> {
    let mut layers = vec![0; graph.boxes.len()];
    let mut lowest = 0;
    for (number, scene) in graph.boxes.iter().enumerate() {
        if !scene.reached {
            layers[number] = layers[number].max(lowest + 1);
        }
        for to in forwards(scene) {
            layers[to] = layers[to].max(layers[number] + 1);
        }
        if scene.reached {
            lowest = lowest.max(layers[number]);
        }
    }
    layers
}

/// The scenes that a scene leads on to.
fn forwards(scene: &SceneBox) -> impl Iterator<Item = usize> + '_ {
    let ways = scene.exits.iter().filter(|exit| !exit.back);
    ways.filter_map(|exit| exit.to)
}

/// Everything that stands in each layer, and what is joined to what from one layer to the next.
fn joints(graph: &Graph, boxes: &[Placed], layers: &[usize]) -> (Vec<Vec<Joint>>, Vec<Vec<Link>>) {
    let count = layers.iter().max().map_or(0, |last| last + 1);
    let mut joints: Vec<Vec<Joint>> = vec![Vec::new(); count];
    let mut links: Vec<Vec<Link>> = vec![Vec::new(); count];
    let mut index_of = vec![0; boxes.len()];
    for (number, scene) in graph.boxes.iter().enumerate() {
        let layer = &mut joints[layers[number]];
        index_of[number] = layer.len();
        layer.push(Joint {
            node: Some(number),
            to: number,
            lane: scene.place,
            width: boxes[number].rect.width,
            x: 0.0,
        });
    }
    // Where the line to a scene passes a layer.
    let mut passes: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for (number, scene) in graph.boxes.iter().enumerate() {
        for (exit_number, exit) in scene.exits.iter().enumerate() {
            let Some(to) = exit.to.filter(|_| !exit.back) else {
                continue;
            };
            let mut from = index_of[number];
            let mut port = boxes[number].cells[exit_number].port.0 - boxes[number].rect.width / 2.0;
            let mut is_first = true;
            for layer in layers[number] + 1..=layers[to] {
                let last = layer == layers[to];
                let known = passes.get(&(to, layer)).copied();
                let index = if last {
                    index_of[to]
                } else {
                    known.unwrap_or_else(|| {
                        joints[layer].push(Joint {
                            node: None,
                            to,
                            lane: graph.boxes[to].place,
                            width: LINE,
                            x: 0.0,
                        });
                        passes.insert((to, layer), joints[layer].len() - 1);
                        joints[layer].len() - 1
                    })
                };
                let link = Link {
                    from,
                    to: index,
                    port,
                    exit: is_first.then_some((number, exit_number)),
                    best: exit.best,
                };
                let above = &mut links[layer - 1];
                match above
                    .iter_mut()
                    .find(|one| one.exit.is_none() && one.from == from && one.to == index)
                {
                    Some(same) if !is_first => same.best |= exit.best,
                    _ => above.push(link),
                }
                (from, port, is_first) = (index, 0.0, false);
            }
        }
    }
    (joints, links)
}

/// Room for the fullest layer of each lane.
fn lane_widths(graph: &Graph, joints: &[Vec<Joint>]) -> Vec<f64> {
    let mut widths = vec![SMALL_BOX + 2.0 * LANE_PAD; graph.places.len()];
    for layer in joints {
        for (lane, width) in widths.iter_mut().enumerate() {
            let there = layer.iter().filter(|joint| joint.lane == lane);
            let needed: f64 = there.map(|joint| joint.width + GAP).sum();
            *width = width.max(needed + 2.0 * LANE_PAD);
        }
    }
    widths
}

fn draw_lines(
    graph: &Graph,
    boxes: &mut [Placed],
    joints: &[Vec<Joint>],
    links: &[Vec<Link>],
    tops: &[f64],
    heights: &[f64],
) -> Vec<Shared> {
    let mut shared = Vec::new();
    for (layer, links) in links.iter().enumerate() {
        let bottom = tops[layer] + heights[layer];
        for link in links {
            let (from, to) = (&joints[layer][link.from], &joints[layer + 1][link.to]);
            let next = (to.x, tops[layer + 1]);
            let arrives = to.node.is_some();
            // A line that goes on passes the next layer straight.
            let through = (to.x, tops[layer + 1] + heights[layer + 1]);
            match link.exit {
                Some((scene, exit)) => {
                    let cell = &mut boxes[scene].cells[exit];
                    cell.line = vec![cell.port, (cell.port.0, bottom), next];
                    cell.arrives = arrives;
                }
                None => shared.push(Shared {
                    to: to.to,
                    line: vec![(from.x, bottom), (from.x, bottom), next],
                    best: link.best,
                    arrives,
                }),
            }
            if !arrives {
                let best = graph.boxes[to.to].best && link.best;
                let passing = Shared {
                    to: to.to,
                    line: vec![next, through],
                    best,
                    arrives: false,
                };
                match shared
                    .iter_mut()
                    .find(|one| one.line == passing.line && one.to == passing.to)
                {
                    Some(same) => same.best |= best,
                    None => shared.push(passing),
                }
            }
        }
    }
    shared
}

/// Whether a scene is drawn with a sign in its corner.
pub(super) fn corner(kind: Kind) -> &'static str {
    match kind {
        Kind::Decision => "◆",
        Kind::Passage => "▸",
        Kind::Branch => "⑂",
        Kind::Note => "✎",
        Kind::End(_) => "■",
    }
}
