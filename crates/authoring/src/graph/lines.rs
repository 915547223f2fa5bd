//! The order of what stands in a layer, with few crossings, and where it stands.

/// Something that stands in a layer: a box, or a line that passes.
#[derive(Debug, Clone)]
pub(super) struct Joint {
    /// The box; nothing for a line.
    pub(super) node: Option<usize>,
    /// The box, or the one that the line leads to.
    pub(super) to: usize,
    pub(super) lane: usize,
    pub(super) width: f64,
    /// Its middle.
    pub(super) x: f64,
}

/// A line from one layer to the next.
#[derive(Debug, Clone)]
pub(super) struct Link {
    /// Its beginning, by its place in the upper layer.
    pub(super) from: usize,
    /// Its end, by its place in the lower layer.
    pub(super) to: usize,
    /// Where it begins, from the middle of what it begins at.
    pub(super) port: f64,
    /// The scene and exit that it belongs to alone.
    pub(super) exit: Option<(usize, usize)>,
    pub(super) best: bool,
}

const SWEEPS: usize = 24;

/// Orders each layer: by lane, and within it so that lines cross seldom.
pub(super) fn order(joints: &mut [Vec<Joint>], links: &[Vec<Link>]) {
    // The places in the layers stay; where each stands from the left is kept beside them.
    let mut ranks: Vec<Vec<usize>> = joints
        .iter()
        .map(|layer| {
            let mut places: Vec<usize> = (0..layer.len()).collect();
            places.sort_by_key(|place| (layer[*place].lane, *place));
            inverse(&places)
        })
        .collect();
    let mut best = (crossings(links, &ranks), ranks.clone());
    for sweep in 0..SWEEPS {
        let down = sweep % 2 == 0;
        let layers: Vec<usize> = if down {
            (1..joints.len()).collect()
        } else {
            (0..joints.len().saturating_sub(1)).rev().collect()
        };
        for layer in layers {
            let middle = |place: usize| {
                let near: Vec<f64> = if down {
                    let above = links[layer - 1].iter().filter(|link| link.to == place);
                    above
                        .map(|link| ranks[layer - 1][link.from] as f64 + link.port / 10_000.0)
                        .collect()
                } else {
                    let below = links[layer].iter().filter(|link| link.from == place);
                    below.map(|link| ranks[layer + 1][link.to] as f64).collect()
                };
                if near.is_empty() {
                    ranks[layer][place] as f64
                } else {
                    near.iter().sum::<f64>() / near.len() as f64
                }
            };
            let mut places: Vec<(usize, f64)> = (0..joints[layer].len())
                .map(|place| (place, middle(place)))
                .collect();
            places.sort_by(|(a, x), (b, y)| {
                let lanes = joints[layer][*a].lane.cmp(&joints[layer][*b].lane);
                lanes
                    .then(x.total_cmp(y))
                    .then(ranks[layer][*a].cmp(&ranks[layer][*b]))
            });
            let places: Vec<usize> = places.into_iter().map(|(place, _)| place).collect();
            ranks[layer] = inverse(&places);
        }
        let now = crossings(links, &ranks);
        if now < best.0 {
            best = (now, ranks.clone());
        }
    }
    // Until it is placed, a joint's middle is its rank.
    for (layer, ranks) in joints.iter_mut().zip(&best.1) {
        for (joint, rank) in layer.iter_mut().zip(ranks) {
            joint.x = *rank as f64;
        }
    }
}

fn inverse(places: &[usize]) -> Vec<usize> {
    let mut ranks = vec![0; places.len()];
    for (rank, place) in places.iter().enumerate() {
        ranks[*place] = rank;
    }
    ranks
}

fn crossings(links: &[Vec<Link>], ranks: &[Vec<usize>]) -> usize {
    let mut count = 0;
    for (layer, links) in links.iter().enumerate() {
        let ends = |link: &Link| {
            let from = ranks[layer][link.from] as f64 + link.port / 10_000.0;
            (from, ranks[layer + 1][link.to])
        };
        for (number, one) in links.iter().enumerate() {
            let (a, b) = ends(one);
            for other in &links[number + 1..] {
                let (c, d) = ends(other);
                count += usize::from(((a < c) && (b > d)) || ((a > c) && (b < d)));
            }
        }
    }
    count
}

const ROUNDS: usize = 60;

