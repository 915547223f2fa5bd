//! The texts that a screen reader must announce: new texts of a page, and the effect of the last action.

use samtalerum_core::meeting::Mode;
use samtalerum_core::settings::{Settings, Theme};
use samtalerum_simulator::{
    Action, Block, Body, ButtonKind, MeetingView, Overlay, Page, PageName, Section, Simulator,
    Training,
};

use super::support::{begun, onward, says, silent, simulator};

const MEETING: &str = "the-husband-who-answers";

/// Begins a meeting in practice mode and in Danish.
fn meeting() -> Simulator {
    let settings = Settings {
        language: Some("da".to_owned()),
        ..Settings::default()
    };
    let mut simulator = begun(MEETING, settings, 1);
    simulator.update(Action::Begin);
    simulator
}

fn view(page: &Page) -> &MeetingView {
    match &page.body {
        Body::Meeting(view) => view,
        Body::Columns { .. } => panic!("{} is no meeting", page.place),
    }
}

/// Continues until there are choices or the meeting is over, and returns the page that is shown then.
fn to_choices(simulator: &mut Simulator) -> Page {
    while simulator.page().name == PageName::Meeting && !view(&simulator.page()).has_choices() {
        simulator.update(Action::Continue);
    }
    simulator.page()
}

/// Returns the page after an action.
fn after(simulator: &mut Simulator, action: Action) -> Page {
    simulator.update(action);
    simulator.page()
}

#[track_caller]
fn is(text: &str, id: &str, arguments: &[(&str, &str)]) {
    assert!(says(text, "da", id, arguments), "{text:?} is not {id}");
}

/// Takes the choice that is listed first. Returns the text of the choice, and the next page.
fn choose(simulator: &mut Simulator) -> (String, Page) {
    let page = to_choices(simulator);
    let choice = view(&page).choices[0].clone();
    (choice.label, after(simulator, choice.action))
}

#[test]
fn a_mark_says_which_line_and_repeats_nothing() {
    let mut simulator = meeting();
    let page = simulator.page();
    let line = view(&page).lines[0].clone();
    assert!(!page.announcements.is_empty() && page.status.is_empty());
    let page = after(&mut simulator, Action::ToggleMark(line.line.clone()));
    assert_eq!(page.announcements, [] as [String; 0]);
    assert_eq!(page.status.len(), 1);
    is(&page.status[0], "status-marked", &[]);
    let first = line.words.split_whitespace().next().unwrap();
    assert!(page.status[0].contains(first), "{:?}", page.status);
    let page = after(&mut simulator, Action::ToggleMark(line.line));
    is(&page.status[0], "status-unmarked", &[]);
    // A mark is announced once. The next page announces only its new line.
    let page = after(&mut simulator, Action::Continue);
    assert!(page.status.is_empty() && !page.announcements.is_empty());
    // A line that was not heard cannot be marked, so there is nothing to say.
    let page = after(
        &mut simulator,
        Action::ToggleMark("no-such-line".to_owned()),
    );
    assert_eq!(page.status, [] as [String; 0]);
}

#[test]
fn the_heading_over_the_choices_counts_them() {
    let mut simulator = meeting();
    assert_eq!(simulator.page().arrival(), None, "a line is announced");
    let page = to_choices(&mut simulator);
    let view = view(&page);
    let count = view.choices.len().to_string();
    is(&view.question, "choices-heading", &[("count", &count)]);
    assert_eq!(page.arrival(), Some(view.question.as_str()));
}

#[test]
fn a_verdict_is_said_once() {
    let mut simulator = meeting();
    let (_, page) = choose(&mut simulator);
    let feedback = view(&page).feedback.clone().unwrap();
    assert_eq!(page.announcements.len(), 1);
    let said = page.announcements[0].matches(&feedback.heading).count();
    assert_eq!((said, page.arrival()), (1, None));
    assert!(page.announcements[0].ends_with(&feedback.text));
}

#[test]
fn a_step_back_says_which_choice_is_undone() {
    let mut simulator = meeting();
    let (label, _) = choose(&mut simulator);
    let page = after(&mut simulator, Action::StepBack);
    assert_eq!(page.status.len(), 1);
    is(&page.status[0], "status-undone", &[]);
    let first: String = label.chars().take(15).collect();
    assert!(
        page.status[0].contains(&first),
        "{:?} of {label}",
        page.status
    );
    // There is no earlier choice to undo, so nothing is announced.
    let page = after(&mut simulator, Action::StepBack);
    assert_eq!(page.status, [] as [String; 0]);
}

#[test]
fn a_closed_overlay_says_where_one_is_and_no_line_again() {
    let mut simulator = meeting();
    for overlay in [Overlay::Handbook, Overlay::Transcript, Overlay::CaseFile] {
        let page = after(&mut simulator, Action::Open(overlay));
        assert_eq!(page.status, [] as [String; 0]);
        let page = after(&mut simulator, Action::Close);
        assert_eq!(page.announcements, [] as [String; 0]);
        is(&page.status[0], "status-back", &[("title", &page.title)]);
    }
}

