//! What each action does.

use super::clock::{now_in_seconds, seed};
use super::play::Play;
use super::{Action, Entry, HandbookPlace, Overlay, Place, Saved, Section, Simulator};
use crate::notice::{
    REPORT_SAVED, SCENARIO_EDITED, SCENARIO_EDITED_SHORTENED, SCENARIO_GONE, WEB_REPORT_SAVED,
};
use samtalerum_core::meeting::{
    ATTEMPT_FORMAT, Act, Attempt, Header, Mode, Session, Stop, TimedAct,
};
use samtalerum_core::message::{Argument, Message};
use samtalerum_core::store::StoreError;
use samtalerum_core::store::notice::IN_USE;

impl Simulator {
    pub(super) fn carry_out(&mut self, action: Action) {
        self.focus = None;
        match action {
            Action::Menu => self.leave(),
            Action::Start(scenario) => self.start(&scenario),
            Action::Resume(attempt) | Action::Review(attempt) => self.open(&attempt),
            Action::Begin => {
                if self.act(Act::Begin) {
                    self.place = Place::Meeting;
                }
            }
            Action::Continue => self.go_on(),
            Action::Choose(choice) => {
                if self.act(Act::Choose(choice))
                    && let Some(play) = &mut self.play
                {
                    play.feedback_left = false;
                }
            }
            Action::ToggleMark(line) => {
                let marked = self.session().is_some_and(|session| {
                    session
                        .compiled()
                        .find_line(&line)
                        .is_some_and(|line| session.is_marked(line))
                });
                self.act(if marked {
                    Act::Unmark(line)
                } else {
                    Act::Mark(line)
                });
            }
            Action::ToggleStatement(statement) => {
                let included = self.session().is_some_and(|session| {
                    let number = session.compiled().find_statement(&statement);
                    session
                        .statements()
                        .iter()
                        .any(|(one, put_in)| Some(*one) == number && *put_in)
                });
                self.act(if included {
                    Act::LeaveOut(statement)
                } else {
                    Act::Include(statement)
                });
            }
            Action::SignNote => {
                self.act(Act::Submit);
            }
            Action::StepBack => {
                if self.act(Act::StepBack)
                    && let Some(play) = &mut self.play
                {
                    play.feedback_left = true;
                }
            }
            Action::TryFrom(decision) => self.try_from(decision),
            Action::Debrief => {
                if self.session().is_some_and(Session::is_over) {
                    self.place = Place::Debrief;
                }
            }
            Action::SaveReport => self.save_report(),
            Action::ShowReport(place) => {
                if let Err(error) = self.reports.show(&place) {
                    self.tell_once(error.notice());
                }
            }
            Action::Open(overlay) => self.lay_over(overlay),
            Action::Close => {
                self.overlays.pop();
            }
            Action::OpenPrinciple(principle) => {
                let one = self.content.guidance.principles.get(&principle);
                let section = Section::Principles(one.map(|one| one.area));
                self.look_up(Entry::Principle(principle), section);
            }
            Action::OpenSign(sign) => self.look_up(Entry::Sign(sign), Section::Signs),
            Action::ShowInDebrief(button) => {
                if self.place == Place::Debrief {
                    self.overlays.clear();
                    self.focus = Some(button);
                }
            }
            Action::Show(section) => {
                self.handbook.section = section;
                self.handbook.entry = None;
                self.handbook.search.clear();
            }
            Action::Search(words) => {
                self.handbook.search = words;
                self.handbook.entry = None;
            }
            Action::SetLanguage(tag) => self.set_language(tag),
            Action::NextLanguage => {
                let tags = self.language_tags();
                let now = tags
                    .iter()
                    .position(|tag| *tag == self.language.to_string());
                if let Some(next) = tags.get(now.map_or(0, |now| now + 1)).or(tags.first()) {
                    self.set_language(next.clone());
                }
            }
            Action::SetTextSize(size) => {
                self.settings.text_size = size;
                self.save_settings();
            }
            Action::SetTheme(theme) => {
                self.settings.theme = theme;
                self.save_settings();
            }
            Action::SetReducedMotion(reduced) => {
                self.settings.reduced_motion = reduced;
                self.save_settings();
            }
            Action::SetCharacterKeys(on) => {
                self.settings.character_keys = on;
                self.save_settings();
            }
            Action::SetMode(mode) => {
                self.settings.mode = mode;
                self.save_settings();
            }
            Action::Dismiss(index) => {
                if index < self.notices.len() {
                    self.notices.remove(index);
                } else {
                    // Below them stands what is wrong with new content; it comes again with the next one.
                    self.broken = None;
                }
            }
        }
    }

