//! Hides a line that the upper edge of a scroll area would cut in two. The edge can cut a line after the program has
//! scrolled to the newest lines. A note at the edge then says how many earlier lines are out of sight. Once the trainee
//! scrolls, all lines are drawn, and the note is gone.

use bevy::camera::visibility::VisibilitySystems;
use bevy::ecs::entity::EntityHashMap;
use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::window::RequestRedraw;

use super::accessibility::hidden;
use super::appearance::{Appearance, row};
use super::scroll::{AtNews, Revealing, ScrollId, reach};
use super::theme::Type;

/// Height of the note in pixels at 100 %.
const HEIGHT: f32 = 22.0;

/// Tolerance for rounding, in pixels. A line counts as cut only if its top is more than this distance above the edge.
const SLACK: f32 = 1.0;

/// Marks the node of a line of the meeting, which contains its speaker's name and its mark button.
#[derive(Debug, Clone, PartialEq, Eq, Component)]
pub struct MeetingLine {
    /// The speaker's name if the line is drawn without a name, because the previous line has the same speaker. `None`
    /// otherwise.
    pub unnamed: Option<String>,
    /// `true` if the line is a current one and no feedback on a choice is shown. Such a line is always drawn.
    pub awaits_answer: bool,
}

/// Marks text that only the picture needs. The text view has no such text, because it shows all lines.
#[derive(Debug, Component)]
pub(crate) struct OnlyInPicture;

/// The note about earlier lines. It is drawn over the upper edge of a scroll area, which is its sibling in the tree.
#[derive(Debug, Component)]
pub struct EarlierNote {
    /// Labels for the number of lines that are out of sight: the first for one line, the second for two, and so on.
    labels: Vec<String>,
    /// The text node that shows one of the labels.
    label: Entity,
    /// The text node that shows who says the first drawn line, if that line is drawn without the name.
    name: Entity,
}

/// Adds the system that keeps the edge free of lines that are cut.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        PostUpdate,
        // Runs in the same frame as the scrolling, like the system that shows scroll bars.
        keep_whole
            .after(Revealing)
            .before(VisibilitySystems::VisibilityPropagate),
    );
}

/// Returns the margin on the left and on the right side of each line.
pub(crate) fn side_margin(look: &Appearance) -> Val {
    look.gap(if look.narrow { 16.0 } else { 28.0 })
}

/// Draws the note into the frame of a scroll area, still invisible.
///
/// The note is plain text, not a button that the Tab key reaches. Such a button would come and go with the scroll
/// position. In the browser, the document has the keyboard focus, and it has no such button. To reach the earlier
/// lines, a trainee can scroll, or move the focus to the buttons of these lines. Screen readers skip the note, because
/// they read all lines.
pub(crate) fn earlier_note(frame: &mut ChildSpawnerCommands, look: &Appearance, labels: &[String]) {
    if labels.is_empty() {
        return;
    }
    let p = look.palette;
    let mut note = frame.spawn((
        Node {
            position_type: PositionType::Absolute,
            top: px(0),
            left: px(0),
            right: px(0),
            height: look.em(HEIGHT),
            padding: UiRect::horizontal(side_margin(look)),
            justify_content: JustifyContent::SpaceBetween,
            overflow: Overflow::clip(),
            ..row(look.gap(8.0))
        },
        Visibility::Hidden,
        Pickable::IGNORE,
        hidden(),
    ));
    let mut texts = None;
    note.with_children(|note| {
        let text = |text: &str, kind, color| (look.silent(text, kind, color), OnlyInPicture);
        let name = note
            .spawn(text("", Type::Tool, p.quiet))
            .insert(TextLayout::no_wrap())
            .id();
        let mut label = Entity::PLACEHOLDER;
        let right = Node {
            flex_shrink: 0.0,
            ..row(look.gap(6.0))
        };
        note.spawn((right, Pickable::IGNORE, hidden()))
            .with_children(|right| {
                let arrow = look.pictures.find("icons/arrow-up.png");
                right.spawn((
                    arrow
                        .map(ImageNode::new)
                        .unwrap_or_default()
                        .with_color(p.quiet),
                    Node {
                        width: look.em(13.0),
                        height: look.em(13.0),
                        flex_shrink: 0.0,
                        ..default()
                    },
                    Pickable::IGNORE,
                    hidden(),
                ));
                label = right
                    .spawn(text(&labels[0], Type::Second, p.quiet))
                    .insert(TextLayout::no_wrap())
                    .id();
            });
        texts = Some((label, name));
    });
    if let Some((label, name)) = texts {
        note.insert(EarlierNote {
            labels: labels.to_vec(),
            label,
            name,
        });
    }
}

