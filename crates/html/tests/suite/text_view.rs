//! The text view of every page of every meeting, in both languages.

use std::collections::HashSet;

use samtalerum_core::scenario::{Medium, PaperKind, Setting};
use samtalerum_core::settings::Settings;
use samtalerum_core::store::{MemoryStore, Store};
use samtalerum_html::{report, view};
use samtalerum_simulator::{
    Action, Block, Body, ButtonKind, CourseStep, CourseSteps, MeetingStanding, Overlay, Page,
    PageName, Simulator, Training, sample,
};

use crate::soundness::{LABELS, attributes, named, sound};
use crate::support::{
    WEIGHED, begun, best, content, meetings, onward_by, root, sentence, simulator, weighed,
};

#[test]
fn every_page_of_every_meeting_is_sound_html() {
    let meetings = meetings();
    for language in ["da", "en"] {
        let menu = simulator(language).page();
        sound(&menu);
        let mut met = HashSet::from([menu.name]);
        let often = meetings.iter().cycle().take(3 * meetings.len());
        for (seed, scenario) in (0..).zip(often) {
            let settings = Settings {
                language: Some(language.to_owned()),
                ..Settings::default()
            };
            let mut training = begun(scenario, settings, seed);
            let mut look = |training: &Simulator| {
                let page = training.page();
                sound(&page);
                met.insert(page.name);
                page
            };
            for step in 0..400 {
                let page = look(&training);
                for overlay in [
                    Overlay::Handbook,
                    Overlay::Transcript,
                    Overlay::Settings,
                    Overlay::About,
                ] {
                    training.update(Action::Open(overlay));
                    look(&training);
                    training.update(Action::Close);
                }
                let Some(action) = onward_by(&page, step) else {
                    break;
                };
                training.update(action);
            }
            assert_eq!(training.page().name, PageName::Debrief, "{scenario}");
        }
        // Not every course has appraisals, so the page of an appraisal has a test of its own.
        met.remove(&PageName::Appraisal);
        assert_eq!(met.len(), 10, "{language}: {met:?}");
    }
}

/// A person on the telephone has no portrait. A person who takes part by video has a frame around the portrait.
#[test]
fn a_voice_has_no_portrait_and_a_screen_has_a_frame() {
    let (mut calls, mut screens) = (0, 0);
    let meetings = ["the-day-after", "the-husband-who-answers"];
    for (seed, scenario) in (0..).zip(meetings.iter().cycle().take(8)) {
        let mut training = begun(scenario, Settings::default(), seed);
        for step in 0..400 {
            let page = training.page();
            let Some(action) = onward_by(&page, step) else {
                break;
            };
            if let (Some(room), PageName::Meeting) = (page.room(), page.name) {
                let html = view(&page, LABELS, &|_| true);
                let framed = html.matches("class=\"portrait screen\"").count();
                let on_screen = room.people.iter();
                let on_screen = on_screen.filter(|person| person.medium == Medium::Video);
                assert_eq!(framed, on_screen.count());
                screens += framed;
                if room.setting == Setting::Telephone {
                    assert!(!html.contains("<img"), "{html}");
                    let voices = html.matches("class=\"voice\"").count();
                    assert_eq!(voices, room.people.len());
                    calls += voices;
                }
            }
            training.update(action);
        }
    }
    assert!(calls > 0 && screens > 0, "{calls} and {screens}");
}

#[test]
fn every_page_of_the_handbook_is_sound_html() {
    let mut training = simulator("en");
    training.update(Action::Open(Overlay::Handbook));
    let mut met = 0;
    let mut look = |training: &mut Simulator, action: Action| {
        training.update(action);
        let page = training.page();
        sound(&page);
        met += 1;
        page
    };
    let first = training.page();
    let options = first.buttons().into_iter();
    let sections = options.filter(|button| matches!(button.kind, ButtonKind::Option(_)));
    for section in sections {
        look(&mut training, section.action.clone());
    }
    look(&mut training, Action::Search("interpreter".to_owned()));
    let guidance = &content().guidance;
    for id in guidance.principles.keys() {
        look(&mut training, Action::OpenPrinciple(id.clone()));
    }
    for id in guidance.signs.keys() {
        look(&mut training, Action::OpenSign(id.clone()));
    }
    assert!(met > 50, "{met} pages");
}

