//! Floor 8: the pipeline on one screen: files in, a site out, one page at a time.
//!
//! Owns [`Site`]. Must not know disk, clock or network: the day and the addresses are inputs.

mod assets;
mod costly;
mod edition;
mod global;
mod look;
mod memory;
mod search;
mod sitemap;

#[cfg(test)]
mod tests;

pub use crate::pages::Route;
pub use costly::{Batch, Recipe};
pub use memory::Memory;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use edition::Told;
use jiff::civil;
use look::Look;

use crate::analysis::chronicle::{Chronicle, Unknown};
use crate::analysis::{self, Analysis};
use crate::diagnostics::{self, Diagnostic, Severity, Warned};
use crate::export::{self, Known, OFFERS, Offer};
use crate::graph::{self, Coverage, Drafts, Portfolio};
use crate::pages::{self, Edition, Index, Page, Tongue};
use crate::raster;
use crate::source::{FileId, SourceTree};
use crate::theme;

/// What a site is made for.
#[derive(Debug, Clone)]
pub struct Options {
    /// The day that states are computed for.
    pub as_of: civil::Date,
    /// Where the site will stand, when that differs from `base_url` in portfolio.yaml.
    pub base_url: Option<String>,
    /// Whether drafts are shown.
    pub drafts: Drafts,
    /// What happened to the content, from its repository; none when nobody looked.
    pub history: Option<Arc<Chronicle>>,
}

/// A site, ready to give any of its pages.
#[derive(Debug)]
pub struct Site {
    tree: SourceTree,
    look: Arc<Look>,
    /// What is known in each language of the site, the default one first.
    told: Vec<Told>,
    tongues: Vec<Tongue>,
    base_url: Option<String>,
    chronicle: Arc<Chronicle>,
    outputs: BTreeMap<Route, Output>,
}

/// How far a site speaks one of its languages.
#[derive(Debug, Clone, Copy)]
pub struct Translated<'s> {
    /// The tag of the language.
    pub language: &'s str,
    /// How far the portfolio is translated.
    pub coverage: &'s Coverage,
    /// How many phrases of the interface are said in English.
    pub missing_phrases: usize,
}

/// What stands at an address.
#[derive(Debug)]
enum Output {
    /// A page, in the language at a place among those of the site, with its address from the front page of that language.
    Page(usize, Route, Page),
    /// A file of open data, in the language at a place among those of the site; made when first asked for.
    Offer(usize, &'static Offer, OnceLock<export::Written>),
    /// Where old addresses lead, for hosts that read it.
    Redirects,
    /// What hosts send beside files, for hosts that read it.
    Headers,
    /// The figures of an outcome as CSV.
    Figures(graph::Key<crate::model::Outcome>),
    /// A file beside the pages, in the language at a place among those of the site.
    Beside(usize, export::Beside),
    /// The sitemap, or a part of it.
    Sitemap(Option<usize>),
    /// What robots are told.
    Robots,
    /// Every row of the list of actions, in the language at a place among those of the site.
    ActionRows(usize),
    /// A file of the content, as it is; an image without what its camera wrote into it.
    File(FileId),
    /// What takes long to make.
    Costly(costly::Costly),
    /// A file of the theme, as it is, or the colours of code.
    Asset(Arc<[u8]>),
    /// A file of the web editor.
    Editor(assets::Editor),
}

impl Site {
    /// Makes a site from files. The diagnostics are in the order of files and places. With errors among them the site must not be
    /// published; it can still be previewed as far as it goes.
    pub fn new(tree: &SourceTree, options: &Options, memory: &mut Memory) -> Warned<Self> {
        let parsed = memory.documents(tree);
        let documents: Vec<_> = parsed.iter().map(|document| Arc::clone(&document.value)).collect();
        let mut found: Vec<Diagnostic> = parsed.iter().flat_map(|document| document.diagnostics.clone()).collect();

        let portfolio = take(graph::link(&documents, tree, options.drafts), &mut found);
        let analysis = take(analysis::analyse(&portfolio, options.as_of), &mut found);
        let chronicle = options.history.clone().unwrap_or_else(|| Chronicle::unknown(Unknown::NoRepository).into());
        let look = memory.look(tree, &portfolio.settings);
        found.extend(look.diagnostics.iter().cloned());

        let index = Index::new(&portfolio, &analysis, &look.voices[0].language, &chronicle);
        let routes = take(pages::routes(&portfolio, &index), &mut found);
        let tongues = edition::tongues(&look);
        let base_url = options.base_url.clone().or_else(|| portfolio.settings.base_url.clone());
        let base_url = base_url.map(|base| format!("{}/", base.trim_end_matches('/')));
        let mut outputs = edition::every(routes, &tongues, (&portfolio, &analysis));
        if base_url.is_some() {
            sitemap::add(&mut outputs, &portfolio);
        }
        if let Some(rows) = pages::of_action_rows(&index) {
            outputs
                .extend(tongues.iter().enumerate().map(|(at, tongue)| (tongue.route(&rows), Output::ActionRows(at))));
        }
        let mut outputs = assets::gather((outputs, &tongues), (&portfolio, &analysis), &look.theme, &mut found);
        costly::add(&mut outputs, &portfolio, tree);
        let told = edition::told(portfolio, analysis, index, (&look, options.as_of, &chronicle));
        let mut site = Self { tree: tree.clone(), look, told, tongues, base_url, chronicle, outputs };
        costly::add_shared(&mut site);
        site.try_templates(&mut found);
        diagnostics::sort(&mut found, tree);
        found.dedup();
        Warned::new(site, found)
    }