/// The measures of a line at the upper edge of its area, in logical pixels.
#[derive(Debug, Clone, Copy)]
struct Placed {
    /// Distance from the area's upper edge to the top of the line.
    top: f32,
    awaits_answer: bool,
}

/// The number of lines to leave out in an area, and whether to draw the note.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Plan {
    /// Number of lines at the beginning that are not drawn.
    hidden: usize,
    /// `true` if the note is drawn.
    note: bool,
}

impl Plan {
    /// Plans which of these lines to leave out. The lines are given from top to bottom; `note` is the height of the
    /// note.
    fn new(lines: &[Placed], note: f32) -> Self {
        let is_cut = |line: &Placed| line.top < -SLACK;
        if !lines.first().is_some_and(is_cut) {
            return Self::default();
        }
        // The number of lines to leave out, so that the others begin below this limit.
        let above = |limit: f32| {
            let first = lines
                .iter()
                .position(|line| line.awaits_answer || line.top >= limit);
            first.unwrap_or(lines.len())
        };
        let hidden = above(note);
        // If a line that must be drawn begins above the note's lower edge, there is no space for the note.
        if lines.get(hidden).is_some_and(|line| line.top >= note) {
            return Self { hidden, note: true };
        }
        Self {
            hidden: above(-SLACK),
            note: false,
        }
    }
}

/// The components of a line that [`keep_whole`] queries.
type MeasuredLine = (
    Entity,
    &'static MeetingLine,
    &'static ComputedNode,
    &'static UiGlobalTransform,
);

/// The components of a scroll area that [`keep_whole`] queries.
type Area = (
    &'static ComputedNode,
    &'static UiGlobalTransform,
    &'static ScrollPosition,
    Option<&'static AtNews>,
);

/// Returns the lines in each scroll area, from top to bottom.
fn by_area(
    lines: &Query<MeasuredLine>,
    areas: &Query<Area, With<ScrollId>>,
    parents: &Query<&ChildOf>,
) -> EntityHashMap<Vec<(Entity, Placed)>> {
    let mut found: EntityHashMap<Vec<(Entity, Placed)>> = EntityHashMap::default();
    for (entity, line, node, at) in lines {
        let mut ancestors = parents.iter_ancestors(entity);
        let Some(area) = ancestors.find(|ancestor| areas.contains(*ancestor)) else {
            continue;
        };
        let Ok((frame, origin, position, _)) = areas.get(area) else {
            continue;
        };
        let logical = node.inverse_scale_factor();
        let middle = (at.affine().translation.y - origin.affine().translation.y) * logical;
        let from_top = middle + (frame.size().y - node.size().y) * logical / 2.0;
        // If the area was scrolled after the layout of this frame, the nodes move only in the next frame.
        let moved = position.y.clamp(0.0, reach(frame)) - frame.scroll_position.y * logical;
        let placed = Placed {
            top: from_top - moved,
            awaits_answer: line.awaits_answer,
        };
        found.entry(area).or_default().push((entity, placed));
    }
    for list in found.values_mut() {
        list.sort_by(|(_, one), (_, other)| one.top.total_cmp(&other.top));
    }
    found
}

