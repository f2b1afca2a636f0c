//! What is computed of each record.

use super::computed::{
    ActionComputed, ActionMoney, ActorComputed, Answered, CriticalPath, Judged, LessonComputed, LineOf,
    MilestoneComputed, MissionComputed, OutcomeComputed, PlaceComputed, Points, Ranked,
};
use super::names::{Names, id, ids};
use super::reasons::Reason;
use crate::analysis::{ActionReason, Judgement, Ledger};
use crate::export::Known;
use crate::graph::{Key, RecordKey};
use crate::model::{Action, Actor, Lesson, Mission, Outcome, Place};

pub(super) fn mission(known: &Known<'_>, key: Key<Mission>) -> MissionComputed {
    let (portfolio, names) = (known.portfolio, Names(known.portfolio));
    let (links, standing) = (&portfolio.links.missions[key], &known.analysis.missions[key]);
    let milestone = |at: usize| {
        let (links, standing) = (&links.milestones[at], &standing.milestones[at]);
        MilestoneComputed {
            state: standing.state,
            late_and_unserved: standing.late_and_unserved,
            due: standing.due,
            critical: standing.critical,
            needed_by: names.milestones(&links.needed_by),
            advanced_by: ids(&portfolio.actions, &links.advanced_by),
            blocked_by: names.barriers(&links.blocked_by),
            helped_by: names.enablers(&links.helped_by),
        }
    };
    MissionComputed {
        milestones: (0..standing.milestones.len()).map(milestone).collect(),
        barriers: (links.barriers.iter())
            .map(|barrier| Answered {
                actions: ids(&portfolio.actions, &barrier.answered_by),
                enablers: names.enablers(&barrier.enablers),
            })
            .collect(),
        critical_path: CriticalPath {
            milestones: names.milestones(&standing.critical_path.milestones),
            declared: standing.critical_path.declared,
        },
        money: standing.money.clone(),
        shared_actions: standing.shared_actions,
        actions: ids(&portfolio.actions, &links.actions),
        outcomes: ids(&portfolio.outcomes, &links.outcomes),
        lessons: ids(&portfolio.lessons, &links.lessons),
        parts: ids(&portfolio.missions, &links.parts),
        continued_by: ids(&portfolio.missions, &links.continued_by),
    }
}

pub(super) fn action(known: &Known<'_>, key: Key<Action>) -> ActionComputed {
    let (portfolio, names) = (known.portfolio, Names(known.portfolio));
    let (links, standing) = (&portfolio.links.actions[key], &known.analysis.actions[key]);
    let rank = &known.analysis.ranks[key];
    let reason = |reason: &ActionReason| match *reason {
        ActionReason::Unconfirmed => Reason::Unconfirmed,
        ActionReason::PastEnd => Reason::PastEnd,
        ActionReason::TaskPastDue(task) => Reason::TaskPastDue { task },
        ActionReason::NeededStopped(action) => Reason::NeededStopped { action: id(&portfolio.actions, action) },
        ActionReason::Barrier(barrier) => Reason::Barrier { barrier: names.barrier(barrier) },
        ActionReason::NeededLate(action) => Reason::NeededLate { action: id(&portfolio.actions, action) },
        ActionReason::NoLead => Reason::NoLead,
        ActionReason::Underfunded => Reason::Underfunded,
    };
    ActionComputed {
        state: standing.state,
        reasons: standing.reasons.iter().map(reason).collect(),
        disputed: standing.disputed,
        rank: Ranked {
            points: rank.points(),
            of: Points {
                impact: rank.impact_points(),
                readiness: rank.readiness_points(),
                milestones: rank.milestone_points(),
            },
            lead: rank.lead,
            waits_for: ids(&portfolio.actions, &rank.waits_for),
            barriers: names.barriers(&rank.barriers),
        },
        money: money(&known.analysis.money.actions[key]),
        stake: known.analysis.balance.stakes[key],
        missions: ids(&portfolio.missions, &links.missions),
        needed_by: ids(&portfolio.actions, &links.needed_by),
        continued_by: ids(&portfolio.actions, &links.continued_by),
        lessons: ids(&portfolio.lessons, &links.lessons),
        led_from: ids(&portfolio.lessons, &links.led_from),
    }
}

