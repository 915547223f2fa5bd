//! The drawing on sheets of office paper. The scale is fixed so that the texts stay readable, each sheet has as many
//! scenes as fit on it, and every exit to another sheet has a mark that names its target.

use maud::html;

use super::boxes::in_a_row;
use super::layout::{GraphLayout, Limits, extent, layout_in, sized_boxes};
use super::model::{Exit, Graph, SceneBox};
use super::parts::{arrows, boxes_and_lines, n};
use crate::descriptions::Descriptions;

/// Margin of a sheet, in millimetres: printers cannot print up to the edge.
pub const EDGE: f64 = 8.0;

/// Difference between the height of the page and the height of the sheet, in millimetres. Because of rounding, a sheet
/// as high as the page could spill onto the next page.
const SPARE: f64 = 1.0;

/// Millimetres per pixel, chosen so that the smallest text is 8 points high and the largest 11.
const MILLIMETRES_PER_PIXEL: f64 = 8.0 / 12.0 * 25.4 / 72.0;

/// Height reserved for the heading of a sheet, in pixels.
const HEADING: f64 = 34.0;
/// Font size of the heading, in pixels.
const HEADING_TEXT: f64 = 15.0;
/// Padding around the drawing, in pixels.
const PAD: f64 = 2.0;
/// Distance between neighbouring boxes of a layer, in pixels.
const GAP: f64 = 16.0;

/// A size of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// The common office size.
    A4,
    /// Twice the area of A4.
    A3,
}

impl Paper {
    /// Returns the shorter and the longer side of the paper, in millimetres.
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
    /// The width and height of the paper in millimetres, in the orientation that needs fewer sheets.
    pub paper: (f64, f64),
    /// The sheets, in the order of the scenes.
    pub sheets: Vec<Sheet>,
    /// Number of boxes, exits and lines that were examined to fill the sheets. It measures the work independently of
    /// the machine.
    pub steps: usize,
}

/// One sheet of a drawing.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// The heading of the sheet.
    pub heading: String,
    /// Indices of the scenes on this sheet in [`Graph::boxes`].
    pub scenes: Vec<usize>,
    /// The drawing as an SVG element that fills the paper within its margins.
    pub picture: String,
}

/// The scenes of a sheet, and the layer of each of them, counted from the top.
#[derive(Debug, Clone, Default)]
struct SheetScenes {
    scenes: Vec<usize>,
    layers: Vec<usize>,
}

