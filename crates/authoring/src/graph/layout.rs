//! The layout of the graph. Boxes are in layers from the top down: each box is below all scenes that lead to it. Each
//! setting has a lane with the boxes of its scenes.
//!
//! This is the layered drawing of Sugiyama, Tagawa and Toda ("Methods for visual understanding of hierarchical system
//! structures", 1981): assign layers ([`layers`]), split long lines by dummy nodes ([`nodes_and_links`]), order each
//! layer so that few lines cross ([`order`]), and choose positions near those of the neighbours ([`position`]). There
//! are two differences from the original: all lines to the same scene share their dummy nodes, so that a scene with
//! many incoming lines does not clutter the drawing, and each node stays in its lane.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};

use super::boxes::{SMALL_BOX, move_by, sized};
use super::lines::{Link, Node, order, position};
use super::model::{Graph, SceneBox};
use super::shapes::Placed;

/// Distance between two layers, in pixels.
const LAYER_GAP: f64 = 76.0;
/// Width that a line needs where it passes a layer, in pixels.
const LINE: f64 = 14.0;

/// The limits of a drawing, in pixels.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    /// Maximum width of a box. Choices that need more space are put in several rows.
    pub(super) max_width: f64,
    /// Space between neighbouring lanes, and also between the edge of a lane and the boxes in it.
    pub(super) lane_pad: f64,
    /// Distance between neighbouring boxes of a layer.
    pub(super) gap: f64,
}

impl Limits {
    /// The limits of a drawing for the screen, or for printing as one poster. Boxes may have any width.
    const POSTER: Self = Self {
        max_width: f64::INFINITY,
        lane_pad: 30.0,
        gap: 36.0,
    };
}

/// A piece of line that several exits share because they lead to the same scene.
#[derive(Debug, Clone, PartialEq)]
pub struct Shared {
    /// Index of the scene that the exits lead to.
    pub to: usize,
    /// The points of the line.
    pub line: Vec<(f64, f64)>,
    /// `true` if this piece is part of a best path.
    pub best: bool,
    /// `true` if this piece ends at the scene.
    pub arrives: bool,
}

/// The positions of everything in a drawing, in pixels.
#[derive(Debug, Clone, PartialEq)]
pub struct GraphLayout {
    /// The width of the drawing.
    pub width: f64,
    /// The height of the drawing.
    pub height: f64,
    /// The boxes, in the order of [`Graph::boxes`].
    pub boxes: Vec<Placed>,
    /// The lines that several exits share.
    pub shared: Vec<Shared>,
    /// The left edge and width of each lane, in the order of [`Graph::places`].
    pub lanes: Vec<(f64, f64)>,
}

impl GraphLayout {
    /// Returns the bottom edge of the lowest box.
    pub(super) fn lowest(&self) -> f64 {
        let bottoms = self.boxes.iter().map(|one| one.rect.y + one.rect.height);
        bottoms.fold(0.0, f64::max)
    }
}

/// Lays out the whole graph as one drawing.
pub fn layout(graph: &Graph) -> GraphLayout {
    layout_in(graph, &layers(graph), Limits::POSTER)
}

/// Lays out the graph with each box in the given layer, counted from the top.
pub(super) fn layout_in(graph: &Graph, layers: &[usize], limits: Limits) -> GraphLayout {
    let mut boxes = sized_boxes(graph, limits);
    // A line that passes a layer gets a dummy node there, so that every link joins neighbouring layers.
    let (mut nodes, links) = nodes_and_links(graph, &boxes, layers);
    // Horizontally: first choose an order with few crossings, then positions that keep that order.
    order(&mut nodes, &links);
    let (lanes, width) = lanes(graph, &nodes, limits);
    position(&mut nodes, &links, &lanes, limits.gap);
    // Vertically: each layer is as high as its tallest box.
    let rows = rows(&nodes, &boxes);
    for (row, nodes) in rows.iter().zip(&nodes) {
        for node in nodes {
            if let Some(scene) = node.scene {
                let rect = boxes[scene].rect;
                move_by(&mut boxes[scene], node.x - rect.width / 2.0, row.top);
            }
        }
    }
    // Lines come last because they begin and end at the boxes' final positions.
    let shared = draw_lines(graph, &mut boxes, &nodes, &links, &rows);
    GraphLayout {
        width,
        height: rows.last().map_or(0.0, |row| row.bottom + LAYER_GAP),
        boxes,
        shared,
        lanes,
    }
}

/// Returns the boxes at the origin, each as large as its texts need.
pub(super) fn sized_boxes(graph: &Graph, limits: Limits) -> Vec<Placed> {
    let scenes = graph.boxes.iter();
    scenes.map(|scene| sized(scene, limits.max_width)).collect()
}

/// Returns the size of the drawing that [`layout_in`] would lay out with these boxes: its width, and its height down to
/// the lowest box.
pub(super) fn extent(
    graph: &Graph,
    boxes: &[Placed],
    layers: &[usize],
    limits: Limits,
) -> (f64, f64) {
    let (nodes, _) = nodes_and_links(graph, boxes, layers);
    let (_, width) = lanes(graph, &nodes, limits);
    let lowest = rows(&nodes, boxes).last().map_or(0.0, |row| row.bottom);
    (width, lowest)
}

/// The vertical extent of a layer, in pixels: from the layer's top to the bottom of its tallest box.
#[derive(Debug, Clone, Copy)]
struct Row {
    top: f64,
    bottom: f64,
}

