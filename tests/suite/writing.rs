//! A command that cannot write reports this, and ends with the documented exit code. An old file is replaced completely
//! or not at all.
#![cfg(unix)]

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime};

use crate::support::{self, good_copy, is_complete, says, text};
use crate::terminal::{only_attempt, run};
use samtalerum_authoring::change::{FileChange, recover, write};
use samtalerum_core::content::Files;
use samtalerum_core::store::DATA_VARIABLE;

/// A device on which every write fails, as on a full disk.
const FULL: &str = "/dev/full";

fn program(arguments: &[&str], data: &Path) -> Command {
    let mut command = support::program(&["--lang", "en"]);
    command
        .args(arguments)
        .env(DATA_VARIABLE, data)
        .stdin(Stdio::null());
    command
}

/// Returns the command in a shell in which no file can grow beyond one block, which is at most 1024 bytes.
fn limited(arguments: &[&str], data: &Path) -> Command {
    let script = "trap '' XFSZ; ulimit -f 1; exec \"$@\"";
    let mut command = Command::new("sh");
    command
        .args([
            "-c",
            script,
            "sh",
            env!("CARGO_BIN_EXE_samtalerum"),
            "--lang",
            "en",
        ])
        .args(arguments)
        .env(DATA_VARIABLE, data)
        .stdin(Stdio::null());
    command
}

/// Plays the introduction to its end, and returns the file of the attempt.
fn played(data: &Path) -> PathBuf {
    let answers = "1\n1 6 guess r\n".repeat(40);
    run(data, &["play", "--text", "first-steps"], &answers);
    only_attempt(data).0
}

#[test]
fn output_that_does_not_arrive_is_an_error() {
    let data = tempfile::tempdir().unwrap();
    let file = played(data.path());
    let attempt = file.to_str().unwrap();
    for arguments in [
        &["check"][..],
        &["check", "--format", "json"],
        &["debrief", attempt],
        &["debrief", attempt, "--format", "html"],
        &["explain"],
        &["graph", "first-steps"],
        &["paths", "first-steps"],
        &["play", "--text", "first-steps"],
        &["record", attempt],
        &["script", "first-steps"],
        &["test", "first-steps"],
        &["words", "status"],
        &["words", "export", "--to", "en"],
        &["--help"],
        &["help", "check"],
        &["--version"],
    ] {
        let full = File::options().write(true).open(FULL).unwrap();
        let output = program(arguments, data.path())
            .stdout(full)
            .output()
            .unwrap();
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
        assert!(
            said.contains("no more room on the disk") && is_complete(&said),
            "{arguments:?}: {said}"
        );
        // If standard error is full as well, nothing can be reported, but the exit code is the same.
        let full = || File::options().write(true).open(FULL).unwrap();
        let mut both = program(arguments, data.path());
        let status = both.stdout(full()).stderr(full()).status().unwrap();
        assert_eq!(status.code(), Some(2), "{arguments:?}");
    }
    let full = File::options().write(true).open(FULL).unwrap();
    let misuse = program(&["graph", "nope"], data.path())
        .stderr(full)
        .status()
        .unwrap();
    assert_eq!(misuse.code(), Some(2));
}

#[test]
fn an_old_file_stays_whole_and_no_half_file_is_left() {
    let data = tempfile::tempdir().unwrap();
    let file = played(data.path());
    let old = data.path().join("old.html");
    fs::write(&old, "the old one").unwrap();
    let out = old.to_str().unwrap();
    for arguments in [
        &["script", "first-steps", "--out", out][..],
        &["graph", "first-steps", "--out", out],
    ] {
        let output = limited(arguments, data.path()).output().unwrap();
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
        assert!(
            says(&said, "en", "cannot-write", &[("path", out)]),
            "{said}"
        );
        assert_eq!(fs::read_to_string(&old).unwrap(), "the old one");
    }
    let new = data.path().join("new/own.ron");
    let new = new.to_str().unwrap();
    let export = data.path().join("new/x.xlf");
    let export = export.to_str().unwrap();
    for arguments in [
        &["record", file.to_str().unwrap(), "--out", new][..],
        &["words", "export", "--to", "en", "--out", export],
        &["script", "first-steps", "--out", new],
    ] {
        let output = limited(arguments, data.path()).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let left = fs::read_dir(data.path().join("new")).map(|entries| entries.count());
        assert_eq!(left.unwrap_or_default(), 0, "{arguments:?}");
    }
    // The same commands work if there is space.
    for arguments in [
        &["script", "first-steps", "--out", out][..],
        &["record", file.to_str().unwrap(), "--out", new],
    ] {
        let output = program(arguments, data.path()).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    }
    assert!(fs::read_to_string(&old).unwrap().len() > 2000);
}

const WORDS: &str = "locales/en/scenarios/small.ftl";

/// Returns changes to two files of a course.
fn changes(folder: &Path) -> Vec<FileChange> {
    let files = Files::folder(folder).unwrap();
    let change = |path| {
        FileChange::of(
            &files,
            path,
            files.text(path).unwrap().to_owned() + "\n# new\n",
        )
    };
    vec![change(WORDS), change("course.ron")]
}

