//! The accessibility tree that screen readers get.

use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use accesskit::{ActionRequest as Request, Live, NodeId, Role, Toggled, TreeId};
use bevy::a11y::{AccessibilityNode, AccessibilityRequested, ActionRequest};
use bevy::input::keyboard::{Key as Pressed, KeyCode};
use bevy::prelude::*;
use bevy::winit::accessibility::{WinitActionRequestHandler, WinitActionRequestHandlers};
use samtalerum_simulator::{Action, Button, Notice};
use samtalerum_stage::{Announcer, PageButton, Waker};

use super::sample;
use super::stage::Stage;

fn node(stage: &Stage, entity: Entity) -> accesskit::Node {
    stage
        .app
        .world()
        .get::<AccessibilityNode>(entity)
        .unwrap()
        .0
        .clone()
}

#[test]
fn every_button_has_role_and_label() {
    for (name, page) in sample::all() {
        let mut stage = Stage::open(page, 1280, 720);
        let mut buttons = stage.app.world_mut().query::<(Entity, &PageButton)>();
        let all: Vec<Entity> = buttons.iter(stage.app.world()).map(|(e, _)| e).collect();
        assert!(!all.is_empty());
        for entity in all {
            let node = node(&stage, entity);
            let fit = [Role::Button, Role::Link, Role::RadioButton, Role::CheckBox];
            assert!(fit.contains(&node.role()), "{name}: {:?}", node.role());
            assert!(
                node.label().is_some_and(|label| !label.is_empty()),
                "{name}"
            );
        }
    }
}

#[test]
fn states_are_reported() {
    let mut stage = Stage::open(sample::note(), 1280, 720);
    let (on, off) = (stage.button("s1"), stage.button("s2"));
    assert_eq!(node(&stage, on).toggled(), Some(Toggled::True));
    assert_eq!(node(&stage, off).toggled(), Some(Toggled::False));
    assert_eq!(node(&stage, on).role(), Role::CheckBox);
}

/// If a line has the same speaker as the line before, the name is not drawn again, but screen readers still read it.
/// In a list of keys, they read each row of key caps as one text.
#[test]
fn a_line_without_a_name_and_keys_are_heard_in_full() {
    let heard = |page| {
        let mut stage = Stage::open(page, 1280, 720);
        let mut nodes = stage.app.world_mut().query::<&AccessibilityNode>();
        let nodes = nodes.iter(stage.app.world());
        let values = nodes.filter_map(|node| node.value().map(str::to_owned));
        values.collect::<Vec<String>>()
    };
    let lines = heard(sample::many_lines());
    let named = lines.iter().filter(|text| *text == "Yusuf").count();
    assert_eq!(named, 1, "{lines:?}");
    let continued = |text: &String| text.starts_with("Yusuf: »Og der er");
    assert!(lines.iter().any(continued), "{lines:?}");
    let keys = heard(sample::keys());
    assert!(keys.contains(&"Skift + Tab".to_owned()), "{keys:?}");
}

/// The answers to a question are radio buttons or checkboxes in a group with the question's name.
#[test]
fn questions_and_folds_are_reported() {
    let mut stage = Stage::open(sample::appraisal(), 1280, 720);
    let (given, other) = (stage.button("l2"), stage.button("l1"));
    assert_eq!(node(&stage, given).role(), Role::RadioButton);
    assert_eq!(node(&stage, given).toggled(), Some(Toggled::True));
    assert_eq!(node(&stage, other).toggled(), Some(Toggled::False));
    let fact = stage.button("g1");
    assert_eq!(node(&stage, fact).role(), Role::CheckBox);
    let mut nodes = stage.app.world_mut().query::<&AccessibilityNode>();
    let nodes = nodes.iter(stage.app.world());
    let groups: Vec<(Role, String)> = nodes
        .filter(|node| [Role::RadioGroup, Role::Group].contains(&node.role()))
        .map(|node| (node.role(), node.label().unwrap_or_default().to_owned()))
        .collect();
    for (role, question) in [
        (Role::RadioGroup, "Hvor står du nu?"),
        (Role::RadioGroup, "Hvad skal prøves først?"),
        (Role::Group, "Hvad bygger du på? Vælg højst tre."),
    ] {
        assert!(groups.contains(&(role, question.to_owned())), "{groups:?}");
    }
    let mut stage = Stage::open(sample::folded(), 1280, 720);
    let (closed, open) = (stage.button("ways"), stage.button("decisions"));
    assert_eq!(node(&stage, closed).is_expanded(), Some(false));
    assert_eq!(node(&stage, open).is_expanded(), Some(true));
}

