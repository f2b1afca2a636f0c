//! What is drawn as one where there is too much.

use std::collections::BTreeMap;

use crate::graph::MilestoneKey;
use crate::pages::scene::Scene;
use crate::picture::line_map::TimeScale;

/// How much is drawn as one, by the id of the line.
#[derive(Debug, Clone, Default)]
pub(super) struct Folding {
    stations: BTreeMap<usize, usize>,
    tracks: BTreeMap<usize, usize>,
}

/// Stops closer than this are drawn as one, step by step; from the fifth step on whatever their states.
const TOGETHER: [f64; 10] = [0.0, 26.0, 44.0, 70.0, 100.0, 60.0, 100.0, 150.0, 220.0, 2000.0];
/// How many steps there are of drawing stops as one.
pub(super) const STEPS: usize = TOGETHER.len();
/// The steps of folding tracks.
const TRACK_STEPS: usize = 3;

impl Folding {
    /// Draws more stations of a line as one. Says whether more could be.
    pub(super) fn fold_stations(&mut self, line: usize) -> bool {
        let step = self.stations.entry(line).or_default();
        *step += 1;
        *step < TOGETHER.len()
    }

    /// Draws more tracks of a line as one.
    pub(super) fn fold_tracks(&mut self, line: usize) -> bool {
        let step = self.tracks.entry(line).or_default();
        *step += 1;
        *step <= TRACK_STEPS
    }

    /// Returns how far the tracks of a line are folded.
    pub(super) fn tracks(&self, line: usize) -> usize {
        self.tracks.get(&line).copied().unwrap_or_default().min(TRACK_STEPS)
    }

    pub(super) fn stations(&self, line: usize) -> usize {
        self.stations.get(&line).copied().unwrap_or_default().min(TOGETHER.len() - 1)
    }
}

/// Groups milestones that would stand closer to each other than a step allows, first only those of one state.
pub(super) fn group(
    scene: &Scene<'_>,
    milestones: &[(f64, MilestoneKey)],
    scale: &TimeScale,
    step: usize,
) -> Vec<Vec<(f64, MilestoneKey)>> {
    let standing = |key: MilestoneKey| scene.analysis.missions[key.mission].milestones[key.index];
    let mut groups: Vec<Vec<(f64, MilestoneKey)>> = Vec::new();
    for &(at, key) in milestones {
        let together = |group: &&mut Vec<(f64, MilestoneKey)>| {
            let (first, other) = group[0];
            let (a, b) = (standing(key), standing(other));
            let alike = step >= 5 || (a.state == b.state && a.late_and_unserved == b.late_and_unserved);
            let side = scale.now.is_none_or(|now| (scale.at(at) <= now) == (scale.at(first) <= now));
            step > 0 && alike && side && scale.at(at) - scale.at(first) < TOGETHER[step]
        };
        match groups.last_mut().filter(together) {
            Some(group) => group.push((at, key)),
            None => groups.push(vec![(at, key)]),
        }
    }
    groups
}
