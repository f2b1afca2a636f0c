//! A system too large to draw part by part: grouped under its missions, each group with its counts by state.

use std::collections::{BTreeMap, BTreeSet};

use super::drawing::{BESIDE, COLUMNS, TOP, WIDTH, headings, thickness, whole};
use super::label::{LINE, SIGN, SIZE, measure};
use super::{Part, System, mission_state};
use crate::graph::Key;
use crate::model::Mission;
use crate::pages::mission::StateCount;
use crate::pages::parts::{Link, StateView};
use crate::pages::routes;
use crate::pages::scene::Scene;
use crate::picture::layered::{Edge, Graph, Layout, Node, Spacing, layered};
use crate::picture::{Anchor, Svg, Way, wrap};

/// How wide the picture for narrow screens is.
const NARROW: f64 = 358.0;
/// The room around the words of a group.
const AIR: f64 = 7.0;

/// A mission with all that leads to it, each part counted once: with the mission that it leads to first.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct Group {
    /// To the map of its own.
    pub(crate) link: Link,
    pub(crate) state: StateView,
    pub(crate) actions: Tally,
    pub(crate) milestones: Tally,
    pub(crate) outcomes: Tally,
    /// How many parts have a hole.
    pub(crate) holes: usize,
    /// How many actions of other groups lead here too.
    pub(crate) shared: usize,
    #[serde(skip)]
    mission: Option<Key<Mission>>,
}

/// How many there are, in all and by state, the most first.
#[derive(Debug, Clone, Default, serde::Serialize)]
pub(crate) struct Tally {
    pub(crate) all: usize,
    pub(crate) by_state: Vec<StateCount>,
}

impl Tally {
    fn add(&mut self, state: &StateView) {
        self.all += 1;
        match self.by_state.iter_mut().find(|count| count.state == *state) {
            Some(count) => count.count += 1,
            None => self.by_state.push(StateCount { state: state.clone(), count: 1 }),
        }
    }

    fn sort(&mut self) {
        self.by_state.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.state.word.cmp(&b.state.word)));
    }
}

/// Groups, and how many links lead from the actions of one to the milestones and outcomes of another.
pub(crate) struct Groups {
    pub(crate) all: Vec<Group>,
    links: Links,
}

/// The most lines between missions: more of them cannot be told apart.
const BETWEEN: usize = 50;

impl Groups {
    /// Says how many links a line between two missions must at least stand for to be drawn: 1 as long as they can be told apart.
    pub(crate) fn least(&self) -> usize {
        let between =
            |least: usize| self.links.iter().filter(|((from, to), links)| from != to && **links >= least).count();
        let most = self.links.values().copied().max().unwrap_or(0);
        (1..=most).find(|&least| between(least) <= BETWEEN).unwrap_or(most + 1)
    }

    /// Lists the lines that are drawn from actions to milestones and outcomes.
    fn drawn(&self) -> impl Iterator<Item = ((usize, usize), usize)> {
        let least = self.least();
        let links = self.links.iter().map(|(&pair, &links)| (pair, links));
        links.filter(move |&((from, to), links)| from == to || links >= least)
    }
}

