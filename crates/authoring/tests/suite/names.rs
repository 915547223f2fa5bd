//! Names of relations, settings and outcomes: every value has a message of its own.

use std::collections::BTreeSet;

use samtalerum_authoring::descriptions::Descriptions;
use samtalerum_core::scenario::{Outcome, Relation, Role, Setting};

use crate::support::content;

#[test]
fn every_relation_setting_and_outcome_has_its_own_message() {
    let content = content();
    let (id, meeting) = content.meetings.first().unwrap();
    for tag in ["da", "en"] {
        let language = content.languages.negotiate(&[tag.to_owned()]);
        let messages = content.languages.messages(&language);
        let descriptions =
            Descriptions::new(messages, &meeting.compiled.scenario, id, &content.guidance);
        let relations = Relation::ALL.map(|one| descriptions.role(Role::Companion(one)));
        let settings = Setting::ALL.map(|one| descriptions.setting(one));
        let outcomes = Outcome::ALL.map(|one| descriptions.outcome(one));
        let names = relations.iter().chain(&settings).chain(&outcomes);
        let different: BTreeSet<&String> = names.clone().collect();
        assert_eq!(different.len(), names.count(), "{tag}: {different:?}");
    }
}
