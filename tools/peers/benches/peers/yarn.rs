//! The generated story for Yarn Spinner.

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

/// Plays with the first choice each time, to the end or so many decisions; gives the letters that were read.
pub fn play(dialogue: &mut Dialogue, mut decisions: usize) -> usize {
    dialogue.stop();
    dialogue.variable_storage_mut().clear();
    dialogue.set_node("start").unwrap();
    let mut letters = 0;
    while dialogue.can_continue() {
        for event in dialogue.continue_().unwrap() {
            match event {
                DialogueEvent::Line(line) => letters += line.text.len(),
                DialogueEvent::Options(options) => {
                    letters += options.iter().map(|one| one.line.text.len()).sum::<usize>();
                    if decisions == 0 {
                        return letters;
                    }
                    decisions -= 1;
                    dialogue.set_selected_option(options[0].id).unwrap();
                }
                _ => {}
            }
        }
    }
    letters
}
