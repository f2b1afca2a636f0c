//! The arithmetic of the analysis, by hand: whole sites as text, and what is computed from them.

mod actions;
mod balance;
mod gaps_of_actions;
mod gaps_of_missions;
mod gaps_of_outcomes;
mod learning;
mod money;
mod order_of_gaps;
mod outcomes;
mod pathways;
mod rank;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil;

use super::{Analysis, Gap, analyse};
use crate::graph::{Drafts, Key, Portfolio, link};
use crate::model::{Action, Id, Mission, Outcome, Vocabulary};
use crate::parse;
use crate::source::SourceTree;

const SETTINGS: &str = "model: 1\ntitle: A site\nlanguage: en\ncurrency: DKK\n";

/// A site in memory: its files by their path under `content/`.
#[derive(Clone)]
struct Site {
    files: BTreeMap<String, String>,
}

/// A site that was read, and what was computed of it.
struct Computed {
    tree: SourceTree,
    portfolio: Portfolio,
    analysis: Analysis,
}

/// Makes a site; settings are there unless given. A record's text is its front matter, without the lines around it.
fn site(files: &[(&str, &str)]) -> Site {
    let site = Site { files: BTreeMap::from([("portfolio.yaml".to_owned(), SETTINGS.to_owned())]) };
    files.iter().fold(site, |site, (path, text)| site.with(path, text))
}

impl Site {
    fn with(mut self, path: &str, text: &str) -> Self {
        let text = if path.strip_suffix(".md").is_some() { format!("---\n{text}---\n") } else { text.to_owned() };
        self.files.insert(path.to_owned(), text);
        self
    }

    /// Replaces a text that stands once in a file.
    fn edited(mut self, path: &str, from: &str, to: &str) -> Self {
        let text = self.files.get_mut(path).unwrap_or_else(|| panic!("{path} is there"));
        assert_eq!(text.matches(from).count(), 1, "{from:?} stands once in {path}:\n{text}");
        *text = text.replace(from, to);
        self
    }

    /// Reads the site, which must hold no mistake, and computes it for a day.
    fn on(&self, day: &str) -> Computed {
        let mut tree = SourceTree::default();
        for (path, text) in &self.files {
            tree.insert(&format!("content/{path}"), text.as_bytes());
        }
        let mut documents = Vec::new();
        let mut mistakes = Vec::new();
        for file in tree.files() {
            let read = parse::document(file);
            mistakes.extend(read.diagnostics);
            documents.push(Arc::new(read.value));
        }
        let linked = link(&documents, &tree, Drafts::Shown);
        mistakes.extend(linked.diagnostics);
        assert!(mistakes.is_empty(), "{mistakes:#?}\n{:#?}", self.files);
        let day: civil::Date = day.parse().expect("a day");
        let analysis = analyse(&linked.value, day).value;
        Computed { tree, portfolio: linked.value, analysis }
    }
}

impl Computed {
    fn outcome(&self, id: &str) -> Key<Outcome> {
        self.portfolio.outcomes.find(&named(id)).expect("the outcome is there")
    }

    fn action(&self, id: &str) -> Key<Action> {
        self.portfolio.actions.find(&named(id)).expect("the action is there")
    }

    fn mission(&self, id: &str) -> Key<Mission> {
        self.portfolio.missions.find(&named(id)).expect("the mission is there")
    }

    fn gaps(&self, rule: &str) -> Vec<&Gap> {
        self.analysis.gaps.iter().filter(|gap| gap.rule.as_str() == rule).collect()
    }

    /// Writes the place of a gap: its file, its lines and columns, and the words there.
    fn place(&self, gap: &Gap) -> String {
        let file = self.tree.file(gap.span.file).expect("the file is there");
        let (start, end) = (file.position(gap.span.start), file.position(gap.span.end));
        let path = file.path.strip_prefix("content/").expect("all is content");
        let at = format!("{path}:{}:{}-{}:{}", start.line, start.column, end.line, end.column);
        format!("{at} `{}`", self.tree.excerpt(gap.span))
    }
}

fn named(id: &str) -> Id {
    Id::new(id).expect("an id")
}

/// A change of a site.
enum Edit {
    /// Of a file, one text for another.
    Replace(&'static str, &'static str, &'static str),
    /// A new file.
    Add(&'static str, &'static str),
}

/// One rule: a site on which it fires once, what it says there, the edit that its hint asks for, and edits with which it must not have
/// fired.
struct Case<'a> {
    rule: &'static str,
    on: &'static str,
    site: &'a Site,
    at: &'static str,
    says: &'static str,
    hint: &'static str,
    closers: &'a [&'static str],
    mended: &'a [Edit],
    near_misses: &'a [&'a [Edit]],
}

impl Case<'_> {
    fn check(&self) {
        let computed = self.site.on(self.on);
        let gaps = computed.gaps(self.rule);
        assert_eq!(gaps.len(), 1, "{} fires once: {gaps:#?}", self.rule);
        let gap = gaps[0];
        assert_eq!(computed.place(gap), self.at, "{}", self.rule);
        assert_eq!(gap.message, self.says, "{}", self.rule);
        assert_eq!(gap.hint, self.hint, "{}", self.rule);
        let closers: Vec<&str> =
            gap.closers.iter().map(|&actor| computed.portfolio.actors[actor].record.id.as_str()).collect();
        assert_eq!(closers, self.closers, "{}", self.rule);
        let diagnostic = gap.diagnostic();
        assert!(diagnostic.gap && diagnostic.code == self.rule, "{diagnostic:?}");
        self.clears("the hint", self.mended);
        for near_miss in self.near_misses {
            self.clears("the near miss", near_miss);
        }
        let off = self.site.clone().edited("portfolio.yaml", "currency: DKK\n", &self.off());
        assert!(off.on(self.on).gaps(self.rule).is_empty(), "{} is off", self.rule);
    }

    fn off(&self) -> String {
        let rules = self.site.files["portfolio.yaml"].contains("rules:");
        assert!(!rules, "the site sets no rules of its own");
        format!("currency: DKK\nrules:\n  {}: off\n", self.rule)
    }

    fn clears(&self, what: &str, edits: &[Edit]) {
        let mended = edits.iter().fold(self.site.clone(), |site, edit| match edit {
            Edit::Replace(path, from, to) => site.edited(path, from, to),
            Edit::Add(path, text) => site.with(path, text),
        });
        let computed = mended.on(self.on);
        let gaps = computed.gaps(self.rule);
        assert!(gaps.is_empty(), "{what} clears {}: {gaps:#?}\n{:#?}", self.rule, mended.files);
    }
}
