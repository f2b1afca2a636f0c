//! The lanes of tracks above a line: which track runs in which lane, and where its label stands.

use super::{Crowded, Goal, LANES, PlacedTrack, Plan, RADIUS, TimeScale, labels::SMALL};
use crate::picture::{fit, text_width};

/// The height of a lane.
pub(super) const LANE: f64 = 31.0;
/// How far the first lane stands above its line.
pub(super) const OVER_LINE: f64 = 20.0;
/// The room between two tracks of a lane.
const APART: f64 = 14.0;
/// How far a track turns.
const BEND: f64 = 11.0;
/// The room between a label and an upright line.
const CLEAR: f64 = 5.0;
/// How far behind its end a track turns down when it leads to no later station.
const AFTER: f64 = 16.0;
/// How long a track is whose start nobody knows.
const UNKNOWN: f64 = 24.0;
/// The edges that labels keep within.
const EDGES: (f64, f64) = (4.0, super::LAST_RISER - 6.0);
/// The least width that a cut label is worth writing in.
const LEAST: f64 = 58.0;
/// The greatest width that the words of a track may take.
const WIDEST: f64 = 290.0;
/// How many orders are tried for a line, fewer where there are many tracks.
const TRIES: usize = 240;

/// What the ways of placing a track cost.
mod cost {
    pub(super) const CROSSING: f64 = 12.0;
    pub(super) const NEW_LANE: f64 = 16.0;
    pub(super) const TODAY: f64 = 4.0;
    pub(super) const BARRED: f64 = 24.0;
    pub(super) const CUT: f64 = 60.0;
    pub(super) const MUTE: f64 = 500.0;
    pub(super) const STRUCK: f64 = 4000.0;
}

/// The tracks above a line, seen from it.
#[derive(Debug, Clone, Default)]
pub(super) struct Lanes {
    tracks: Vec<usize>,
    items: Vec<Item>,
    spots: Vec<Spot>,
}

/// A track before it has a lane.
#[derive(Debug, Clone)]
struct Item {
    from: f64,
    to: f64,
    risers: Vec<f64>,
    words: String,
    /// How wide the tail is, which is never cut.
    tail: f64,
    width: f64,
}

/// The place of a track.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Spot {
    lane: usize,
    label: f64,
    /// How wide the label may be; zero means that there is none.
    width: f64,
}

/// Finds lanes for the tracks above a line. Told is a line that needs more than nine of them.
pub(super) fn above(
    plan: &Plan,
    line: usize,
    (scale, places): (&TimeScale, &[f64]),
    passing: &[f64],
    crowded: &mut Vec<Crowded>,
) -> Lanes {
    let tracks: Vec<usize> = (0..plan.tracks.len()).filter(|&track| plan.tracks[track].line == line).collect();
    let items: Vec<Item> = tracks.iter().map(|&track| item(plan, track, scale, places)).collect();
    let spots = search(&items, (passing, scale.now));
    let lanes = Lanes { tracks, items, spots };
    if lanes.count() > LANES || lanes.spots.iter().any(|spot| spot.width <= 0.0) {
        crowded.push(Crowded::Tracks(line));
    }
    lanes
}

fn item(plan: &Plan, track: usize, scale: &TimeScale, places: &[f64]) -> Item {
    let track = &plan.tracks[track];
    let to = scale.at(track.to).round();
    let from = track.from.map_or(to - UNKNOWN, |from| scale.at(from).round().min(to)).max(EDGES.0 + 4.0);
    let to = to.max(from + 3.0);
    let stations = &plan.lines[track.line].stations;
    let behind = |own: Option<usize>| {
        // It comes down behind its end, yet not so that it seems to run in to another station.
        let mut x = to + AFTER;
        while stations.iter().any(|&other| Some(other) != own && (places[other] - x).abs() < RADIUS + 4.0) {
            x += 6.0;
        }
        x.min(EDGES.1)
    };
    let mut risers: Vec<f64> = track
        .goals
        .iter()
        .map(|goal| match goal {
            Goal::Station(station) | Goal::Passed(station) if to <= places[*station] + 2.0 => places[*station],
            Goal::Passed(station) if from <= places[*station] - BEND => places[*station],
            Goal::Station(station) | Goal::Passed(station) => behind(Some(*station)),
            Goal::Line => behind(None),
        })
        .collect();
    risers.sort_by(f64::total_cmp);
    risers.dedup();
    let tail = text_width(&track.tail, SMALL, true) + 2.0;
    let width = text_width(&track.label, SMALL, false).min(WIDEST) + tail;
    Item { from, to, risers, words: track.label.clone(), tail, width }
}

