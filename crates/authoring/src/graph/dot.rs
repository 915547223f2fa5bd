//! The drawing for Graphviz, for those who lay it out themselves.

use std::fmt::Write as _;

use super::measure::{Weight, wrap};
use super::model::{Exit, Graph, Kind};
use crate::wording::Standing;

/// The drawing in the DOT language.
pub fn dot(graph: &Graph) -> String {
    let mut out = format!(
        "digraph scenario {{\n  label={};\n  labelloc=t;\n  fontname=\"Atkinson Hyperlegible Next, Verdana, sans-serif\";\n  \
         node [fontname=\"Atkinson Hyperlegible Next, Verdana, sans-serif\", fontsize=11, color=\"#1f2a33\", style=filled, fillcolor=\"#fffdf8\"];\n  \
         edge [color=\"#4a5660\"];\n",
        quoted(&[
            graph.title.clone(),
            graph.about.clone(),
            graph.remarks.join(" ")
        ])
    );
    for (place, name) in graph.places.iter().enumerate() {
        let _ = writeln!(
            out,
            "  subgraph cluster_{place} {{\n    label={};\n    style=filled;\n    color=\"#f4efe6\";",
            quoted(std::slice::from_ref(name))
        );
        for (number, scene) in graph.boxes.iter().enumerate() {
            if scene.place != place {
                continue;
            }
            let shape = match scene.kind {
                Kind::Decision | Kind::Passage => "box",
                Kind::Branch => "diamond",
                Kind::Note => "note",
                Kind::End(_) => "doubleoctagon",
            };
            let mut lines = wrap(&scene.title, 200.0, 3, 13.0, Weight::Bold);
            lines.push(format!("({})", scene.id));
            lines.extend(wrap(&scene.words, 200.0, 3, 13.0, Weight::Regular));
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
    for (number, scene) in graph.boxes.iter().enumerate() {
        for (exit_number, exit) in scene.exits.iter().enumerate() {
            let pen = if exit.best {
                ", penwidth=4, color=\"#1d6f6a\""
            } else {
                ""
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

/// The lines of a choice: its signs, what it says, its id.
pub(super) fn choice(exit: &Exit, standing: Standing) -> Vec<String> {
    let mut signs = standing.sign().to_owned();
    if exit.critical {
        signs.push_str(" ‼");
    }
    if exit.best {
        signs.push_str(" ★");
    }
    let mut lines = vec![signs];
    if let Some(when) = &exit.when {
        lines.extend(wrap(&format!("({when})"), 180.0, 4, 13.0, Weight::Regular));
    }
    lines.extend(wrap(&exit.label, 180.0, 6, 13.0, Weight::Regular));
    lines.extend(exit.id.iter().map(|id| format!("({id})")));
    lines
}

fn style(standing: Standing) -> &'static str {
    match standing {
        Standing::Follows => "color=\"#1d6f6a\", fillcolor=\"#dcefea\", penwidth=2",
        Standing::Partly => "color=\"#7a5600\", fillcolor=\"#fce7b2\", style=\"filled,dashed\"",
        Standing::Breaches => "color=\"#b3261e\", fillcolor=\"#f8dedb\", penwidth=3",
        Standing::Both => {
            "color=\"#7a5600\", fillcolor=\"#fbe9d7\", style=\"filled,dashed,rounded\""
        }
        Standing::Depends => "color=\"#1f2a33\", fillcolor=\"#e4e6f1\", style=\"filled,dotted\"",
        Standing::Neutral => "color=\"#4a5660\", fillcolor=\"#fffdf8\", style=\"filled,rounded\"",
    }
}

/// Lines as a quoted string. A backslash would begin an escape such as `\N`, the node's own name.
fn quoted(lines: &[String]) -> String {
    let lines = lines.iter().filter(|line| !line.is_empty());
    let escaped: Vec<String> = lines
        .map(|line| line.replace('\\', "\\\\").replace('"', "\\\""))
        .collect();
    format!("\"{}\"", escaped.join("\\n"))
}