    /// Opens the handbook at one entry. Where it was looked up in the handbook itself, what was listed there stays to
    /// come back to; else the entry's own section does.
    fn look_up(&mut self, entry: Entry, section: Section) {
        if self.overlays.last() != Some(&Overlay::Handbook) {
            self.handbook.section = section;
            self.handbook.search.clear();
        }
        self.handbook.entry = Some(entry);
        self.lay_over(Overlay::Handbook);
    }

    fn lay_over(&mut self, overlay: Overlay) {
        if overlay == Overlay::Handbook
            && !self.overlays.contains(&overlay)
            && self.handbook.entry.is_none()
        {
            self.handbook.section = Section::Principles(None);
        }
        self.overlays.retain(|open| *open != overlay);
        self.overlays.push(overlay);
    }

    /// Does an act and stores it; whether it was possible.
    fn act(&mut self, act: Act) -> bool {
        let Some(play) = &mut self.play else {
            return false;
        };
        match play.perform(act, self.store.as_mut()) {
            Ok(stored) => {
                self.after_storing(stored);
                true
            }
            Err(_) => false,
        }
    }

    /// Leaves feedback behind, or shows the next line, or goes from the ending to the debrief.
    fn go_on(&mut self) {
        let Some(play) = &mut self.play else { return };
        let practice = play.session.attempt().header.mode == Mode::Practice;
        if practice && play.session.just_chose().is_some() && !play.feedback_left {
            play.feedback_left = true;
            return;
        }
        match play.session.next_line() {
            Some(line) => {
                let id = play.session.compiled().line(line).id().clone();
                self.act(Act::Read(id));
            }
            None if play.session.is_over() => self.place = Place::Debrief,
            None => {}
        }
    }

    pub(super) fn leave(&mut self) {
        self.store_rest();
        self.overlays.clear();
        self.place = Place::Menu;
        self.handbook = HandbookPlace::default();
        if let Some(play) = self.play.take() {
            self.store.close(play.id());
            self.progress
                .renew(&play.session, &self.content, &self.paths);
        }
    }

    fn start(&mut self, scenario: &str) {
        let open = self.session().map(|session| &session.attempt().header);
        let again = open.filter(|open| open.scenario == scenario);
        if let Some(preview) = again.and_then(|open| open.preview.clone()) {
            return self.preview(scenario, preview);
        }
        self.leave();
        if let Some(header) = self.header(scenario) {
            self.begin_attempt(Attempt {
                header,
                acts: Vec::new(),
            });
        }
    }

    /// What holds for a new attempt at this scenario; nothing where it cannot be played.
    pub(super) fn header(&self, scenario: &str) -> Option<Header> {
        let meeting = self.content.meetings.get(scenario)?;
        Some(Header {
            format: ATTEMPT_FORMAT,
            id: new_id(scenario),
            scenario: scenario.to_owned(),
            content: meeting.hash.clone(),
            mode: self.settings.mode,
            seed: seed(),
            started: now_in_seconds(),
            again_from: None,
            preview: None,
        })
    }

    /// Stores a new attempt and opens it.
    pub(super) fn begin_attempt(&mut self, attempt: Attempt) {
        let Some(compiled) = self.content.compiled(&attempt.header) else {
            return;
        };
        // What does not fit the meeting as it is now is not stored: nothing after it could be replayed.
        let (session, _) = Session::replay(compiled, attempt);
        self.place = if session.has_begun() {
            Place::Meeting
        } else {
            Place::CaseFile
        };
        let mut play = Play::new(session);
        if let Err(error) = play.save(self.store.as_mut()) {
            self.tell_once(error.notice());
        }
        self.play = Some(play);
    }

    /// Goes on with a stored attempt, or shows its debrief if it is finished.
    fn open(&mut self, id: &str) {
        self.leave();
        let attempt = match self.store.open(id) {
            Ok(opened) => {
                self.notices.extend(opened.notices);
                opened.attempt
            }
            Err(StoreError::InUse { .. }) => return self.open_copy(id),
            Err(error) => return self.tell_once(error.notice()),
        };
        self.resume(attempt);
    }

