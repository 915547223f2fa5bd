//! The last two steps of the layered drawing: the order within each layer, with few crossings, and the positions.

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

/// How often the layers are swept, down and up in turn.
const SWEEPS: usize = 24;

/// Orders each layer: by lane, and within it so that few lines cross, by barycentre ordering (Sugiyama, Tagawa and Toda
/// 1981): sweep over the layers and sort each by the mean of its neighbours' ranks in the layer before. A sweep can make
/// it worse, so the best order of all sweeps counts.
pub(super) fn order(joints: &mut [Vec<Joint>], links: &[Vec<Link>]) {
    // Links name joints by their index in the layer, so the joints stay where they are, and their ranks from the left are
    // a list of their own. At first they are in the order of the boxes.
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
            // The barycentre: the mean rank of the joints above, or below in a sweep upwards. The port breaks ties between
            // exits of one box, and is too small to outweigh a rank. A joint without neighbours stays where it is.
            let barycentre = |place: usize| {
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
                .map(|place| (place, barycentre(place)))
                .collect();
            // Lanes do not mix; equal barycentres keep their order, so that the result is stable.
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

/// Returns the rank of each place: the inverse permutation.
fn inverse(places: &[usize]) -> Vec<usize> {
    let mut ranks = vec![0; places.len()];
    for (rank, place) in places.iter().enumerate() {
        ranks[*place] = rank;
    }
    ranks
}

/// Counts the pairs of links between the same layers that cross.
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

/// How often all positions are improved, down and up in turn.
const ROUNDS: usize = 60;

/// Gives each joint its position within its lane, near what it is joined to and apart from its neighbours, by relaxation:
/// layer by layer, down and up in turn, each joint moves towards the weighted mean of its neighbours' positions as far as
/// the order and the gaps allow.
pub(super) fn place(
    joints: &mut [Vec<Joint>],
    links: &[Vec<Link>],
    lanes: &[(f64, f64)],
    gap: f64,
) {
    // The joints of each layer and lane from left to right, by the ranks that `order` left in `x`.
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
    // Everything begins in the middle of its lane.
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

/// Returns the best position of a joint, regardless of its neighbours in the layer, and its weight. Links between two
/// dummy nodes pull more strongly, so that a long line becomes straight.
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

/// Returns positions in the same order and apart from each other whose weighted squared distance from those wanted is
/// smallest. Less the offsets that keep neighbours apart, this is isotonic regression, solved by the
/// pool-adjacent-violators algorithm (Ayer et al., 1955): neighbours in the wrong order form a block, which stands at the
/// weighted mean of its members.
fn spread(wanted: &[(f64, f64)], widths: &[f64], lane: (f64, f64), gap: f64) -> Vec<f64> {
    // How far each is from the first if they are as close as they may be. Less this offset, positions need only not
    // decrease.
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
        // Pool while the last two blocks are in the wrong order.
        while let [.., before, last] = blocks.as_slice()
            && before.0 / before.1 > last.0 / last.1
        {
            let joined = (before.0 + last.0, before.1 + last.1, before.2 + last.2);
            blocks.truncate(blocks.len() - 2);
            blocks.push(joined);
        }
    }
    // The positions of the first that keep all of them within the lane.
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
