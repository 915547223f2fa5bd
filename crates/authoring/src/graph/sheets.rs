//! The drawing on sheets of paper, as an office printer takes them: as many scenes on each as can be read there, with a
//! mark where a way goes on on another sheet.

use maud::html;

use super::boxes::in_a_row;
use super::layout::{Layout, Room, layout_in};
use super::model::{Exit, Graph, SceneBox};
use super::parts::{arrows, boxes_and_lines, n};
use crate::wording::Wording;

/// Millimetres at each edge that a printer may leave blank.
pub const EDGE: f64 = 8.0;

/// Millimetres that a sheet is lower than the paper: what is as high as the page may end on the next, by a rounding.
const SPARE: f64 = 1.0;

/// Millimetres of a pixel: the smallest text is then 8 points high, and the largest 11.
const MILLIMETRES: f64 = 8.0 / 12.0 * 25.4 / 72.0;

/// The sheet's own heading, and the room around what is drawn, in pixels.
const HEADING: f64 = 34.0;
const HEADING_TEXT: f64 = 15.0;
const PAD: f64 = 2.0;
/// Between boxes in a layer.
const GAP: f64 = 16.0;

/// A size of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// What every printer has.
    A4,
    /// Twice as large.
    A3,
}

impl Paper {
    /// Its shorter and its longer side, in millimetres.
    pub fn size(self) -> (f64, f64) {
        match self {
            Self::A4 => (210.0, 297.0),
            Self::A3 => (297.0, 420.0),
        }
    }
}

/// A drawing on sheets.
#[derive(Debug, Clone)]
pub struct Sheets {
    /// The width and height of the paper as it lies, in millimetres.
    pub paper: (f64, f64),
    /// The sheets, in the order of the scenes.
    pub sheets: Vec<Sheet>,
}

/// A sheet.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// Its heading.
    pub heading: String,
    /// The numbers of its scenes in [`Graph::boxes`].
    pub scenes: Vec<usize>,
    /// What is drawn, as an SVG element as large as the paper within its edges.
    pub picture: String,
}

/// The scenes of a sheet, each with its layer, counted from the top.
#[derive(Debug, Clone, Default)]
struct Filled {
    scenes: Vec<usize>,
    layers: Vec<usize>,
}

/// Draws on paper that lies or stands, whichever takes fewer sheets.
pub fn sheets(wording: &Wording, graph: &Graph, paper: Paper) -> Sheets {
    let (short, long) = paper.size();
    let standing = filled(wording, graph, room(short, long));
    let lying = filled(wording, graph, room(long, short));
    let (paper, filled) = if lying.len() < standing.len() {
        ((long, short), lying)
    } else {
        ((short, long), standing)
    };
    let mut on_sheet = vec![0; graph.boxes.len()];
    for (sheet, filled) in filled.iter().enumerate() {
        filled
            .scenes
            .iter()
            .for_each(|scene| on_sheet[*scene] = sheet + 1);
    }
    let room = room(paper.0, paper.1);
    let count = filled.len();
    let sheets = filled.into_iter().enumerate().map(|(index, filled)| {
        let part = part(wording, graph, &filled.scenes, room.0, &on_sheet);
        let drawn = layout_in(&part, &filled.layers, within(room.0));
        let heading = wording.tell(
            "graph-sheet",
            [
                ("title", graph.title.as_str().into()),
                ("sheet", (index + 1).into()),
                ("sheets", count.into()),
            ],
        );
        Sheet {
            picture: picture(&part, &drawn, &heading, index + 1, paper, room),
            heading,
            scenes: filled.scenes,
        }
    });
    Sheets {
        paper,
        sheets: sheets.collect(),
    }
}

/// The pixels within the edges of a paper, below the heading.
fn room(width: f64, height: f64) -> (f64, f64) {
    let pixels = |millimetres: f64| ((millimetres - 2.0 * EDGE) / MILLIMETRES).floor();
    (pixels(width), pixels(height - SPARE) - HEADING)
}

fn within(width: f64) -> Room {
    Room {
        widest: width - GAP - 4.0 * PAD,
        lane_pad: PAD,
        gap: GAP,
    }
}

/// Fills sheets with the scenes in their order. A scene stands as high up as it can below all that lead to it; where it
/// does not fit any more, the next sheet begins. A scene that fills more than a sheet has one for itself.
fn filled(wording: &Wording, graph: &Graph, room: (f64, f64)) -> Vec<Filled> {
    let mut sheets = Vec::new();
    let mut sheet = Filled::default();
    // The numbers of sheets are as wide here as they can become.
    let any_sheet = vec![99; graph.boxes.len()];
    for scene in 0..graph.boxes.len() {
        if let Some(fuller) = with(wording, graph, &sheet, scene, room, &any_sheet) {
            sheet = fuller;
            continue;
        }
        if !sheet.scenes.is_empty() {
            sheets.push(std::mem::take(&mut sheet));
        }
        sheet.scenes.push(scene);
        sheet.layers.push(0);
    }
    if !sheet.scenes.is_empty() {
        sheets.push(sheet);
    }
    sheets
}

