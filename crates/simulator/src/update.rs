//! The effect of each action.

use super::{
    Action, HandbookEntry, HandbookView, OpenPage, Overlay, Saved, Section, Simulator, reflection,
};
use crate::done::{Before, Done};
use crate::notice::REPORT_SAVED;
use crate::page::Jump;
use crate::pages::{fold_of, folded_part};
use samtalerum_core::meeting::{Act, Event, Session, Stop};
use samtalerum_core::message::{Argument, Message};
use samtalerum_core::settings::Settings;

impl Simulator {
    /// Carries out an action. An action that the present state does not allow changes nothing.
    pub(super) fn carry_out(&mut self, action: Action) {
        let before = self.before();
        self.perform(action.clone());
        self.done = Some(self.done(action, before));
    }

    /// Changes the state according to an action.
    fn perform(&mut self, action: Action) {
        // Only the page that follows directly after an action moves the focus, so forget the target of an earlier
        // action.
        self.focus = None;
        self.jump = None;
        self.leaving = false;
        match action {
            // Attempts
            Action::Menu => self.leave(),
            Action::Leave => self.leave_platform(),
            Action::Start(scenario) => self.start(&scenario),
            Action::Resume(attempt) | Action::Review(attempt) => self.open(&attempt),
            Action::TryFrom(decision) => self.try_from(decision),

            // The meeting, its note, its ending and the debrief
            Action::Begin => self.begin(),
            Action::Continue => self.advance(),
            Action::Choose(choice) => self.choose(choice),
            Action::StepBack => self.step_back(),
            Action::ToggleMark(line) => self.toggle_mark(line),
            Action::ToggleStatement(statement) => self.toggle_statement(statement),
            Action::SubmitNote => self.submit_at(self.at_note()),
            Action::AnswerLevel(level) => self.answer(Act::Level(level)),
            Action::AnswerBasis(basis) => self.answer(Act::Basis(basis)),
            Action::AnswerFirst(step) => self.answer(Act::First(step)),
            Action::ToggleGround(fact) => self.toggle_ground(fact),
            Action::AnswerConfidence(confidence) => self.answer(Act::Confidence(confidence)),
            Action::SubmitAppraisal => self.submit_at(self.at_appraisal()),
            Action::Debrief => self.show_debrief(),
            Action::ToggleFold(name) => self.toggle_fold(name),
            Action::GoTo(part) => self.go_to(part),
            Action::WriteReflection(text) => self.write_reflection(&text),
            Action::SaveReflection => self.save_reflection(),
            Action::EraseReflection => self.erase_reflection(),
            Action::SaveReport => self.save_report(),
            Action::ShowReport(path) => self.show_report(&path),

            // Overlays and the handbook
            Action::Open(overlay) => {
                // Begin with the first section, not with the search or the entry of an earlier visit.
                if overlay == Overlay::Handbook && !self.overlays.contains(&overlay) {
                    self.handbook = HandbookView::default();
                }
                self.open_overlay(overlay);
            }
            Action::Close => {
                self.overlays.pop();
                self.ask_to_erase(false);
            }
            Action::OpenPrinciple(principle) => self.open_principle(principle),
            Action::OpenSign(sign) => self.open_entry(HandbookEntry::Sign(sign), Section::Signs),
            Action::ShowInDebrief(button) => self.show_in_debrief(button),
            Action::Show(section) => self.show_section(section),
            Action::Search(text) => self.search(text),

            // Settings and notices
            Action::SetLanguage(tag) => self.set_language(tag),
            Action::NextLanguage => self.next_language(),
            Action::SetTextSize(size) => self.change_settings(|settings| settings.text_size = size),
            Action::SetTheme(theme) => self.change_settings(|settings| settings.theme = theme),
            Action::SetReducedMotion(reduced) => {
                self.change_settings(|settings| settings.reduced_motion = reduced);
            }
            Action::SetCharacterKeys(on) => {
                self.change_settings(|settings| settings.character_keys = on);
            }
            Action::SetMode(mode) => self.set_mode(mode),
            Action::LetSomebodyElse(play) => self.let_somebody_else(play),
            Action::AskToErase(ask) => self.ask_on_page(ask),
            Action::EraseAttempts => self.erase_attempts(),
            Action::Dismiss(index) => self.dismiss(index),
        }
        self.check_language();
    }

    /// Begins the meeting, after the case file was read.
    fn begin(&mut self) {
        if self.act(Act::Begin) {
            self.open_page = OpenPage::Meeting;
        }
    }

    /// Takes a choice. In practice mode, the feedback on it is shown next.
    fn choose(&mut self, choice: String) {
        if self.act(Act::Choose(choice))
            && let Some(play) = &mut self.play
        {
            play.feedback_dismissed = false;
        }
    }

    /// Undoes the last choice or submission. The feedback on the choice before the undone step is not shown again,
    /// because the trainee has already read it.
    fn step_back(&mut self) {
        if self.act(Act::StepBack)
            && let Some(play) = &mut self.play
        {
            play.feedback_dismissed = true;
        }
    }