#[test]
fn a_language_says_its_name_and_no_line_again() {
    let mut simulator = meeting();
    let page = after(&mut simulator, Action::NextLanguage);
    assert_eq!(page.language, "en");
    assert_eq!(page.announcements, [] as [String; 0]);
    assert_eq!(page.status, ["Language: English"]);
    // If the program itself changes the language, nothing is announced.
    simulator.speak(&["da".to_owned()]);
    assert_eq!(simulator.page().status, [] as [String; 0]);
}

#[test]
fn expressions_are_described_when_the_meeting_begins_and_when_they_change() {
    let mut simulator = meeting();
    let page = simulator.page();
    let room = view(&page).room.description.clone();
    assert_eq!(
        page.announcements.last(),
        Some(&room),
        "the whole room once"
    );
    let mut before = view(&page).room.people.clone();
    let mut changes = 0;
    loop {
        let page = simulator.page();
        if page.name != PageName::Meeting {
            break;
        }
        let shown = view(&page);
        for person in &shown.room.people {
            let known = before.iter().find(|one| one.id == person.id);
            let said = page
                .announcements
                .iter()
                .skip(1)
                .any(|one| one.contains(&person.name));
            let changed = known.is_none_or(|known| known.portrait != person.portrait);
            if changed {
                changes += 1;
                assert!(said, "{} in {:?}", person.name, page.announcements);
            }
        }
        before.clone_from(&shown.room.people);
        let next = shown.choices[0].action.clone();
        simulator.update(next);
    }
    assert!(changes > 0, "expressions change in {MEETING}");
}

/// Takes the first choice at each decision until the page with this name is reached, and returns that page.
fn play_to(simulator: &mut Simulator, name: PageName) -> Page {
    loop {
        let page = simulator.page();
        if page.name == name {
            return page;
        }
        let action = onward(&page).unwrap_or_else(|| panic!("no {name:?} is reached"));
        simulator.update(action);
    }
}

#[test]
fn an_appraisal_says_each_answer_and_what_is_open() {
    let mut simulator = meeting();
    let page = play_to(&mut simulator, PageName::Appraisal);
    assert_eq!(page.announcements.len(), 1, "the line that leads to it");
    let page = after(&mut simulator, Action::AnswerBasis("not-yet".to_owned()));
    is(&page.status[0], "status-chosen", &[]);
    is(&page.status[1], "appraisal-missing", &[]);
    let facts: Vec<Action> = page
        .buttons()
        .into_iter()
        .filter(|button| button.id.starts_with("ground:"))
        .map(|button| button.action.clone())
        .collect();
    for (at, fact) in facts.iter().take(3).enumerate() {
        let page = after(&mut simulator, fact.clone());
        is(&page.status[0], "status-chosen", &[]);
        let count = (at + 1).to_string();
        let id = match at {
            2 => "appraisal-grounds-full",
            _ => "appraisal-grounds-count",
        };
        is(&page.status[1], id, &[("count", &count)]);
    }
    // A fourth fact is refused, and the reason is announced.
    let page = after(&mut simulator, facts[3].clone());
    assert_eq!(page.status.len(), 1);
    is(&page.status[0], "appraisal-grounds-full", &[]);
    let page = after(&mut simulator, facts[0].clone());
    is(&page.status[0], "status-removed", &[]);
}

#[test]
fn a_note_counts_what_is_ticked() {
    let mut simulator = meeting();
    let page = play_to(&mut simulator, PageName::Note);
    let ticked = |kind| matches!(kind, ButtonKind::Check(_));
    let first = page.buttons().into_iter().find(|one| ticked(one.kind));
    let action = first.unwrap().action.clone();
    let page = after(&mut simulator, action.clone());
    is(&page.status[0], "status-chosen", &[]);
    is(&page.status[1], "note-count", &[("count", "1")]);
    let page = after(&mut simulator, action);
    is(&page.status[0], "status-removed", &[]);
    is(&page.status[1], "note-count", &[("count", "0")]);
}

#[test]
fn the_ending_and_the_debrief_say_how_it_went() {
    let mut simulator = meeting();
    let page = play_to(&mut simulator, PageName::Ending);
    let Body::Columns { aside, .. } = &page.body else {
        panic!("the ending has columns");
    };
    let [Block::Later(words)] = aside.as_slice() else {
        panic!("the words are beside the picture");
    };
    let heading = words.iter().find_map(|block| match block {
        Block::Heading { text, .. } => Some(text),
        _ => None,
    });
    let heading = heading.expect("the ending has a heading");
    assert!(
        page.announcements
            .iter()
            .any(|one| one.starts_with(heading))
    );
    let page = after(&mut simulator, Action::Debrief);
    assert_eq!(page.announcements.len(), 1, "passed or not, and why");
    let page = after(&mut simulator, Action::ToggleFold("counting".to_owned()));
    assert_eq!(page.announcements, [] as [String; 0]);
    is(&page.status[0], "status-unfolded", &[]);
    let page = after(&mut simulator, Action::ToggleFold("counting".to_owned()));
    is(&page.status[0], "status-folded", &[]);
}