    /// Lists every address of the site, in order; those of the search follow from its index, which is made now if nobody has yet.
    pub fn routes(&self) -> Vec<Route> {
        let mut routes: Vec<Route> = self.outputs.keys().cloned().chain(self.search_routes()).collect();
        routes.sort_unstable();
        routes
    }

    /// Gives the bytes of an address; none when the site has no such address, or its template fails, which [`Site::new`] told.
    pub fn render(&self, route: &Route) -> Option<Vec<u8>> {
        let Some(output) = self.outputs.get(route) else { return self.search_file(route) };
        match output {
            Output::Page(at, inner, page) => self.page(*at, inner, page).ok().map(String::into_bytes),
            Output::ActionRows(at) => Some(pages::action_rows(&self.edition(*at))),
            Output::Redirects => Some(export::redirects(self.base_url.as_deref(), &self.moves())),
            Output::Headers => Some(export::headers(self.base_url.as_deref(), &self.fingerprinted())),
            Output::Offer(at, offer, written) => Some(self.offer(*at, offer, written).bytes.clone()),
            Output::Figures(key) => Some(export::figures(&self.known(0), *key)),
            Output::Beside(at, beside) => {
                let (renderer, foreign) = (&self.look.voices[*at].renderer, self.told[*at].foreign.as_ref());
                Some(beside.bytes(&self.edition(*at), &|prose| renderer.words(prose, foreign)))
            }
            Output::Sitemap(part) => self.sitemap(*part),
            Output::Robots => self.robots(),
            Output::File(file) => self
                .tree
                .file(*file)
                .map(|file| raster::without_metadata(&file.bytes).unwrap_or_else(|| file.bytes.to_vec())),
            Output::Costly(_) => self.make(&[route]).ok()?.pop(),
            Output::Asset(bytes) => Some(bytes.to_vec()),
            Output::Editor(file) => Some(file.bytes(self.portfolio(), &self.look.theme, &self.look.voices[0].language)),
        }
    }

    /// Finds the page that shows a file of the content, by its path from the site's root: a record's own page, in the language of
    /// its words, also for the figures beside it and the files in its folder; the front page for the settings.
    pub fn page_of(&self, path: &str) -> Option<Route> {
        if path == SourceTree::SETTINGS {
            return Some(Route::new("index.html"));
        }
        let spoken = self.tongues.iter().skip(1).find_map(|tongue| {
            let stem = path.strip_suffix(".md")?.strip_suffix(&tongue.tag)?.strip_suffix('.')?;
            Some((format!("{stem}.md"), tongue))
        });
        let (path, tongue) = spoken.unwrap_or_else(|| (path.to_owned(), &self.tongues[0]));
        let beside = path.rsplit_once('.').map(|(stem, _)| format!("{stem}.md"));
        let folders = path.match_indices('/').map(|(at, _)| format!("{}/index.md", &path[..at]));
        // The folders of kinds, and the content itself, hold more than one record.
        let around = folders.skip(2).collect::<Vec<_>>().into_iter().rev();
        let route = std::iter::once(path.clone()).chain(beside).chain(around).find_map(|path| self.route_of(&path))?;
        let route = tongue.route(&route);
        self.outputs.contains_key(&route).then_some(route)
    }

    /// Finds the page of a record by its file.
    fn route_of(&self, path: &str) -> Option<Route> {
        let file = self.tree.get(path)?.id;
        let portfolio = self.portfolio();
        if portfolio.front.as_ref().is_some_and(|front| front.file == file) {
            return Some(Route::new("index.html"));
        }
        let record = pages::all_records(portfolio).find(|&key| portfolio.file(key) == file)?;
        Some(pages::of_record(portfolio, record))
    }

    /// Lists the addresses of the files that `wayfolio export` writes in a format; the first is the one for a single stream.
    pub fn exported(&self, format: &str) -> Vec<Route> {
        let of_format = |offer: &&Offer| offer.format == format;
        let mut routes: Vec<Route> = (OFFERS.iter().filter(of_format))
            .flat_map(|offer| self.tongues.iter().map(|tongue| offer.route(&tongue.folder)))
            .filter(|route| self.outputs.contains_key(route))
            .collect();
        if format == "csv" {
            let figures = self.outputs.iter().filter(|(_, output)| matches!(output, Output::Figures(_)));
            routes.extend(figures.map(|(route, _)| route.clone()));
        }
        let mut seen = BTreeSet::new();
        routes.retain(|route| seen.insert(route.clone()));
        routes
    }

