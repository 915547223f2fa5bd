//! The generated story in ink.

use bladeink::story::Story;

/// Compiles the source to the format that the engine loads.
pub fn compile(source: &str) -> String {
    bladeink_compiler::Compiler::new().compile(source).unwrap()
}

pub fn load(compiled: &str) -> Story {
    Story::new_with_seed(compiled, 1).unwrap()
}

/// Plays a story to its end, or for a number of decisions. Takes the first choice each time. Returns how many bytes of
/// text were read.
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
