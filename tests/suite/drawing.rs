//! The drawing of a scenario is complete, nothing in it overlaps, and no text of a scenario can break an output format.

mod sheets;

use std::fmt::Write as _;

use quick_xml::events::Event;
use samtalerum_authoring::graph::{Graph, GraphLayout, Rect, dot, layout, mermaid, svg};
use samtalerum_authoring::script::Known;
use samtalerum_core::content::{Content, Files};
use samtalerum_core::scenario::{Belongs, Scenario, Then};

use super::support::{content, descriptions, good, good_files, is_complete, run, says, text};

fn graph(content: &Content, scenario: &Scenario, language: &str) -> Graph {
    let descriptions = descriptions(content, scenario, language);
    Graph::new(&descriptions, &Known::default())
}

/// Returns `true` if the two rectangles share more than an edge.
fn overlap(one: &Rect, other: &Rect) -> bool {
    one.x < other.x + other.width
        && other.x < one.x + one.width
        && one.y < other.y + other.height
        && other.y < one.y + one.height
}

/// Returns `true` if the inner rectangle is within the outer one.
fn encloses(outer: &Rect, inner: &Rect) -> bool {
    outer.x <= inner.x
        && outer.y <= inner.y
        && inner.x + inner.width <= outer.x + outer.width
        && inner.y + inner.height <= outer.y + outer.height
}

/// Checks that no two boxes overlap, that no two texts of a box overlap, and that each text is inside its box or, in a
/// box with cells, inside its cell.
#[track_caller]
fn assert_legible(drawn: &GraphLayout, place: &str) {
    for (number, one) in drawn.boxes.iter().enumerate() {
        for other in &drawn.boxes[number + 1..] {
            assert!(
                !overlap(&one.rect, &other.rect),
                "{place}: {one:?} {other:?}"
            );
        }
        assert!(
            one.rect.x >= 0.0 && one.rect.x + one.rect.width <= drawn.width,
            "{place}"
        );
        assert!(
            one.rect.y >= 0.0 && one.rect.y + one.rect.height <= drawn.height,
            "{place}"
        );
        let mut texts: Vec<_> = one.labels.iter().map(|label| label.rect).collect();
        for cell in &one.cells {
            let Some(area) = cell.rect else {
                continue;
            };
            assert!(encloses(&one.rect, &area), "{place}: {one:?}");
            for label in &cell.labels {
                assert!(encloses(&area, &label.rect), "{place}: {cell:?}");
                texts.push(label.rect);
            }
        }
        for (number, text) in texts.iter().enumerate() {
            assert!(encloses(&one.rect, text), "{place}: {one:?}");
            for other in &texts[number + 1..] {
                assert!(!overlap(text, other), "{place}: {one:?}");
            }
        }
    }
    // A line that several edges share must not run through a box.
    for shared in &drawn.shared {
        if let [(x, top), (_, bottom)] = shared.line.as_slice() {
            for one in &drawn.boxes {
                let beside = *x <= one.rect.x || *x >= one.rect.x + one.rect.width;
                let above = *bottom <= one.rect.y || *top >= one.rect.y + one.rect.height;
                assert!(
                    beside || above,
                    "{place}: a line at {x} runs through {:?}",
                    one.rect
                );
            }
        }
    }
}

/// Builds a scenario with this many scenes. Its choices lead to near scenes, far scenes, earlier scenes and the end.
fn made(scenes: usize) -> Content {
    let last = scenes - 1;
    let mut text = String::from(
        "Scenario(format: 1, id: \"made\", level: Advanced, minutes: 10, trains: [], \
         cast: {\"amina\": (role: Citizen, look: \"amina\")}, case_file: [], start: \"s0\", scenes: {\n",
    );
    let mut words =
        String::from("title = Hundred scenes\ncast-amina = Amina\nending-end = The end\n");
    for number in 0..last {
        let setting = ["Room", "Office", "Telephone", "Desk"][number / 9 % 4];
        let choices = 2 + number % 4;
        write!(
            text,
            "\"s{number}\": (setting: {setting}, present: [\"amina\"], then: Choose(["
        )
        .unwrap();
        writeln!(
            words,
            "scene-s{number} = When it was said for the {number}th time, at some length"
        )
        .unwrap();
        for choice in 0..choices {
            let to = match choice {
                0 => number + 1,
                1 => number + 2 + number % 7,
                2 => number + 12,
                3 if number % 5 == 0 => number.saturating_sub(6),
                _ => last,
            };
            let judged = [
                "Neutral",
                "Follows(\"ask-the-citizen\")",
                "Partly(\"ask-the-citizen\")",
                "Breaches(\"facts-not-background\")",
            ][(number + choice) % 4];
            write!(
                text,
                "(id: \"c{number}-{choice}\", judged: [{judged}], to: \"s{}\"),",
                to.min(last)
            )
            .unwrap();
            writeln!(
                words,
                "c{number}-{choice} = {}",
                "Donaudampfschifffahrtsgesellschaftskapitän, what do you say to that? "
                    .repeat(1 + choice)
            )
            .unwrap();
        }
        text.push_str("])),\n");
    }
    write!(
        text,
        "\"s{last}\": (then: End(\"end\"))}}, endings: {{\"end\": (outcome: Good)}})"
    )
    .unwrap();
    let mut files = Files::default();
    files.add("scenarios/made.ron", text.into_bytes());
    files.add("locales/en/scenarios/made.ftl", words.into_bytes());
    samtalerum_authoring::check::load(files, Some(&samtalerum_course::files()))
}

