//! What people, places and outcomes are called: each name that the rules know has a message of its own.

use std::collections::BTreeSet;

use samtalerum_authoring::wording::Wording;
use samtalerum_core::scenario::{Outcome, Relation, Role, Setting};

use crate::support::content;

#[test]
fn every_relation_setting_and_outcome_has_its_own_message() {
    let content = content();
    let (id, meeting) = content.meetings.first().unwrap();
    for tag in ["da", "en"] {
        let language = content.languages.negotiate(&[tag.to_owned()]);
        let messages = content.languages.messages(&language);
        let wording = Wording::new(messages, &meeting.compiled.scenario, id, &content.guidance);
        let relations = Relation::ALL.map(|one| wording.role(Role::Companion(one)));
        let settings = Setting::ALL.map(|one| wording.setting(one));
        let outcomes = Outcome::ALL.map(|one| wording.outcome(one));
        let names = relations.iter().chain(&settings).chain(&outcomes);
        let different: BTreeSet<&String> = names.clone().collect();
        assert_eq!(different.len(), names.count(), "{tag}: {different:?}");
    }
}
