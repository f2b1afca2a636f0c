//! Costly files of a site, each made once: kept by its recipe, and found again in the next run.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

use super::Cache;
use crate::diagnostics::Diagnostic;
use crate::site::{Batch, Recipe, Route, Site};

/// Whoever gives the files of a site, and makes what is costly among them only when it is not kept.
#[derive(Debug)]
pub struct Made {
    cache: Cache,
    new: AtomicUsize,
    kept: AtomicUsize,
    bytes: AtomicU64,
    /// Held while a file is made for somebody who waits: one at a time, as a large photograph takes much memory.
    making: Mutex<()>,
}

/// How many costly files there were.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// Those that were made.
    pub made: usize,
    /// Those that were kept from before.
    pub kept: usize,
    /// How many bytes all of them have together.
    pub bytes: u64,
}

impl Made {
    /// Gives the files of the site whose folder holds `content/`.
    pub fn of(root: &Path) -> Self {
        let (new, kept, bytes, making) = Default::default();
        Self { cache: Cache::of(root), new, kept, bytes, making }
    }

    /// Makes every file of these batches that is not kept yet, on all threads; `one_more` hears of each. What cannot be made is told, in the order
    /// of addresses.
    pub fn prepare(&self, site: &Site, batches: &[Batch], one_more: &(dyn Fn() + Sync)) -> Vec<Diagnostic> {
        let told = batches.par_iter().filter_map(|batch| self.prepare_batch(site, batch, one_more).err());
        told.map(|told| *told).collect()
    }

    fn prepare_batch(&self, site: &Site, batch: &Batch, one_more: &(dyn Fn() + Sync)) -> Result<(), Box<Diagnostic>> {
        let is_kept = |recipe: Recipe| self.cache.size(recipe.kind, recipe.made_from);
        let mut missing = Vec::new();
        for (route, recipe) in &batch.files {
            match is_kept(*recipe) {
                Some(bytes) => {
                    self.count(&self.kept, bytes);
                    one_more();
                }
                None => missing.push((route, *recipe)),
            }
        }
        let routes: Vec<&Route> = missing.iter().map(|(route, _)| *route).collect();
        for (bytes, (_, recipe)) in site.make(&routes)?.into_iter().zip(missing) {
            self.cache.keep(recipe.kind, recipe.made_from, &bytes);
            self.count(&self.new, bytes.len() as u64);
            one_more();
        }
        Ok(())
    }

    /// Forgets what these batches do not need and was made a month before now: another branch may need what was made of late.
    pub fn forget_others(&self, batches: &[Batch], now: SystemTime) {
        const MONTH: Duration = Duration::from_hours(30 * 24);
        let Some(since) = now.checked_sub(MONTH) else { return };
        let mut in_use: BTreeMap<&'static str, HashSet<blake3::Hash>> = BTreeMap::new();
        for (_, recipe) in batches.iter().flat_map(|batch| &batch.files) {
            in_use.entry(recipe.kind).or_default().insert(recipe.made_from);
        }
        for kind in Recipe::KINDS {
            self.cache.forget(kind, in_use.get(kind).unwrap_or(&HashSet::new()), since);
        }
    }

    /// Gives the bytes of an address, as [`Site::render`] does.
    pub fn render(&self, site: &Site, route: &Route) -> Option<Vec<u8>> {
        let Some(recipe) = site.recipe(route) else { return site.render(route) };
        if let Some(bytes) = self.cache.get(recipe.kind, recipe.made_from) {
            return Some(bytes);
        }
        let _one_at_a_time = self.making.lock().unwrap_or_else(PoisonError::into_inner);
        // Who waited may find it made.
        if let Some(bytes) = self.cache.get(recipe.kind, recipe.made_from) {
            return Some(bytes);
        }
        let bytes = site.render(route)?;
        self.cache.keep(recipe.kind, recipe.made_from, &bytes);
        Some(bytes)
    }

    /// Says what was prepared so far.
    pub fn counts(&self) -> Counts {
        Counts {
            made: self.new.load(Ordering::Relaxed),
            kept: self.kept.load(Ordering::Relaxed),
            bytes: self.bytes.load(Ordering::Relaxed),
        }
    }

    fn count(&self, counter: &AtomicUsize, bytes: u64) {
        counter.fetch_add(1, Ordering::Relaxed);
        self.bytes.fetch_add(bytes, Ordering::Relaxed);
    }
}
