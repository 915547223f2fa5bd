//! The manifests.

use samtalerum_lms::Scope;
use samtalerum_package::Target;

use crate::support::{one, package, text};

/// Returns a manifest of the built-in course.
fn manifest(target: Target, scope: Scope) -> String {
    let files = package(target, scope);
    let file = match target {
        Target::Cmi5 => "cmi5.xml",
        _ => "imsmanifest.xml",
    };
    text(&files, file).to_owned()
}

#[test]
fn the_manifest_of_scorm_1_2() {
    insta::assert_snapshot!(manifest(Target::Scorm12, Scope::Course));
}

#[test]
fn the_manifest_of_scorm_2004() {
    insta::assert_snapshot!(manifest(Target::Scorm2004, one("the-memo")));
}

#[test]
fn the_course_structure_of_cmi5() {
    insta::assert_snapshot!(manifest(Target::Cmi5, Scope::Course));
}

#[test]
fn a_manifest_lists_every_file_of_its_package() {
    for target in [Target::Scorm12, Target::Scorm2004] {
        let files = package(target, one("the-memo"));
        let manifest = text(&files, "imsmanifest.xml");
        for path in files.keys().filter(|path| *path != "imsmanifest.xml") {
            assert!(
                manifest.contains(&format!("<file href=\"{path}\"/>")),
                "{path}"
            );
        }
        assert_eq!(manifest.matches("<file ").count(), files.len() - 1);
    }
}

/// If the manifest had a `masteryscore`, a platform might call an unfinished attempt passed.
#[test]
fn the_manifest_of_scorm_1_2_leaves_the_verdict_to_the_page() {
    assert!(!manifest(Target::Scorm12, Scope::Course).contains("masteryscore"));
}

#[test]
fn no_platform_is_asked_to_hide_the_ways_out() {
    let manifest = manifest(Target::Scorm2004, Scope::Course);
    for button in ["exit", "exitAll", "suspendAll", "abandon", "abandonAll"] {
        assert!(
            !manifest.contains(&format!("<adlnav:hideLMSUI>{button}<")),
            "{button}"
        );
    }
}

#[test]
fn a_meeting_is_passed_by_its_own_mark_and_the_course_by_its_own() {
    let content = samtalerum_testing::content();
    let mark = |percent: u8| format!("masteryScore=\"{:.2}\"", f64::from(percent) / 100.0);
    assert_ne!(content.course.pass_mark, content.guidance.pass_mark);
    let course = manifest(Target::Cmi5, Scope::Course);
    assert!(course.contains(&mark(content.course.pass_mark)), "{course}");
    let meeting = manifest(Target::Cmi5, one("the-memo"));
    assert!(
        meeting.contains(&mark(content.guidance.pass_mark)),
        "{meeting}"
    );
}
