//! `samtalerum pack --for TARGET`: makes packages for learning platforms and web servers, or one HTML file.

mod checked;
mod folder;

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::ValueEnum;

use super::common::{Common, misuse};
use super::setup::{failed, say};
use super::{finish, setup};
use samtalerum_authoring::change::replace_file;
use samtalerum_core::content::Content;
use samtalerum_core::language::{Messages, scenario_scope};
use samtalerum_core::message::{Argument, Message};
use samtalerum_lms::{Policy, PolicyProblem, Scope};
use samtalerum_package::{Order, Page, Target, pack};

/// Make packages for learning platforms and web servers, or one HTML file.
///
/// Exit code: 0 all packages were made, 1 the check found errors, and nothing was made, 2 misuse, or a file cannot be
/// read or written.
#[derive(Debug, clap::Args)]
pub(super) struct Pack {
    /// The target of the package.
    #[arg(long = "for", value_enum, value_name = "TARGET")]
    target: TargetName,
    /// Pack only this meeting and its twin, a second version of the meeting.
    #[arg(long, value_name = "ID", conflicts_with_all = ["course", "per"])]
    meeting: Option<String>,
    /// Pack the whole course; this is the default.
    #[arg(long, conflicts_with = "per")]
    course: bool,
    /// Make a package of each meeting of the course.
    #[arg(long, value_enum, value_name = "WHAT")]
    per: Option<Per>,
    /// Leave out the canvas, which draws the room of the meeting.
    #[arg(long)]
    text_only: bool,
    /// The folder with the page; by default "page" or "dist" beside the program, or "dist" in the current
    /// folder.
    #[arg(long, value_name = "DIR")]
    page: Option<PathBuf>,
    /// Change what is reported to a learning platform; may be given several times.
    #[arg(long, value_name = "ROW=VALUE")]
    report: Vec<String>,
    /// The file to write or, with --per, the folder.
    #[arg(short, long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// The name of a [`Target`] on the command line.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum TargetName {
    Scorm12,
    Scorm2004,
    Cmi5,
    Web,
    File,
}

