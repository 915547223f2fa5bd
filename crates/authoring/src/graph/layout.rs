//! Where everything stands: boxes in layers from the top down, each below all that lead to it, in a lane for each place.
//!
//! The usual steps of a layered drawing: layers, places for lines that pass a layer, an order with few crossings, and
//! positions as near as possible above and below what they are joined to. All ways to a scene further down share one
//! line, so that a scene that many choices lead to does not drown the rest.

use std::collections::BTreeMap;

use super::boxes::{SMALL_BOX, move_by, sized};
use super::lines::{Joint, Link, order, place};
use super::measure::Weight;
use super::model::{Graph, SceneBox};

/// Between layers.
const LAYER_GAP: f64 = 76.0;
/// What a line needs that passes a layer.
const LINE: f64 = 14.0;

/// What a drawing has room for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Room {
    /// How wide a box may be; a scene with more choices than that puts them in rows.
    pub(super) widest: f64,
    /// Around and within each lane.
    pub(super) lane_pad: f64,
    /// Between boxes in a layer.
    pub(super) gap: f64,
}

impl Room {
    /// As much as it takes.
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

/// Lays a drawing out as one.
pub fn layout(graph: &Graph) -> Layout {
    layout_in(graph, &layers(graph), Room::POSTER)
}

/// Lays a drawing out with each box in the layer that is said, counted from the top.
pub(super) fn layout_in(graph: &Graph, layers: &[usize], room: Room) -> Layout {
    let size = |scene| sized(scene, room.widest);
    let mut boxes: Vec<Placed> = graph.boxes.iter().map(size).collect();
    let (mut joints, links) = joints(graph, &boxes, layers);
    order(&mut joints, &links);
    let widths = lane_widths(graph, &joints, room);
    let mut left = room.lane_pad;
    let mut lanes = Vec::new();
    for width in widths {
        lanes.push((left, width));
        left += width + room.lane_pad;
    }
    place(&mut joints, &links, &lanes, room.gap);
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
    scene.exits.iter().filter_map(super::Exit::drawn_to)
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
            let Some(to) = exit.drawn_to() else {
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
fn lane_widths(graph: &Graph, joints: &[Vec<Joint>], room: Room) -> Vec<f64> {
    let mut widths = vec![SMALL_BOX + 2.0 * room.lane_pad; graph.places.len()];
    for layer in joints {
        for (lane, width) in widths.iter_mut().enumerate() {
            let there = layer.iter().filter(|joint| joint.lane == lane);
            let needed: f64 = there.map(|joint| joint.width + room.gap).sum();
            *width = width.max(needed + 2.0 * room.lane_pad);
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
