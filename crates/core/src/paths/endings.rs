//! The share of a meeting's paths that lead to each of its endings.

use super::Paths;
use super::values::postorder;
use crate::meeting::{EndingIx, IxVec, Stop};

impl Paths {
    /// Returns for each ending the share of paths that lead to it, from 0 to 1. Only paths that lead to an ending are
    /// counted. All shares are 0 if there is no such path.
    ///
    /// Some paths differ only in the answers to an appraisal, or in those statements of a note that no condition tests.
    /// Such paths count as one path.
    pub fn ending_shares(&self) -> IxVec<EndingIx, f64> {
        let graph = &self.explored;
        // The number of paths to each state. In reverse postorder, the predecessors of a state come before it.
        let mut path_counts = vec![0.0; graph.state_count()];
        let mut shares = self
            .compiled
            .scenario
            .endings
            .keys()
            .map(|_| 0.0)
            .collect::<IxVec<EndingIx, f64>>();
        path_counts[0] = 1.0;
        for state in postorder(graph).into_iter().rev() {
            let here = path_counts[state as usize];
            if let Stop::End { ending, .. } = graph.states.stop(state) {
                shares[ending] += here;
            }
            for edge in graph.edges_of(state) {
                path_counts[edge.to as usize] += here;
            }
        }
        let all: f64 = shares.iter().sum();
        if all > 0.0 {
            shares.iter_mut().for_each(|share| *share /= all);
        }
        shares
    }
}
