//! `wayfolio check --external`: whether the addresses outside are alive, remembered between runs.

#![expect(clippy::disallowed_methods, reason = "the command line is where the time comes from")]

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::terminal;
use crate::diagnostics::Diagnostic;
use crate::disk::Cache;
use crate::outside::{self, Manner, Remembered, Verdict, Verdicts};
use crate::source::SourceTree;

/// What verdicts are kept as.
const KIND: &str = "outside";

/// What is known of addresses outside.
pub(super) struct External {
    cache: Cache,
    known: Verdicts,
    manner: Manner,
    now: u64,
    asked: usize,
}

impl External {
    /// Starts with what is remembered beside `content/`.
    pub(super) fn new(cache: Cache, allow_private: bool) -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO).as_secs();
        let manner = Manner { allow_private, ..Manner::default() };
        Self { cache, known: Verdicts::new(), manner, now, asked: 0 }
    }

    /// Tells what is wrong with the links of some files; addresses that nothing is known of are asked.
    pub(super) fn told(&mut self, tree: &SourceTree) -> Vec<Diagnostic> {
        let links = outside::links(tree);
        let mut unknown: Vec<String> = links.iter().map(|link| outside::asked(link).to_owned()).collect();
        unknown.sort();
        unknown.dedup();
        unknown.retain(|address| !self.known.contains_key(address));
        unknown.retain(|address| {
            match self.cache.get(KIND, hash(address)).and_then(|it| Remembered::read(&it, self.now)) {
                Some(verdict) => {
                    self.known.insert(address.clone(), verdict);
                    false
                }
                None => true,
            }
        });
        if !unknown.is_empty() {
            self.ask(&unknown);
        }
        outside::tell(&links, &self.known, tree)
    }

    fn ask(&mut self, addresses: &[String]) {
        let bar = ProgressBar::with_draw_target(Some(addresses.len() as u64), ProgressDrawTarget::stderr());
        let style = ProgressStyle::with_template("asking addresses outside {bar:30} {pos}/{len}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        let verdicts = outside::ask(addresses, self.manner, &|done| bar.set_position(done as u64));
        bar.finish_and_clear();
        self.asked += verdicts.len();
        for (address, verdict) in verdicts {
            let remembered = Remembered { at: self.now, verdict: verdict.clone() };
            self.cache.keep(KIND, hash(&address), &remembered.write());
            self.known.insert(address, verdict);
        }
    }

    /// Says how many were asked, and how many would not say.
    pub(super) fn say(&self) {
        let unsaid = self.known.values().filter(|it| matches!(it, Verdict::Unsaid { .. })).count();
        let addresses = |count: usize| if count == 1 { "1 address".to_owned() } else { format!("{count} addresses") };
        let all = self.known.len();
        let remembered = all - self.asked.min(all);
        let mut words = format!("{} outside, {} of them known from the last days", addresses(all), remembered);
        if unsaid > 0 {
            let of_hosts = format!(
                "; {} would not tell a program and {} not counted as dead",
                addresses(unsaid),
                if unsaid == 1 { "is" } else { "are" }
            );
            words += &of_hosts;
        }
        terminal::say(&words);
    }
}

fn hash(address: &str) -> blake3::Hash {
    blake3::hash(address.as_bytes())
}