/// Says the money of an action; by year it is as its lines are.
fn money(ledger: &Ledger) -> ActionMoney {
    ActionMoney {
        need: ledger.need.clone(),
        sums: ledger.all.clone(),
        by_capital: ledger.by_capital.clone(),
        by_instrument: ledger.by_instrument.clone(),
        gap: ledger.gap,
        gap_at_most: ledger.gap_at_most,
        unasked: ledger.unasked,
        other_currencies: ledger.other_currencies.clone(),
        converted: ledger.converted,
    }
}

pub(super) fn outcome(known: &Known<'_>, key: Key<Outcome>) -> OutcomeComputed {
    let (portfolio, names) = (known.portfolio, Names(known.portfolio));
    let (links, standing) = (&portfolio.links.outcomes[key], &known.analysis.outcomes[key]);
    let judged = |judgement: &Judgement| Judged {
        mission: judgement.mission.map(|mission| id(&portfolio.missions, mission)),
        state: judgement.state,
        better: judgement.better,
        method: judgement.method,
        required: judgement.path.clone(),
        // More digits of a share say nothing, and these are the same on every machine.
        progress: judgement.progress.map(|share| (share * 1e6).round() / 1e6),
        expected: judgement.expected,
        difference: judgement.difference,
        expected_today: judgement.expected_today,
        difference_today: judgement.difference_today,
        trend: judgement.trend,
        projections: judgement.projections.clone(),
    };
    OutcomeComputed {
        state: standing.state,
        better: standing.better,
        stale: standing.stale,
        series: standing.series.clone(),
        newest: standing.newest.clone(),
        judgements: standing.judgements.iter().map(judged).collect(),
        targets: standing.targets.clone(),
        missions: ids(&portfolio.missions, &links.missions),
        moved_by: ids(&portfolio.actions, links.moved_by.iter().map(|(action, _)| action)),
        shows: names.milestones(&links.shows),
        lessons: ids(&portfolio.lessons, &links.lessons),
    }
}

pub(super) fn lesson(known: &Known<'_>, key: Key<Lesson>) -> LessonComputed {
    let portfolio = known.portfolio;
    let missions = &portfolio.links.lessons[key].missions;
    LessonComputed { missions: ids(&portfolio.missions, missions) }
}

pub(super) fn actor(known: &Known<'_>, key: Key<Actor>) -> ActorComputed {
    let (portfolio, names) = (known.portfolio, Names(known.portfolio));
    let links = &portfolio.links.actors[key];
    let of_action = |&(action, item): &(Key<Action>, usize)| LineOf { record: names.record(action.into()), item };
    let of_mission =
        |&(mission, item): &(Key<Mission>, usize)| LineOf { record: names.record(RecordKey::Mission(mission)), item };
    ActorComputed {
        stewards: ids(&portfolio.missions, &links.stewards),
        commitments: links.commitments.iter().map(of_action).collect(),
        funds: links.funds_missions.iter().map(of_mission).chain(links.funds.iter().map(of_action)).collect(),
        via: links.via.iter().map(of_action).collect(),
        stopped: ids(&portfolio.actions, &links.stopped),
        parts: ids(&portfolio.actors, &links.parts),
        lessons: ids(&portfolio.lessons, &links.lessons),
    }
}

pub(super) fn place(known: &Known<'_>, key: Key<Place>) -> PlaceComputed {
    let portfolio = known.portfolio;
    let links = &portfolio.links.places[key];
    PlaceComputed {
        parts: ids(&portfolio.places, &links.parts),
        missions: ids(&portfolio.missions, &links.missions),
        actions: ids(&portfolio.actions, &links.actions),
        actors: ids(&portfolio.actors, &links.actors),
        lessons: ids(&portfolio.lessons, &links.lessons),
    }
}
