//! What changed in what no single file says: states, progress, sums, gaps; both computed for one day, so that the passing of time alone
//! changes nothing.

use std::collections::BTreeMap;

use super::{About, Change, ChangeKind, ChangeValue};
use crate::analysis::{ActionState, Analysis, Gap, GapSubject, Judgement, MilestoneState, OutcomeStanding};
use crate::graph::{Portfolio, RecordKey};
use crate::model::{Figure, FundingStatus, Id, Kind, RecordId, Rule, Vocabulary};

/// A portfolio, and what was computed of it.
#[derive(Debug, Clone, Copy)]
pub struct State<'a> {
    /// The portfolio.
    pub portfolio: &'a Portfolio,
    /// What was computed for the day.
    pub analysis: &'a Analysis,
}

/// The older and the newer state, and how records are called now that were renamed between them.
struct Between<'a> {
    before: State<'a>,
    after: State<'a>,
    renamed: BTreeMap<RecordId, RecordId>,
}

/// Adds to what changed in files what follows from it, and says of every change which missions it belongs to. The changes of a record
/// stand together, the most important first.
pub fn computed(mut changes: Vec<Change>, before: State<'_>, after: State<'_>) -> Vec<Change> {
    let renamed = changes.iter().filter_map(|change| Some((change.old_name()?.clone(), change.record()?.clone())));
    let between = Between { before, after, renamed: renamed.collect() };
    between.actions(&mut changes);
    between.milestones(&mut changes);
    between.outcomes(&mut changes);
    between.sums(&mut changes);
    between.gaps(&mut changes);
    for change in &mut changes {
        let Some(record) = change.record().cloned() else { continue };
        let old = between.renamed.iter().find(|(_, new)| **new == record).map_or(&record, |(old, _)| old);
        let found = after.portfolio.find(&record).map(|key| (after.portfolio, key));
        let Some((portfolio, key)) = found.or_else(|| Some((before.portfolio, before.portfolio.find(old)?))) else {
            continue;
        };
        if change.missions.is_empty() {
            change.missions = missions(portfolio, key);
        }
        portfolio.metadata(key).title.value.clone_into(&mut change.title);
    }
    changes.sort_by(|a, b| (a.kind, &a.about).cmp(&(b.kind, &b.about)));
    changes
}

/// Lists the missions that a record belongs to.
fn missions(portfolio: &Portfolio, key: RecordKey) -> Vec<Id> {
    let keys = match key {
        RecordKey::Mission(key) => vec![key],
        RecordKey::Action(key) => portfolio.links.actions[key].missions.clone(),
        RecordKey::Outcome(key) => portfolio.links.outcomes[key].missions.clone(),
        RecordKey::Lesson(key) => portfolio.links.lessons[key].missions.clone(),
        RecordKey::Actor(_) | RecordKey::Place(_) | RecordKey::Page(_) => Vec::new(),
    };
    keys.into_iter().map(|key| portfolio.missions[key].record.id.clone()).collect()
}

