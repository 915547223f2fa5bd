//! The content of a drawing: a box for each scene with its exits, in one language.

use std::collections::HashSet;

use crate::descriptions::{Descriptions, Standing, can_be_critical, critical_if_noted};
use crate::script::Known;
use indexmap::IndexSet;
use samtalerum_core::glyph::Glyph;
use samtalerum_core::scenario::{Branch, Choice, Outcome, Scene, Setting, Then};

/// A scenario as a graph: scenes are boxes, exits are edges.
#[derive(Debug, Clone)]
pub struct Graph {
    /// The language's tag.
    pub language: String,
    /// The scenario's title.
    pub title: String,
    /// A description of the drawing for people who cannot see it.
    pub about: String,
    /// Warnings that come before everything else, such as errors in the scenario.
    pub remarks: Vec<String>,
    /// The scenes in reading order.
    pub boxes: Vec<SceneBox>,
    /// The names of the settings that the scenes are grouped by.
    pub places: Vec<String>,
    /// The meanings of the colours and symbols, in the order in which they are listed.
    pub legend: Vec<(Option<Standing>, String)>,
}

/// A scene.
#[derive(Debug, Clone)]
pub struct SceneBox {
    /// The scene's id.
    pub id: String,
    /// The kind of step that the scene ends with, which decides the shape and symbol of the box.
    pub kind: SceneKind,
    /// The scene's number and name.
    pub title: String,
    /// The scenes on other sheets that lead to this scene, as text; empty if there are none.
    pub from: String,
    /// A short text about the scene: for an ending, its outcome; for a note or an appraisal, the number of its
    /// statements or facts; otherwise the first words.
    pub summary: String,
    /// The scene's stake in words; empty if the scene has none.
    pub stake: String,
    /// Index of the scene's setting in [`Graph::places`].
    pub place: usize,
    /// The scene's exits, in the order of the file.
    pub exits: Vec<Exit>,
    /// `true` if a best path leads through the scene.
    pub best: bool,
    /// `true` if the scene can be reached from the start.
    pub reached: bool,
}

/// The kind of step that a scene ends with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SceneKind {
    /// The trainee decides.
    Decision,
    /// Another scene follows unconditionally.
    Passage,
    /// The next scene depends on what has happened so far.
    Branch,
    /// The case note is written.
    Note,
    /// The trainee answers an appraisal.
    Appraisal,
    /// The meeting ends with this outcome; `None` if the scenario lacks the ending.
    End(Option<Outcome>),
}

impl SceneKind {
    /// Returns the symbol in the corner of a box of this kind.
    pub fn glyph(self) -> Glyph {
        match self {
            Self::Decision => Glyph::Decision,
            Self::Passage => Glyph::Passage,
            Self::Branch => Glyph::Branch,
            Self::Note => Glyph::Note,
            Self::Appraisal => Glyph::Appraisal,
            Self::End(_) => Glyph::End,
        }
    }

    /// Returns the class in the style sheet for a box of this kind.
    pub fn name(self) -> &'static str {
        match self {
            Self::Decision => "decision",
            Self::Passage => "passage",
            Self::Branch => "branch",
            Self::Note => "note",
            Self::Appraisal => "appraisal",
            Self::End(_) => "ending",
        }
    }
}

/// An edge out of a scene.
#[derive(Debug, Clone)]
pub struct Exit {
    /// The choice's id; `None` if the exit is not a choice.
    pub id: Option<String>,
    /// The text of the choice or the condition of the branch; empty for any other exit.
    pub label: String,
    /// The condition under which the choice is offered; `None` if it is always offered, or if the exit is not a choice.
    pub when: Option<String>,
    /// The verdict on the choice; `None` if the exit is not a choice.
    pub standing: Option<Standing>,
    /// `true` if the choice can breach a critical principle.
    pub critical: bool,
    /// `true` if the exit is part of a best path.
    pub best: bool,
    /// Index of the box that the exit leads to; `None` if that scene does not exist.
    pub to: Option<usize>,
    /// The id of the scene that the exit leads to.
    pub to_id: String,
    /// `true` if the exit leads back to an earlier scene, or to its own scene (a back edge).
    pub back: bool,
    /// The name of the exit's target, which is shown as text if no arrow is drawn; `None` if an arrow is drawn.
    pub mark: Option<String>,
}

impl Exit {
    /// Returns the symbols of a choice: its verdict, and marks for a critical breach and a best path.
    pub fn glyphs(&self, standing: Standing) -> String {
        let mut glyphs = standing.glyph().to_string();
        for (applies, glyph) in [(self.critical, Glyph::Critical), (self.best, Glyph::Best)] {
            if applies {
                glyphs += &format!(" {glyph}");
            }
        }
        glyphs
    }

