//! Opens the training at its first page, with a store on disk or in memory.

use std::sync::Arc;

use super::Play;
use super::preview::preview;
use crate::calendar;
use crate::cli::common::Common;
use crate::cli::setup;
use samtalerum_core::content::Content;
use samtalerum_core::language::Messages;
use samtalerum_core::message::Message;
use samtalerum_core::store::{MemoryStore, Store};
use samtalerum_simulator::notice::{PREVIEW, WATCHING};
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
    let mut storage = setup::storage();
    // A preview must not change what is stored.
    if command.is_preview() {
        storage.store = Box::new(in_memory(
            storage.store.as_mut(),
            command.resume.as_deref(),
            &setup::words(content, common),
        )?);
        storage.reports = Box::new(NoReports);
    }
    let mut simulator = Simulator::new(Arc::clone(content), storage.store, &setup::wanted(common))
        .with_reports(storage.reports)
        .with_calendar(calendar::local);
    if let Some(lang) = &common.lang {
        simulator.speak(std::slice::from_ref(lang));
    }
    if let Some(error) = storage.problem.filter(|_| !command.is_preview()) {
        simulator.notify(error.notice());
    }
    if let Some(mode) = command.mode.mode {
        simulator.settings_mut().mode = mode.into();
    }
    let words = setup::words(content, common);
    if let Some(id) = &command.scenario {
        let meeting = setup::meeting(content, id, common)?;
        match &command.from {
            Some(from) => {
                let preview = preview(&meeting.compiled.scenario, from, &command.set, &words)?;
                simulator.preview(id, preview);
            }
            None => simulator.update(Action::Start(id.clone())),
        }
    } else if let Some(attempt) = &command.resume {
        simulator.update(Action::Resume(attempt.clone()));
        if simulator.session().is_none() {
            return Err(setup::say(
                &words,
                Message::new("play-no-attempt").with("id", attempt),
            ));
        }
    }
    // Show notices that the folder is watched, and at which scene the preview begins.
    let folder = common.content.iter().filter(|_| command.watch);
    let folder = folder.map(|folder| Message::from(WATCHING).with("folder", folder.as_path()));
    let scene = command.from.iter();
    let scene = scene.map(|scene| Message::from(PREVIEW).with("scene", scene));
    folder
        .chain(scene)
        .for_each(|notice| simulator.notify(notice));
    Ok(simulator)
}

/// Builds a store in memory, with a copy of the settings in `store` and of the attempt that `--resume` names.
fn in_memory(
    store: &mut dyn Store,
    resume: Option<&str>,
    words: &Messages,
) -> Result<MemoryStore, String> {
    let mut memory = MemoryStore::new();
    let (settings, _) = store.settings();
    memory
        .save_settings(&settings)
        .map_err(|error| setup::store_failed(words, &error))?;
    let attempts = store.list().attempts.into_iter();
    for attempt in attempts.filter(|attempt| Some(attempt.header.id.as_str()) == resume) {
        memory
            .create(&attempt)
            .map_err(|error| setup::store_failed(words, &error))?;
    }
    Ok(memory)
}
