//! What a drawing shows: a box for each scene, with the ways out of it, in the words of one language.

use std::collections::HashSet;

use crate::script::Known;
use crate::wording::{Standing, Wording, can_be_critical, critical_if_noted};
use indexmap::IndexSet;
use samtalerum_core::glyph::Glyph;
use samtalerum_core::scenario::{Branch, Choice, Outcome, Scene, Setting, Then};

/// A scenario as boxes and ways.
#[derive(Debug, Clone)]
pub struct Graph {
    /// The language's tag.
    pub language: String,
    /// The title.
    pub title: String,
    /// What the drawing is and holds, for those who do not see it.
    pub about: String,
    /// What must be said before anything else.
    pub remarks: Vec<String>,
    /// The scenes in reading order.
    pub boxes: Vec<SceneBox>,
    /// The places that the scenes are grouped by.
    pub places: Vec<String>,
    /// What colours and signs mean.
    pub legend: Vec<(Option<Standing>, String)>,
}

/// A scene.
#[derive(Debug, Clone)]
pub struct SceneBox {
    /// Its id.
    pub id: String,
    /// What it does.
    pub kind: Kind,
    /// Its number and what it is called.
    pub title: String,
    /// Where it is come to from, where that is not drawn.
    pub from: String,
    /// How it begins, or how the meeting ends in it.
    pub words: String,
    /// The number of its place in [`Graph::places`].
    pub place: usize,
    /// The ways out of it.
    pub exits: Vec<Exit>,
    /// Whether a best way leads through it.
    pub best: bool,
    /// Whether the start leads to it.
    pub reached: bool,
}

/// What a scene does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The trainee decides.
    Decision,
    /// Another scene follows by itself.
    Passage,
    /// What was done before decides which scene follows.
    Branch,
    /// The case note is written.
    Note,
    /// The meeting is over.
    End(Option<Outcome>),
}

impl Kind {
    /// Returns the symbol in the corner of its box.
    pub fn glyph(self) -> Glyph {
        match self {
            Self::Decision => Glyph::Decision,
            Self::Passage => Glyph::Passage,
            Self::Branch => Glyph::Branch,
            Self::Note => Glyph::Note,
            Self::End(_) => Glyph::End,
        }
    }

    /// The name of its style.
    pub fn name(self) -> &'static str {
        match self {
            Self::Decision => "decision",
            Self::Passage => "passage",
            Self::Branch => "branch",
            Self::Note => "note",
            Self::End(_) => "ending",
        }
    }
}

/// A way out of a scene.
#[derive(Debug, Clone)]
pub struct Exit {
    /// The choice's id; nothing for other ways.
    pub id: Option<String>,
    /// What it says; empty where there is only one way.
    pub label: String,
    /// When the choice is offered, if not always.
    pub when: Option<String>,
    /// How the choice stands; nothing for other ways.
    pub standing: Option<Standing>,
    /// Whether it can breach a critical principle.
    pub critical: bool,
    /// Whether it lies on a best way.
    pub best: bool,
    /// The number of the scene it leads to; nothing where there is none.
    pub to: Option<usize>,
    /// The id of the scene it leads to.
    pub to_id: String,
    /// Whether it leads back to a scene before.
    pub back: bool,
    /// What says where it leads, in place of a line.
    pub mark: Option<String>,
}

impl Exit {
    /// Lists the symbols of a choice with this standing.
    pub fn glyphs(&self, standing: Standing) -> String {
        let mut glyphs = standing.glyph().to_string();
        for (applies, glyph) in [(self.critical, Glyph::Critical), (self.best, Glyph::Best)] {
            if applies {
                glyphs += &format!(" {glyph}");
            }
        }
        glyphs
    }

    /// The scene that a line is drawn to.
    pub fn drawn_to(&self) -> Option<usize> {
        self.to.filter(|_| self.mark.is_none())
    }
}

impl Graph {
    /// Returns what is drawn of a scenario.
    pub fn new(wording: &Wording, known: &Known) -> Self {
        let scenario = wording.scenario;
        let order = scenario.reading_order();
        // Each setting that is used becomes a place, in the order in which the reader meets them.
        let settings = settings(wording, &order.scenes);
        let mut places: IndexSet<Setting> = IndexSet::new();
        let place_of: Vec<usize> = settings
            .iter()
            .map(|setting| places.insert_full(*setting).0)
            .collect();
        let source = Source::new(wording, known, &order.scenes);
        let scenes = order.scenes.iter().enumerate();
        let boxes: Vec<SceneBox> = scenes
            .map(|(index, number)| SceneBox {
                place: place_of[index],
                reached: index < order.reached,
                ..source.scene_box(index, *number)
            })
            .collect();
        Self {
            language: wording.text.messages.tag(),
            title: wording.title(),
            about: wording.tell(
                "graph-about",
                [
                    ("scenes", boxes.len().into()),
                    ("endings", scenario.endings.len().into()),
                ],
            ),
            remarks: known.remarks.clone(),
            boxes,
            places: places.iter().map(|place| wording.setting(*place)).collect(),
            legend: legend(wording),
        }
    }
}