/// Every node has a parent in the accessibility tree, so that screen readers read it in the right order.
#[test]
fn the_tree_has_no_gaps() {
    for (name, page) in sample::all() {
        let mut stage = Stage::open(page, 1280, 720);
        let mut nodes = stage
            .app
            .world_mut()
            .query_filtered::<(Entity, Option<&ChildOf>), With<AccessibilityNode>>();
        let world = stage.app.world();
        let roots = nodes
            .iter(world)
            .filter(|(_, parent)| {
                parent
                    .is_none_or(|parent| world.get::<AccessibilityNode>(parent.parent()).is_none())
            })
            .count();
        assert_eq!(roots, 1, "{name}");
    }
}

#[test]
fn news_is_announced_where_it_was_heard_before() {
    let mut stage = Stage::open(sample::meeting(), 1280, 720);
    let find = |stage: &mut Stage| {
        let mut query = stage
            .app
            .world_mut()
            .query_filtered::<Entity, With<Announcer>>();
        query.single(stage.app.world()).unwrap()
    };
    let before = find(&mut stage);
    assert_eq!(node(&stage, before).live(), Some(Live::Polite));
    assert!(node(&stage, before).label().unwrap().contains("Hun synes"));
    let mut page = sample::feedback();
    page.announcements = vec!["Det er Yusuf, der siger det.".into()];
    stage.then(page);
    stage.type_char('1');
    assert_eq!(find(&mut stage), before, "the region outlives the page");
    assert_eq!(
        node(&stage, before).label(),
        Some("Det er Yusuf, der siger det.")
    );
    // If a page has nothing new to announce, its title is announced.
    let page = sample::handbook();
    stage.then(page.clone());
    stage.key(KeyCode::Enter, Pressed::Enter);
    assert_eq!(node(&stage, before).label(), Some(page.title.as_str()));
    let window = {
        let mut windows = stage.app.world_mut().query::<&Window>();
        windows.single(stage.app.world()).unwrap().title.clone()
    };
    assert_eq!(window, page.document_title());
}

/// A text that is not in the page's language reports its own language, so that a screen reader can switch to a voice of
/// that language.
#[test]
fn a_text_in_another_language_has_that_language() {
    let mut page = sample::handbook();
    page.language = "da".into();
    let passages = serde_json::json!([{ "text": page.title, "language": "en" }]);
    let foreign = serde_json::json!({ "passages": passages, "quotes": [] });
    page.foreign = serde_json::from_value(foreign).unwrap();
    let title = page.title.clone();
    let mut stage = Stage::open(sample::meeting(), 1280, 720);
    stage.then(page);
    stage.type_char('1');
    let mut languages = |is_title: bool| {
        let mut nodes = stage.app.world_mut().query::<&AccessibilityNode>();
        let nodes = nodes.iter(stage.app.world());
        // Leave out the node of the whole page: its name is the title too, but its language is that of the page.
        let nodes = nodes.filter(|node| node.role() != Role::Document);
        let named = nodes.filter(|node| (node.label() == Some(&title)) == is_title);
        let languages = named.map(|node| node.language().map(str::to_owned));
        languages.collect::<HashSet<_>>()
    };
    assert_eq!(languages(true), HashSet::from([Some("en".to_owned())]));
    assert_eq!(languages(false), HashSet::from([Some("da".to_owned())]));
}

