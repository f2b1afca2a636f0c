//! The system of a portfolio: actions lead to milestones and outcomes, and these to missions.
//!
//! Owns which parts and links there are, how each stands, and where a hole is. Must not know how any of it is drawn: that is the
//! business of [`drawing`] and [`groups`].

mod drawing;
mod groups;
mod label;

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::{MilestoneState, OutcomeState};
use crate::graph::{AdvanceTarget, Key, MilestoneKey, Portfolio, RecordKey};
use crate::model::{Action, Direction, Level, Mission, MissionStatus, Outcome, Rule};
use crate::pages::home::missions_in_order;
use crate::pages::outcome;
use crate::pages::parts::{Link, StateView, action_state, milestone_state, mission_status, outcome_state};
use crate::pages::routes;
use crate::pages::scene::Scene;

pub(crate) use drawing::draw;
pub(crate) use groups::{Group, draw_groups, groups, stack_groups};

/// What a system is drawn of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// The whole portfolio.
    Whole,
    /// A mission, its milestones and outcomes, and what leads to them.
    Mission(Key<Mission>),
    /// What leads to no mission.
    Unclaimed,
}

/// What a node of the system stands for; the order is that of the layers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    /// An action.
    Action(Key<Action>),
    /// A milestone.
    Milestone(MilestoneKey),
    /// An outcome.
    Outcome(Key<Outcome>),
    /// A mission.
    Mission(Key<Mission>),
}

/// A part of the system, and how it stands.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    /// What it is; of several actions that are drawn as one, the first.
    pub(crate) part: Part,
    pub(crate) link: Link,
    /// The newest figure of an outcome.
    pub(crate) figure: Option<String>,
    pub(crate) state: StateView,
    pub(crate) holes: Vec<Hole>,
}

/// A place where a line is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Hole {
    /// Nothing leads here; in words, unless the state says it.
    Before(Option<String>),
    /// It leads nowhere, in words.
    After(String),
}

/// A link from one part to another, by index; those of actions may say how strong and how sure they are.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Line {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) strength: Option<Level>,
    pub(crate) confidence: Option<Level>,
    /// How many links it stands for.
    pub(crate) links: usize,
}

/// Parts and the links between them, each part before what it leads to.
#[derive(Debug, Clone, Default)]
pub(crate) struct System {
    pub(crate) nodes: Vec<Node>,
    pub(crate) lines: Vec<Line>,
}

impl System {
    /// Gathers the parts of a scope, in the order of missions.
    pub(crate) fn of(scene: &Scene<'_>, scope: Scope) -> Self {
        let portfolio = scene.portfolio;
        let missions = match scope {
            Scope::Whole => missions_in_order(scene.portfolio),
            Scope::Mission(key) => vec![key],
            Scope::Unclaimed => Vec::new(),
        };
        let mut targets: Vec<Part> = Vec::new();
        let mut placed: BTreeSet<Key<Outcome>> = BTreeSet::new();
        for &mission in &missions {
            let milestones = portfolio.missions[mission].record.milestones.len();
            targets.extend((0..milestones).map(|index| Part::Milestone(MilestoneKey { mission, index })));
            let outcomes = portfolio.links.missions[mission].outcomes.iter().filter(|outcome| placed.insert(**outcome));
            targets.extend(outcomes.map(|&outcome| Part::Outcome(outcome)));
        }
        if !matches!(scope, Scope::Mission(_)) {
            let outcomes = portfolio.outcomes.keys().filter(|outcome| is_unclaimed(portfolio, *outcome));
            targets.extend(outcomes.map(Part::Outcome));
        }
        targets.extend(missions.iter().map(|&mission| Part::Mission(mission)));
        let actions = actions(portfolio, scope, &targets);
        let parts = actions.into_iter().map(Part::Action).chain(targets);
        let mut system = Self { nodes: parts.map(|part| node(scene, part)).collect(), lines: Vec::new() };
        if scope == Scope::Whole {
            system.open_maps(scene);
        }
        system.lines = lines(portfolio, &system.nodes);
        system
    }

    /// Lets missions lead to the maps of their own.
    fn open_maps(&mut self, scene: &Scene<'_>) {
        for node in &mut self.nodes {
            if let Part::Mission(key) = node.part {
                node.link.href = scene.to(&routes::of_system(scene.portfolio, key));
            }
        }
    }

