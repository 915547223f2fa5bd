//! The last two steps of the layered layout: the order within each layer, with few crossings, and the horizontal
//! positions.

/// A node of a layer: a box, or a dummy node for a line that passes the layer.
#[derive(Debug, Clone)]
pub(super) struct Node {
    /// Index of the node's box; `None` for a dummy node.
    pub(super) scene: Option<usize>,
    /// Index of the node's box; for a dummy node, index of the box that its line leads to.
    pub(super) to: usize,
    pub(super) lane: usize,
    pub(super) width: f64,
    /// The horizontal centre. After [`order`] and before [`position`], this is the rank from the left instead.
    pub(super) x: f64,
}

/// A piece of line from one layer to the next.
#[derive(Debug, Clone)]
pub(super) struct Link {
    /// Index of the start node in the upper layer.
    pub(super) from: usize,
    /// Index of the end node in the lower layer.
    pub(super) to: usize,
    /// Horizontal offset of the link's start from the centre of the start node.
    pub(super) port: f64,
    /// Indices of the scene and exit that the link belongs to; `None` if several exits share it.
    pub(super) exit: Option<(usize, usize)>,
    /// `true` if the link is part of a best path.
    pub(super) best: bool,
}

/// Number of sweeps over the layers: the first downwards, the next upwards, and so on.
const SWEEPS: usize = 24;

/// Orders the nodes of each layer by lane, and the nodes of a lane so that few lines cross. This is barycentre ordering
/// (Sugiyama, Tagawa and Toda 1981): each sweep visits the layers in turn and sorts the nodes by the mean rank of their
/// neighbours in the layer before. A sweep can also increase the number of crossings. The result is therefore the order
/// with the fewest crossings among all that were seen.
pub(super) fn order(nodes: &mut [Vec<Node>], links: &[Vec<Link>]) {
    // Links refer to nodes by their index in the layer, so the nodes are not moved. Instead, `ranks` has the rank of
    // each node from the left. At first, the nodes are ranked by lane, and within a lane by index.
    let mut ranks: Vec<Vec<usize>> = nodes
        .iter()
        .map(|layer| {
            let mut indices: Vec<usize> = (0..layer.len()).collect();
            indices.sort_by_key(|index| (layer[*index].lane, *index));
            inverse(&indices)
        })
        .collect();
    let mut best = (crossings(links, &ranks), ranks.clone());
    for sweep in 0..SWEEPS {
        let down = sweep % 2 == 0;
        let layers: Vec<usize> = if down {
            (1..nodes.len()).collect()
        } else {
            (0..nodes.len().saturating_sub(1)).rev().collect()
        };
        for layer in layers {
            // The barycentre is the mean rank of the neighbours in the layer above or, in an upward sweep, in the layer
            // below. Links from one box begin at the same rank, so the offset of each link's port is added to break the
            // tie. The offset is divided by a large number, so that it never outweighs a rank. A node without
            // neighbours keeps its rank.
            let barycentre = |index: usize| {
                let near: Vec<f64> = if down {
                    let above = links[layer - 1].iter().filter(|link| link.to == index);
                    above
                        .map(|link| ranks[layer - 1][link.from] as f64 + link.port / 10_000.0)
                        .collect()
                } else {
                    let below = links[layer].iter().filter(|link| link.from == index);
                    below.map(|link| ranks[layer + 1][link.to] as f64).collect()
                };
                if near.is_empty() {
                    ranks[layer][index] as f64
                } else {
                    near.iter().sum::<f64>() / near.len() as f64
                }
            };
            let mut indices: Vec<(usize, f64)> = (0..nodes[layer].len())
                .map(|index| (index, barycentre(index)))
                .collect();
            // Sort by lane first, so that nodes stay in their lanes. Nodes with equal barycentres keep their order.
            indices.sort_by(|(a, x), (b, y)| {
                let lanes = nodes[layer][*a].lane.cmp(&nodes[layer][*b].lane);
                lanes
                    .then(x.total_cmp(y))
                    .then(ranks[layer][*a].cmp(&ranks[layer][*b]))
            });
            let indices: Vec<usize> = indices.into_iter().map(|(index, _)| index).collect();
            ranks[layer] = inverse(&indices);
        }
        let now = crossings(links, &ranks);
        if now < best.0 {
            best = (now, ranks.clone());
        }
    }
    // Store the ranks in the field `x`, from which the function `position` reads them.
    for (layer, ranks) in nodes.iter_mut().zip(&best.1) {
        for (node, rank) in layer.iter_mut().zip(ranks) {
            node.x = *rank as f64;
        }
    }
}

/// Returns the rank of each index: the inverse permutation.
fn inverse(indices: &[usize]) -> Vec<usize> {
    let mut ranks = vec![0; indices.len()];
    for (rank, index) in indices.iter().enumerate() {
        ranks[*index] = rank;
    }
    ranks
}

/// Returns the number of pairs of links that join the same two layers and cross each other.
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

/// Number of rounds that improve the positions. Each round visits all layers: the first downwards, the next upwards,
/// and so on.
const ROUNDS: usize = 60;

