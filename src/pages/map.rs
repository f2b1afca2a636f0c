//! The map: all missions side by side, and the system of the portfolio, whole and mission by mission.

use std::collections::BTreeSet;

use super::charts::system::{
    self, Group, Hole, Line, Node, Part, Scope, System, anchor, draw, draw_groups, groups, stack_groups,
};
use super::charts::{self, Overview};
use super::parts::{Drawing, Link, StateView};
use super::routes;
use super::scene::Scene;
use super::view::View;
use crate::graph::Key;
use crate::model::{Level, Mission, MissionStatus, Vocabulary};

/// The most parts that are drawn one by one, and the most bytes that this may take: beyond, they are grouped.
const PARTS: usize = 220;
const BYTES: usize = 60_000;
/// The most bytes of all pictures of the page together.
const HEAVIEST: usize = 93_000;
/// What a row of the table takes.
const ROW_BYTES: usize = 450;
/// The most bytes of the picture of one mission: beyond, actions that are alike are drawn as one.
const BYTES_OF_MISSION: usize = 36_000;
/// Lists of more actions than this are cut to so many rows, as many for each thing that they lead to.
const LISTED: usize = 200;
const ROWS: usize = 180;

/// The map of a portfolio.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct MapView {
    lede: String,
    /// All missions side by side on one line of time; none without missions.
    overview: Option<OverviewView>,
    system: SystemView,
    /// Which lines between missions are left out, in a sentence.
    left_out: Option<String>,
    /// The same by mission: what is drawn on narrow screens, and the way to each mission's own map.
    groups: Vec<Group>,
}

/// All missions on one line of time: drawn together for wide screens, each by itself for narrow ones.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct OverviewView {
    wide: Overview,
    axis: String,
    lines: Vec<OverviewLine>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct OverviewLine {
    link: Link,
    drawing: String,
}

impl OverviewView {
    fn bytes(&self) -> usize {
        self.wide.bytes() + self.lines.iter().map(|line| line.drawing.len()).sum::<usize>()
    }
}

/// Draws all missions on one line of time; none without missions. `id` begins the ids of what names the picture.
pub(crate) fn overview(scene: &Scene<'_>, id: &str) -> Option<OverviewView> {
    let missions = super::home::missions_in_order(scene.portfolio);
    if missions.is_empty() {
        return None;
    }
    let time = charts::NetTime::new(scene, &missions, charts::NARROW);
    let line = |&key: &Key<Mission>| OverviewLine {
        link: scene.record(key),
        drawing: charts::mission_line(scene, &time, key),
    };
    Some(OverviewView {
        wide: charts::overview(scene, &missions, id),
        axis: charts::net_axis(scene, &time),
        lines: missions.iter().map(line).collect(),
    })
}

/// The map of what leads to one mission, or to none.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct MapOfView {
    title: String,
    /// The page of the mission.
    mission: Option<Link>,
    state: Option<StateView>,
    lede: String,
    system: SystemView,
    lists: Vec<List>,
}

/// A picture of a system, and what its lines mean.
#[derive(Debug, Clone, serde::Serialize)]
struct SystemView {
    /// None where there is too much of it.
    drawing: Option<Drawing>,
    /// Whether each part is drawn, not groups.
    in_parts: bool,
    /// For how many links it is written how strong they are, and how sure, in a sentence.
    said: Option<String>,
    keys: Vec<KeyItem>,
}

/// What a line of a look means.
#[derive(Debug, Clone, serde::Serialize)]
struct KeyItem {
    look: String,
    words: String,
}

