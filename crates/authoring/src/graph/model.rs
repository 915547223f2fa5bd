//! What a drawing shows: a box for each scene, with the ways out of it, in the words of one language.

use std::collections::HashSet;

use crate::script::Known;
use crate::wording::{Standing, Wording, can_be_critical, critical_if_noted};
use samtalerum_core::glyph::Glyph;
use samtalerum_core::scenario::{Branch, Choice, Outcome, Setting, Then};

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
    /// What is drawn of a scenario.
    pub fn new(wording: &Wording, known: &Known) -> Self {
        let scenario = wording.scenario;
        let order = scenario.reading_order();
        let settings = settings(wording, &order.scenes);
        let mut places: Vec<Setting> = Vec::new();
        for setting in &settings {
            if !places.contains(setting) {
                places.push(*setting);
            }
        }
        let on_best: HashSet<(&str, &str)> = known
            .best_scenes
            .windows(2)
            .map(|pair| (pair[0].as_str(), pair[1].as_str()))
            .collect();
        let position = |id: &str| {
            let number = scenario.scenes.get_index_of(id)?;
            order.scenes.iter().position(|other| *other == number)
        };
        let mut boxes = Vec::new();
        for (index, number) in order.scenes.iter().enumerate() {
            // The order holds numbers of scenes that are there.
            let Some((id, scene)) = scenario.scenes.get_index(*number) else {
                continue;
            };
            let exit = |to: &str, label: String| {
                let to_box = position(to);
                let back = to_box.is_some_and(|to| to <= index);
                Exit {
                    id: None,
                    label,
                    when: None,
                    standing: None,
                    critical: false,
                    best: on_best.contains(&(id.as_str(), to)),
                    to: to_box,
                    to_id: to.to_owned(),
                    back,
                    mark: (back || to_box.is_none()).then(|| match wording.number(to) {
                        Some(number) => format!("↑ {number} · {to}"),
                        None => format!("↑ {to}"),
                    }),
                }
            };
            let of_choice = |choice: &Choice| Exit {
                when: choice.when.as_ref().map(|when| wording.only_if(when)),
                id: Some(choice.id.clone()),
                standing: Some(Standing::of(&choice.judged)),
                critical: can_be_critical(&choice.judged, wording.text.guidance),
                best: known.best.contains(&choice.id),
                ..exit(&choice.to, wording.own(&choice.id))
            };
            let (kind, exits) = match &scene.then {
                Then::Choose(choices) => (Kind::Decision, choices.iter().map(of_choice).collect()),
                Then::Goto(to) => (Kind::Passage, vec![exit(to, String::new())]),
                Then::Branch(ways) => {
                    let ways = ways.iter().map(|way| match way {
                        Branch::If(when, to) => exit(to, wording.only_if(when)),
                        Branch::Otherwise(to) => exit(to, wording.tool("graph-otherwise")),
                    });
                    (Kind::Branch, ways.collect())
                }
                Then::Note { to, .. } => (Kind::Note, vec![exit(to, String::new())]),
                Then::End(ending) => {
                    let outcome = scenario.endings.get(ending).map(|one| one.outcome);
                    (Kind::End(outcome), Vec::new())
                }
            };
            let words = match (&kind, &scene.then) {
                (Kind::End(Some(outcome)), _) => wording.outcome(*outcome),
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
            };
            let title = wording.scene(id);
            boxes.push(SceneBox {
                id: id.clone(),
                kind,
                words: if words == title { String::new() } else { words },
                title: wording.numbered(id),
                from: String::new(),
                place: places
                    .iter()
                    .position(|place| *place == settings[index])
                    .unwrap_or_default(),
                exits,
                best: known.best_scenes.contains(id),
                reached: index < order.reached,
            });
        }
        let standings = Standing::ALL
            .into_iter()
            .map(|one| (Some(one), wording.standing(one)));
        let mut legend: Vec<(Option<Standing>, String)> = standings.collect();
        legend.push((None, wording.tool("legend-critical")));
        legend.push((None, wording.tool("legend-best")));
        legend.push((None, wording.tool("graph-legend-back")));
        Self {
            language: wording.text.words.tag(),
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
            legend,
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
