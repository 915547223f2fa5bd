//! The drawing on sheets of paper, as an office printer takes them: as many scenes on each as can be read there, with a
//! mark where a way goes on on another sheet.

use maud::html;

use super::boxes::in_a_row;
use super::layout::{Layout, Limits, extent, layout_in, sized_boxes};
use super::model::{Exit, Graph, SceneBox};
use super::parts::{arrows, boxes_and_lines, n};
use crate::descriptions::Descriptions;

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
    /// The width and height of the paper as it is turned, in millimetres.
    pub paper: (f64, f64),
    /// The sheets, in the order of the scenes.
    pub sheets: Vec<Sheet>,
    /// How many boxes, exits and lines were looked at to fill them: a measure of the work that no machine changes.
    pub steps: usize,
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

/// Lays the drawing out in portrait or landscape, whichever needs fewer sheets.
pub fn sheets(descriptions: &Descriptions, graph: &Graph, paper: Paper) -> Sheets {
    let (short, long) = paper.size();
    let mut parts = Parts::new(descriptions, graph);
    let portrait = filled(&mut parts, area(short, long));
    let landscape = filled(&mut parts, area(long, short));
    let (paper, filled) = if landscape.len() < portrait.len() {
        ((long, short), landscape)
    } else {
        ((short, long), portrait)
    };
    for (sheet, filled) in filled.iter().enumerate() {
        for scene in &filled.scenes {
            parts.on_sheet[*scene] = sheet + 1;
        }
    }
    let area = area(paper.0, paper.1);
    let count = filled.len();
    let mut sheets = Vec::new();
    for (index, filled) in filled.into_iter().enumerate() {
        let part = parts.part(&filled.scenes, area.0);
        let drawn = layout_in(&part, &filled.layers, within(area.0));
        let heading = descriptions.fill(
            "graph-sheet",
            [
                ("title", graph.title.as_str().into()),
                ("sheet", (index + 1).into()),
                ("sheets", count.into()),
            ],
        );
        sheets.push(Sheet {
            picture: picture(&part, &drawn, &heading, index + 1, paper, area),
            heading,
            scenes: filled.scenes,
        });
    }
    Sheets {
        paper,
        sheets,
        steps: parts.steps,
    }
}

/// Returns the pixels within the edges of a paper, below the heading.
fn area(width: f64, height: f64) -> (f64, f64) {
    let pixels = |millimetres: f64| ((millimetres - 2.0 * EDGE) / MILLIMETRES).floor();
    (pixels(width), pixels(height - SPARE) - HEADING)
}

fn within(width: f64) -> Limits {
    Limits {
        widest: width - GAP - 4.0 * PAD,
        lane_pad: PAD,
        gap: GAP,
    }
}

