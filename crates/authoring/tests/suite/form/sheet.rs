//! Builds small meetings of format 2 from tables that list the decisions, the statements of the note, and the number of
//! appraisals.

use std::fmt::Write as _;
use std::sync::Arc;

use samtalerum_core::content::{Content, Files};
use samtalerum_core::paths::Paths;

/// A meeting as a table.
pub(super) struct Sheet {
    id: &'static str,
    /// For each decision, the texts of its choices, each with `true` if the choice is right.
    decisions: Vec<Vec<(String, bool)>>,
    /// The statements, each with `true` if it belongs in the note.
    statements: Vec<(String, bool)>,
    /// Number of appraisals.
    appraisals: usize,
    /// `true` if a wrong choice earns nothing, instead of costing the stake.
    free: bool,
    /// `true` if the true level of concern is "basis" instead of "no occasion", and the companion looks angry instead
    /// of tense.
    control: bool,
    /// `true` if the ending depends on the first statement and on a mark.
    tested: bool,
    /// `true` if the second choice of the last decision ends the meeting.
    leaves: bool,
}

/// Three words of equal length, so that the form of a choice does not show whether it is right.
const NOUNS: [&str; 3] = ["planen", "brevet", "praxis"];

impl Sheet {
    /// A meeting in which the longest choice is right, the longest statements belong in the note, and there is no basis
    /// for acting.
    pub(super) fn longest(id: &'static str) -> Self {
        let decision = |number: usize| {
            let long = "Sig noget langt, der fylder mere end det andet";
            let choices = [("Sig lidt", false), (long, true), ("Sig noget mere", false)];
            let text = |(text, right): (&str, bool)| (format!("{text} {number}."), right);
            choices.into_iter().map(text).collect()
        };
        let statement = |number: usize| {
            let text = if number.is_multiple_of(2) {
                "Det sagde hun selv i samtalen"
            } else {
                "Noget"
            };
            (format!("{text} {number}."), number.is_multiple_of(2))
        };
        Self {
            id,
            decisions: (0..5).map(decision).collect(),
            statements: (0..6).map(statement).collect(),
            appraisals: 2,
            free: false,
            control: false,
            tested: false,
            leaves: false,
        }
    }

    /// A meeting like [`Self::longest`], but with `control` set.
    pub(super) fn with_control(id: &'static str) -> Self {
        Self {
            control: true,
            ..Self::longest(id)
        }
    }

    /// A meeting like [`Self::longest`], but the shortest choice is right.
    pub(super) fn shortest(id: &'static str) -> Self {
        let mut sheet = Self::longest(id);
        for choices in &mut sheet.decisions {
            choices[0].1 = true;
            choices[1].1 = false;
        }
        sheet
    }

    /// A meeting in which each decision has a right and a wrong choice, with these texts.
    pub(super) fn two(id: &'static str, right: &str, wrong: &str) -> Self {
        let choices = vec![(right.to_owned(), true), (wrong.to_owned(), false)];
        Self {
            decisions: vec![choices; 3],
            ..Self::longest(id)
        }
    }

    /// A meeting in which all choices and statements have the same form.
    pub(super) fn even(id: &'static str) -> Self {
        let decision = |number: usize| {
            let text = |(at, noun): (usize, &str)| (format!("Spørg til {noun}."), at == number % 3);
            NOUNS.into_iter().enumerate().map(text).collect()
        };
        let statement = |number: usize| (format!("Hun nævnte nummer {number}."), number % 3 == 1);
        Self {
            decisions: (0..9).map(decision).collect(),
            statements: (0..6).map(statement).collect(),
            ..Self::longest(id)
        }
    }

    /// A meeting like [`Self::even`], but wrong choices cost nothing.
    pub(super) fn easy(id: &'static str) -> Self {
        Self {
            free: true,
            ..Self::even(id)
        }
    }

