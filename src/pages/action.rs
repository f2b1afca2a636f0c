//! Actions: what is done, how it stands, whom it serves, who promised what, and what it costs.

use super::parts::{
    FundingRow, GapItem, LessonItem, Link, MoneySection, RecordCommon, SourceView, StateView, action_state,
    commitment_state, common, declared_state, funding_rows, gaps_about, leads, lesson_item, milestone_state,
    money_section, outcome_state, runs, sources,
};
use super::scene::Scene;
use super::view::View;
use crate::analysis::ActionReason;
use crate::graph::{AdvanceTarget, Key, RecordKey};
use crate::model::{Action, Commitment, Date, Done, Figure, Stage, Vocabulary};

/// Ranks stages for lists: what is under way first, what has stopped last.
pub(super) fn stage_rank(stage: Stage) -> u8 {
    match stage {
        Stage::Underway => 0,
        Stage::Ready => 1,
        Stage::Design => 2,
        Stage::Idea => 3,
        Stage::Paused => 4,
        Stage::Operating => 5,
        Stage::Completed => 6,
        Stage::Stopped => 7,
    }
}

/// An action.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct ActionView {
    common: RecordCommon,
    kind: Option<String>,
    stage: String,
    /// The stages from idea to completion, the one reached marked.
    stages: Vec<StageView>,
    state: StateView,
    reasons: Vec<String>,
    declared: Option<StateView>,
    disputed_status: bool,
    reached: Option<String>,
    runs: Option<String>,
    confirmed: Option<String>,
    leads: Vec<Link>,
    missions: Vec<Link>,
    places: Vec<Link>,
    horizon: Option<String>,
    facet: Option<String>,
    risk: Option<String>,
    impact: Option<String>,
    confidence: Option<String>,
    cost: Option<String>,
    forward: Vec<ForwardRow>,
    answers: Vec<Link>,
    needs: Vec<(Link, StateView)>,
    needed_by: Vec<Link>,
    continues: Vec<Link>,
    continued_by: Vec<Link>,
    commitments: Vec<CommitmentRow>,
    tasks: Vec<TaskView>,
    money: MoneySection,
    funding: Vec<FundingRow>,
    stopped: Option<StoppedDetail>,
    lessons: Vec<LessonItem>,
    led_from: Vec<Link>,
    gaps: Vec<GapItem>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct StageView {
    word: String,
    done: bool,
    now: bool,
}

