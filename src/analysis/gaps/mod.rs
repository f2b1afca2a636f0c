//! What is missing: one rule a file.
//!
//! Owns the list of rules and the order of what they find. Must not know how anything stands: that is computed before.

mod closers;
mod finding;
mod sight;
mod words;

mod action_adrift;
mod action_commitment_stale;
mod action_late;
mod action_status_disputed;
mod action_unconfirmed;
mod action_underfunded;
mod action_without_lead;
mod action_without_lesson;
mod barrier_open;
mod funding_concentrated;
mod lead_concentrated;
mod lesson_unused;
mod milestone_late;
mod milestone_order;
mod milestone_single_bet;
mod milestone_unmeasured;
mod milestone_unserved;
mod mission_without_headline;
mod mission_without_pathway;
mod outcome_off_track;
mod outcome_stale;
mod outcome_unserved;
mod outcome_without_target;
mod portfolio_unbalanced;
mod review_due;
mod targets_disagree;

use super::Gap;
use crate::diagnostics::Severity;
use crate::model::{Rule, RuleLevel, Vocabulary};
use finding::Finding;
pub(super) use sight::Sight;

/// Finds the gaps by every rule that is not off: the heaviest first, those on a critical path before the others, then by record, place
/// and rule.
pub(super) fn find(sight: &Sight<'_>) -> Vec<Gap> {
    let mut gaps: Vec<Gap> = Rule::ALL
        .iter()
        .filter_map(|&rule| Some((rule, severity(sight, rule)?)))
        .flat_map(|(rule, severity)| looks_for(rule)(sight).into_iter().map(move |it| it.into_gap(rule, severity)))
        .collect();
    gaps.sort_by_cached_key(|gap| {
        let record = sight::record_of(gap.subject).map(|record| sight.portfolio.record_id(record));
        let place = (record.map(|record| (record.kind.folder(), record.id)), gap.span.start, gap.span.end);
        (gap.severity, !gap.critical, place, gap.rule, gap.subject)
    });
    gaps
}

/// Returns what looks for the gaps of a rule.
fn looks_for(rule: Rule) -> fn(&Sight<'_>) -> Vec<Finding> {
    match rule {
        Rule::MilestoneUnserved => milestone_unserved::find,
        Rule::MilestoneUnmeasured => milestone_unmeasured::find,
        Rule::MilestoneLate => milestone_late::find,
        Rule::MilestoneSingleBet => milestone_single_bet::find,
        Rule::MilestoneOrder => milestone_order::find,
        Rule::BarrierOpen => barrier_open::find,
        Rule::ActionAdrift => action_adrift::find,
        Rule::ActionWithoutLead => action_without_lead::find,
        Rule::ActionCommitmentStale => action_commitment_stale::find,
        Rule::ActionUnderfunded => action_underfunded::find,
        Rule::ActionLate => action_late::find,
        Rule::ActionStatusDisputed => action_status_disputed::find,
        Rule::ActionUnconfirmed => action_unconfirmed::find,
        Rule::ActionWithoutLesson => action_without_lesson::find,
        Rule::OutcomeUnserved => outcome_unserved::find,
        Rule::OutcomeOffTrack => outcome_off_track::find,
        Rule::OutcomeStale => outcome_stale::find,
        Rule::OutcomeWithoutTarget => outcome_without_target::find,
        Rule::TargetsDisagree => targets_disagree::find,
        Rule::LessonUnused => lesson_unused::find,
        Rule::MissionWithoutHeadline => mission_without_headline::find,
        Rule::MissionWithoutPathway => mission_without_pathway::find,
        Rule::FundingConcentrated => funding_concentrated::find,
        Rule::LeadConcentrated => lead_concentrated::find,
        Rule::PortfolioUnbalanced => portfolio_unbalanced::find,
        Rule::ReviewDue => review_due::find,
    }
}

/// Returns how much a rule weighs on this site; none when it is off.
fn severity(sight: &Sight<'_>, rule: Rule) -> Option<Severity> {
    match sight.portfolio.settings.rules.level(rule) {
        RuleLevel::Off => None,
        RuleLevel::Note => Some(Severity::Note),
        RuleLevel::Warning => Some(Severity::Warning),
        RuleLevel::Error => Some(Severity::Error),
    }
}
