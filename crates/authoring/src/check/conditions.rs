//! Every condition of a scenario, with where it stands.

use super::case::Case;
use super::place::Place;
use samtalerum_core::scenario::{Belongs, Branch, Condition, Judgement, Then};

impl<'a> Case<'a> {
    /// Every condition, those within others included.
    pub(super) fn conditions(&self, found: &mut dyn FnMut(&'a Condition, &Place)) {
        let mut each = |condition: Option<&'a Condition>, place: &Place| {
            if let Some(condition) = condition {
                within(condition, place, found);
            }
        };
        self.lines(&mut |line, place| each(line.when(), &place.field("when")));
        self.choices(&mut |choice, place| each(choice.when.as_ref(), &place.field("when")));
        self.statements(&mut |statement, place| {
            each(statement.when.as_ref(), &place.field("when"));
            if let Belongs::When(condition) = &statement.belongs {
                each(Some(condition), &place.field("belongs").item(0));
            }
        });
        self.choices(&mut |choice, place| {
            let judged = place.field("judged");
            for (index, judgement) in choice.judged.iter().enumerate() {
                circumstances(judgement, &judged.item(index), &mut each);
            }
        });
        self.scenes(&mut |_, scene, place| {
            if let Then::Branch(ways) = &scene.then {
                let then = place.field("then");
                let list = then.item(0);
                for (index, way) in ways.iter().enumerate() {
                    if let Branch::If(condition, _) = way {
                        each(Some(condition), &list.item(index).item(0));
                    }
                }
            }
        });
    }
}

/// The conditions of a judgement, those of judgements within it included.
fn circumstances<'a>(
    judgement: &'a Judgement,
    place: &Place,
    each: &mut dyn FnMut(Option<&'a Condition>, &Place),
) {
    match judgement {
        Judgement::If(condition, inner) => {
            each(Some(condition), &place.item(0));
            circumstances(inner, &place.item(1), each);
        }
        Judgement::Otherwise(inner) => circumstances(inner, &place.item(0), each),
        _ => {}
    }
}

/// A condition and those within it.
fn within<'a>(
    condition: &'a Condition,
    place: &Place,
    found: &mut dyn FnMut(&'a Condition, &Place),
) {
    found(condition, place);
    match condition {
        Condition::Not(inner) => within(inner, &place.item(0), found),
        Condition::All(all) | Condition::Any(all) => {
            let list = place.item(0);
            for (index, one) in all.iter().enumerate() {
                within(one, &list.item(index), found);
            }
        }
        _ => {}
    }
}
