//! Loads and plays the generated story with Samtalerum.

use std::sync::Arc;

use samtalerum_core::language::{Languages, Messages, scenario_scope};
use samtalerum_core::meeting::{
    ATTEMPT_FORMAT, Act, Attempt, CompiledScenario, Event, Header, Mode, Session, TimedAct,
};
use samtalerum_core::scenario::{Scenario, Scene};
use samtalerum_core::source::read;
use samtalerum_peers::made;

/// Source of a story: the scenario and its messages in one language.
pub struct Source {
    scenario: String,
    words: String,
}

/// A loaded story.
pub struct Story {
    compiled: Arc<CompiledScenario>,
    languages: Languages,
}

pub fn source(scenes: usize) -> Source {
    Source {
        scenario: made::scenario(scenes),
        words: made::messages(scenes),
    }
}

pub fn load(source: &Source) -> Story {
    let (scenario, _) =
        read::<Scenario, Scene>("made.ron", &source.scenario, "scenes", &mut Vec::new());
    let compiled = Arc::new(CompiledScenario::compile(Arc::new(scenario.unwrap())).unwrap());
    let mut languages = Languages::default();
    languages.add("en", &scenario_scope("made"), source.words.clone());
    Story {
        compiled,
        languages,
    }
}

/// Plays a story to its end, or until this number of decisions is taken, always with the first choice. Returns the
/// number of bytes of the texts that were shown.
pub fn play(story: &Story, mut decisions: usize) -> usize {
    let (compiled, scope) = (&story.compiled, scenario_scope("made"));
    let words: Messages = story.languages.messages(&"en".parse().unwrap());
    let (mut session, _) = Session::replay(Arc::clone(compiled), attempt());
    let (mut characters, mut shown) = (0, 0);
    let mut act = Act::Begin;
    loop {
        session.perform(TimedAct { at: 1, act }).unwrap();
        for event in &session.events()[shown..] {
            characters += match event {
                Event::Line(line) => words.text(&scope, compiled.line(*line).id()).len(),
                Event::Choice(choice) => {
                    let id = compiled.choice_id(*choice);
                    words.attribute(&scope, id, "feedback").len()
                }
                _ => 0,
            };
        }
        shown = session.events().len();
        act = if let Some(line) = session.next_line() {
            Act::Read(compiled.line(line).id().clone())
        } else {
            let offered = session.offered();
            for choice in &offered {
                characters += words.text(&scope, compiled.choice_id(*choice)).len();
            }
            match offered.first() {
                Some(choice) if decisions > 0 => {
                    decisions -= 1;
                    Act::Choose(compiled.choice_id(*choice).clone())
                }
                _ => return characters,
            }
        };
    }
}

fn attempt() -> Attempt {
    let header = Header {
        format: ATTEMPT_FORMAT,
        id: "bench".into(),
        scenario: "made".into(),
        content: String::new(),
        mode: Mode::Practice,
        seed: 1,
        started: 1,
        again_from: None,
        preview: None,
    };
    let acts = Vec::new();
    Attempt { header, acts }
}
