//! The words of documents: cut out, folded, and those of one stem put together.
//!
//! A reader types a form of a word; the browser knows no grammar. So every form that occurs leads to its group: the forms that one stem
//! holds together, in the language that each stands in.

use std::collections::{BTreeMap, HashMap};

use rayon::iter::{IndexedParallelIterator, IntoParallelRefIterator, ParallelIterator};
use rust_stemmers::{Algorithm, Stemmer};

use super::document::{Document, Field};
use crate::language::{fold, is_dense, is_word};

/// The most characters of a word; what is longer is no word.
const LONGEST: usize = 40;

/// How often a word stands in each field of a document.
pub(super) type Count = [u16; 4];

/// Which group of words stands where.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// Every form, with its group; groups are numbered by their first forms.
    pub(super) forms: BTreeMap<String, usize>,
    /// The documents that each group occurs in, in order, with how much it says there, from 0 to 7.
    pub(super) postings: Vec<Vec<(usize, u8)>>,
}

/// The languages that a site speaks: that of the pages, and that of what nobody has translated.
pub(super) struct Stems {
    own: Option<Stemmer>,
    other: Option<Stemmer>,
}

impl Stems {
    pub(super) fn new(own: &str, other: &str) -> Self {
        Self { own: algorithm(own).map(Stemmer::create), other: algorithm(other).map(Stemmer::create) }
    }

    /// Names the stem of a word, apart from words of the other language.
    fn of(&self, word: &str, foreign: bool) -> Option<String> {
        let stemmer = if foreign { self.other.as_ref() } else { self.own.as_ref() }?;
        let stem = fold(&stemmer.stem(&word.to_lowercase()));
        (!stem.is_empty()).then(|| format!("{}{stem}", if foreign { "\u{1}" } else { "\u{0}" }))
    }
}

fn algorithm(tag: &str) -> Option<Algorithm> {
    Some(match tag.split('-').next().unwrap_or_default() {
        "ar" => Algorithm::Arabic,
        "da" => Algorithm::Danish,
        "nl" => Algorithm::Dutch,
        "en" => Algorithm::English,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "de" => Algorithm::German,
        "el" => Algorithm::Greek,
        "hu" => Algorithm::Hungarian,
        "it" => Algorithm::Italian,
        "nb" | "nn" | "no" => Algorithm::Norwegian,
        "pt" => Algorithm::Portuguese,
        "ro" => Algorithm::Romanian,
        "ru" => Algorithm::Russian,
        "es" => Algorithm::Spanish,
        "sv" => Algorithm::Swedish,
        "ta" => Algorithm::Tamil,
        "tr" => Algorithm::Turkish,
        _ => return None,
    })
}

/// Cuts a text into words. Where a script writes no spaces, every two neighbours are one, and the last character of a run alone.
pub(super) fn cut<'t>(text: &'t str, mut take: impl FnMut(&'t str)) {
    for run in text.split(|c| !is_word(c)).filter(|run| !run.is_empty()) {
        if run.is_ascii() || !run.contains(is_dense) {
            take(run);
            continue;
        }
        let mut rest = run;
        while let Some(first) = rest.chars().next() {
            let dense = is_dense(first);
            let end = rest.find(|c| is_dense(c) != dense).unwrap_or(rest.len());
            let (part, after) = rest.split_at(end);
            if dense {
                pairs(part, &mut take);
            } else {
                take(part);
            }
            rest = after;
        }
    }
}

fn pairs<'t>(run: &'t str, take: &mut impl FnMut(&'t str)) {
    let starts: Vec<usize> = run.char_indices().map(|(at, _)| at).chain([run.len()]).collect();
    for (at, &start) in starts[..starts.len() - 1].iter().enumerate() {
        take(&run[start..*starts.get(at + 2).unwrap_or(&run.len())]);
    }
}

/// A word as it stands, and whether it is of the other language.
type Raw<'t> = (&'t str, bool);