/// Tries orders from a fixed sequence and keeps the cheapest arrangement; of equal ones the first.
fn search(items: &[Item], upright: (&[f64], Option<f64>)) -> Vec<Spot> {
    let mut order: Vec<usize> = (0..items.len()).collect();
    // Tracks that lead to early stations lie low: then what runs down from above passes behind their labels.
    order.sort_by(|&a, &b| items[a].reach().total_cmp(&items[b].reach()).then(items[a].from.total_cmp(&items[b].from)));
    let mut best = arrange(items, &order, upright, f64::INFINITY).unwrap_or_default();
    let tries = (TRIES * 12 / items.len().max(12)).max(24);
    let mut random = 0x2545_F491_4F6C_DD1D_u64;
    for attempt in 0..tries {
        // Without a crossing, a cut or a lane too many there is nothing to gain.
        if best.0 < cost::CROSSING || items.len() < 2 {
            break;
        }
        if attempt == 0 {
            order.sort_by(|&a, &b| items[a].from.total_cmp(&items[b].from));
        } else {
            shuffle(&mut order, &mut random);
        }
        if let Some(found) = arrange(items, &order, upright, best.0) {
            best = found;
        }
    }
    best.1
}

fn shuffle(order: &mut [usize], random: &mut u64) {
    for at in (1..order.len()).rev() {
        // Xorshift: the same sequence on every machine.
        *random ^= *random << 13;
        *random ^= *random >> 7;
        *random ^= *random << 17;
        order.swap(at, (*random % (at as u64 + 1)) as usize);
    }
}

impl Item {
    fn reach(&self) -> f64 {
        self.risers.last().copied().unwrap_or(self.to).max(self.to)
    }
}

/// One lane in the making: what is taken along it, and the labels in it.
#[derive(Debug, Clone, Default)]
struct Lane {
    taken: Vec<(f64, f64)>,
    tracks: Vec<(f64, f64)>,
    labels: Vec<(f64, f64)>,
    risers: Vec<f64>,
}

/// Places the tracks in an order, each where it costs least. None when it comes to cost as much as the limit.
fn arrange(
    items: &[Item],
    order: &[usize],
    (passing, now): (&[f64], Option<f64>),
    limit: f64,
) -> Option<(f64, Vec<Spot>)> {
    let mut lanes: Vec<Lane> = Vec::new();
    let mut spots = vec![Spot { lane: 0, label: 0.0, width: 0.0 }; items.len()];
    let mut all = 0.0;
    for (turn, &at) in order.iter().enumerate() {
        let item = &items[at];
        // What is still to come may have to run down through this lane.
        let to_come: Vec<f64> = order[turn + 1..].iter().flat_map(|later| &items[*later].risers).copied().collect();
        let mut best: Option<(f64, Spot)> = None;
        for lane in 0..=lanes.len() {
            let base = if lane == lanes.len() { cost::NEW_LANE } else { 0.0 } + lane as f64;
            if best.is_some_and(|(cost, _)| cost <= base) {
                break;
            }
            let Some(track) = track_cost(item, lane, &lanes, passing) else { continue };
            for (label, width, label_cost) in label_places(item) {
                let today = now.filter(|now| *now > label && *now < label + width).map_or(0.0, |_| cost::TODAY);
                if best.is_some_and(|(least, _)| least <= base + track + label_cost + today) {
                    continue;
                }
                let reach = label - CLEAR..label + width + CLEAR;
                let barred = if width > 0.0 { to_come.iter().filter(|x| reach.contains(x)).count() } else { 0 };
                let cost = base + track + label_cost + today + cost::BARRED * barred as f64;
                if best.is_some_and(|(least, _)| least <= cost)
                    || !label_fits(item, (label, width), lane, &lanes, passing)
                {
                    continue;
                }
                best = Some((cost, Spot { lane, label, width }));
            }
        }
        // A lane of its own without words holds every track; at worst its line runs through a label, which then gives way.
        let (cost, spot) = best.unwrap_or((cost::STRUCK, Spot { lane: lanes.len(), label: item.from, width: 0.0 }));
        all += cost;
        if all >= limit {
            return None;
        }
        if spot.lane == lanes.len() {
            lanes.push(Lane::default());
        }
        let lane = &mut lanes[spot.lane];
        let tail = item.reach();
        lane.tracks.push((item.from, tail));
        lane.risers.extend(&item.risers);
        if spot.width > 0.0 {
            lane.labels.push((spot.label, spot.label + spot.width));
            lane.taken.push((item.from.min(spot.label), tail.max(spot.label + spot.width)));
        } else {
            lane.taken.push((item.from, tail));
        }
        spots[at] = spot;
    }
    give_way(items, &mut spots);
    Some((all, spots))
}

