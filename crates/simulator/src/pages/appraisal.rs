//! The page of an appraisal, where the trainee says what the facts show so far. The questions and their order are the
//! same in every meeting, so that they give no hint about the meeting that is played.

use super::{attempt, frame, status};
use crate::common_buttons::Buttons as _;
use crate::page::{Block, Body, Page, PageName, Tone};
use crate::play::Play;
use crate::{Action, Button, ButtonKind, Icon, Key, Overlay, Simulator};
use samtalerum_core::language::CourseText;
use samtalerum_core::meeting::AppraisalDraft;
use samtalerum_core::scenario::{ConcernLevel, Confidence, Sufficiency};

/// The keys of the steps of the ladder, in order. No other button of the page has one of these characters as its key.
const STEP_KEYS: [char; 7] = ['g', 'j', 'k', 'm', 'n', 'o', 'p'];

/// The keys of the facts, in the order of the facts on the page.
const FACT_KEYS: [char; 6] = ['a', 'b', 'c', 'd', 'e', 'f'];

/// The keys of the answers to the question how sure the trainee is.
const CONFIDENCE_KEYS: [char; 3] = ['x', 'y', 'z'];

/// Builds the page of the appraisal.
pub(super) fn page(simulator: &Simulator, play: &Play) -> Page {
    let messages = simulator.messages();
    let (_, title) = attempt::title(&messages, play);
    // The button that steps back comes after the answers, not among these tools, so that few buttons come before the
    // answers.
    let tools = vec![
        messages.open(Overlay::Transcript),
        messages.open(Overlay::Handbook),
    ];
    // The narrow column: the last lines of the meeting, and the instructions. The appraisal opens as soon as the last
    // line is said, so no earlier page has shown that line.
    let moment = attempt::since_last_step(play.session.events());
    let mut aside = attempt::event_blocks(&messages, play, moment, false);
    aside.extend([
        Block::text(messages.ui("appraisal-intro")),
        Block::toned(messages.ui("appraisal-hint"), Tone::Quiet),
        Block::Buttons(tools),
    ]);
    // The wide column: the questions, and then either the button that submits the answers or a sentence that names the
    // questions without an answer.
    let draft = play.session.appraisal();
    let mut main = vec![level(&messages, draft), basis(&messages, draft)];
    if draft.basis == Some(Sufficiency::NotYet) {
        main.push(first(&messages, draft));
    }
    main.extend(grounds(&messages, play, draft));
    main.push(confidence(&messages, draft));
    main.extend(submit(&messages, play, draft));
    let place = format!("{}:appraisal:{}", play.id(), play.session.events().len());
    let mut page = frame(
        simulator,
        PageName::Appraisal,
        place,
        messages.ui("appraisal-title"),
        Body::Columns { aside, main },
    );
    page.subtitle = Some(title);
    page.announcements
        .extend(attempt::last_line(&messages, play));
    page.toolbar = vec![
        messages.open(Overlay::CaseFile),
        messages.open(Overlay::Settings),
        messages.language_button(&simulator.language_tags()),
        messages.menu_button(),
    ];
    page
}

/// Builds a question.
fn question(messages: &CourseText, id: &str, answers: Vec<Button>) -> Block {
    Block::Question {
        id: id.to_owned(),
        text: messages.ui(id),
        answers,
    }
}

/// Builds an answer to a question that accepts a single answer. `given` is `true` if the trainee has given this answer.
fn radio(prefix: &str, name: &str, label: String, action: Action, given: bool) -> Button {
    Button::answer(prefix, name, label, action).kind(ButtonKind::Radio(given))
}

/// Asks where the citizen stands. The keys are the digits from 1 on.
fn level(messages: &CourseText, draft: &AppraisalDraft) -> Block {
    let answer = |(key, level): (u8, &ConcernLevel)| {
        let (name, given) = (level.name(), draft.level == Some(*level));
        let action = Action::AnswerLevel(name.to_owned());
        radio("level", name, messages.concern(*level), action, given).key(Key::Digit(key))
    };
    let answers = (1..).zip(ConcernLevel::ALL).map(answer);
    question(messages, "appraisal-level", answers.collect())
}

