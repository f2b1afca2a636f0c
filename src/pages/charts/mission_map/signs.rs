//! The signs of the map: shapes that tell states without colour, alike on the wide and the upright map and in the key.

use super::gather::Map;
use super::stops::{MarkKind, Stop};
use super::{Sign, runs::Run};
use crate::analysis::{ActionState, MilestoneState};
use crate::pages::parts::{action_state, milestone_state};
use crate::pages::scene::Scene;
use crate::picture::{Svg, Way, number};

/// Draws a station by its sign, which [`define`] defined; the main line's are larger.
pub(super) fn station(svg: &mut Svg, id: &str, at: (f64, f64), stop: &Stop) {
    svg.reuse(&format!("{id}-{}", stop.state.class), at);
    if stop.milestones.len() > 1 && stop.standing.state != MilestoneState::Met {
        svg.text("num", (at.0, at.1 + 4.5), crate::picture::Anchor::Middle, &stop.count);
    }
}

/// Defines the signs of the stations that a map uses.
pub(super) fn define(svg: &mut Svg, id: &str, stops: &[&Stop]) {
    let mut seen: Vec<&str> = Vec::new();
    for stop in stops {
        if !seen.contains(&stop.state.class) {
            seen.push(stop.state.class);
            svg.define(&format!("{id}-{}", stop.state.class));
            milestone(svg, (0.0, 0.0), 9.0, &stop.standing);
            svg.close_group();
        }
    }
}

fn milestone(svg: &mut Svg, at: (f64, f64), radius: f64, standing: &crate::analysis::MilestoneStanding) {
    let diamond = |r: f64| {
        let n = number(r);
        format!("m0,-{n}l{n},{n} -{n},{n} -{n},-{n}z")
    };
    if standing.late_and_unserved {
        return svg.sign("st lateun", at, &diamond(radius + 3.0));
    }
    match standing.state {
        MilestoneState::Met => {
            svg.circle("st met", at, radius);
            svg.sign("tick", at, "m-3.8,.2l2.8,3 4.8,-6");
        }
        MilestoneState::OnTrack => svg.circle("st ontrack", at, radius),
        MilestoneState::AtRisk => {
            svg.circle("st risk", at, radius);
            let r = number(radius);
            svg.sign("half", at, &format!("m-{r},0a{r},{r} 0 0 0 {},0z", number(radius * 2.0)));
        }
        MilestoneState::Late | MilestoneState::Missed => svg.sign("st late", at, &diamond(radius + 2.5)),
        MilestoneState::Unserved => svg.circle("st unserved", at, radius + 1.0),
        MilestoneState::Dropped => {
            svg.circle("st dropped", at, radius);
            svg.sign("gl stopped", at, "m-4,-4l8,8m0,-8l-8,8");
        }
    }
}

/// Draws the sign at the end of what is done of a track. `ahead` is the direction of time: one to the right, minus one to the left.
pub(super) fn track_end(svg: &mut Svg, (x, y): (f64, f64), state: ActionState, ahead: f64) {
    let at = (x, y);
    match state {
        ActionState::Completed => svg.circle("gl completed", at, 4.5),
        ActionState::OnTrack | ActionState::AtRisk => {
            let class = if state == ActionState::OnTrack { "gl ontrack" } else { "gl risk" };
            let way = Way::from(x - 5.0 * ahead, y - 5.5).to(x + 4.0 * ahead, y).to(x - 5.0 * ahead, y + 5.5);
            svg.way(class, &way.to(x - 5.0 * ahead, y - 5.5));
        }
        ActionState::Operating => {
            svg.way("gl operating", &Way::from(x - 5.0 * ahead, y - 6.0).to(x, y).to(x - 5.0 * ahead, y + 6.0));
        }
        ActionState::Late => svg.sign("gl late", at, "m0,-6l6,6 -6,6 -6,-6z"),
        ActionState::Blocked => svg.sign("gl blocked", at, "m0,-8v16"),
        ActionState::Paused => svg.sign("gl paused", at, "m-2.75,-6v12m5.5,-12v12"),
        ActionState::Stopped => svg.sign("gl stopped", at, "m-5,-5l10,10m0,-10l-10,10"),
        ActionState::NotStarted => svg.circle("gl notstarted", at, 4.0),
        ActionState::Unknown => {}
    }
}

/// Returns the class of a track's ink.
pub(super) fn ink(state: ActionState) -> &'static str {
    match state {
        ActionState::Completed | ActionState::Operating => "tr completed",
        ActionState::OnTrack => "tr ontrack",
        ActionState::AtRisk => "tr risk",
        ActionState::Late => "tr late",
        ActionState::Blocked => "tr blocked",
        ActionState::Paused => "tr paused",
        ActionState::Stopped => "tr stopped",
        ActionState::Unknown => "tr idle fade",
        ActionState::NotStarted => "tr plan",
    }
}

