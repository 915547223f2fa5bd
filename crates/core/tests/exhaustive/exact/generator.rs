//! Generates small scenarios from a tape, a list of random bytes. If a test fails, the test library shrinks the tape,
//! which gives a smaller scenario.

use std::sync::Arc;

use indexmap::IndexMap;
use samtalerum_core::guidance::Area;
use samtalerum_core::scenario::{
    Appraisal, AppraisalCase, Belongs, Branch, Choice, ConcernLevel, Condition, Effect, Ending,
    Fact, Judgement, Level, Line, Outcome, Scenario, Scene, Shows, Stake, Statement, Sufficiency,
    Then, Variable,
};

const PRINCIPLES: [&str; 6] = [
    "citizen-chooses-companion",
    "ask-the-citizen",
    "exclusion-needs-weighty-grounds",
    "record-the-basis",
    "confidentiality",
    "follow-up",
];

struct Tape<'a> {
    bytes: std::slice::Iter<'a, u8>,
}

impl Tape<'_> {
    /// Returns a number below `end`; 0 if the tape has ended.
    fn below(&mut self, end: usize) -> usize {
        usize::from(*self.bytes.next().unwrap_or(&0)) % end
    }

    /// Returns `true` with a probability of one in `times`; `false` if the tape has ended.
    fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == times - 1
    }
}

/// The ids of a scenario. They are generated first, because conditions refer to them.
struct Frame {
    /// The format. From 2 on, there are facts, appraisals and stakes.
    format: u32,
    /// For each scene: its kind, and the number of its choices or statements.
    scenes: Vec<(usize, usize)>,
    choices: Vec<String>,
    lines: Vec<String>,
    statements: Vec<String>,
}

/// The first scene is of this kind or a higher one. All kinds from `CHOOSE - 1` on have a decision.
const CHOOSE: usize = 4;

pub(super) fn scenario(bytes: &[u8]) -> Arc<Scenario> {
    let tape = &mut Tape {
        bytes: bytes.iter(),
    };
    let format = 1 + u32::from(tape.once_in(2));
    let mut frame = Frame {
        format,
        scenes: Vec::new(),
        choices: Vec::new(),
        lines: Vec::new(),
        statements: Vec::new(),
    };
    for scene in 0..3 + tape.below(6) {
        // There are eight kinds of scenes. Kind 0 has an appraisal (in format 1 only a `Goto`), kind 1 has branches,
        // kind 2 has a note, and kinds 3 to 7 have a decision.
        let kind = tape.below(8).max(if scene == 0 { CHOOSE } else { 0 });
        let parts = 1 + tape.below(3);
        for part in 0..parts {
            if kind >= CHOOSE - 1 {
                frame.choices.push(format!("c{scene}-{part}"));
            } else if kind == 2 {
                frame.statements.push(format!("n{scene}-{part}"));
            }
        }
        frame.lines.push(format!("l{scene}"));
        frame.scenes.push((kind, parts));
    }
    let count = frame.scenes.len();
    let mut scenes = IndexMap::new();
    for number in 0..count {
        scenes.insert(format!("s{number}"), frame.scene(number, tape));
    }
    for ending in 0..2 {
        scenes.insert(
            format!("s{}", count + ending),
            empty_scene(Then::End(format!("e{ending}"))),
        );
    }
    Arc::new(Scenario {
        format,
        facts: facts(format),
        signs: if format == 2 { stake(tape) } else { None },
        id: "made".into(),
        level: Level::Introductory,
        minutes: 1,
        trains: Vec::new(),
        cast: IndexMap::new(),
        case_file: Vec::new(),
        papers: IndexMap::new(),
        variables: IndexMap::from([
            ("f0".into(), Variable::Flag(tape.once_in(2))),
            ("f1".into(), Variable::Flag(false)),
            ("g".into(), Variable::Gauge([0, 50, 99][tape.below(3)])),
        ]),
        start: "s0".into(),
        scenes,
        endings: ["e0", "e1"]
            .into_iter()
            .map(|id| {
                (
                    id.to_owned(),
                    Ending {
                        outcome: Outcome::ALL[tape.below(3)],
                    },
                )
            })
            .collect(),
    })
}