/// Groups a whole system under its missions; what leads to none comes last.
pub(crate) fn groups(scene: &Scene<'_>, system: &System) -> Groups {
    let count = system.nodes.len();
    let mut first: Vec<Option<usize>> = vec![None; count];
    for line in &system.lines {
        let at = first[line.from].get_or_insert(line.to);
        // Missions stand in the order of lists; what an action leads to, in the order of its file.
        if matches!(system.nodes[line.from].part, Part::Outcome(_)) {
            *at = line.to.min(*at);
        }
    }
    let home: Vec<Option<Key<Mission>>> = (0..count).map(|at| home(system, &first, at)).collect();
    let mut all: Vec<Group> = (system.nodes.iter())
        .filter_map(|node| match node.part {
            Part::Mission(key) => Some(Some(key)),
            Part::Action(_) | Part::Milestone(_) | Part::Outcome(_) => None,
        })
        .chain(home.contains(&None).then_some(None))
        .map(|mission| empty(scene, mission))
        .collect();
    let group_of = |at: usize| all.iter().position(|group| group.mission == home[at]);
    let places: Vec<Option<usize>> = (0..count).map(group_of).collect();
    for (node, place) in system.nodes.iter().zip(&places) {
        let Some(group) = place.map(|place| &mut all[place]) else { continue };
        match node.part {
            Part::Action(_) => group.actions.add(&node.state),
            Part::Milestone(_) => group.milestones.add(&node.state),
            Part::Outcome(_) => group.outcomes.add(&node.state),
            Part::Mission(_) => {}
        }
        group.holes += usize::from(!node.holes.is_empty());
    }
    let (links, guests) = between(system, &places);
    for (_, to) in guests {
        all[to].shared += 1;
    }
    for group in &mut all {
        for tally in [&mut group.actions, &mut group.milestones, &mut group.outcomes] {
            tally.sort();
        }
    }
    Groups { all, links }
}

/// How many links lead from the actions of one group to another.
type Links = BTreeMap<(usize, usize), usize>;

/// Counts the links between groups, and lists the actions that lead to a group other than their own, each with that group.
fn between(system: &System, places: &[Option<usize>]) -> (Links, BTreeSet<(usize, usize)>) {
    let mut links = Links::new();
    let mut guests = BTreeSet::new();
    for line in system.leading() {
        if let (Some(from), Some(to)) = (places[line.from], places[line.to]) {
            *links.entry((from, to)).or_default() += 1;
            if from != to {
                guests.insert((line.from, to));
            }
        }
    }
    (links, guests)
}

/// Finds the mission that a part leads to first.
fn home(system: &System, first: &[Option<usize>], at: usize) -> Option<Key<Mission>> {
    match system.nodes[at].part {
        Part::Mission(key) => Some(key),
        Part::Milestone(key) => Some(key.mission),
        Part::Action(_) | Part::Outcome(_) => first[at].and_then(|to| home(system, first, to)),
    }
}

fn empty(scene: &Scene<'_>, mission: Option<Key<Mission>>) -> Group {
    let (link, state) = if let Some(key) = mission {
        let href = scene.to(&routes::of_system(scene.portfolio, key));
        (Link { href, ..scene.record(key) }, mission_state(scene, key))
    } else {
        let link = Link { href: scene.to(&routes::of_rest()), title: scene.say("no-mission") };
        (link, StateView { class: "unserved", shape: "dashed-ring", word: scene.say("hole-no-mission") })
    };
    let [actions, milestones, outcomes] = [Tally::default(), Tally::default(), Tally::default()];
    Group { link, state, actions, milestones, outcomes, holes: 0, shared: 0, mission }
}

/// A count with the sign of its state, at a place of a box.
struct Token<'a> {
    at: (f64, f64),
    state: &'a StateView,
    words: String,
}

/// The words of a group: headings, each with its counts by state.
struct Counts<'a> {
    headings: Vec<(f64, String)>,
    tokens: Vec<Token<'a>>,
    height: f64,
}

impl<'a> Counts<'a> {
    fn new(scene: &Scene<'_>, width: f64, tallies: &[(&str, &'a Tally)]) -> Self {
        let mut counts = Self { headings: Vec::new(), tokens: Vec::new(), height: AIR };
        for (name, tally) in tallies.iter().filter(|(_, tally)| tally.all > 0) {
            counts.headings.push((counts.height + LINE - 4.0, scene.language.count(name, tally.all)));
            let mut at = (0.0, counts.height + LINE * 2.0 - 4.0);
            for count in &tally.by_state {
                let words = format!("{} {}", scene.language.integer(count.count), count.state.word);
                let needed = (BESIDE + measure(&words, false)).ceil();
                if at.0 > 0.0 && at.0 + needed > width {
                    at = (0.0, at.1 + LINE + 2.0);
                }
                counts.tokens.push(Token { at, state: &count.state, words });
                at.0 += needed + 14.0;
            }
            counts.height = at.1 + 4.0 + AIR;
        }
        counts
    }

    fn write(&self, svg: &mut Svg, (x, top): (f64, f64)) {
        for (y, words) in &self.headings {
            svg.text("b", (x, top + y), Anchor::Start, words);
        }
        for token in &self.tokens {
            let (left, base) = (x + token.at.0, top + token.at.1);
            let class = format!("s-{}", token.state.class);
            svg.symbol(&class, &format!("i-{}", token.state.shape), (left, base - 12.0), SIGN);
            svg.text("", (left + BESIDE - 3.0, base), Anchor::Start, &token.words);
        }
    }
}

