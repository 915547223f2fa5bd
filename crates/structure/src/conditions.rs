//! Traversal of all conditions of a scenario, with their locations.

use super::case::Case;
use super::location::Location;
use samtalerum_core::scenario::{Belongs, Branch, Condition, Judgement, Then};

impl<'a> Case<'a> {
    /// Visits every condition, including those nested in other conditions.
    pub fn conditions(&self, found: &mut dyn FnMut(&'a Condition, &Location)) {
        let mut each = |condition: Option<&'a Condition>, location: &Location| {
            if let Some(condition) = condition {
                within(condition, location, found);
            }
        };
        self.lines(&mut |line, location| each(line.when(), &location.field("when")));
        self.choices(&mut |choice, location| each(choice.when.as_ref(), &location.field("when")));
        self.statements(&mut |statement, location| {
            each(statement.when.as_ref(), &location.field("when"));
            if let Belongs::When(condition) = &statement.belongs {
                each(Some(condition), &location.field("belongs").item(0));
            }
        });
        self.choices(&mut |choice, location| {
            let judged = location.field("judged");
            for (index, judgement) in choice.judged.iter().enumerate() {
                circumstances(judgement, &judged.item(index), &mut each);
            }
        });
        self.appraisals(&mut |appraisal, location| {
            let cases = location.field("cases");
            for (index, case) in appraisal.cases.iter().enumerate() {
                each(case.when.as_ref(), &cases.item(index).field("when"));
            }
        });
        self.scenes(&mut |_, scene, location| {
            if let Then::Branch(branches) = &scene.then {
                let then = location.field("then");
                let list = then.item(0);
                for (index, branch) in branches.iter().enumerate() {
                    if let Branch::If(condition, _) = branch {
                        each(Some(condition), &list.item(index).item(0));
                    }
                }
            }
        });
    }
}

/// Visits the conditions of a judgement and of the judgements within it.
pub(super) fn circumstances<'a>(
    judgement: &'a Judgement,
    location: &Location,
    each: &mut dyn FnMut(Option<&'a Condition>, &Location),
) {
    match judgement {
        Judgement::If(condition, inner) => {
            each(Some(condition), &location.item(0));
            circumstances(inner, &location.item(1), each);
        }
        Judgement::Otherwise(inner) => circumstances(inner, &location.item(0), each),
        _ => {}
    }
}

/// Visits a condition and the conditions nested in it.
pub(super) fn within<'a>(
    condition: &'a Condition,
    location: &Location,
    found: &mut dyn FnMut(&'a Condition, &Location),
) {
    found(condition, location);
    match condition {
        Condition::Not(inner) => within(inner, &location.item(0), found),
        Condition::All(all) | Condition::Any(all) => {
            let list = location.item(0);
            for (index, one) in all.iter().enumerate() {
                within(one, &list.item(index), found);
            }
        }
        _ => {}
    }
}
