//! The drawing for Mermaid, which code forges and wikis draw where the text stands.

use std::fmt::Write as _;

use super::dot::choice;
use super::measure::{Weight, wrap};
use super::model::{Graph, Kind};
use super::parts::colors;
use crate::descriptions::Standing;
use samtalerum_core::palette::Palette;
use samtalerum_core::settings::Theme;

/// The drawing as a Mermaid flowchart.
pub fn mermaid(graph: &Graph) -> String {
    let mut out = format!(
        "flowchart TB\n  accTitle: {}\n  accDescr: {}\n",
        line(&graph.title),
        line(&graph.about)
    );
    for remark in &graph.remarks {
        let _ = writeln!(out, "  %% {}", line(remark));
    }
    for (place, name) in graph.places.iter().enumerate() {
        let _ = writeln!(out, "  subgraph place{place}[\"{}\"]", escape(name));
        for (number, scene) in graph.boxes.iter().enumerate() {
            if scene.place != place {
                continue;
            }
            let (open, close) = match scene.kind {
                Kind::Decision | Kind::Passage => ("[", "]"),
                Kind::Branch => ("{", "}"),
                Kind::Note => ("[/", "/]"),
                Kind::End(_) => ("([", "])"),
            };
            let lines = [
                scene.title.clone(),
                format!("({})", scene.id),
                scene.words.clone(),
            ];
            let _ = writeln!(out, "    s{number}{open}\"{}\"{close}", joined(&lines));
            for (exit_number, exit) in scene.exits.iter().enumerate() {
                if let Some(standing) = exit.standing {
                    let label = joined(&choice(exit, standing));
                    let name = standing.name();
                    let _ = writeln!(out, "    s{number}c{exit_number}[\"{label}\"]:::{name}");
                }
            }
        }
        out.push_str("  end\n");
    }
    let mut links = 0;
    let mut best = Vec::new();
    for (number, scene) in graph.boxes.iter().enumerate() {
        for (exit_number, exit) in scene.exits.iter().enumerate() {
            let mut link = |text: String| {
                let _ = writeln!(out, "  {text}");
                if exit.best {
                    best.push(links.to_string());
                }
                links += 1;
            };
            let from = if exit.standing.is_some() {
                link(format!("s{number} --- s{number}c{exit_number}"));
                format!("s{number}c{exit_number}")
            } else {
                format!("s{number}")
            };
            let Some(to) = exit.to else {
                continue;
            };
            let arrow = if exit.back { "-.->" } else { "-->" };
            if exit.standing.is_none() && !exit.label.is_empty() {
                let label = joined(&wrap(&exit.label, 180.0, 6, 13.0, Weight::Regular));
                link(format!("{from} {arrow}|\"{label}\"| s{to}"));
            } else {
                link(format!("{from} {arrow} s{to}"));
            }
        }
    }
    for standing in Standing::ALL {
        let _ = writeln!(out, "  classDef {} {}", standing.name(), style(standing));
    }
    if !best.is_empty() {
        let _ = writeln!(
            out,
            "  linkStyle {} stroke:{},stroke-width:5px",
            best.join(","),
            Palette::of(Theme::Light).teal
        );
    }
    out
}

fn style(standing: Standing) -> String {
    let (line, fill) = colors(standing);
    let more = match standing {
        Standing::Follows => "stroke-width:2px",
        Standing::Partly => "stroke-width:2px,stroke-dasharray:9 4",
        Standing::Breaches => "stroke-width:4px",
        Standing::Both => "stroke-width:2px,stroke-dasharray:9 3 2 3",
        Standing::Depends => "stroke-width:2px,stroke-dasharray:2 4",
        Standing::Neutral => "stroke-width:1px",
    };
    let ink = Palette::of(Theme::Light).ink;
    format!("fill:{fill},stroke:{line},{more},color:{ink}")
}

fn joined(lines: &[String]) -> String {
    let lines = lines.iter().filter(|line| !line.is_empty());
    lines
        .map(|line| escape(line))
        .collect::<Vec<_>>()
        .join("<br/>")
}

/// A text in quotation marks: what would end it, or be markup, is written as an entity.
fn escape(text: &str) -> String {
    let mut out = String::new();
    for letter in crate::descriptions::one_line(text).chars() {
        match letter {
            '#' => out.push_str("#35;"),
            '"' => out.push_str("#quot;"),
            '<' => out.push_str("#lt;"),
            '>' => out.push_str("#gt;"),
            '&' => out.push_str("#amp;"),
            '`' | '*' | '_' | '\\' | '|' | '[' | ']' | '{' | '}' => {
                let _ = write!(out, "#{};", u32::from(letter));
            }
            _ => out.push(letter),
        }
    }
    out
}

/// A text of its own line, which a line break or a comment mark would end.
fn line(text: &str) -> String {
    crate::descriptions::one_line(text).replace(['#', ';', '%', '{', '}'], " ")
}
