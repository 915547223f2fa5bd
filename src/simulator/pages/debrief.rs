//! The debrief: first whether it was passed and why, then the areas, the turning points, the way taken, and then
//! every decision, sign and statement.

use super::{attempt, frame, meeting};
use crate::debrief::{Debrief, SignResult, StatementResult, TurningPoint};
use crate::language::scenario_scope;
use crate::meeting::Plot;
use crate::simulator::page::{Block, Body, Meter, Page, PageName, PathMap, PathStep, Tone};
use crate::simulator::play::Play;
use crate::simulator::voice::Voice;
use crate::simulator::{Action, Button, ButtonKind, Icon, Key, Overlay, Simulator};

/// An area below this percentage stands out.
const LOW: u8 = 50;

pub(super) fn page(simulator: &Simulator, play: &Play) -> Page {
    let voice = simulator.voice();
    let plot = play.session.plot();
    let paths = simulator.paths.get(plot, &simulator.content);
    let debrief = Debrief::new(&play.session, &paths, &simulator.content.guidance);
    let writer = Writer {
        voice: &voice,
        plot,
        debrief: &debrief,
        simulator,
    };
    let aside = vec![writer.result(), writer.areas(), writer.buttons()];
    let mut main = Vec::new();
    main.extend(writer.critical());
    main.push(writer.turning_points());
    main.extend(writer.advice());
    main.push(writer.ways());
    main.push(writer.decisions());
    main.extend(writer.signs());
    main.extend(writer.note());
    main.push(writer.principles());
    let (_, title) = attempt::title(&voice, play);
    let place = format!("{}:debrief", play.id());
    let title = voice.ui_with("debrief-title", [("title", title.into())]);
    let mut page = frame(
        simulator,
        PageName::Debrief,
        place,
        title,
        Body::Columns { aside, main },
    );
    page.toolbar = vec![
        voice.open(Overlay::Transcript),
        voice.open(Overlay::Handbook),
        voice.open(Overlay::Settings),
        voice.language_button(&simulator.language_tags()),
        voice.menu_button().key(Key::Escape),
    ];
    page
}

struct Writer<'a> {
    voice: &'a Voice<'a>,
    plot: &'a Plot,
    debrief: &'a Debrief,
    simulator: &'a Simulator,
}

