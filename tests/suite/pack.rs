//! Tests of `samtalerum pack`. The page that it packs has a few bytes in place of each WebAssembly program.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use samtalerum_authoring::check::load;
use samtalerum_core::content::{Content, Files};
use samtalerum_lms::{Policy, Scope};
use samtalerum_package::{Order, Page, Target, pack};
use tempfile::TempDir;

use super::support::{output_of, program_in, says, write_page};

/// A temporary folder. Its subfolder `page` contains the page that is packed.
struct Here(TempDir);

impl Here {
    fn new() -> Self {
        let here = Self(tempfile::tempdir().unwrap());
        write_page(&here.path("page"));
        here
    }

    fn path(&self, inside: &str) -> PathBuf {
        self.0.path().join(inside)
    }

    /// Runs a command.
    fn run(&self, arguments: &[&str]) -> Output {
        // Set the system's language, because `--lang` would also choose the language of the package.
        output_of(program_in(self.0.path(), arguments).env("LC_ALL", "da_DK.UTF-8"))
    }

    /// Packs with the page in the folder `page`, and returns standard output.
    fn pack(&self, arguments: &[&str]) -> String {
        let given = ["pack", "--page", "page"];
        let output = self.run(&[&given, arguments].concat());
        assert!(output.status.success(), "{arguments:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Runs `pack`, which must fail with exit code 2, and returns standard error.
    fn refusal(&self, arguments: &[&str]) -> String {
        let output = self.run(&[&["--lang", "en", "pack"], arguments].concat());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {output:?}");
        String::from_utf8(output.stderr).unwrap()
    }

    /// Creates a course with a meeting.
    fn course(&self, id: &str) {
        let made = self.run(&["--lang", "en", "new", id, "--content", "course"]);
        assert!(made.status.success(), "{made:?}");
    }

    /// Replaces a text in a file of the course.
    fn edit(&self, path: &str, from: &str, to: &str) {
        let path = self.path("course").join(path);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{text}");
        fs::write(&path, text.replace(from, to)).unwrap();
    }

    /// Returns the names of the packages in a folder.
    fn packages(&self, folder: &str) -> Vec<String> {
        let names = fs::read_dir(self.path(folder)).unwrap();
        let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = names
            .filter(|name| name.ends_with(".zip") || name.ends_with(".html"))
            .collect();
        names.sort();
        names
    }
}

/// Returns the package that the library makes: the whole course as SCORM 1.2, unless `edit` changes the `Order`.
fn expected(content: &Content, page: &Path, edit: impl FnOnce(&mut Order)) -> Vec<u8> {
    let own = samtalerum_course::files();
    let languages = content.languages.tags().map(ToString::to_string).collect();
    let mut order = Order {
        content,
        own: &own,
        scope: Scope::Course,
        languages,
        target: Target::Scorm12,
        policy: Policy::default(),
        text_only: false,
    };
    edit(&mut order);
    pack(&order, &Page::read(page).unwrap()).unwrap()
}

#[test]
fn every_target_is_packed_from_the_built_in_course() {
    let here = Here::new();
    let content = samtalerum_course::content();
    for target in Target::ALL {
        let printed = here.pack(&["--for", target.name(), "--text-only"]);
        let name = match target {
            Target::File => "samtalerum.html".to_owned(),
            _ => format!("samtalerum-{}.zip", target.name()),
        };
        let bytes = fs::read(here.path(&name)).unwrap();
        let made = expected(&content, &here.path("page"), |order| {
            order.target = target;
            order.text_only = true;
        });
        assert!(bytes == made, "{name}");
        let size = bytes.len().div_ceil(1000).to_string();
        assert!(
            says(&printed, "da", "pack-warnings", &[("count", "0")]),
            "{printed}"
        );
        assert!(says(&printed, "da", "about-course", &[]), "{printed}");
        let path = [("path", name.as_str())];
        assert!(says(&printed, "da", "pack-made", &path), "{printed}");
        assert!(printed.contains(&size), "{printed}");
    }
}

#[test]
fn one_meeting_in_one_language_is_packed_with_its_twin() {
    let here = Here::new();
    let content = samtalerum_course::content();
    let made = expected(&content, &here.path("page"), |order| {
        order.scope = Scope::One("he-translates".to_owned());
        order.languages = vec!["en".to_owned()];
    });
    // A meeting and its twin are always packed together: the menu offers them as one meeting, and each attempt plays
    // one of the two by lot.
    for id in ["he-translates", "he-translates-2"] {
        let printed = here.pack(&["--for", "scorm12", "--meeting", id, "--lang", "en_GB.UTF-8"]);
        assert!(fs::read(here.path("he-translates-scorm12-en.zip")).unwrap() == made);
        let contents = [("count", "2"), ("languages", "en")];
        assert!(
            says(&printed, "en", "pack-contents", &contents),
            "{printed}"
        );
        assert!(!printed.contains("da"), "{printed}");
    }
    assert_eq!(here.packages("."), ["he-translates-scorm12-en.zip"]);
}

#[test]
fn each_meeting_gets_a_package_of_its_own() {
    let here = Here::new();
    here.course("first");
    here.course("second");
    let given = ["--content", "course", "--for", "file", "--per", "meeting"];
    here.pack(&[&given[..], &["-o", "made/here"]].concat());
    assert_eq!(here.packages("made/here"), ["first.html", "second.html"]);
    here.pack(&given);
    assert_eq!(here.packages("."), ["first.html", "second.html"]);
}

#[test]
fn what_is_reported_can_be_changed() {
    let here = Here::new();
    here.pack(&[
        "--for",
        "scorm2004",
        "--report",
        "unpassed=failed",
        "--report",
        "codes=never",
        "-o",
        "mine.zip",
    ]);
    let content = samtalerum_course::content();
    let made = expected(&content, &here.path("page"), |order| {
        order.target = Target::Scorm2004;
        order.policy = Policy::default()
            .with("unpassed", "failed")
            .and_then(|policy| policy.with("codes", "never"))
            .unwrap();
    });
    assert!(fs::read(here.path("mine.zip")).unwrap() == made);
    for (typed, message) in [
        ("colour=red", "pack-no-row"),
        ("counts", "pack-no-value"),
        ("counts=all", "pack-no-value"),
    ] {
        let said = here.refusal(&["--page", "page", "--for", "cmi5", "--report", typed]);
        assert!(says(&said, "en", message, &[]), "{said}");
    }
    for target in ["web", "file"] {
        let said = here.refusal(&["--for", target, "--report", "counts=practice"]);
        assert!(says(&said, "en", "pack-no-platform", &[]), "{said}");
    }
    // The error message lists the possible values of `counts`.
    let said = here.refusal(&["--for", "cmi5", "--report", "counts=all"]);
    assert!(said.contains("assessments, practice"), "{said}");
}

#[test]
fn an_error_refuses_the_package_and_is_printed() {
    let here = Here::new();
    here.course("first");
    here.course("second");
    here.edit(
        "scenarios/second.ron",
        "start: \"opening\"",
        "start: \"nowhere\"",
    );
    let given = [
        "--lang",
        "en",
        "--content",
        "course",
        "pack",
        "--page",
        "page",
        "--for",
        "web",
    ];
    let output = here.run(&given);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(
        printed.contains("[unknown-scene]") && printed.contains("scenarios/second.ron"),
        "{printed}"
    );
    assert!(says(&printed, "en", "pack-refused", &[]), "{printed}");
    assert_eq!(here.packages("."), Vec::<String>::new());
    // A package of only the meeting with the error is refused. A package of only the other meeting is made.
    let second = here.run(&[&given[..], &["--meeting", "second"]].concat());
    assert_eq!(second.status.code(), Some(1), "{second:?}");
    let first = here.run(&[&given[..], &["--meeting", "first"]].concat());
    assert!(first.status.success(), "{first:?}");
    assert_eq!(here.packages("."), ["first-web-en.zip"]);
}

#[test]
fn warnings_are_counted() {
    let here = Here::new();
    here.course("first");
    let own = samtalerum_course::files();
    let count = |printed: &str, count: &str| {
        assert!(
            says(printed, "da", "pack-warnings", &[("count", count)]),
            "{printed}"
        );
    };
    count(&here.pack(&["--content", "course", "--for", "web"]), "0");
    here.edit(
        "locales/en/scenarios/first.ftl",
        "title = ",
        "spare = Nobody shows this\ntitle = ",
    );
    let content = load(Files::folder(&here.path("course")).unwrap(), Some(&own));
    let warnings = samtalerum_authoring::check::all(&content).len();
    assert!(warnings > 0);
    count(
        &here.pack(&["--content", "course", "--for", "web"]),
        &warnings.to_string(),
    );
}

#[test]
fn a_missing_or_foreign_page_is_reported_with_what_to_do() {
    let here = Here::new();
    let said = here.refusal(&["--for", "web", "--page", "nowhere"]);
    assert!(
        says(&said, "en", "pack-no-page", &[("searched", "nowhere")]),
        "{said}"
    );
    let said = here.refusal(&["--for", "web"]);
    assert!(
        says(
            &said,
            "en",
            "pack-no-page",
            &[("command", "cargo xtask web")]
        ),
        "{said}"
    );
    fs::write(here.path("page/index.html"), "<!DOCTYPE html>").unwrap();
    let said = here.refusal(&["--for", "web", "--page", "page"]);
    assert!(
        says(&said, "en", "pack-page-other", &[("file", "index.html")]),
        "{said}"
    );
    write_page(&here.path("page"));
    fs::remove_file(here.path("page/single.js")).unwrap();
    let said = here.refusal(&["--for", "web", "--page", "page"]);
    assert!(
        says(&said, "en", "pack-page-lacks", &[("file", "single.js")]),
        "{said}"
    );
    // Without the option `--page`, the page in the folder `dist` is used.
    fs::remove_dir_all(here.path("page")).unwrap();
    write_page(&here.path("dist"));
    assert!(here.run(&["pack", "--for", "web"]).status.success());
}

#[test]
fn a_file_is_replaced_whole_or_not_at_all() {
    let here = Here::new();
    fs::write(here.path("old.zip"), "old").unwrap();
    here.pack(&["--for", "web", "--text-only", "-o", "old.zip"]);
    assert_eq!(&fs::read(here.path("old.zip")).unwrap()[..2], b"PK");
    fs::create_dir(here.path("folder.zip")).unwrap();
    for blocked in ["folder.zip", "no/such/folder.zip"] {
        let said = here.refusal(&["--page", "page", "--for", "web", "-o", blocked]);
        assert!(
            says(&said, "en", "cannot-write", &[("path", blocked)]),
            "{said}"
        );
    }
    let left = fs::read_dir(here.path(".")).unwrap();
    let left = left.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert!(!left.into_iter().any(|name| name.starts_with(".samtalerum")));
}

#[test]
fn what_is_not_there_is_reported() {
    let here = Here::new();
    let given = ["--page", "page", "--for", "file"];
    let said = here.refusal(&[&given[..], &["--meeting", "the-mem"]].concat());
    let meant = [("id", "the-mem"), ("meant", "the-memo")];
    assert!(says(&said, "en", "no-meeting", &meant), "{said}");
    let said = here.refusal(&[&given[..], &["--meeting", "the-memo", "--course"]].concat());
    assert!(says(&said, "en", "usage-conflict", &[]), "{said}");
    fs::create_dir(here.path("empty")).unwrap();
    fs::write(
        here.path("empty/course.ron"),
        "Course(format: 1, pass_mark: 75, meetings: [])",
    )
    .unwrap();
    let said = here.refusal(&[&given[..], &["--content", "empty"]].concat());
    assert!(says(&said, "en", "pack-nothing", &[]), "{said}");
}