/// The sheet with one scene more, if it fits.
fn with(
    wording: &Wording,
    graph: &Graph,
    sheet: &Filled,
    scene: usize,
    room: (f64, f64),
    on_sheet: &[usize],
) -> Option<Filled> {
    let leads_here = |from: &usize| {
        let mut exits = graph.boxes[*from].exits.iter();
        exits.any(|exit| exit.drawn_to() == Some(scene))
    };
    let above = sheet.scenes.iter().zip(&sheet.layers);
    let above = above.filter(|(from, _)| leads_here(from));
    let first = above.map(|(_, layer)| layer + 1).max().unwrap_or(0);
    let below_all = sheet.layers.iter().max().map_or(0, |last| last + 1);
    (first..=below_all.max(first)).find_map(|layer| {
        let mut fuller = sheet.clone();
        fuller.scenes.push(scene);
        fuller.layers.push(layer);
        let part = part(wording, graph, &fuller.scenes, room.0, on_sheet);
        let drawn = layout_in(&part, &fuller.layers, within(room.0));
        let fits = drawn.width <= room.0 && height(&drawn) <= room.1;
        fits.then_some(fuller)
    })
}

/// Down to the lowest box.
fn height(drawn: &Layout) -> f64 {
    let ends = drawn.boxes.iter().map(|one| one.rect.y + one.rect.height);
    ends.fold(0.0, f64::max)
}

/// A part of the drawing by itself: what leads elsewhere, or cannot be drawn as a line, has a mark that says where.
fn part(
    wording: &Wording,
    graph: &Graph,
    scenes: &[usize],
    width: f64,
    on_sheet: &[usize],
) -> Graph {
    let place_of = |scene: usize| scenes.iter().position(|one| *one == scene);
    let at = |message: &str, scene: usize| {
        wording.tell(
            message,
            [
                ("number", (scene + 1).into()),
                ("sheet", on_sheet[scene].into()),
            ],
        )
    };
    let boxes = scenes.iter().map(|scene| {
        let one = &graph.boxes[*scene];
        let count = one.exits.len();
        // Only from the lowest row a line can go on without passing other choices.
        let row = in_a_row(count, within(width).widest).max(1);
        let last_row = count.saturating_sub(1) / row * row;
        let exits = one.exits.iter().enumerate().map(|(index, exit)| {
            let here = exit.drawn_to().and_then(place_of);
            let mark = match exit.to {
                Some(_) if here.is_some() && index >= last_row => None,
                Some(to) if exit.back => Some(at("graph-goes-back", to)),
                Some(to) => Some(at("graph-goes-on", to)),
                None => exit.mark.clone(),
            };
            Exit {
                to: here,
                mark,
                ..exit.clone()
            }
        });
        let exits = exits.collect();
        let from = (0..*scene).filter(|from| {
            let mut exits = graph.boxes[*from].exits.iter();
            place_of(*from).is_none() && exits.any(|exit| exit.drawn_to() == Some(*scene))
        });
        let from: Vec<String> = from.map(|from| at("graph-scene-on", from)).collect();
        let from = if from.is_empty() {
            String::new()
        } else {
            wording.tell("graph-from", [("scenes", from.join(" · ").into())])
        };
        let place = graph.places.get(one.place).map_or("", String::as_str);
        SceneBox {
            id: format!("{} · {place}", one.id),
            from,
            place: 0,
            exits,
            ..one.clone()
        }
    });
    Graph {
        boxes: boxes.collect(),
        places: vec![String::new()],
        remarks: Vec::new(),
        legend: Vec::new(),
        ..graph.clone()
    }
}

fn picture(
    part: &Graph,
    drawn: &Layout,
    heading: &str,
    number: usize,
    paper: (f64, f64),
    room: (f64, f64),
) -> String {
    let height = height(drawn);
    // What is larger than the paper is drawn smaller: a scene with more choices than there is room for.
    let scale = (room.0 / drawn.width).min(room.1 / height).min(1.0);
    let left = (room.0 - drawn.width * scale) / 2.0;
    let name = format!("-{number}");
    let image = html! {
        svg role="img" aria-label=(heading)
            width={ (n(paper.0 - 2.0 * EDGE)) "mm" } height={ (n(paper.1 - 2.0 * EDGE - SPARE)) "mm" }
            viewBox={ "0 0 " (n(room.0)) " " (n(room.1 + HEADING)) } {
            defs { (arrows(&name)) }
            text .heading font-size=(n(HEADING_TEXT)) x="0" y=(n(HEADING_TEXT)) { (heading) }
            g transform={ "translate(" (n(left)) " " (n(HEADING)) ") scale(" (scale) ")" } {
                (boxes_and_lines(part, drawn, &name))
            }
        }
    };
    image.into_string()
}