/// Lays the drawing out in portrait or landscape, whichever needs fewer sheets.
pub fn sheets(descriptions: &Descriptions, graph: &Graph, paper: Paper) -> Sheets {
    let (short, long) = paper.size();
    let mut parts = Parts::new(descriptions, graph);
    let portrait = fill(&mut parts, area(short, long));
    let landscape = fill(&mut parts, area(long, short));
    // Portrait wins a tie.
    let (paper, filled) = if landscape.len() < portrait.len() {
        ((long, short), landscape)
    } else {
        ((short, long), portrait)
    };
    // Set the sheet number of every scene first, since the marks refer to other sheets.
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
        let drawn = layout_in(&part, &filled.layers, limits(area.0));
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

/// Returns the width and height within the margins of the paper and below the heading, in pixels. The paper is given in
/// millimetres.
fn area(width: f64, height: f64) -> (f64, f64) {
    let pixels = |millimetres: f64| ((millimetres - 2.0 * EDGE) / MILLIMETRES_PER_PIXEL).floor();
    (pixels(width), pixels(height - SPARE) - HEADING)
}

/// Returns the limits of a drawing on a sheet of this width, in pixels.
fn limits(width: f64) -> Limits {
    Limits {
        max_width: width - GAP - 4.0 * PAD,
        lane_pad: PAD,
        gap: GAP,
    }
}

/// Fills sheets with the scenes in their order. Each scene is put in the highest layer that has space for it, below all
/// scenes that lead to it. If it does not fit on the sheet, the next sheet begins. A scene that is larger than a sheet
/// gets a sheet for itself.
fn fill(parts: &mut Parts, area: (f64, f64)) -> Vec<SheetScenes> {
    let mut sheets = Vec::new();
    let mut sheet = SheetScenes::default();
    for scene in 0..parts.graph.boxes.len() {
        if let Some(fuller) = with_scene(parts, &sheet, scene, area) {
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

/// Returns the sheet with one more scene; `None` if the scene does not fit.
fn with_scene(
    parts: &mut Parts,
    sheet: &SheetScenes,
    scene: usize,
    area: (f64, f64),
) -> Option<SheetScenes> {
    let limits = limits(area.0);
    let mut fuller = sheet.clone();
    fuller.scenes.push(scene);
    // The texts and sizes of the boxes do not depend on the layers, so compute them once for all layers that are tried.
    let part = parts.part(&fuller.scenes, area.0);
    let boxes = sized_boxes(&part, limits);
    let leads_here = &parts.leads_to[scene];
    let above = sheet.scenes.iter().zip(&sheet.layers);
    let above = above.filter(|(from, _)| leads_here.contains(from));
    let first = above.map(|(_, layer)| layer + 1).max().unwrap_or(0);
    let below_all = sheet.layers.iter().max().map_or(0, |last| last + 1);
    // Try the layers from the highest possible one downwards; the last is a new layer below all others.
    fuller.layers.push(first);
    (first..=below_all.max(first)).find_map(|layer| {
        *fuller.layers.last_mut()? = layer;
        // `extent` skips the order and the positions of the boxes: they take long to compute, and do not change the
        // size.
        let (width, height) = extent(&part, &boxes, &fuller.layers, limits);
        parts.steps += boxes.len();
        (width <= area.0 && height <= area.1).then(|| fuller.clone())
    })
}

/// The graph, and the data to cut it into parts for the sheets.
struct Parts<'a> {
    descriptions: &'a Descriptions<'a>,
    graph: &'a Graph,
    /// For each scene, the indices of the scenes with a line to it, in ascending order.
    leads_to: Vec<Vec<usize>>,
    /// The number of each scene's sheet, from 1.
    on_sheet: Vec<usize>,
    /// Number of boxes, exits and lines examined so far.
    steps: usize,
}

impl<'a> Parts<'a> {
    fn new(descriptions: &'a Descriptions<'a>, graph: &'a Graph) -> Self {
        let mut leads_to = vec![Vec::new(); graph.boxes.len()];
        for (from, scene) in graph.boxes.iter().enumerate() {
            for to in scene.exits.iter().filter_map(Exit::drawn_to) {
                // Several exits to the same scene count once. They are visited one after the other, so compare with the
                // last entry only.
                if leads_to[to].last() != Some(&from) {
                    leads_to[to].push(from);
                }
            }
        }
        Self {
            descriptions,
            graph,
            leads_to,
            // Until the sheets are known, assume sheet numbers of two digits, so that no text turns out wider than
            // measured.
            on_sheet: vec![99; graph.boxes.len()],
            steps: 0,
        }
    }

    /// Returns the part of the graph with these scenes. An exit that leads to another sheet, or that cannot be drawn as
    /// a line, has a mark that names its target.
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

    /// Returns the box of a scene. `scenes` are all scenes on the same sheet.
    fn scene_box(&self, scene: usize, scenes: &[usize], width: f64) -> SceneBox {
        let position_of = |scene: usize| scenes.iter().position(|one| *one == scene);
        let one = &self.graph.boxes[scene];
        let count = one.exits.len();
        // Lines start from the lowest row of choices only: from a higher row they would cross the choices below it.
        let row = in_a_row(count, limits(width).max_width).max(1);
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

/// Draws a sheet as an SVG element.
fn picture(
    part: &Graph,
    drawn: &GraphLayout,
    heading: &str,
    number: usize,
    paper: (f64, f64),
    area: (f64, f64),
) -> String {
    let height = drawn.lowest();
    // A sheet with a scene too large for the paper is scaled down.
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