    /// Joins all actions of one state: one node for all, whose lines stand for several links each, and which leads to a list of them.
    #[must_use]
    pub(crate) fn folded(self, scene: &Scene<'_>, list: &str) -> Self {
        let is_action = |node: &Node| matches!(node.part, Part::Action(_));
        let mut alike: BTreeMap<&str, Vec<&Node>> = BTreeMap::new();
        for node in self.nodes.iter().filter(|node| is_action(node)) {
            alike.entry(&node.state.word).or_default().push(node);
        }
        let joined = alike.values().map(|all| {
            let link = Link { href: list.to_owned(), title: scene.language.count("system-actions", all.len()) };
            Node { link, holes: Vec::new(), ..all[0].clone() }
        });
        let nodes: Vec<Node> = joined.chain(self.nodes.iter().filter(|node| !is_action(node)).cloned()).collect();
        let places: Vec<usize> = (self.nodes.iter())
            .map(|node| {
                let same = |other: &Node| {
                    if is_action(node) {
                        is_action(other) && other.state == node.state
                    } else {
                        other.part == node.part
                    }
                };
                nodes.iter().position(same).expect("every part is kept or joined with others of its state")
            })
            .collect();
        let mut lines: BTreeMap<(usize, usize), Line> = BTreeMap::new();
        for line in &self.lines {
            let (from, to) = (places[line.from], places[line.to]);
            let none = Line { strength: None, confidence: None, links: 0, from, to };
            lines.entry((from, to)).or_insert(none).links += line.links;
        }
        Self { lines: lines.into_values().collect(), nodes }
    }

    /// Counts the links of actions.
    pub(crate) fn leading(&self) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(|line| matches!(self.nodes[line.from].part, Part::Action(_)))
    }
}

/// Names the place of a part in the list of what leads to what.
pub(crate) fn anchor(portfolio: &Portfolio, part: Part) -> String {
    match part {
        Part::Milestone(key) => format!("to-{}", portfolio.milestone(key).id),
        Part::Outcome(key) => format!("outcome-{}", portfolio.outcomes[key].record.id),
        Part::Mission(_) => "whole".to_owned(),
        Part::Action(_) => "adrift".to_owned(),
    }
}

/// Lists the actions of a scope, in the order of what they lead to first.
fn actions(portfolio: &Portfolio, scope: Scope, targets: &[Part]) -> Vec<Key<Action>> {
    let mut seen = BTreeSet::new();
    let mut actions = Vec::new();
    for &target in targets {
        let leading: Vec<Key<Action>> = match target {
            Part::Milestone(key) => portfolio.milestone_links(key).advanced_by.clone(),
            Part::Outcome(key) => portfolio.links.outcomes[key].moved_by.iter().map(|(action, _)| *action).collect(),
            Part::Mission(key) => portfolio.links.missions[key].advanced_by.clone(),
            Part::Action(_) => Vec::new(),
        };
        actions.extend(leading.into_iter().filter(|action| seen.insert(*action)));
    }
    if !matches!(scope, Scope::Mission(_)) {
        actions.extend(portfolio.actions.keys().filter(|action| is_adrift(portfolio, *action)));
    }
    actions
}

/// Says whether an action advances nothing and moves nothing.
fn is_adrift(portfolio: &Portfolio, action: Key<Action>) -> bool {
    let links = &portfolio.links.actions[action];
    links.advances.is_empty() && links.moves.is_empty()
}

/// Says whether an outcome matters to no mission.
fn is_unclaimed(portfolio: &Portfolio, outcome: Key<Outcome>) -> bool {
    portfolio.links.outcomes[outcome].missions.is_empty()
}

/// Says whether anything leads to no mission, so that there is a page of it.
pub(crate) fn has_unclaimed(portfolio: &Portfolio) -> bool {
    portfolio.outcomes.keys().any(|outcome| is_unclaimed(portfolio, outcome))
        || portfolio.actions.keys().any(|action| is_adrift(portfolio, action))
}