impl Between<'_> {
    /// Returns how a record of the older state is called now.
    fn now(&self, kind: Kind, id: &Id) -> RecordId {
        let record = RecordId { kind, id: id.clone() };
        self.renamed.get(&record).cloned().unwrap_or(record)
    }

    fn actions(&self, changes: &mut Vec<Change>) {
        for (key, entry) in self.before.portfolio.actions.iter() {
            let record = self.now(Kind::Action, &entry.record.id);
            let Some(now) = self.after.portfolio.actions.find(&record.id) else { continue };
            let (from, to) = (self.before.analysis.actions[key].state, self.after.analysis.actions[now].state);
            // These follow from the stage, which is told.
            let is_stage = match to {
                ActionState::Operating | ActionState::Completed | ActionState::Paused | ActionState::Stopped => true,
                ActionState::NotStarted
                | ActionState::OnTrack
                | ActionState::AtRisk
                | ActionState::Late
                | ActionState::Blocked
                | ActionState::Unknown => false,
            };
            if from != to && !is_stage {
                changes.push(moved(ChangeKind::State, record, (from, to), None));
            }
        }
    }

    fn milestones(&self, changes: &mut Vec<Change>) {
        for (key, entry) in self.before.portfolio.missions.iter() {
            let record = self.now(Kind::Mission, &entry.record.id);
            let Some(now) = self.after.portfolio.missions.find(&record.id) else { continue };
            let after = &self.after.portfolio.missions[now].record.milestones;
            for (at, milestone) in entry.record.milestones.iter().enumerate() {
                let Some(place) = after.iter().position(|other| other.id == milestone.id) else { continue };
                let from = self.before.analysis.missions[key].milestones[at].state;
                let to = self.after.analysis.missions[now].milestones[place].state;
                let is_told = match to {
                    MilestoneState::Met | MilestoneState::Dropped | MilestoneState::Missed => true,
                    MilestoneState::Late
                    | MilestoneState::Unserved
                    | MilestoneState::AtRisk
                    | MilestoneState::OnTrack => false,
                };
                if from != to && !is_told {
                    let what = Some(after[place].title.value.as_str());
                    changes.push(moved(ChangeKind::MilestoneState, record.clone(), (from, to), what));
                }
            }
        }
    }

    fn outcomes(&self, changes: &mut Vec<Change>) {
        for (key, entry) in self.before.portfolio.outcomes.iter() {
            let record = self.now(Kind::Outcome, &entry.record.id);
            let Some(now) = self.after.portfolio.outcomes.find(&record.id) else { continue };
            let (from, to) = (&self.before.analysis.outcomes[key], &self.after.analysis.outcomes[now]);
            if from.state != to.state {
                changes.push(moved(ChangeKind::OutcomeState, record.clone(), (from.state, to.state), None));
            }
            let judged = judgement(to);
            let (was, is) = (judgement(from).and_then(percent), judged.and_then(percent));
            let newest = |standing: &OutcomeStanding| standing.newest.as_ref().map(|it| (it.low, it.high));
            if is.is_some() && (was != is || newest(from) != newest(to)) {
                let mut change = Change::of(ChangeKind::Progress, record);
                let figure = |value| ChangeValue::Figure(Figure::exact(value));
                change.set("from", was.map(ChangeValue::Percent));
                change.set("to", is.map(ChangeValue::Percent));
                change.set("required", judged.and_then(|it| it.expected).map(|value| figure(value.round_dp(2))));
                let newest = to.newest.as_ref();
                change.set("value", newest.filter(|it| it.low == it.high).map(|it| figure(it.low)));
                changes.push(change);
            }
        }
    }

    /// Compares what is paid out, committed, pledged and asked for over all.
    fn sums(&self, changes: &mut Vec<Change>) {
        let before = &self.before.analysis.money.all.all;
        let after = &self.after.analysis.money.all.all;
        if self.before.portfolio.settings.currency != self.after.portfolio.settings.currency {
            return;
        }
        for status in
            [FundingStatus::Disbursed, FundingStatus::Committed, FundingStatus::Pledged, FundingStatus::Sought]
        {
            let (from, to) = (before.of(status).amount, after.of(status).amount);
            if from != to {
                let mut change = Change { about: About::Portfolio, ..Change::of(ChangeKind::MoneyTotal, nothing()) };
                change.set("status", Some(ChangeValue::word("funding-", status)));
                change.set("from", Some(ChangeValue::Money(from, None)));
                change.set("to", Some(ChangeValue::Money(to, None)));
                change.set("difference", Some(ChangeValue::Money((to - from).abs(), None)));
                change.set("way", Some(ChangeValue::Text(if to > from { "more" } else { "less" }.to_owned())));
                changes.push(change);
            }
        }
    }

    /// Compares gaps by rule and what they are about. Where one rule finds several of one thing, those are told whose words are new.
    fn gaps(&self, changes: &mut Vec<Change>) {
        type Name = (Rule, Option<RecordId>, String);
        let named = |state: State<'_>, is_old: bool| -> Vec<Name> {
            let name = |gap: &Gap| {
                let (record, part) = subject(state.portfolio, gap);
                let record = record.map(|record| if is_old { self.now(record.kind, &record.id) } else { record });
                (gap.rule, record, part)
            };
            state.analysis.gaps.iter().map(name).collect()
        };
        let group = |names: Vec<Name>| {
            let mut groups: BTreeMap<Name, Vec<usize>> = BTreeMap::new();
            for (at, name) in names.into_iter().enumerate() {
                groups.entry(name).or_default().push(at);
            }
            groups
        };
        let before = group(named(self.before, true));
        let after = group(named(self.after, false));
        let none = Vec::new();
        let fresh = |these: &[usize], state: State<'_>, others: &[usize], other: State<'_>| -> Vec<usize> {
            let more = these.len().saturating_sub(others.len());
            let words = |gap: &Gap| others.iter().any(|at| other.analysis.gaps[*at].message == gap.message);
            let mut sorted: Vec<usize> = these.to_vec();
            sorted.sort_by_key(|at| words(&state.analysis.gaps[*at]));
            sorted.truncate(more);
            sorted
        };
        for (name, these) in &after {
            for at in fresh(these, self.after, before.get(name).unwrap_or(&none), self.before) {
                changes.push(gap_change(
                    ChangeKind::GapOpened,
                    self.after,
                    &self.after.analysis.gaps[at],
                    name.1.clone(),
                ));
            }
        }
        for (name, these) in &before {
            for at in fresh(these, self.before, after.get(name).unwrap_or(&none), self.after) {
                changes.push(gap_change(
                    ChangeKind::GapClosed,
                    self.before,
                    &self.before.analysis.gaps[at],
                    name.1.clone(),
                ));
            }
        }
    }
}