/// Draws groups side by side: actions, then milestones and outcomes, then the mission; lines as wide as links are many.
pub(crate) fn draw_groups(scene: &Scene<'_>, groups: &Groups, named_by: &str) -> String {
    let room = |column: usize| COLUMNS[column].1 - COLUMNS[column].0 - 12.0;
    let actions: Vec<Counts<'_>> =
        (groups.all.iter()).map(|group| Counts::new(scene, room(0), &[("system-actions", &group.actions)])).collect();
    let targets: Vec<Counts<'_>> = (groups.all.iter())
        .map(|group| {
            Counts::new(
                scene,
                room(1),
                &[("system-milestones", &group.milestones), ("system-outcomes", &group.outcomes)],
            )
        })
        .collect();
    let titles: Vec<Vec<String>> =
        groups.all.iter().map(|group| wrap(&group.link.title, SIZE, true, room(2) - 9.0, 3)).collect();
    let count = groups.all.len();
    let drawn: Vec<((usize, usize), usize)> = groups.drawn().collect();
    let sizes = (actions.iter().chain(&targets)).map(|counts| counts.height);
    let sizes = sizes.chain(titles.iter().map(|title| mission_height(title)));
    let layout = lay_out(count, sizes.collect(), &drawn);
    let mirror = scene.mirror(WIDTH);
    let mut svg = Svg::of_links("map wide sys", WIDTH, TOP + layout.length + 6.0, named_by).mirrored(mirror);
    headings(scene, &mut svg, |_| true);
    draw_lines(&mut svg, &layout, &drawn);
    for (at, group) in groups.all.iter().enumerate() {
        for (column, counts) in [(0, &actions[at]), (1, &targets[at])] {
            if counts.headings.is_empty() {
                continue;
            }
            let (from, to) = COLUMNS[column];
            let top = TOP + layout.starts[column * count + at];
            svg.open_link("hit", &group.link.href, None);
            svg.rect("box", (from, top), (to - from, counts.height));
            counts.write(&mut svg, (from + 8.0, top));
            svg.close_link();
        }
        let top = TOP + layout.starts[count * 2 + at];
        svg.open_link("hit", &group.link.href, None);
        let size = (WIDTH - COLUMNS[2].0, mission_height(&titles[at]));
        svg.area((COLUMNS[2].0, top), size);
        mission(&mut svg, group, &titles[at], (COLUMNS[2].0, top));
        svg.close_link();
    }
    svg.finish()
}

/// Lays out the boxes of groups: of each first its actions, then its milestones and outcomes, then its mission.
fn lay_out(count: usize, sizes: Vec<f64>, drawn: &[((usize, usize), usize)]) -> Layout {
    let nodes = sizes.into_iter().enumerate().map(|(at, size)| Node { layer: at / count.max(1), size }).collect();
    // What runs level within a mission is easier to read than what crosses over, so it weighs more than all of that together.
    let strong: usize = 4 + drawn.iter().map(|(_, links)| links).sum::<usize>();
    let weight = |from, to, links| if from == to { strong } else { links };
    let crossing =
        drawn.iter().map(|&((from, to), links)| Edge { from, to: count + to, weight: weight(from, to, links) });
    let own = (0..count).map(|at| Edge { from: count + at, to: count * 2 + at, weight: strong });
    let edges = crossing.chain(own).collect();
    whole(layered(&Graph { nodes, edges }, Spacing { between: 10.0, line: 9.0, ends: 4.0 }))
}

