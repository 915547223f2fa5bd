//! The name that may be meant is suggested whatever it is called.

use samtalerum_authoring::check;

use super::{good, languages, load};

/// Misspelt names of scenes, and what they mean. The messages choose between a suggestion and none, and must not take a
/// name for the sign that there is none.
#[test]
fn a_scene_is_suggested_even_if_its_name_is_a_word_of_the_messages() {
    let languages = languages();
    for (scene, wrong) in [("empty", "emty"), ("nothing", "nothin"), ("other", "othr")] {
        let mut files = good();
        let small = files
            .iter_mut()
            .find(|(path, _)| path == "scenarios/small.ron");
        let (_, bytes) = small.unwrap();
        let text = String::from_utf8(bytes.clone()).unwrap();
        let text = text.replace("\"opening\"", &format!("\"{scene}\""));
        let start = format!("start: \"{scene}\"");
        *bytes = text.replace(&start, &format!("start: \"{wrong}\"")).into();
        let findings = check::all(&load(files));
        let finding = findings.iter().find(|one| one.code() == "unknown-scene");
        for (tag, question) in [("da", "Mente du"), ("en", "Did you mean")] {
            let words = languages.messages(&tag.parse().unwrap());
            let help = finding.unwrap().help(&words).unwrap();
            assert!(help.contains(question) && help.contains(scene), "{help}");
        }
    }
}