/// The trainee's own line is typed into a text field of limited length, and a report does not contain it.
#[test]
fn the_own_line_is_a_text_field_and_not_in_a_report() {
    let attempt = best(&meetings()[0]).attempt().clone();
    let mut store = MemoryStore::new();
    store.create(&attempt).unwrap();
    let id = attempt.header.id;
    store.set_reflection(&id, Some("<Xylofon>")).unwrap();
    let mut training = Simulator::new(content(), Box::new(store), &["da".to_owned()]);
    training.update(Action::Review(id));
    training.update(Action::ToggleFold("reflection".to_owned()));
    let page = training.page();
    sound(&page);
    let html = view(&page, LABELS, &|_| true);
    let field = "<input type=\"text\" id=\"f-reflection\" data-field=\"reflection\" \
                 value=\"&lt;Xylofon&gt;\" maxlength=\"500\"";
    assert!(html.contains(field), "{html}");
    let report = report(&training.report().unwrap());
    assert!(report.contains("<h1>") && !report.contains("Xylofon"));
    let heading = sentence("da", "reflection-heading", &[]);
    assert!(html.contains(&heading) && !report.contains(&heading));
}

/// The steps of the course are a drawing, which screen readers skip, and a paragraph, which they read. In the drawing,
/// each state of a meeting has a shape of its own.
#[test]
fn the_line_of_the_course_is_drawn_and_said() {
    let page = simulator("da").page();
    let steps = MeetingStanding::ALL.map(|state| CourseStep {
        state,
        next: state == MeetingStanding::Begun,
    });
    let line = CourseSteps {
        text: "1 of 5 passed".to_owned(),
        steps: steps.to_vec(),
    };
    let body = Body::Columns {
        aside: vec![Block::text("Beside")],
        main: vec![Block::heading("Meetings"), Block::CourseSteps(line)],
    };
    let page = Page { body, ..page };
    sound(&page);
    let html = view(&page, LABELS, &|_| true);
    let drawn =
        "<div class=\"course\"><div class=\"steps\" aria-hidden=\"true\"><svg class=\"new\"";
    assert!(html.contains(drawn), "{html}");
    assert!(
        html.contains("</svg></div><p>1 of 5 passed</p></div>"),
        "{html}"
    );
    let svgs = html.split("<svg class=").skip(1);
    let svgs: Vec<&str> = svgs.filter_map(|svg| svg.split("</svg>").next()).collect();
    let next: Vec<bool> = svgs.iter().map(|svg| svg.contains("\"next\"")).collect();
    assert_eq!(next, [false, true, false, false, false]);
    let shape = |svg: &str| svg.split("r=\"8\"></circle>").nth(1).map(str::to_owned);
    let shapes: HashSet<Option<String>> = svgs.iter().map(|svg| shape(svg)).collect();
    assert_eq!(shapes.len(), 5, "{shapes:?}");
}

/// If the meetings of the course are sorted by difficulty, the menu has a heading for each difficulty. The headings
/// `h1` to `h4` then follow each other without a gap.
#[test]
fn each_level_of_the_course_has_a_heading() {
    let page = simulator("da").page();
    let card = |name: &str| {
        let title = Block::heading_of(4, name);
        Block::card(name, vec![title, Block::text("About it")])
    };
    let group = Block::Group {
        heading: "Easy".to_owned(),
        blocks: vec![Block::SideBySide {
            first: vec![card("one")],
            second: vec![card("two")],
        }],
    };
    let body = Body::Columns {
        aside: vec![Block::text("Beside")],
        main: vec![Block::heading("Meetings"), group],
    };
    let page = Page { body, ..page };
    sound(&page);
    let html = view(&page, LABELS, &|_| true);
    let list = "<h2>Meetings</h2><div class=\"group\"><h3 class=\"quiet\">Easy</h3>\
                <div class=\"sides\"><div><section class=\"plain\"><h4>one</h4>";
    assert!(html.contains(list), "{html}");
}

/// In the list of keys, each key is a `kbd` element of its own. The words between two keys are plain text.
#[test]
fn each_key_is_an_element_of_its_own() {
    let mut training = simulator("en");
    training.update(Action::Open(Overlay::Settings));
    let html = view(&training.page(), LABELS, &|_| true);
    for keys in [
        "<dl class=\"keys\"><dt><kbd>1</kbd> to <kbd>9</kbd></dt>",
        "<dt><kbd>Shift</kbd> + <kbd>Tab</kbd></dt>",
        "<dt><kbd>Enter</kbd></dt>",
    ] {
        assert!(html.contains(keys), "{keys} is not in {html}");
    }
}

