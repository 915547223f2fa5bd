//! The drawing on sheets of paper: each scene is on a sheet, its text is legible, and no edge between sheets is lost.

use samtalerum_authoring::graph::{EDGE, Graph, Paper, Rect, Sheets, sheets};
use samtalerum_authoring::script::Known;
use samtalerum_core::content::Content;
use samtalerum_core::scenario::Scenario;

use super::{made, overlap};
use crate::support::{content, descriptions, good_copy, run, says, says_in_any, text};

/// The minimum size of text on paper, in points.
const SMALLEST: f64 = 8.0;

fn drawn(content: &Content, scenario: &Scenario, language: &str, paper: Paper) -> (Graph, Sheets) {
    let descriptions = descriptions(content, scenario, language);
    let graph = Graph::new(&descriptions, &Known::default());
    let sheets = sheets(&descriptions, &graph, paper);
    (graph, sheets)
}

/// Returns the values of an attribute in all elements whose markup begins with `element`.
fn values(picture: &str, element: &str, attribute: &str) -> Vec<f64> {
    let elements = picture.split(element).skip(1);
    elements
        .filter_map(|rest| {
            let (element, _) = rest.split_once('>')?;
            let (_, value) = element.split_once(&format!(" {attribute}=\""))?;
            let end = value.find(['"', 'm']).unwrap();
            Some(value[..end].parse().unwrap())
        })
        .collect()
}

/// Returns the rectangles of the boxes.
fn outlines(picture: &str) -> Vec<Rect> {
    let of = |attribute| values(picture, "<rect class=\"outline\"", attribute);
    let sides = of("x").into_iter().zip(of("y"));
    let sizes = of("width").into_iter().zip(of("height"));
    sides
        .zip(sizes)
        .map(|((x, y), (width, height))| Rect {
            x,
            y,
            width,
            height,
        })
        .collect()
}

fn assert_readable(graph: &Graph, sheets: &Sheets, place: &str) {
    let mut on_sheet = vec![0; graph.boxes.len()];
    let mut order: Vec<usize> = Vec::new();
    for (number, sheet) in sheets.sheets.iter().enumerate() {
        order.extend(&sheet.scenes);
        for scene in &sheet.scenes {
            on_sheet[*scene] = number + 1;
        }
    }
    let all: Vec<usize> = (0..graph.boxes.len()).collect();
    assert_eq!(order, all, "{place}: each scene once, in order");
    for (number, sheet) in sheets.sheets.iter().enumerate() {
        let picture = &sheet.picture;
        let place = format!("{place}, sheet {}", number + 1);
        let (_, view) = picture.split_once("viewBox=\"0 0 ").unwrap();
        let mut view = view.split(['"', ' ']).map(|side| side.parse().unwrap());
        let (width, height): (f64, f64) = (view.next().unwrap(), view.next().unwrap());
        let millimetres = values(picture, "<svg", "width")[0];
        assert!((millimetres - (sheets.paper.0 - 2.0 * EDGE)).abs() < 0.1);
        let (_, scale) = picture.split_once("scale(").unwrap();
        let scale: f64 = scale.split(')').next().unwrap().parse().unwrap();
        let point = millimetres / 25.4 * 72.0 / width * scale;
        for size in values(picture, "<text class=", "font-size") {
            assert!(size * point >= SMALLEST * 0.999, "{place}: {size} pixels");
        }
        let boxes = outlines(picture);
        assert_eq!(boxes.len(), sheet.scenes.len(), "{place}");
        for (index, one) in boxes.iter().enumerate() {
            assert!(
                one.x >= 0.0 && one.x + one.width <= width,
                "{place}: {one:?}"
            );
            assert!(
                one.y >= 0.0 && one.y + one.height <= height,
                "{place}: {one:?}"
            );
            for other in &boxes[index + 1..] {
                assert!(!overlap(one, other), "{place}: {one:?} {other:?}");
            }
        }
        // Each edge out of a scene is drawn as a line, or replaced by a mark that names the sheet with the next scene.
        let mut drawn = 0;
        for scene in &sheet.scenes {
            for exit in &graph.boxes[*scene].exits {
                let to = exit.to.expect("a scene");
                let sign = if exit.back { '↑' } else { '→' };
                let is_marked = ["ark", "sheet"].into_iter().any(|name| {
                    picture.contains(&format!("{sign} {} ({name} {})", to + 1, on_sheet[to]))
                });
                let is_here = on_sheet[to] == number + 1 && !exit.back;
                drawn += usize::from(is_here && !is_marked);
                assert!(is_here || is_marked, "{place}: {} to {}", scene + 1, to + 1);
            }
        }
        let lines = picture.matches("<path class=\"way").count();
        assert!(lines >= drawn, "{place}: {lines} lines for {drawn} ways");
        for id in ["arrow", "bestarrow"] {
            assert!(
                picture.contains(&format!("id=\"{id}-{}\"", number + 1)),
                "{place}"
            );
        }
    }
}