impl Change {
    fn of(kind: ChangeKind, record: RecordId) -> Self {
        let about = About::Record(record);
        Self { kind, about, title: String::new(), missions: Vec::new(), values: BTreeMap::new() }
    }

    fn set(&mut self, name: &str, value: Option<ChangeValue>) {
        if let Some(value) = value {
            self.values.insert(name.to_owned(), value);
        }
    }
}

/// A name for what is replaced at once.
fn nothing() -> RecordId {
    RecordId { kind: Kind::Page, id: Id::new("index").expect("lower case letters are an id") }
}

fn moved<V: Vocabulary>(kind: ChangeKind, record: RecordId, (from, to): (V, V), what: Option<&str>) -> Change {
    let mut change = Change::of(kind, record);
    change.set("what", what.map(|what| ChangeValue::Text(what.to_owned())));
    change.set("from", Some(ChangeValue::word("state-", from)));
    change.set("to", Some(ChangeValue::word("state-", to)));
    change
}

/// Returns the judgement that gives an outcome its state.
fn judgement(standing: &OutcomeStanding) -> Option<&Judgement> {
    standing.judgements.iter().find(|it| it.state == standing.state).or(standing.judgements.first())
}

fn percent(judgement: &Judgement) -> Option<i32> {
    judgement.progress.filter(|progress| progress.is_finite()).map(|progress| (progress * 100.0).round() as i32)
}

/// Names what a gap is about: its record, and the id of the part.
fn subject(portfolio: &Portfolio, gap: &Gap) -> (Option<RecordId>, String) {
    match gap.subject {
        GapSubject::Front => (None, String::new()),
        GapSubject::Record(key) => (Some(portfolio.record_id(key)), String::new()),
        GapSubject::Milestone(key) => {
            (Some(portfolio.record_id(RecordKey::Mission(key.mission))), portfolio.milestone(key).id.to_string())
        }
        GapSubject::Barrier(key) => {
            (Some(portfolio.record_id(RecordKey::Mission(key.mission))), portfolio.barrier(key).id.to_string())
        }
    }
}

fn gap_change(kind: ChangeKind, state: State<'_>, gap: &Gap, record: Option<RecordId>) -> Change {
    let mut change = match record {
        Some(record) => Change::of(kind, record),
        None => Change { about: About::Front, ..Change::of(kind, nothing()) },
    };
    let part = match gap.subject {
        GapSubject::Milestone(key) => Some(state.portfolio.milestone(key).title.value.clone()),
        GapSubject::Barrier(key) => Some(state.portfolio.barrier(key).title.value.clone()),
        GapSubject::Front | GapSubject::Record(_) => None,
    };
    change.set("what", part.map(ChangeValue::Text));
    change.set("rule", Some(ChangeValue::word("rule-title-", gap.rule)));
    for (name, value) in &gap.args {
        change.set(&format!("gap-{name}"), Some(ChangeValue::Gap(value.clone())));
    }
    change.missions = gap.missions.iter().map(|&key| state.portfolio.missions[key].record.id.clone()).collect();
    change
}
