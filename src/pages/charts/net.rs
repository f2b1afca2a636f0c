//! Missions on one line of time: each a line from its start to its target, with its stations.

use jiff::civil;

use super::plot::years;
use crate::analysis::{MilestoneStanding, MilestoneState};
use crate::graph::Key;
use crate::model::{Mission, MissionStatus};
use crate::pages::mission::counts;
use crate::pages::scene::Scene;
use crate::picture::{Anchor, Scale, Svg, number};

const WIDTH: f64 = 560.0;
/// Where today stands, as the style sheet has it (`--now: 77.5%`).
const NOW: f64 = WIDTH * 0.775;
const END: f64 = 550.0;
const MIDDLE: f64 = 17.0;

/// The time that a list of missions spans; the past and what is to come have scales of their own.
pub(crate) struct NetTime {
    past: Scale,
    future: Scale,
    today: f64,
    years: (f64, f64),
}

impl NetTime {
    /// Spans the time of missions: from the first start to the last target, at least ten years each way.
    pub(crate) fn new(scene: &Scene<'_>, missions: &[Key<Mission>]) -> Self {
        let today = years(scene.analysis.as_of);
        let records = || missions.iter().map(|key| &scene.portfolio.missions[*key].record);
        let starts = records().filter_map(|mission| mission.starts.as_ref()).map(|starts| years(starts.value.first()));
        let ends = records().filter_map(|mission| mission.target.as_ref()).filter_map(|target| target.value.last());
        let first = starts.fold(today - 10.0, f64::min).floor() - 1.0;
        let last = ends.map(years).fold(today + 8.0, f64::max).min(today + 40.0);
        Self {
            past: Scale::new((first, today), (0.0, NOW)),
            future: Scale::new((today, last), (NOW, END - 12.0)),
            today,
            years: (first, last),
        }
    }

    fn at(&self, year: f64) -> f64 {
        if year <= self.today { self.past.at(year) } else { self.future.at(year).min(END - 12.0) }
    }

    fn day(&self, day: civil::Date) -> f64 {
        self.at(years(day))
    }
}

/// Draws the years above the lines.
pub(crate) fn net_axis(scene: &Scene<'_>, time: &NetTime) -> String {
    let mut svg = Svg::new("map mini", WIDTH, 30.0, None);
    let today = scene.say("today");
    svg.text("todayl", (NOW, 11.0), Anchor::Middle, &today);
    svg.line("today", (NOW, 16.0), (NOW, 30.0));
    let step = if time.years.1 - time.years.0 > 60.0 { 20 } else { 10 };
    let first = (time.years.0 / f64::from(step)).ceil() as i32;
    let mut drawn = vec![NOW];
    for year in (first..).map(|at| at * step).take_while(|year| f64::from(*year) <= time.years.1) {
        let x = time.at(f64::from(year));
        if drawn.iter().all(|other| (other - x).abs() > 40.0) {
            svg.text("yr", (x, 25.0), Anchor::Middle, &year.to_string());
            drawn.push(x);
        }
    }
    svg.finish()
}

/// Draws a mission as a line.
pub(crate) fn mission_line(scene: &Scene<'_>, time: &NetTime, key: Key<Mission>) -> String {
    let mission = &scene.portfolio.missions[key].record;
    let mut svg = Svg::new("map mini", WIDTH, 34.0, Some(&finding(scene, key)));
    let start = mission.starts.as_ref().map_or(0.0, |starts| time.day(starts.value.first()));
    let active = mission.status.value == MissionStatus::Active;
    let target = mission.target.as_ref().and_then(|target| target.value.last()).map(|day| time.day(day));
    let ended = mission.ended.as_ref().and_then(|ended| ended.value.last()).map(|day| time.day(day));
    let end = if active { target.unwrap_or(END) } else { ended.or(target).unwrap_or(NOW).min(NOW) };
    svg.line("ln", (start, MIDDLE), (end.min(NOW).max(start), MIDDLE));
    if end > NOW {
        svg.line("ln fut", (NOW.max(start), MIDDLE), (end, MIDDLE));
    }
    svg.line("buf", (start, 9.0), (start, 25.0));
    let is_open = active && target.is_none();
    if is_open {
        svg.path("arr", &format!("M{},11l7,6 -7,6", number(END - 5.0)));
    }
    for (x, standing) in stations(scene, time, key, end - if is_open { 16.0 } else { 0.0 }) {
        station(&mut svg, x, &standing);
    }
    if active && let Some(target) = target {
        svg.circle("st end", (target, MIDDLE), 8.5);
        svg.circle("st endin", (target, MIDDLE), 4.0);
    }
    svg.finish()
}

/// Finds the places of a mission's stations: at their dates, pushed apart where they would touch as far as there is room.
fn stations(scene: &Scene<'_>, time: &NetTime, key: Key<Mission>, end: f64) -> Vec<(f64, MilestoneStanding)> {
    const APART: f64 = 19.0;
    let mut places: Vec<(f64, MilestoneStanding)> = (scene.analysis.missions[key].milestones.iter())
        .filter(|standing| standing.state != MilestoneState::Dropped)
        .map(|standing| (standing.due.map_or(end, |due| time.day(due.middle())).min(end), *standing))
        .collect();
    places.sort_by(|a, b| a.0.total_cmp(&b.0));
    let room = end - scene.portfolio.missions[key].record.starts.as_ref().map_or(0.0, |at| time.day(at.value.first()));
    let apart = APART.min(room / places.len().max(1) as f64);
    // From the right, so that none runs past the end; then from the left, so that none hides its neighbour.
    for at in (0..places.len()).rev() {
        let limit = places.get(at + 1).map_or(end, |next| next.0 - apart);
        places[at].0 = places[at].0.min(limit);
    }
    places
}

fn station(svg: &mut Svg, x: f64, standing: &MilestoneStanding) {
    let center = (x, MIDDLE);
    let diamond = |radius: f64| {
        let r = number(radius);
        format!("M{},{}l{r},{r} -{r},{r} -{r},-{r}z", number(x), number(MIDDLE - radius))
    };
    if standing.late_and_unserved {
        svg.path("st lateun", &diamond(9.5));
        return;
    }
    match standing.state {
        MilestoneState::Met => {
            svg.circle("st met", center, 8.0);
            svg.path("tick", &format!("M{},{}l2.66,2.85 4.56,-5.7", number(x - 3.6), number(MIDDLE + 0.2)));
        }
        MilestoneState::OnTrack => svg.circle("st ontrack", center, 8.0),
        MilestoneState::AtRisk => {
            svg.circle("st risk", center, 8.0);
            svg.path("half", &format!("M{},{}a8,8 0 0 0 16,0z", number(x - 8.0), number(MIDDLE)));
        }
        MilestoneState::Late | MilestoneState::Missed => svg.path("st late", &diamond(10.0)),
        MilestoneState::Unserved => svg.circle("st unserved", center, 9.0),
        MilestoneState::Dropped => {}
    }
}

fn finding(scene: &Scene<'_>, key: Key<Mission>) -> String {
    let mission = &scene.portfolio.missions[key].record;
    let states: Vec<String> =
        counts(scene, key).iter().map(|count| format!("{} {}", count.count, count.state.word)).collect();
    scene.say_with(
        "net-finding",
        &[
            ("title", mission.meta.title.value.as_str().into()),
            ("count", mission.milestones.len().into()),
            ("states", states.join(", ").into()),
        ],
    )
}
