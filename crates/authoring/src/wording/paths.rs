//! What exploration found, as an author reads it at a terminal.

use std::fmt::Write as _;

use fluent::FluentValue;

use super::{Wording, excerpt};
use samtalerum_core::paths::{
    AreaSummary, EndingSummary, NotMet, PathSummary, Report, Results, StepSummary,
};

/// Characters in a line, as terminals have.
const WIDTH: usize = 80;

impl Wording<'_> {
    /// The whole report.
    pub fn paths(&self, report: &Report) -> String {
        let mut out = format!("{} ({})\n\n", self.title(), report.scenario);
        match &report.results {
            None => {
                let text = self.tell(
                    "paths-not-explored",
                    [
                        ("states", report.states.into()),
                        ("limit", report.limit.into()),
                        ("option", "--states".into()),
                    ],
                );
                out += &wrapped(&text, "");
            }
            Some(results) => self.results(report, results, &mut out),
        }
        self.not_met(&report.not_met, report.complete, &mut out);
        out
    }

    fn results(&self, report: &Report, results: &Results, out: &mut String) {
        // Exact, however many: a number would be rounded.
        let ways = u32::try_from(results.path_count).map_or_else(
            |_| FluentValue::from(results.path_count.to_string()),
            FluentValue::from,
        );
        let more = if results.more_paths { "yes" } else { "no" };
        *out += &self.tell(
            "paths-found",
            [
                ("ways", ways),
                ("more", more.into()),
                ("states", report.states.into()),
            ],
        );
        out.push('\n');
        let minutes = [("minutes", report.stated_minutes.into())];
        *out += &self.tell("paths-stated", minutes);
        out.push_str("\n\n");
        for (message, path) in [
            ("paths-shortest", &results.shortest),
            ("paths-best", &results.best),
            ("paths-longest", &results.longest),
        ] {
            let name = self.tool(message);
            let _ = writeln!(out, "{name}: {}", self.length(path));
        }
        for (message, path) in [
            ("paths-best", &results.best),
            ("paths-worst", &results.worst),
        ] {
            let _ = writeln!(out, "\n{}: {}", self.tool(message), self.reaches(path));
            for (index, step) in path.steps.iter().enumerate() {
                let text = self.step(step);
                let number = format!("{:>3}. ", index + 1);
                *out += &hung(&text, &number);
            }
        }
        let _ = writeln!(out, "\n{}", self.tool("paths-areas"));
        results.areas.iter().for_each(|area| self.area(area, out));
        let _ = writeln!(out, "\n{}", self.tool("paths-endings"));
        results
            .endings
            .iter()
            .for_each(|ending| self.ending_reached(ending, out));
    }

    fn length(&self, path: &PathSummary) -> String {
        self.tell(
            "paths-length",
            [
                ("decisions", path.decisions.into()),
                ("words", path.words.into()),
                // Halves of a minute would claim more than a reading speed can tell.
                ("minutes", path.minutes.round().into()),
            ],
        )
    }

    fn reaches(&self, path: &PathSummary) -> String {
        self.tell(
            "paths-reaches",
            [
                ("points", path.points.into()),
                ("percent", path.percent.into()),
                (
                    "critical",
                    if path.critical_breach { "yes" } else { "no" }.into(),
                ),
                ("ending", self.ending(&path.ending).into()),
            ],
        )
    }

    fn step(&self, step: &StepSummary) -> String {
        let scene = self.scene(&step.scene);
        let mut text = match &step.choice {
            Some(choice) => format!("{scene}: {} ({choice})", self.quoted(choice)),
            None => {
                let noted = step.noted.join(", ");
                self.tell(
                    "paths-note",
                    [
                        ("count", step.noted.len().into()),
                        ("statements", noted.into()),
                    ],
                )
            }
        };
        if !step.marked.is_empty() {
            text.push(' ');
            text += &self.tell("paths-marked", [("lines", step.marked.join(", ").into())]);
        }
        text
    }

    fn area(&self, summary: &AreaSummary, out: &mut String) {
        let name = self.text.area(summary.area);
        let range = self.tell(
            "paths-range",
            [
                ("worst", summary.worst_points.into()),
                ("best", summary.best_points.into()),
            ],
        );
        let _ = writeln!(out, "  {name}: {range}");
        for (message, path) in [
            ("paths-best", &summary.best),
            ("paths-worst", &summary.worst),
        ] {
            let lead = format!("    {}: ", self.tool(message));
            *out += &hung(&self.choices(path), &lead);
        }
    }

    fn ending_reached(&self, summary: &EndingSummary, out: &mut String) {
        let (name, outcome) = (self.ending(&summary.ending), self.outcome(summary.outcome));
        let _ = write!(out, "  {name} ({}) · {outcome}", summary.ending);
        match &summary.path {
            None => {
                let _ = writeln!(out, " · {}", self.tool("paths-never"));
            }
            Some(path) => {
                let critical = if path.critical_breach { "yes" } else { "no" };
                let at_best = self.tell(
                    "paths-at-best",
                    [
                        ("percent", path.percent.into()),
                        ("critical", critical.into()),
                    ],
                );
                let _ = writeln!(out, " · {at_best}");
                *out += &hung(&self.choices(path), "    ");
            }
        }
    }

    /// A way in a line: ids of choices, and what a note must hold where that decides something.
    fn choices(&self, path: &PathSummary) -> String {
        let steps = path.steps.iter().map(|step| match &step.choice {
            Some(choice) => choice.clone(),
            None => format!("[{}]", step.noted.join(", ")),
        });
        steps.collect::<Vec<_>>().join(" › ")
    }

    fn not_met(&self, not_met: &NotMet, complete: bool, out: &mut String) {
        let kinds = [
            ("paths-scenes-not-met", &not_met.scenes),
            ("paths-choices-not-met", &not_met.choices),
            ("paths-endings-not-met", &not_met.endings),
        ];
        for (message, ids) in kinds {
            if !ids.is_empty() {
                let until = if complete { "ever" } else { "yet" };
                let text = self.tell(
                    message,
                    [("until", until.into()), ("ids", ids.join(", ").into())],
                );
                out.push('\n');
                *out += &wrapped(&excerpt(&text, WIDTH * 12), "");
            }
        }
    }
}

/// A text in lines, each with this before it.
fn wrapped(text: &str, before: &str) -> String {
    fill(text, before, before)
}

/// A text in lines that hang under the first one's beginning.
fn hung(text: &str, lead: &str) -> String {
    let under = " ".repeat(lead.chars().count().min(8));
    fill(text, lead, &under)
}

fn fill(text: &str, first: &str, next: &str) -> String {
    let mut out = String::new();
    let mut line = first.to_owned();
    let mut empty = true;
    for word in text.split_whitespace() {
        let longer = line.chars().count() + 1 + word.chars().count();
        if !empty && longer > WIDTH {
            out += line.trim_end();
            out.push('\n');
            line = next.to_owned();
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line += word;
        empty = false;
    }
    out += line.trim_end();
    out.push('\n');
    out
}