/// Draws the lines between groups, those of one look together.
fn draw_lines(svg: &mut Svg, layout: &Layout, drawn: &[((usize, usize), usize)]) {
    let mut looks: BTreeMap<String, Way> = BTreeMap::new();
    let mut run = |look: String, columns: (usize, usize), heights: &[f64]| {
        let (from, to) = (COLUMNS[columns.0].1 + 3.0, COLUMNS[columns.1].0 - 3.0);
        let way = looks.entry(look).or_default();
        *way = std::mem::take(way).again(from, TOP + heights[0]).swing(to, TOP + heights[1]);
    };
    for (way, &((from, to), links)) in layout.ways.iter().zip(drawn) {
        run(format!("e {}{}", if from == to { "main" } else { "own" }, thickness(links)), (0, 1), way);
    }
    for way in &layout.ways[drawn.len()..] {
        run("e main n2".to_owned(), (1, 2), way);
    }
    // What runs from one mission's actions to another's is drawn first, under the rest.
    for (look, way) in looks.iter().rev() {
        svg.way(look, way);
    }
}

/// Says how high a mission's title and state are, with some air.
fn mission_height(title: &[String]) -> f64 {
    LINE * (title.len() + 1) as f64 + AIR * 2.0
}

/// Writes a mission's title and state from its corner.
fn mission(svg: &mut Svg, group: &Group, title: &[String], (x, top): (f64, f64)) {
    let class = format!("s-{}", group.state.class);
    svg.symbol(&class, &format!("i-{}", group.state.shape), (x, top + AIR + 2.0), SIGN);
    for (line, words) in title.iter().chain([&group.state.word]).enumerate() {
        let class = if line == title.len() { class.as_str() } else { "b" };
        svg.texts("", (x + BESIDE, top + AIR + SIZE + LINE * line as f64), Anchor::Start, &[(class, words)]);
    }
}

/// Draws groups one below the other for narrow screens, each a mission with its counts on a line that runs in to it.
pub(crate) fn stack_groups(scene: &Scene<'_>, groups: &Groups, named_by: &str) -> String {
    let width = NARROW - BESIDE - 4.0;
    let counts = groups.all.iter().map(|group| {
        let tallies = [
            ("system-actions", &group.actions),
            ("system-milestones", &group.milestones),
            ("system-outcomes", &group.outcomes),
        ];
        (group, wrap(&group.link.title, SIZE * 1.15, true, width, 3), Counts::new(scene, width, &tallies))
    });
    let counts: Vec<_> = counts.collect();
    let heights = counts.iter().map(|(_, title, counts)| mission_height(title) + counts.height + 14.0);
    let mirror = scene.mirror(NARROW);
    let mut svg = Svg::of_links("map tall sys", NARROW, heights.sum(), named_by).mirrored(mirror);
    let mut top = 0.0;
    for (group, title, counts) in &counts {
        let head = mission_height(title);
        svg.open_link("hit", &group.link.href, None);
        svg.area((0.0, top), (NARROW, head + counts.height));
        if let Some((last, _)) = counts.headings.last() {
            let spine = Way::from(SIGN / 2.0, top + AIR + SIGN + 6.0).to(SIGN / 2.0, top + head + last - 4.0);
            let branches = counts.headings.iter().fold(spine, |way, (y, _)| {
                way.again(SIGN / 2.0, top + head + y - 4.0).to(BESIDE - 5.0, top + head + y - 4.0)
            });
            svg.way("e main n2", &branches);
        }
        mission(&mut svg, group, title, (0.0, top));
        counts.write(&mut svg, (BESIDE, top + head));
        svg.close_link();
        top += head + counts.height + 14.0;
    }
    svg.finish()
}