    /// Returns the index of the box to which the exit's arrow leads; `None` if the exit has a mark instead of an arrow.
    pub fn drawn_to(&self) -> Option<usize> {
        self.to.filter(|_| self.mark.is_none())
    }
}

impl Graph {
    /// Builds the graph of a scenario.
    pub fn new(descriptions: &Descriptions, known: &Known) -> Self {
        let scenario = descriptions.scenario;
        let order = scenario.reading_order();
        // Every setting in use becomes a group of boxes. The groups are in the order in which a reader comes to them.
        let settings = settings(descriptions, &order.scenes);
        let mut places: IndexSet<Setting> = IndexSet::new();
        let place_of: Vec<usize> = settings
            .iter()
            .map(|setting| places.insert_full(*setting).0)
            .collect();
        let source = Source::new(descriptions, known, &order.scenes);
        let scenes = order.scenes.iter().enumerate();
        let boxes: Vec<SceneBox> = scenes
            .map(|(index, number)| SceneBox {
                place: place_of[index],
                reached: index < order.reached,
                ..source.scene_box(index, *number)
            })
            .collect();
        Self {
            language: descriptions.text.messages.tag(),
            title: descriptions.title(),
            about: descriptions.fill(
                "graph-about",
                [
                    ("scenes", boxes.len().into()),
                    ("endings", scenario.endings.len().into()),
                ],
            ),
            remarks: known.remarks.clone(),
            boxes,
            places: places
                .iter()
                .map(|place| descriptions.setting(*place))
                .collect(),
            legend: legend(descriptions),
        }
    }
}

fn legend(descriptions: &Descriptions) -> Vec<(Option<Standing>, String)> {
    let standings = Standing::ALL
        .into_iter()
        .map(|one| (Some(one), descriptions.standing(one)));
    let others = [
        "legend-critical",
        "legend-best",
        "graph-legend-kinds",
        "graph-legend-back",
    ];
    let others = others.map(|message| (None, descriptions.tool(message)));
    // Older meetings have neither appraisals nor stakes, so their legend explains neither.
    let scenario = descriptions.scenario;
    let newer = [
        (scenario.has_appraisals(), "graph-legend-appraisal"),
        (scenario.has_stakes(), "graph-legend-stake"),
    ];
    let newer = newer.into_iter().filter(|(applies, _)| *applies);
    let newer = newer.map(|(_, message)| (None, descriptions.tool(message)));
    standings.chain(others).chain(newer).collect()
}

/// The data that the boxes are built from.
struct Source<'a> {
    descriptions: &'a Descriptions<'a>,
    known: &'a Known,
    /// Index of each scene's box, by the scene's index in the file.
    box_of: Vec<usize>,
    /// The edges of the best path, as pairs of scene ids.
    best_steps: HashSet<(&'a str, &'a str)>,
}

impl<'a> Source<'a> {
    /// Prepares the data for a scenario. `order` contains the indices of all scenes, in reading order.
    fn new(descriptions: &'a Descriptions<'a>, known: &'a Known, order: &[usize]) -> Self {
        let mut box_of = vec![0; order.len()];
        for (index, number) in order.iter().enumerate() {
            box_of[*number] = index;
        }
        let pairs = known.best_scenes.windows(2);
        Self {
            descriptions,
            known,
            box_of,
            best_steps: pairs
                .map(|pair| (pair[0].as_str(), pair[1].as_str()))
                .collect(),
        }
    }

    /// Returns the box of a scene. `index` is the box's index, `number` the scene's index in the file. The caller fills
    /// in `place` and `reached`.
    fn scene_box(&self, index: usize, number: usize) -> SceneBox {
        let descriptions = self.descriptions;
        let (id, scene) = (
            &descriptions.scenario.scenes.keys()[number],
            &descriptions.scenario.scenes[number],
        );
        let kind = self.kind(scene);
        let title = descriptions.scene(id);
        let summary = self.summary(kind, scene);
        SceneBox {
            id: id.clone(),
            kind,
            // A scene without a name of its own is named by its first words. Do not repeat them as the summary.
            summary: if summary == title {
                String::new()
            } else {
                summary
            },
            title: descriptions.numbered(id),
            stake: self.stake(scene),
            from: String::new(),
            place: 0,
            exits: self.exits(index, id, scene),
            best: self.known.best_scenes.contains(id),
            reached: false,
        }
    }

    /// Returns the stake of a scene in words; empty if the scene has none.
    fn stake(&self, scene: &Scene) -> String {
        let descriptions = self.descriptions;
        scene.stake.as_ref().map_or_else(String::new, |stake| {
            let label = descriptions.tool("script-stake");
            format!("{label}: {}", descriptions.stake(stake))
        })
    }

