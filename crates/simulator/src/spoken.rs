//! The notice that the open meeting is not in the language that the trainee has chosen.

use super::notice::OTHER_LANGUAGE;
use crate::Simulator;
use samtalerum_core::language::{SpokenIn, ids, scenario_scope};
use samtalerum_core::message::Message;
use samtalerum_core::scenario::{Scenario, Then};

impl Simulator {
    /// Shows or removes the notice about the language, if another meeting or another language was chosen since the last
    /// check, or if the files were edited.
    pub(super) fn check_language(&mut self) {
        let session = self.session();
        let open = session.map(|session| session.compiled().scenario.id.clone());
        let open = open.map(|scenario| (scenario, self.language.clone()));
        if self.spoken == open {
            return;
        }
        self.withdraw(OTHER_LANGUAGE);
        if let Some(notice) = self.other_language() {
            self.notify(notice);
        }
        self.spoken = open;
    }

    /// Returns the notice that some texts of the open meeting are not in the chosen language, with the number of these
    /// texts. Returns `None` if there are no such texts.
    ///
    /// A text that equals the text in another language may be untranslated, or meant to be the same. So such texts are
    /// counted only if they are at least half of the meeting's texts.
    fn other_language(&self) -> Option<Message> {
        let scenario = &self.session()?.compiled().scenario;
        let messages = self.content.languages.messages(&self.language);
        let scope = scenario_scope(&scenario.id);
        let all = texts(scenario);
        let mut lacking = 0;
        let mut copied = 0;
        for id in &all {
            match messages.spoken_in(&scope, id) {
                SpokenIn::Another => lacking += 1,
                SpokenIn::Copied => copied += 1,
                SpokenIn::Wanted => {}
            }
        }
        if 2 * copied >= all.len() {
            lacking += copied;
        }
        let notice = Message::from(OTHER_LANGUAGE);
        (lacking > 0).then(|| notice.with("count", lacking).with("all", all.len()))
    }
}

/// Returns the ids of the texts that the trainee sees in a meeting.
fn texts(scenario: &Scenario) -> Vec<String> {
    let mut texts = vec!["title".to_owned(), "task".to_owned()];
    texts.extend(scenario.facts.keys().map(|fact| ids::fact(fact)));
    for scene in scenario.scenes.values() {
        texts.extend(scene.lines.iter().map(|line| line.id().clone()));
        match &scene.then {
            Then::Choose(choices) => texts.extend(choices.iter().map(|choice| choice.id.clone())),
            Then::Note { statements, .. } => {
                texts.extend(statements.iter().map(|statement| statement.id.clone()));
            }
            _ => {}
        }
    }
    texts
}