/// What an action moves forward.
#[derive(Debug, Clone, serde::Serialize)]
struct ForwardRow {
    to: Link,
    kind: String,
    state: Option<StateView>,
    when: Option<String>,
    /// What it should do to an outcome.
    effect: Option<String>,
    strength: Option<String>,
    confidence: Option<String>,
    note: Option<String>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct CommitmentRow {
    actor: Option<Link>,
    role: String,
    statement: Option<String>,
    agreed: Option<String>,
    state: StateView,
    sources: Vec<SourceView>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct TaskView {
    title: String,
    done: bool,
    late: bool,
    when: Option<String>,
    note: Option<String>,
}

/// When, why and by whom an action was stopped.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct StoppedDetail {
    pub(crate) date: Option<String>,
    pub(crate) why: Option<String>,
    pub(crate) how: Option<String>,
    pub(crate) who: Option<Link>,
    pub(crate) at: Option<String>,
}

pub(crate) fn action(scene: &Scene<'_>, key: Key<Action>) -> View {
    let entry = &scene.portfolio.actions[key];
    let (record, links) = (&entry.record, &scene.portfolio.links.actions[key]);
    let standing = &scene.analysis.actions[key];
    let level = |level: crate::model::Level| scene.say(&format!("level-{}", level.as_str()));
    let all = |keys: &[Key<Action>]| keys.iter().map(|&other| scene.record(other)).collect::<Vec<_>>();
    let view = ActionView {
        common: common(scene, RecordKey::Action(key)),
        kind: record.kind.map(|kind| scene.say(&format!("action-kind-{}", kind.as_str()))),
        stage: scene.say(&format!("stage-{}", record.stage.as_str())),
        stages: stages(scene, record),
        state: action_state(scene, standing.state),
        reasons: standing.reasons.iter().map(|reason| reason_words(scene, record, *reason)).collect(),
        declared: record.status.as_ref().map(|status| declared_state(scene, status.value)),
        disputed_status: standing.disputed,
        reached: record.reached.map(|reached| scene.say(&format!("reached-{}", reached.as_str()))),
        runs: runs(scene, record),
        confirmed: record.confirmed.as_ref().map(|date| scene.date(date.value)),
        leads: leads(scene, key),
        missions: links.missions.iter().map(|&mission| scene.record(mission)).collect(),
        places: links.places.iter().map(|&place| scene.record(place)).collect(),
        horizon: record.horizon.as_ref().map(|horizon| scene.say(&format!("horizon-{}", horizon.as_str()))),
        facet: record.facet.map(|facet| scene.say(&format!("facet-{}", facet.as_str()))),
        risk: record.risk.as_ref().map(|risk| level(risk.value)),
        impact: record.impact.map(level),
        confidence: record.confidence.map(level),
        cost: record.cost.as_ref().map(|cost| {
            let currency = scene.currency();
            scene.language.money(cost.value.value, cost.currency.as_ref().unwrap_or(&currency))
        }),
        forward: forward(scene, key),
        answers: links.answers.iter().map(|&barrier| scene.barrier(barrier)).collect(),
        needs: (links.needs.iter())
            .map(|&need| (scene.record(need), action_state(scene, scene.analysis.actions[need].state)))
            .collect(),
        needed_by: all(&links.needed_by),
        continues: all(&links.continues),
        continued_by: all(&links.continued_by),
        commitments: (record.commitments.iter().zip(&links.commitments))
            .map(|(commitment, actor)| commitment_row(scene, commitment, actor.map(|actor| scene.record(actor))))
            .collect(),
        tasks: tasks(scene, record),
        money: money_section(scene, &scene.analysis.money.actions[key]),
        funding: funding_rows(scene, &record.funding, &links.funding),
        stopped: stopped_detail(scene, key),
        lessons: links.lessons.iter().map(|&lesson| lesson_item(scene, lesson)).collect(),
        led_from: links.led_from.iter().map(|&lesson| scene.record(lesson)).collect(),
        gaps: gaps_about(scene, RecordKey::Action(key)),
    };
    View::new(scene, "action", "actions", record.meta.title.value.clone(), view)
        .described(record.meta.summary.as_deref())
        .under(scene.href("actions/index.html"), scene.say("nav-actions"))
        .with_entry(scene, entry)
}

/// Lists the stages on the way, marked as far as the action has come. An action that stopped shows how far it came.
fn stages(scene: &Scene<'_>, action: &Action) -> Vec<StageView> {
    const WAY: [Stage; 5] = [Stage::Idea, Stage::Design, Stage::Ready, Stage::Underway, Stage::Completed];
    let last = if action.stage.value == Stage::Operating { Stage::Operating } else { Stage::Completed };
    let reached = match action.stage.value {
        Stage::Paused => None,
        Stage::Stopped => action.stopped.as_ref().and_then(|stopped| stopped.at),
        stage => Some(stage),
    };
    let way = || WAY.into_iter().map(|stage| if stage == Stage::Completed { last } else { stage });
    let at = reached.and_then(|reached| way().position(|stage| stage == reached));
    let ended = matches!(action.stage.value, Stage::Completed);
    way()
        .enumerate()
        .map(|(index, stage)| StageView {
            word: scene.say(&format!("stage-{}", stage.as_str())),
            done: at.is_some_and(|at| index < at || (index == at && ended)),
            now: at == Some(index),
        })
        .collect()
}

fn reason_words(scene: &Scene<'_>, action: &Action, reason: ActionReason) -> String {
    match reason {
        ActionReason::Unconfirmed => {
            let date = action.confirmed.as_ref().map(|date| scene.date(date.value)).unwrap_or_default();
            scene.say_with("reason-unconfirmed", &[("date", date.into())])
        }
        ActionReason::PastEnd => {
            let date = action.ends.as_ref().map(|date| scene.date(date.value)).unwrap_or_default();
            scene.say_with("reason-past-end", &[("date", date.into())])
        }
        ActionReason::TaskPastDue(index) => {
            let task = &action.tasks[index];
            let date = task.due.as_ref().map(|date| scene.date(date.value)).unwrap_or_default();
            scene.say_with("reason-task-past-due", &[("task", task.title.as_str().into()), ("date", date.into())])
        }
        ActionReason::NeededStopped(key) => {
            scene.say_with("reason-needed-stopped", &[("title", scene.record(key).title.into())])
        }
        ActionReason::Barrier(key) => scene.say_with("reason-barrier", &[("title", scene.barrier(key).title.into())]),
        ActionReason::NeededLate(key) => {
            scene.say_with("reason-needed-late", &[("title", scene.record(key).title.into())])
        }
        ActionReason::NoLead => scene.say("reason-no-lead"),
        ActionReason::Underfunded => scene.say("reason-underfunded"),
    }
}

fn forward(scene: &Scene<'_>, key: Key<Action>) -> Vec<ForwardRow> {
    let action = &scene.portfolio.actions[key].record;
    let links = &scene.portfolio.links.actions[key];
    let level = |level: crate::model::Level| scene.say(&format!("level-{}", level.as_str()));
    let advances = links.advances.iter().map(|link| {
        let written = &action.advances[link.index];
        let (to, kind, state, when) = match link.to {
            AdvanceTarget::Milestone(milestone) => {
                let standing = &scene.analysis.missions[milestone.mission].milestones[milestone.index];
                let when = standing.due.map(|due| scene.date(due));
                (scene.milestone(milestone), "kind-milestone", Some(milestone_state(scene, standing)), when)
            }
            AdvanceTarget::Mission(mission) => (scene.record(mission), "kind-mission", None, None),
        };
        ForwardRow {
            to,
            kind: scene.say(kind),
            state,
            when,
            effect: None,
            strength: written.strength.map(level),
            confidence: written.confidence.map(level),
            note: written.note.clone(),
        }
    });
    let moves = links.moves.iter().map(|&(outcome, index)| {
        let written = &action.moves[index];
        let record = &scene.portfolio.outcomes[outcome].record;
        let effect = written.effect.map_or_else(|| record.direction.as_str(), |effect| effect.as_str());
        let effect = scene.say(&format!("effect-{effect}"));
        let amount = written.amount.map(|amount| {
            let amount = scene.language.figure(Figure::exact(amount), &record.unit);
            scene.say_with("effect-by", &[("effect", effect.clone().into()), ("amount", amount.into())])
        });
        ForwardRow {
            to: scene.record(outcome),
            kind: scene.say("kind-outcome"),
            state: Some(outcome_state(scene, scene.analysis.outcomes[outcome].state)),
            when: None,
            effect: Some(amount.unwrap_or(effect)),
            strength: written.strength.map(level),
            confidence: written.confidence.map(level),
            note: written.note.clone(),
        }
    });
    advances.chain(moves).collect()
}

fn commitment_row(scene: &Scene<'_>, commitment: &Commitment, actor: Option<Link>) -> CommitmentRow {
    CommitmentRow {
        actor,
        role: scene.say(&format!("role-{}", commitment.role.as_str())),
        statement: commitment.statement.clone(),
        agreed: commitment.agreed.as_ref().map(|date| scene.date(date.value)),
        state: commitment_state(scene, commitment.status.value),
        sources: sources(scene, &commitment.sources),
    }
}

fn tasks(scene: &Scene<'_>, action: &Action) -> Vec<TaskView> {
    let today = scene.analysis.as_of;
    (action.tasks.iter())
        .map(|task| {
            let done = matches!(task.done, Some(Done::On(_) | Done::Yes));
            let due = task.due.as_ref().map(|due| due.value);
            let when = match task.done {
                Some(Done::On(date)) => Some(scene.date(date)),
                Some(Done::Yes | Done::No) | None => {
                    due.map(|due| scene.say_with("due", &[("date", scene.date(due).into())]))
                }
            };
            TaskView {
                title: task.title.clone(),
                done,
                late: !done && due.and_then(Date::last).is_some_and(|last| last < today),
                when,
                note: task.note.clone(),
            }
        })
        .collect()
}

pub(crate) fn stopped_detail(scene: &Scene<'_>, key: Key<Action>) -> Option<StoppedDetail> {
    let stopped = scene.portfolio.actions[key].record.stopped.as_ref()?;
    // "Stopped until May" would say that it went on after.
    let date = |date: Date| match date {
        Date::Until(end) => scene.say_with("stopped-by-date", &[("date", scene.date(Date::Point(end)).into())]),
        Date::Point(_) | Date::Between(..) | Date::From(_) => scene.date(date),
    };
    Some(StoppedDetail {
        date: stopped.date.as_ref().map(|stopped| date(stopped.value)),
        why: stopped.why.clone(),
        how: stopped.how.map(|how| scene.say(&format!("stopped-{}", how.as_str()))),
        who: scene.portfolio.links.actions[key].stopped_by.map(|actor| scene.record(actor)),
        at: stopped.at.map(|stage| scene.say(&format!("stage-{}", stage.as_str()))),
    })
}