/// What leads to what, in words: milestones, or outcomes, or the mission as a whole.
#[derive(Debug, Clone, serde::Serialize)]
struct List {
    title: String,
    items: Vec<Item>,
    /// Actions that lead to nothing of all this.
    adrift: Vec<Leading>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct Item {
    id: String,
    link: Link,
    figure: Option<String>,
    state: StateView,
    missing: Vec<String>,
    /// Whether a line is missing here.
    hole: bool,
    actions: Vec<Leading>,
    /// How many more there are, and where.
    more: Option<(String, String)>,
}

/// An action that leads to something.
#[derive(Debug, Clone, serde::Serialize)]
struct Leading {
    link: Link,
    state: StateView,
    strength: Option<&'static str>,
    confidence: Option<&'static str>,
    /// How strong and how sure, in words.
    said: Option<String>,
}

pub(crate) fn map(scene: &Scene<'_>) -> View {
    let system = System::of(scene, Scope::Whole);
    let lede = lede(scene, &system, Scope::Whole);
    let groups = groups(scene, &system);
    let overview = overview(scene, "all");
    let beside = overview.as_ref().map_or(0, OverviewView::bytes) + groups.all.len() * ROW_BYTES;
    let heaviest = HEAVIEST.saturating_sub(beside);
    let whole = (system.nodes.len() <= PARTS).then(|| draw(scene, &system, NAMED_BY)).filter(|svg| svg.len() <= BYTES);
    let in_parts = whole.is_some();
    let svg = whole.unwrap_or_else(|| draw_groups(scene, &groups, NAMED_BY));
    let narrow = stack_groups(scene, &groups, NAMED_BY);
    let drawing = if system.nodes.is_empty() || svg.len() > heaviest {
        None
    } else {
        // Where a second picture would be too heavy, the table is what narrow screens get.
        let narrow = Some(narrow).filter(|narrow| svg.len() + narrow.len() <= heaviest);
        Some(Drawing { wide: svg, narrow })
    };
    let least = if in_parts { 1 } else { groups.least() };
    let left_out = (least > 1).then(|| scene.language.count("system-left-out", least));
    let view = MapView {
        lede: lede.clone(),
        overview,
        system: SystemView { in_parts, ..system_view(scene, &system, drawing) },
        left_out,
        groups: groups.all,
    };
    View::new(scene, "map", "missions", scene.say("nav-map"), view)
        .described(Some(&lede))
        .under(scene.href("missions/index.html"), scene.say("nav-missions"))
        .with_pictures()
}

/// The elements of the page that name the picture.
const NAMED_BY: &str = "system finding";

pub(crate) fn map_of(scene: &Scene<'_>, key: Key<Mission>) -> View {
    let mission = scene.record(key);
    let title = scene.say_with("system-of", &[("title", mission.title.as_str().into())]);
    page(scene, Scope::Mission(key), title, Some(mission))
}

pub(crate) fn map_of_rest(scene: &Scene<'_>) -> View {
    page(scene, Scope::Unclaimed, scene.say("no-mission"), None)
}

fn page(scene: &Scene<'_>, scope: Scope, title: String, mission: Option<Link>) -> View {
    let system = System::of(scene, scope);
    let lede = lede(scene, &system, scope);
    let drawing = drawing(scene, &system, NAMED_BY, "#list-1");
    let in_parts = drawing.as_ref().is_some_and(|(_, in_parts)| *in_parts);
    let drawing = drawing.map(|(drawing, _)| drawing).filter(|_| system.nodes.len() > 1);
    let state = match scope {
        Scope::Mission(key) => Some(system::mission_state(scene, key)),
        Scope::Whole | Scope::Unclaimed => None,
    };
    let lists = lists(scene, &system);
    let view = MapOfView {
        title: title.clone(),
        mission,
        state,
        lede: lede.clone(),
        system: SystemView { in_parts, ..system_view(scene, &system, drawing) },
        lists,
    };
    View::new(scene, "map_of", "missions", title, view)
        .described(Some(&lede))
        .under(scene.to(&routes::of_map()), scene.say("nav-map"))
        .with_pictures()
}

/// Draws a system as far as that is light enough: each action by itself, or those that are alike as one. Says which of the two. Joined
/// actions lead to `list`.
fn drawing(scene: &Scene<'_>, system: &System, named_by: &str, list: &str) -> Option<(Drawing, bool)> {
    let light = |system: &System| Some(draw(scene, system, named_by)).filter(|svg| svg.len() <= BYTES_OF_MISSION);
    let of = |wide: String| Drawing { wide, narrow: None };
    light(system)
        .map(|wide| (of(wide), true))
        .or_else(|| light(&system.clone().folded(scene, list)).map(|wide| (of(wide), false)))
}

/// A system in a text: for narrow places, where a mission's is not drawn, as a list.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct SystemOf {
    about: String,
    system: SystemView,
    lists: Vec<List>,
}