    /// A meeting with so few paths that all of them can be played.
    pub(super) fn tiny(id: &'static str) -> Self {
        let mut sheet = Self::longest(id);
        sheet.decisions.truncate(2);
        sheet.statements.truncate(4);
        sheet.appraisals = 1;
        sheet
    }

    /// A meeting like [`Self::tiny`], with an ending that depends on the note and on a mark.
    pub(super) fn tiny_with_tested(id: &'static str) -> Self {
        Self {
            tested: true,
            ..Self::tiny(id)
        }
    }

    /// A meeting like [`Self::longest`], with one more decision and one appraisal. The choices of the last decision are
    /// both right and have the same form. The second of them ends the meeting before the appraisal and the note.
    pub(super) fn leaving(id: &'static str) -> Self {
        let mut sheet = Self::longest(id);
        let choices = NOUNS.into_iter().take(2);
        let choices = choices.map(|noun| (format!("Spørg til {noun}."), true));
        sheet.decisions.push(choices.collect());
        Self {
            appraisals: 1,
            leaves: true,
            ..sheet
        }
    }

    /// Returns the scenario's file.
    fn scenario(&self) -> String {
        let mut out = format!(
            "Scenario(format: 2, id: \"{}\", level: Introductory, minutes: 1, trains: [\"ask-the-citizen\"],\n\
             cast: {{\"amina\": (role: Citizen, look: \"amina\"), \"yusuf\": (role: Companion(Spouse), look: \"yusuf\")}},\n\
             case_file: [], start: \"d0\",\n",
            self.id
        );
        let facts: Vec<String> = (0..6).map(|number| format!("\"f{number}\"")).collect();
        let declared: Vec<String> = facts
            .iter()
            .map(|fact| format!("{fact}: Observed"))
            .collect();
        let _ = writeln!(out, "facts: {{{}}}, scenes: {{", declared.join(", "));
        let (level, mood) = if self.control {
            ("Basis", "Angry")
        } else {
            ("NoOccasion", "Tense")
        };
        let steps = self.decisions.len();
        for (number, choices) in self.decisions.iter().enumerate() {
            let lines = if number == 0 {
                format!(
                    "present: [\"amina\", \"yusuf\"], lines: [Say(by: \"yusuf\", text: \"room\", mood: {mood}, establishes: [{}])],",
                    facts.join(", ")
                )
            } else {
                String::new()
            };
            let _ = writeln!(
                out,
                "\"d{number}\": ({lines} stake: (points: 2, areas: [Facts]), then: Choose(["
            );
            let next = if number + 1 == steps {
                "a0".to_owned()
            } else {
                format!("d{}", number + 1)
            };
            for (at, (_, right)) in choices.iter().enumerate() {
                let leaves = self.leaves && number + 1 == steps && at == 1;
                let to = if leaves { "end" } else { next.as_str() };
                let judged = match (right, self.free) {
                    (true, _) => "Follows(\"ask-the-citizen\")",
                    (false, true) => "Neutral",
                    (false, false) => "Breaches(\"ask-the-citizen\")",
                };
                let _ = writeln!(
                    out,
                    "(id: \"c{number}-{at}\", judged: [{judged}], to: \"{to}\"),"
                );
            }
            out += "])),\n";
        }
        for number in 0..self.appraisals {
            let next = if number + 1 == self.appraisals {
                "note".to_owned()
            } else {
                format!("a{}", number + 1)
            };
            let _ = writeln!(
                out,
                "\"a{number}\": (stake: (points: 2, areas: [Facts]), then: Appraise((facts: [{}], \
                 cases: [(level: {level}, basis: No, carried_by: [\"f0\", \"f1\", \"f2\"])], to: \"{next}\"))),",
                facts.join(", ")
            );
        }
        out += "\"note\": (stake: (points: 2, areas: [Decision]), then: Note(statements: [\n";
        for (at, (_, belongs)) in self.statements.iter().enumerate() {
            let belongs = if *belongs { "Always" } else { "Never" };
            let _ = writeln!(
                out,
                "(id: \"s{at}\", belongs: {belongs}, by: \"record-the-basis\"),"
            );
        }
        let then = if self.tested {
            "Branch([If(All([Noted(\"s0\"), Marked(\"room\")]), \"end\"), Otherwise(\"bad\")])"
        } else {
            "Goto(\"end\")"
        };
        let _ = writeln!(
            out,
            "], to: \"after\")), \"after\": (then: {then}), \"end\": (then: End(\"good\")),"
        );
        if self.tested {
            out += "\"bad\": (then: End(\"poor\")),\n";
        }
        out += "}, endings: {\"good\": (outcome: Good), \"poor\": (outcome: Poor)})";
        out
    }

