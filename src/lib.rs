//! wayfolio publishes a community's mission portfolio: Markdown and YAML in, a checked and browsable site out.
//!
//! # The map
//!
//! A one-way street. A folder is a stage, a file in it one idea, and a stage's value is finished when it leaves it.
//!
//! ```text
//! files ─▶ source ─▶ parse ─▶ graph ─▶ analysis ─▶ pages ─▶ render ─▶ bytes
//!  disk   in memory  Document Portfolio Analysis    View     HTML      disk · serve
//! ```
//!
//! | floor | module | owns |
//! |---|---|---|
//! | 0 | [`source`], [`picture`], [`raster`] | files in memory and places in them; scales, widths of text, layouts, geography, SVG; images of dots and their copies |
//! | 1 | [`diagnostics`] | what is wrong or missing, where, and the repair |
//! | 2 | [`model`], `excerpt` | the records and their values, typed; a diagnostic as text, with its line underlined |
//! | 3 | [`parse`] | YAML and Markdown of one file → `Document` |
//! | 4 | [`graph`] | references resolved, inverses, cycles → `Portfolio` |
//! | 5 | [`analysis`], [`language`], [`schema`] | states, critical paths, money, gaps; words, numbers and dates of a language; what editors are told |
//! | 6 | [`pages`], [`theme`], [`editor`] | routes and one view per kind of page; templates, strings, assets; the web editor's setting |
//! | 7 | [`render`], [`export`], [`starter`] | a view and its prose → HTML; open data, feeds, what hosts read; words to start from |
//! | 7 | [`mend`] | repairs and new names as edits of exact places |
//! | 8 | [`site`] | the pipeline on one screen; a tree of pages for each language; what is costly, by its recipe |
//! | 9 | [`disk`], [`fetch`] | the only reading and writing of files; what comes from another host |
//! | 9 | [`history`] | what git remembers: what happened to the content, and the files as they were |
//! | 10 | [`serve`], [`outside`] | the live preview; whether addresses outside are still alive |
//! | 11 | [`cli`] | arguments, printing, exit codes |
//!
//! # Invariants
//!
//! - `use` arrows point downward only (a test reads them).
//! - Below floor 9 nothing reads disk, clock, environment or network: the day and the base address are inputs.
//! - A page is a function: `render(route)` depends on the `Site` alone, so `build` and `serve` give the same bytes.
//! - Only `outside` asks other machines, and only when somebody wants it.
//! - Content is untrusted, themes are trusted: no template is run from content, raw HTML is sanitised, every address passes an
//!   allow-list of schemes, nothing is read outside `content/` and `themes/`.
//! - The same inputs give the same bytes, on one thread and on many.
//! - Everything that a contributor can get wrong becomes a `Diagnostic` with a place and a repair; one run reports all of them.

pub mod analysis;
pub mod cli;
pub mod diagnostics;
pub mod disk;
pub mod editor;
mod excerpt;
pub mod export;
pub mod fetch;
pub mod graph;
pub mod history;
pub mod language;
pub mod mend;
pub mod model;
pub mod outside;
pub mod pages;
pub mod parse;
pub mod picture;
pub mod raster;
pub mod render;
pub mod schema;
pub mod serve;
pub mod site;
pub mod source;
pub mod starter;
pub mod theme;