/// If two lines in a row have the same speaker, the second shows no name, but screen readers get the name.
#[test]
fn a_line_that_continues_another_has_a_name_to_hear() {
    let (mut shown, mut only_heard) = (0, 0);
    let look = |page: &Page| {
        let Body::Meeting(meeting) = &page.body else {
            return (0, 0);
        };
        let html = view(page, LABELS, &|_| true);
        let spoken = meeting.lines.iter().filter(|line| line.speaker.is_some());
        let (rest, first): (Vec<_>, Vec<_>) = spoken.partition(|line| line.continues);
        let written = |tag: &str| html.matches(tag).count();
        assert_eq!(written("\"><strong>"), first.len(), "{html}");
        assert_eq!(written("<strong class=\"unseen\">"), rest.len(), "{html}");
        (first.len(), rest.len())
    };
    for scenario in meetings().iter().take(4) {
        let mut training = begun(scenario, Settings::default(), 1);
        for step in 0..400 {
            let page = training.page();
            let (first, rest) = look(&page);
            shown += first;
            only_heard += rest;
            let Some(action) = onward_by(&page, step) else {
                break;
            };
            training.update(action);
        }
    }
    assert!(shown > 0 && only_heard > 0, "{shown}, {only_heard}");
}

/// The code of the attempt has a button that copies it. A report contains the code without the button.
#[test]
fn the_attempt_code_can_be_copied() {
    let attempt = best(&meetings()[0]).attempt().clone();
    let mut store = MemoryStore::new();
    store.create(&attempt).unwrap();
    let mut training = Simulator::new(content(), Box::new(store), &["da".to_owned()]);
    training.update(Action::Review(attempt.header.id.clone()));
    training.update(Action::ToggleFold("code".to_owned()));
    let page = training.page();
    sound(&page);
    let html = view(&page, LABELS, &|_| true);
    let compiled = &content().meetings[&attempt.header.scenario].compiled;
    let code = samtalerum_core::code::encode(&attempt, compiled).unwrap();
    let written = format!("<code>{code}</code>");
    let copied = sentence("da", "code-copied", &[]);
    assert!(html.contains(&written) && html.contains(&format!("data-copied=\"{copied}\"")));
    let report = report(&training.report().unwrap());
    assert!(report.contains(&written) && !report.contains("<button"));
    named(&report, "the report");
}

/// Each paper has the class of its kind, so that the style sheet can draw each kind differently. The paper's label and
/// title are in one element, and its text is in another.
#[test]
fn a_paper_has_the_class_of_its_kind() {
    for page in [sample::case_file()].into_iter().chain(sheet("papers")) {
        sound(&page);
        let html = view(&page, LABELS, &|_| true);
        for kind in PaperKind::ALL {
            let paper = format!(
                "<section class=\"paper {}\"><div class=\"top\">",
                kind.name()
            );
            let (_, paper) = html.split_once(&paper).expect("a paper of this kind");
            let (top, below) = paper
                .split_once("</div><div class=\"below\">")
                .expect("a paper has two parts");
            let has_label = kind != PaperKind::Sheet;
            assert_eq!(top.starts_with("<p class=\"quiet\">"), has_label, "{top}");
            assert!(top.ends_with("</h3>"), "{top}");
            assert!(below.starts_with("<p class=\"plain\">"), "{below}");
        }
    }
}

/// Returns the page with this name from the component sheet.
fn sheet(name: &str) -> Option<Page> {
    let mut sheets = sample::sheets().into_iter();
    sheets
        .find(|sheet| sheet.name == name)
        .map(|sheet| sheet.page)
}

/// The sample pages, which the window draws too, are sound HTML. Sample pages that only repeat a part many times, to
/// measure a layout, are left out.
#[test]
fn every_sample_page_is_sound_html() {
    for sheet in sample::sheets() {
        sound(&sheet.page);
    }
    for page in [
        sample::menu(),
        sample::case_file(),
        sample::ending(),
        sample::meeting(),
        sample::feedback(),
        sample::appraisal(),
        sample::folded(),
    ] {
        sound(&page);
    }
}

/// Each kind of paper that does not look like a plain sheet has rules of its own in both style sheets.
#[test]
fn both_style_sheets_draw_every_kind_of_paper() {
    for path in ["web/text.css", "crates/html/src/report.css"] {
        let css = std::fs::read_to_string(root().join(path)).expect("a style sheet");
        for kind in PaperKind::ALL {
            let has_rules = css.contains(&format!(".paper.{}", kind.name()));
            assert_eq!(has_rules, kind != PaperKind::Sheet, "{path}: {kind:?}");
        }
    }
}