fn empty_scene(then: Then) -> Scene {
    Scene {
        setting: None,
        present: None,
        moods: IndexMap::new(),
        effects: Vec::new(),
        lines: Vec::new(),
        stake: None,
        then,
    }
}

impl Frame {
    fn scene(&self, number: usize, tape: &mut Tape) -> Scene {
        let (kind, parts) = self.scenes[number];
        let mut scene = empty_scene(match kind {
            0 if self.format == 2 => Then::Appraise(self.appraisal(number, tape)),
            0 => Then::Goto(self.later(number, tape)),
            1 => Then::Branch(vec![
                Branch::If(self.condition(tape, 2), self.later(number, tape)),
                Branch::Otherwise(self.later(number, tape)),
            ]),
            2 => Then::Note {
                statements: (0..parts)
                    .map(|part| self.statement(number, part, tape))
                    .collect(),
                to: self.later(number, tape),
            },
            _ => Then::Choose(
                (0..parts)
                    .map(|part| self.choice(number, part, tape))
                    .collect(),
            ),
        });
        if self.format == 2 && !matches!(scene.then, Then::Goto(_) | Then::Branch(_)) {
            scene.stake = stake(tape);
        }
        scene.effects = effects(tape, 3);
        scene.lines.push(Line::Narrate {
            text: format!("l{number}"),
            moods: IndexMap::new(),
            shows: match tape.below(4) {
                0 => Some(Shows::Sign("never-alone".into())),
                1 => Some(Shows::LooksLike("never-alone".into())),
                _ => None,
            },
            establishes: if self.format == 2 && tape.once_in(2) {
                vec![FACTS[tape.below(FACTS.len())].into()]
            } else {
                Vec::new()
            },
            when: self.maybe_condition(tape, 4),
        });
        scene
    }

    fn later(&self, number: usize, tape: &mut Tape) -> String {
        format!(
            "s{}",
            number + 1 + tape.below(self.scenes.len() + 1 - number)
        )
    }

    fn choice(&self, scene: usize, part: usize, tape: &mut Tape) -> Choice {
        // The first choice of a decision is always offered and leads forwards, so that every meeting can end. Of the
        // other choices, one in three leads to any scene, even an earlier one.
        let back = part > 0 && tape.once_in(3);
        let to = if back {
            format!("s{}", tape.below(self.scenes.len() + 2))
        } else {
            self.later(scene, tape)
        };
        Choice {
            id: format!("c{scene}-{part}"),
            kind: None,
            when: if part == 0 {
                None
            } else {
                self.maybe_condition(tape, 3)
            },
            judged: self.judged(tape),
            effects: effects(tape, 2),
            to,
        }
    }

    fn statement(&self, scene: usize, part: usize, tape: &mut Tape) -> Statement {
        Statement {
            id: format!("n{scene}-{part}"),
            belongs: match tape.below(3) {
                0 => Belongs::Always,
                1 => Belongs::Never,
                _ => Belongs::When(self.condition(tape, 1)),
            },
            by: PRINCIPLES[tape.below(PRINCIPLES.len())].into(),
            when: self.maybe_condition(tape, 3),
        }
    }

    fn judged(&self, tape: &mut Tape) -> Vec<Judgement> {
        match tape.below(5) {
            0 => vec![Judgement::Neutral],
            1 | 2 => vec![plain(tape)],
            3 => vec![plain(tape), plain(tape)],
            _ => {
                let mut judged = vec![Judgement::If(
                    self.condition(tape, 2),
                    Box::new(plain(tape)),
                )];
                if tape.once_in(3) {
                    judged.push(Judgement::If(
                        self.condition(tape, 1),
                        Box::new(plain(tape)),
                    ));
                }
                if tape.once_in(3) {
                    judged.push(plain(tape));
                }
                judged.push(Judgement::Otherwise(Box::new(plain(tape))));
                judged
            }
        }
    }