/// Reads the words of all documents.
pub(super) fn read(documents: &[Document], stems: &Stems) -> Words {
    // 1. What stands where, as it is written.
    let counted: Vec<HashMap<Raw, Count>> = documents.par_iter().map(count).collect();

    // 2. Every form once, and its group.
    let mut numbers: HashMap<Raw, usize> = HashMap::new();
    let mut raws: Vec<Raw> = Vec::new();
    for raw in counted.iter().flat_map(HashMap::keys) {
        numbers.entry(*raw).or_insert_with(|| {
            raws.push(*raw);
            raws.len() - 1
        });
    }
    let folded: Vec<(String, Option<String>)> =
        raws.par_iter().map(|(word, foreign)| (fold(word), stems.of(word, *foreign))).collect();
    let forms = groups(&folded);
    let of_raw: Vec<Option<usize>> = folded.iter().map(|(form, _)| forms.get(form).copied()).collect();

    // 3. How much each group says in each document.
    let lengths: Vec<usize> =
        counted.iter().map(|words| words.values().flatten().map(|&n| usize::from(n)).sum()).collect();
    let average = (lengths.iter().sum::<usize>() as f64 / documents.len().max(1) as f64).max(1.0);
    let weighed: Vec<Vec<(usize, u8)>> = counted
        .par_iter()
        .zip(&lengths)
        .zip(documents)
        .map(|((words, &length), document)| {
            let mut of_group: BTreeMap<usize, Count> = BTreeMap::new();
            for (raw, count) in words {
                let Some(group) = of_raw[numbers[raw]] else { continue };
                let sum = of_group.entry(group).or_default();
                for (sum, count) in sum.iter_mut().zip(count) {
                    *sum = sum.saturating_add(*count);
                }
            }
            let title = document.title.split_whitespace().count();
            of_group.into_iter().map(|(group, count)| (group, level(count, length as f64 / average, title))).collect()
        })
        .collect();
    let mut postings = vec![Vec::new(); forms.values().max().map_or(0, |last| last + 1)];
    for (document, groups) in weighed.into_iter().enumerate() {
        for (group, level) in groups {
            postings[group].push((document, level));
        }
    }
    Words { forms, postings }
}

fn count(document: &Document) -> HashMap<Raw<'_>, Count> {
    let mut words: HashMap<Raw, Count> = HashMap::new();
    for (field, text, foreign) in &document.pieces {
        cut(text, |word| {
            let count = &mut words.entry((word, *foreign)).or_default()[*field as usize];
            *count = count.saturating_add(1);
        });
    }
    words
}

/// Puts the forms that share a stem into one group, and numbers the groups in the order of their first forms.
fn groups(folded: &[(String, Option<String>)]) -> BTreeMap<String, usize> {
    let mut nodes: HashMap<&str, usize> = HashMap::new();
    let mut parents: Vec<usize> = Vec::new();
    let mut forms: BTreeMap<&str, usize> = BTreeMap::new();
    for (form, stem) in folded {
        if form.is_empty() || form.chars().count() > LONGEST {
            continue;
        }
        let mut node = |name| {
            *nodes.entry(name).or_insert_with(|| {
                parents.push(parents.len());
                parents.len() - 1
            })
        };
        let own = node(form.as_str());
        forms.insert(form, own);
        if let Some(stem) = stem {
            let stem = node(stem.as_str());
            let (one, other) = (root(&mut parents, own), root(&mut parents, stem));
            parents[one] = other;
        }
    }
    let mut numbers: HashMap<usize, usize> = HashMap::new();
    forms
        .into_iter()
        .map(|(form, node)| {
            let next = numbers.len();
            (form.to_owned(), *numbers.entry(root(&mut parents, node)).or_insert(next))
        })
        .collect()
}

fn root(parents: &mut [usize], mut node: usize) -> usize {
    while parents[node] != node {
        parents[node] = parents[parents[node]];
        node = parents[node];
    }
    node
}

/// Says how much a word says of a document: 7 to 5 in a title, the more the shorter that is; 4 and 3 in headings, summaries and tags;
/// 2 to 0 elsewhere, by how often it stands there against the length of the whole (the share of BM25 that a document has, with
/// k1 = 1.2 and b = 0.75).
fn level(count: Count, length: f64, title: usize) -> u8 {
    let of = |field: Field| f64::from(count[field as usize]);
    let heading = of(Field::Heading) + of(Field::Tag);
    let often = of(Field::Body) + 2.0 * heading;
    let share = often / (often + 1.2 * (0.25 + 0.75 * length));
    match (of(Field::Title) > 0.0, heading > 0.0) {
        (true, _) => match title {
            0..=2 => 7,
            3..=5 => 6,
            _ => 5,
        },
        (false, true) => 3 + u8::from(share > 0.75),
        (false, false) => u8::from(share > 0.45) + u8::from(share > 0.7),
    }
}
