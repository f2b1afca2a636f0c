//! Sources, and where they disagree.

use crate::model::{Disputed, Source, Version};
use crate::pages::scene::Scene;

/// A source as it is shown.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct SourceView {
    pub(crate) href: Option<String>,
    /// Its title, else the host of its address.
    pub(crate) name: String,
    pub(crate) publisher: Option<String>,
    pub(crate) supports: Option<String>,
    pub(crate) note: Option<String>,
    pub(crate) accessed: Option<String>,
    pub(crate) archived: Option<String>,
    pub(crate) weak: bool,
}

pub(crate) fn sources(scene: &Scene<'_>, sources: &[Source]) -> Vec<SourceView> {
    sources.iter().map(|source| view(scene, source)).collect()
}

/// The sources of a page, each once, numbered in the order in which they are first cited.
#[derive(Debug, Clone, Default)]
pub(crate) struct Cited {
    sources: Vec<SourceView>,
    numbers: std::collections::BTreeMap<(Option<String>, String), usize>,
}

/// Sources that follow each other in the list of a page, by their numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub(crate) struct CitedRange {
    first: usize,
    last: usize,
}

impl Cited {
    /// Cites sources and returns their numbers, from one; those that follow each other as one range. What a source supports is
    /// gathered where it is cited more than once.
    pub(crate) fn cite(&mut self, scene: &Scene<'_>, all: &[Source]) -> Vec<CitedRange> {
        self.take(&mut all.iter().map(|source| view(scene, source)).collect())
    }

    /// Cites sources that were made to be shown where they are cited, and leaves none of them there.
    pub(crate) fn take(&mut self, all: &mut Vec<SourceView>) -> Vec<CitedRange> {
        let mut numbers: Vec<usize> = all.drain(..).map(|source| self.number(source)).collect();
        numbers.sort_unstable();
        numbers.dedup();
        let mut ranges: Vec<CitedRange> = Vec::new();
        for number in numbers {
            match ranges.last_mut().filter(|range| range.last + 1 == number) {
                Some(range) => range.last = number,
                None => ranges.push(CitedRange { first: number, last: number }),
            }
        }
        ranges
    }

    fn number(&mut self, source: SourceView) -> usize {
        let name = (source.href.clone(), source.name.clone());
        if let Some(&number) = self.numbers.get(&name) {
            let known = &mut self.sources[number - 1];
            known.weak |= source.weak;
            gather(&mut known.supports, source.supports);
            gather(&mut known.note, source.note);
            return number;
        }
        self.sources.push(source);
        self.numbers.insert(name, self.sources.len());
        self.sources.len()
    }

    /// Returns the sources in the order of their numbers.
    pub(crate) fn list(self) -> Vec<SourceView> {
        self.sources
    }
}

/// Adds words to others, unless they are among them.
fn gather(known: &mut Option<String>, more: Option<String>) {
    let Some(more) = more else { return };
    match known {
        Some(words) if words.split("; ").any(|part| part == more) => {}
        Some(words) => {
            words.push_str("; ");
            words.push_str(&more);
        }
        None => *known = Some(more),
    }
}

fn view(scene: &Scene<'_>, source: &Source) -> SourceView {
    let address = source.url.as_ref().map(|url| url.value.as_str());
    SourceView {
        href: address.map(str::to_owned),
        name: source.title.clone().or_else(|| address.map(host)).unwrap_or_default(),
        publisher: source.publisher.clone(),
        supports: source.supports.clone(),
        note: source.note.clone(),
        accessed: source.accessed.map(|date| scene.date(date)),
        archived: source.archived.clone(),
        weak: source.weak,
    }
}

/// Returns the host of an address without `www.`, which is how people name a site.
pub(crate) fn host(address: &str) -> String {
    url::Url::parse(address)
        .ok()
        .and_then(|url| url.host_str().map(|host| host.trim_start_matches("www.").to_owned()))
        .unwrap_or_else(|| address.to_owned())
}

/// A disagreement as it is shown.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct DisputedView {
    about: String,
    versions: Vec<VersionView>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct VersionView {
    value: String,
    sources: Vec<SourceView>,
    /// The same sources by their numbers, on a page that numbers them.
    cited: Vec<CitedRange>,
}

/// Shows disagreements with their sources beside them.
pub(crate) fn disputed(scene: &Scene<'_>, all: &[Disputed]) -> Vec<DisputedView> {
    let version = |version: &Version| VersionView {
        value: version.value.clone(),
        sources: sources(scene, &version.sources),
        cited: Vec::new(),
    };
    all.iter()
        .map(|disputed| DisputedView {
            about: disputed.about.clone(),
            versions: disputed.versions.iter().map(version).collect(),
        })
        .collect()
}

impl DisputedView {
    /// Names the sources by their numbers in the list of the page.
    pub(crate) fn by_number(mut self, cited: &mut Cited) -> Self {
        for version in &mut self.versions {
            version.cited = cited.take(&mut version.sources);
        }
        self
    }
}
