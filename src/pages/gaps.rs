//! Gaps: where the holes are, by mission and by who could close them.

use std::collections::BTreeMap;

use super::home::missions_in_order;
use super::parts::{GapItem, Link, gap};
use super::scene::Scene;
use super::view::View;
use crate::graph::{Key, RecordKey};
use crate::model::{Actor, Mission, Rule, Vocabulary};

/// All gaps.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct GapsView {
    lede: String,
    count: usize,
    /// The missions that have a column.
    columns: Vec<Link>,
    rows: Vec<HoleRow>,
    groups: Vec<GapGroup>,
    closers: Vec<CloserRow>,
    rules: Vec<RuleView>,
}

/// A rule's gaps by mission: how many lie on a critical path, how many do not.
#[derive(Debug, Clone, serde::Serialize)]
struct HoleRow {
    title: String,
    cells: Vec<Holes>,
    all: usize,
}

#[derive(Debug, Clone, Copy, Default, serde::Serialize)]
struct Holes {
    critical: usize,
    other: usize,
}

#[derive(Debug, Clone, serde::Serialize)]
struct GapGroup {
    title: String,
    link: Option<Link>,
    gaps: Vec<GapItem>,
    /// How many more touch the mission and are listed under another.
    elsewhere: usize,
}

#[derive(Debug, Clone, serde::Serialize)]
struct CloserRow {
    actor: Link,
    gaps: Vec<Link>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct RuleView {
    rule: &'static str,
    title: String,
    about: String,
}

pub(crate) fn gaps(scene: &Scene<'_>) -> View {
    let all = &scene.analysis.gaps;
    let order: Vec<Key<Mission>> = missions_in_order(scene.portfolio)
        .into_iter()
        .filter(|key| scene.index.gaps_of_mission.contains_key(key))
        .collect();
    let critical = all.iter().filter(|gap| gap.critical).count();
    let lede = scene.say_with("gaps-lede", &[("count", all.len().into()), ("critical", critical.into())]);
    let used: Vec<Rule> = Rule::ALL.iter().copied().filter(|rule| all.iter().any(|gap| gap.rule == *rule)).collect();
    let view = GapsView {
        lede: lede.clone(),
        count: all.len(),
        columns: order.iter().map(|&key| scene.record(key)).collect(),
        rows: used.iter().map(|&rule| hole_row(scene, rule, &order)).collect(),
        groups: groups(scene, &order),
        closers: closers(scene),
        rules: (used.iter())
            .map(|rule| RuleView {
                rule: rule.as_str(),
                title: scene.say(&format!("rule-title-{}", rule.as_str())),
                about: scene.say(&format!("rule-about-{}", rule.as_str())),
            })
            .collect(),
    };
    View::new(scene, "gaps", "gaps", scene.say("nav-gaps"), view).described(Some(&lede))
}

fn hole_row(scene: &Scene<'_>, rule: Rule, order: &[Key<Mission>]) -> HoleRow {
    let gaps = &scene.analysis.gaps;
    let cells = (order.iter())
        .map(|mission| {
            let places = scene.index.gaps_of_mission.get(mission).into_iter().flatten();
            let of_rule = places.map(|&at| &gaps[at]).filter(|gap| gap.rule == rule);
            of_rule.fold(Holes::default(), |holes, gap| {
                if gap.critical {
                    Holes { critical: holes.critical + 1, ..holes }
                } else {
                    Holes { other: holes.other + 1, ..holes }
                }
            })
        })
        .collect();
    HoleRow {
        title: scene.say(&format!("rule-title-{}", rule.as_str())),
        cells,
        all: gaps.iter().filter(|gap| gap.rule == rule).count(),
    }
}

/// Groups gaps under the first of their missions, so that each is listed once.
fn groups(scene: &Scene<'_>, order: &[Key<Mission>]) -> Vec<GapGroup> {
    let mut of_mission: BTreeMap<Option<usize>, Vec<GapItem>> = BTreeMap::new();
    for (at, found) in scene.analysis.gaps.iter().enumerate() {
        let first = order
            .iter()
            .position(|mission| scene.index.gaps_of_mission.get(mission).is_some_and(|gaps| gaps.contains(&at)));
        of_mission.entry(first).or_default().push(gap(scene, found));
    }
    let none = of_mission.remove(&None);
    let mut groups: Vec<GapGroup> = (of_mission.into_iter())
        .filter_map(|(first, gaps)| first.map(|first| (order[first], gaps)))
        .map(|(mission, gaps)| {
            let link = scene.record(RecordKey::Mission(mission));
            let all = scene.index.gaps_of_mission.get(&mission).map_or(0, Vec::len);
            GapGroup { title: link.title.clone(), link: Some(link), elsewhere: all.saturating_sub(gaps.len()), gaps }
        })
        .collect();
    if let Some(gaps) = none {
        groups.push(GapGroup { title: scene.say("no-mission"), link: None, gaps, elsewhere: 0 });
    }
    groups
}

fn closers(scene: &Scene<'_>) -> Vec<CloserRow> {
    let mut of_actor: BTreeMap<Key<Actor>, Vec<Link>> = BTreeMap::new();
    for found in &scene.analysis.gaps {
        for &actor in &found.closers {
            of_actor.entry(actor).or_default().push(gap(scene, found).subject);
        }
    }
    let mut rows: Vec<_> = of_actor.into_iter().collect();
    rows.sort_by_key(|(actor, gaps)| (std::cmp::Reverse(gaps.len()), scene.in_alphabet(*actor)));
    rows.into_iter()
        .map(|(actor, mut gaps)| {
            gaps.dedup();
            CloserRow { actor: scene.record(actor), gaps }
        })
        .collect()
}