/// The effect of each action and each new notice are announced once.
#[test]
fn status_and_new_notices_are_announced_once() {
    let mut stage = Stage::open(sample::meeting(), 1280, 720);
    let label = |stage: &mut Stage| {
        let world = stage.app.world_mut();
        let mut query = world.query_filtered::<&AccessibilityNode, With<Announcer>>();
        query
            .single(world)
            .unwrap()
            .label()
            .unwrap_or_default()
            .to_owned()
    };
    let first = label(&mut stage);
    assert!(first.contains("Hvad gør du?"), "{first}");
    let mut page = sample::meeting();
    page.announcements.clear();
    page.status = vec!["Markeret som tegn".into()];
    stage.then(page.clone());
    stage.type_char('M');
    assert_eq!(label(&mut stage), "Markeret som tegn");
    // If the next action has the same effect, a space is appended to the text. Since the text differs, the live region
    // announces it again.
    stage.then(page.clone());
    stage.type_char('M');
    assert_eq!(label(&mut stage), "Markeret som tegn\u{a0}");
    let notice = "Filen er gemt.".to_owned();
    page.notices.push(Notice {
        text: notice.clone(),
        act: None,
        dismiss: Button::new("dismiss:0", "Luk", Action::Dismiss(0)),
    });
    stage.then(page.clone());
    stage.type_char('M');
    assert_eq!(label(&mut stage), format!("{notice} Markeret som tegn"));
    page.status.clear();
    stage.then(page);
    stage.type_char('M');
    assert_eq!(
        label(&mut stage),
        format!("{notice} Markeret som tegn"),
        "nothing is new"
    );
}

/// A button's accessible name says what the button is about, and its node has the label's own language.
#[test]
fn names_say_which() {
    let mut page = sample::meeting();
    page.toolbar[0].about = Some("Amina".into());
    page.toolbar[0].language = Some("en".into());
    let (id, label) = (page.toolbar[0].id.clone(), page.toolbar[0].label.clone());
    let mut stage = Stage::open(page, 1280, 720);
    let entity = stage.button(&id);
    let node = node(&stage, entity);
    assert_eq!(node.label(), Some(format!("{label}: Amina").as_str()));
    assert_eq!(node.language(), Some("en"));
}

#[test]
fn headings_and_picture() {
    let mut stage = Stage::open(sample::meeting(), 1280, 720);
    let mut query = stage.app.world_mut().query::<&AccessibilityNode>();
    let nodes: Vec<_> = query.iter(stage.app.world()).collect();
    let levels: Vec<_> = nodes
        .iter()
        .filter(|node| node.role() == Role::Heading)
        .map(|node| node.level())
        .collect();
    assert!(levels.contains(&Some(1)) && levels.contains(&Some(2)));
    let pictures: Vec<_> = nodes
        .iter()
        .filter(|node| node.role() == Role::Image && !node.is_hidden())
        .collect();
    assert_eq!(pictures.len(), 1);
    assert!(pictures[0].label().unwrap().contains("mødelokale"));
}

#[test]
fn a_screen_reader_presses() {
    let mut stage = Stage::open(sample::meeting(), 1280, 720);
    let entity = stage.button("choice:alone");
    stage.app.world_mut().write_message(ActionRequest(Request {
        action: accesskit::Action::Click,
        target_tree: TreeId::ROOT,
        target_node: NodeId(entity.to_bits()),
        data: None,
    }));
    stage.frames(2);
    assert_eq!(stage.done(), [Action::Choose("alone".into())]);
}

/// A screen reader's requests do not wake the window by themselves, so the program must wake it: when a screen reader
/// becomes active, and for each request. In between, the window sleeps.
#[test]
fn a_screen_reader_wakes_the_window_only_with_its_requests() {
    let mut stage = Stage::open(sample::meeting(), 1280, 720);
    let woken = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&woken);
    let queue = Arc::new(Mutex::new(WinitActionRequestHandler::default()));
    let mut queues = WinitActionRequestHandlers::default();
    queues.insert(Entity::PLACEHOLDER, Arc::clone(&queue));
    stage.app.insert_resource(queues);
    stage.app.insert_resource(Waker::new(move || {
        counted.fetch_add(1, Ordering::SeqCst);
    }));
    stage.frames(2);
    let wakes = |least: usize| {
        for _ in 0..500 {
            if woken.load(Ordering::SeqCst) >= least {
                return true;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        false
    };
    let active = stage
        .app
        .world()
        .resource::<AccessibilityRequested>()
        .clone();
    active.set(true);
    assert!(wakes(1), "the tree of nodes is made");
    std::thread::sleep(Duration::from_millis(300));
    let at_rest = woken.load(Ordering::SeqCst);
    assert_eq!(at_rest, 1, "it sleeps until there is a request");
    let entity = stage.button("choice:alone");
    queue.lock().unwrap().push_back(Request {
        action: accesskit::Action::Click,
        target_tree: TreeId::ROOT,
        target_node: NodeId(entity.to_bits()),
        data: None,
    });
    assert!(wakes(at_rest + 1), "the request is taken");
}
