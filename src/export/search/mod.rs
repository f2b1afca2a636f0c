//! The index of the search: files that a browser asks for one by one, as scripts, since a page from a disk may fetch nothing else.
//!
//! Owns what stands in them. Each calls `wayfolioSearch(name, data)`; `search.js` reads them in the same terms. For a word the browser
//! asks for
//!
//! 1. `index.js`, once: what the other files begin with, the kinds, how large the facets are;
//! 2. a file of forms (`w0.js`, …), sorted, that lead to groups of words of one stem; `r0.js`, … hold the same forms read backwards,
//!    for words that are mistyped at their start;
//! 3. a file of postings (`p0.js`, …): the documents that each group occurs in, and how much it says there;
//! 4. for each document that is shown a file of texts (`t0.js`, …), where the sentence stands;
//! 5. `f0.js` to `f2.js` for the facets: missions, stages, places.
//!
//! What a first search costs stays about the same at ten records and at ten thousand, since files are cut by size.

mod code;
mod document;
mod plain;
mod words;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use self::document::{Document, Field, IsForeign, KINDS};
use self::words::{Stems, Words};
use crate::model::{Stage, Vocabulary};
use crate::pages::Edition;

/// About how many bytes a file of forms and one of postings has.
const FILE: usize = 6_000;
/// About how many bytes of texts share a file; the text of one document is never cut.
const TEXTS: usize = 3_000;

/// The files of the index of one language, by name.
#[derive(Debug, Default)]
pub struct Index {
    files: BTreeMap<String, Vec<u8>>,
}

impl Index {
    /// Makes the index of an edition; `is_foreign` says whether a text is in the site's default language and not in the edition's.
    pub fn new(edition: &Edition<'_>, is_foreign: &(dyn Fn(&str) -> bool + Sync)) -> Self {
        let (documents, kinds) = document::gather(edition, is_foreign);
        let home = edition.tongues.first().map_or(edition.language.tag(), |tongue| tongue.tag.as_str());
        let words = words::read(&documents, &Stems::new(edition.language.tag(), home));
        let mut index = Self::default();
        let mut names: Vec<Value> = Vec::new();
        let mut first = 0;
        for (kind, count) in KINDS.iter().zip(kinds) {
            if count > 0 {
                let (many, one) = (format!("kinds-{kind}"), format!("kind-{kind}"));
                names.push(json!([edition.language.say(&many), first, edition.language.say(&one)]));
            }
            first += count;
        }
        let forms = words.forms.iter().map(|(form, group)| (form.clone(), *group)).collect();
        let mut backwards: Vec<(String, usize)> =
            words.forms.iter().map(|(form, group)| (form.chars().rev().collect(), *group)).collect();
        backwards.sort_unstable();
        let mut front = json!({
            "all": documents.len(),
            "kinds": names,
            "w": index.forms("w", forms, &words),
            "r": index.forms("r", backwards, &words),
            "p": index.postings(&words),
            "t": index.texts(&documents, is_foreign, home),
            "f": index.facets(edition, &documents),
        });
        // Files of two publications must not be mixed, whatever a browser has kept.
        let mut hash = blake3::Hasher::new();
        index.files.values().for_each(|bytes| _ = hash.update(bytes));
        front["v"] = Value::from(&hash.finalize().to_hex()[..8]);
        index.put("index", &front);
        index
    }

    /// Lists the names of the files, with their ending.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Gives the bytes of a file.
    pub fn file(&self, name: &str) -> Option<&[u8]> {
        self.files.get(name).map(Vec::as_slice)
    }

    fn put(&mut self, name: &str, data: &Value) {
        let name_of_data = Value::from(name);
        self.files.insert(format!("{name}.js"), format!("wayfolioSearch({name_of_data},{data})\n").into_bytes());
    }

    /// Writes sorted forms: each as how many characters it shares with the one before, the rest of it, the step to its group, and how
    /// many times that doubles to the number of its documents. Returns what each file begins with.
    fn forms(&mut self, kind: &str, forms: Vec<(String, usize)>, words: &Words) -> Vec<String> {
        let mut begins: Vec<String> = Vec::new();
        let (mut out, mut before, mut from) = (String::new(), String::new(), 0);
        for (form, group) in forms {
            if out.len() > FILE {
                self.put(&format!("{kind}{}", begins.len() - 1), &Value::from(std::mem::take(&mut out)));
            }
            if out.is_empty() {
                (before, from) = (String::new(), 0);
                begins.push(form.clone());
            }
            let shared = form.chars().zip(before.chars()).take_while(|(one, other)| one == other).count().min(15);
            code::between(&mut out, shared);
            out.extend(form.chars().skip(shared));
            code::step(&mut out, from, group);
            code::between(&mut out, words.postings[group].len().ilog2() as usize);
            (before, from) = (form, group);
        }
        if !out.is_empty() {
            self.put(&format!("{kind}{}", begins.len() - 1), &Value::from(out));
        }
        begins
    }

