//! The graph in Mermaid's language, which code forges and wikis render within a page.

use std::fmt::Write as _;

use super::dot::choice;
use super::measure::{Weight, wrap};
use super::model::{Graph, SceneKind};
use super::parts::colors;
use crate::descriptions::Standing;
use samtalerum_core::palette::Palette;
use samtalerum_core::settings::Theme;

/// Returns the graph as a Mermaid flowchart.
pub fn mermaid(graph: &Graph) -> String {
    let mut out = format!(
        "flowchart TB\n  accTitle: {}\n  accDescr: {}\n",
        line(&graph.title),
        line(&graph.about)
    );
    for remark in &graph.remarks {
        let _ = writeln!(out, "  %% {}", line(remark));
    }
    // A subgraph for each setting holds its scenes and their choices as nodes.
    for (place, name) in graph.places.iter().enumerate() {
        let _ = writeln!(out, "  subgraph place{place}[\"{}\"]", escape(name));
        for (number, scene) in graph.boxes.iter().enumerate() {
            if scene.place != place {
                continue;
            }
            let (open, close) = match scene.kind {
                SceneKind::Decision | SceneKind::Passage => ("[", "]"),
                SceneKind::Branch => ("{", "}"),
                SceneKind::Note => ("[/", "/]"),
                SceneKind::Appraisal => ("{{", "}}"),
                SceneKind::End(_) => ("([", "])"),
            };
            let lines = [
                scene.title.clone(),
                format!("({})", scene.id),
                scene.summary.clone(),
                scene.stake.clone(),
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
    // The edges follow. Mermaid styles an edge by its number, so count the edges and remember the numbers of those on
    // best paths.
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
    // The styles come last.
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

/// Escapes a text for use within quotation marks: characters that would end the text or be read as markup become
/// entities.
fn escape(text: &str) -> String {
    let mut out = String::new();
    for character in crate::descriptions::one_line(text).chars() {
        match character {
            '#' => out.push_str("#35;"),
            '"' => out.push_str("#quot;"),
            '<' => out.push_str("#lt;"),
            '>' => out.push_str("#gt;"),
            '&' => out.push_str("#amp;"),
            '`' | '*' | '_' | '\\' | '|' | '[' | ']' | '{' | '}' => {
                let _ = write!(out, "#{};", u32::from(character));
            }
            _ => out.push(character),
        }
    }
    out
}

/// Makes a text safe for a line of its own: replaces line breaks, and characters that have a meaning in Mermaid's
/// syntax, by spaces.
fn line(text: &str) -> String {
    crate::descriptions::one_line(text).replace(['#', ';', '%', '{', '}'], " ")
}
