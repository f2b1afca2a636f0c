//! Where stations stand on their lines: at their dates, pushed apart where they would touch, never across today.

use super::{AXIS, Crowded, Join, Plan, RADIUS, TimeScale};
use crate::picture::text_width;

/// How far apart the middles of stations stand at least.
const APART: f64 = 2.0 * RADIUS + 6.0;
/// How much room a gate or a signal takes on the line before its station.
pub(super) const MARK: f64 = 34.0;
/// How close to today a station may stand.
const NOW: f64 = 12.0;

/// Finds the place of each station. Told are lines that have more stations than there is room for.
pub(super) fn stations(plan: &Plan, scale: &TimeScale, crowded: &mut Vec<Crowded>) -> Vec<f64> {
    let mut places = vec![0.0; plan.stations.len()];
    for (at, line) in plan.lines.iter().enumerate() {
        let mut order = line.stations.clone();
        order.sort_by(|a, b| plan.stations[*a].at.total_cmp(&plan.stations[*b].at));
        let is_past = |station: &usize| plan.span.now.is_none_or(|now| plan.stations[*station].at <= now);
        let split = order.partition_point(is_past);
        let now = scale.now.unwrap_or(AXIS.1);
        let first = AXIS.0 + 10.0;
        // A line of its own keeps room for its end.
        let last = match line.joins {
            Join::Own(_, ends) => (scale.at(ends) - 30.0).max(first),
            Join::End | Join::Station(_) => AXIS.1,
        };
        let end = if scale.now.is_some() { (now - NOW).min(last).max(first) } else { last };
        let past = spread(plan, scale, &order[..split], (first, end), &mut places);
        let start = if scale.now.is_some() { now + NOW } else { now };
        let future = spread(plan, scale, &order[split..], (start.max(first), last.max(start)), &mut places);
        if !(past && future) {
            crowded.push(Crowded::Stations(at));
        }
    }
    // Whole units keep the picture small.
    places.iter().map(|place| place.round()).collect()
}

/// Pushes stations apart between two edges: from the end, then from the start. Says whether there was room.
fn spread(plan: &Plan, scale: &TimeScale, order: &[usize], (first, last): (f64, f64), places: &mut [f64]) -> bool {
    let before = |station: usize| MARK * plan.stations[station].marks.len() as f64;
    let mut limit = last;
    for &station in order.iter().rev() {
        places[station] = scale.at(plan.stations[station].at).min(limit);
        limit = places[station] - APART - before(station);
    }
    let mut limit = first;
    for &station in order {
        places[station] = places[station].max(limit + before(station));
        limit = places[station] + APART;
    }
    let Some(reach) = order.last().map(|station| places[*station]).filter(|reach| *reach > last + 0.01) else {
        return true;
    };
    // Without room they move together, so that none stands beyond the edge.
    for &station in order {
        places[station] = first + (places[station] - first) * (last - first) / (reach - first);
    }
    false
}

/// Finds the places of events, and which of their words there is room for.
pub(super) fn events(plan: &Plan, scale: &TimeScale) -> Vec<(f64, Option<String>)> {
    let places: Vec<f64> = plan.events.iter().map(|(at, _)| scale.at(*at)).collect();
    let room = |at: usize| places.get(at + 1).map_or(super::WIDTH - 8.0, |next| next - 12.0) - places[at] - 9.0;
    let words = |at: usize| {
        let words = &plan.events[at].1;
        (text_width(words, 12.5, false) <= room(at)).then(|| words.clone())
    };
    places.iter().enumerate().map(|(at, x)| (*x, words(at))).collect()
}