fn legend(wording: &Wording) -> Vec<(Option<Standing>, String)> {
    let standings = Standing::ALL
        .into_iter()
        .map(|one| (Some(one), wording.standing(one)));
    let others = ["legend-critical", "legend-best", "graph-legend-back"];
    let others = others.map(|message| (None, wording.tool(message)));
    standings.chain(others).collect()
}

/// What the boxes are made from.
struct Source<'a> {
    wording: &'a Wording<'a>,
    known: &'a Known,
    /// The number of each scene's box, by the scene's number in the file.
    box_of: Vec<usize>,
    /// The steps of the best path: from a scene to the next.
    best_steps: HashSet<(&'a str, &'a str)>,
}

impl<'a> Source<'a> {
    /// `order` holds the number of each scene once.
    fn new(wording: &'a Wording<'a>, known: &'a Known, order: &[usize]) -> Self {
        let mut box_of = vec![0; order.len()];
        for (index, number) in order.iter().enumerate() {
            box_of[*number] = index;
        }
        let pairs = known.best_scenes.windows(2);
        Self {
            wording,
            known,
            box_of,
            best_steps: pairs
                .map(|pair| (pair[0].as_str(), pair[1].as_str()))
                .collect(),
        }
    }

    /// Returns the box of the scene with this number, but for its place and whether it is reached.
    fn scene_box(&self, index: usize, number: usize) -> SceneBox {
        let wording = self.wording;
        let (id, scene) = (
            &wording.scenario.scenes.keys()[number],
            &wording.scenario.scenes[number],
        );
        let kind = self.kind(scene);
        let title = wording.scene(id);
        let words = self.words(kind, scene);
        SceneBox {
            id: id.clone(),
            kind,
            // A scene without a title of its own is called by its first words: they are not repeated.
            words: if words == title { String::new() } else { words },
            title: wording.numbered(id),
            from: String::new(),
            place: 0,
            exits: self.exits(index, id, scene),
            best: self.known.best_scenes.contains(id),
            reached: false,
        }
    }

    fn kind(&self, scene: &Scene) -> Kind {
        match &scene.then {
            Then::Choose(_) => Kind::Decision,
            Then::Goto(_) => Kind::Passage,
            Then::Branch(_) => Kind::Branch,
            Then::Note { .. } => Kind::Note,
            Then::End(ending) => {
                let ending = self.wording.scenario.endings.get(ending);
                Kind::End(ending.map(|one| one.outcome))
            }
        }
    }

    /// Returns how the scene begins, what its note holds, or how the meeting ends in it.
    fn words(&self, kind: Kind, scene: &Scene) -> String {
        let wording = self.wording;
        match (kind, &scene.then) {
            (Kind::End(Some(outcome)), _) => wording.outcome(outcome),
            (_, Then::Note { statements, .. }) => {
                let critical = statements
                    .iter()
                    .filter(|one| critical_if_noted(one, wording.text.guidance))
                    .count();
                wording.tell(
                    "graph-statements",
                    [
                        ("count", statements.len().into()),
                        ("critical", critical.into()),
                    ],
                )
            }
            _ => wording.first_words(scene).unwrap_or_default(),
        }
    }

    fn exits(&self, index: usize, id: &str, scene: &Scene) -> Vec<Exit> {
        let wording = self.wording;
        let exit = |to: &str, label: String| self.exit((index, id), to, label);
        match &scene.then {
            Then::Choose(choices) => {
                let of_choice = |choice: &Choice| Exit {
                    when: choice.when.as_ref().map(|when| wording.only_if(when)),
                    id: Some(choice.id.clone()),
                    standing: Some(Standing::of(&choice.judged)),
                    critical: can_be_critical(&choice.judged, wording.text.guidance),
                    best: self.known.best.contains(&choice.id),
                    ..exit(&choice.to, wording.own(&choice.id))
                };
                choices.iter().map(of_choice).collect()
            }
            Then::Goto(to) | Then::Note { to, .. } => vec![exit(to, String::new())],
            Then::Branch(branches) => {
                let of_branch = |branch: &Branch| match branch {
                    Branch::If(when, to) => exit(to, wording.only_if(when)),
                    Branch::Otherwise(to) => exit(to, wording.tool("graph-otherwise")),
                };
                branches.iter().map(of_branch).collect()
            }
            Then::End(_) => Vec::new(),
        }
    }

    /// Returns an exit from a scene, given by its box and its id. One that leads back, or to no scene, gets a mark in
    /// place of a line, so that all lines run downwards.
    fn exit(&self, (index, from): (usize, &str), to: &str, label: String) -> Exit {
        let number = self.wording.scenario.scenes.get_index_of(to);
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
            mark: (back || to_box.is_none()).then(|| match self.wording.number(to) {
                Some(number) => format!("↑ {number} · {to}"),
                None => format!("↑ {to}"),
            }),
        }
    }
}

/// Where each scene takes place, by its position in the order: what it says, or else what holds in the first scene that
/// leads to it.
fn settings(wording: &Wording, order: &[usize]) -> Vec<Setting> {
    let scenes = &wording.scenario.scenes;
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
