//! What the rules look at.
//!
//! Owns which records a rule may speak of, and whom a gap concerns. Must not know any rule.

use jiff::civil;

use super::closers;
use super::finding::About;
use crate::analysis::money::Rates;
use crate::analysis::{ActionStanding, GapSubject, MilestoneStanding, MissionStanding, OutcomeStanding, mission};
use crate::graph::{AdvanceTarget, Entry, Key, MilestoneKey, PerRecord, Portfolio, RecordKey, Table};
use crate::model::{Action, Lesson, Milestone, Mission, MissionStatus, Outcome};

/// The portfolio, the day, and how everything stands.
pub(in crate::analysis) struct Sight<'a> {
    /// The portfolio.
    pub(in crate::analysis) portfolio: &'a Portfolio,
    /// The day.
    pub(in crate::analysis) as_of: civil::Date,
    /// The rates of other currencies.
    pub(in crate::analysis) rates: &'a Rates<'a>,
    /// How each outcome stands.
    pub(in crate::analysis) outcomes: &'a PerRecord<Outcome, OutcomeStanding>,
    /// How each action stands.
    pub(in crate::analysis) actions: &'a PerRecord<Action, ActionStanding>,
    /// How each mission stands.
    pub(in crate::analysis) missions: &'a PerRecord<Mission, MissionStanding>,
}

impl<'a> Sight<'a> {
    /// Lists the active missions; on the others nothing but a review is missing.
    pub(super) fn active_missions(&self) -> impl Iterator<Item = (Key<Mission>, &'a Mission)> {
        self.portfolio
            .missions
            .iter()
            .map(|(key, entry)| (key, &entry.record))
            .filter(|(_, mission)| is_active(mission))
    }

    /// Lists the unmet milestones of active missions.
    pub(super) fn unmet_milestones(
        &self,
    ) -> impl Iterator<Item = (MilestoneKey, &'a Milestone, &'a MilestoneStanding)> {
        self.active_missions().flat_map(|(key, mission)| {
            let standings = &self.missions[key].milestones;
            let named = mission.milestones.iter().zip(standings).enumerate();
            named
                .filter(|(_, (milestone, _))| mission::is_unmet(milestone))
                .map(move |(index, (milestone, standing))| (MilestoneKey { mission: key, index }, milestone, standing))
        })
    }

    /// Lists the actions that gaps may be told of: those that serve an active mission, or none at all.
    pub(super) fn actions(&self) -> impl Iterator<Item = (Key<Action>, &'a Action)> {
        self.told(&self.portfolio.actions, RecordKey::Action)
    }

    /// Lists the outcomes that gaps may be told of.
    pub(super) fn outcomes(&self) -> impl Iterator<Item = (Key<Outcome>, &'a Outcome)> {
        self.told(&self.portfolio.outcomes, RecordKey::Outcome)
    }

    /// Lists the lessons that gaps may be told of.
    pub(super) fn lessons(&self) -> impl Iterator<Item = (Key<Lesson>, &'a Lesson)> {
        self.told(&self.portfolio.lessons, RecordKey::Lesson)
    }

    /// Says whether a mission is active.
    pub(super) fn is_active(&self, mission: Key<Mission>) -> bool {
        is_active(&self.portfolio.missions[mission].record)
    }

    /// Lists the missions that a record serves; of a mission itself.
    pub(super) fn missions_of(&self, record: RecordKey) -> Vec<Key<Mission>> {
        let links = &self.portfolio.links;
        match record {
            RecordKey::Mission(key) => vec![key],
            RecordKey::Action(key) => links.actions[key].missions.clone(),
            RecordKey::Outcome(key) => links.outcomes[key].missions.clone(),
            RecordKey::Lesson(key) => links.lessons[key].missions.clone(),
            RecordKey::Actor(_) | RecordKey::Place(_) | RecordKey::Page(_) => Vec::new(),
        }
    }

    /// Returns the title of a record.
    pub(super) fn title(&self, record: RecordKey) -> &'a str {
        &self.portfolio.metadata(record).title.value
    }

    /// Returns a milestone's or barrier's full name: `<mission>/<id>`.
    pub(super) fn reference(&self, mission: Key<Mission>, id: &crate::model::Id) -> String {
        format!("{}/{id}", self.portfolio.missions[mission].record.id)
    }

    /// Gathers whom a gap concerns: the active missions, the critical path, who could close it.
    pub(super) fn about(&self, subject: GapSubject) -> About {
        let mut missions = record_of(subject).map(|record| self.missions_of(record)).unwrap_or_default();
        missions.retain(|&mission| self.is_active(mission));
        About { subject, missions, critical: self.is_critical(subject), closers: closers::of(self, subject) }
    }

    /// Says whether an unmet milestone lies on a critical path.
    pub(super) fn is_critical_milestone(&self, key: MilestoneKey) -> bool {
        self.missions[key.mission].milestones[key.index].critical
            && mission::is_unmet(self.portfolio.milestone(key))
            && self.is_active(key.mission)
    }

    /// A barrier is critical by what it blocks, an action by what it advances, an outcome by what it shows.
    fn is_critical(&self, subject: GapSubject) -> bool {
        let links = &self.portfolio.links;
        match subject {
            GapSubject::Milestone(key) => self.is_critical_milestone(key),
            GapSubject::Barrier(key) => {
                let blocks = &links.missions[key.mission].barriers[key.index].blocks;
                blocks.iter().any(|&key| self.is_critical_milestone(key))
            }
            GapSubject::Record(RecordKey::Action(key)) => links.actions[key].advances.iter().any(|it| match it.to {
                AdvanceTarget::Milestone(key) => self.is_critical_milestone(key),
                AdvanceTarget::Mission(_) => false,
            }),
            GapSubject::Record(RecordKey::Outcome(key)) => {
                links.outcomes[key].shows.iter().any(|&key| self.is_critical_milestone(key))
            }
            GapSubject::Record(
                RecordKey::Mission(_)
                | RecordKey::Lesson(_)
                | RecordKey::Actor(_)
                | RecordKey::Place(_)
                | RecordKey::Page(_),
            )
            | GapSubject::Front => false,
        }
    }

    fn told<T>(
        &self,
        table: &'a Table<T>,
        name: impl Fn(Key<T>) -> RecordKey,
    ) -> impl Iterator<Item = (Key<T>, &'a T)> {
        table.iter().map(|(key, entry): (Key<T>, &'a Entry<T>)| (key, &entry.record)).filter(move |&(key, _)| {
            let missions = self.missions_of(name(key));
            missions.is_empty() || missions.into_iter().any(|mission| self.is_active(mission))
        })
    }
}

/// Returns the record that a subject stands in; the front page is none.
pub(super) fn record_of(subject: GapSubject) -> Option<RecordKey> {
    match subject {
        GapSubject::Front => None,
        GapSubject::Record(record) => Some(record),
        GapSubject::Milestone(key) => Some(RecordKey::Mission(key.mission)),
        GapSubject::Barrier(key) => Some(RecordKey::Mission(key.mission)),
    }
}

fn is_active(mission: &Mission) -> bool {
    mission.status.value == MissionStatus::Active
}
