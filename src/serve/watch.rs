//! The watch over the folder: what is saved is looked at again, and the site made anew.
//!
//! No single event is trusted. Events only say where to look at once; shortly after them, and every few seconds besides, the
//! whole folder is compared with what is known of it, so that what no event told (a file made together with its folder, a
//! folder on another machine) is seen as well.

#![expect(clippy::disallowed_methods, reason = "only floor 9 and up measure time")]

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use notify_debouncer_full::notify::{self, Config, EventKind, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, NoCache, new_debouncer_opt};

use super::live::{Change, Tabs};
use super::overlay::Problem;
use super::preview::{News, Options, Past};
use super::studio::{Showing, Studio, words};
use crate::disk::{self, Folder};
use crate::site::{self, Memory, Route, Site};

/// How long an event may be followed by others that belong to it: editors write, rename and remove within a millisecond.
const GATHERED: Duration = Duration::from_millis(8);

/// How soon after an event the whole folder is compared.
const SETTLED: Duration = Duration::from_millis(250);

/// How often the folder is compared when no event comes; a folder that is slow to walk, less often.
const AT_LEAST: Duration = Duration::from_secs(2);

/// The same where the system gives no events, or not of everything.
const WITHOUT_EVENTS: Duration = Duration::from_millis(500);

/// How long a change that a look found may stay without its event until the system counts as one that does not tell.
const LATE: Duration = Duration::from_millis(400);

/// What changed since the last site that could be shown; of files whose words are not in the pages, which kinds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Pending {
    assets: bool,
    /// The files themselves.
    files: BTreeSet<Arc<str>>,
}

/// What wakes the watch.
pub(super) enum Signal {
    /// Something happened at these places.
    Places(BTreeSet<PathBuf>),
    /// Events were lost: anything may have happened.
    Anything,
    /// The preview ends.
    Stop,
}

/// Everything that follows the folder.
pub(super) struct Watch<'a> {
    pub(super) folder: Folder,
    pub(super) options: &'a Options,
    /// What the site is made for, with what happened to the content as it was last told.
    pub(super) site: site::Options,
    pub(super) past: Past,
    pub(super) memory: Memory,
    pub(super) studio: &'a Studio,
    pub(super) tabs: &'a Tabs,
    pub(super) tell: &'a (dyn Fn(News<'_>) + Sync),
    /// Changes since the last site that could be shown.
    pub(super) pending: Pending,
    /// Whether the last look at the disk failed.
    pub(super) failed: bool,
}

