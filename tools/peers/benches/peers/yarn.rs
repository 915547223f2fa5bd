//! Loads and plays the generated story with Yarn Spinner.

use yarnspinner::compiler::{Compiler, File};
use yarnspinner::runtime::{
    Dialogue, DialogueEvent, MemoryVariableStorage, StringTableTextProvider,
};

pub fn load(source: &str) -> Dialogue {
    let mut compiler = Compiler::new();
    compiler.add_file(File {
        source: source.to_owned(),
        file_name: "made.yarn".to_owned(),
    });
    let compilation = compiler.compile().unwrap();
    let mut texts = StringTableTextProvider::new();
    let table = compilation
        .string_table
        .into_iter()
        .map(|(id, info)| (id, info.text));
    texts.extend_base_language(table);
    let mut dialogue = Dialogue::new(Box::new(MemoryVariableStorage::new()), Box::new(texts));
    dialogue.add_program(compilation.program.unwrap());
    dialogue
}

/// Plays a story to its end, or until this number of decisions is taken, always with the first choice. Returns the
/// number of bytes of the texts that were shown.
pub fn play(dialogue: &mut Dialogue, mut decisions: usize) -> usize {
    dialogue.stop();
    dialogue.variable_storage_mut().clear();
    dialogue.set_node("start").unwrap();
    let mut characters = 0;
    while dialogue.can_continue() {
        for event in dialogue.continue_().unwrap() {
            match event {
                DialogueEvent::Line(line) => characters += line.text.len(),
                DialogueEvent::Options(options) => {
                    characters += options.iter().map(|one| one.line.text.len()).sum::<usize>();
                    if decisions == 0 {
                        return characters;
                    }
                    decisions -= 1;
                    dialogue.set_selected_option(options[0].id).unwrap();
                }
                _ => {}
            }
        }
    }
    characters
}