    fn resume(&mut self, attempt: Attempt) {
        let meeting = self.content.meetings.get(&attempt.header.scenario);
        let Some((meeting, compiled)) = meeting.zip(self.content.compiled(&attempt.header)) else {
            let notice = Message::from(SCENARIO_GONE).with("scenario", &attempt.header.scenario);
            self.store.close(&attempt.header.id);
            return self.tell_once(notice);
        };
        let edited = attempt.header.content != meeting.hash;
        let original = attempt.header.id.clone();
        let (session, dropped) = Session::replay(compiled, attempt);
        if dropped > 0 {
            // The original stays as it is; what still holds goes on as an attempt of its own.
            self.store.close(&original);
            self.copy_of(session.attempt().clone(), &original);
            return self.tell_once(Message::from(SCENARIO_EDITED_SHORTENED).with("acts", dropped));
        }
        if edited {
            self.tell_once(SCENARIO_EDITED.into());
        }
        self.place = if session.is_over() {
            Place::Debrief
        } else if session.has_begun() {
            Place::Meeting
        } else {
            Place::CaseFile
        };
        self.play = Some(Play::resumed(session));
    }

    /// Another window has the attempt open: a copy goes on from where it stands there.
    fn open_copy(&mut self, id: &str) {
        let listed = self
            .store
            .list()
            .attempts
            .into_iter()
            .find(|attempt| attempt.header.id == id);
        if let Some(attempt) = listed {
            self.copy_of(attempt, id);
            self.tell_once(Message::from(IN_USE).with("id", id));
        }
    }

    pub(super) fn copy_of(&mut self, mut attempt: Attempt, original: &str) {
        let header = &mut attempt.header;
        header.id = new_id(&header.scenario);
        header.again_from = Some(original.to_owned());
        // Newer than the original, so that the menu offers the copy.
        header.started = now_in_seconds().max(header.started + 1);
        if let Some(meeting) = self.content.meetings.get(&header.scenario) {
            header.content.clone_from(&meeting.hash);
        }
        self.begin_attempt(attempt);
        if self.session().is_some_and(Session::is_over) {
            self.place = Place::Debrief;
        }
    }

    /// A new attempt, for practice, with the acts before a decision of this one.
    fn try_from(&mut self, decision: usize) {
        let Some(play) = &self.play else { return };
        let mut header = play.session.attempt().header.clone();
        let original = std::mem::replace(&mut header.id, new_id(&header.scenario));
        header.again_from = Some(original);
        header.mode = Mode::Practice;
        header.started = now_in_seconds();
        if let Some(meeting) = self.content.meetings.get(&header.scenario) {
            header.content.clone_from(&meeting.hash);
        }
        let acts = play.session.acts_before(decision).into_iter();
        let attempt = Attempt {
            header,
            acts: acts.map(|act| TimedAct { at: 0, act }).collect(),
        };
        self.leave();
        self.begin_attempt(attempt);
    }

    fn save_report(&mut self) {
        let (Some(report), Some(session)) = (self.report(), self.session()) else {
            return;
        };
        let id = session.attempt().header.id.clone();
        match self.reports.save(&id, &report) {
            Ok(Saved::At(path)) => {
                // One at a time: an earlier one has been read.
                self.notices.retain(|told| !told.is(REPORT_SAVED));
                self.tell_once(Message::from(REPORT_SAVED).with("path", Argument::whole(path)));
            }
            Ok(Saved::Downloaded) => self.tell_once(WEB_REPORT_SAVED.into()),
            Err(error) => self.tell_once(error.notice()),
        }
    }

    fn set_language(&mut self, tag: String) {
        self.language = self.content.languages.negotiate(std::slice::from_ref(&tag));
        self.settings.language = Some(tag);
        self.save_settings();
    }

    fn save_settings(&mut self) {
        if let Err(error) = self.store.save_settings(&self.settings) {
            self.tell_once(error.notice());
        }
    }

    /// Tells something, unless it stands there already.
    pub(super) fn tell_once(&mut self, notice: Message) {
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
    }

    /// Whether the meeting stands at its note.
    pub(super) fn at_note(&self) -> bool {
        self.session().is_some_and(|session| {
            matches!(session.stop(), Some(Stop::Note(_))) && session.next_line().is_none()
        })
    }
}

/// A new attempt's id: the scenario, the day and a number that is different every time.
fn new_id(scenario: &str) -> String {
    format!("{scenario}.{}.{:08x}", now_in_seconds(), seed() as u32)
}