    /// Writes the documents of each group: steps from one to the next, with the level in the last three bits. Returns the first group
    /// of each file.
    fn postings(&mut self, words: &Words) -> Vec<usize> {
        let mut begins: Vec<usize> = Vec::new();
        let mut out = String::new();
        for (group, documents) in words.postings.iter().enumerate() {
            if out.len() > FILE {
                self.put(&format!("p{}", begins.len() - 1), &Value::from(std::mem::take(&mut out)));
            }
            if out.is_empty() {
                begins.push(group);
            } else {
                out.push(' ');
            }
            let mut from = 0;
            for &(document, level) in documents {
                code::row(&mut out, (document - from) * 8 + usize::from(level));
                from = document;
            }
        }
        if !out.is_empty() {
            self.put(&format!("p{}", begins.len() - 1), &Value::from(out));
        }
        begins
    }

    /// Writes what is shown of documents: address, title, what it is part of, the words, and the language of the words where it is
    /// not the page's. Returns how many documents each file has, as numbers in a row: one of files that have the same, with how many
    /// more such files follow above its first five bits, since in a large portfolio most files have one document.
    fn texts(&mut self, documents: &[Document], is_foreign: IsForeign<'_>, home: &str) -> String {
        let mut counts: Vec<usize> = Vec::new();
        let (mut shelf, mut size): (Vec<Value>, usize) = (Vec::new(), 0);
        for (at, document) in documents.iter().enumerate() {
            let Document { href, title, context, pieces, .. } = document;
            // The title stands above the words.
            let said = pieces.iter().filter(|(field, ..)| matches!(field, Field::Body | Field::Heading));
            let said: Vec<&str> = said.map(|(_, text, _)| text.as_str()).collect();
            let said = said.join("\n");
            size += said.len() + href.len() + title.len() + context.len() + 12;
            shelf.push(if is_foreign(title) {
                json!([href, title, context, said, home])
            } else {
                json!([href, title, context, said])
            });
            let next =
                documents.get(at + 1).map_or(usize::MAX, |next| next.pieces.iter().map(|piece| piece.1.len()).sum());
            let held = shelf.len();
            if size.saturating_add(next) > TEXTS || held == 31 {
                self.put(&format!("t{}", counts.len()), &Value::from(std::mem::take(&mut shelf)));
                counts.push(held);
                size = 0;
            }
        }
        let mut row = String::new();
        counts.chunk_by(PartialEq::eq).for_each(|run| code::row(&mut row, run[0] + (run.len() - 1) * 32));
        row
    }

    /// Writes the facets: the names of what can be chosen, each with its documents. Returns the size of each file.
    fn facets(&mut self, edition: &Edition<'_>, documents: &[Document]) -> Vec<usize> {
        let portfolio = edition.portfolio;
        let mut facets: [BTreeMap<(usize, String), Vec<usize>>; 3] =
            [BTreeMap::new(), BTreeMap::new(), BTreeMap::new()];
        for (at, document) in documents.iter().enumerate() {
            for &key in &document.missions {
                let title = portfolio.missions[key].record.meta.title.value.clone();
                facets[0].entry((key.index(), title)).or_default().push(at);
            }
            if let Some(stage) = document.stage {
                let order = Stage::ALL.iter().position(|one| *one == stage).unwrap_or_default();
                let word = edition.language.say(&format!("stage-{}", stage.as_str()));
                facets[1].entry((order, word)).or_default().push(at);
            }
            for &key in &document.places {
                let title = portfolio.places[key].record.meta.title.value.clone();
                facets[2].entry((key.index(), title)).or_default().push(at);
            }
        }
        let mut sizes = Vec::new();
        for (at, facet) in facets.into_iter().enumerate() {
            let values: Vec<Value> =
                facet.into_iter().map(|((_, name), documents)| json!([name, steps(&documents)])).collect();
            self.put(&format!("f{at}"), &Value::from(values));
            sizes.push(self.files[&format!("f{at}.js")].len());
        }
        sizes
    }
}

/// Writes the numbers of documents as steps from one to the next.
fn steps(documents: &[usize]) -> String {
    let (mut out, mut from) = (String::new(), 0);
    for &document in documents {
        code::row(&mut out, document - from);
        from = document;
    }
    out
}