/// Draws what stands on a line before a station: `(along, across)` are the directions of the line and across it.
pub(super) fn mark(svg: &mut Svg, (x, y): (f64, f64), kind: MarkKind, upright: bool) {
    match (kind, upright) {
        (MarkKind::Gate, false) => {
            svg.rect("gap", (x - 8.0, y - 7.0), (16.0, 14.0));
            svg.sign("gate", (x, y), "m-4,-15h8v30h-8z");
            svg.sign("stripe", (x, y), "m-4,-9h8m-8,9h8m-8,9h8");
        }
        (MarkKind::Gate, true) => {
            svg.rect("gap", (x - 7.0, y - 8.0), (14.0, 16.0));
            svg.sign("gate", (x, y), "m-15,-4h30v8h-30z");
            svg.sign("stripe", (x, y), "m-9,-4v8m9,-8v8m9,-8v8");
        }
        (MarkKind::Easing, false) => {
            svg.rect("gap", (x - 8.0, y - 7.0), (16.0, 14.0));
            svg.sign("gate", (x, y), "m-4,12l16,-26 6.8,4.2 -16,26z");
        }
        (MarkKind::Easing, true) => {
            svg.rect("gap", (x - 7.0, y - 8.0), (14.0, 16.0));
            svg.sign("gate", (x, y), "m-13,6l24,-17 4.6,6.5 -24,17z");
        }
        (MarkKind::Missing | MarkKind::Emerging | MarkKind::InPlace, _) => {
            let class = if kind == MarkKind::InPlace { "signal full" } else { "signal" };
            svg.sign(class, (x, y), "m-6.5,0l6.5,-12 6.5,12z");
            if kind == MarkKind::Emerging {
                svg.sign("signalin", (x, y), "m-6.5,0l3.25,-6h6.5l3.25,6z");
            }
        }
    }
}

/// Lists the signs of stations.
pub(super) fn stations(scene: &Scene<'_>, stops: &[&Stop], id: &str) -> Vec<Sign> {
    let mut out = Vec::new();
    let mut seen = Vec::new();
    for stop in stops {
        if seen.contains(&stop.state.class) {
            continue;
        }
        seen.push(stop.state.class);
        let mut svg = Svg::new("map sign", 30.0, 24.0, None);
        svg.line("ln", (0.0, 12.0), (30.0, 12.0));
        svg.reuse(&format!("{id}-{}", stop.state.class), (15.0, 12.0));
        out.push(Sign { drawing: svg.finish(), word: milestone_state(scene, &stop.standing).word });
    }
    out
}

/// Lists the signs that a map uses, stations first.
pub(super) fn key(scene: &Scene<'_>, map: &Map, id: &str) -> Vec<Sign> {
    let mut out = stations(scene, &map.stops.iter().collect::<Vec<_>>(), id);
    if map.critical {
        let mut svg = Svg::new("map sign", 30.0, 24.0, None);
        svg.line("ln crit", (0.0, 12.0), (30.0, 12.0));
        out.push(Sign { drawing: svg.finish(), word: scene.say("map-critical") });
    }
    let mut kinds: Vec<MarkKind> = Vec::new();
    for mark in map.stops.iter().flat_map(|stop| &stop.marks) {
        if !kinds.contains(&mark.kind) {
            kinds.push(mark.kind);
        }
    }
    for kind in kinds {
        let mut svg = Svg::new("map sign", 30.0, 24.0, None);
        svg.line("ln", (0.0, 12.0), (30.0, 12.0));
        let y = if matches!(kind, MarkKind::Gate | MarkKind::Easing) { 12.0 } else { 23.0 };
        mark(&mut svg, (15.0, y), kind, false);
        let word = match kind {
            MarkKind::Gate => "map-key-gate",
            MarkKind::Easing => "map-key-easing",
            MarkKind::Missing => "map-key-missing",
            MarkKind::Emerging => "map-key-emerging",
            MarkKind::InPlace => "map-key-in-place",
        };
        out.push(Sign { drawing: svg.finish(), word: scene.say(word) });
    }
    out.extend(tracks(scene, &map.runs));
    out
}

fn tracks(scene: &Scene<'_>, runs: &[Run]) -> Vec<Sign> {
    let mut seen: Vec<ActionState> = Vec::new();
    for run in runs {
        if !seen.contains(&run.standing) {
            seen.push(run.standing);
        }
    }
    let sign = |state: ActionState| {
        let mut svg = Svg::new("map sign", 44.0, 24.0, None).mirrored(scene.mirror(44.0));
        track(&mut svg, (4.0, 26.0, 40.0), 12.0, state);
        Sign { drawing: svg.finish(), word: action_state(scene, state).word }
    };
    seen.into_iter().map(sign).collect()
}

/// Draws a track: from its start, over the end of what is done, to its end.
pub(super) fn track(svg: &mut Svg, (from, turn, to): (f64, f64, f64), y: f64, state: ActionState) {
    let planned = match state {
        ActionState::Late
        | ActionState::Blocked
        | ActionState::OnTrack
        | ActionState::AtRisk
        | ActionState::NotStarted => to > turn + 1.0,
        ActionState::Completed
        | ActionState::Operating
        | ActionState::Stopped
        | ActionState::Paused
        | ActionState::Unknown => false,
    };
    // What is over its time runs on in dots.
    if planned && state == ActionState::Late {
        svg.way("tr late over", &Way::from(turn + 5.0, y).to(to, y));
    } else if planned {
        svg.way("tr plan", &Way::from(turn, y).to(to, y));
        svg.way("tr planin", &Way::from(turn, y).to(to - 1.5, y));
    }
    let end = if planned || state == ActionState::NotStarted { turn } else { to };
    if end > from {
        svg.way(ink(state), &Way::from(from, y).to(end, y));
        if state == ActionState::AtRisk {
            svg.way("tr halfin", &Way::from(from + 1.5, y + 1.25).to(end, y + 1.25));
        }
    }
    track_end(svg, (end, y), state, 1.0);
}
