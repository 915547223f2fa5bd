//! A classifier that sees only the form of choices, such as their length. It is a logistic regression on standardized
//! features with L2 regularization. It is fitted by gradient descent with a fixed number of steps, so the result is the
//! same every time.

use super::decisions::Decision;
use super::features::Form;
use super::texts::Texts;

/// Number of features of a choice.
const FEATURES: usize = 20;

/// Number of steps of gradient descent, each of the size [`STEP`]. The loss is convex and the features are
/// standardized, so this number is enough to converge.
const STEPS: usize = 300;
const STEP: f64 = 0.5;

/// Weight of the regularization.
const L2: f64 = 0.01;

type Features = [f64; FEATURES];

/// A decision with its choices and its weight. Each choice is a pair: its features, and `true` if it is wholly right.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sample {
    choices: Vec<(Features, bool)>,
    weight: f64,
}

/// A fitted classifier.
struct Model {
    mean: Features,
    deviation: Features,
    weights: Features,
    bias: f64,
}

/// Returns a sample for each decision of a meeting.
pub(super) fn samples(decisions: &[Decision], texts: &Texts) -> Vec<Sample> {
    let sample = |decision: &Decision| {
        let offered = decision.offered.iter();
        let forms: Vec<&Form> = offered.map(|(choice, _)| &texts.choices[*choice]).collect();
        let choice =
            |(position, (_, right)): (usize, &(_, bool))| (features(&forms, position), *right);
        Sample {
            choices: decision.offered.iter().enumerate().map(choice).collect(),
            weight: decision.weight,
        }
    };
    decisions.iter().map(sample).collect()
}

/// Returns the features of the choice at `position` in a decision. `offered` has the forms of all choices of the
/// decision, because some features compare the choice with the others.
fn features(offered: &[&Form], position: usize) -> Features {
    let form = offered[position];
    let (count, chars) = (offered.len() as f64, form.chars);
    let shorter = offered.iter().filter(|other| other.chars < chars).count();
    let longer = offered.iter().filter(|other| other.chars > chars).count();
    let total: usize = offered.iter().map(|other| other.chars).sum();
    let asking = offered.iter().filter(|other| other.questions > 0).count();
    let number = |yes: bool| f64::from(u8::from(yes));
    [
        // The share of the other choices that are shorter than this one.
        shorter as f64 / (count - 1.0).max(1.0),
        // `1` if no other choice is longer.
        number(longer == 0),
        // `1` if no other choice is shorter.
        number(shorter == 0),
        // The length divided by the mean length of all choices of the decision.
        chars as f64 * count / total.max(1) as f64,
        form.sentences as f64,
        form.questions as f64,
        number(form.ends_with_question),
        // `1` if this is the only choice with a question.
        number(form.questions > 0 && asking == 1),
        // `1` if this is the only choice without a question.
        number(form.questions == 0 && asking + 1 == offered.len()),
        form.exclamations as f64,
        number(form.quotes),
        number(form.citizen),
        number(form.companion),
        number(form.digits),
        form.commas as f64,
        // `1` if the choice begins with speech, `0` if it describes an act.
        number(form.begins_with_quote),
        form.speaker as f64,
        form.addressed as f64,
        form.polite as f64,
        form.hedges as f64,
    ]
}

impl Model {
    /// Fits a classifier.
    fn fit(samples: &[&Sample]) -> Self {
        let rows: Vec<(&Features, f64, f64)> = samples
            .iter()
            .flat_map(|sample| {
                let choices = sample.choices.iter();
                choices.map(|(row, right)| (row, f64::from(u8::from(*right)), sample.weight))
            })
            .collect();
        let total: f64 = rows
            .iter()
            .map(|(_, _, weight)| weight)
            .sum::<f64>()
            .max(1e-9);
        let average = |of: &dyn Fn(&Features) -> f64| {
            rows.iter()
                .map(|(row, _, weight)| weight * of(row))
                .sum::<f64>()
                / total
        };
        let mean: Features = std::array::from_fn(|at| average(&|row| row[at]));
        let deviation = std::array::from_fn(|at| {
            let variance = average(&|row| (row[at] - mean[at]).powi(2));
            // A feature that never varies has no influence. Its deviation is set to 1, so that nothing is divided by 0.
            if variance > 1e-12 {
                variance.sqrt()
            } else {
                1.0
            }
        });
        let mut model = Self {
            mean,
            deviation,
            weights: [0.0; FEATURES],
            bias: 0.0,
        };
        let rows: Vec<(Features, f64, f64)> = rows
            .into_iter()
            .map(|(row, right, weight)| (model.standardized(row), right, weight / total))
            .collect();
        for _ in 0..STEPS {
            let (mut slope, mut bias) = ([0.0; FEATURES], 0.0);
            for (row, right, weight) in &rows {
                let predicted = 1.0 / (1.0 + (-model.linear(row)).exp());
                let error = (predicted - right) * weight;
                bias += error;
                slope
                    .iter_mut()
                    .zip(row)
                    .for_each(|(slope, value)| *slope += error * value);
            }
            model.bias -= STEP * bias;
            for (weight, slope) in model.weights.iter_mut().zip(slope) {
                *weight -= STEP * (slope + L2 * *weight);
            }
        }
        model
    }

    fn standardized(&self, row: &Features) -> Features {
        std::array::from_fn(|at| (row[at] - self.mean[at]) / self.deviation[at])
    }

    /// Returns the log-odds of standardized features.
    fn linear(&self, row: &Features) -> f64 {
        self.bias
            + row
                .iter()
                .zip(&self.weights)
                .map(|(value, weight)| value * weight)
                .sum::<f64>()
    }

    /// Returns the probability that the choice with the highest prediction is wholly right. If several choices have the
    /// highest prediction, one of them is taken at random.
    fn hits(&self, sample: &Sample) -> f64 {
        let odds = sample
            .choices
            .iter()
            .map(|(row, _)| self.linear(&self.standardized(row)));
        let odds: Vec<f64> = odds.collect();
        let highest = odds.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let best = odds
            .iter()
            .zip(&sample.choices)
            .filter(|(odds, _)| **odds >= highest);
        let (count, right) = best.fold((0.0, 0.0), |(count, sum), (_, (_, right))| {
            (count + 1.0, sum + f64::from(u8::from(*right)))
        });
        if count > 0.0 { right / count } else { 0.0 }
    }
}

/// For each scenario, fits a classifier to the decisions of all other meetings. Returns the share of the scenario's own
/// decisions at which this classifier is wholly right; `None` if the scenario or the other meetings have no decisions.
/// Each item of `scenarios` is the id of a meeting, and the samples of one of its scenarios. Twins are two scenarios of
/// one meeting. They offer the same choices, so both are left out together.
pub(super) fn leave_one_out(scenarios: &[(&str, Vec<Sample>)]) -> Vec<Option<f64>> {
    let accuracy = |(left_out, samples): &(&str, Vec<Sample>)| {
        let others = scenarios.iter().filter(|(meeting, _)| meeting != left_out);
        let others: Vec<&Sample> = others.flat_map(|(_, samples)| samples).collect();
        if others.is_empty() {
            return None;
        }
        let model = Model::fit(&others);
        let total: f64 = samples.iter().map(|sample| sample.weight).sum();
        let hits: f64 = samples
            .iter()
            .map(|sample| sample.weight * model.hits(sample))
            .sum();
        (total > 0.0).then(|| hits / total)
    };
    scenarios.iter().map(accuracy).collect()
}