fn lines(portfolio: &Portfolio, nodes: &[Node]) -> Vec<Line> {
    let at: BTreeMap<Part, usize> = nodes.iter().enumerate().map(|(at, node)| (node.part, at)).collect();
    let mut lines = Vec::new();
    let mut join = |from: usize, to: Part, said: (Option<Level>, Option<Level>)| {
        if let Some(&to) = at.get(&to) {
            lines.push(Line { from, to, strength: said.0, confidence: said.1, links: 1 });
        }
    };
    for (from, node) in nodes.iter().enumerate() {
        match node.part {
            Part::Action(key) => {
                let (record, links) = (&portfolio.actions[key].record, &portfolio.links.actions[key]);
                for advance in &links.advances {
                    let to = match advance.to {
                        AdvanceTarget::Milestone(key) => Part::Milestone(key),
                        AdvanceTarget::Mission(key) => Part::Mission(key),
                    };
                    let said = &record.advances[advance.index];
                    join(from, to, (said.strength, said.confidence));
                }
                for &(outcome, index) in &links.moves {
                    let said = &record.moves[index];
                    join(from, Part::Outcome(outcome), (said.strength, said.confidence));
                }
            }
            Part::Milestone(key) => join(from, Part::Mission(key.mission), (None, None)),
            Part::Outcome(key) => {
                for &mission in &portfolio.links.outcomes[key].missions {
                    join(from, Part::Mission(mission), (None, None));
                }
            }
            Part::Mission(_) => {}
        }
    }
    lines
}

fn node(scene: &Scene<'_>, part: Part) -> Node {
    let portfolio = scene.portfolio;
    let mut holes = Vec::new();
    let (link, state, figure) = match part {
        Part::Action(key) => {
            if is_adrift(portfolio, key) {
                holes.push(Hole::After(scene.say("hole-leads-nowhere")));
            }
            (scene.record(key), action_state(scene, scene.analysis.actions[key].state), None)
        }
        Part::Milestone(key) => {
            let standing = &scene.analysis.missions[key.mission].milestones[key.index];
            if standing.state == MilestoneState::Unserved || standing.late_and_unserved {
                holes.push(Hole::Before(None));
            }
            (scene.milestone(key), milestone_state(scene, standing), None)
        }
        Part::Outcome(key) => {
            if is_unmoved(scene, key) {
                holes.push(Hole::Before(Some(scene.say("hole-nothing-moves"))));
            }
            if is_unclaimed(portfolio, key) {
                holes.push(Hole::After(scene.say("hole-no-mission")));
            }
            let figure = scene.analysis.outcomes[key].newest.as_ref().map(|_| outcome::newest_figure(scene, key));
            (scene.record(key), outcome_state(scene, scene.analysis.outcomes[key].state), figure)
        }
        Part::Mission(key) => {
            let links = &portfolio.links.missions[key];
            let is_active = portfolio.missions[key].record.status.value == MissionStatus::Active;
            if is_active && links.milestones.is_empty() && links.outcomes.is_empty() && links.advanced_by.is_empty() {
                holes.push(Hole::Before(Some(scene.say("hole-no-way"))));
            }
            (scene.record(key), mission_state(scene, key), None)
        }
    };
    Node { part, link, figure, state, holes }
}

/// Says how a mission stands: an active one by its headline, where that is judged.
pub(crate) fn mission_state(scene: &Scene<'_>, key: Key<Mission>) -> StateView {
    let status = scene.portfolio.missions[key].record.status.value;
    let headline = scene.portfolio.links.missions[key].headline.map(|outcome| scene.analysis.outcomes[outcome].state);
    match headline {
        Some(
            state @ (OutcomeState::Met
            | OutcomeState::OnTrack
            | OutcomeState::Close
            | OutcomeState::OffTrack
            | OutcomeState::WrongWay
            | OutcomeState::Missed),
        ) if status == MissionStatus::Active => outcome_state(scene, state),
        _ => mission_status(scene, status),
    }
}

/// Says whether an outcome that is wanted and not reached is moved by nothing: by no action at all, or by the rule that looks for live ones.
fn is_unmoved(scene: &Scene<'_>, key: Key<Outcome>) -> bool {
    let (record, links) = (&scene.portfolio.outcomes[key].record, &scene.portfolio.links.outcomes[key]);
    let is_active =
        |mission: &Key<Mission>| scene.portfolio.missions[*mission].record.status.value == MissionStatus::Active;
    let wanted = record.direction.value != Direction::Watch
        && scene.analysis.outcomes[key].state != OutcomeState::Met
        && (links.missions.is_empty() || links.missions.iter().any(is_active));
    let gaps = scene.index.gaps_of_record.get(&RecordKey::Outcome(key)).into_iter().flatten();
    let told = gaps.map(|&at| &scene.analysis.gaps[at]).any(|gap| gap.rule == Rule::OutcomeUnserved);
    told || (wanted && links.moved_by.is_empty())
}