/// Fills sheets with the scenes in their order. A scene stands as high up as it can below all that lead to it; where it
/// does not fit any more, the next sheet begins. A scene that fills more than a sheet has one for itself.
fn filled(parts: &mut Parts, area: (f64, f64)) -> Vec<Filled> {
    let mut sheets = Vec::new();
    let mut sheet = Filled::default();
    for scene in 0..parts.graph.boxes.len() {
        if let Some(fuller) = with(parts, &sheet, scene, area) {
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

/// Returns the sheet with one scene more, if it fits.
fn with(parts: &mut Parts, sheet: &Filled, scene: usize, area: (f64, f64)) -> Option<Filled> {
    let limits = within(area.0);
    let mut fuller = sheet.clone();
    fuller.scenes.push(scene);
    // The texts and sizes of the boxes do not depend on the layers, so they are made once for all layers that are tried.
    let part = parts.part(&fuller.scenes, area.0);
    let boxes = sized_boxes(&part, limits);
    let leads_here = &parts.leads_to[scene];
    let above = sheet.scenes.iter().zip(&sheet.layers);
    let above = above.filter(|(from, _)| leads_here.contains(from));
    let first = above.map(|(_, layer)| layer + 1).max().unwrap_or(0);
    let below_all = sheet.layers.iter().max().map_or(0, |last| last + 1);
    fuller.layers.push(first);
    (first..=below_all.max(first)).find_map(|layer| {
        *fuller.layers.last_mut()? = layer;
        // The order and the positions change nothing about how large the drawing is, and cost the most.
        let (width, height) = extent(&part, &boxes, &fuller.layers, limits);
        parts.steps += boxes.len();
        (width <= area.0 && height <= area.1).then(|| fuller.clone())
    })
}

/// Cuts the drawing into parts for the sheets.
struct Parts<'a> {
    descriptions: &'a Descriptions<'a>,
    graph: &'a Graph,
    /// For each scene, the scenes that a line is drawn from, in ascending order.
    leads_to: Vec<Vec<usize>>,
    /// The sheet of each scene.
    on_sheet: Vec<usize>,
    /// How many boxes, exits and lines were looked at.
    steps: usize,
}

impl<'a> Parts<'a> {
    fn new(descriptions: &'a Descriptions<'a>, graph: &'a Graph) -> Self {
        let mut leads_to = vec![Vec::new(); graph.boxes.len()];
        for (from, scene) in graph.boxes.iter().enumerate() {
            for to in scene.exits.iter().filter_map(Exit::drawn_to) {
                // Several exits to the same scene count once; they come one after the other.
                if leads_to[to].last() != Some(&from) {
                    leads_to[to].push(from);
                }
            }
        }
        Self {
            descriptions,
            graph,
            leads_to,
            // Until the sheets are known, their numbers are as wide as they can become.
            on_sheet: vec![99; graph.boxes.len()],
            steps: 0,
        }
    }

    /// Returns a part of the drawing by itself: an exit that leads elsewhere, or that cannot be drawn as a line, has a
    /// mark that says where.
    fn part(&mut self, scenes: &[usize], width: f64) -> Graph {
        let boxes = scenes.iter().map(|scene| {
            self.steps += 1 + self.graph.boxes[*scene].exits.len() + self.leads_to[*scene].len();
            self.scene_box(*scene, scenes, width)
        });
        Graph {
            boxes: boxes.collect(),
            places: vec![String::new()],
            remarks: Vec::new(),
            legend: Vec::new(),
            language: self.graph.language.clone(),
            title: self.graph.title.clone(),
            about: self.graph.about.clone(),
        }
    }

    /// Returns a scene's box for a sheet with these scenes.
    fn scene_box(&self, scene: usize, scenes: &[usize], width: f64) -> SceneBox {
        let position_of = |scene: usize| scenes.iter().position(|one| *one == scene);
        let one = &self.graph.boxes[scene];
        let count = one.exits.len();
        // Only from the lowest row a line can go on without passing other choices.
        let row = in_a_row(count, within(width).widest).max(1);
        let last_row = count.saturating_sub(1) / row * row;
        let exits = one.exits.iter().enumerate().map(|(index, exit)| {
            let here = exit.drawn_to().and_then(position_of);
            let mark = match exit.to {
                Some(_) if here.is_some() && index >= last_row => None,
                Some(to) if exit.back => Some(self.reference("graph-goes-back", to)),
                Some(to) => Some(self.reference("graph-goes-on", to)),
                None => exit.mark.clone(),
            };
            Exit {
                to: here,
                mark,
                ..exit.clone()
            }
        });
        let elsewhere = self.leads_to[scene].iter();
        let elsewhere: Vec<String> = elsewhere
            .filter(|from| position_of(**from).is_none())
            .map(|from| self.reference("graph-scene-on", *from))
            .collect();
        let from = if elsewhere.is_empty() {
            String::new()
        } else {
            let scenes = elsewhere.join(" · ");
            self.descriptions
                .fill("graph-from", [("scenes", scenes.into())])
        };
        let place = self.graph.places.get(one.place).map_or("", String::as_str);
        SceneBox {
            id: format!("{} · {place}", one.id),
            from,
            place: 0,
            exits: exits.collect(),
            ..one.clone()
        }
    }

    /// Returns a message that names a scene and its sheet.
    fn reference(&self, message: &str, scene: usize) -> String {
        self.descriptions.fill(
            message,
            [
                ("number", (scene + 1).into()),
                ("sheet", self.on_sheet[scene].into()),
            ],
        )
    }
}

fn picture(
    part: &Graph,
    drawn: &Layout,
    heading: &str,
    number: usize,
    paper: (f64, f64),
    area: (f64, f64),
) -> String {
    let height = drawn.lowest();
    // What is larger than the paper is drawn smaller: a scene with more choices than fit on it.
    let scale = (area.0 / drawn.width).min(area.1 / height).min(1.0);
    let left = (area.0 - drawn.width * scale) / 2.0;
    let name = format!("-{number}");
    let image = html! {
        svg role="img" aria-label=(heading)
            width={ (n(paper.0 - 2.0 * EDGE)) "mm" } height={ (n(paper.1 - 2.0 * EDGE - SPARE)) "mm" }
            viewBox={ "0 0 " (n(area.0)) " " (n(area.1 + HEADING)) } {
            defs { (arrows(&name)) }
            text .heading font-size=(n(HEADING_TEXT)) x="0" y=(n(HEADING_TEXT)) { (heading) }
            g transform={ "translate(" (n(left)) " " (n(HEADING)) ") scale(" (scale) ")" } {
                (boxes_and_lines(part, drawn, &name))
            }
        }
    };
    image.into_string()
}