    fn kind(&self, scene: &Scene) -> SceneKind {
        match &scene.then {
            Then::Choose(_) => SceneKind::Decision,
            Then::Goto(_) => SceneKind::Passage,
            Then::Branch(_) => SceneKind::Branch,
            Then::Note { .. } => SceneKind::Note,
            Then::Appraise(_) => SceneKind::Appraisal,
            Then::End(ending) => {
                let ending = self.descriptions.scenario.endings.get(ending);
                SceneKind::End(ending.map(|one| one.outcome))
            }
        }
    }

    /// Returns a short text about a scene: for an ending, its outcome; for a note or an appraisal, the number of its
    /// statements or facts; otherwise the first words.
    fn summary(&self, kind: SceneKind, scene: &Scene) -> String {
        let descriptions = self.descriptions;
        match (kind, &scene.then) {
            (SceneKind::End(Some(outcome)), _) => descriptions.outcome(outcome),
            (_, Then::Note { statements, .. }) => {
                let critical = statements
                    .iter()
                    .filter(|one| critical_if_noted(one, descriptions.text.guidance))
                    .count();
                descriptions.fill(
                    "graph-statements",
                    [
                        ("count", statements.len().into()),
                        ("critical", critical.into()),
                    ],
                )
            }
            (_, Then::Appraise(appraisal)) => descriptions.fill(
                "graph-appraisal",
                [
                    ("facts", appraisal.facts.len().into()),
                    ("cases", appraisal.cases.len().into()),
                ],
            ),
            _ => descriptions.first_words(scene).unwrap_or_default(),
        }
    }

    fn exits(&self, index: usize, id: &str, scene: &Scene) -> Vec<Exit> {
        let descriptions = self.descriptions;
        let exit = |to: &str, label: String| self.exit((index, id), to, label);
        match &scene.then {
            Then::Choose(choices) => {
                let of_choice = |choice: &Choice| Exit {
                    when: choice.when.as_ref().map(|when| descriptions.only_if(when)),
                    id: Some(choice.id.clone()),
                    standing: Some(Standing::of(&choice.judged)),
                    critical: can_be_critical(&choice.judged, descriptions.text.guidance),
                    best: self.known.best.contains(&choice.id),
                    ..exit(&choice.to, descriptions.own(&choice.id))
                };
                choices.iter().map(of_choice).collect()
            }
            Then::Goto(to) | Then::Note { to, .. } => vec![exit(to, String::new())],
            Then::Appraise(appraisal) => vec![exit(&appraisal.to, String::new())],
            Then::Branch(branches) => {
                let of_branch = |branch: &Branch| match branch {
                    Branch::If(when, to) => exit(to, descriptions.only_if(when)),
                    Branch::Otherwise(to) => exit(to, descriptions.tool("graph-otherwise")),
                };
                branches.iter().map(of_branch).collect()
            }
            Then::End(_) => Vec::new(),
        }
    }

    /// Returns an exit to the scene `to`. `index` is the box of the scene that the exit leaves, and `from` is that
    /// scene's id. If the exit leads back, or to a scene that does not exist, it gets no line, but a mark that names
    /// its target. All lines therefore run downwards.
    fn exit(&self, (index, from): (usize, &str), to: &str, label: String) -> Exit {
        let number = self.descriptions.scenario.scenes.get_index_of(to);
        let to_box = number.map(|number| self.box_of[number]);
        let back = to_box.is_some_and(|to| to <= index);
        Exit {
            id: None,
            label,
            when: None,
            standing: None,
            critical: false,
            best: self.best_steps.contains(&(from, to)),
            to: to_box,
            to_id: to.to_owned(),
            back,
            mark: (back || to_box.is_none()).then(|| match self.descriptions.number(to) {
                Some(number) => format!("↑ {number} · {to}"),
                None => format!("↑ {to}"),
            }),
        }
    }
}

/// Returns the settings of the scenes, in the given order. A scene without a setting has the setting of the first scene
/// that leads to it.
fn settings(descriptions: &Descriptions, order: &[usize]) -> Vec<Setting> {
    let scenes = &descriptions.scenario.scenes;
    let mut inherited: Vec<Option<Setting>> = vec![None; scenes.len()];
    let mut settings = Vec::new();
    for number in order {
        let scene = &scenes[*number];
        let setting = scene.setting.or(inherited[*number]).unwrap_or_default();
        settings.push(setting);
        for to in scene.then.targets() {
            if let Some(to) = scenes.get_index_of(to) {
                inherited[to].get_or_insert(setting);
            }
        }
    }
    settings
}
