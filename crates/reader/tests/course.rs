//! Tests how `course.ron` is read to find the meetings of a course.

use samtalerum_reader::scenarios;

#[test]
fn a_course_is_read_as_the_training_reads_it() {
    let course = r###"
        /* a /* nested */ (scenario: "ghost") */
        // (scenario: "ghost")
        Course(
            format: 1,
            pass_mark: 60,
            introduction: "first",
            meetings: [
                (scenario: r"raw"),
                (scenario: r#"hashed"#, must_pass: true),
                (scenario: "\u{61}-b"),
                (scenario: "first"),
            ],
        )
    "###;
    assert_eq!(scenarios(course), ["first", "raw", "hashed", "a-b"]);
}

#[test]
fn a_misspelt_field_hides_no_meeting_and_an_unreadable_course_names_none() {
    let misspelt = "Course(format: 1, pass_mrak: 60, meetings: [(scenario: \"one\")])";
    assert_eq!(scenarios(misspelt), ["one"]);
    assert!(scenarios("Course(format: 1, meetings: [").is_empty());
}