    /// Returns the scenario's messages.
    fn messages(&self) -> String {
        let mut out = String::from(
            "title = Et skema\noccasion = X\nsummary = X\ntask = X\ncast-amina = Amina\n    .about = X\n\
             cast-yusuf = Yusuf\n    .about = X\nroom = De sidder her.\n",
        );
        for number in 0..6 {
            let _ = writeln!(out, "fact-f{number} = Kendsgerning {number}.");
        }
        for (number, choices) in self.decisions.iter().enumerate() {
            let _ = writeln!(out, "scene-d{number} = Beslutning");
            for (at, (text, _)) in choices.iter().enumerate() {
                let _ = writeln!(out, "c{number}-{at} = {text}\n    .feedback = X");
            }
        }
        for (at, (text, _)) in self.statements.iter().enumerate() {
            let _ = writeln!(out, "s{at} = {text}\n    .feedback = X");
        }
        out + "ending-good = Godt\n    .text = X\nending-poor = Skidt\n    .text = X\n"
    }
}

/// Returns a course of these meetings.
pub(super) fn content(sheets: &[Sheet]) -> Content {
    let files = sheets
        .iter()
        .map(|sheet| (sheet.id, sheet.scenario(), sheet.messages()));
    load(files)
}

/// Returns a course of this meeting in format 1, without stakes, facts and appraisals.
pub(super) fn old(sheet: &Sheet) -> Content {
    let plain = Sheet {
        appraisals: 0,
        ..clone(sheet)
    };
    let text = plain
        .scenario()
        .replace("format: 2", "format: 1")
        .replace("\"a0\"", "\"note\"");
    let text = text.replace("stake: (points: 2, areas: [Facts]), ", "");
    let text = text.replace("stake: (points: 2, areas: [Decision]), ", "");
    load(std::iter::once((plain.id, text, plain.messages())))
}

fn clone(sheet: &Sheet) -> Sheet {
    Sheet {
        id: sheet.id,
        decisions: sheet.decisions.clone(),
        statements: sheet.statements.clone(),
        ..*sheet
    }
}

fn load(meetings: impl Iterator<Item = (&'static str, String, String)>) -> Content {
    let mut files = Files::default();
    let mut listed = String::new();
    for (id, scenario, messages) in meetings {
        let _ = write!(listed, "(scenario: \"{id}\"),");
        files.add(&format!("scenarios/{id}.ron"), scenario.into_bytes());
        for tag in ["da", "en"] {
            let path = format!("locales/{tag}/scenarios/{id}.ftl");
            files.add(&path, messages.clone().into_bytes());
        }
    }
    let course = format!("Course(format: 1, pass_mark: 75, meetings: [{listed}])");
    files.add("course.ron", course.into_bytes());
    let guidance = samtalerum_testing::good().join("guidance.ron");
    files.add("guidance.ron", std::fs::read(guidance).unwrap());
    let content = Content::load(files, Some(&samtalerum_course::files()));
    assert!(content.findings.is_empty(), "{:?}", content.findings);
    assert!(!content.meetings.is_empty());
    content
}

/// Explores all meetings of a course.
pub(super) fn explored(content: &Content) -> Vec<Paths> {
    let meetings = content.meetings.values();
    meetings
        .map(|meeting| Paths::new(Arc::clone(&meeting.compiled), &content.guidance))
        .collect()
}