impl From<TargetName> for Target {
    fn from(name: TargetName) -> Self {
        match name {
            TargetName::Scorm12 => Self::Scorm12,
            TargetName::Scorm2004 => Self::Scorm2004,
            TargetName::Cmi5 => Self::Cmi5,
            TargetName::Web => Self::Web,
            TargetName::File => Self::File,
        }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Per {
    Meeting,
}

/// A package that is ready to be written.
struct Made {
    path: PathBuf,
    title: String,
    bytes: Vec<u8>,
}

/// Makes the packages. All are made before the first one is written.
pub(super) fn execute(command: &Pack, common: &Common) -> ExitCode {
    let content = match setup::content(common) {
        Ok(content) => content,
        Err(sentence) => return misuse(sentence),
    };
    match make(command, &content, common) {
        Ok(Ok(report)) => finish::finish(report, ExitCode::SUCCESS, common),
        Ok(Err(findings)) => finish::finish(findings, ExitCode::FAILURE, common),
        Err(sentence) => misuse(sentence),
    }
}

/// Makes and writes the packages. Returns `Ok(Ok(_))` with a list of the packages. If the check finds an error, makes
/// no package and returns `Ok(Err(_))` with the findings.
fn make(
    command: &Pack,
    content: &Content,
    common: &Common,
) -> Result<Result<String, String>, String> {
    let words = setup::words(content, common);
    let policy = policy(command, &words)?;
    let scopes = scopes(command, content, common)?;
    let own = samtalerum_course::files();
    let order = |scope: &Scope| Order {
        content,
        own: &own,
        scope: scope.clone(),
        languages: languages(content, common),
        target: command.target.into(),
        policy,
        text_only: command.text_only,
    };
    let orders: Vec<Order> = scopes.iter().map(order).collect();
    let warnings = match checked::check(&orders, &words, common) {
        Ok(warnings) => warnings,
        Err(findings) => return Ok(Err(findings)),
    };
    if orders.iter().any(|order| order.meetings().next().is_none()) {
        return Err(say(&words, Message::new("pack-nothing")));
    }
    let page = folder::read(command.page.as_deref(), &words)?;
    let mut packages = Vec::new();
    for order in &orders {
        packages.push(Made {
            path: path(command, order, common),
            title: title(order, &words),
            bytes: pack(order, &page).map_err(|problem| say(&words, problem.message()))?,
        });
    }
    write(command, &packages, &words)?;
    let mut report = String::new();
    for package in &packages {
        let message = Message::new("pack-made")
            .with("path", package.path.as_path())
            .with("title", Argument::whole(&package.title))
            .with("size", package.bytes.len().div_ceil(1000));
        let _ = writeln!(report, "{}", say(&words, message));
    }
    let _ = writeln!(report, "{}", contents(&orders, &page, &words));
    let folder = common.content.as_deref().filter(|_| !common.is_here);
    let command = folder.map_or_else(
        || "samtalerum check".to_owned(),
        |folder| format!("samtalerum check --content {}", setup::quoted(folder)),
    );
    let warnings = Message::new("pack-warnings")
        .with("count", warnings)
        .with("command", Argument::whole(command));
    let _ = writeln!(report, "{}", say(&words, warnings));
    let _ = writeln!(report, "{}", setup::about_course(&words, common));
    Ok(Ok(report))
}

/// Returns the policy of reporting: the default policy with the changes that `--report` asks for.
fn policy(command: &Pack, words: &Messages) -> Result<Policy, String> {
    let reports_nothing = matches!(command.target, TargetName::Web | TargetName::File);
    if reports_nothing && !command.report.is_empty() {
        return Err(say(words, Message::new("pack-no-platform")));
    }
    command
        .report
        .iter()
        .try_fold(Policy::default(), |policy, typed| {
            let (row, value) = typed.split_once('=').unwrap_or((typed, ""));
            policy.with(row, value).map_err(|problem| {
                let rows = Policy::ROWS.iter();
                let known = match problem {
                    PolicyProblem::Row => rows.map(|(name, _)| *name).collect::<Vec<_>>(),
                    PolicyProblem::Value => rows
                        .filter(|(name, _)| *name == row)
                        .flat_map(|(_, values)| values.iter().copied())
                        .collect(),
                };
                let message = match problem {
                    PolicyProblem::Row => "pack-no-row",
                    PolicyProblem::Value => "pack-no-value",
                };
                let message = Message::new(message).with("row", row).with("value", value);
                say(
                    words,
                    message.with("known", Argument::whole(known.join(", "))),
                )
            })
        })
}

/// Returns the scope of each package to make: one meeting, or the whole course.
fn scopes(command: &Pack, content: &Content, common: &Common) -> Result<Vec<Scope>, String> {
    let course = &content.course;
    if let Some(id) = &command.meeting {
        if !course.scenarios().any(|known| known == id) {
            setup::meeting(content, id, common)?;
        }
        // Pack a meeting together with its twin, a second version of the meeting, because each attempt plays one of the
        // two at random.
        return Ok(vec![Scope::One(course.meeting_of(id).to_owned())]);
    }
    if command.per.is_none() {
        return Ok(vec![Scope::Course]);
    }
    let meetings = course.meetings.iter().map(|meeting| &meeting.scenario);
    let all = course.introduction.iter().chain(meetings);
    Ok(all.map(|id| Scope::One(id.clone())).collect())
}

/// Returns the languages of the packages: the language of `--lang`, or all languages of the course.
fn languages(content: &Content, common: &Common) -> Vec<String> {
    let languages = &content.languages;
    match &common.lang {
        Some(lang) => vec![languages.negotiate(std::slice::from_ref(lang)).to_string()],
        None => languages.tags().map(ToString::to_string).collect(),
    }
}

/// Returns the path of a package.
fn path(command: &Pack, order: &Order, common: &Common) -> PathBuf {
    let name = match &order.scope {
        Scope::Course => "samtalerum",
        Scope::One(id) => id,
    };
    let target = match order.target {
        Target::File => String::new(),
        target => format!("-{}", target.name()),
    };
    let language = match (&common.lang, order.languages.first()) {
        (Some(_), Some(language)) => format!("-{language}"),
        _ => String::new(),
    };
    let name = format!("{name}{target}{language}.{}", order.target.extension());
    match (&command.out, command.per) {
        (Some(folder), Some(Per::Meeting)) => folder.join(name),
        (Some(file), None) => file.clone(),
        (None, _) => PathBuf::from(name),
    }
}

/// Returns the title of a package's content, in the reader's language.
fn title(order: &Order, words: &Messages) -> String {
    match &order.scope {
        Scope::Course => say(words, Message::new("pack-course")),
        Scope::One(id) => words.text(&scenario_scope(id), "title"),
    }
}

/// Writes the packages.
fn write(command: &Pack, packages: &[Made], words: &Messages) -> Result<(), String> {
    if let (Some(folder), Some(Per::Meeting)) = (&command.out, command.per) {
        std::fs::create_dir_all(folder)
            .map_err(|error| failed(words, "cannot-write", folder, &error))?;
    }
    for package in packages {
        replace_file(&package.path, &package.bytes)
            .map_err(|error| failed(words, "cannot-write", &package.path, &error))?;
    }
    Ok(())
}

/// Renders a summary of the packages' contents.
fn contents(orders: &[Order], page: &Page, words: &Messages) -> String {
    let scenarios: usize = orders.iter().map(|order| order.meetings().count()).sum();
    let languages = orders.first().map(|order| order.languages.join(", "));
    let draws = orders.iter().any(|order| order.draws(page));
    let message = Message::new("pack-contents")
        .with("count", scenarios)
        .with("languages", languages.map(Argument::whole))
        .with("view", if draws { "room" } else { "text" });
    say(words, message)
}