/// The answers to a question are in a group that has the question as its name. They are radio buttons if only one
/// answer can be given, and checkboxes otherwise.
#[test]
fn an_appraisal_is_sound_html_with_named_groups() {
    for language in ["da", "en"] {
        let store = Box::new(MemoryStore::new());
        let mut training = Simulator::new(weighed(), store, &[language.to_owned()]);
        training.update(Action::Start(WEIGHED.to_owned()));
        let mut html = Vec::new();
        for step in 0..60 {
            let page = training.page();
            sound(&page);
            if page.name == PageName::Appraisal {
                html.push(view(&page, LABELS, &|_| true));
            }
            let Some(action) = onward_by(&page, step) else {
                break;
            };
            training.update(action);
        }
        assert_eq!(training.page().name, PageName::Debrief);
        // There are two appraisals. The page of each was written four times: with none, one, two and three of its
        // questions answered.
        assert_eq!(html.len(), 8);
        let checked = |html: &str| html.matches("role=\"radio\" aria-checked=\"true\"").count();
        let checked: Vec<usize> = html.iter().map(|one| checked(one)).collect();
        assert_eq!(checked, [0, 1, 2, 3, 0, 1, 2, 3]);
        for html in html {
            assert_eq!(html.matches("role=\"radiogroup\"").count(), 3);
            assert_eq!(html.matches("role=\"group\"").count(), 1);
            for name in attributes(&html, " aria-labelledby=\"") {
                assert!(html.contains(&format!("<h2 id=\"{name}\">")), "{name}");
            }
        }
    }
}

/// A part of the debrief is folded away until its button is pressed, and screen readers learn whether it is open.
#[test]
fn a_fold_says_whether_it_is_open() {
    let mut training = begun(&meetings()[0], Settings::default(), 1);
    for step in 0..400 {
        let Some(action) = onward_by(&training.page(), step) else {
            break;
        };
        training.update(action);
    }
    let folds = |training: &Simulator| {
        let html = view(&training.page(), LABELS, &|_| true);
        let open = html.matches("aria-expanded=\"true\"").count();
        (html.matches("aria-expanded=\"false\"").count(), open, html)
    };
    let (closed, open, before) = folds(&training);
    assert!(closed >= 5 && open == 0);
    training.update(Action::ToggleFold("decisions".to_owned()));
    sound(&training.page());
    let (still, open, after) = folds(&training);
    assert_eq!((still, open), (closed - 1, 1));
    assert!(after.len() > before.len() + 1000);
    training.update(Action::ToggleFold("decisions".to_owned()));
    assert_eq!(folds(&training).2, before);
}

/// The contents of the debrief are links to headings of the page. After a jump to a part, `data-jump` is on the part's
/// heading, or on its button if the part can be folded away.
#[test]
fn the_contents_are_links_to_headings_that_can_get_the_focus() {
    let attempt = best(&meetings()[0]).attempt().clone();
    let mut store = MemoryStore::new();
    store.create(&attempt).unwrap();
    let mut training = Simulator::new(content(), Box::new(store), &["da".to_owned()]);
    training.update(Action::Review(attempt.header.id));
    let page = training.page();
    let html = view(&page, LABELS, &|_| true);
    let list = html.split("<nav class=\"contents\" aria-label=").nth(1);
    let list = list.unwrap().split("</nav>").next().unwrap();
    assert!(!list.contains("<button") && !html.contains("data-jump"));
    let links = page.buttons().into_iter();
    let links = links.filter(|one| matches!(one.action, Action::GoTo(_)));
    let mut met = 0;
    for (number, link) in (1..).zip(links) {
        let start = format!("<a id=\"b-{}\" class=\"link\" href=\"#", link.id);
        let target = list
            .split(&start)
            .nth(1)
            .and_then(|rest| rest.split('"').next());
        let target = target.unwrap_or_else(|| panic!("{list} has no {start}"));
        training.update(link.action.clone());
        let after = training.page();
        sound(&after);
        let after = view(&after, LABELS, &|_| true);
        let heading = after.split(&format!(" id=\"{target}\"")).nth(1).unwrap();
        let heading = heading.split("</h2>").next().unwrap();
        assert!(
            heading.contains(&format!("data-jump=\"{number}\"")),
            "{heading}"
        );
        assert_eq!(after.matches("data-jump").count(), 1);
        // The focus goes to a button, or to a heading that can get it.
        let is_button = heading.contains("aria-expanded=\"true\"");
        assert!(
            is_button || heading.contains("tabindex=\"-1\""),
            "{heading}"
        );
        met += 1;
    }
    assert!(met >= 5, "{met} links");
}