/// Draws the system of a mission, or by missions that of the whole portfolio, for a text; none where there is too little of it. Joined
/// actions lead to `list`.
pub(crate) fn system_of(scene: &Scene<'_>, key: Option<Key<Mission>>, named_by: &str, list: &str) -> Option<SystemOf> {
    let scope = key.map_or(Scope::Whole, Scope::Mission);
    let system = System::of(scene, scope);
    if system.nodes.len() < 2 {
        return None;
    }
    let about = lede(scene, &system, scope);
    if key.is_none() {
        let groups = groups(scene, &system);
        let narrow = Some(stack_groups(scene, &groups, named_by));
        let drawing = Drawing { wide: draw_groups(scene, &groups, named_by), narrow };
        let view = SystemView { in_parts: false, ..system_view(scene, &system, Some(drawing)) };
        return Some(SystemOf { about, system: view, lists: Vec::new() });
    }
    let (drawing, in_parts) = drawing(scene, &system, named_by, list)?;
    let view = SystemView { in_parts, ..system_view(scene, &system, Some(drawing)) };
    Some(SystemOf { about, system: view, lists: lists(scene, &system) })
}

fn system_view(scene: &Scene<'_>, system: &System, drawing: Option<Drawing>) -> SystemView {
    let count = |wanted: fn(&Line) -> bool| system.leading().filter(|line| wanted(line)).count();
    let (strong, sure) = (count(|line| line.strength.is_some()), count(|line| line.confidence.is_some()));
    let all = system.leading().count();
    let said = (all > 0).then(|| {
        let counts = [("count", strong + sure), ("all", all), ("strong", strong), ("sure", sure)];
        scene.say_with("system-said", &counts.map(|(name, count)| (name, count.into())))
    });
    SystemView { drawing, in_parts: true, said, keys: keys(scene, system) }
}

/// Lists what the lines of a system mean: only the looks that it has.
fn keys(scene: &Scene<'_>, system: &System) -> Vec<KeyItem> {
    let level = |level: &Level| scene.say(&format!("level-{}", level.as_str()));
    let is_said = |said: fn(&Line) -> bool| system.leading().any(said);
    let mut keys = Vec::new();
    let mut add = |look: String, words: String| keys.push(KeyItem { look, words });
    let (strengths, confidences) = (is_said(|line| line.strength.is_some()), is_said(|line| line.confidence.is_some()));
    for (at, strength) in Level::ALL.iter().enumerate().filter(|_| strengths) {
        add(format!("s-ontrack w{}", at + 1), scene.say_with("system-strength", &[("level", level(strength).into())]));
    }
    for (at, confidence) in Level::ALL.iter().enumerate().filter(|_| confidences) {
        add(
            format!("s-ontrack w1 d{}", at + 1),
            scene.say_with("system-confidence", &[("level", level(confidence).into())]),
        );
    }
    if strengths || confidences {
        add("s-ontrack".to_owned(), scene.say("system-key-unsaid"));
    }
    if system.lines.len() > system.leading().count() {
        add("own".to_owned(), scene.say("system-key-belongs"));
    }
    if system.nodes.iter().any(|node| !node.holes.is_empty()) {
        add("s-unserved hole".to_owned(), scene.say("system-key-hole"));
    }
    keys
}

