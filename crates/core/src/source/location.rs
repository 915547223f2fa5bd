//! Decides by a file's path within a content folder if the file is read. Some files are not read, although an author
//! may think that they are. Others do not belong to the course, such as files of an editor or of the operating system.

/// The kind of a file, by its path within a content folder.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A file that is read.
    Content,
    /// A file that looks like part of the course but is not read.
    Ignored {
        /// The reason why the file is not read: `extra` for an ending that an editor has added, `ending` for any other
        /// wrong ending, `capitals` for capital letters, or `folder` for a wrong folder.
        why: &'static str,
        /// The path under which the file would be read; `None` if that is not known.
        meant: Option<String>,
    },
    /// Anything else, such as a README or a backup copy.
    Other,
}

/// The endings of files of a course.
const ENDINGS: [&str; 2] = [".ron", ".ftl"];

/// The endings that word processors and editors add to a name that already has an ending.
const EDITORS: [&str; 8] = [
    ".txt", ".text", ".doc", ".docx", ".rtf", ".odt", ".htm", ".html",
];

/// The folders of a course.
const FOLDERS: [&str; 4] = ["scenarios", "locales", "playthroughs", "reviews"];

/// The names, without ending, of the message files that belong to no scenario.
const SCOPES: [&str; 5] = ["interface", "findings", "guidance", "tools", "template"];

/// The prefix of the names of translation memories. A translation memory records, for each message, the hash of the
/// text from which the message was translated.
const MEMORY: &str = "translated-from-";

/// Returns `true` for names that operating systems, editors and cloud folders give to files of their own: hidden files
/// (`.DS_Store`, `._x`, `.#x`), locks (`~$x`), backup and swap files, and the settings of Windows' folders.
pub(super) fn is_system_file(name: &str) -> bool {
    const NAMES: [&str; 5] = [
        "thumbs.db",
        "ehthumbs.db",
        "desktop.ini",
        "__macosx",
        "$recycle.bin",
    ];
    const BACKUPS: [&str; 8] = [
        ".bak", ".orig", ".rej", ".old", ".swp", ".swo", ".tmp", ".part",
    ];
    let lower = name.to_lowercase();
    name.starts_with(['.', '#'])
        || name.starts_with("~$")
        || name.ends_with('~')
        || lower == "icon\r"
        || NAMES.contains(&lower.as_str())
        || BACKUPS.iter().any(|ending| lower.ends_with(ending))
}

/// Returns the kind of the file with this path.
pub(super) fn kind(path: &str) -> Kind {
    if path.split('/').any(is_system_file) {
        return Kind::Other;
    }
    if is_content(path) {
        return Kind::Content;
    }
    let ignored = |why, meant| Kind::Ignored { why, meant };
    let name = path.rsplit('/').next().unwrap_or_default();
    let lower = path.to_lowercase();
    // The path has an ending after `.ron` or `.ftl`, as in `x.ron.txt`. Some editors add such an ending when they store
    // a file.
    if let Some(plain) = without_extra_ending(path) {
        let is_editors = EDITORS.iter().any(|ending| lower.ends_with(ending));
        let why = if is_editors { "extra" } else { "ending" };
        return ignored(why, Some(correct(plain)));
    }
    // `x.txt` has a wrong ending. File managers often hide the true ending of a name, so authors may not see it.
    let stem = name.split('.').next().unwrap_or_default();
    let is_note = ["readme", "license", "licence", "notes"]
        .iter()
        .any(|note| stem.to_lowercase().starts_with(note));
    if let Some(plain) = lower.strip_suffix(".txt")
        && !is_note
    {
        let meant = ENDINGS
            .iter()
            .map(|ending| format!("{plain}{ending}"))
            .find(|meant| is_content(meant));
        return match meant {
            Some(meant) => ignored("ending", Some(meant)),
            None => Kind::Other,
        };
    }
    if !ENDINGS.iter().any(|ending| lower.ends_with(ending)) {
        return Kind::Other;
    }
    if is_content(&lower) {
        return ignored("capitals", Some(lower));
    }
    ignored("folder", moved(&lower))
}

/// Returns `true` if this is a path at which the program looks for a file of the course.
fn is_content(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    let named = |name: &str, ending| name.strip_suffix(ending).is_some_and(|id| !id.is_empty());
    match parts[..] {
        ["course.ron" | "guidance.ron"] => true,
        ["scenarios" | "reviews", name] | ["playthroughs", _, name] => named(name, ".ron"),
        ["locales", _, "scenarios", name] => named(name, ".ftl"),
        ["locales", _, name] => {
            name.strip_suffix(".ftl")
                .is_some_and(|scope| SCOPES.contains(&scope))
                || (name.starts_with(MEMORY) && name.ends_with(".txt"))
        }
        _ => false,
    }
}

/// Returns a path without the additional ending after `.ron` or `.ftl`; `None` if there is no such ending.
fn without_extra_ending(path: &str) -> Option<&str> {
    // Convert only ASCII characters to lower case. Other characters can have another length in lower case, and then an
    // offset in `lower` would not be correct in `path`.
    let lower = path.to_ascii_lowercase();
    ENDINGS.iter().find_map(|ending| {
        let at = lower.rfind(&format!("{ending}."))?;
        let (plain, extra) = path.split_at(at + ending.len());
        (!extra.contains('/')).then_some(plain)
    })
}

/// If only its capital letters keep a file with this path from being read, returns the path in lower case. Otherwise
/// returns the path as it is.
fn correct(path: &str) -> String {
    let lower = path.to_lowercase();
    if !is_content(path) && is_content(&lower) {
        return lower;
    }
    path.to_owned()
}

/// Returns the path under which a file in the wrong folder would be read. A message file's path must show the language,
/// and a playthrough's path must show the scenario; otherwise returns `None`.
fn moved(lower: &str) -> Option<String> {
    let parts: Vec<&str> = lower.split('/').collect();
    let name = *parts.last()?;
    let meant = match (parts.as_slice(), name.ends_with(".ron")) {
        ([.., "course.ron"], true) => "course.ron".to_owned(),
        ([.., "guidance.ron"], true) => "guidance.ron".to_owned(),
        (["playthroughs", scenario, ..], true) if parts.len() > 2 => {
            format!("playthroughs/{scenario}/{name}")
        }
        (["playthroughs", ..], true) => return None,
        (["reviews", ..], true) => format!("reviews/{name}"),
        (_, true) => format!("scenarios/{name}"),
        (["locales" | "locale", language, ..], false) if parts.len() > 2 => {
            let is_scope = name
                .strip_suffix(".ftl")
                .is_some_and(|scope| SCOPES.contains(&scope));
            match is_scope {
                true => format!("locales/{language}/{name}"),
                false => format!("locales/{language}/scenarios/{name}"),
            }
        }
        _ => return None,
    };
    Some(meant)
}

/// Returns the correct spelling of a folder's name; `None` if the name is already correct, or resembles no folder of a
/// course.
pub(super) fn meant_folder(name: &str) -> Option<&'static str> {
    let lower = name.to_lowercase();
    let meant = |folder: &&str| lower == **folder || folder.strip_suffix('s') == Some(&lower);
    (!FOLDERS.contains(&name))
        .then(|| FOLDERS.into_iter().find(meant))
        .flatten()
}
