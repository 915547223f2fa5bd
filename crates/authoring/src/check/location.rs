//! Where something stands in a file: a chain of steps that costs nothing until a finding needs it.

use samtalerum_core::source::Step;

/// A place, reached step by step from the whole file.
#[derive(Debug, Clone, Copy)]
pub(super) enum Location<'p, 's> {
    /// The whole file.
    Top,
    /// One step on from another place.
    Under(&'p Location<'p, 's>, Step<'s>),
}

impl<'p, 's> Location<'p, 's> {
    /// The value of a field or key here.
    pub(super) fn field(&'p self, name: &'s str) -> Self {
        Self::Under(self, Step::In(name))
    }

    /// The name of a field or key here.
    pub(super) fn name(&'p self, name: &'s str) -> Self {
        Self::Under(self, Step::Name(name))
    }

    /// An item of the list, or what stands in the brackets, here.
    pub(super) fn item(&'p self, index: usize) -> Self {
        Self::Under(self, Step::Item(index))
    }

    /// The steps from the whole file to here.
    pub(super) fn steps(&self) -> Vec<Step<'s>> {
        match self {
            Self::Top => Vec::new(),
            Self::Under(before, step) => {
                let mut steps = before.steps();
                steps.push(*step);
                steps
            }
        }
    }
}
