//! Explanations for scenes and endings that are never reached. The search goes backwards to the causes: edges that are
//! never taken, although the scene in which they start is reached.

use super::chain::Reasons;
use super::parts::{Edge, Part, Trail};
use samtalerum_core::finding::Reason;
use samtalerum_core::meeting::{EndingIx, IxVec, SceneIx, Site};
use samtalerum_core::scenario::Then;
use samtalerum_structure::codes;

/// Maximum number of reasons for one scene or ending. For a scene, a reason is an edge that is never taken; for an
/// ending, a reason is an unreached scene that has this ending.
const MAX_PATHS: usize = 2;

impl<'a> Reasons<'a> {
    /// Explains why an ending is never reached, by naming the scenes that end with it.
    pub(super) fn ending(&self, ending: EndingIx) -> Vec<Reason> {
        let id = self.compiled.ending_id(ending);
        let scenes = self
            .compiled
            .scenes()
            .zip(self.case.scenario.scenes.values());
        let ends = scenes.filter(|(_, scene)| scene.then == Then::End(id.clone()));
        let mut reasons = Vec::new();
        for (scene, _) in ends.take(MAX_PATHS) {
            let part = Part::Scene(scene);
            let reason = Reason::new(codes::REASON_ENDS_SO).with("id", self.id(part));
            let chain = self.never(part, &mut Trail::new());
            let is_first = reasons.is_empty();
            reasons.push(reason.at(self.span(part)));
            // Only the first scene gets the whole chain of reasons.
            if is_first {
                reasons.extend(chain);
            }
        }
        reasons
    }

    /// Explains why a scene is never reached, by naming the untaken edges on the paths to it.
    pub(super) fn scene_never(&self, scene: SceneIx, trail: &mut Trail) -> Vec<Reason> {
        let (untaken, before) = self.untaken(scene);
        let mut reasons = Vec::new();
        if let Some(before) = before {
            let before_it = Part::Scene(before);
            let reason = Reason::new(codes::REASON_SCENE_BEFORE).at(self.span(before_it));
            reasons.push(
                reason
                    .with("id", self.id(before_it))
                    .with("to", self.compiled.scene_id(scene)),
            );
        }
        let single = untaken.len() == 1;
        for edge in untaken.iter().take(MAX_PATHS) {
            let [leads, why] = self.edge(edge, trail);
            reasons.extend(leads);
            reasons.extend(why.into_iter().take(if single { usize::MAX } else { 1 }));
        }
        if untaken.len() > MAX_PATHS {
            let more = untaken.len() - MAX_PATHS;
            reasons.push(Reason::new(codes::REASON_MORE_PATHS).with("more", more));
        }
        reasons
    }

    /// Describes an untaken edge in two lists: the first names the edge, the second explains why it is never taken.
    fn edge(&self, edge: &Edge, trail: &mut Trail) -> [Vec<Reason>; 2] {
        let to = self.compiled.scene_id(edge.to);
        match edge.by {
            Some(Site::Choice(choice)) => {
                let part = Part::Choice(choice);
                let leads = Reason::new(codes::REASON_CHOICE_LEADS).at(self.span(part));
                let leads = leads.with("id", self.id(part)).with("to", to);
                [vec![leads], self.never(part, trail)]
            }
            Some(site) => {
                let leads = Reason::new(codes::REASON_BRANCH_LEADS).at(self.site_span(site));
                let from = self.compiled.scene_id(edge.from);
                let leads = leads.with("id", from).with("to", to);
                let holds = self.inquiry.answers(site).is_none_or(|answers| answers.yes);
                let why = if holds {
                    self.shadowed(site, trail)
                } else {
                    self.condition(site, true, trail)
                };
                [vec![leads], why]
            }
            None => [Vec::new(), Vec::new()],
        }
    }

    /// Explains why a branch is never taken although its condition sometimes holds, or why an `Otherwise` never
    /// applies. The reasons name the branches or judgements that apply instead.
    pub(super) fn shadowed(&self, site: Site, trail: &mut Trail) -> Vec<Reason> {
        let mut rivals = self.compiled.rivals(site).into_iter();
        let always = |rival: &Site| {
            let answers = self.inquiry.answers(*rival);
            answers.is_some_and(|answers| !answers.no)
        };
        if let Some(above) = rivals.find(always) {
            let mut reasons =
                vec![Reason::new(codes::REASON_ALWAYS_ABOVE).at(self.site_span(above))];
            reasons.extend(self.condition(above, false, trail));
            return reasons;
        }
        let reason = match (site, self.inquiry.above(site)) {
            (Site::Arm(scene, _), Some(arm)) => {
                let above = self.site_span(Site::Arm(scene, arm));
                Reason::new(codes::REASON_BRANCH_ABOVE).at(above)
            }
            _ if self.compiled.test(site).is_none() => Reason::new(codes::REASON_SOME_ALWAYS_HOLD),
            _ => Reason::new(codes::REASON_BRANCHES_ABOVE),
        };
        vec![reason]
    }

    /// Returns the untaken edges on the paths to the unreached `scene`, nearest first (breadth-first search backwards).
    /// Each of these edges starts in a reached scene. If none of them leads directly to `scene`, also returns the last
    /// scene before `scene` on such a path, which is unreached too.
    fn untaken(&self, scene: SceneIx) -> (Vec<Edge>, Option<SceneIx>) {
        let incoming = self.incoming.get_or_init(|| self.find_incoming());
        let mut untaken: Vec<Edge> = Vec::new();
        let mut met: IxVec<SceneIx, bool> = incoming.indices().map(|_| false).collect();
        met[scene] = true;
        let mut queue = std::collections::VecDeque::from([scene]);
        while let Some(to) = queue.pop_front() {
            for edge in &incoming[to] {
                if self.reached.scenes[edge.from] {
                    untaken.push(*edge);
                } else if !std::mem::replace(&mut met[edge.from], true) {
                    queue.push_back(edge.from);
                }
            }
        }
        let direct = untaken.iter().any(|edge| edge.to == scene);
        let before = incoming[scene].iter().map(|edge| edge.from);
        let before = before.filter(|from| *from != scene && !direct).min();
        (untaken, before)
    }

    /// Collects the edges that lead to each scene.
    fn find_incoming(&self) -> IxVec<SceneIx, Vec<Edge>> {
        let scenes = &self.case.scenario.scenes;
        let mut incoming: IxVec<SceneIx, Vec<Edge>> =
            self.compiled.scenes().map(|_| Vec::new()).collect();
        let mut add = |from: SceneIx, to: SceneIx, by: Option<Site>| {
            incoming[to].push(Edge { from, to, by });
        };
        for (from, scene) in self.compiled.scenes().zip(scenes.values()) {
            for choice in self.compiled.scene_choices(from) {
                add(
                    from,
                    self.compiled.choice_to(choice),
                    Some(Site::Choice(choice)),
                );
            }
            for (arm, (_, to)) in self.compiled.arms(from).iter().enumerate() {
                add(from, *to, Some(Site::Arm(from, arm)));
            }
            let to = match &scene.then {
                Then::Goto(to) | Then::Note { to, .. } => Some(to),
                Then::Appraise(appraisal) => Some(&appraisal.to),
                Then::Choose(_) | Then::Branch(_) | Then::End(_) => None,
            };
            if let Some(to) = to.and_then(|to| self.compiled.find_scene(to)) {
                add(from, to, None);
            }
        }
        incoming
    }
}