impl Watch<'_> {
    /// Follows the folder until it is told to stop.
    pub(super) fn follow(mut self, signals: &Receiver<Signal>, sender: Sender<Signal>) {
        let mut events = self.events(sender);
        let mut seldom = if events.is_some() { AT_LEAST } else { WITHOUT_EVENTS };
        if let Some(why) = self.folder.shared_by().filter(|_| events.is_some()) {
            self.expect_silence(&mut seldom, &format!("the folder lies on a file system of another machine, {why}"));
        }
        // What changed between the first reading and the first event was not told.
        let mut pause = Duration::ZERO;
        let mut held = None;
        loop {
            let look = match held.take().map_or_else(|| signals.recv_timeout(pause), Ok) {
                Ok(Signal::Places(mut places)) => {
                    let mut everything = false;
                    for signal in signals.try_iter() {
                        match signal {
                            Signal::Places(more) => places.extend(more),
                            Signal::Anything => everything = true,
                            Signal::Stop => return,
                        }
                    }
                    if let Some(events) = &mut events {
                        events.renew(self.folder.root(), &places);
                    }
                    pause = SETTLED;
                    if everything { self.folder.look_everywhere() } else { self.folder.look_at(&places) }
                }
                Ok(Signal::Anything) | Err(RecvTimeoutError::Timeout) => {
                    let start = Instant::now();
                    let look = self.folder.look_everywhere();
                    // At the start, and shortly after an event, something may have been told in part.
                    let in_quiet = pause > SETTLED && seldom > WITHOUT_EVENTS;
                    if let Some(unheard) = look.as_ref().ok().filter(|_| in_quiet).and_then(|changed| changed.first()) {
                        let unheard = format!("{unheard} changed without a word");
                        self.take(look);
                        held = signals.recv_timeout(LATE).ok();
                        if held.is_none() {
                            self.expect_silence(&mut seldom, &unheard);
                        }
                        continue;
                    }
                    pause = seldom.max(start.elapsed() * 50);
                    self.tabs.knock();
                    if self.ask_for_past() && look.as_ref().is_ok_and(Vec::is_empty) {
                        self.renew(&[]);
                    }
                    look
                }
                Ok(Signal::Stop) | Err(RecvTimeoutError::Disconnected) => return,
            };
            self.take(look);
        }
    }

    /// Asks whether the history went on; says whether it did.
    pub(super) fn ask_for_past(&mut self) -> bool {
        let news = (self.past)();
        let has_news = news.is_some();
        self.site.history = news.or(self.site.history.take());
        has_news
    }

    /// Asks for the system's events, unless they are not wanted; tells when there are none to be had.
    fn events(&self, sender: Sender<Signal>) -> Option<Events> {
        if self.options.poll {
            return None;
        }
        let events = Events::of(self.folder.root(), sender);
        events.inspect_err(|error| (self.tell)(News::NoEvents(&error.to_string()))).ok()
    }

    /// Looks more often from now on, as the system does not tell of every change.
    fn expect_silence(&self, seldom: &mut Duration, why: &str) {
        *seldom = WITHOUT_EVENTS;
        (self.tell)(News::NoEvents(why));
    }

    /// Makes the site anew when something changed, or tells why that cannot be.
    fn take(&mut self, look: Result<Vec<Arc<str>>, disk::Error>) {
        match look {
            Ok(changed) if changed.is_empty() && !self.failed => {}
            Ok(changed) => {
                self.failed = false;
                self.renew(&changed);
            }
            Err(error) => {
                if !self.failed {
                    (self.tell)(News::CannotRead(&error));
                }
                self.failed = true;
                let site = self.studio.showing().site.clone();
                self.show(Showing { site, problems: Arc::from([Problem::reading(&error)]), before: None, made: None });
            }
        }
    }

    /// Makes the site anew and shows it; with errors in it the last good one stays.
    pub(super) fn renew(&mut self, changed: &[Arc<str>]) {
        let start = Instant::now();
        self.pending.add(changed);
        let made = catch_unwind(AssertUnwindSafe(|| self.folder.site(&self.site, &mut self.memory)));
        let last_good = self.studio.showing().site.clone();
        let made = match made {
            Ok(made) => made,
            Err(fault) => {
                // What the memory holds may be half a thing.
                self.memory = Memory::default();
                self.show(Showing {
                    site: last_good,
                    problems: Arc::from([Problem::fault(&words(&*fault))]),
                    before: None,
                    made: None,
                });
                return;
            }
        };
        let problems = Problem::stopping(&made.diagnostics, self.folder.tree());
        let site = if problems.is_empty() { Some(Arc::new(made.value)) } else { last_good.clone() };
        let before = site.as_deref().filter(|_| problems.is_empty()).and_then(|site| {
            let route = self.followed(site)?;
            let page = last_good.as_deref().and_then(|last| last.render(&route));
            Some((route, page.unwrap_or_default()))
        });
        self.show(Showing { site, problems: problems.into(), before, made: None });
        let took = start.elapsed();
        (self.tell)(News::Made { tree: self.folder.tree(), found: &made.diagnostics, changed, took });
    }

    /// Finds the page of what was saved; none when that is not asked for, or there is not one page alone.
    fn followed(&self, site: &Site) -> Option<Route> {
        let files = self.pending.files.iter().filter(|_| self.options.follow);
        let mut routes: Vec<Route> = files.filter_map(|path| site.page_of(path)).collect();
        routes.dedup();
        (routes.len() == 1).then(|| routes.remove(0))
    }

    fn show(&mut self, next: Showing) {
        let good = next.problems.is_empty();
        self.studio.show(next);
        let now = self.studio.showing();
        let mut change = Change::default();
        if good {
            let pending = std::mem::take(&mut self.pending);
            change.assets = pending.assets;
            change.followed = now.before.as_ref().map(|(route, _)| route.clone());
        }
        self.tabs.announce(&now, &change);
    }
}

impl Pending {
    fn add(&mut self, changed: &[Arc<str>]) {
        for path in changed {
            self.files.insert(Arc::clone(path));
            match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
                "md" | "yaml" | "yml" | "toml" | "csv" | "json" | "geojson" | "html" | "ftl" | "txt" => {}
                _ => self.assets = true,
            }
        }
    }
}

/// The system's events about a folder.
struct Events(Debouncer<RecommendedWatcher, NoCache>);

impl Events {
    /// Asks for the events of a folder.
    fn of(root: &Path, sender: Sender<Signal>) -> notify::Result<Self> {
        let heard = move |heard: DebounceEventResult| {
            // Who hears this no more has stopped.
            if let Some(signal) = signal(heard) {
                sender.send(signal).ok();
            }
        };
        // Links are not followed when files are read, so what happens behind them does not matter.
        let config = Config::default().with_follow_symlinks(false);
        let mut events = Self(new_debouncer_opt(GATHERED, Some(GATHERED / 2), heard, NoCache::new(), config)?);
        // The folder around them tells when one of the two is made, moved or replaced.
        events.0.watch(root, RecursiveMode::NonRecursive)?;
        for top in disk::TOPS {
            let top = root.join(top);
            if top.is_dir() {
                events.0.watch(top, RecursiveMode::Recursive)?;
            }
        }
        Ok(events)
    }

    /// Asks anew for the events of a top folder that something happened to: it may be another one by the same name.
    fn renew(&mut self, root: &Path, places: &BTreeSet<PathBuf>) {
        for top in disk::TOPS.map(|top| root.join(top)).into_iter().filter(|top| places.contains(top)) {
            self.0.unwatch(&top).ok();
            if top.is_dir() {
                self.0.watch(&top, RecursiveMode::Recursive).ok();
            }
        }
    }
}

/// Turns events into places to look at; none when files were only read, as by the preview itself.
fn signal(heard: DebounceEventResult) -> Option<Signal> {
    let Ok(events) = heard else { return Some(Signal::Anything) };
    if events.iter().any(|event| event.need_rescan()) {
        return Some(Signal::Anything);
    }
    let telling = events.into_iter().filter(|event| !matches!(event.kind, EventKind::Access(_)));
    let places: BTreeSet<PathBuf> = telling.flat_map(|event| event.event.paths).collect();
    (!places.is_empty()).then_some(Signal::Places(places))
}
