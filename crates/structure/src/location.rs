//! Locations in a file. A location is a linked list of steps that lives on the stack. Memory is allocated only for
//! locations that a finding uses.

use samtalerum_core::source::Step;

/// A location in a file, as steps from the file's outermost value.
#[derive(Debug, Clone, Copy)]
pub enum Location<'p, 's> {
    /// The whole file.
    Top,
    /// A location one step inside another location.
    Under(&'p Location<'p, 's>, Step<'s>),
}

impl<'p, 's> Location<'p, 's> {
    /// Returns the location of the value with this field name or map key. `self` is the location of the struct or map.
    pub fn field(&'p self, name: &'s str) -> Self {
        Self::Under(self, Step::In(name))
    }

    /// Returns the location of this field name or map key itself. `self` is the location of the struct or map.
    pub fn name(&'p self, name: &'s str) -> Self {
        Self::Under(self, Step::Name(name))
    }

    /// Returns the location of the item with this index, in the list or the parentheses at this location.
    pub fn item(&'p self, index: usize) -> Self {
        Self::Under(self, Step::Item(index))
    }

    /// Returns the steps from the outermost value to this location.
    pub fn steps(&self) -> Vec<Step<'s>> {
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
