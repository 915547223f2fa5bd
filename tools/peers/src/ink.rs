//! The generated story in ink.

use std::fmt::Write;

use crate::{asks_about, over};

/// Returns the source of the story that [`made::scenario`](crate::made::scenario) makes. Variables add up points, in
/// place of the judgements in Samtalerum.
pub fn story(scenes: usize) -> String {
    let mut text = String::from("VAR asked = 0\nVAR followed = 0\n");
    let last = scenes - 1;
    for scene in (0..last).step_by(10) {
        writeln!(text, "VAR chosen{scene} = false").unwrap();
    }
    text += "-> s0\n";
    for scene in 0..last {
        let (next, over) = (scene + 1, over(scene, scenes));
        let (remember, judged) = match asks_about(scene) {
            None => (
                format!("~ chosen{scene} = true\n"),
                "~ followed += 2".into(),
            ),
            Some(before) => (
                String::new(),
                format!("{{ chosen{before}:\n~ followed += 2\n- else:\n~ followed += 1\n}}"),
            ),
        };
        write!(
            text,
            "=== s{scene} ===\n\
             She says something, and then something else.\n\
             Amina: Yes.\n\
             * [“What a?”]\nYou say a and that is that.\n~ asked += 2\n{remember}-> s{next}\n\
             * [“What b?”]\nYou say b and that is that.\n{judged}\n-> s{next}\n\
             * [“What c?”]\nYou say c and that is that.\n~ asked -= 2\n-> s{over}\n"
        )
        .unwrap();
    }
    write!(text, "=== s{last} ===\nThe end.\n-> END\n").unwrap();
    text
}