#[test]
fn a_search_says_how_much_it_found() {
    let mut simulator = simulator("da");
    simulator.update(Action::Open(Overlay::Handbook));
    let page = after(&mut simulator, Action::Search("tolk".to_owned()));
    is(&page.status[0], "found", &[]);
    let page = after(&mut simulator, Action::Search("tolkz".to_owned()));
    is(&page.status[0], "found", &[("count", "0")]);
    // The next character does not change the number of parts found, so there is nothing new to announce.
    let page = after(&mut simulator, Action::Search("tolkzz".to_owned()));
    assert_eq!(page.status, [] as [String; 0]);
    let page = after(&mut simulator, Action::Search(String::new()));
    is(&page.status[0], "status-search-empty", &[]);
    let page = after(&mut simulator, Action::Show(Section::Signs));
    is(&page.status[0], "status-chosen", &[]);
}

#[test]
fn a_setting_says_what_is_chosen() {
    let mut simulator = simulator("da");
    simulator.update(Action::Open(Overlay::Settings));
    let page = after(&mut simulator, Action::SetTheme(Theme::Dark));
    is(&page.status[0], "status-chosen", &[]);
    for (on, id) in [(true, "status-chosen"), (false, "status-removed")] {
        for action in [Action::SetReducedMotion(on), Action::SetCharacterKeys(on)] {
            let page = after(&mut simulator, action);
            is(&page.status[0], id, &[]);
        }
    }
    let page = after(&mut simulator, Action::SetMode(Mode::Assessment));
    is(&page.status[1], "mode-assessment-about", &[]);
    let page = after(&mut simulator, Action::AskToErase(true));
    is(&page.status[0], "status-ask-to-erase", &[]);
}

#[test]
fn the_handbook_forgets_the_search_when_it_is_opened_again() {
    let mut simulator = simulator("da");
    simulator.update(Action::Open(Overlay::Handbook));
    let first = silent(simulator.page());
    simulator.update(Action::Search("tolkzzz".to_owned()));
    simulator.update(Action::Close);
    let page = after(&mut simulator, Action::Open(Overlay::Handbook));
    assert_eq!(silent(page), first);
}

/// The button that was pressed is gone, so the page says where the focus goes.
#[test]
fn the_question_whether_to_erase_takes_the_focus() {
    let mut simulator = simulator("da");
    simulator.update(Action::Open(Overlay::Settings));
    for (ask, id) in [(true, "erase-no"), (false, "erase-attempts")] {
        let page = after(&mut simulator, Action::AskToErase(ask));
        assert_eq!(page.focus.as_deref(), Some(id));
        assert!(page.buttons().iter().any(|button| button.id == id));
    }
}

/// The page of a rule begins at the rule, not at the handbook's title.
#[test]
fn a_rule_begins_at_its_heading() {
    let mut simulator = simulator("da");
    simulator.update(Action::Open(Overlay::Handbook));
    let page = simulator.page();
    assert_eq!(page.arrival(), Some(page.title.as_str()));
    let rule = page
        .buttons()
        .into_iter()
        .find_map(|button| match &button.action {
            Action::OpenPrinciple(id) => Some(id.clone()),
            _ => None,
        });
    let page = after(&mut simulator, Action::OpenPrinciple(rule.unwrap()));
    let heading = page.arrival().unwrap();
    assert_ne!(heading, page.title);
}

/// A screen reader speaks a toggle's name and its state. If the name changed with the state, the two would contradict
/// each other.
#[test]
fn a_toggle_keeps_its_name() {
    let mut simulator = meeting();
    let mark = |simulator: &Simulator| view(&simulator.page()).tools[0].clone();
    let before = mark(&simulator);
    assert_eq!(before.kind, ButtonKind::Toggle(false));
    assert!(before.about.is_some(), "it says which line");
    simulator.update(before.action.clone());
    let after = mark(&simulator);
    assert_eq!(after.kind, ButtonKind::Toggle(true));
    assert_eq!(after.name(), before.name());
}

#[test]
fn the_button_for_the_language_names_it_in_that_language() {
    for (now, next, name) in [("da", "en", "English"), ("en", "da", "Dansk")] {
        let page = simulator(now).page();
        let buttons = page.buttons();
        let button = buttons.iter().find(|button| button.id == "language");
        let button = button.unwrap();
        assert_eq!(
            (button.label.as_str(), button.language.as_deref()),
            (name, Some(next))
        );
    }
}

#[test]
fn titles_name_the_program_once() {
    let mut simulator = simulator("da");
    assert_eq!(simulator.page().document_title(), "Samtalerum");
    simulator.update(Action::Start(MEETING.to_owned()));
    let file = simulator.page().document_title();
    simulator.update(Action::Begin);
    let meeting = simulator.page().document_title();
    assert_ne!(file, meeting);
    assert!(file.ends_with(" – Samtalerum") && meeting.ends_with(" – Samtalerum"));
}
