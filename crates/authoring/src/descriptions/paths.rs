//! The report on a scenario's paths, laid out for a terminal.

use std::fmt::Write as _;

use fluent::FluentValue;

use super::{Descriptions, excerpt};
use samtalerum_core::paths::{
    AreaSummary, EndingSummary, NotMet, PathSummary, Report, Results, StepSummary,
};

/// Width of a line in characters, the usual width of a terminal.
const WIDTH: usize = 80;

impl Descriptions<'_> {
    /// Returns the whole report as text.
    pub fn paths(&self, report: &Report) -> String {
        let mut out = format!("{} ({})\n\n", self.title(), report.scenario);
        match &report.results {
            None => {
                let text = self.fill(
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

    /// Appends the results of a complete exploration.
    fn results(&self, report: &Report, results: &Results, out: &mut String) {
        // A number of paths beyond `u32` is passed as text, since Fluent numbers are floats and would round it.
        let path_count = u32::try_from(results.path_count).map_or_else(
            |_| FluentValue::from(results.path_count.to_string()),
            FluentValue::from,
        );
        let more = if results.more_paths { "yes" } else { "no" };
        *out += &self.fill(
            "paths-found",
            [
                ("ways", path_count),
                ("more", more.into()),
                ("states", report.states.into()),
            ],
        );
        out.push('\n');
        let minutes = [("minutes", report.stated_minutes.into())];
        *out += &self.fill("paths-stated", minutes);
        out.push_str("\n\n");
        // First the lengths of the paths.
        for (message, path) in [
            ("paths-shortest", &results.shortest),
            ("paths-best", &results.best),
            ("paths-longest", &results.longest),
        ] {
            let name = self.tool(message);
            let _ = writeln!(out, "{name}: {}", self.length(path));
        }
        // Then the best and the worst path, step by step.
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
        // Last, the range of points in each area, and how each ending can be reached.
        let _ = writeln!(out, "\n{}", self.tool("paths-areas"));
        results.areas.iter().for_each(|area| self.area(area, out));
        let _ = writeln!(out, "\n{}", self.tool("paths-endings"));
        results
            .endings
            .iter()
            .for_each(|ending| self.ending_reached(ending, out));
    }

    /// Describes the length of a path: decisions, words and minutes.
    fn length(&self, path: &PathSummary) -> String {
        self.fill(
            "paths-length",
            [
                ("decisions", path.decisions.into()),
                ("words", path.words.into()),
                // An average reading speed is not exact enough for fractions of a minute.
                ("minutes", path.minutes.round().into()),
            ],
        )
    }

    /// Describes the result of a path: its points and its ending.
    fn reaches(&self, path: &PathSummary) -> String {
        self.fill(
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

    /// Describes one step of a path: the choice, note or appraisal, and the lines marked before it.
    fn step(&self, step: &StepSummary) -> String {
        let scene = self.scene(&step.scene);
        let mut text = match &step.choice {
            Some(choice) => format!("{scene}: {} ({choice})", self.choice(choice)),
            None if step.appraisal => self.tool("kind-appraisal"),
            None => {
                let noted = step.noted.join(", ");
                self.fill(
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
            text += &self.fill("paths-marked", [("lines", step.marked.join(", ").into())]);
        }
        text
    }

    /// Appends the range of points in one area, with one path to the best result and one path to the worst.
    fn area(&self, area: &AreaSummary, out: &mut String) {
        let name = self.text.area(area.area);
        let range = self.fill(
            "paths-range",
            [
                ("worst", area.worst_points.into()),
                ("best", area.best_points.into()),
            ],
        );
        let _ = writeln!(out, "  {name}: {range}");
        for (message, path) in [("paths-best", &area.best), ("paths-worst", &area.worst)] {
            let lead = format!("    {}: ", self.tool(message));
            *out += &hung(&self.choices(path), &lead);
        }
    }

    /// Appends an ending and the best path to it, or the remark that no path reaches it.
    fn ending_reached(&self, ending: &EndingSummary, out: &mut String) {
        let (name, outcome) = (self.ending(&ending.ending), self.outcome(ending.outcome));
        let _ = write!(out, "  {name} ({}) · {outcome}", ending.ending);
        match &ending.path {
            None => {
                let _ = writeln!(out, " · {}", self.tool("paths-never"));
            }
            Some(path) => {
                let critical = if path.critical_breach { "yes" } else { "no" };
                let at_best = self.fill(
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

    /// Returns a path on one line: the ids of its choices and, in brackets, the statements that each note includes.
    /// Appraisals are left out, since their answers do not change the path.
    fn choices(&self, path: &PathSummary) -> String {
        let steps = path.steps.iter().filter(|step| !step.appraisal);
        let steps = steps.map(|step| match &step.choice {
            Some(choice) => choice.clone(),
            None => format!("[{}]", step.noted.join(", ")),
        });
        steps.collect::<Vec<_>>().join(" › ")
    }

    /// Appends the scenes, choices and endings that no path reached.
    fn not_met(&self, not_met: &NotMet, complete: bool, out: &mut String) {
        let kinds = [
            ("paths-scenes-not-met", &not_met.scenes),
            ("paths-choices-not-met", &not_met.choices),
            ("paths-endings-not-met", &not_met.endings),
        ];
        for (message, ids) in kinds {
            if !ids.is_empty() {
                let until = if complete { "ever" } else { "yet" };
                let text = self.fill(
                    message,
                    [("until", until.into()), ("ids", ids.join(", ").into())],
                );
                out.push('\n');
                *out += &wrapped(&excerpt(&text, WIDTH * 12), "");
            }
        }
    }
}

/// Wraps a text to lines of [`WIDTH`] characters that all begin with `indent`.
fn wrapped(text: &str, indent: &str) -> String {
    wrap(text, indent, indent)
}

/// Wraps a text with a hanging indent: `lead` before the first line, and up to 8 spaces before the others.
fn hung(text: &str, lead: &str) -> String {
    let under = " ".repeat(lead.chars().count().min(8));
    wrap(text, lead, &under)
}

/// Wraps a text at spaces, with `first` before the first line and `next` before the others.
fn wrap(text: &str, first: &str, next: &str) -> String {
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
