//! The policy: the values of each of its rows, and the policy as JSON.

use samtalerum_lms::{Policy, PolicyProblem, Scope};

#[test]
fn each_value_of_each_row_can_be_chosen_and_the_first_is_the_default() {
    let rows = serde_json::to_value(Policy::default()).unwrap();
    assert_eq!(rows.as_object().unwrap().len(), Policy::ROWS.len());
    for (row, values) in Policy::ROWS {
        assert_eq!(rows[row], values[0], "{row}");
        for value in values {
            let policy = Policy::default().with(row, value).unwrap();
            assert_eq!(serde_json::to_value(policy).unwrap()[row], *value);
            assert_eq!(
                policy == Policy::default(),
                *value == values[0],
                "{row}={value}"
            );
        }
    }
}

#[test]
fn what_a_policy_does_not_have_is_refused() {
    let policy = Policy::default();
    assert_eq!(policy.with("colour", "red"), Err(PolicyProblem::Row));
    assert_eq!(policy.with("counts", "all"), Err(PolicyProblem::Value));
    assert!(serde_json::from_str::<Policy>(r#"{"colour": "red"}"#).is_err());
    assert_eq!(serde_json::from_str::<Policy>("{}").unwrap(), policy);
}

#[test]
fn a_scope_is_one_meeting_or_the_course() {
    let read = |json: &str| serde_json::from_str::<Scope>(json);
    assert_eq!(read(r#"{"meeting": "a"}"#).unwrap(), Scope::One("a".into()));
    assert_eq!(read(r#"{"course": true}"#).unwrap(), Scope::Course);
    for json in [
        "{}",
        r#"{"course": false}"#,
        r#"{"meeting": "a", "course": true}"#,
    ] {
        assert!(read(json).is_err(), "{json}");
    }
    for scope in [Scope::Course, Scope::One("a".into())] {
        let json = serde_json::to_string(&scope).unwrap();
        assert_eq!(read(&json).unwrap(), scope);
    }
}