/// Sets each node's position within its lane, near the nodes that it is linked to and apart from its neighbours. This
/// is done by relaxation: layer by layer, down and up in turn, each node moves towards the weighted mean of the
/// positions of its linked nodes, as far as the order and the gaps allow.
pub(super) fn position(
    nodes: &mut [Vec<Node>],
    links: &[Vec<Link>],
    lanes: &[(f64, f64)],
    gap: f64,
) {
    // Group the nodes of each layer by lane, and sort each group by rank from left to right. The function `order` has
    // stored the rank of each node in the field `x`.
    let groups: Vec<Vec<Vec<usize>>> = nodes
        .iter()
        .map(|layer| {
            let of_lane = |lane| {
                let mut indices: Vec<usize> = (0..layer.len())
                    .filter(|index| layer[*index].lane == lane)
                    .collect();
                indices.sort_by(|a, b| layer[*a].x.total_cmp(&layer[*b].x));
                indices
            };
            (0..lanes.len()).map(of_lane).collect()
        })
        .collect();
    // Every node starts in the middle of its lane.
    for layer in nodes.iter_mut() {
        for node in layer {
            let (left, width) = lanes[node.lane];
            node.x = left + width / 2.0;
        }
    }
    // Then each round moves the nodes of every group towards their wanted positions, as far as the order of the group
    // allows.
    for round in 0..ROUNDS {
        let order: Vec<usize> = if round % 2 == 0 {
            (0..nodes.len()).collect()
        } else {
            (0..nodes.len()).rev().collect()
        };
        for layer in order {
            for (lane, group) in groups[layer].iter().enumerate() {
                let wanted: Vec<(f64, f64)> = group
                    .iter()
                    .map(|index| wanted(nodes, links, layer, *index))
                    .collect();
                let widths: Vec<f64> = group.iter().map(|p| nodes[layer][*p].width).collect();
                let spread = spread(&wanted, &widths, lanes[lane], gap);
                for (index, x) in group.iter().zip(spread) {
                    nodes[layer][*index].x = x;
                }
            }
        }
    }
}

/// Returns the position to which a node's links pull it, and the weight of that position. Other nodes of the layer are
/// ignored. Links between two dummy nodes pull more strongly, so that long lines become straight.
fn wanted(nodes: &[Vec<Node>], links: &[Vec<Link>], layer: usize, index: usize) -> (f64, f64) {
    let (mut sum, mut weight) = (0.0, 0.0);
    let mut pull = |to: f64, strong: bool| {
        let pull = if strong { 6.0 } else { 1.0 };
        sum += to * pull;
        weight += pull;
    };
    let is_line = |node: &Node| node.scene.is_none();
    let here = &nodes[layer][index];
    if layer > 0 {
        for link in links[layer - 1].iter().filter(|link| link.to == index) {
            let other = &nodes[layer - 1][link.from];
            pull(other.x + link.port, is_line(here) && is_line(other));
        }
    }
    for link in links[layer].iter().filter(|link| link.from == index) {
        let other = &nodes[layer + 1][link.to];
        pull(other.x - link.port, is_line(here) && is_line(other));
    }
    if weight > 0.0 {
        (sum / weight, weight)
    } else {
        (here.x, 0.1)
    }
}

/// Returns positions within the lane that keep the order and the gaps. Their weighted squared distance from the wanted
/// positions is minimal. Subtracting the minimum distances between neighbours turns this problem into isotonic
/// regression. It is solved by the pool-adjacent-violators algorithm (Ayer et al., 1955): neighbours in the wrong order
/// form a block, whose position is the weighted mean of its members.
fn spread(wanted: &[(f64, f64)], widths: &[f64], lane: (f64, f64), gap: f64) -> Vec<f64> {
    // The offset of a node is its distance from the first node when all nodes are as close together as the gaps allow.
    // If each node's offset is subtracted from its position, the only constraint left is that the results do not
    // decrease from left to right.
    let mut offsets = Vec::with_capacity(widths.len());
    let mut offset = 0.0;
    for (index, width) in widths.iter().enumerate() {
        if index > 0 {
            offset += (widths[index - 1] + width) / 2.0 + gap;
        }
        offsets.push(offset);
    }
    // Each block has three numbers: the sum of `(wanted position - offset) * weight` over its members, the sum of their
    // weights, and the number of members.
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
    // When all nodes are as close together as the gaps allow, they are within the lane if the position of the first
    // node is between `first` and `last`.
    let (left, width) = lane;
    let first = left + gap / 2.0 + widths.first().copied().unwrap_or_default() / 2.0;
    let last = left + width
        - gap / 2.0
        - widths.last().copied().unwrap_or_default() / 2.0
        - offsets.last().copied().unwrap_or_default();
    let mut positions = Vec::with_capacity(widths.len());
    for (sum, weight, count) in blocks {
        // The lane is wide enough for its fullest layer, so `first` is at most `last`. `last.max(first)` guards against
        // rounding errors.
        let base = (sum / weight).max(first).min(last.max(first));
        for _ in 0..count {
            positions.push(base + offsets[positions.len()]);
        }
    }
    positions
}
