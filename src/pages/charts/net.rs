//! Missions on one line of time: each a line from its start to its target, with its stations.

use jiff::civil;

use super::plot::years;
use crate::analysis::{MilestoneStanding, MilestoneState, OutcomeState};
use crate::graph::Key;
use crate::model::{Mission, MissionStatus};
use crate::pages::mission::counts;
use crate::pages::scene::Scene;
use crate::picture::{Anchor, Scale, Svg, number, text_width};

/// How wide the lines are drawn, beside their mission and, on narrow screens, below it.
pub(crate) const WIDE: f64 = 560.0;
pub(crate) const NARROW: f64 = 358.0;
/// Where today stands, as the style sheet has it (`--now: 60%`).
const NOW: f64 = 0.6;
const MIDDLE: f64 = 17.0;
/// How many years to come are drawn; what lies further off is an arrow.
const AHEAD: f64 = 8.0;

/// The time that a list of missions spans; the past and what is to come have scales of their own.
pub(crate) struct NetTime {
    width: f64,
    now: f64,
    end: f64,
    past: Scale,
    future: Scale,
    today: f64,
    years: (f64, f64),
}

impl NetTime {
    /// Spans the time of missions: from the first start, at least ten years ago, to eight years from now.
    pub(crate) fn new(scene: &Scene<'_>, missions: &[Key<Mission>], width: f64) -> Self {
        let today = years(scene.analysis.as_of);
        let records = || missions.iter().map(|key| &scene.portfolio.missions[*key].record);
        let starts = records().filter_map(|mission| mission.starts.as_ref()).map(|starts| years(starts.value.first()));
        let first = starts.fold(today - 10.0, f64::min).floor() - 1.0;
        let last = today + AHEAD;
        let (now, end) = (width * NOW, width - 10.0);
        Self {
            width,
            now,
            end,
            past: Scale::new((first, today), (0.0, now)),
            future: Scale::new((today, last), (now, end - 12.0)),
            today,
            years: (first, last),
        }
    }

    fn at(&self, year: f64) -> f64 {
        if year <= self.today { self.past.at(year) } else { self.future.at(year).min(self.end - 12.0) }
    }

    fn day(&self, day: civil::Date) -> f64 {
        self.at(years(day))
    }
}

/// Draws the years above the lines.
pub(crate) fn net_axis(scene: &Scene<'_>, time: &NetTime) -> String {
    let mut svg = Svg::new("map mini", time.width, 30.0, None).mirrored(scene.mirror(time.width));
    let (now, today) = (time.now, scene.say("today"));
    svg.text("todayl", (now, 11.0), Anchor::Middle, &today);
    svg.line("today", (now, 16.0), (now, 30.0));
    let is_long = (time.years.1 - time.years.0) * WIDE / time.width > 60.0;
    let step = if is_long { 20 } else { 10 };
    let first = (time.years.0 / f64::from(step)).ceil() as i32;
    let mut drawn = vec![now];
    for year in (first..).map(|at| at * step).take_while(|year| f64::from(*year) <= time.years.1) {
        let words = scene.language.year(year);
        // A year at an edge stays on the picture.
        let half = text_width(&words, 13.0, false) / 2.0;
        let x = time.at(f64::from(year)).min(time.width - half).max(half);
        if drawn.iter().all(|other| (other - x).abs() > 40.0) {
            svg.text("yr", (x, 25.0), Anchor::Middle, &words);
            drawn.push(x);
        }
    }
    svg.finish()
}

