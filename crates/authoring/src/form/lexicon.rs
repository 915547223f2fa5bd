//! Word lists for each language. A player who does not understand a text can still look for these words in it.

/// Word lists for one language, in lower case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Lexicon {
    /// Words of courtesy.
    pub(super) polite: &'static [&'static str],
    /// The pronoun of the speaker, “I”.
    pub(super) speaker: &'static str,
    /// Pronouns of the person spoken to, such as “you”.
    pub(super) addressed: &'static [&'static str],
    /// Words that soften a sentence.
    pub(super) hedges: &'static [&'static str],
    /// Beginnings of words that label people.
    pub(super) labels: &'static [&'static str],
    /// Beginnings of words for sending something to somebody.
    pub(super) copies: &'static [&'static str],
}

const DANISH: Lexicon = Lexicon {
    polite: &[
        "tak",
        "gerne",
        "venligst",
        "velkommen",
        "undskyld",
        "desværre",
        "forstår",
    ],
    speaker: "jeg",
    addressed: &["du", "dig", "din", "dit", "dine", "i", "jer", "jeres"],
    hedges: &["kan", "kunne", "måske", "ville", "nok", "eventuelt"],
    labels: &[
        "kontroll",
        "domin",
        "kultur",
        "typisk",
        "virker",
        "undertrykt",
        "svag",
        "vold",
        "mistænk",
        "tydeligvis",
        "åbenlyst",
        "sikkert",
    ],
    copies: &["kopi", "sendt", "sendes", "mail", "e-boks", "digital"],
};

const ENGLISH: Lexicon = Lexicon {
    polite: &[
        "please",
        "thank",
        "thanks",
        "welcome",
        "sorry",
        "glad",
        "gladly",
        "understand",
    ],
    speaker: "i",
    addressed: &["you", "your", "yours"],
    hedges: &["can", "could", "perhaps", "would", "maybe", "might"],
    labels: &[
        "control", "domin", "cultur", "typical", "seems", "oppress", "weak", "violen", "suspect",
        "clearly", "obvious", "surely",
    ],
    copies: &["copy", "copies", "sent", "email", "e-boks", "digital"],
};

impl Lexicon {
    /// Returns the lists for the language with this tag; the English lists if the language has no lists of its own.
    pub(super) fn of(tag: &str) -> Self {
        if tag == "da" { DANISH } else { ENGLISH }
    }
}
