//! Opens the training at its first page, with a store on disk or in memory.

use std::sync::Arc;

use super::Play;
use super::preview::preview;
use crate::calendar;
use crate::cli::common::Common;
use crate::cli::{attempts, setup};
use crate::store::FileStore;
use samtalerum_core::content::Content;
use samtalerum_core::language::{INTERFACE, Messages};
use samtalerum_core::message::{Argument, Message};
use samtalerum_core::store::notice::{BAD_ATTEMPT_ID, NO_SUCH_ATTEMPT};
use samtalerum_core::store::{MemoryStore, Store, StoreError};
use samtalerum_simulator::notice::{
    PREVIEW, PRIVATE, SCENARIO_GONE, SCENARIO_HAS_ERRORS, WATCHING,
};
use samtalerum_simulator::{Action, NoReports, Simulator, Training};

/// Opens the training, and in it the meeting, preview or attempt that the command line names.
///
/// # Errors
/// A message to print if there is no such meeting, scene, variable or attempt.
pub(super) fn simulator(
    content: &Arc<Content>,
    command: &Play,
    common: &Common,
) -> Result<Simulator, String> {
    let words = setup::words(content, common);
    // Look for the meeting before the store is opened. If the meeting is missing, the function returns at once. If the
    // store were open by then, the notices from opening it would be lost.
    let meeting = command.scenario.as_deref();
    let meeting = meeting
        .map(|id| setup::meeting(content, id, common))
        .transpose()?;
    let preview = match (meeting, &command.from) {
        (Some(meeting), Some(from)) => Some(preview(
            &meeting.compiled.scenario,
            from,
            &command.set,
            &words,
        )?),
        _ => None,
    };
    if command.from.is_some() && command.playing.mode.is_some() {
        return Err(setup::say(&words, Message::new("play-from-and-mode")));
    }
    if let Some(path) = &command.save_as
        && path.symlink_metadata().is_ok()
    {
        let message = Message::new("play-save-there").with("path", path.as_path());
        return Err(setup::say(&words, message));
    }
    let (storage, notices) = if command.is_in_memory() {
        in_memory(command.resume.as_deref(), &words)?
    } else {
        (setup::storage(), Vec::new())
    };
    let mut simulator = Simulator::new(Arc::clone(content), storage.store, &setup::wanted(common))
        .with_reports(storage.reports)
        .with_calendar(calendar::local);
    if let Some(lang) = &common.lang {
        simulator.speak(std::slice::from_ref(lang));
    }
    let problem = storage.problem.map(|error| error.notice());
    for notice in notices.into_iter().chain(problem) {
        simulator.notify(notice);
    }
    if command.playing.private {
        simulator.notify(PRIVATE.into());
    }
    if let Some(mode) = command.playing.mode {
        simulator.settings_mut().mode = mode.into();
    }
    if let Some(id) = &command.scenario {
        match preview {
            Some(preview) => simulator.preview(id, preview),
            None => simulator.start_scenario(id),
        }
    } else if let Some(attempt) = &command.resume {
        simulator.update(Action::Resume(attempt.clone()));
        if simulator.session().is_none() {
            return Err(not_resumed(&simulator, attempt, &words));
        }
    }
    // Show two notices: that the folder is watched, and the scene at which the preview begins.
    let folder = common.content.iter().filter(|_| command.watch);
    let folder = folder.map(|folder| Message::from(WATCHING).with("folder", folder.as_path()));
    let scene = command.from.iter();
    let scene = scene.map(|scene| Message::from(PREVIEW).with("scene", scene));
    folder
        .chain(scene)
        .for_each(|notice| simulator.notify(notice));
    Ok(simulator)
}

/// Renders why an attempt cannot be resumed. Adds all other notices from opening the store, because no page will show
/// them.
fn not_resumed(simulator: &Simulator, attempt: &str, words: &Messages) -> String {
    let is_plain = |notice: &Message| notice.is(NO_SUCH_ATTEMPT) || notice.is(BAD_ATTEMPT_ID);
    let is_about = |notice: &Message| {
        let mut texts = notice.arguments();
        texts.any(|(_, argument)| argument.text().is_some_and(|text| text.contains(attempt)))
            || [SCENARIO_GONE, SCENARIO_HAS_ERRORS]
                .iter()
                .any(|one| notice.is(one))
    };
    let notices = simulator
        .notices()
        .iter()
        .filter(|notice| !is_plain(notice));
    let is_explained = notices.clone().any(is_about);
    let mut sentences: Vec<String> = notices
        .map(|notice| words.render(INTERFACE, notice))
        .collect();
    if !is_explained {
        let message = Message::new("play-no-attempt").with("id", Argument::whole(attempt));
        sentences.push(setup::say(words, message));
    }
    sentences.join("\n")
}

/// Builds storage in memory, with a copy of the stored settings and of the attempt that `--resume` names. Also returns
/// notices about damage to the files that were copied.
fn in_memory(
    resume: Option<&str>,
    words: &Messages,
) -> Result<(setup::Storage, Vec<Message>), String> {
    let mut memory = MemoryStore::new();
    let mut notices = Vec::new();
    let failed = |error| setup::store_failed(words, &error);
    if let Ok(folder) = FileStore::default_dir() {
        let (settings, damage) = FileStore::at(folder).settings();
        memory.save_settings(&settings).map_err(failed)?;
        notices.extend(damage);
    }
    if let Some(id) = resume {
        match attempts::stored(id) {
            Ok((attempt, damage)) => {
                memory.create(&attempt).map_err(failed)?;
                notices.extend(damage);
            }
            // A missing attempt is no error here: the simulator will report that there is no such attempt.
            Err(StoreError::NoSuchAttempt { .. } | StoreError::BadId { .. }) => {}
            Err(error) => return Err(failed(error)),
        }
    }
    let storage = setup::Storage {
        store: Box::new(memory),
        reports: Box::new(NoReports),
        problem: None,
    };
    Ok((storage, notices))
}