/// Says how many links there are, and where there are none.
fn lede(scene: &Scene<'_>, system: &System, scope: Scope) -> String {
    let mut sentences = vec![scene.language.count("system-links", system.leading().count())];
    if let Scope::Mission(key) = scope
        && scene.portfolio.missions[key].record.status.value != MissionStatus::Active
    {
        // Nothing counts as missing on the way to what is no longer pursued.
        sentences.push(scene.say("system-ended"));
        return sentences.join(" ");
    }
    let mut tell = |name: &str, of: fn(&Part) -> bool, is_hole: fn(&Hole) -> bool| {
        let nodes = || system.nodes.iter().filter(|node| of(&node.part));
        if nodes().next().is_some() {
            let holes = nodes().filter(|node| node.holes.iter().any(is_hole)).count();
            sentences.push(scene.language.count(name, holes));
        }
    };
    let before = |hole: &Hole| matches!(hole, Hole::Before(_));
    tell("system-unserved", |part| matches!(part, Part::Milestone(_)), before);
    tell("system-unmoved", |part| matches!(part, Part::Outcome(_)), before);
    if !matches!(scope, Scope::Mission(_)) {
        tell("system-adrift", |part| matches!(part, Part::Action(_)), |_| true);
    }
    sentences.join(" ")
}

/// Lists what leads to what: milestones, outcomes, the mission as a whole, and what leads nowhere.
fn lists(scene: &Scene<'_>, system: &System) -> Vec<List> {
    let targets = system.nodes.iter().filter(|node| !matches!(node.part, Part::Action(_))).count();
    let each = if system.leading().count() > LISTED { (ROWS / targets.max(1)).max(1) } else { usize::MAX };
    let list = |title: &str, wanted: fn(&Part) -> bool| List {
        title: scene.say(title),
        items: (0..system.nodes.len())
            .filter(|&at| wanted(&system.nodes[at].part))
            .map(|at| item(scene, system, at, each))
            .collect(),
        adrift: Vec::new(),
    };
    let mut lists = vec![
        list("th-milestones", |part| matches!(part, Part::Milestone(_))),
        list("nav-outcomes", |part| matches!(part, Part::Outcome(_))),
        list("system-whole", |part| matches!(part, Part::Mission(_))),
    ];
    // Of the mission as a whole there is something to say where an action leads to it.
    lists[2].items.retain(|item| !item.actions.is_empty());
    let led: BTreeSet<usize> = system.lines.iter().map(|line| line.from).collect();
    let adrift =
        (0..system.nodes.len()).filter(|at| matches!(system.nodes[*at].part, Part::Action(_)) && !led.contains(at));
    let adrift: Vec<Leading> = adrift.map(|at| leading(scene, &system.nodes[at], None)).collect();
    lists.retain(|list| !list.items.is_empty());
    if !adrift.is_empty() {
        lists.push(List { title: scene.say("system-adrift-title"), items: Vec::new(), adrift });
    }
    lists
}

fn item(scene: &Scene<'_>, system: &System, at: usize, each: usize) -> Item {
    let node = &system.nodes[at];
    let lines: Vec<&Line> = system.leading().filter(|line| line.to == at).collect();
    let more = lines.len().saturating_sub(each);
    let missing = node.holes.iter().filter_map(|hole| match hole {
        Hole::Before(words) => words.clone(),
        Hole::After(words) => Some(words.clone()),
    });
    Item {
        id: anchor(scene.portfolio, node.part),
        link: node.link.clone(),
        figure: node.figure.clone(),
        state: node.state.clone(),
        missing: missing.collect(),
        hole: !node.holes.is_empty(),
        actions: lines.iter().take(each).map(|line| leading(scene, &system.nodes[line.from], Some(line))).collect(),
        more: (more > 0).then(|| (scene.language.count("system-more", more), node.link.href.clone())),
    }
}

fn leading(scene: &Scene<'_>, node: &Node, line: Option<&Line>) -> Leading {
    let level = |level: Level| scene.say(&format!("level-{}", level.as_str()));
    let (strength, confidence) = line.map_or((None, None), |line| (line.strength, line.confidence));
    let strong = strength.map(|strength| scene.say_with("system-strength", &[("level", level(strength).into())]));
    let sure = confidence.map(|confidence| scene.say_with("system-confidence", &[("level", level(confidence).into())]));
    let said: Vec<String> = strong.into_iter().chain(sure).collect();
    Leading {
        link: node.link.clone(),
        state: node.state.clone(),
        strength: strength.map(Level::as_str),
        confidence: confidence.map(Level::as_str),
        said: (!said.is_empty()).then(|| scene.list(&said)),
    }
}