#[test]
fn a_hundred_scenes_can_be_read_on_paper() {
    let content = made(100);
    for (paper, most) in [(Paper::A4, 40), (Paper::A3, 25)] {
        let (graph, sheets) = drawn(&content, &content.scenarios[0].1, "en", paper);
        assert_readable(&graph, &sheets, "hundred");
        let count = sheets.sheets.len();
        assert!(count <= most, "{count} sheets");
    }
}

#[test]
fn ten_times_the_scenes_take_about_ten_times_the_work() {
    let steps = |scenes: usize| {
        let content = made(scenes);
        let (graph, sheets) = drawn(&content, &content.scenarios[0].1, "en", Paper::A4);
        assert_eq!(graph.boxes.len(), scenes);
        sheets.steps
    };
    let (few, many) = (steps(100), steps(1000));
    assert!(
        many <= few * 20,
        "{few} steps, and {many} for ten times the scenes"
    );
}

#[test]
fn every_meeting_can_be_read_on_paper() {
    let content = content();
    for (_, scenario) in &content.scenarios {
        for language in ["da", "en"] {
            for paper in [Paper::A4, Paper::A3] {
                let (graph, sheets) = drawn(&content, scenario, language, paper);
                let place = format!("{} in {language} on {paper:?}", scenario.id);
                assert_readable(&graph, &sheets, &place);
            }
        }
    }
}

#[test]
fn the_pages_are_as_large_as_the_paper_that_is_asked_for() {
    for (paper, size) in [(None, "210mm 297mm"), (Some("a3"), "297mm 420mm")] {
        let mut arguments = vec!["graph", "first-steps", "--format", "html", "--lang", "da"];
        arguments.extend(paper.iter().flat_map(|paper| ["--paper", *paper]));
        let output = run(&arguments);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        let page = text(&output.stdout);
        let turned: Vec<&str> = size.split(' ').rev().collect();
        assert!(
            [size.to_owned(), turned.join(" ")]
                .iter()
                .any(|size| page.contains(&format!("@page {{ size: {size};"))),
            "{page}"
        );
        let sheet = [("sheet", "1")];
        assert!(says(&page, "da", "graph-sheet", &sheet), "{page}");
        assert!(page.contains("★"), "{page}");
        let opened = page.matches("<section class=\"page sheet\"").count();
        assert_eq!(page.matches("role=\"img\"").count(), opened);
    }
}

#[test]
fn paper_goes_with_pages_alone() {
    let output = run(&["graph", "first-steps", "--format", "svg", "--paper", "a3"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(text(&output.stdout), "");
    assert!(says_in_any(&text(&output.stderr), "graph-paper"));
}

#[test]
fn a_decision_with_many_choices_puts_them_in_rows() {
    let folder = good_copy();
    let scenario = folder.path().join("scenarios/small.ron");
    let before = std::fs::read_to_string(&scenario).unwrap();
    let at = before.find("then: Choose([").unwrap() + "then: Choose([".len();
    let more: String = (0..9)
        .map(|number| {
            format!(
                "(id: \"more-{number}\", judged: [Follows(\"ask-the-citizen\")], to: \"write\"),\n"
            )
        })
        .collect();
    std::fs::write(
        &scenario,
        format!("{}{more}{}", &before[..at], &before[at..]),
    )
    .unwrap();
    let output = run(&[
        "graph",
        "small",
        "--content",
        folder.path().to_str().unwrap(),
        "--lang",
        "en",
        "--format",
        "html",
    ]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let page = text(&output.stdout);
    let (_, sheet) = page.split_once("id=\"sheet-1\"").unwrap();
    let (_, cells) = sheet.split_once("class=\"outline\"").unwrap();
    let (first, _) = cells.split_once("class=\"outline\"").unwrap();
    let mut tops = values(first, "<rect class=\"cell", "y");
    assert_eq!(tops.len(), 11);
    tops.dedup();
    assert!(tops.len() > 1, "{tops:?}");
    // A line out of the upper row would cross the row below, so a mark names the next scene instead.
    let target = [("number", "2"), ("sheet", "1")];
    assert!(says(first, "en", "graph-goes-on", &target), "{first}");
}
