//! Loads and plays the generated story with ink.

use bladeink::story::Story;

/// Compiles the source to the format that the engine loads.
pub fn compile(source: &str) -> String {
    bladeink_compiler::Compiler::new().compile(source).unwrap()
}

pub fn load(compiled: &str) -> Story {
    Story::new_with_seed(compiled, 1).unwrap()
}

/// Plays a story to its end, or until this number of decisions is taken, always with the first choice. Returns the
/// number of bytes of the texts that were shown.
pub fn play(story: &mut Story, mut decisions: usize) -> usize {
    story.reset_state().unwrap();
    let mut characters = 0;
    loop {
        while story.can_continue() {
            characters += story.cont().unwrap().len();
        }
        let choices = story.get_current_choices();
        characters += choices
            .iter()
            .map(|choice| choice.text.len())
            .sum::<usize>();
        if choices.is_empty() || decisions == 0 {
            return characters;
        }
        decisions -= 1;
        story.choose_choice_index(0).unwrap();
    }
}
