//! `wayfolio build`.

#![expect(clippy::disallowed_methods, reason = "only floor 9 and up measure time")]

use std::process;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant, SystemTime};

use super::arguments::Build;
use super::past::Past;
use super::progress::Progress;
use super::report::{self, Manner};
use super::summary::{Summary, counted};
use super::{Ending, INTERRUPTED, terminal, weight};
use crate::disk::{Counts, Folder, Made, Output, Written};
use crate::graph::Drafts;
use crate::site::{Memory, Options, Site};

/// How long each step of a build took.
struct Times {
    read: Duration,
    made: Duration,
    costly: Duration,
    wrote: Duration,
}

/// Builds the site into its folder.
pub(super) fn run(arguments: &Build) -> anyhow::Result<Ending> {
    let mut clock = Instant::now();
    let mut lap = || std::mem::replace(&mut clock, Instant::now()).elapsed();
    let root = &arguments.portfolio.root;
    let progress = Progress::start();
    let writing = interruptible()?;
    progress.now("reading files");
    // Git reads while the folder is read.
    let (folder, history) = rayon::join(|| Folder::read(root), || Past::of(root).read());
    let folder = folder?;
    let out = arguments.out.clone().unwrap_or_else(|| root.strip_prefix(".").unwrap_or(root).join("public"));
    let output = Output::at(folder.root(), &out)?;
    let read = lap();

    progress.now("checking, linking and counting");
    let options = arguments.portfolio.options(arguments.base_url.clone(), Drafts::Hidden);
    let options = Options { history, ..options };
    let site = folder.site(&options, &mut Memory::default());
    let made = lap();
    let summary = Summary::of(&site.diagnostics);
    let report = report::write(&site.diagnostics, folder.tree(), Manner::brief(terminal::colours_of_messages()));
    progress.aside(|| terminal::show(&report));
    let shown = out.display();
    if summary.stops() {
        drop(progress);
        terminal::say(&format!("nothing was built; {shown} is as it was"));
        return Ok(Ending::ContentErrors);
    }

    let costly = site.value.costly();
    let files = Made::of(folder.root());
    if !costly.is_empty() {
        progress.now_all("making images", costly.iter().map(|batch| batch.files.len()).sum());
    }
    let failed = files.prepare(&site.value, &costly, &|| progress.one_more());
    if !failed.is_empty() {
        drop(progress);
        terminal::show(&report::write(&failed, folder.tree(), Manner::brief(terminal::colours_of_messages())));
        terminal::say(&format!("nothing was built; {shown} is as it was"));
        return Ok(Ending::ContentErrors);
    }
    files.forget_others(&costly, SystemTime::now());
    let costly = lap();

    let routes = site.value.routes();
    progress.now_all("drawing and writing pages", routes.len());
    writing.set(output.stop()).ok();
    let written = output.publish(&routes, |route| {
        progress.one_more();
        files.render(&site.value, route)
    });
    drop(progress);
    let written = written?;
    let wrote = lap();
    terminal::show(&weight::heavy(&written.sizes));
    terminal::say(&format!("built {} into {shown}", counted(written.pages, "page")));
    if arguments.stats {
        terminal::print(&stats(
            &written,
            (summary, files.counts(), shown_images(&site.value)),
            &Times { read, made, costly, wrote },
        ))?;
    }
    Ok(Ending::Well)
}

/// Lets somebody end the build (Ctrl-C): at once while nothing is written; from when the cell is filled, by setting what is in it,
/// so that nothing half-written stays.
fn interruptible() -> anyhow::Result<Arc<OnceLock<Arc<AtomicBool>>>> {
    let writing: Arc<OnceLock<Arc<AtomicBool>>> = Arc::default();
    let seen = Arc::clone(&writing);
    ctrlc::set_handler(move || {
        if let Some(stop) = seen.get() {
            stop.store(true, Ordering::Relaxed);
        } else {
            terminal::say("stopped; nothing was written");
            process::exit(i32::from(INTERRUPTED))
        }
    })?;
    Ok(writing)
}

/// Says how many bytes the images have that pages show, as they lie in the content.
fn shown_images(site: &Site) -> u64 {
    site.shown_images().map(|file| file.bytes.len() as u64).sum()
}

/// Writes the numbers of a build, one on a line, and what its pages weigh.
fn stats(written: &Written, (summary, counts, before): (Summary, Counts, u64), times: &Times) -> String {
    let Written { pages, files, bytes, .. } = written;
    let Summary { warnings, gaps, .. } = summary;
    let Times { read, made, costly, wrote } = times;
    let of_copies = written.sizes.iter().filter(|(route, _)| route.as_str().starts_with("images/"));
    let copies: u64 = of_copies.map(|(_, bytes)| *bytes).sum();
    let all = *read + *made + *costly + *wrote;
    let rows = [
        ("pages", pages.to_string()),
        ("other files", (files - pages).to_string()),
        ("size", format!("{:.1} MB", *bytes as f64 / 1e6)),
        ("images made", counts.made.to_string()),
        ("images kept", counts.kept.to_string()),
        ("shown, as they were", format!("{:.1} MB", before as f64 / 1e6)),
        ("shown, as copies", format!("{:.1} MB", copies as f64 / 1e6)),
        ("warnings", warnings.to_string()),
        ("gaps", gaps.to_string()),
        ("reading", format!("{:.1} ms", read.as_secs_f64() * 1e3)),
        ("making", format!("{:.1} ms", made.as_secs_f64() * 1e3)),
        ("making images", format!("{:.1} ms", costly.as_secs_f64() * 1e3)),
        ("drawing and writing", format!("{:.1} ms", wrote.as_secs_f64() * 1e3)),
        ("all", format!("{:.1} ms", all.as_secs_f64() * 1e3)),
    ];
    rows.map(|(what, number)| format!("{what:<20}{number:>12}\n")).concat() + "\n" + &weight::report(&written.sizes)
}
