//! Detects gaps between conditions. A gap is a set of circumstances in which none of the conditions holds.

use indexmap::{IndexMap, IndexSet};

use samtalerum_core::scenario::{Condition, GAUGE_MAX};

/// The maximum number of circumstances (combinations of values) to try. An author whose conditions need more can write
/// `Otherwise`.
const MAX_CIRCUMSTANCES: usize = 10_000;

/// The subjects that conditions ask about (by kind and id), each with the values to try. For a gauge, these are 0 and
/// each value at which the result of a condition changes. For any other subject, such as a flag or a choice, the values
/// are 0 (no) and 1 (yes).
type Asked<'a> = IndexMap<(&'static str, &'a str), IndexSet<u8>>;

/// Returns `true` if there are circumstances in which none of the conditions holds, or too many circumstances to try.
///
/// All combinations of values are tried, whether or not a path can lead to them.
pub(super) fn leave_a_gap(conditions: &[&Condition]) -> bool {
    let mut asked = Asked::new();
    for condition in conditions {
        condition.each(&mut |one| ask(one, &mut asked));
    }
    let all = asked
        .values()
        .try_fold(1_usize, |all, values| all.checked_mul(values.len()))
        .unwrap_or(usize::MAX);
    if all > MAX_CIRCUMSTANCES {
        return true;
    }
    (0..all).any(|number| {
        // Every number stands for one combination. The digits of the number, in a mixed radix, are the indices of the
        // values.
        let value = |kind, id: &str| {
            let mut rest = number;
            for (key, values) in &asked {
                if *key == (kind, id) {
                    return values.get_index(rest % values.len()).copied().unwrap_or(0);
                }
                rest /= values.len();
            }
            0
        };
        !conditions.iter().any(|condition| holds(condition, &value))
    })
}

/// Adds the subject of a condition, and the value at which the condition's result changes. A condition that combines
/// others has no subject.
fn ask<'a>(condition: &'a Condition, asked: &mut Asked<'a>) {
    let (key, turns_at) = match condition {
        Condition::AtLeast(id, from) => (("gauge", id.as_str()), *from),
        Condition::AtMost(id, to) => (("gauge", id.as_str()), to.saturating_add(1)),
        Condition::AtLeastOf(_, ids) => {
            for id in ids {
                asked
                    .entry(("fact", id))
                    .or_insert_with(|| IndexSet::from([0]))
                    .insert(1);
            }
            return;
        }
        Condition::Not(_) | Condition::All(_) | Condition::Any(_) => return,
        plain => (name(plain), 1),
    };
    let values = asked.entry(key).or_insert_with(|| IndexSet::from([0]));
    if turns_at <= GAUGE_MAX {
        values.insert(turns_at);
    }
}

/// Returns the kind and id of the subject of a condition, or empty strings if it combines other conditions or asks
/// about several facts.
fn name(condition: &Condition) -> (&'static str, &str) {
    match condition {
        Condition::Flag(id) => ("flag", id),
        Condition::Chosen(id) => ("chosen", id),
        Condition::Visited(id) => ("visited", id),
        Condition::Marked(id) => ("marked", id),
        Condition::Noted(id) => ("noted", id),
        Condition::Established(id) => ("fact", id),
        Condition::AtLeast(id, _) | Condition::AtMost(id, _) => ("gauge", id),
        Condition::AtLeastOf(..) | Condition::Not(_) | Condition::All(_) | Condition::Any(_) => {
            ("", "")
        }
    }
}

/// Returns `true` if the condition holds for these values.
fn holds(condition: &Condition, value: &impl Fn(&'static str, &str) -> u8) -> bool {
    match condition {
        Condition::AtLeast(id, from) => value("gauge", id) >= *from,
        Condition::AtMost(id, to) => value("gauge", id) <= *to,
        Condition::AtLeastOf(count, ids) => {
            let established = ids.iter().filter(|id| value("fact", id) == 1);
            established.count() >= usize::from(*count)
        }
        Condition::Not(inner) => !holds(inner, value),
        Condition::All(all) => all.iter().all(|one| holds(one, value)),
        Condition::Any(any) => any.iter().any(|one| holds(one, value)),
        plain => {
            let (kind, id) = name(plain);
            value(kind, id) == 1
        }
    }
}

#[cfg(test)]
mod tests {
    use super::leave_a_gap;
    use samtalerum_core::scenario::Condition;
    use samtalerum_core::source::options;

    fn gap(conditions: &str) -> bool {
        let conditions: Vec<Condition> = options().from_str(conditions).expect("conditions");
        leave_a_gap(&conditions.iter().collect::<Vec<_>>())
    }

    #[test]
    fn conditions_that_cover_everything_leave_no_gap() {
        for all in [
            r#"[Flag("a"), Not(Flag("a"))]"#,
            r#"[AtMost("heat", 2), AtLeast("heat", 3)]"#,
            r#"[AtLeast("heat", 0)]"#,
            r#"[AtMost("heat", 100)]"#,
            r#"[All([Flag("a"), AtLeast("b", 5), AtLeast("c", 3)]), All([Flag("a"), AtLeast("b", 5), AtMost("c", 2)]),
                Not(All([Flag("a"), AtLeast("b", 5)]))]"#,
            r#"[Any([Chosen("a"), Visited("a")]), All([Not(Chosen("a")), Not(Visited("a"))])]"#,
            r#"[All([])]"#,
            r#"[AtLeastOf(1, ["a", "b"]), Not(Any([Established("a"), Established("b")]))]"#,
        ] {
            assert!(!gap(all), "{all}");
        }
    }

    #[test]
    fn conditions_that_miss_something_leave_a_gap() {
        for some in [
            "[]",
            r#"[Flag("a")]"#,
            r#"[AtMost("heat", 2), AtLeast("heat", 4)]"#,
            r#"[Chosen("a"), Not(Visited("a"))]"#,
            r#"[AtMost("heat", 99)]"#,
            r#"[AtLeast("heat", 100), AtMost("heat", 98)]"#,
            r#"[Any([])]"#,
            r#"[AtLeastOf(2, ["a", "b"]), Not(Established("a"))]"#,
        ] {
            assert!(gap(some), "{some}");
        }
    }

    #[test]
    fn too_many_circumstances_are_not_tried() {
        let flags: Vec<String> = (0..60)
            .map(|number| format!("Flag(\"f{number}\")"))
            .collect();
        assert!(gap(&format!("[{}]", flags.join(","))));
    }
}
