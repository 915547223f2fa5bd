//! The generated story in ink.

use bladeink::story::Story;

/// From source to what the engine loads.
pub fn compile(source: &str) -> String {
    bladeink_compiler::Compiler::new().compile(source).unwrap()
}

pub fn load(compiled: &str) -> Story {
    Story::new_with_seed(compiled, 1).unwrap()
}

/// Plays with the first choice each time, to the end or so many decisions; gives the letters that were read.
pub fn play(story: &mut Story, mut decisions: usize) -> usize {
    story.reset_state().unwrap();
    let mut letters = 0;
    loop {
        while story.can_continue() {
            letters += story.cont().unwrap().len();
        }
        let choices = story.get_current_choices();
        letters += choices
            .iter()
            .map(|choice| choice.text.len())
            .sum::<usize>();
        if choices.is_empty() || decisions == 0 {
            return letters;
        }
        decisions -= 1;
        story.choose_choice_index(0).unwrap();
    }
}