    fn appraisal(&self, number: usize, tape: &mut Tape) -> Appraisal {
        let case = |when: Option<Condition>, tape: &mut Tape| AppraisalCase {
            when,
            level: ConcernLevel::ALL[tape.below(5)],
            basis: Sufficiency::ALL[tape.below(4)],
            first: vec!["step".into()],
            carried_by: vec![FACTS[tape.below(FACTS.len())].into()],
        };
        let when = self.condition(tape, 1);
        Appraisal {
            facts: FACTS.map(str::to_owned).to_vec(),
            cases: vec![case(Some(when), tape), case(None, tape)],
            to: self.later(number, tape),
        }
    }

    fn maybe_condition(&self, tape: &mut Tape, times: usize) -> Option<Condition> {
        tape.once_in(times).then(|| self.condition(tape, 2))
    }

    fn condition(&self, tape: &mut Tape, depth: usize) -> Condition {
        let deeper = depth > 0;
        let mut pick = |ids: &[String]| ids[tape.below(ids.len())].clone();
        let some_scene: Vec<String> = (0..self.scenes.len() + 2)
            .map(|number| format!("s{number}"))
            .collect();
        let flags = ["f0".to_owned(), "f1".to_owned()];
        match pick(&["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"].map(str::to_owned)).as_str()
        {
            "0" if self.format == 1 => Condition::Flag(pick(&flags)),
            "1" | "2" => Condition::Chosen(pick(&self.choices)),
            "3" => Condition::Visited(pick(&some_scene)),
            // Conditions test marks only on the first two lines, so that few combinations of marks have to be explored.
            "4" => Condition::Marked(pick(&self.lines[..2])),
            "5" if !self.statements.is_empty() => Condition::Noted(pick(&self.statements)),
            "6" => Condition::AtLeast("g".into(), [1, 50, 51, 100][tape.below(4)]),
            "7" => Condition::AtMost("g".into(), [0, 49, 50, 99][tape.below(4)]),
            "8" if deeper => Condition::Not(Box::new(self.condition(tape, depth - 1))),
            "5" if self.format == 2 => {
                Condition::Established(FACTS[tape.below(FACTS.len())].into())
            }
            "0" if self.format == 2 => {
                Condition::AtLeastOf(1 + tape.below(2) as u8, FACTS.map(str::to_owned).to_vec())
            }
            "9" if deeper => {
                let two = vec![
                    self.condition(tape, depth - 1),
                    self.condition(tape, depth - 1),
                ];
                if tape.once_in(2) {
                    Condition::All(two)
                } else {
                    Condition::Any(two)
                }
            }
            _ => Condition::Flag(pick(&flags)),
        }
    }
}

/// The facts of a scenario of format 2. The last one is known before the meeting.
const FACTS: [&str; 3] = ["x0", "x1", "x2"];

fn facts(format: u32) -> IndexMap<String, Fact> {
    let kinds = [Fact::Observed, Fact::SaidByCitizen, Fact::Background];
    let ids = FACTS.map(str::to_owned).into_iter();
    ids.zip(kinds)
        .take(if format == 2 { 3 } else { 0 })
        .collect()
}

fn stake(tape: &mut Tape) -> Option<Stake> {
    let points = tape.below(4) as u8;
    (points > 0).then(|| Stake {
        points,
        areas: [Area::Rights, Area::Safety][..1 + tape.below(2)].to_vec(),
    })
}

fn plain(tape: &mut Tape) -> Judgement {
    let principle = PRINCIPLES[tape.below(PRINCIPLES.len())].to_owned();
    match tape.below(5) {
        0 | 1 => Judgement::Follows(principle),
        2 => Judgement::Partly(principle),
        _ => Judgement::Breaches(principle),
    }
}

fn effects(tape: &mut Tape, times: usize) -> Vec<Effect> {
    if !tape.once_in(times) {
        return Vec::new();
    }
    vec![match tape.below(5) {
        0 => Effect::Set("f0".into()),
        1 => Effect::Clear("f0".into()),
        2 => Effect::Set("f1".into()),
        3 => Effect::Add("g".into(), [1, 50, 127][tape.below(3)]),
        _ => Effect::Add("g".into(), [-1, -50, -128][tape.below(3)]),
    }]
}
