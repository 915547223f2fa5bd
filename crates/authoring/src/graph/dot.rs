//! The graph in DOT, the language of Graphviz, for authors who want to lay it out with Graphviz.

use std::fmt::Write as _;

use super::measure::{Weight, wrap};
use super::model::{Exit, Graph, SceneKind};
use super::parts::colors;
use crate::descriptions::Standing;
use samtalerum_core::palette::Palette;
use samtalerum_core::settings::Theme;

/// Returns the graph in the DOT language.
pub fn dot(graph: &Graph) -> String {
    let p = Palette::of(Theme::Light);
    let mut out = format!(
        "digraph scenario {{\n  label={};\n  labelloc=t;\n  fontname=\"Atkinson Hyperlegible Next, Verdana, sans-serif\";\n  \
         node [fontname=\"Atkinson Hyperlegible Next, Verdana, sans-serif\", fontsize=11, color=\"{ink}\", style=filled, fillcolor=\"{paper}\"];\n  \
         edge [color=\"{quiet}\"];\n",
        quoted(&[
            graph.title.clone(),
            graph.about.clone(),
            graph.remarks.join(" ")
        ]),
        ink = p.ink,
        paper = p.paper,
        quiet = p.quiet,
    );
    // A cluster for each setting holds its scenes and their choices as nodes.
    for (place, name) in graph.places.iter().enumerate() {
        let _ = writeln!(
            out,
            "  subgraph cluster_{place} {{\n    label={};\n    style=filled;\n    color=\"{}\";",
            quoted(std::slice::from_ref(name)),
            p.ground
        );
        for (number, scene) in graph.boxes.iter().enumerate() {
            if scene.place != place {
                continue;
            }
            let shape = match scene.kind {
                SceneKind::Decision | SceneKind::Passage => "box",
                SceneKind::Branch => "diamond",
                SceneKind::Note => "note",
                SceneKind::Appraisal => "hexagon",
                SceneKind::End(_) => "doubleoctagon",
            };
            let mut lines = wrap(&scene.title, 200.0, 3, 13.0, Weight::Bold);
            lines.push(format!("({})", scene.id));
            lines.extend(wrap(&scene.summary, 200.0, 3, 13.0, Weight::Regular));
            lines.extend(wrap(&scene.stake, 200.0, 2, 13.0, Weight::Regular));
            let width = if scene.best { 3 } else { 1 };
            let _ = writeln!(
                out,
                "    s{number} [shape={shape}, penwidth={width}, label={}];",
                quoted(&lines)
            );
            for (exit_number, exit) in scene.exits.iter().enumerate() {
                if let Some(standing) = exit.standing {
                    let _ = writeln!(
                        out,
                        "    s{number}c{exit_number} [shape=box, {}, label={}];",
                        style(standing),
                        quoted(&choice(exit, standing))
                    );
                }
            }
        }
        out.push_str("  }\n");
    }
    // The edges come after the clusters: from each scene to its choices, and from each choice to the next scene.
    for (number, scene) in graph.boxes.iter().enumerate() {
        for (exit_number, exit) in scene.exits.iter().enumerate() {
            let pen = if exit.best {
                format!(", penwidth=4, color=\"{}\"", p.teal)
            } else {
                String::new()
            };
            let from = match exit.standing {
                Some(_) => {
                    let _ = writeln!(
                        out,
                        "  s{number} -> s{number}c{exit_number} [arrowhead=none{pen}];"
                    );
                    format!("s{number}c{exit_number}")
                }
                None => format!("s{number}"),
            };
            let Some(to) = exit.to else {
                continue;
            };
            let label = if exit.standing.is_none() && !exit.label.is_empty() {
                format!(
                    ", label={}",
                    quoted(&wrap(&exit.label, 160.0, 6, 13.0, Weight::Regular))
                )
            } else {
                String::new()
            };
            let back = if exit.back { ", constraint=false" } else { "" };
            let _ = writeln!(
                out,
                "  {from} -> s{to} [arrowhead=normal{back}{label}{pen}];"
            );
        }
    }
    out.push_str("}\n");
    out
}

/// Returns the lines of a choice's label: its symbols, condition, text and id.
pub(super) fn choice(exit: &Exit, standing: Standing) -> Vec<String> {
    let mut lines = vec![exit.glyphs(standing)];
    if let Some(when) = &exit.when {
        lines.extend(wrap(&format!("({when})"), 180.0, 4, 13.0, Weight::Regular));
    }
    lines.extend(wrap(&exit.label, 180.0, 6, 13.0, Weight::Regular));
    lines.extend(exit.id.iter().map(|id| format!("({id})")));
    lines
}

fn style(standing: Standing) -> String {
    let (line, fill) = colors(standing);
    let more = match standing {
        Standing::Follows => "penwidth=2",
        Standing::Partly => "style=\"filled,dashed\"",
        Standing::Breaches => "penwidth=3",
        Standing::Both => "style=\"filled,dashed,rounded\"",
        Standing::Depends => "style=\"filled,dotted\"",
        Standing::Neutral => "style=\"filled,rounded\"",
    };
    format!("color=\"{line}\", fillcolor=\"{fill}\", {more}")
}

/// Returns the lines as one quoted string. Backslashes are doubled because DOT would take them for an escape such as
/// `\N`, the node's own name.
fn quoted(lines: &[String]) -> String {
    let lines = lines.iter().filter(|line| !line.is_empty());
    let escaped: Vec<String> = lines
        .map(|line| line.replace('\\', "\\\\").replace('"', "\\\""))
        .collect();
    format!("\"{}\"", escaped.join("\\n"))
}
