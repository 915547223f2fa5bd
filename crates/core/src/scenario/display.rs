//! Displays conditions as an author writes them, on one line.

use std::fmt::{self, Display, Formatter};

use super::condition::Condition;

impl Display for Condition {
    fn fmt(&self, formatter: &mut Formatter) -> fmt::Result {
        let list = |formatter: &mut Formatter, name: &str, parts: &[Self]| {
            write!(formatter, "{name}([")?;
            for (index, part) in parts.iter().enumerate() {
                let comma = if index > 0 { ", " } else { "" };
                write!(formatter, "{comma}{part}")?;
            }
            write!(formatter, "])")
        };
        match self {
            Self::Flag(id) => write!(formatter, "Flag({id:?})"),
            Self::AtLeast(id, value) => write!(formatter, "AtLeast({id:?}, {value})"),
            Self::AtMost(id, value) => write!(formatter, "AtMost({id:?}, {value})"),
            Self::Chosen(id) => write!(formatter, "Chosen({id:?})"),
            Self::Visited(id) => write!(formatter, "Visited({id:?})"),
            Self::Marked(id) => write!(formatter, "Marked({id:?})"),
            Self::Noted(id) => write!(formatter, "Noted({id:?})"),
            Self::Established(id) => write!(formatter, "Established({id:?})"),
            Self::AtLeastOf(count, ids) => write!(formatter, "AtLeastOf({count}, {ids:?})"),
            Self::Not(inner) => write!(formatter, "Not({inner})"),
            Self::All(parts) => list(formatter, "All", parts),
            Self::Any(parts) => list(formatter, "Any", parts),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Condition;
    use crate::source::options;

    #[test]
    fn a_displayed_condition_can_be_read_again() {
        for written in [
            r#"All([Flag("a"), Not(AtLeast("b", 5)), AtMost("b", 7)])"#,
            r#"Any([Chosen("a"), Visited("b"), Marked("c"), Noted("d")])"#,
            r#"All([Established("a"), AtLeastOf(2, ["a", "b", "c"])])"#,
            "Any([])",
        ] {
            let condition: Condition = options().from_str(written).expect("a condition");
            assert_eq!(condition.to_string(), written);
        }
    }
}
