//! What refers to what: each reference resolved once, each inverse computed once. Lists are in the order of keys unless they
//! follow the order of the file, which each says.

use super::{BarrierKey, Key, MilestoneKey, PerRecord, RecordKey};
use crate::model::{Action, Actor, Lesson, Mission, Outcome, Place};

/// The links of every record.
#[derive(Debug, Clone)]
pub struct Links {
    /// Of missions.
    pub missions: PerRecord<Mission, MissionLinks>,
    /// Of actions.
    pub actions: PerRecord<Action, ActionLinks>,
    /// Of outcomes.
    pub outcomes: PerRecord<Outcome, OutcomeLinks>,
    /// Of lessons.
    pub lessons: PerRecord<Lesson, LessonLinks>,
    /// Of actors.
    pub actors: PerRecord<Actor, ActorLinks>,
    /// Of places.
    pub places: PerRecord<Place, PlaceLinks>,
}

/// The links of a mission.
#[derive(Debug, Clone, Default)]
pub struct MissionLinks {
    /// The mission that it is part of.
    pub part_of: Option<Key<Mission>>,
    /// Its parts (inverse).
    pub parts: Vec<Key<Mission>>,
    /// The missions that it grew out of.
    pub continues: Vec<Key<Mission>>,
    /// The missions that grew out of it (inverse).
    pub continued_by: Vec<Key<Mission>>,
    /// Who looks after it.
    pub steward: Option<Key<Actor>>,
    /// The outcome that stands for it.
    pub headline: Option<Key<Outcome>>,
    /// Where.
    pub places: Vec<Key<Place>>,
    /// Who gives each line of its funding, in the order of the file.
    pub funding: Vec<FunderLink>,
    /// The milestone that the declared critical path leads to.
    pub critical: Option<MilestoneKey>,
    /// Of each milestone, in the order of the file.
    pub milestones: Vec<MilestoneLinks>,
    /// What each barrier blocks, and what answers it, in the order of the file.
    pub barriers: Vec<BarrierLinks>,
    /// Of each enabler, in the order of the file.
    pub enablers: Vec<EnablerLinks>,
    /// Actions that serve it: by a milestone, as a whole, or by an outcome that names it and that they move (inverse).
    pub actions: Vec<Key<Action>>,
    /// Actions that advance it as a whole (inverse).
    pub advanced_by: Vec<Key<Action>>,
    /// Outcomes that name it, that show its milestones, and its headline (inverse).
    pub outcomes: Vec<Key<Outcome>>,
    /// Lessons about it or about its actions and outcomes (inverse).
    pub lessons: Vec<Key<Lesson>>,
}

/// The links of a milestone.
#[derive(Debug, Clone, Default)]
pub struct MilestoneLinks {
    /// What must be true before, in the order of the file.
    pub needs: Vec<MilestoneKey>,
    /// What needs it (inverse).
    pub needed_by: Vec<MilestoneKey>,
    /// Outcomes that show it.
    pub shown_by: Vec<Key<Outcome>>,
    /// Actions that advance it (inverse).
    pub advanced_by: Vec<Key<Action>>,
    /// Barriers that block it (inverse).
    pub blocked_by: Vec<BarrierKey>,
    /// Enablers that help it, by their place in the missions' lists (inverse).
    pub helped_by: Vec<(Key<Mission>, usize)>,
}

/// The links of a barrier.
#[derive(Debug, Clone, Default)]
pub struct BarrierLinks {
    /// The milestones that it blocks.
    pub blocks: Vec<MilestoneKey>,
    /// Actions that answer it (inverse).
    pub answered_by: Vec<Key<Action>>,
    /// Enablers that answer it, by their place in the missions' lists (inverse).
    pub enablers: Vec<(Key<Mission>, usize)>,
}

/// The links of an enabler.
#[derive(Debug, Clone, Default)]
pub struct EnablerLinks {
    /// The milestones that it helps.
    pub helps: Vec<MilestoneKey>,
    /// The barriers that it answers.
    pub answers: Vec<BarrierKey>,
}

/// What an action advances.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AdvanceTarget {
    /// A milestone.
    Milestone(MilestoneKey),
    /// A mission as a whole.
    Mission(Key<Mission>),
}

/// A resolved entry of `advances`.
#[derive(Debug, Clone, Copy)]
pub struct AdvanceLink {
    /// What it advances.
    pub to: AdvanceTarget,
    /// The index in the action's `advances`.
    pub index: usize,
}

/// The actors of one line of funding.
#[derive(Debug, Clone, Copy, Default)]
pub struct FunderLink {
    /// Who gives it, when that is an actor.
    pub from: Option<Key<Actor>>,
    /// Who receives it first or owes it.
    pub via: Option<Key<Actor>>,
}

