//! The scopes of messages. Each file of `locales/<language>` has a scope.

/// The scope of the interface's messages: buttons, headings, names of areas and roles.
pub const INTERFACE: &str = "interface";
/// The scope of the messages about findings.
pub const FINDINGS: &str = "findings";
/// The scope of the catalogue's messages.
pub const GUIDANCE: &str = "guidance";
/// The scope of the messages of the trainer's tools.
pub const TOOLS: &str = "tools";
/// The prefix of each scenario's scope.
pub(super) const SCENARIOS: &str = "scenarios/";

/// Returns the scope of a scenario's messages.
pub fn scenario_scope(id: &str) -> String {
    format!("{SCENARIOS}{id}")
}

/// Returns the id of the scenario that has this scope; `None` if the scope is not a scenario's.
pub fn scenario_of(scope: &str) -> Option<&str> {
    scope.strip_prefix(SCENARIOS)
}
