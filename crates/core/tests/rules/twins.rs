//! Tests twins: the seed of an attempt decides between a meeting's own scenario and its twin, and a twin belongs to its
//! meeting.

use samtalerum_core::scenario::Course;
use samtalerum_core::source::options;

fn course() -> Course {
    let text = r#"Course(
        format: 1,
        pass_mark: 70,
        introduction: "first",
        meetings: [(scenario: "one", must_pass: true, twin: "other"), (scenario: "two")],
    )"#;
    options().from_str(text).expect("a course")
}

#[test]
fn half_of_the_seeds_draw_the_twin() {
    let course = course();
    // These seeds are spread evenly over all 64-bit numbers.
    let seeds = (0..1000_u64).map(|number| number.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    let twins = seeds
        .filter(|seed| course.draw("one", *seed) == "other")
        .count();
    assert!((450..=550).contains(&twins), "{twins} of 1000");
    for seed in [0, 1, u64::MAX] {
        assert_eq!(course.draw("two", seed), "two", "it has no twin");
        assert_eq!(course.draw("unlisted", seed), "unlisted");
    }
}

#[test]
fn a_twin_belongs_to_its_meeting() {
    let course = course();
    assert_eq!(course.meeting_of("other"), "one");
    assert_eq!(course.meeting_of("one"), "one");
    assert_eq!(course.meeting_of("two"), "two");
    assert!(course.must_pass("other") && course.must_pass("one") && !course.must_pass("two"));
    let all: Vec<&str> = course.scenarios().map(String::as_str).collect();
    assert_eq!(all, ["first", "one", "other", "two"]);
}