impl Writer<'_> {
    fn words(&self, id: &str) -> String {
        self.voice.scene(&self.plot.scenario.id, id)
    }

    fn part(&self, id: &str, attribute: &str) -> String {
        self.voice.scene_part(&self.plot.scenario.id, id, attribute)
    }

    fn result(&self) -> Block {
        let debrief = self.debrief;
        let (heading, text) = if debrief.passed {
            ("passed", "passed-why")
        } else if !debrief.finished {
            ("not-passed", "not-passed-unfinished")
        } else if !debrief.critical.is_empty() {
            ("not-passed", "not-passed-critical")
        } else {
            ("not-passed", "not-passed-points")
        };
        let values = [
            ("percent", debrief.percent.into()),
            ("mark", debrief.pass_mark.into()),
        ];
        Block::Result {
            percent: debrief.percent,
            heading: self.voice.ui(heading),
            text: self.voice.ui_with(text, values),
            passed: debrief.passed,
        }
    }

    fn areas(&self) -> Block {
        let debrief = self.debrief;
        let mut meters: Vec<Meter> = debrief
            .areas
            .iter()
            .map(|result| Meter {
                label: self.voice.ui(&format!("area-{}", result.area.name())),
                percent: result.percent,
                value: result.percent.map_or_else(
                    || self.voice.ui("not-judged"),
                    |percent| percent.to_string(),
                ),
                low: result.percent.is_some_and(|percent| percent < LOW),
            })
            .collect();
        let (seen, signs) = debrief.signs_seen();
        meters.push(self.share("signs-meter", seen, signs));
        let (right, statements) = debrief.note_right();
        meters.push(self.share("note-meter", right, statements));
        let values = [
            ("missed", (signs - seen).into()),
            ("imagined", debrief.signs_imagined().into()),
        ];
        Block::card(
            "areas",
            vec![
                Block::heading(self.voice.ui("areas-heading")),
                Block::Meters(meters),
                Block::toned(self.voice.ui_with("signs-summary", values), Tone::Quiet),
                Block::toned(self.voice.ui("scale-about"), Tone::Quiet),
            ],
        )
    }

    fn share(&self, label: &str, part: usize, whole: usize) -> Meter {
        // At most 100, since a part is at most the whole.
        let percent = (whole > 0).then(|| (part * 100 / whole) as u8);
        let values = [("part", part.into()), ("whole", whole.into())];
        Meter {
            label: self.voice.ui(label),
            percent,
            value: if whole > 0 {
                self.voice.ui_with("part-of", values)
            } else {
                self.voice.ui("not-judged")
            },
            low: percent.is_some_and(|percent| percent < LOW),
        }
    }

    fn buttons(&self) -> Block {
        let again = Action::Start(self.debrief.scenario.clone());
        Block::Buttons(vec![
            Button::new("again", self.voice.ui("try-again"), again)
                .kind(ButtonKind::Primary)
                .icon(Icon::Return),
            Button::new("report", self.voice.ui("save-report"), Action::SaveReport)
                .icon(Icon::Document)
                .key(Key::Letter('g')),
            Button::new("back-to-menu", self.voice.ui("to-menu"), Action::Menu).icon(Icon::Menu),
        ])
    }

    /// The label of a decision: its number and moment.
    fn label(&self, decision: usize, scene: &str) -> String {
        let moment = attempt::moment(self.voice, self.plot, scene);
        self.voice.ui_with(
            "decision-label",
            [("number", (decision + 1).into()), ("moment", moment.into())],
        )
    }

    fn try_from(&self, place: &str, decision: usize) -> Button {
        let id = format!("{place}:try:{decision}");
        Button::new(
            id,
            self.voice.ui("try-from-here"),
            Action::TryFrom(decision),
        )
        .icon(Icon::Return)
    }

    fn critical(&self) -> Option<Block> {
        if self.debrief.critical.is_empty() {
            return None;
        }
        let mut blocks = vec![
            Block::heading(self.voice.ui("critical-heading")),
            Block::text(self.voice.ui("critical-explained")),
        ];
        for (index, breach) in self.debrief.critical.iter().enumerate() {
            let principle = &breach.principle;
            let text = match (breach.decision, &breach.statement) {
                (Some(number), _) => self.label(number, &self.debrief.decisions[number].scene),
                (None, Some(statement)) => self
                    .voice
                    .ui_with("in-the-note", [("statement", self.words(statement).into())]),
                (None, None) => String::new(),
            };
            blocks.push(Block::Badge {
                label: self.voice.ui("verdict-breaches"),
                tone: Tone::Bad,
                text,
            });
            let rule = self
                .voice
                .guide_part(&format!("principle-{principle}"), "rule");
            blocks.extend(rule.map(Block::text));
            blocks.push(Block::toned(self.voice.source(principle), Tone::Quiet));
            blocks.push(Block::Buttons(vec![
                self.voice
                    .principle_button(&format!("critical:{index}"), principle),
            ]));
        }
        Some(Block::Card {
            id: "critical".into(),
            tone: Tone::Bad,
            blocks,
        })
    }

    fn turning_points(&self) -> Block {
        let mut blocks = vec![Block::heading(self.voice.ui("turning-heading"))];
        if self.debrief.turning_points.is_empty() {
            blocks.push(Block::text(self.voice.ui("turning-none")));
        }
        blocks.extend(
            self.debrief
                .turning_points
                .iter()
                .map(|point| self.turning_point(point)),
        );
        Block::card("turning-points", blocks)
    }

    /// Three pieces of advice, drawn from the largest losses.
    fn advice(&self) -> Option<Block> {
        let rows = self
            .debrief
            .to_work_on()
            .into_iter()
            .take(3)
            .map(|principle| {
                let why = self
                    .voice
                    .guide_part(&format!("principle-{principle}"), "why")
                    .unwrap_or_default();
                (self.voice.principle(principle), why)
            });
        let rows: Vec<(String, String)> = rows.collect();
        let any = !rows.is_empty();
        let blocks = vec![
            Block::heading(self.voice.ui("advice-heading")),
            Block::Facts(rows),
        ];
        any.then(|| Block::card("advice", blocks))
    }

    fn turning_point(&self, point: &TurningPoint) -> Block {
        let mut blocks = vec![
            Block::Badge {
                label: self
                    .voice
                    .ui_with("lost", [("percent", point.lost_percent.into())]),
                tone: Tone::Bad,
                text: self.label(point.decision, &point.scene),
            },
            Block::text(
                self.voice
                    .ui_with("you-did", [("choice", self.words(&point.choice).into())]),
            ),
        ];
        if let Some(better) = &point.better {
            let better = self
                .voice
                .ui_with("better", [("choice", self.words(better).into())]);
            blocks.push(Block::toned(better, Tone::Good));
        }
        blocks.push(Block::text(self.part(&point.choice, "feedback")));
        if let Some(principle) = &point.principle {
            let name = self.voice.principle(principle);
            let source = format!("{name} · {}", self.voice.source(principle));
            blocks.push(Block::toned(source, Tone::Quiet));
        }
        let place = format!("turning:{}", point.decision);
        let mut buttons = vec![self.try_from(&place, point.decision)];
        buttons.extend(
            point
                .principle
                .as_ref()
                .map(|id| self.voice.principle_button(&place, id)),
        );
        blocks.push(Block::Buttons(buttons));
        Block::card(place, blocks)
    }

    fn ways(&self) -> Block {
        let debrief = self.debrief;
        let mine: Vec<(&str, &str)> = debrief
            .decisions
            .iter()
            .map(|one| (one.scene.as_str(), one.choice.as_str()))
            .collect();
        let best: Vec<(&str, &str)> = debrief
            .best_way
            .decisions
            .iter()
            .map(|(scene, choice)| (scene.as_str(), choice.as_str()))
            .collect();
        let shared = mine
            .iter()
            .zip(&best)
            .take_while(|(mine, best)| mine == best)
            .count();
        let moment = |scene: &str| attempt::moment(self.voice, self.plot, scene);
        let taken = debrief.decisions.iter().map(|decision| {
            let (tone, _) = meeting::standing(decision.verdicts.iter().map(|verdict| verdict.kind));
            PathStep {
                label: moment(&decision.scene),
                tone: if decision.kept_best {
                    Tone::Plain
                } else {
                    tone.max_loss()
                },
            }
        });
        let better = best.iter().map(|(scene, _)| PathStep {
            label: moment(scene),
            tone: Tone::Good,
        });
        let ending = |id: Option<&String>| {
            id.map_or_else(
                || self.voice.ui("no-ending"),
                |id| self.words(&format!("ending-{id}")),
            )
        };
        let (taken_end, best_end) = (
            ending(debrief.ending.as_ref()),
            ending(debrief.best_way.ending.as_ref()),
        );
        let values = [
            ("taken", mine.len().into()),
            ("shared", shared.into()),
            ("end", taken_end.as_str().into()),
            ("bestend", best_end.as_str().into()),
        ];
        let description = self.voice.ui_with("ways-described", values);
        let map = PathMap {
            description: description.clone(),
            shared,
            taken: taken.collect(),
            taken_end,
            best: better.collect(),
            best_end,
        };
        Block::card(
            "ways",
            vec![
                Block::heading(self.voice.ui("ways-heading")),
                Block::Paths(map),
                Block::toned(description, Tone::Quiet),
            ],
        )
    }

    fn decisions(&self) -> Block {
        let mut blocks = vec![Block::heading(self.voice.ui("decisions-heading"))];
        for (number, decision) in self.debrief.decisions.iter().enumerate() {
            let (tone, standing) =
                meeting::standing(decision.verdicts.iter().map(|verdict| verdict.kind));
            let place = format!("decision:{number}");
            blocks.push(Block::subheading(self.label(number, &decision.scene)));
            blocks.push(Block::Badge {
                label: self.voice.ui(standing),
                tone,
                text: self.words(&decision.choice),
            });
            blocks.push(Block::text(self.part(&decision.choice, "feedback")));
            let mut buttons = Vec::new();
            for verdict in &decision.verdicts {
                let said = meeting::verdict(self.voice, &place, &verdict.principle, verdict.kind);
                let mut button = said.principle;
                button.label = self.voice.ui_with(
                    "verdict-on",
                    [
                        ("verdict", said.word.into()),
                        ("principle", button.label.as_str().into()),
                    ],
                );
                buttons.push(button);
            }
            buttons.push(self.try_from(&place, number));
            blocks.push(Block::Buttons(buttons));
        }
        Block::card("decisions", blocks)
    }

    fn signs(&self) -> Option<Block> {
        if self.debrief.signs.is_empty() {
            return None;
        }
        let mut blocks = vec![
            Block::heading(self.voice.ui("signs-debrief-heading")),
            Block::toned(self.voice.ui("signs-about"), Tone::Quiet),
        ];
        self.debrief
            .signs
            .iter()
            .for_each(|sign| blocks.extend(self.sign(sign)));
        Some(Block::card("signs", blocks))
    }

    fn sign(&self, sign: &SignResult) -> Vec<Block> {
        let (tone, label) = match (sign.real, sign.marked) {
            (true, true) => (Tone::Good, "sign-hit"),
            (true, false) => (Tone::Bad, "sign-missed"),
            (false, true) => (Tone::Bad, "sign-imagined"),
            (false, false) => (Tone::Good, "sign-let-be"),
        };
        let plot = self.plot;
        let words = plot
            .find_line(&sign.line)
            .map(|line| self.voice.line(plot, plot.line(line)));
        let text = match words {
            Some((Some(speaker), words)) => format!("{speaker}: {words}"),
            Some((None, words)) => words,
            None => String::new(),
        };
        let mut blocks = vec![Block::Badge {
            label: self.voice.ui(label),
            tone,
            text,
        }];
        let languages = self
            .simulator
            .content
            .languages
            .words(&self.simulator.language);
        let scope = scenario_scope(&plot.scenario.id);
        let why = languages.find(&scope, &sign.line, Some("why"), None);
        let why = why.unwrap_or_else(|| self.voice.ui("sign-nothing"));
        blocks.push(Block::toned(
            match &sign.sign {
                Some(id) => format!("{}. {why}", self.voice.guide(&format!("sign-{id}"))),
                None => why,
            },
            Tone::Quiet,
        ));
        blocks
    }

    fn note(&self) -> Option<Block> {
        if self.debrief.note.is_empty() {
            return None;
        }
        let mut blocks = vec![Block::heading(self.voice.ui("note-title"))];
        self.debrief
            .note
            .iter()
            .for_each(|statement| blocks.extend(self.statement(statement)));
        Some(Block::card("note", blocks))
    }

    fn statement(&self, result: &StatementResult) -> [Block; 2] {
        let (tone, label) = match (result.belongs, result.included) {
            (true, true) => (Tone::Good, "note-rightly-in"),
            (false, false) => (Tone::Good, "note-rightly-out"),
            (true, false) => (Tone::Bad, "note-missing"),
            (false, true) => (Tone::Bad, "note-wrongly-in"),
        };
        [
            Block::Badge {
                label: self.voice.ui(label),
                tone,
                text: self.words(&result.statement),
            },
            Block::toned(self.part(&result.statement, "feedback"), Tone::Quiet),
        ]
    }

    fn principles(&self) -> Block {
        let rows = self.debrief.principles.iter().map(|result| {
            let values = [
                ("follows", result.follows.into()),
                ("partly", result.partly.into()),
                ("breaches", result.breaches.into()),
            ];
            (
                self.voice.principle(&result.principle),
                self.voice.ui_with("principle-counts", values),
            )
        });
        Block::card(
            "principles",
            vec![
                Block::heading(self.voice.ui("principles-heading")),
                Block::Facts(rows.collect()),
            ],
        )
    }
}

impl Tone {
    /// How a step that lost something is drawn, even where its own verdicts were good.
    fn max_loss(self) -> Self {
        if self == Self::Bad {
            Self::Bad
        } else {
            Self::Mixed
        }
    }
}