#[test]
fn write_protection_and_links_are_respected() {
    let folder = good_copy();
    let words = folder.path().join(WORDS);
    let before = fs::read(&words).unwrap();
    let mut protected = fs::metadata(&words).unwrap().permissions();
    protected.set_readonly(true);
    fs::set_permissions(&words, protected).unwrap();
    assert!(write(folder.path(), &changes(folder.path())).is_err());
    assert_eq!(fs::read(&words).unwrap(), before);
    assert!(
        !fs::read_to_string(folder.path().join("course.ron"))
            .unwrap()
            .contains("# new")
    );

    let folder = good_copy();
    let words = folder.path().join(WORDS);
    let real = folder.path().join("locales/en/scenarios/real.txt");
    fs::rename(&words, &real).unwrap();
    std::os::unix::fs::symlink("real.txt", &words).unwrap();
    write(folder.path(), &changes(folder.path())).unwrap();
    assert!(words.is_symlink());
    assert!(fs::read_to_string(&real).unwrap().contains("# new"));
    let out = folder.path().join("link.html");
    std::os::unix::fs::symlink("page.html", &out).unwrap();
    let output = program(
        &["script", "first-steps", "--out", out.to_str().unwrap()],
        folder.path(),
    )
    .output()
    .unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(out.is_symlink() && folder.path().join("page.html").is_file());
}

/// A new file gets the permissions that the user's umask gives to other new files.
#[test]
fn the_users_mask_is_respected() {
    use std::os::unix::fs::PermissionsExt;
    let folder = good_copy();
    for (mask, expected) in [("077", 0o600), ("022", 0o644), ("002", 0o664)] {
        for command in ["graph", "play", "words"] {
            let out = folder.path().join(format!("{command}-{mask}"));
            let name = out.to_str().unwrap();
            let arguments = match command {
                "graph" => vec!["graph", "first-steps", "--out", name],
                "words" => vec!["words", "export", "--to", "en", "--out", name],
                _ => vec!["play", "first-steps", "--text", "--save-as", name],
            };
            let output = Command::new("sh")
                .args(["-c", "umask $0; exec \"$@\"", mask])
                .arg(env!("CARGO_BIN_EXE_samtalerum"))
                .args(arguments)
                .env(DATA_VARIABLE, folder.path().join("data"))
                .stdin(Stdio::null())
                .output()
                .unwrap();
            let mode = fs::metadata(&out).map(|data| data.permissions().mode() & 0o777);
            let said = text(&output.stderr);
            assert_eq!(
                mode.unwrap_or_default(),
                expected,
                "{command} {mask}: {said}"
            );
        }
    }
}

/// If the program is killed between the two renames of a change, it leaves a list of the unfinished renames. The next
/// command reads the list and completes the change.
#[test]
fn what_was_interrupted_between_two_files_is_ended() {
    let folder = good_copy();
    let path = |inside: &str| folder.path().join(inside);
    fs::write(path("locales/en/scenarios/.samtalerum-a"), "title = New\n").unwrap();
    let list = format!(".samtalerum-a\t{WORDS}\n.samtalerum-gone\tcourse.ron\nend\n");
    fs::write(path(".samtalerum-unfinished"), list).unwrap();
    let course = fs::read(path("course.ron")).unwrap();
    program(
        &["check", "--content", folder.path().to_str().unwrap()],
        folder.path(),
    )
    .output()
    .unwrap();
    assert_eq!(fs::read_to_string(path(WORDS)).unwrap(), "title = New\n");
    assert_eq!(
        fs::read(path("course.ron")).unwrap(),
        course,
        "it had its name already"
    );
    assert!(!path(".samtalerum-unfinished").exists());

    // The list of unfinished changes may come with somebody else's course, so it must not change a file outside the
    // folder.
    let outside = tempfile::tempdir().unwrap();
    let victim = outside.path().join("victim");
    fs::write(&victim, "mine").unwrap();
    std::os::unix::fs::symlink(outside.path(), path("away")).unwrap();
    fs::write(outside.path().join(".samtalerum-b"), "evil").unwrap();
    for line in [
        format!("../.samtalerum-b\t{}", victim.display()),
        format!(".samtalerum-b\t{}", victim.display()),
        ".samtalerum-b\taway/victim".to_owned(),
        "course.ron\tguidance.ron".to_owned(),
    ] {
        fs::write(path(".samtalerum-unfinished"), format!("{line}\nend\n")).unwrap();
        recover(folder.path());
        assert_eq!(fs::read_to_string(&victim).unwrap(), "mine", "{line}");
        assert!(path("course.ron").exists(), "{line}");
    }
    // Something that is not a regular file, such as a pipe, is not read as a list.
    fs::remove_file(path(".samtalerum-unfinished")).ok();
    let made = Command::new("mkfifo")
        .arg(path(".samtalerum-unfinished"))
        .status();
    assert!(made.unwrap().success());
    recover(folder.path());
    fs::remove_file(path(".samtalerum-unfinished")).unwrap();
    // A list that another instance has locked is left alone.
    let list = path(".samtalerum-unfinished");
    let held = File::create(&list).unwrap();
    held.lock().unwrap();
    recover(folder.path());
    assert!(list.exists());
}

#[test]
fn temporary_files_of_a_killed_run_are_swept() {
    let folder = good_copy();
    let data = tempfile::tempdir().unwrap();
    fs::create_dir(data.path().join("attempts")).unwrap();
    let old = SystemTime::now() - Duration::from_secs(3600);
    let litter = [
        (data.path().join("attempts/.samtalerum-old"), true),
        (data.path().join("attempts/.samtalerum-new"), false),
        (
            folder.path().join("locales/en/scenarios/.samtalerum-old"),
            true,
        ),
        (folder.path().join(".samtalerum-old"), true),
        (folder.path().join("locales/.samtalerum-new"), false),
    ];
    for (path, is_old) in &litter {
        let mut file = File::create(path).unwrap();
        file.write_all(b"half").unwrap();
        if *is_old {
            file.set_modified(old).unwrap();
        }
    }
    let content = folder.path().to_str().unwrap();
    run(
        data.path(),
        &["play", "--text", "small", "--content", content],
        "",
    );
    for (path, is_old) in &litter {
        assert_eq!(path.exists(), !is_old, "{}", path.display());
    }
}
