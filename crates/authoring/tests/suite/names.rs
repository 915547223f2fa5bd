//! Tests the names of relations, settings, outcomes, kinds of fact and answers of an appraisal: each name has a message
//! of its own.

use std::collections::BTreeSet;

use samtalerum_authoring::descriptions::Descriptions;
use samtalerum_core::guidance::{Principle, RuleKind};
use samtalerum_core::language::CourseText;
use samtalerum_core::scenario::{
    CastMember, ConcernLevel, Condition, Fact, Medium, Outcome, Relation, Role, Setting,
    Sufficiency,
};

use crate::support::content;

#[test]
fn every_relation_setting_outcome_fact_and_answer_has_its_own_message() {
    let content = content();
    let (id, meeting) = content.meetings.first().unwrap();
    for tag in ["da", "en"] {
        let language = content.languages.negotiate(&[tag.to_owned()]);
        let messages = content.languages.messages(&language);
        let descriptions =
            Descriptions::new(messages, &meeting.compiled.scenario, id, &content.guidance);
        let relations = Relation::ALL.map(|one| descriptions.role(Role::Companion(one)));
        let settings = Setting::ALL.map(|one| descriptions.setting(one));
        let parts = Medium::ALL.map(|by| {
            descriptions.part(&CastMember {
                role: Role::Interpreter,
                look: "interpreter-a".to_owned(),
                by,
            })
        });
        let outcomes = Outcome::ALL.map(|one| descriptions.outcome(one));
        let document = "file".to_owned();
        let kinds = [
            Fact::Observed,
            Fact::SaidByCitizen,
            Fact::SaidByOthers,
            Fact::OnFile(document),
            Fact::Hearsay,
            Fact::Label,
            Fact::Background,
        ];
        let kinds = kinds.map(|kind| descriptions.fact_kind(&kind));
        let levels = ConcernLevel::ALL.iter();
        let levels: Vec<String> = levels.map(|level| descriptions.concern(*level)).collect();
        let bases = Sufficiency::ALL.iter();
        let bases: Vec<String> = bases.map(|basis| descriptions.basis(*basis)).collect();
        let names = relations.iter().chain(&settings).chain(&outcomes);
        let names = names
            .chain(&parts)
            .chain(&kinds)
            .chain(&levels)
            .chain(&bases);
        let different: BTreeSet<&String> = names.clone().collect();
        assert_eq!(different.len(), names.count(), "{tag}: {different:?}");
    }
}

#[test]
fn the_kind_of_a_rule_stands_before_its_certainty_and_is_left_out_if_unknown() {
    let content = content();
    let ask = content.guidance.principles["ask-the-citizen"].clone();
    let of_kind = |tag: &str, kind: Option<RuleKind>| {
        let language = content.languages.negotiate(&[tag.to_owned()]);
        let text = CourseText::new(content.languages.messages(&language), &content.guidance);
        text.standing(&Principle {
            kind,
            ..ask.clone()
        })
    };
    let kinds = [
        RuleKind::Statute,
        RuleKind::Guidance,
        RuleKind::Practice,
        RuleKind::Inference,
    ];
    let all = |tag| kinds.map(|kind| of_kind(tag, Some(kind)));
    assert_eq!(
        all("da"),
        [
            "lov · kilden er ret sikker",
            "myndigheds vejledning · kilden er ret sikker",
            "anerkendt praksis · kilden er ret sikker",
            "kursets egen vurdering · kilden er ret sikker",
        ]
    );
    assert_eq!(
        all("en"),
        [
            "statute · certainty: medium to high",
            "authority’s guidance · certainty: medium to high",
            "recognised practice · certainty: medium to high",
            "the course’s own view · certainty: medium to high",
        ]
    );
    assert_eq!(of_kind("da", None), "kilden er ret sikker");
}

#[test]
fn a_condition_over_facts_and_its_opposite_read_well() {
    let files = crate::template::template("letter", "en");
    let built_in = samtalerum_course::files();
    let content = samtalerum_authoring::check::load(files, Some(&built_in));
    let scenario = &content.scenarios[0].1;
    let wish = || Condition::Established("own-wish".to_owned());
    let facts = vec!["own-wish".to_owned(), "asked-him".to_owned()];
    let two = || Condition::AtLeastOf(2, facts.clone());
    let all = |parts| Condition::All(parts);
    let not = |condition| Condition::Not(Box::new(condition));
    let said = |tag: &str, condition: Condition| {
        let words = content.languages.messages(&tag.parse().unwrap());
        Descriptions::new(words, scenario, "letter", &content.guidance).condition(&condition)
    };
    assert_eq!(
        said("en", all(vec![wish(), not(two())])),
        "“Samira said that she would rather go to the nursery” is established and fewer than 2 of these are \
         established: “Samira said that she would rather go to the nursery”, “Samira said that she asked Tarek to look \
         after the letter”"
    );
    assert_eq!(
        said("da", not(all(vec![wish(), not(two())]))),
        "»Samira sagde, at hun helst vil i børnehaven« ikke er kommet frem eller mindst 2 af disse er kommet frem: \
         »Samira sagde, at hun helst vil i børnehaven«, »Samira sagde, at hun selv bad Tarek passe på brevet«"
    );
}