/// The links of an action.
#[derive(Debug, Clone, Default)]
pub struct ActionLinks {
    /// What it advances, in the order of the file; what leads nowhere is left out.
    pub advances: Vec<AdvanceLink>,
    /// The outcomes that it should move, each with the index in `moves`; what leads nowhere is left out.
    pub moves: Vec<(Key<Outcome>, usize)>,
    /// The barriers that it answers.
    pub answers: Vec<BarrierKey>,
    /// Actions that must come first.
    pub needs: Vec<Key<Action>>,
    /// Actions that need it (inverse).
    pub needed_by: Vec<Key<Action>>,
    /// The actions that it grew out of.
    pub continues: Vec<Key<Action>>,
    /// The actions that grew out of it (inverse).
    pub continued_by: Vec<Key<Action>>,
    /// Who made each commitment, in the order of the file; none for "nobody yet".
    pub commitments: Vec<Option<Key<Actor>>>,
    /// Who gives each line of funding, in the order of the file.
    pub funding: Vec<FunderLink>,
    /// Where.
    pub places: Vec<Key<Place>>,
    /// Who stopped it.
    pub stopped_by: Option<Key<Actor>>,
    /// The missions that it serves: by milestone, as a whole, or by an outcome that names them.
    pub missions: Vec<Key<Mission>>,
    /// Lessons about it (inverse).
    pub lessons: Vec<Key<Lesson>>,
    /// Lessons that led to it (inverse).
    pub led_from: Vec<Key<Lesson>>,
}

/// The links of an outcome.
#[derive(Debug, Clone, Default)]
pub struct OutcomeLinks {
    /// The missions that it matters to: those it names, those whose milestones it shows, those whose headline it is.
    pub missions: Vec<Key<Mission>>,
    /// The mission of each target that names one, in the order of the file.
    pub target_missions: Vec<Option<Key<Mission>>>,
    /// Actions that should move it, each with the index in that action's `moves` (inverse).
    pub moved_by: Vec<(Key<Action>, usize)>,
    /// Milestones that it shows (inverse).
    pub shows: Vec<MilestoneKey>,
    /// Lessons about it, or that rest on it (inverse).
    pub lessons: Vec<Key<Lesson>>,
}

/// The links of a lesson.
#[derive(Debug, Clone, Default)]
pub struct LessonLinks {
    /// What it is about, in the order of the file.
    pub about: Vec<RecordKey>,
    /// The outcomes that it rests on.
    pub evidence: Vec<Key<Outcome>>,
    /// The actions that it changed or started.
    pub led_to: Vec<Key<Action>>,
    /// The author of each entry, when that is an actor, in the order of the file.
    pub authors: Vec<Option<Key<Actor>>>,
    /// The missions that it belongs to: of what it is about.
    pub missions: Vec<Key<Mission>>,
}

/// The links of an actor.
#[derive(Debug, Clone, Default)]
pub struct ActorLinks {
    /// The actor that it is part of.
    pub part_of: Option<Key<Actor>>,
    /// Its parts (inverse).
    pub parts: Vec<Key<Actor>>,
    /// Where it sits.
    pub places: Vec<Key<Place>>,
    /// The missions that it looks after (inverse).
    pub stewards: Vec<Key<Mission>>,
    /// Its commitments: the action and the index in its `commitments` (inverse).
    pub commitments: Vec<(Key<Action>, usize)>,
    /// The lines of action funding that come from it: the action and the index in its `funding` (inverse).
    pub funds: Vec<(Key<Action>, usize)>,
    /// The lines of mission funding that come from it (inverse).
    pub funds_missions: Vec<(Key<Mission>, usize)>,
    /// The lines of funding that pass through it: the action and the index (inverse).
    pub via: Vec<(Key<Action>, usize)>,
    /// Lessons about it or written by it (inverse).
    pub lessons: Vec<Key<Lesson>>,
    /// Actions that it stopped (inverse).
    pub stopped: Vec<Key<Action>>,
}

/// The links of a place.
#[derive(Debug, Clone, Default)]
pub struct PlaceLinks {
    /// The place that it is part of.
    pub part_of: Option<Key<Place>>,
    /// Its parts (inverse).
    pub parts: Vec<Key<Place>>,
    /// Missions there (inverse).
    pub missions: Vec<Key<Mission>>,
    /// Actions there (inverse).
    pub actions: Vec<Key<Action>>,
    /// Actors there (inverse).
    pub actors: Vec<Key<Actor>>,
    /// Lessons about it (inverse).
    pub lessons: Vec<Key<Lesson>>,
}

/// What a picture in a body draws.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InsetTarget {
    /// The whole portfolio.
    All,
    /// A record.
    Record(RecordKey),
}

/// Where the links of a body lead, and what its pictures draw; both in the body's order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Targets {
    /// Where each link leads.
    pub links: Vec<BodyTarget>,
    /// What each picture draws; none for one that was told.
    pub insets: Vec<Option<InsetTarget>>,
}

/// Where a link of a body leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BodyTarget {
    /// To a record, or to an anchor on its page.
    Record(RecordKey, Option<String>),
    /// To the front page, or to an anchor on it.
    Front(Option<String>),
    /// To an anchor of the same page.
    Anchor(String),
    /// To a file under `content/`, by its path from the site's root.
    File(std::sync::Arc<str>),
    /// Outside the site, with an allowed scheme.
    Outside,
    /// Nowhere: told as a diagnostic; the words stay, the link goes.
    Nowhere,
}