/// Gives each joint its place within its lane, near what it is joined to and apart from its neighbours.
pub(super) fn place(
    joints: &mut [Vec<Joint>],
    links: &[Vec<Link>],
    lanes: &[(f64, f64)],
    gap: f64,
) {
    let groups: Vec<Vec<Vec<usize>>> = joints
        .iter()
        .map(|layer| {
            let of_lane = |lane| {
                let mut places: Vec<usize> = (0..layer.len())
                    .filter(|place| layer[*place].lane == lane)
                    .collect();
                places.sort_by(|a, b| layer[*a].x.total_cmp(&layer[*b].x));
                places
            };
            (0..lanes.len()).map(of_lane).collect()
        })
        .collect();
    for layer in joints.iter_mut() {
        for joint in layer {
            let (left, width) = lanes[joint.lane];
            joint.x = left + width / 2.0;
        }
    }
    for round in 0..ROUNDS {
        let order: Vec<usize> = if round % 2 == 0 {
            (0..joints.len()).collect()
        } else {
            (0..joints.len()).rev().collect()
        };
        for layer in order {
            for (lane, group) in groups[layer].iter().enumerate() {
                let wanted: Vec<(f64, f64)> = group
                    .iter()
                    .map(|place| wanted(joints, links, layer, *place))
                    .collect();
                let widths: Vec<f64> = group.iter().map(|p| joints[layer][*p].width).collect();
                let spread = spread(&wanted, &widths, lanes[lane], gap);
                for (place, x) in group.iter().zip(spread) {
                    joints[layer][*place].x = x;
                }
            }
        }
    }
}

/// Where a joint would stand best, and how much that matters: lines that pass should be straight.
fn wanted(joints: &[Vec<Joint>], links: &[Vec<Link>], layer: usize, place: usize) -> (f64, f64) {
    let (mut sum, mut weight) = (0.0, 0.0);
    let mut pull = |to: f64, strong: bool| {
        let pull = if strong { 6.0 } else { 1.0 };
        sum += to * pull;
        weight += pull;
    };
    let is_line = |joint: &Joint| joint.node.is_none();
    let here = &joints[layer][place];
    if layer > 0 {
        for link in links[layer - 1].iter().filter(|link| link.to == place) {
            let other = &joints[layer - 1][link.from];
            pull(other.x + link.port, is_line(here) && is_line(other));
        }
    }
    for link in links[layer].iter().filter(|link| link.from == place) {
        let other = &joints[layer + 1][link.to];
        pull(other.x - link.port, is_line(here) && is_line(other));
    }
    if weight > 0.0 {
        (sum / weight, weight)
    } else {
        (here.x, 0.1)
    }
}

/// Places as near as can be to those wanted, in the same order and apart from each other: neighbours that would overlap
/// are moved as one, to where that is best for all of them.
fn spread(wanted: &[(f64, f64)], widths: &[f64], lane: (f64, f64), gap: f64) -> Vec<f64> {
    let mut offsets = Vec::with_capacity(widths.len());
    let mut offset = 0.0;
    for (index, width) in widths.iter().enumerate() {
        if index > 0 {
            offset += (widths[index - 1] + width) / 2.0 + gap;
        }
        offsets.push(offset);
    }
    // Each block: the sum of what is wanted, its weight, and how many belong to it.
    let mut blocks: Vec<(f64, f64, usize)> = Vec::new();
    for ((x, weight), offset) in wanted.iter().zip(&offsets) {
        blocks.push(((x - offset) * weight, *weight, 1));
        while let [.., before, last] = blocks.as_slice()
            && before.0 / before.1 > last.0 / last.1
        {
            let joined = (before.0 + last.0, before.1 + last.1, before.2 + last.2);
            blocks.truncate(blocks.len() - 2);
            blocks.push(joined);
        }
    }
    let (left, width) = lane;
    let first = left + gap / 2.0 + widths.first().copied().unwrap_or_default() / 2.0;
    let last = left + width
        - gap / 2.0
        - widths.last().copied().unwrap_or_default() / 2.0
        - offsets.last().copied().unwrap_or_default();
    let mut places = Vec::with_capacity(widths.len());
    for (sum, weight, count) in blocks {
        // The lane has room for its fullest layer, so that `first` is not beyond `last`.
        let base = (sum / weight).max(first).min(last.max(first));
        for _ in 0..count {
            places.push(base + offsets[places.len()]);
        }
    }
    places
}