    /// Returns the portfolio that the site shows, in its default language.
    pub fn portfolio(&self) -> &Portfolio {
        &self.told[0].portfolio
    }

    /// Returns what was computed for the day.
    pub fn analysis(&self) -> &Analysis {
        &self.told[0].analysis
    }

    /// Says for each language beside the default one how far the portfolio is translated into it, and how many phrases of the interface
    /// English stands in for.
    pub fn coverage(&self) -> Vec<Translated<'_>> {
        let all = self.told.iter().zip(&self.look.voices);
        all.filter_map(|(told, voice)| {
            let coverage = told.coverage.as_ref()?;
            Some(Translated { language: voice.language.tag(), coverage, missing_phrases: voice.missing })
        })
        .collect()
    }

    /// Lists the addresses that lead on, and where they lead.
    fn moves(&self) -> Vec<(Route, Route)> {
        let lead = |(route, output): (&Route, &Output)| match output {
            Output::Page(at, _, Page::Redirect(to)) => Some((route.clone(), self.tongues[*at].route(to))),
            _ => None,
        };
        self.outputs.iter().filter_map(lead).collect()
    }

    /// Lists the files whose addresses name their content.
    fn fingerprinted(&self) -> Vec<Route> {
        let named = |(route, output): (&Route, &Output)| match output {
            Output::Asset(bytes) => theme::names_its_content(route.as_str(), bytes).then(|| route.clone()),
            _ => None,
        };
        let mut named: Vec<Route> = self.outputs.iter().filter_map(named).collect();
        named.extend(self.folder_of_copies());
        named
    }

    /// Sets a page in one of the languages.
    fn page(&self, at: usize, route: &Route, page: &Page) -> Result<String, Box<Diagnostic>> {
        let offered = if *page == Page::Data { self.offered(at) } else { Vec::new() };
        let edition = Edition { offered: &offered, ..self.edition(at) };
        let mut view = pages::view(&edition, page, route);
        let picture = self.share_route(at, page, route);
        view.frame.picture = Some(match &self.base_url {
            Some(base) => format!("{base}{picture}"),
            None => format!("{}{picture}", view.frame.top),
        });
        view.frame.linked = export::linked(&edition, page, (route, &view));
        let Told { shared, foreign, .. } = &self.told[at];
        self.look.voices[at].renderer.page(&view, shared, foreign.as_ref())
    }

    fn edition(&self, at: usize) -> Edition<'_> {
        let told = &self.told[at];
        Edition {
            portfolio: &told.portfolio,
            analysis: &told.analysis,
            tongues: &self.tongues,
            tongue: at,
            language: &self.look.voices[at].language,
            tree: &self.tree,
            chronicle: &self.chronicle,
            index: &told.index,
            base_url: self.base_url.as_deref(),
            offered: &[],
        }
    }

    /// Says what open data is made from, in one of the languages.
    pub fn known(&self, at: usize) -> Known<'_> {
        let told = &self.told[at];
        Known {
            portfolio: &told.portfolio,
            analysis: &told.analysis,
            tree: &self.tree,
            language: &self.look.voices[at].language,
            folder: &self.tongues[at].folder,
            base_url: self.base_url.as_deref(),
        }
    }

    fn offer<'a>(&self, at: usize, offer: &Offer, written: &'a OnceLock<export::Written>) -> &'a export::Written {
        written.get_or_init(|| offer.write(&self.known(at)))
    }

    /// Tells the files of open data that a reader of a language is shown.
    fn offered(&self, at: usize) -> Vec<pages::Offered> {
        let (language, folder) = (&self.look.voices[at].language, &self.tongues[at].folder);
        let told = OFFERS.iter().filter_map(|offer| match self.outputs.get(&offer.route(folder)) {
            Some(Output::Offer(at, offer, written)) => {
                Some(offer.told(self.offer(*at, offer, written), language, folder))
            }
            _ => None,
        });
        told.collect()
    }

    /// Sets one page of each kind when the theme has templates of the site's own, so that their mistakes are told at once and not
    /// first when somebody asks for the page.
    fn try_templates(&self, found: &mut Vec<Diagnostic>) {
        if !self.look.theme.has_own_templates() || found.iter().any(|told| told.severity == Severity::Error) {
            return;
        }
        let mut tried = BTreeSet::new();
        for output in self.outputs.values() {
            if let Output::Page(0, route, page) = output
                && tried.insert(pages::view(&self.edition(0), page, route).template)
                && let Err(diagnostic) = self.page(0, route, page)
            {
                found.push(*diagnostic);
            }
        }
    }
}

/// Takes the value of a stage and keeps what it told.
fn take<T>(warned: Warned<T>, found: &mut Vec<Diagnostic>) -> T {
    found.extend(warned.diagnostics);
    warned.value
}
