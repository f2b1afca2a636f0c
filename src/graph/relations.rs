//! What each record refers to in its front matter, field by field.
//!
//! Must not know the inverses.

use super::bodies::Page;
use super::cycles::Edge;
use super::resolve::Resolver;
use super::{
    ActionLinks, ActorLinks, AdvanceLink, AdvanceTarget, BarrierLinks, EnablerLinks, FunderLink, Key, LessonLinks,
    Links, MilestoneKey, MilestoneLinks, MissionLinks, OutcomeLinks, PerRecord, PlaceLinks,
};
use crate::model::{
    Action, Actor, Author, Evidence, Funding, FundingSource, Kind, Lesson, Mission, Outcome, Place, Record, Ref,
    ShownBy,
};

impl Resolver<'_> {
    /// Resolves what every record refers to; the inverses are still empty.
    pub(super) fn links(&mut self) -> Links {
        let tables = self.tables;
        let links = Links {
            missions: PerRecord::from_fn(&tables.missions, |key| self.mission(&tables.missions[key].record)),
            actions: PerRecord::from_fn(&tables.actions, |key| self.action(&tables.actions[key].record)),
            outcomes: PerRecord::from_fn(&tables.outcomes, |key| self.outcome(&tables.outcomes[key].record)),
            lessons: PerRecord::from_fn(&tables.lessons, |key| self.lesson(&tables.lessons[key].record)),
            actors: PerRecord::from_fn(&tables.actors, |key| self.actor(&tables.actors[key].record)),
            places: PerRecord::from_fn(&tables.places, |key| self.place(&tables.places[key].record)),
        };
        for (_, entry) in tables.outcomes.iter() {
            self.figures(&entry.record);
        }
        links
    }

    /// Resolves what a mission refers to.
    pub(super) fn mission(&mut self, mission: &Mission) -> MissionLinks {
        let own = Some(&mission.id);
        let key = self.tables.missions.find(&mission.id);
        let part_of = self.maybe(mission.part_of.as_ref());
        if let (Some(from), Some(to), Some(reference)) = (key, part_of, &mission.part_of) {
            self.edges.mission_part_of.push(Edge { from, to, span: reference.span });
        }
        let continues = self.each(&mission.continues);
        if let Some(from) = key {
            let edges = continues.iter().map(|&(to, span)| Edge { from, to, span });
            self.edges.mission_continues.extend(edges);
        }
        MissionLinks {
            part_of,
            continues: sorted(continues),
            steward: self.maybe(mission.steward.as_ref()),
            headline: self.maybe(mission.headline.as_ref()),
            places: self.sorted(&mission.places),
            funding: self.funding(&mission.funding),
            critical: mission.critical.as_ref().and_then(|reference| self.milestone(reference, own)),
            milestones: self.pathway(mission, key),
            barriers: mission
                .barriers
                .iter()
                .map(|barrier| BarrierLinks {
                    blocks: self.sorted_milestones(&barrier.blocks, &mission.id),
                    ..BarrierLinks::default()
                })
                .collect(),
            enablers: mission
                .enablers
                .iter()
                .map(|enabler| EnablerLinks {
                    helps: self.sorted_milestones(&enabler.helps, &mission.id),
                    answers: self.sorted_barriers(&enabler.answers, own),
                })
                .collect(),
            ..MissionLinks::default()
        }
    }

    /// Resolves what the milestones of a mission refer to.
    fn pathway(&mut self, mission: &Mission, key: Option<Key<Mission>>) -> Vec<MilestoneLinks> {
        let mut links = Vec::new();
        for (index, milestone) in mission.milestones.iter().enumerate() {
            let needs = self.milestones(&milestone.needs, &mission.id);
            if let Some(mission) = key {
                let from = MilestoneKey { mission, index };
                self.edges.milestone_needs.extend(needs.iter().map(|&(to, span)| Edge { from, to, span }));
            }
            links.push(MilestoneLinks {
                needs: needs.into_iter().map(|(key, _)| key).collect(),
                shown_by: match &milestone.shown_by {
                    Some(ShownBy::Outcomes(outcomes)) => self.sorted(outcomes),
                    Some(ShownBy::Event) | None => Vec::new(),
                },
                ..MilestoneLinks::default()
            });
        }
        links
    }

    /// Resolves what an action refers to.
    pub(super) fn action(&mut self, action: &Action) -> ActionLinks {
        let key = self.tables.actions.find(&action.id);
        let needs = self.each(&action.needs);
        let continues = self.each(&action.continues);
        if let Some(from) = key {
            self.edges.action_needs.extend(needs.iter().map(|&(to, span)| Edge { from, to, span }));
            self.edges.action_continues.extend(continues.iter().map(|&(to, span)| Edge { from, to, span }));
        }
        let stopped_by = action.stopped.as_ref().and_then(|stopped| stopped.who.as_ref());
        ActionLinks {
            advances: self.advances(action),
            moves: action
                .moves
                .iter()
                .enumerate()
                .filter_map(|(index, moved)| Some((self.one(&moved.outcome)?, index)))
                .collect(),
            answers: self.sorted_barriers(&action.answers, None),
            needs: sorted(needs),
            continues: sorted(continues),
            commitments: action.commitments.iter().map(|promise| self.maybe(promise.actor.as_ref())).collect(),
            funding: self.funding(&action.funding),
            places: self.sorted(&action.places),
            stopped_by: self.maybe(stopped_by),
            ..ActionLinks::default()
        }
    }

    /// Resolves the milestones and missions that an action advances.
    fn advances(&mut self, action: &Action) -> Vec<AdvanceLink> {
        let mut links = Vec::new();
        for (index, advance) in action.advances.iter().enumerate() {
            let to = match (&advance.to.mission, &advance.to.part) {
                (Some(mission), None) => self.whole_mission(&advance.to, mission).map(AdvanceTarget::Mission),
                (_, Some(_)) | (None, None) => self.milestone(&advance.to, None).map(AdvanceTarget::Milestone),
            };
            links.extend(to.map(|to| AdvanceLink { to, index }));
        }
        links
    }

    /// Resolves the actors of lines of funding.
    fn funding(&mut self, lines: &[Funding]) -> Vec<FunderLink> {
        let resolve = |line: &Funding| FunderLink {
            from: match &line.from {
                Some(FundingSource::Actor(reference)) => self.one(reference),
                Some(FundingSource::Name(_)) | None => None,
            },
            via: self.maybe(line.via.as_ref()),
        };
        lines.iter().map(resolve).collect()
    }

    /// Resolves what an outcome refers to.
    pub(super) fn outcome(&mut self, outcome: &Outcome) -> OutcomeLinks {
        OutcomeLinks {
            missions: self.sorted(&outcome.missions),
            target_missions: outcome.targets.iter().map(|target| self.maybe(target.mission.as_ref())).collect(),
            ..OutcomeLinks::default()
        }
    }

    /// Resolves what a lesson refers to.
    pub(super) fn lesson(&mut self, lesson: &Lesson) -> LessonLinks {
        let evidence: Vec<Ref> = lesson
            .evidence
            .iter()
            .filter_map(|evidence| match evidence {
                Evidence::Outcome(reference) => Some(reference.clone()),
                Evidence::Url(_) => None,
            })
            .collect();
        LessonLinks {
            about: lesson.about.iter().filter_map(|reference| self.record(reference)).collect(),
            evidence: self.sorted(&evidence),
            led_to: self.sorted(&lesson.led_to),
            authors: lesson.authors.iter().map(|author| self.author(author)).collect(),
            ..LessonLinks::default()
        }
    }

    /// Finds the actor that an author is; a text that is no actor's id is a name.
    fn author(&mut self, author: &Author) -> Option<Key<Actor>> {
        let id = author.id.as_ref().filter(|id| self.names.standing(Kind::Actor, id.as_str()).is_some())?;
        self.one(&Ref { id: id.clone(), span: author.text.span })
    }

    /// Resolves what an actor refers to.
    pub(super) fn actor(&mut self, actor: &Actor) -> ActorLinks {
        let part_of = self.maybe(actor.part_of.as_ref());
        if let (Some(from), Some(to), Some(reference)) = (self.tables.actors.find(&actor.id), part_of, &actor.part_of) {
            self.edges.actor_part_of.push(Edge { from, to, span: reference.span });
        }
        ActorLinks { part_of, places: self.sorted(&actor.places), ..ActorLinks::default() }
    }

    /// Resolves what a place refers to.
    pub(super) fn place(&mut self, place: &Place) -> PlaceLinks {
        let part_of = self.maybe(place.part_of.as_ref());
        if let (Some(from), Some(to), Some(reference)) = (self.tables.places.find(&place.id), part_of, &place.part_of) {
            self.edges.place_part_of.push(Edge { from, to, span: reference.span });
        }
        PlaceLinks { part_of, ..PlaceLinks::default() }
    }

    /// Checks what the drafts that are left out refer to, though nothing of it is published.
    pub(super) fn drafts(&mut self) {
        self.from_draft = true;
        for hidden in &self.shelves.hidden {
            self.draft(hidden.record);
            self.picture_of(hidden.record.meta());
            let name = hidden.record.name();
            self.body(Page { body: hidden.body, record: Some(&name) });
        }
        self.from_draft = false;
    }

    /// Checks what a draft refers to.
    fn draft(&mut self, record: &Record) {
        match record {
            Record::Mission(record) => _ = self.mission(record),
            Record::Action(record) => _ = self.action(record),
            Record::Outcome(record) => {
                self.figures(record);
                self.outcome(record);
            }
            Record::Lesson(record) => _ = self.lesson(record),
            Record::Actor(record) => _ = self.actor(record),
            Record::Place(record) => {
                self.shape_of(record);
                self.place(record);
            }
            Record::Page(_) => {}
        }
    }
}

/// Drops the places of references and sorts by key.
fn sorted<T>(placed: Vec<(Key<T>, crate::source::Span)>) -> Vec<Key<T>> {
    let mut keys: Vec<Key<T>> = placed.into_iter().map(|(key, _)| key).collect();
    keys.sort_unstable();
    keys
}
