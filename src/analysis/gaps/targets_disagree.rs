//! `targets-disagree`: two active missions set different targets for one outcome and date.

use super::Sight;
use super::closers;
use super::finding::{About, Finding, Words};
use crate::analysis::{CloseBy, GapArg, GapSubject};
use crate::graph::{Key, RecordKey};
use crate::model::{Date, Figure, Mission, Outcome, Target};

pub(super) fn find(sight: &Sight<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (key, outcome) in sight.outcomes() {
        let set = set_by_missions(sight, key, outcome);
        let mut told: Vec<Date> = Vec::new();
        for (at, &(mission, target)) in set.iter().enumerate() {
            let date = target.date.value;
            // One gap a date is enough, however many missions disagree.
            if told.iter().any(|&other| is_same(other, date)) {
                continue;
            }
            let Some(&(other, earlier)) = set[..at].iter().find(|(other, earlier)| {
                *other != mission && is_same(earlier.date.value, date) && figures(earlier) != figures(target)
            }) else {
                continue;
            };
            told.push(date);
            let [this, that] = [mission, other].map(|mission| sight.title(RecordKey::Mission(mission)));
            let words = words(&outcome.meta.title.value, date, this, that);
            let about = sight.about(GapSubject::Record(RecordKey::Outcome(key)));
            let missions = vec![other.min(mission), other.max(mission)];
            let about = About { closers: closers::few(closers::stewards(sight, &missions)), missions, ..about };
            let related = format!("the target of \"{that}\"");
            let finding = Finding::new(about, target.date.span, CloseBy::Edit, words);
            found.push(finding.with_related(earlier.date.span, related));
        }
    }
    found
}

/// Lists the targets that active missions set, in the order of the file.
fn set_by_missions<'a>(sight: &Sight<'a>, key: Key<Outcome>, outcome: &'a Outcome) -> Vec<(Key<Mission>, &'a Target)> {
    let missions = &sight.portfolio.links.outcomes[key].target_missions;
    outcome
        .targets
        .iter()
        .zip(missions)
        .filter(|(target, _)| target.scenario.is_none())
        .filter_map(|(target, mission)| Some((mission.filter(|&mission| sight.is_active(mission))?, target)))
        .collect()
}

/// Dates are the same when they cover the same days; `~` changes nothing.
fn is_same(a: Date, b: Date) -> bool {
    (a.first(), a.last()) == (b.first(), b.last())
}

fn figures(target: &Target) -> [Option<rust_decimal::Decimal>; 3] {
    [target.value, target.low, target.high].map(|figure: Option<Figure>| figure.map(|figure| figure.value))
}

fn words(title: &str, date: Date, this: &str, that: &str) -> Words {
    Words::new(
        format!("\"{this}\" and \"{that}\" want different figures of \"{title}\" for {date}"),
        "agree on one figure and write it for both missions, or give the targets different dates",
    )
    .with_text("title", title)
    .with("date", GapArg::Date(date))
    .with_text("mission", this)
    .with_text("other", that)
}