#[test]
fn a_hundred_scenes_are_apart_with_their_texts_within_them() {
    let content = made(100);
    let graph = graph(&content, &content.scenarios[0].1, "en");
    assert_eq!(graph.boxes.len(), 100);
    assert_eq!(graph.places.len(), 4);
    assert!(
        graph
            .boxes
            .iter()
            .flat_map(|one| &one.exits)
            .any(|exit| exit.back)
    );
    let drawn = layout(&graph);
    assert_legible(&drawn, "hundred");
    for scene in graph.boxes.iter().zip(&drawn.boxes) {
        let (lane, width) = drawn.lanes[scene.0.place];
        let rect = scene.1.rect;
        assert!(
            lane <= rect.x && rect.x + rect.width <= lane + width,
            "{}",
            scene.0.id
        );
        for (exit, cell) in scene.0.exits.iter().zip(&scene.1.cells) {
            assert_eq!(
                exit.back,
                cell.line.is_empty(),
                "an exit has a line unless it leads back"
            );
        }
    }
}

#[test]
fn every_meeting_is_drawn_legibly_with_everything_in_it() {
    let content = content();
    for (_, scenario) in &content.scenarios {
        for language in ["da", "en"] {
            let place = format!("{} in {language}", scenario.id);
            let graph = graph(&content, scenario, language);
            assert_legible(&layout(&graph), &place);
            let (image, plain, chart) = (svg(&graph), dot(&graph), mermaid(&graph));
            for drawn in [&image, &plain, &chart] {
                assert!(is_complete(drawn), "{place}");
            }
            for (id, scene) in &scenario.scenes {
                assert!(image.contains(&format!(">{id}</tspan>")), "{place}: {id}");
                assert!(plain.contains(&format!("({id})")), "{place}: {id}");
                assert!(chart.contains(&format!("({id})")), "{place}: {id}");
                if let Then::Choose(choices) = &scene.then {
                    for choice in choices {
                        let id = &choice.id;
                        let first = id.split_inclusive('-').next().unwrap();
                        assert!(image.contains(&format!(">{first}")), "{place}: {id}");
                        assert!(plain.contains(&format!("({id})")), "{place}: {id}");
                        assert!(chart.contains(&format!("({id})")), "{place}: {id}");
                    }
                }
            }
            for tag in ["g", "text", "tspan", "svg", "rect", "path"] {
                let opened = image.matches(&format!("<{tag}>")).count()
                    + image.matches(&format!("<{tag} ")).count();
                assert_eq!(
                    opened,
                    image.matches(&format!("</{tag}>")).count(),
                    "{place}: {tag}"
                );
            }
            for part in [
                "role=\"img\"",
                "<title id=\"title\">",
                "<desc id=\"about\">",
            ] {
                assert!(image.contains(part), "{place}: {part}");
            }
        }
    }
}

