//! The attempts that are kept for the machine's user while somebody else plays.

use crate::play::Play;
use samtalerum_core::store::Store;

/// The store of the machine's user while somebody else plays, and the user's attempts that are not fully stored yet.
pub(super) struct SetAside(pub(super) Box<dyn Store>, pub(super) Vec<Play>);