/// Counts what a track in a lane costs by the lines that it crosses; none when it lies on another track or runs through a label.
fn track_cost(item: &Item, lane: usize, lanes: &[Lane], passing: &[f64]) -> Option<f64> {
    let (from, tail) = (item.from, item.reach());
    if let Some(own) = lanes.get(lane)
        && own.taken.iter().any(|(left, right)| from < right + APART && tail > left - APART)
    {
        return None;
    }
    let mut crossings = passing.iter().filter(|x| **x > from && **x < tail).count();
    for below in &lanes[..lane.min(lanes.len())] {
        for &x in &item.risers {
            if below.labels.iter().any(|(left, right)| x > left - CLEAR && x < right + CLEAR) {
                return None;
            }
            crossings += below.tracks.iter().filter(|(left, right)| x > *left && x < *right).count();
        }
    }
    for above in lanes.iter().skip(lane + 1) {
        crossings += above.risers.iter().filter(|x| **x > from && **x < tail).count();
    }
    Some(cost::CROSSING * crossings as f64)
}

/// Lists where the label of a track could stand, how wide, and at what cost: from its start, ending where it turns, slid along it; cut
/// where nothing else is left.
fn label_places(item: &Item) -> Vec<(f64, f64, f64)> {
    let mut out = Vec::new();
    let turn = item.risers.first().copied().unwrap_or(item.to).max(item.to);
    for (share, price) in [(1.0, 0.0), (0.75, cost::CUT), (0.5, 2.0 * cost::CUT), (0.35, 3.0 * cost::CUT)] {
        let width = item.width * share;
        if share < 1.0 && width < LEAST + item.tail {
            break;
        }
        let mut add = |left: f64| {
            if left >= EDGES.0 && left + width <= EDGES.1 {
                out.push((left, width, price + (left - item.from).abs() / 40.0));
            }
        };
        add(item.from);
        add((turn - CLEAR - 1.0 - width).floor().max(EDGES.0));
        let mut left = item.from + 20.0;
        while left + 20.0 < turn {
            add(left);
            left += 20.0;
        }
    }
    // Where no label fits the track still has a place.
    out.push((item.from, 0.0, cost::MUTE));
    out
}

fn label_fits(item: &Item, (left, width): (f64, f64), lane: usize, lanes: &[Lane], passing: &[f64]) -> bool {
    if width <= 0.0 {
        return true;
    }
    let right = left + width;
    let clear = |x: &f64| *x < left - CLEAR || *x > right + CLEAR;
    let own = lanes.get(lane).is_none_or(|own| {
        let (from, tail) = (item.from.min(left), item.reach().max(right));
        own.taken.iter().all(|(left, right)| from >= right + APART || tail <= left - APART)
    });
    own && passing.iter().all(clear) && lanes.iter().skip(lane + 1).all(|above| above.risers.iter().all(clear))
}

/// Takes the words from labels that a line runs through, where no arrangement was without.
fn give_way(items: &[Item], spots: &mut [Spot]) {
    for at in 0..spots.len() {
        let Spot { lane, label, width } = spots[at];
        let struck = |other: usize| {
            spots[other].lane > lane
                && items[other].risers.iter().any(|x| *x > label - CLEAR && *x < label + width + CLEAR)
        };
        if width > 0.0 && (0..spots.len()).any(struck) {
            spots[at].width = 0.0;
        }
    }
}

impl Lanes {
    /// Counts the lanes.
    pub(super) fn count(&self) -> usize {
        self.spots.iter().map(|spot| spot.lane + 1).max().unwrap_or(0)
    }

    /// Puts the tracks in their places above a line of a height.
    pub(super) fn placed(&self, line: f64) -> Vec<(usize, PlacedTrack)> {
        let placed = |((&track, item), spot): ((&usize, &Item), &Spot)| {
            let room = spot.width - item.tail;
            let label = (spot.width > 0.0).then(|| fit(&item.words, SMALL, false, room + 0.01));
            let width = label.as_ref().map_or(0.0, |label| text_width(label, SMALL, false) + item.tail);
            let y = line - OVER_LINE - LANE * spot.lane as f64;
            let (from, to, risers) = (item.from, item.to, item.risers.clone());
            (track, PlacedTrack { y, from, to, risers, line, label, width, label_at: spot.label })
        };
        self.tracks.iter().zip(&self.items).zip(&self.spots).map(placed).collect()
    }

    /// Finds where words along the line could end, as near to its end as there is room: clear of the first lane and of what comes down.
    pub(super) fn room_for(&self, words: &str, passing: &[f64], scale: &TimeScale) -> Option<f64> {
        let width = text_width(words, SMALL, true);
        let first = scale.now.unwrap_or(super::AXIS.0) + 10.0;
        let free = |right: f64| {
            let left = right - width;
            let clear = |x: &f64| *x < left - CLEAR || *x > right + CLEAR;
            passing.iter().all(clear)
                && self.items.iter().zip(&self.spots).all(|(item, spot)| {
                    item.risers.iter().all(clear)
                        && (spot.lane > 0 || item.reach() < left - 4.0 || item.from > right + 4.0)
                })
        };
        let mut right = super::AXIS.1 + 4.0;
        while right - width > first {
            if free(right) {
                return Some(right);
            }
            right -= 8.0;
        }
        None
    }
}
