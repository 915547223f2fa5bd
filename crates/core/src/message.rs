//! Findings in words: the sentence, how to mend it, and the longer story behind a code.

use fluent::{FluentArgs, FluentValue};

use crate::finding::{Finding, Reason};
use crate::language::{FINDINGS, Words};

/// Characters of a fact that are shown. Ids are shorter, and the list of all portraits fits; only a damaged file has
/// longer ones.
const MAX_ARGUMENT_LEN: usize = 240;

/// What is wrong, in one sentence.
pub fn sentence(finding: &Finding, words: &Words) -> String {
    let (code, facts) = (finding.code, &finding.facts);
    find(code, None, facts, words).unwrap_or_else(|| format!("⟨{code}⟩"))
}

/// Why it is so, in one sentence.
pub fn reason(reason: &Reason, words: &Words) -> String {
    let (id, facts) = (reason.id, &reason.facts);
    find(id, None, facts, words).unwrap_or_else(|| format!("⟨{id}⟩"))
}

/// How to mend it.
pub fn help(finding: &Finding, words: &Words) -> Option<String> {
    find(finding.code, Some("help"), &finding.facts, words)
}

/// What a code means and why it matters; nothing for what is no code.
pub fn story(code: &str, words: &Words) -> Option<String> {
    words.find(FINDINGS, code, Some("story"), None)
}

fn find(
    id: &str,
    attribute: Option<&str>,
    facts: &[(&'static str, String)],
    words: &Words,
) -> Option<String> {
    let mut values = FluentArgs::new();
    for (name, value) in facts {
        values.set(*name, FluentValue::from(tame(value)));
    }
    words.find(FINDINGS, id, attribute, Some(&values))
}

/// A text from a content folder, fit for a terminal: without control characters, not too long. An empty one becomes
/// `empty`, which a message can choose by.
fn tame(value: &str) -> String {
    if value.is_empty() {
        return "empty".to_owned();
    }
    let mut letters = value.chars().map(visible);
    let mut tamed: String = letters.by_ref().take(MAX_ARGUMENT_LEN).collect();
    if letters.next().is_some() {
        tamed.push('…');
    }
    tamed
}

/// The letter, or a sign that there is one that cannot be shown.
pub fn visible(letter: char) -> char {
    if letter.is_control() || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}') {
        '\u{fffd}'
    } else {
        letter
    }
}