/// Draws a mission as a line.
pub(crate) fn mission_line(scene: &Scene<'_>, time: &NetTime, key: Key<Mission>) -> String {
    let mission = &scene.portfolio.missions[key].record;
    let svg = Svg::new("map mini", time.width, 34.0, Some(&finding(scene, key)));
    let mut svg = svg.mirrored(scene.mirror(time.width));
    let (now, last) = (time.now, time.end);
    let start = mission.starts.as_ref().map_or(0.0, |starts| time.day(starts.value.first()));
    let active = mission.status.value == MissionStatus::Active;
    let target = mission.target.as_ref().and_then(|target| target.value.last());
    let target = target.filter(|day| years(*day) <= time.years.1).map(|day| time.day(day));
    let ended = mission.ended.as_ref().and_then(|ended| ended.value.last()).map(|day| time.day(day));
    let end = if active { target.unwrap_or(last) } else { ended.or(target).unwrap_or(now).min(now) };
    svg.line("ln", (start, MIDDLE), (end.min(now).max(start), MIDDLE));
    if end > now {
        svg.line("ln fut", (now.max(start), MIDDLE), (end, MIDDLE));
    }
    svg.line("buf", (start, 9.0), (start, 25.0));
    let is_open = active && target.is_none();
    if is_open {
        svg.polyline("arr", &[(last - 5.0, 11.0), (last + 2.0, 17.0), (last - 5.0, 23.0)]);
    }
    if active && let Some(target) = target {
        svg.circle("st end", (target, MIDDLE), 8.5);
        svg.circle(end_class(scene, key), (target, MIDDLE), 4.0);
    }
    let room = Room {
        // The first station leaves the bar of the start to be seen.
        start: (start + 11.0).min(end),
        end: end
            - if is_open {
                18.0
            } else if active {
                // The rings of the target and of a station, and a little air.
                23.0
            } else {
                0.0
            },
    };
    for stop in stations(scene, time, key, &room) {
        station(&mut svg, (stop.x, stop.radius), &stop.standing);
        // Numbers that would touch each other say nothing; the table has them all.
        if stop.count > 1 && stop.radius > 6.0 {
            svg.text("yr", (stop.x, MIDDLE + 22.0), Anchor::Middle, &scene.language.integer(stop.count));
        }
    }
    svg.finish()
}

