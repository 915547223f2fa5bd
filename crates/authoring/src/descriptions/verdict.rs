//! How a choice stands in all, for those who see every circumstance at once.

use samtalerum_core::glyph::Glyph;
use samtalerum_core::guidance::{Guidance, VerdictKind};
use samtalerum_core::scenario::{Belongs, Judgement, Statement};

/// How a choice stands against all that it is judged by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// In keeping with everything.
    Follows,
    /// Acceptable, with something missing.
    Partly,
    /// Against something.
    Breaches,
    /// In keeping with one thing and against another.
    Both,
    /// Circumstances decide.
    Depends,
    /// Neither right nor wrong.
    Neutral,
}

impl Standing {
    /// All, in the order of a legend.
    pub const ALL: [Self; 6] = [
        Self::Follows,
        Self::Partly,
        Self::Breaches,
        Self::Both,
        Self::Depends,
        Self::Neutral,
    ];

    /// How a list of judgements stands.
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

    /// The name of its message and style, e.g. `follows`.
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

    /// Returns the symbol that says the same as its colour.
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

/// Whether a list of judgements holds a breach of a critical principle, under whatever circumstances.
pub fn can_be_critical(judged: &[Judgement], guidance: &Guidance) -> bool {
    judged
        .iter()
        .any(|judgement| breach_is_critical(judgement, guidance))
}

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

/// Whether putting a statement into the note can breach a critical principle. Leaving one out that belongs never does.
pub fn critical_if_noted(statement: &Statement, guidance: &Guidance) -> bool {
    let principle = guidance.principles.get(&statement.by);
    statement.belongs != Belongs::Always && principle.is_some_and(|one| one.critical)
}

impl super::Descriptions<'_> {
    /// How a choice stands, in words.
    pub fn standing(&self, standing: Standing) -> String {
        self.fill("standing", [("standing", standing.name().into())])
    }

    /// A verdict before the principle it is about, in words.
    pub fn verdict(&self, standing: Standing) -> String {
        match standing {
            Standing::Follows => self.text.verdict(VerdictKind::Follows),
            Standing::Partly => self.text.verdict(VerdictKind::Partly),
            Standing::Breaches => self.text.verdict(VerdictKind::Breaches),
            other => self.standing(other),
        }
    }
}