/// Returns the vertical extent of each layer.
fn rows(nodes: &[Vec<Node>], boxes: &[Placed]) -> Vec<Row> {
    let mut top = 0.0;
    let row = |layer: &Vec<Node>| {
        let scenes = layer.iter().filter_map(|node| node.scene);
        let heights = scenes.map(|scene| boxes[scene].rect.height);
        let bottom = top + heights.fold(0.0, f64::max);
        let row = Row { top, bottom };
        top = bottom + LAYER_GAP;
        row
    };
    nodes.iter().map(row).collect()
}

/// Returns the left edge and width of each lane, and the width of all of them together.
fn lanes(graph: &Graph, nodes: &[Vec<Node>], limits: Limits) -> (Vec<(f64, f64)>, f64) {
    let mut left = limits.lane_pad;
    let mut lanes = Vec::new();
    for width in lane_widths(graph, nodes, limits) {
        lanes.push((left, width));
        left += width + limits.lane_pad;
    }
    (lanes, left)
}

/// Assigns the layers by the longest path: each box is one layer below the lowest box that leads to it. Scenes that
/// cannot be reached from the start come below all others.
fn layers(graph: &Graph) -> Vec<usize> {
    let mut layers = vec![0; graph.boxes.len()];
    let mut lowest = 0;
    // The boxes are in topological order if back edges are ignored, so the layers of a box's predecessors are final.
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

/// Returns the indices of the boxes to which an arrow leads from the box `scene`.
fn forwards(scene: &SceneBox) -> impl Iterator<Item = usize> + '_ {
    scene.exits.iter().filter_map(super::Exit::drawn_to)
}

/// Returns the nodes of each layer, boxes first, and the links from each layer to the next. A line gets a dummy node in
/// each layer that it passes. All lines to the same scene share these dummy nodes.
fn nodes_and_links(
    graph: &Graph,
    boxes: &[Placed],
    layers: &[usize],
) -> (Vec<Vec<Node>>, Vec<Vec<Link>>) {
    let count = layers.iter().max().map_or(0, |last| last + 1);
    let mut nodes: Vec<Vec<Node>> = vec![Vec::new(); count];
    let mut links: Vec<Vec<Link>> = vec![Vec::new(); count];
    // Every box becomes a node of its layer.
    let mut index_of = vec![0; boxes.len()];
    for (number, scene) in graph.boxes.iter().enumerate() {
        let layer = &mut nodes[layers[number]];
        index_of[number] = layer.len();
        layer.push(Node {
            scene: Some(number),
            to: number,
            lane: scene.place,
            width: boxes[number].rect.width,
            x: 0.0,
        });
    }
    // The index of each dummy node in its layer, by target scene and layer.
    let mut passes: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for (number, scene) in graph.boxes.iter().enumerate() {
        for (exit_number, exit) in scene.exits.iter().enumerate() {
            let Some(to) = exit.drawn_to() else {
                continue;
            };
            // Follow the line down, a link for each layer. Only the first link belongs to this exit alone and begins at
            // its port; from the first dummy node on, the links are shared.
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
                        nodes[layer].push(Node {
                            scene: None,
                            to,
                            lane: graph.boxes[to].place,
                            width: LINE,
                            x: 0.0,
                        });
                        passes.insert((to, layer), nodes[layer].len() - 1);
                        nodes[layer].len() - 1
                    })
                };
                let link = Link {
                    from,
                    to: index,
                    port,
                    exit: is_first.then_some((number, exit_number)),
                    best: exit.best,
                };
                // A link that several lines share is stored once. It is on a best path if one of those lines is.
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
    (nodes, links)
}

/// Returns the width of each lane, enough for its fullest layer.
fn lane_widths(graph: &Graph, nodes: &[Vec<Node>], limits: Limits) -> Vec<f64> {
    let mut widths = vec![SMALL_BOX + 2.0 * limits.lane_pad; graph.places.len()];
    for layer in nodes {
        for (lane, width) in widths.iter_mut().enumerate() {
            let there = layer.iter().filter(|node| node.lane == lane);
            let needed: f64 = there.map(|node| node.width + limits.gap).sum();
            *width = width.max(needed + 2.0 * limits.lane_pad);
        }
    }
    widths
}

/// Stores each exit's own line in the exit's cell, and returns the pieces of line that several exits share.
fn draw_lines(
    graph: &Graph,
    boxes: &mut [Placed],
    nodes: &[Vec<Node>],
    links: &[Vec<Link>],
    rows: &[Row],
) -> Vec<Shared> {
    let mut shared: Vec<Shared> = Vec::new();
    // For each dummy node, identified by its layer and index, the index in `shared` of the line through it.
    let mut lines: HashMap<(usize, usize), usize> = HashMap::new();
    for (layer, links) in links.iter().enumerate() {
        let bottom = rows[layer].bottom;
        for link in links {
            let (from, to) = (&nodes[layer][link.from], &nodes[layer + 1][link.to]);
            let next = (to.x, rows[layer + 1].top);
            let arrives = to.scene.is_some();
            // A line that continues below the next layer passes straight through that layer.
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
            // All links into a dummy node continue as one line, which is drawn only once.
            if !arrives {
                let best = graph.boxes[to.to].best && link.best;
                let passing = Shared {
                    to: to.to,
                    line: vec![next, through],
                    best,
                    arrives: false,
                };
                match lines.entry((layer + 1, link.to)) {
                    Entry::Occupied(known) => shared[*known.get()].best |= best,
                    Entry::Vacant(new) => {
                        new.insert(shared.len());
                        shared.push(passing);
                    }
                }
            }
        }
    }
    shared
}