/// In each scroll area that still shows the newest lines, hides the lines that the upper edge cuts, and shows the note.
/// In all other areas, shows all lines and hides the note.
#[allow(clippy::too_many_arguments, reason = "a system asks for what it needs")]
fn keep_whole(
    lines: Query<MeasuredLine>,
    areas: Query<Area, With<ScrollId>>,
    notes: Query<(Entity, &EarlierNote, &ComputedNode, &ChildOf)>,
    parents: Query<&ChildOf>,
    focus: Res<InputFocus>,
    mut visibility: Query<&mut Visibility>,
    mut texts: Query<&mut Text>,
    mut commands: Commands,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    for (area, list) in by_area(&lines, &areas, &parents) {
        let note = notes.iter().find(|(.., of)| {
            parents
                .get(area)
                .is_ok_and(|frame| frame.parent() == of.parent())
        });
        let height = note.map_or(0.0, |(_, _, node, _)| {
            node.size().y * node.inverse_scale_factor()
        });
        let placed: Vec<Placed> = list.iter().map(|(_, placed)| *placed).collect();
        let mut plan = Plan::new(&placed, height);
        let has_focus = |line: &(Entity, Placed)| {
            focus.get().is_some_and(|focused| {
                parents
                    .iter_ancestors(focused)
                    .any(|ancestor| ancestor == line.0)
            })
        };
        // `is_left`: the trainee has scrolled the area, or has moved the focus to a line that is not drawn.
        let at_news = areas
            .get(area)
            .ok()
            .and_then(|(_, _, position, at_news)| at_news.map(|at_news| at_news.holds(position.y)));
        let is_left = at_news == Some(false) || list[..plan.hidden].iter().any(has_focus);
        if is_left {
            commands.entity(area).remove::<AtNews>();
        }
        if is_left || at_news.is_none() {
            plan = Plan::default();
        }
        let mut set = |node: Entity, wanted: Visibility| {
            if let Ok(mut visibility) = visibility.get_mut(node) {
                visibility.set_if_neq(wanted);
            }
        };
        for (index, (line, _)) in list.iter().enumerate() {
            set(*line, drawn_if(index >= plan.hidden));
        }
        let Some((entity, note, ..)) = note else {
            continue;
        };
        if !plan.note {
            set(entity, Visibility::Hidden);
            continue;
        }
        let first = list
            .get(plan.hidden)
            .and_then(|(line, _)| lines.get(*line).ok());
        let name = first.and_then(|(_, line, ..)| line.unnamed.clone());
        set(note.name, drawn_if(name.is_some()));
        let label = note.labels.get(plan.hidden.saturating_sub(1)).cloned();
        let mut is_new = false;
        for (text, words) in [(note.label, label), (note.name, name)] {
            let (Ok(mut text), Some(words)) = (texts.get_mut(text), words) else {
                continue;
            };
            if text.0 != words {
                text.0 = words;
                is_new = true;
                // The new text is laid out in the next frame.
                redraw.write(RequestRedraw);
            }
        }
        set(entity, drawn_if(!is_new));
    }
}

/// Returns the visibility of a node that is drawn only if a condition is met.
fn drawn_if(condition: bool) -> Visibility {
    if condition {
        Visibility::Inherited
    } else {
        Visibility::Hidden
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(tops: &[f32], awaited: &[usize]) -> Plan {
        let lines: Vec<Placed> = tops
            .iter()
            .enumerate()
            .map(|(index, top)| Placed {
                top: *top,
                awaits_answer: awaited.contains(&index),
            })
            .collect();
        Plan::new(&lines, 26.0)
    }

    #[test]
    fn lines_that_all_fit_are_drawn_without_a_note() {
        assert_eq!(plan(&[], &[]), Plan::default());
        assert_eq!(plan(&[16.0, 60.0], &[1]), Plan::default());
        assert_eq!(plan(&[-0.5, 60.0], &[1]), Plan::default());
    }

    #[test]
    fn a_line_at_the_edge_or_under_the_note_is_left_out() {
        let note = |hidden| Plan { hidden, note: true };
        assert_eq!(plan(&[-80.0, -20.0, 40.0], &[2]), note(2));
        assert_eq!(plan(&[-80.0, 10.0, 60.0], &[2]), note(2));
        assert_eq!(plan(&[-80.0, 26.0, 60.0], &[2]), note(1));
    }

    #[test]
    fn the_line_to_be_answered_is_drawn_even_if_there_is_no_space_for_the_note() {
        let drawn = |hidden| Plan {
            hidden,
            note: false,
        };
        assert_eq!(plan(&[-80.0, 12.0], &[1]), drawn(1));
        assert_eq!(plan(&[-80.0, 5.0, 12.0], &[2]), drawn(1));
        assert_eq!(plan(&[-80.0, -30.0, 90.0], &[1, 2]), drawn(1));
    }

    #[test]
    fn lines_above_a_page_that_shows_the_feedback_have_no_note() {
        let plan = plan(&[-200.0, -80.0], &[]);
        assert_eq!((plan.hidden, plan.note), (2, false));
    }
}
