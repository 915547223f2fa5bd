//! The list of expressions that the house style forbids.

use anyhow::Context;
use regex::{Regex, RegexBuilder};
use serde::Deserialize;

use super::passage::Role;

/// The list of forbidden expressions.
#[derive(Debug)]
pub(super) struct Rules {
    skip: Vec<Regex>,
    pub rules: Vec<Rule>,
}

/// A forbidden expression.
#[derive(Debug)]
pub(super) struct Rule {
    pub pattern: Regex,
    scopes: Vec<Scope>,
    files: Option<Regex>,
    except: Option<Regex>,
    /// `true` if a name counts only if the repository declares it more than once.
    pub repeated: bool,
    /// A better expression, to write instead.
    pub instead: String,
    /// Patterns of allowed phrases: a hit within such a phrase does not count.
    pub allow: Vec<Regex>,
}

/// A kind of text in which an expression can be forbidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
enum Scope {
    /// Comments, documentation comments included.
    Comments,
    /// Documentation comments only, for patterns that match their beginning (`^`).
    Summaries,
    /// Names, split into lower-case words.
    Identifiers,
    /// Declared types and traits, as they are written.
    Types,
    /// Declared modules.
    Modules,
    /// Declared constants, split into lower-case words.
    Constants,
    /// English messages.
    Messages,
    /// Markdown.
    Docs,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenRules {
    skip: Vec<String>,
    rules: Vec<WrittenRule>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Rule")]
struct WrittenRule {
    pattern: String,
    scopes: Vec<Scope>,
    #[serde(default)]
    files: String,
    #[serde(default)]
    except: String,
    #[serde(default)]
    repeated: bool,
    instead: String,
    #[serde(default)]
    allow: Vec<String>,
}

impl Rules {
    /// Reads the list from RON.
    ///
    /// # Errors
    /// If the text is not a list of forbidden expressions in RON, or if a pattern is not a valid regular expression.
    pub(super) fn parse(text: &str) -> anyhow::Result<Self> {
        let written: WrittenRules = ron::from_str(text)?;
        Ok(Self {
            skip: regexes(&written.skip)?,
            rules: written
                .rules
                .into_iter()
                .map(Rule::new)
                .collect::<Result<_, _>>()?,
        })
    }

    /// Returns `true` if a file is not searched.
    pub(super) fn skips(&self, file: &str) -> bool {
        self.skip.iter().any(|pattern| pattern.is_match(file))
    }
}

impl Rule {
    fn new(written: WrittenRule) -> anyhow::Result<Self> {
        Ok(Self {
            pattern: regex(&written.pattern)?,
            scopes: written.scopes,
            files: optional(&written.files)?,
            except: optional(&written.except)?,
            repeated: written.repeated,
            instead: written.instead,
            allow: regexes(&written.allow)?,
        })
    }

    /// Returns `true` if the expression is forbidden in passages with this role in this file.
    pub(super) fn applies(&self, file: &str, role: Role) -> bool {
        let scopes: &[Scope] = match role {
            Role::Comment => &[Scope::Comments],
            Role::Doc => &[Scope::Comments, Scope::Summaries],
            Role::Identifier => &[Scope::Identifiers],
            Role::Type => &[Scope::Types],
            Role::Module => &[Scope::Modules],
            Role::Constant => &[Scope::Constants],
            Role::Message => &[Scope::Messages],
            Role::Prose => &[Scope::Docs],
        };
        scopes.iter().any(|scope| self.scopes.contains(scope))
            && self.files.as_ref().is_none_or(|files| files.is_match(file))
            && !self
                .except
                .as_ref()
                .is_some_and(|files| files.is_match(file))
    }
}

/// Compiles a pattern. Returns `None` if it is empty.
fn optional(pattern: &str) -> anyhow::Result<Option<Regex>> {
    (!pattern.is_empty()).then(|| regex(pattern)).transpose()
}

fn regexes(patterns: &[String]) -> anyhow::Result<Vec<Regex>> {
    patterns.iter().map(|pattern| regex(pattern)).collect()
}

/// Compiles a pattern that ignores case.
fn regex(pattern: &str) -> anyhow::Result<Regex> {
    RegexBuilder::new(pattern)
        .case_insensitive(true)
        .build()
        .with_context(|| format!("`{pattern}` is no regular expression"))
}
