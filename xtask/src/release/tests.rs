//! Tests with a program that only records its arguments.

use std::process::Stdio;

use super::*;
use crate::web::sizes;

/// A shell script in place of the program. It writes its arguments to the file that the last argument names or, if this
/// is a folder, to a file in the folder.
const NOTES: &str = "#!/bin/sh\n\
    for last; do :; done\n\
    if [ -d \"$last\" ]; then last=\"$last/one.html\"; fi\n\
    echo \"$@\" > \"$last\"\n";

/// Creates the files that a release is made from, and returns the release and the folder of its documents.
fn prepared(here: &Path) -> (Release, PathBuf) {
    let release = Release {
        out: here.join("out"),
        page: here.join("built"),
        program: here.join("program"),
    };
    fs::write(&release.program, NOTES).unwrap();
    run(Command::new("chmod").arg("755").arg(&release.program)).unwrap();
    for file in [
        "index.html",
        "index.html.br",
        "content/course.ron",
        "assets/a.png",
    ] {
        let path = release.page.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, file).unwrap();
    }
    let docs = here.join("docs");
    fs::create_dir(&docs).unwrap();
    for name in DOCUMENTS.into_iter().chain(["release"]) {
        for language in LANGUAGES {
            fs::write(docs.join(format!("{name}.{language}.md")), name).unwrap();
        }
    }
    (release, docs)
}

#[test]
fn a_release_has_everything_and_its_checksums() {
    let here = tempfile::tempdir().unwrap();
    let (release, docs) = prepared(here.path());
    release.write(&docs, "all licences").unwrap();
    let files = sizes::files(&release.out).unwrap();
    let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
    let expected = [
        "README.da.md",
        "README.en.md",
        "SHA256SUMS",
        "docs/accessibility-statement.da.md",
        "docs/accessibility-statement.en.md",
        "docs/administrator.da.md",
        "docs/administrator.en.md",
        "docs/data-protection.da.md",
        "docs/data-protection.en.md",
        "files/one.html",
        "licences.txt",
        "linux/page/assets/a.png",
        "linux/page/index.html",
        "linux/samtalerum",
        "packages/samtalerum-cmi5-da.zip",
        "packages/samtalerum-cmi5-en.zip",
        "packages/samtalerum-cmi5.zip",
        "packages/samtalerum-scorm12-da.zip",
        "packages/samtalerum-scorm12-en.zip",
        "packages/samtalerum-scorm12.zip",
        "packages/samtalerum-scorm2004-da.zip",
        "packages/samtalerum-scorm2004-en.zip",
        "packages/samtalerum-scorm2004.zip",
        "packages/samtalerum-web.zip",
    ];
    assert_eq!(names, expected);
    let called = |file: &str| fs::read_to_string(release.out.join(file)).unwrap();
    let danish = "pack --for cmi5 --lang da --out packages/samtalerum-cmi5-da.zip\n";
    assert_eq!(called("packages/samtalerum-cmi5-da.zip"), danish);
    let files = "pack --for file --per meeting --out files\n";
    assert_eq!(called("files/one.html"), files);
    let sums = called(checksums::FILE);
    assert_eq!(sums.lines().count(), expected.len() - 1);
    // `sha256sum` accepts the checksums, and notices a changed file.
    let check = || {
        let mut check = Command::new("sha256sum");
        check.args(["--check", "--quiet", checksums::FILE]);
        check
            .current_dir(&release.out)
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        check.status().unwrap().success()
    };
    assert!(check());
    fs::write(release.out.join("licences.txt"), "other").unwrap();
    assert!(!check());
}

#[test]
fn a_release_is_not_written_over_other_files() {
    let here = tempfile::tempdir().unwrap();
    let (release, docs) = prepared(here.path());
    fs::create_dir(&release.out).unwrap();
    fs::write(release.out.join("mine"), "").unwrap();
    assert!(release.write(&docs, "").is_err());
    assert_eq!(sizes::files(&release.out).unwrap().len(), 1);
}

#[test]
fn a_missing_document_is_named() {
    let here = tempfile::tempdir().unwrap();
    let (release, docs) = prepared(here.path());
    fs::remove_file(docs.join("data-protection.en.md")).unwrap();
    let error = release.write(&docs, "").unwrap_err();
    assert!(
        error.to_string().contains("data-protection.en.md"),
        "{error}"
    );
}