    /// Marks a line as a sign of control, or removes the mark.
    fn toggle_mark(&mut self, line: String) {
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

    /// Puts a statement into the case note, or takes it out.
    fn toggle_statement(&mut self, statement: String) {
        let included = self.session().is_some_and(|session| {
            let wanted = session.compiled().find_statement(&statement);
            session
                .statements()
                .iter()
                .any(|(other, included)| Some(*other) == wanted && *included)
        });
        self.act(if included {
            Act::LeaveOut(statement)
        } else {
            Act::Include(statement)
        });
    }

    /// Answers a question of the appraisal. If the question already has this answer, does nothing.
    fn answer(&mut self, act: Act) {
        let given = self.session().is_some_and(|session| {
            let draft = session.appraisal();
            match &act {
                Act::Level(id) => draft.level.is_some_and(|one| one.name() == id),
                Act::Basis(id) => draft.basis.is_some_and(|one| one.name() == id),
                Act::First(id) => draft.first.as_ref() == Some(id),
                Act::Confidence(id) => draft.confidence.is_some_and(|one| one.name() == id),
                _ => false,
            }
        });
        if !given {
            self.act(act);
        }
    }

    /// Adds a fact to those that the appraisal builds on, or removes it.
    fn toggle_ground(&mut self, fact: String) {
        let chosen = self.session().is_some_and(|session| {
            let fact = session.compiled().find_fact(&fact);
            fact.is_some_and(|fact| session.appraisal().grounds.contains(&fact))
        });
        self.act(if chosen {
            Act::NotBuildOn(fact)
        } else {
            Act::BuildOn(fact)
        });
    }

    /// Submits the note or the appraisal if its page is open (`is_open`). Without this condition, a submission that is
    /// sent twice could also submit the next note or appraisal.
    fn submit_at(&mut self, is_open: bool) {
        if is_open {
            self.act(Act::Submit);
        }
    }

    /// Shows the debrief of a meeting that is over.
    fn show_debrief(&mut self) {
        if self.session().is_some_and(Session::is_over) {
            self.open_page = OpenPage::Debrief;
        }
    }

    /// Performs an act of the meeting and stores it. Returns `true` if the meeting allowed it.
    fn act(&mut self, act: Act) -> bool {
        let Some(play) = &mut self.play else {
            return false;
        };
        match play.perform(act, self.store.as_mut()) {
            Ok(stored) => {
                self.report_storing(stored);
                true
            }
            Err(_) => false,
        }
    }

    /// Dismisses the feedback if it is shown; otherwise shows the next line or, after the ending, the debrief.
    fn advance(&mut self) {
        let Some(play) = &mut self.play else { return };
        if play.feedback_is_due() {
            play.feedback_dismissed = true;
            return;
        }
        match play.session.next_line() {
            Some(line) => {
                let id = play.session.compiled().line(line).id().clone();
                self.act(Act::Read(id));
            }
            None if play.session.is_over() => self.open_page = OpenPage::Debrief,
            None => {}
        }
    }

    /// Opens the handbook at a principle.
    fn open_principle(&mut self, id: String) {
        let principle = self.content.guidance.principles.get(&id);
        let section = Section::Principles(principle.map(|principle| principle.area));
        self.open_entry(HandbookEntry::Principle(id), section);
    }

    /// Opens the handbook at an entry. `section` is the section that the entry belongs to.
    fn open_entry(&mut self, entry: HandbookEntry, section: Section) {
        // If the handbook is already open, keep its section and search, so that the trainee can return to them from the
        // entry.
        if self.overlays.last() != Some(&Overlay::Handbook) {
            self.handbook.section = section;
            self.handbook.search.clear();
        }
        self.handbook.entry = Some(entry);
        self.open_overlay(Overlay::Handbook);
    }

    /// Shows an overlay above all others, which stay open below it.
    fn open_overlay(&mut self, overlay: Overlay) {
        self.overlays.retain(|open| *open != overlay);
        self.overlays.push(overlay);
    }

    /// Unfolds a part of the debrief, or folds it away.
    fn toggle_fold(&mut self, name: String) {
        if self.open_page == OpenPage::Debrief && !self.unfolded.remove(&name) {
            self.unfold(name);
        }
    }

    /// Unfolds a part of the debrief.
    fn unfold(&mut self, name: String) {
        if name == reflection::FOLD {
            self.read_reflection();
        }
        self.unfolded.insert(name);
    }

    /// Goes to a part of the page, and unfolds it if it is folded away. Has no effect on pages without contents.
    fn go_to(&mut self, part: String) {
        match self.overlays.last() {
            None if self.open_page == OpenPage::Debrief => {}
            Some(Overlay::About) => {}
            _ => return,
        }
        if let Some(name) = folded_part(&part) {
            self.unfold(name.to_owned());
        }
        self.jumps += 1;
        self.jump = Some(Jump {
            part,
            number: self.jumps,
        });
    }

    /// Moves the focus to the button with this id in the debrief. Closes all overlays, and unfolds the part of the
    /// debrief that contains the button. Has no effect if the page below the overlays is not the debrief.
    fn show_in_debrief(&mut self, button: String) {
        if self.open_page == OpenPage::Debrief {
            self.overlays.clear();
            self.unfolded.extend(fold_of(&button).map(str::to_owned));
            self.focus = Some(button);
        }
    }

    /// Shows a section of the handbook instead of an entry or the results of a search.
    fn show_section(&mut self, section: Section) {
        self.handbook = HandbookView {
            section,
            ..HandbookView::default()
        };
    }

    /// Lists the parts of the handbook that contain all words of a text.
    fn search(&mut self, text: String) {
        self.handbook.search = text;
        self.handbook.entry = None;
    }

    /// Saves the report on the open attempt outside the program, and shows a notice with its location.
    fn save_report(&mut self) {
        let (Some(report), Some(session)) = (self.report(), self.session()) else {
            return;
        };
        let id = session.attempt().header.id.clone();
        match self.reports.save(&id, &report) {
            Ok(Saved::At(path)) => {
                // Saving again replaces the notice about an earlier report, so only the latest file is named.
                self.withdraw(REPORT_SAVED);
                self.notify(Message::from(REPORT_SAVED).with("path", Argument::whole(path)));
            }
            // Only the web page knows whether the browser has saved the report, so the web page shows the result
            // itself.
            Ok(Saved::ByPage) => {}
            Err(error) => self.notify(error.notice()),
        }
    }

    /// Opens a saved report outside the program.
    fn show_report(&mut self, path: &str) {
        if let Err(error) = self.reports.show(path) {
            self.notify(error.notice());
        }
    }

    /// Switches to a language and stores this language in the settings.
    fn set_language(&mut self, tag: String) {
        self.language = self.content.languages.negotiate(std::slice::from_ref(&tag));
        self.change_settings(|settings| settings.language = Some(tag));
    }

    /// Switches to the next language. After the last language, the first one is next.
    fn next_language(&mut self) {
        let tags = self.language_tags();
        let now = tags
            .iter()
            .position(|tag| *tag == self.language.to_string());
        if let Some(next) = tags.get(now.map_or(0, |now| now + 1)).or(tags.first()) {
            self.set_language(next.clone());
        }
    }

    /// Changes the settings and stores them. If the store fails, the changed settings still apply to this run.
    pub(super) fn change_settings(&mut self, change: impl FnOnce(&mut Settings)) {
        change(&mut self.settings);
        if let Err(error) = self.store.save_settings(&self.settings) {
            self.notify(error.notice());
        }
    }

    /// Removes a notice by its position on the page.
    fn dismiss(&mut self, index: usize) {
        if index < self.notices.len() {
            self.notices.remove(index);
        } else {
            // The last notice on the page is about the errors in edited content. If it is dismissed, it returns with
            // the next edit.
            self.broken = None;
        }
    }

    /// Returns `true` if the meeting has reached an appraisal, and the trainee has read all lines before the appraisal.
    pub(super) fn at_appraisal(&self) -> bool {
        self.session().is_some_and(|session| {
            matches!(session.stop(), Some(Stop::Appraise(_))) && session.next_line().is_none()
        })
    }

    /// Returns `true` if the meeting has reached its case note, and the trainee has read all lines before the note.
    pub(super) fn at_note(&self) -> bool {
        self.session().is_some_and(|session| {
            matches!(session.stop(), Some(Stop::Note(_))) && session.next_line().is_none()
        })
    }

    /// Takes a snapshot of the present state. The snapshots before and after an action show the action's effect.
    fn before(&self) -> Before {
        let play = self.play.as_ref();
        let events = play.map_or(&[][..], |play| play.session.events());
        let is_step = |event: &&Event| !matches!(event, Event::Enter(_) | Event::Line(_));
        Before {
            acts: play.map(|play| play.session.attempt().acts.len()),
            last_step: events.iter().rfind(is_step).cloned(),
            search: self.handbook.search.clone(),
            reflection: play.and_then(|play| play.reflection.as_ref()?.state()),
        }
    }

    /// Describes an action that was carried out, by comparing the present state with the state `before` the action.
    fn done(&self, action: Action, before: Before) -> Done {
        let now = self.before();
        Done {
            changed: (now.acts, now.reflection) != (before.acts, before.reflection),
            undone: before
                .last_step
                .filter(|_| action == Action::StepBack && now.acts != before.acts),
            action,
            searched: before.search,
        }
    }

    /// Returns the id of the message that says whether the trainee's own line about the open attempt is stored. Returns
    /// `None` if no message is needed.
    pub(super) fn reflection_state(&self) -> Option<&'static str> {
        let reflection = self.play.as_ref()?.reflection.as_ref();
        reflection.and_then(|reflection| reflection.state())
    }
}
