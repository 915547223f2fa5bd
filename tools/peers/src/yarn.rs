//! The generated story for Yarn Spinner.

use std::fmt::Write;

use crate::{asks_about, over};

/// Returns the source of the story that [`made::scenario`](crate::made::scenario) makes. Variables add up points, in
/// place of the judgements in Samtalerum.
pub fn story(scenes: usize) -> String {
    let last = scenes - 1;
    let mut text =
        String::from("title: start\n---\n<<declare $asked = 0>>\n<<declare $followed = 0>>\n");
    for scene in (0..last).step_by(10) {
        writeln!(text, "<<declare $chosen{scene} = false>>").unwrap();
    }
    text += "<<jump s0>>\n===\n";
    for scene in 0..last {
        let (next, over) = (scene + 1, over(scene, scenes));
        let (remember, judged) = match asks_about(scene) {
            None => (
                format!("    <<set $chosen{scene} to true>>\n"),
                "    <<set $followed to $followed + 2>>".into(),
            ),
            Some(before) => (
                String::new(),
                format!(
                    "    <<if $chosen{before}>>\n        <<set $followed to $followed + 2>>\n    <<else>>\n        \
                     <<set $followed to $followed + 1>>\n    <<endif>>"
                ),
            ),
        };
        write!(
            text,
            "title: s{scene}\n---\n\
             She says something, and then something else.\n\
             Amina: Yes.\n\
             -> “What a?”\n    You say a and that is that.\n    <<set $asked to $asked + 2>>\n\
             {remember}    <<jump s{next}>>\n\
             -> “What b?”\n    You say b and that is that.\n{judged}\n    <<jump s{next}>>\n\
             -> “What c?”\n    You say c and that is that.\n    <<set $asked to $asked - 2>>\n    <<jump s{over}>>\n\
             ===\n"
        )
        .unwrap();
    }
    write!(text, "title: s{last}\n---\nThe end.\n===\n").unwrap();
    text
}
