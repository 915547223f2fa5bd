//! The overall verdict on a choice. It is for authors, who see the verdicts for all circumstances at once.

use samtalerum_core::glyph::Glyph;
use samtalerum_core::guidance::{Guidance, VerdictKind};
use samtalerum_core::scenario::{Belongs, Judgement, Statement};

/// Overall verdict on a choice, from all its judgements together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// The choice follows every principle that it is judged by.
    Follows,
    /// The choice is acceptable, but something is missing.
    Partly,
    /// The choice breaches a principle.
    Breaches,
    /// The choice follows one principle, at least partly, and breaches another.
    Both,
    /// The verdict depends on the circumstances.
    Depends,
    /// The choice is neither right nor wrong.
    Neutral,
}

impl Standing {
    /// All verdicts, in the order of the legend.
    pub const ALL: [Self; 6] = [
        Self::Follows,
        Self::Partly,
        Self::Breaches,
        Self::Both,
        Self::Depends,
        Self::Neutral,
    ];

    /// Returns the overall verdict of a list of judgements.
    pub fn of(judged: &[Judgement]) -> Self {
        let depends = |judgement: &Judgement| {
            matches!(judgement, Judgement::If(..) | Judgement::Otherwise(_))
        };
        if judged.iter().any(depends) {
            return Self::Depends;
        }
        let any = |wanted: fn(&Judgement) -> bool| judged.iter().any(wanted);
        let follows = any(|one| matches!(one, Judgement::Follows(_)));
        let partly = any(|one| matches!(one, Judgement::Partly(_)));
        match any(|one| matches!(one, Judgement::Breaches(_))) {
            true if follows || partly => Self::Both,
            true => Self::Breaches,
            false if partly => Self::Partly,
            false if follows => Self::Follows,
            false => Self::Neutral,
        }
    }

    /// Returns the name of the verdict, e.g. `follows`. Messages and styles are selected by this name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Follows => "follows",
            Self::Partly => "partly",
            Self::Breaches => "breaches",
            Self::Both => "both",
            Self::Depends => "depends",
            Self::Neutral => "neutral",
        }
    }

    /// Returns the symbol that means the same as the verdict's colour, for readers who cannot see the colour.
    pub fn glyph(self) -> Glyph {
        match self {
            Self::Follows => Glyph::Right,
            Self::Partly => Glyph::Partly,
            Self::Breaches => Glyph::Wrong,
            Self::Both => Glyph::Both,
            Self::Depends => Glyph::Depends,
            Self::Neutral => Glyph::Neutral,
        }
    }
}

/// Returns `true` if a judgement of the list is a breach of a critical principle, whatever its condition.
pub fn can_be_critical(judged: &[Judgement], guidance: &Guidance) -> bool {
    judged
        .iter()
        .any(|judgement| breach_is_critical(judgement, guidance))
}

/// Returns `true` if a judgement is a breach of a critical principle, whatever its condition.
fn breach_is_critical(judgement: &Judgement, guidance: &Guidance) -> bool {
    match judgement {
        Judgement::Breaches(id) => guidance
            .principles
            .get(id)
            .is_some_and(|principle| principle.critical),
        Judgement::If(_, inner) | Judgement::Otherwise(inner) => {
            breach_is_critical(inner, guidance)
        }
        _ => false,
    }
}

/// Returns `true` if including a statement in the note can breach a critical principle. Leaving out a statement that
/// belongs there never does.
pub fn critical_if_noted(statement: &Statement, guidance: &Guidance) -> bool {
    let principle = guidance.principles.get(&statement.by);
    statement.belongs != Belongs::Always && principle.is_some_and(|one| one.critical)
}

impl super::Descriptions<'_> {
    /// Describes an overall verdict.
    pub fn standing(&self, standing: Standing) -> String {
        self.fill("standing", [("standing", standing.name().into())])
    }

    /// Describes a verdict so that the name of the principle can follow, as after "Goes against".
    pub fn verdict(&self, standing: Standing) -> String {
        match standing {
            Standing::Follows => self.text.verdict(VerdictKind::Follows),
            Standing::Partly => self.text.verdict(VerdictKind::Partly),
            Standing::Breaches => self.text.verdict(VerdictKind::Breaches),
            other => self.standing(other),
        }
    }
}
