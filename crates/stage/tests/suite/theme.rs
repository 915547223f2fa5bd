//! Text sizes are large enough to read.

use samtalerum_stage::theme::Type;

#[test]
fn nothing_is_smaller_than_15() {
    for kind in Type::ALL {
        assert!(kind.size() >= 15.0, "{kind:?}");
    }
}
