//! Checks of the ids: each is well formed and unique, attempt codes can distinguish them, the scenario's id is the name
//! of its file, and `papers` gives kinds only to documents of the case file.

use super::codes;
use rustc_hash::FxHashSet;

use super::alike::ShortHashes;
use super::case::Case;
use super::location::Location;
use samtalerum_core::finding::Finding;
use samtalerum_core::ids::{is_device, is_id, similar_id};
use samtalerum_core::language::ids;
use samtalerum_core::scenario::Then;

/// Ids of the messages that every scenario has.
const HEADINGS: [&str; 4] = ["title", "occasion", "summary", "task"];

/// Checks all ids of a scenario.
pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    let scenario = case.scenario;
    let stem = case.file().rsplit('/').next().unwrap_or_default();
    let stem = stem.strip_suffix(".ron").unwrap_or(stem);
    let id = Location::Top.field("id");
    if scenario.id != stem {
        // If the id is well formed but the file's name is not, the id is right and the file must be renamed. Otherwise
        // the id must be changed.
        let why = match is_id(&scenario.id) && !is_id(stem) {
            true => "file",
            false => "id",
        };
        let finding = case.finding(codes::ID_UNLIKE_FILE, &id);
        let finding = finding.with("id", &scenario.id).with("file", stem);
        findings.push(finding.with("why", why));
    }
    // Files and folders are named after a meeting, so its id must not be the name of a device, such as `con` on
    // Windows.
    if is_device(&scenario.id) {
        findings.push(malformed(case, &scenario.id, &id, "device"));
    }
    well_formed(case, &scenario.id, &id, findings);
    for (field, keys) in [
        ("cast", scenario.cast.keys().collect::<Vec<_>>()),
        ("variables", scenario.variables.keys().collect()),
        ("facts", scenario.facts.keys().collect()),
        ("scenes", scenario.scenes.keys().collect()),
        ("endings", scenario.endings.keys().collect()),
    ] {
        let map = Location::Top.field(field);
        for key in keys {
            well_formed(case, key, &map.name(key), findings);
        }
    }
    given_once(case, findings);
    papers(case, findings);
    alike_in_codes(case, findings);
}

/// Reports papers that are not in the meeting's case file.
fn papers(case: &Case, findings: &mut Vec<Finding>) {
    let scenario = case.scenario;
    let papers = Location::Top.field("papers");
    for id in scenario.papers.keys() {
        if !scenario.case_file.contains(id) {
            let known = scenario.case_file.iter().map(String::as_str);
            findings.push(case.unknown(codes::UNKNOWN_PAPER, &papers.name(id), id, known));
        }
    }
}

/// Reports a malformed id.
fn well_formed(case: &Case, id: &str, location: &Location, findings: &mut Vec<Finding>) {
    if !is_id(id) {
        findings.push(malformed(case, id, location, "form"));
    }
}

/// Returns the finding about an id that cannot be used. `why` is `form` if the id is malformed, or `device` if it is
/// the name of a device.
fn malformed(case: &Case, id: &str, location: &Location, why: &'static str) -> Finding {
    let meant = match why {
        "device" => Some(format!("{id}-meeting")),
        _ => similar_id(id),
    };
    let finding = case.finding(codes::MALFORMED_ID, location).with("id", id);
    finding.with("meant", meant).with("why", why)
}

/// Reports ids that are given twice. The id of a choice, line, statement or document is also the id of its message. So
/// it must differ from the id of every other message of the scenario.
fn given_once(case: &Case, findings: &mut Vec<Finding>) {
    let scenario = case.scenario;
    let mut given: FxHashSet<String> = HEADINGS.map(str::to_owned).into_iter().collect();
    given.extend(scenario.cast.keys().map(|id| ids::cast(id)));
    given.extend(scenario.endings.keys().map(|id| ids::ending(id)));
    given.extend(scenario.facts.keys().map(|id| ids::fact(id)));
    for (id, scene) in &scenario.scenes {
        if matches!(scene.then, Then::Choose(_)) {
            given.insert(ids::scene(id));
        }
    }
    let mut give = |id: &str, location: &Location| {
        well_formed(case, id, location, findings);
        if !given.insert(id.to_owned()) {
            findings.push(case.finding(codes::REPEATED_ID, location).with("id", id));
        }
    };
    let documents = Location::Top.field("case_file");
    for (index, id) in scenario.case_file.iter().enumerate() {
        give(id, &documents.item(index));
    }
    case.lines(&mut |line, location| give(line.id(), &location.field("text")));
    case.choices(&mut |choice, location| give(&choice.id, &location.field("id")));
    case.statements(&mut |statement, location| give(&statement.id, &location.field("id")));
}

/// Reports ids whose short hash is equal to that of another id in the same group. Attempt codes could not distinguish
/// the two ids.
fn alike_in_codes<'a>(case: &Case<'a>, findings: &mut Vec<Finding>) {
    let scenario = case.scenario;
    let mut report = |hashes: &mut ShortHashes<'a>, id: &'a str, location: &Location| {
        if let Some(other) = hashes.add(id) {
            let finding = case.finding(codes::ALIKE_IN_CODES, location);
            findings.push(finding.with("id", id).with("other", other));
        }
    };
    let mut lines = ShortHashes::default();
    case.lines(&mut |line, location| report(&mut lines, line.id(), &location.field("text")));
    // An attempt code is read scene by scene. So the hashes of choices or statements must differ within a scene, but
    // may be equal in two scenes.
    case.scenes(&mut |_, scene, location| {
        let mut hashes = ShortHashes::default();
        let then = location.field("then");
        match &scene.then {
            Then::Choose(choices) => {
                let list = then.item(0);
                for (index, choice) in choices.iter().enumerate() {
                    report(&mut hashes, &choice.id, &list.item(index).field("id"));
                }
            }
            Then::Note { statements, .. } => {
                let list = then.field("statements");
                for (index, statement) in statements.iter().enumerate() {
                    report(&mut hashes, &statement.id, &list.item(index).field("id"));
                }
            }
            _ => {}
        }
    });
    for (field, keys) in [
        ("facts", scenario.facts.keys().collect::<Vec<_>>()),
        ("endings", scenario.endings.keys().collect()),
    ] {
        let map = Location::Top.field(field);
        let mut hashes = ShortHashes::default();
        for id in keys {
            report(&mut hashes, id, &map.name(id));
        }
    }
}