/// The colour of the end: the state of the outcome that stands for the mission.
pub(super) fn end_class(scene: &Scene<'_>, key: Key<Mission>) -> &'static str {
    let state = scene.portfolio.links.missions[key].headline.map(|outcome| scene.analysis.outcomes[outcome].state);
    match state {
        Some(OutcomeState::Met) => "s-met",
        Some(OutcomeState::OnTrack) => "s-ontrack",
        Some(OutcomeState::Close) => "s-close",
        Some(OutcomeState::OffTrack | OutcomeState::WrongWay | OutcomeState::Missed) => "s-off",
        Some(OutcomeState::NoTarget | OutcomeState::NoData | OutcomeState::Watched) | None => "s-idle",
    }
}

/// The stretch of a line that stations may stand on.
struct Room {
    start: f64,
    end: f64,
}

/// What is drawn for one milestone, or for several of one state that would cover each other.
struct Stop {
    x: f64,
    radius: f64,
    count: usize,
    standing: MilestoneStanding,
}

/// How far apart the middles of stations stand.
const APART: f64 = 23.0;
/// Stations of one state that are closer than this are drawn as one, with their number.
const TOGETHER: f64 = 12.0;

/// Finds the places of a mission's stations: at their dates, pushed apart where they would touch, yet none across today.
fn stations(scene: &Scene<'_>, time: &NetTime, key: Key<Mission>, room: &Room) -> Vec<Stop> {
    let mut places: Vec<(f64, MilestoneStanding)> = (scene.analysis.missions[key].milestones.iter())
        .filter(|standing| standing.state != MilestoneState::Dropped)
        .map(|standing| {
            let due = standing.due.map_or(room.end, |due| time.day(due.middle()));
            // What is met lies in the past, also when nobody knows on which day.
            let x = if standing.state == MilestoneState::Met { due.min(time.now - 9.0) } else { due };
            (x, *standing)
        })
        .collect();
    places.sort_by(|a, b| a.0.total_cmp(&b.0));
    let now = places.partition_point(|(x, _)| *x <= time.now);
    let mut past = merge(&places[..now]);
    let mut future = merge(&places[now..]);
    spread(&mut past, room.start, room.end.min(time.now - 9.0));
    spread(&mut future, time.now + 11.0, room.end.max(time.now + 11.0));
    past.extend(future);
    past
}

/// Draws stations of one state together that stand within a few units of each other.
fn merge(places: &[(f64, MilestoneStanding)]) -> Vec<Stop> {
    let mut stops: Vec<Stop> = Vec::new();
    for &(x, standing) in places {
        let same = |stop: &&mut Stop| {
            x - stop.x < TOGETHER
                && stop.standing.state == standing.state
                && stop.standing.late_and_unserved == standing.late_and_unserved
        };
        match stops.iter_mut().rev().find(same) {
            Some(stop) => stop.count += 1,
            None => stops.push(Stop { x, radius: 8.0, count: 1, standing }),
        }
    }
    stops
}

/// Pushes stations apart: from the end, so that none runs past it, then from the start. Where they are too many for the room they
/// become smaller.
fn spread(stops: &mut [Stop], start: f64, end: f64) {
    let gaps = stops.len().saturating_sub(1).max(1) as f64;
    let apart = ((end - start) / gaps).clamp(4.0, APART);
    let mut limit = end;
    for stop in stops.iter_mut().rev() {
        stop.x = stop.x.min(limit);
        limit = stop.x - apart;
    }
    let mut limit = start;
    for stop in stops.iter_mut() {
        stop.x = stop.x.max(limit);
        // A ring reaches almost two units beyond its radius.
        stop.radius = (apart / 2.0 - 2.0).clamp(3.0, 8.0);
        limit = stop.x + apart;
    }
}

fn station(svg: &mut Svg, (x, radius): (f64, f64), standing: &MilestoneStanding) {
    let (center, middle) = ((x, MIDDLE), svg.x(x));
    let diamond = |radius: f64| {
        let r = number(radius);
        format!("M{},{}l{r},{r} -{r},{r} -{r},-{r}z", number(middle), number(MIDDLE - radius))
    };
    if standing.late_and_unserved {
        svg.path("st lateun", &diamond(radius + 1.5));
        return;
    }
    match standing.state {
        MilestoneState::Met => {
            svg.circle("st met", center, radius);
            let unit = radius / 8.0;
            if unit < 0.6 {
                return;
            }
            svg.path(
                "tick",
                &format!(
                    "M{},{}l{},{} {},{}",
                    number(middle - 3.6 * unit),
                    number(MIDDLE + 0.2 * unit),
                    number(2.66 * unit),
                    number(2.85 * unit),
                    number(4.56 * unit),
                    number(-5.7 * unit)
                ),
            );
        }
        MilestoneState::OnTrack => svg.circle("st ontrack", center, radius),
        MilestoneState::AtRisk => {
            svg.circle("st risk", center, radius);
            let r = number(radius);
            svg.path(
                "half",
                &format!("M{},{}a{r},{r} 0 0 0 {},0z", number(middle - radius), number(MIDDLE), number(radius * 2.0)),
            );
        }
        MilestoneState::Late | MilestoneState::Missed => svg.path("st late", &diamond(radius + 2.0)),
        MilestoneState::Unserved => svg.circle("st unserved", center, radius + 0.5),
        MilestoneState::Dropped => {}
    }
}

fn finding(scene: &Scene<'_>, key: Key<Mission>) -> String {
    let mission = &scene.portfolio.missions[key].record;
    let states: Vec<String> = counts(scene, key)
        .iter()
        .map(|count| format!("{} {}", scene.language.integer(count.count), count.state.word))
        .collect();
    scene.say_with(
        "net-finding",
        &[
            ("title", mission.meta.title.value.as_str().into()),
            ("count", mission.milestones.len().into()),
            ("states", scene.list(&states).into()),
        ],
    )
}
