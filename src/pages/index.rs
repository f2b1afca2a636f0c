//! What many pages look up, gathered once: so the cost of a page does not grow with the site.

use std::collections::BTreeMap;

use super::alignment::Parts;
use super::{Route, actions, changes, routes, search};
use crate::analysis::chronicle::Chronicle;
use crate::analysis::{Analysis, GapSubject};
use crate::graph::{Key, Portfolio, RecordKey};
use crate::language::Language;
use crate::model::Mission;

/// What many pages look up.
#[derive(Debug, Clone, Default)]
pub struct Index {
    /// What carries a tag, by the address of its page; with the tag's spelling that comes first in order.
    pub(crate) tags: BTreeMap<Route, (String, Vec<RecordKey>)>,
    /// The gaps about a record or one of its parts, by their place in the analysis.
    pub(crate) gaps_of_record: BTreeMap<RecordKey, Vec<usize>>,
    /// The gaps that touch a mission, by their place in the analysis.
    pub(crate) gaps_of_mission: BTreeMap<Key<Mission>, Vec<usize>>,
    /// Every record by its title, in the order of the language's alphabet, with the letter that it stands under.
    pub(crate) alphabet: Vec<(String, RecordKey)>,
    /// The place of every record in that order.
    pub(crate) in_alphabet: BTreeMap<RecordKey, usize>,
    /// The lists of actions: all, by stage, by mission.
    pub(crate) actions: Vec<actions::List>,
    /// The rows of the matrices of actions and actors by missions.
    pub(crate) parts: Parts,
    /// The pages of what happened.
    pub(crate) changes: changes::Parts,
}

impl Index {
    /// Gathers the index of a portfolio that is told in a language.
    pub fn new(portfolio: &Portfolio, analysis: &Analysis, language: &Language, chronicle: &Chronicle) -> Self {
        let alphabet = search::alphabet(portfolio, language);
        let mut index = Self {
            in_alphabet: alphabet.iter().enumerate().map(|(at, (_, key))| (*key, at)).collect(),
            parts: Parts::of(portfolio),
            changes: changes::Parts::of(portfolio, chronicle),
            alphabet,
            actions: actions::lists(portfolio),
            ..Self::default()
        };
        for key in routes::all_records(portfolio) {
            for tag in &portfolio.metadata(key).tags {
                let (spelling, records) =
                    index.tags.entry(routes::of_tag(tag)).or_insert_with(|| (tag.value.clone(), Vec::new()));
                if tag.value < *spelling {
                    spelling.clone_from(&tag.value);
                }
                if records.last() != Some(&key) {
                    records.push(key);
                }
            }
        }
        for (at, gap) in analysis.gaps.iter().enumerate() {
            let record = match gap.subject {
                GapSubject::Front => None,
                GapSubject::Record(key) => Some(key),
                GapSubject::Milestone(key) => Some(RecordKey::Mission(key.mission)),
                GapSubject::Barrier(key) => Some(RecordKey::Mission(key.mission)),
            };
            if let Some(record) = record {
                index.gaps_of_record.entry(record).or_default().push(at);
            }
            let mut missions = gap.missions.clone();
            if let Some(RecordKey::Mission(mission)) = record
                && !missions.contains(&mission)
            {
                missions.push(mission);
            }
            for mission in missions {
                index.gaps_of_mission.entry(mission).or_default().push(at);
            }
        }
        index
    }
}