/// Asks whether there is a sufficient basis. The keys are the digits after those of the levels.
fn basis(messages: &CourseText, draft: &AppraisalDraft) -> Block {
    let answer = |(key, basis): (u8, &Sufficiency)| {
        let (name, given) = (basis.name(), draft.basis == Some(*basis));
        let action = Action::AnswerBasis(name.to_owned());
        radio("basis", name, messages.sufficiency(*basis), action, given).key(Key::Digit(key))
    };
    let keys = (1..).skip(ConcernLevel::ALL.len());
    let answers = keys.zip(Sufficiency::ALL).map(answer);
    question(messages, "appraisal-basis", answers.collect())
}

/// Asks which step must be taken first. The page has this question only after the answer that the basis is not
/// sufficient yet.
fn first(messages: &CourseText, draft: &AppraisalDraft) -> Block {
    let mut keys = STEP_KEYS.into_iter();
    let answer = |step: &String| {
        let given = draft.first.as_ref() == Some(step);
        let action = Action::AnswerFirst(step.clone());
        let button = radio("first", step, messages.guide(step), action, given);
        match keys.next() {
            Some(key) => button.key(Key::Character(key)),
            None => button,
        }
    };
    let steps = messages.guidance.steps_without_basis();
    question(
        messages,
        "appraisal-first",
        steps.iter().map(answer).collect(),
    )
}

/// Asks which facts the appraisal builds on, and says how many are chosen.
fn grounds(messages: &CourseText, play: &Play, draft: &AppraisalDraft) -> [Block; 2] {
    let compiled = play.session.compiled();
    let mut keys = FACT_KEYS.into_iter();
    let answer = |fact| {
        let id = compiled.fact_id(fact);
        let label = messages.fact(&compiled.scenario.id, id);
        let button = Button::answer("ground", id, label, Action::ToggleGround(id.clone()))
            .kind(ButtonKind::Check(draft.grounds.contains(&fact)));
        match keys.next() {
            Some(key) => button.key(Key::Character(key)),
            None => button,
        }
    };
    let answers = play.shuffled_facts().into_iter().map(answer).collect();
    let count = status::grounds_count(messages, draft.grounds.len());
    [
        question(messages, "appraisal-grounds", answers),
        Block::toned(count, Tone::Quiet),
    ]
}

/// Asks how sure the trainee is.
fn confidence(messages: &CourseText, draft: &AppraisalDraft) -> Block {
    let answer = |(key, confidence): (char, &Confidence)| {
        let (name, given) = (confidence.name(), draft.confidence == Some(*confidence));
        let action = Action::AnswerConfidence(name.to_owned());
        let label = messages.confidence(*confidence);
        radio("confidence", name, label, action, given).key(Key::Character(key))
    };
    let answers = CONFIDENCE_KEYS.into_iter().zip(Confidence::ALL).map(answer);
    question(messages, "appraisal-confidence", answers.collect())
}

/// Builds the button that submits the appraisal. While questions have no answer, builds a sentence that names them
/// instead. If stepping back is possible, the button for it comes last.
fn submit(messages: &CourseText, play: &Play, draft: &AppraisalDraft) -> Vec<Block> {
    let step_back = attempt::step_back(messages, play);
    if draft.complete().is_some() {
        let label = messages.ui("submit-appraisal");
        let submit = Button::new("appraise", label, Action::SubmitAppraisal)
            .kind(ButtonKind::Primary)
            .icon(Icon::Check)
            .key(Key::Character('r'));
        return vec![Block::Buttons(
            [submit].into_iter().chain(step_back).collect(),
        )];
    }
    let not_yet = draft.basis == Some(Sufficiency::NotYet);
    let open = [
        ("appraisal-level", draft.level.is_none()),
        ("appraisal-basis", draft.basis.is_none()),
        ("appraisal-first", not_yet && draft.first.is_none()),
        ("appraisal-confidence", draft.confidence.is_none()),
    ];
    let open: Vec<String> = open
        .into_iter()
        .filter(|(_, open)| *open)
        .map(|(question, _)| messages.ui(question))
        .collect();
    let missing = messages.ui_with(
        "appraisal-missing",
        [("questions", open.join(" · ").into())],
    );
    let mut blocks = vec![Block::toned(missing, Tone::Strong)];
    blocks.extend(step_back.map(|button| Block::Buttons(vec![button])));
    blocks
}
