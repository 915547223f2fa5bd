//! stub until the check lands
use crate::content::Files;
use crate::finding::Finding;
use crate::language::Words;
/// s
#[derive(Debug, Clone, Copy)]
pub enum Style {
    /// p
    Plain,
    /// c
    Colour,
}
/// s
pub fn render(findings: &[Finding], _: &Files, _: &Words, _: Style) -> String {
    findings.iter().map(|f| format!("{f:?}\n")).collect()
}
