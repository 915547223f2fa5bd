//! Compares the exploration, the session and the debrief with the oracle on random scenarios. The oracle is a second
//! implementation of the rules.

mod check;
mod debriefs;
mod generator;

use std::sync::Arc;

use proptest::prelude::*;
use samtalerum_core::guidance::Guidance;
use samtalerum_core::meeting::CompiledScenario;
use samtalerum_core::paths::{Paths, Violation};

use self::check::{WORLDS, check};
use super::oracle::Oracle;
use super::support;

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 1500,
        max_global_rejects: 30000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn every_path_agrees_with_the_oracle(tape in proptest::collection::vec(any::<u8>(), 100..900)) {
        check(&generator::scenario(&tape))?;
    }
}

/// Returns `true` if a scenario is of format 2, if its paths differ in points, and if the exploration reports neither a
/// right act that loses points nor a scene without a right act.
fn is_sound(compiled: &CompiledScenario, guidance: &Guidance) -> bool {
    let compiled = CompiledScenario::compile(Arc::clone(&compiled.scenario)).expect("it compiles");
    let paths = Paths::new(Arc::new(compiled), guidance);
    let points = paths.start().points;
    let mut violations = paths.violations().into_iter();
    points.best != points.worst
        && paths.compiled().scenario.has_stakes()
        && !violations.any(|one| {
            matches!(
                one,
                Violation::RightActLoses { .. } | Violation::NoRightAct(_)
            )
        })
}

/// Guards against trivial random scenarios: each of the named features must occur in at least 10 of 200 scenarios.
#[test]
fn random_scenarios_use_every_rule() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let tapes = proptest::collection::vec(any::<u8>(), 100..900);
    let mut counts = [0; 13];
    let names = [
        "again",
        "marked",
        "noted",
        "note",
        "critical",
        "unclean",
        "branch",
        "long",
        "facts",
        "counted",
        "appraisal",
        "stake",
        "sound",
    ];
    for _ in 0..200 {
        let tape = tapes.new_tree(&mut runner).unwrap().current();
        let scenario = generator::scenario(&tape);
        let guidance = &support::content().guidance;
        let mut oracle = Oracle::new(&scenario, guidance, WORLDS);
        let (world, _) = oracle.begin();
        let Some(reach) = oracle.reach(&world) else {
            continue;
        };
        let text = format!("{scenario:?}");
        let compiled = CompiledScenario::compile(Arc::clone(&scenario)).unwrap();
        let again = compiled
            .choices()
            .any(|choice| compiled.choice_to(choice) <= compiled.choice_scene(choice));
        let traits = [
            again,
            text.contains("Marked("),
            text.contains("Noted("),
            !oracle.met.statements.is_empty(),
            reach.clean != Some(reach.best),
            reach.clean.is_none(),
            text.contains("Branch("),
            reach.longest > 3,
            text.contains("Established("),
            text.contains("AtLeastOf("),
            text.contains("Appraise("),
            text.contains("Stake {"),
            is_sound(&compiled, guidance),
        ];
        traits
            .iter()
            .zip(&mut counts)
            .for_each(|(found, count)| *count += i32::from(*found));
    }
    for (name, count) in names.iter().zip(counts) {
        assert!(count >= 10, "{name}: {count} of 200 ({counts:?})");
    }
}
