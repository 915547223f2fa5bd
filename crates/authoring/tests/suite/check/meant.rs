//! Tests that a finding suggests the name that the author probably meant, even if that name is `empty`, `nothing` or
//! `other`.

use samtalerum_authoring::check;
use samtalerum_testing::says;

use super::{good, languages, load};

/// A special value of the argument `meant` selects the variant of the message without a suggestion. The name of a scene
/// must not be mistaken for that value.
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
        for tag in ["da", "en"] {
            let words = languages.messages(&tag.parse().unwrap());
            let help = finding.unwrap().help(&words).unwrap();
            let meant = [("meant", scene)];
            let asks = says(&help, tag, "unknown-scene.help", &meant);
            assert!(asks && help.contains(scene), "{help}");
        }
    }
}
