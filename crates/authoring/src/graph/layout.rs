//! The positions of everything: boxes in layers from the top down, each below all that lead to it, in a lane for each
//! place.
//!
//! This is the layered drawing of Sugiyama, Tagawa and Toda ("Methods for visual understanding of hierarchical system
//! structures", 1981): assign layers ([`layers`]), split long lines by dummy nodes ([`joints`]), order each layer so that
//! few lines cross ([`order`]), and choose positions near those of the neighbours ([`place`]). Two things are our own: all
//! lines to the same scene share their dummy nodes, so that a scene that many choices lead to does not drown the rest,
//! and each node stays in its lane.

use std::collections::BTreeMap;

use super::boxes::{SMALL_BOX, move_by, sized};
use super::lines::{Joint, Link, order, place};
use super::measure::Weight;
use super::model::{Graph, SceneBox};

/// Between layers.
const LAYER_GAP: f64 = 76.0;
/// What a line needs that passes a layer.
const LINE: f64 = 14.0;

/// The limits of a drawing, in pixels.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    /// How wide a box may be; a scene with more choices than that puts them in rows.
    pub(super) widest: f64,
    /// Around and within each lane.
    pub(super) lane_pad: f64,
    /// Between boxes in a layer.
    pub(super) gap: f64,
}

impl Limits {
    /// No limit to the width: a drawing that is looked at on a screen or printed as one.
    const POSTER: Self = Self {
        widest: f64::INFINITY,
        lane_pad: 30.0,
        gap: 36.0,
    };
}

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
    /// How heavy the letters are.
    pub weight: Weight,
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

impl Layout {
    /// Returns the bottom edge of the lowest box.
    pub(super) fn lowest(&self) -> f64 {
        let bottoms = self.boxes.iter().map(|one| one.rect.y + one.rect.height);
        bottoms.fold(0.0, f64::max)
    }
}

/// Lays a drawing out as one.
pub fn layout(graph: &Graph) -> Layout {
    layout_in(graph, &layers(graph), Limits::POSTER)
}

/// Lays a drawing out with each box in the given layer, counted from the top.
pub(super) fn layout_in(graph: &Graph, layers: &[usize], limits: Limits) -> Layout {
    let mut boxes = sized_boxes(graph, limits);
    // A line that passes a layer gets a joint of its own there, so that every link joins neighbouring layers.
    let (mut joints, links) = joints(graph, &boxes, layers);
    // From left to right: first only the order, with few crossings, then the positions that keep that order.
    order(&mut joints, &links);
    let (lanes, width) = lanes(graph, &joints, limits);
    place(&mut joints, &links, &lanes, limits.gap);
    // From the top down: each layer is as high as its highest box.
    let rows = rows(&joints, &boxes);
    for (row, joints) in rows.iter().zip(&joints) {
        for joint in joints {
            if let Some(node) = joint.node {
                let rect = boxes[node].rect;
                move_by(&mut boxes[node], joint.x - rect.width / 2.0, row.top);
            }
        }
    }
    // Lines come last: they begin and end at the boxes' final positions.
    let shared = draw_lines(graph, &mut boxes, &joints, &links, &rows);
    Layout {
        width,
        height: rows.last().map_or(0.0, |row| row.bottom + LAYER_GAP),
        boxes,
        shared,
        lanes,
    }
}

/// Returns the boxes at the origin, as large as their texts need.
pub(super) fn sized_boxes(graph: &Graph, limits: Limits) -> Vec<Placed> {
    let scenes = graph.boxes.iter();
    scenes.map(|scene| sized(scene, limits.widest)).collect()
}

/// Returns the width of the drawing that [`layout_in`] would lay out with these boxes, and its height down to the lowest
/// box.
pub(super) fn extent(
    graph: &Graph,
    boxes: &[Placed],
    layers: &[usize],
    limits: Limits,
) -> (f64, f64) {
    let (joints, _) = joints(graph, boxes, layers);
    let (_, width) = lanes(graph, &joints, limits);
    let lowest = rows(&joints, boxes).last().map_or(0.0, |row| row.bottom);
    (width, lowest)
}

/// A layer from its top to the bottom of its highest box, in pixels.
#[derive(Debug, Clone, Copy)]
struct Row {
    top: f64,
    bottom: f64,
}

fn rows(joints: &[Vec<Joint>], boxes: &[Placed]) -> Vec<Row> {
    let mut top = 0.0;
    let row = |layer: &Vec<Joint>| {
        let nodes = layer.iter().filter_map(|joint| joint.node);
        let heights = nodes.map(|node| boxes[node].rect.height);
        let bottom = top + heights.fold(0.0, f64::max);
        let row = Row { top, bottom };
        top = bottom + LAYER_GAP;
        row
    };
    joints.iter().map(row).collect()
}

/// Returns where each lane begins and how wide it is, and the width of all of them.
fn lanes(graph: &Graph, joints: &[Vec<Joint>], limits: Limits) -> (Vec<(f64, f64)>, f64) {
    let mut left = limits.lane_pad;
    let mut lanes = Vec::new();
    for width in lane_widths(graph, joints, limits) {
        lanes.push((left, width));
        left += width + limits.lane_pad;
    }
    (lanes, left)
}

/// Assigns the layers by the longest path: each box one layer below the lowest that leads to it. What the start does
/// not lead to comes below all else.
fn layers(graph: &Graph) -> Vec<usize> {
    let mut layers = vec![0; graph.boxes.len()];
    let mut lowest = 0;
    // The boxes are in topological order, back edges aside: those that lead to a box have their layer before it.
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
    scene.exits.iter().filter_map(super::Exit::drawn_to)
}

/// Returns what is in each layer, boxes first, and the links from each layer to the next. A line that passes layers gets a
/// dummy node in each of them, shared by all lines to the same scene.
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
    // The dummy node of each scene that lines lead to, by layer.
    let mut passes: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for (number, scene) in graph.boxes.iter().enumerate() {
        for (exit_number, exit) in scene.exits.iter().enumerate() {
            let Some(to) = exit.drawn_to() else {
                continue;
            };
            // Follow the line down, a link for each layer. Only the first belongs to this exit alone and begins at its
            // port; from the first dummy node on it is shared.
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
fn lane_widths(graph: &Graph, joints: &[Vec<Joint>], limits: Limits) -> Vec<f64> {
    let mut widths = vec![SMALL_BOX + 2.0 * limits.lane_pad; graph.places.len()];
    for layer in joints {
        for (lane, width) in widths.iter_mut().enumerate() {
            let there = layer.iter().filter(|joint| joint.lane == lane);
            let needed: f64 = there.map(|joint| joint.width + limits.gap).sum();
            *width = width.max(needed + 2.0 * limits.lane_pad);
        }
    }
    widths
}

fn draw_lines(
    graph: &Graph,
    boxes: &mut [Placed],
    joints: &[Vec<Joint>],
    links: &[Vec<Link>],
    rows: &[Row],
) -> Vec<Shared> {
    let mut shared = Vec::new();
    for (layer, links) in links.iter().enumerate() {
        let bottom = rows[layer].bottom;
        for link in links {
            let (from, to) = (&joints[layer][link.from], &joints[layer + 1][link.to]);
            let next = (to.x, rows[layer + 1].top);
            let arrives = to.node.is_some();
            // A line that goes on passes the next layer straight.
            let through = (to.x, rows[layer + 1].bottom);
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