#[test]
fn a_note_that_can_fail_the_meeting_says_so_in_its_box() {
    let content = content();
    let mut noted = 0;
    for (_, scenario) in &content.scenarios {
        let graph = graph(&content, scenario, "en");
        for scene in &graph.boxes {
            let Then::Note { statements, .. } = &scenario.scenes[&scene.id].then else {
                continue;
            };
            let fails = statements.iter().filter(|one| {
                one.belongs != Belongs::Always && content.guidance.principles[&one.by].critical
            });
            let fails = fails.count();
            let mark = format!("‼ {fails} can breach a critical principle");
            let place = format!("{}: {}", scenario.id, scene.summary);
            assert_eq!(scene.summary.contains(&mark), fails > 0, "{place}");
            assert_eq!(scene.summary.contains('‼'), fails > 0, "{place}");
            noted += usize::from(fails > 0);
        }
    }
    assert!(noted > 5, "the course has such notes: {noted}");
}

/// Returns the texts of an SVG picture. Fails if the picture is not well-formed XML or contains scripts.
fn xml_texts(picture: &str) -> Vec<String> {
    let mut reader = quick_xml::Reader::from_str(picture);
    let (mut texts, mut depth) = (vec![String::new()], 0);
    loop {
        match reader.read_event().expect("the picture is XML") {
            Event::Start(element) => {
                assert_ne!(element.name().as_ref(), "script");
                depth += 1;
                texts.push(String::new());
            }
            Event::End(_) => {
                depth -= 1;
                texts.push(String::new());
            }
            Event::Text(text) => *texts.last_mut().unwrap() += &*text,
            Event::GeneralRef(name) => {
                let name = format!("&{};", &*name);
                let text = quick_xml::escape::unescape(&name).expect("a known reference");
                *texts.last_mut().unwrap() += &text;
            }
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0, "every element is closed");
    texts
}

#[test]
fn no_text_of_a_scenario_breaks_a_format() {
    let mut files = good_files();
    let path = "locales/en/scenarios/small.ftl";
    let hostile = "a\\\" ]; x -> y <script>] --> #b; `c` \\N";
    // XML must contain neither control characters nor noncharacters such as U+FFFE.
    let unseen = "\u{1}\u{1b}\u{fffe}\u{c}";
    let words = files.text(path).unwrap();
    let words = words.replace("“Amina, what do you think?”", hostile);
    let words = words.replace("“Yusuf, what", &format!("“{unseen}Yusuf, what"));
    files.add(path, words.into_bytes());
    let content = samtalerum_authoring::check::load(files, Some(&samtalerum_course::files()));
    let graph = graph(&content, &content.scenarios[0].1, "en");
    // The picture breaks labels into lines, so whitespace is made uniform before comparing.
    let picture = svg(&graph);
    assert!(!picture.contains(|one| unseen.contains(one)), "{picture}");
    let shown = xml_texts(&picture).join(" ");
    let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(shown.contains(hostile), "{shown}");
    let plain = dot(&graph);
    let line = plain
        .lines()
        .find(|line| line.contains("(ask-amina)"))
        .unwrap();
    assert!(line.contains("a\\\\\\\" ]; x -> y"), "{line}");
    let unescaped = line.replace("\\\\", "").replace("\\\"", "");
    // Three texts are in quotation marks: the label and the two colours.
    assert_eq!(unescaped.matches('"').count(), 6, "{line}");
    let chart = mermaid(&graph);
    let line = chart
        .lines()
        .find(|line| line.contains("(ask-amina)"))
        .unwrap();
    assert_eq!(line.matches('"').count(), 2, "{line}");
    assert!(
        !line.contains("<script") && !line.contains("--> #b"),
        "{line}"
    );
}

#[test]
fn the_small_meetings_drawings_stay_as_they_were_read() {
    let folder = good();
    let folder = folder.to_str().unwrap();
    for (language, format) in [
        ("da", "dot"),
        ("en", "mermaid"),
        ("en", "svg"),
        ("da", "html"),
    ] {
        let output = run(&[
            "graph",
            "small",
            "--content",
            folder,
            "--lang",
            language,
            "--format",
            format,
        ]);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("snapshots/tools");
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(format!("graph-{format}"), text(&output.stdout)));
    }
}

#[test]
fn the_best_path_is_marked_from_beginning_to_end() {
    let output = run(&["graph", "first-steps", "--format", "svg", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let image = text(&output.stdout);
    assert!(image.contains("class=\"way best"), "{image}");
    assert!(image.contains("ending good onbest"), "{image}");
    assert!(image.contains("★"), "{image}");
    let output = run(&["graph", "first-stepz", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(2));
    let printed = text(&output.stderr);
    let meant = [("id", "first-stepz"), ("meant", "first-steps")];
    assert!(says(&printed, "en", "no-scenario", &meant), "{printed}");
}
