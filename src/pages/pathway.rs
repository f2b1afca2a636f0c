//! The lines of a mission's pathway: the critical path, and every other chain as a branch that joins it.

use crate::graph::{Key, MilestoneKey, Portfolio};
use crate::model::{Date, Mission};

use crate::analysis::Analysis;

/// A line of milestones, in the order they are needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) milestones: Vec<MilestoneKey>,
    /// The milestone of another line that needs the last of this one; none when it runs to the target.
    pub(crate) joins: Option<MilestoneKey>,
}

/// Splits the pathway of a mission into its lines: the critical path first, then branches by the place of their last milestone
/// in the file. Every milestone lies on one line.
pub(crate) fn lines(portfolio: &Portfolio, analysis: &Analysis, mission: Key<Mission>) -> Vec<Line> {
    let count = portfolio.missions[mission].record.milestones.len();
    let mut placed = vec![false; count];
    let mut lines = Vec::new();
    let main: Vec<MilestoneKey> = (analysis.missions[mission].critical_path.milestones.iter())
        .copied()
        .filter(|key| key.mission == mission)
        .collect();
    if !main.is_empty() {
        for key in &main {
            placed[key.index] = true;
        }
        lines.push(Line { milestones: main, joins: None });
    }
    let free = |placed: &[bool], key: &MilestoneKey| key.mission == mission && !placed[key.index];
    while placed.iter().any(|placed| !placed) {
        // A line ends at a milestone that no other free one needs; there is one, since needs have no cycles.
        let end = (0..count)
            .map(|index| MilestoneKey { mission, index })
            .filter(|key| free(&placed, key))
            .find(|key| !portfolio.milestone_links(*key).needed_by.iter().any(|later| free(&placed, later)))
            .expect("needs have no cycles, so one of the free milestones is needed by none of them");
        let joins = portfolio.milestone_links(end).needed_by.iter().copied().find(|later| later.mission == mission);
        let mut milestones = vec![end];
        placed[end.index] = true;
        let mut at = end;
        let due = |key: &MilestoneKey| analysis.missions[mission].milestones[key.index].due.map(Date::middle);
        while let Some(earlier) = (portfolio.milestone_links(at).needs.iter())
            .copied()
            .filter(|key| free(&placed, key))
            .max_by_key(|key| (due(key), std::cmp::Reverse(key.index)))
        {
            placed[earlier.index] = true;
            milestones.push(earlier);
            at = earlier;
        }
        milestones.reverse();
        lines.push(Line { milestones, joins });
    }
    lines
}
