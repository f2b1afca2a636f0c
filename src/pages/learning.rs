//! Learning chains: a lesson, what it changed, what came of that, and further; as steps that a picture and a list both show.

use super::charts;
use super::parts::{Drawing, LessonItem, Link, StateView, action_state, lesson_item, lesson_result, outcome_state};
use super::scene::Scene;
use crate::analysis::{LearningChain, LedTo, learning_chain, learning_chains};
use crate::graph::{Key, RecordKey};
use crate::model::{Action, Lesson};

/// A chain, drawn and as a list.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct ChainView {
    title: Link,
    drawing: Drawing,
    steps: Vec<StepView>,
}

/// A step of a chain, with what followed from it.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct StepView {
    /// `lesson`, `action`, `outcome` or `more`.
    pub(crate) kind: &'static str,
    /// What it is, in a word; empty for a step that only says how many follow.
    pub(crate) kind_word: String,
    pub(crate) link: Link,
    /// How it stands.
    pub(crate) state: Option<StateView>,
    /// What else is to be said: that nothing follows, or that it was told before.
    pub(crate) note: Option<String>,
    pub(crate) next: Vec<StepView>,
}

/// The chains of all lessons.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct ChainsView {
    /// Those that are drawn.
    drawn: Vec<ChainView>,
    /// Other lessons that led to something; each page draws what.
    others: Vec<LessonItem>,
    /// How many more of these there are.
    more: usize,
}

/// How many steps deep a chain is drawn: the page of the lesson at its end goes on from there.
const DEEPEST: usize = 4;
/// How many actions or lessons follow one step at most.
const WIDEST: usize = 6;
/// How many outcomes follow an action at most.
const OUTCOMES: usize = 4;
/// How many steps the drawing of one lesson has.
const STEPS: usize = 60;
/// How many steps the drawings of all lessons have together.
const STEPS_OF_ALL: usize = 36;
/// How many lessons are named whose chains are not drawn.
const OTHERS: usize = 24;

/// Draws the chain of a lesson; none when it led to nothing.
pub(crate) fn of_lesson(scene: &Scene<'_>, key: Key<Lesson>) -> Option<ChainView> {
    if scene.portfolio.links.lessons[key].led_to.is_empty() {
        return None;
    }
    Some(view(scene, &learning_chain(scene.portfolio, key), &mut Room { steps: STEPS }))
}

/// Draws the longest chains of all lessons, and names the others.
pub(crate) fn of_all(scene: &Scene<'_>) -> ChainsView {
    let mut chains = learning_chains(scene.portfolio);
    let date = |chain: &LearningChain| {
        scene.portfolio.lessons[chain.lesson].record.date.as_ref().map(|date| date.value.middle())
    };
    chains.sort_by_key(|chain| (std::cmp::Reverse(chain.steps()), date(chain), chain.lesson));
    let mut room = Room { steps: STEPS_OF_ALL };
    let mut drawn = Vec::new();
    let mut others = Vec::new();
    for chain in &chains {
        // A chain is drawn when there is room for its first steps at least.
        if room.steps >= 8 {
            drawn.push(view(scene, chain, &mut room));
        } else {
            others.push(chain.lesson);
        }
    }
    let more = others.len().saturating_sub(OTHERS);
    let others = others.into_iter().take(OTHERS).map(|key| lesson_item(scene, key)).collect();
    ChainsView { drawn, others, more }
}

/// How many steps a page has still room for.
struct Room {
    steps: usize,
}

fn view(scene: &Scene<'_>, chain: &LearningChain, room: &mut Room) -> ChainView {
    let steps = vec![lesson_step(scene, chain, 0, room)];
    ChainView { title: scene.record(chain.lesson), drawing: charts::chain(scene, &steps[0]), steps }
}

fn lesson_step(scene: &Scene<'_>, chain: &LearningChain, depth: usize, room: &mut Room) -> StepView {
    room.steps = room.steps.saturating_sub(1);
    let led_to = scene.portfolio.links.lessons[chain.lesson].led_to.len();
    let goes_on = depth < DEEPEST && room.steps > 0;
    let note = if chain.again {
        Some(scene.say("chain-again"))
    } else if led_to == 0 || !goes_on {
        Some(scene.language.count("led-to", led_to))
    } else {
        None
    };
    let next = if goes_on {
        followers(
            scene,
            (RecordKey::Lesson(chain.lesson), WIDEST),
            chain.led_to.iter().collect(),
            room,
            |step, room| action_step(scene, step, depth + 1, room),
        )
    } else {
        Vec::new()
    };
    StepView {
        kind: "lesson",
        kind_word: scene.say("kind-lesson"),
        link: scene.record(chain.lesson),
        state: scene.portfolio.lessons[chain.lesson].record.result.map(|result| lesson_result(scene, result)),
        note,
        next,
    }
}

fn action_step(scene: &Scene<'_>, step: &LedTo, depth: usize, room: &mut Room) -> StepView {
    room.steps = room.steps.saturating_sub(1);
    let goes_on = depth < DEEPEST && room.steps > 0 && !step.again;
    let mut next = Vec::new();
    if goes_on {
        let from = RecordKey::Action(step.action);
        next.extend(followers(scene, (from, WIDEST), step.lessons.iter().collect(), room, |chain, room| {
            lesson_step(scene, chain, depth + 1, room)
        }));
        let moves = outcomes(scene, step.action);
        next.extend(followers(scene, (from, OUTCOMES), moves, room, |outcome, room| {
            room.steps = room.steps.saturating_sub(1);
            outcome
        }));
    }
    StepView {
        kind: "action",
        kind_word: scene.say("kind-action"),
        link: scene.record(step.action),
        state: Some(action_state(scene, scene.analysis.actions[step.action].state)),
        note: step.again.then(|| scene.say("chain-again")),
        next,
    }
}

/// Lists the outcomes that an action should move, each once.
fn outcomes(scene: &Scene<'_>, key: Key<Action>) -> Vec<StepView> {
    let mut moved: Vec<_> = scene.portfolio.links.actions[key].moves.iter().map(|(outcome, _)| *outcome).collect();
    moved.sort_unstable();
    moved.dedup();
    moved
        .into_iter()
        .map(|outcome| StepView {
            kind: "outcome",
            kind_word: scene.say("kind-outcome"),
            link: scene.record(outcome),
            state: Some(outcome_state(scene, scene.analysis.outcomes[outcome].state)),
            note: None,
            next: Vec::new(),
        })
        .collect()
}

/// Makes the steps that follow a record; of too many, the last says how many more there are, and leads to the record.
fn followers<T>(
    scene: &Scene<'_>,
    (from, most): (RecordKey, usize),
    all: Vec<T>,
    room: &mut Room,
    mut step: impl FnMut(T, &mut Room) -> StepView,
) -> Vec<StepView> {
    let count = all.len();
    let mut steps: Vec<StepView> = Vec::new();
    for one in all {
        if steps.len() == most || room.steps == 0 {
            let title = scene.language.count("chain-more", count - steps.len());
            let link = Link { title, ..scene.record(from) };
            steps.push(StepView {
                kind: "more",
                kind_word: String::new(),
                link,
                state: None,
                note: None,
                next: Vec::new(),
            });
            break;
        }
        steps.push(step(one, room));
    }
    steps
}
