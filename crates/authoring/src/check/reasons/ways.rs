//! Why a scene or an ending is never reached: back to the ways that are never taken although the scene that they
//! lead from is reached.

use super::places::Thing;
use super::{Reasons, Trail};
use crate::check::codes;
use samtalerum_core::finding::Reason;
use samtalerum_core::meeting::Site;
use samtalerum_core::scenario::Then;

/// Ways that are told at most, of several that are never taken.
const MAX_PATHS: usize = 2;

/// What leads to a scene.
#[derive(Debug, Clone, Copy)]
pub(super) struct Source {
    from: usize,
    to: usize,
    /// The choice that must be offered or the way that must be taken; nothing where it goes on by itself.
    by: Option<Site>,
}

impl<'a> Reasons<'a> {
    pub(super) fn ending(&self, ending: usize) -> Vec<Reason> {
        let id = self.compiled.ending_id(ending);
        let scenes = self.case.scenario.scenes.values().enumerate();
        let ends = scenes.filter(|(_, scene)| scene.then == Then::End(id.clone()));
        let mut reasons = Vec::new();
        for (scene, _) in ends.take(MAX_PATHS) {
            let thing = Thing::Scene(scene);
            let reason = Reason::new(codes::REASON_ENDS_SO).with("id", self.id(thing));
            let chain = self.never(thing, &mut Trail::new());
            let only = reasons.is_empty();
            reasons.push(reason.at(self.span(thing)));
            if only {
                reasons.extend(chain);
            }
        }
        reasons
    }

    pub(super) fn scene_never(&self, scene: usize, trail: &mut Trail) -> Vec<Reason> {
        let (barred, before) = self.barred(scene);
        let mut reasons = Vec::new();
        if let Some(before) = before {
            let before_it = Thing::Scene(before);
            let reason = Reason::new(codes::REASON_SCENE_BEFORE).at(self.span(before_it));
            reasons.push(
                reason
                    .with("id", self.id(before_it))
                    .with("to", self.compiled.scene_id(scene)),
            );
        }
        let single = barred.len() == 1;
        for source in barred.iter().take(MAX_PATHS) {
            let [leads, why] = self.way(source, trail);
            reasons.extend(leads);
            reasons.extend(why.into_iter().take(if single { usize::MAX } else { 1 }));
        }
        if barred.len() > MAX_PATHS {
            let more = barred.len() - MAX_PATHS;
            reasons.push(Reason::new(codes::REASON_MORE_WAYS).with("more", more));
        }
        reasons
    }

    /// A way that is never taken, and why.
    fn way(&self, source: &Source, trail: &mut Trail) -> [Vec<Reason>; 2] {
        let to = self.compiled.scene_id(source.to);
        match source.by {
            Some(Site::Choice(choice)) => {
                let thing = Thing::Choice(choice);
                let leads = Reason::new(codes::REASON_CHOICE_LEADS).at(self.span(thing));
                let leads = leads.with("id", self.id(thing)).with("to", to);
                [vec![leads], self.never(thing, trail)]
            }
            Some(site) => {
                let leads = Reason::new(codes::REASON_BRANCH_LEADS).at(self.site_span(site));
                let from = self.compiled.scene_id(source.from);
                let leads = leads.with("id", from).with("to", to);
                let held = self.inquiry.answers(site).is_none_or(|answers| answers.yes);
                let why = if held {
                    self.taken_above(site, trail)
                } else {
                    self.condition(site, true, trail)
                };
                [vec![leads], why]
            }
            None => [Vec::new(), Vec::new()],
        }
    }

    /// Why a way is never taken, or `Otherwise` never counts, although nothing is wrong with its own condition.
    pub(super) fn taken_above(&self, site: Site, trail: &mut Trail) -> Vec<Reason> {
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
                Reason::new(codes::REASON_WAY_ABOVE).at(above)
            }
            _ if self.compiled.test(site).is_none() => Reason::new(codes::REASON_SOME_ALWAYS_HOLD),
            _ => Reason::new(codes::REASON_WAYS_ABOVE),
        };
        vec![reason]
    }

    /// The ways that bar a scene: they lead from reached scenes towards it and are never taken, the nearest first. And a
    /// scene right before it that is not reached either, where none of them leads directly to it.
    fn barred(&self, scene: usize) -> (Vec<Source>, Option<usize>) {
        let sources = self.sources.get_or_init(|| self.find_sources());
        let mut barred: Vec<Source> = Vec::new();
        let mut met = vec![false; sources.len()];
        met[scene] = true;
        let mut queue = std::collections::VecDeque::from([scene]);
        while let Some(to) = queue.pop_front() {
            for source in &sources[to] {
                if self.reached.scenes[source.from] {
                    barred.push(*source);
                } else if !std::mem::replace(&mut met[source.from], true) {
                    queue.push_back(source.from);
                }
            }
        }
        let direct = barred.iter().any(|source| source.to == scene);
        let before = sources[scene].iter().map(|source| source.from);
        let before = before.filter(|from| *from != scene && !direct).min();
        (barred, before)
    }

    fn find_sources(&self) -> Vec<Vec<Source>> {
        let scenes = &self.case.scenario.scenes;
        let mut sources = vec![Vec::new(); scenes.len()];
        let mut add = |from: usize, to: usize, by: Option<Site>| {
            sources[to].push(Source { from, to, by });
        };
        for (from, scene) in scenes.values().enumerate() {
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
            if let Then::Goto(to) | Then::Note { to, .. } = &scene.then
                && let Some(to) = scenes.get_index_of(to)
            {
                add(from, to, None);
            }
        }
        sources
    }
}
