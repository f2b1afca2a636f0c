//! How fast a portfolio becomes a site: `cargo bench`.
//!
//! Builds `content/` and a generated portfolio of 2,000 records (another number may follow: `cargo bench -- 10000`), in memory and
//! to disk, and edits one file until its page is there again. Each runs in a process of its own, so that its peak of
//! memory is its own. What is made once and kept, the pictures to share, is measured alone (`pictures`), and found made in `to-disk`;
//! `search` is the index of the search alone, which `in-memory` and `to-disk` hold as well. The layout of 1,000 boxes of a system map is measured alone. Beside the builds stands a floor: the same bytes read, their Markdown turned into HTML, and as many bytes as
//! the site has written, with nothing else done. The ratios are what can be compared between machines.

#![expect(clippy::disallowed_methods, reason = "measuring needs the clock, the disk and the arguments")]
#![expect(clippy::print_stdout, reason = "figures are what a benchmark is for")]

#[path = "../support/folder.rs"]
mod folder;
#[path = "../support/generate.rs"]
mod generate;
#[path = "../support/random.rs"]
mod random;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use jiff::civil::date;
use rayon::iter::{IntoParallelIterator, IntoParallelRefIterator, ParallelIterator};
use wayfolio::disk::{self, Output};
use wayfolio::graph::Drafts;
use wayfolio::picture::layered::{Edge, Graph, Node, Spacing, layered};
use wayfolio::site::{Memory, Options, Route, Site};

/// How often each is done; the middle of the times counts.
const TIMES: usize = 5;

/// The marks of `/proc/self/stat`: hundredths of a second on every Linux that runs today.
const TICK: f64 = 0.01;

/// Measures something of the site in a folder, and prints it.
type Measure = fn(&Path);

/// What can be measured, by the words that the process is started with.
const CASES: [(&str, Measure); 6] = [
    ("floor", floor),
    ("in-memory", in_memory),
    ("to-disk", to_disk),
    ("search", search),
    ("pictures", pictures),
    ("save", save),
];

/// What is measured of no folder.
const LAYOUT: (&str, Measure) = ("layout", layout);

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    if let [case, root] = &arguments[..] {
        let (_, measure) =
            CASES.iter().chain([&LAYOUT]).find(|(name, _)| name == case).expect("the case is one of the list");
        return measure(Path::new(root));
    }
    let records = arguments.first().map_or(2000, |records| records.parse().expect("a number of records"));
    println!("{:<28}{:>12}{:>12}{:>12}{:>12}{:>12}", "", "wall ms", "least ms", "CPU ms", "peak MB", "to floor");
    let generated = scratch();
    write(generated.path(), &generate::portfolio(records, 1));
    for (name, root) in [("content", folder::root()), ("generated", generated.path().to_path_buf())] {
        let mut floor = None;
        for (case, _) in CASES {
            let figures = in_own_process(case, &root);
            let ratio = floor.map_or(String::new(), |floor: f64| format!("{:.1}", figures.middle / floor));
            let ratio = if case == "save" { String::new() } else { ratio };
            floor = floor.or(Some(figures.middle));
            let Figures { middle, least, cpu, peak } = figures;
            // The process of the floor has made the site once, to learn the sizes of its files: its peak says nothing.
            let peak = if case == "floor" { String::new() } else { format!("{peak:.1}") };
            println!("{:<28}{middle:>12.1}{least:>12.1}{cpu:>12.1}{peak:>12}{ratio:>12}", format!("{name}, {case}"));
        }
    }
    let Figures { middle, least, cpu, peak } = in_own_process(LAYOUT.0, Path::new("."));
    println!("{:<28}{middle:>12.1}{least:>12.1}{cpu:>12.1}{peak:>12.1}", "layout of 1,000 boxes");
}

/// What a process says of itself.
struct Figures {
    middle: f64,
    least: f64,
    cpu: f64,
    peak: f64,
}

fn in_own_process(case: &str, root: &Path) -> Figures {
    let own = std::env::current_exe().expect("the process knows its file");
    let output = Command::new(own).arg(case).arg(root).output().expect("the process can be started");
    let said = String::from_utf8(output.stdout).expect("figures are text");
    let figures: Vec<f64> = said.split_whitespace().filter_map(|figure| figure.parse().ok()).collect();
    let [middle, least, cpu, peak] = figures[..] else {
        panic!("{case} of {} failed: {}", root.display(), String::from_utf8_lossy(&output.stderr))
    };
    Figures { middle, least, cpu, peak }
}

/// Does something a few times and prints what it took; `prepare` is not counted.
fn measure<T>(prepare: impl Fn() -> T, run: impl Fn(T)) {
    let mut walls = Vec::new();
    let mut cpu = Duration::ZERO;
    for _ in 0..TIMES {
        let prepared = prepare();
        let (before, start) = (processor(), Instant::now());
        run(prepared);
        walls.push(start.elapsed().as_secs_f64() * 1e3);
        cpu += processor().saturating_sub(before);
    }
    walls.sort_by(f64::total_cmp);
    println!("{} {} {} {}", walls[TIMES / 2], walls[0], cpu.as_secs_f64() * 1e3 / TIMES as f64, peak());
}

/// Reads how long the process has been computing, on all its threads.
fn processor() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let ticks = after_name.split_whitespace().skip(11).take(2).filter_map(|ticks| ticks.parse::<f64>().ok());
    Duration::from_secs_f64(ticks.sum::<f64>() * TICK)
}

/// Reads the most memory that the process has had, in MB.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse::<f64>().unwrap_or(f64::NAN) / 1024.0
}

fn options() -> Options {
    Options { as_of: date(2026, 11, 22), base_url: None, drafts: Drafts::Hidden, history: None }
}

/// Makes a folder in memory where the system has one, since fresh files on a disk cost more than everything else.
fn scratch() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    let made = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
    made.expect("a folder can be made")
}

fn write(root: &Path, files: &folder::Folder) {
    files.par_iter().for_each(|(path, bytes)| {
        let path = root.join(path);
        std::fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("a folder can be made");
        std::fs::write(path, bytes).expect("a file can be written");
    });
}

/// The floor: read, turn Markdown into HTML, and write as many bytes in as many files as the site has.
fn floor(root: &Path) {
    let folder = disk::Folder::read(root).expect("the folder can be read");
    let site = folder.site(&options(), &mut Memory::default()).value;
    let mut sizes: Vec<(PathBuf, usize)> = Vec::new();
    for route in site.routes().into_iter().filter(|route| site.recipe(route).is_none()) {
        sizes.push((PathBuf::from(route.as_str()), site.render(&route).map_or(0, |bytes| bytes.len())));
    }
    drop(site);
    measure(scratch, |out| {
        let files = folder::read(root, &["content"]);
        let html: usize = files.par_iter().map(|(_, bytes)| markdown(&String::from_utf8_lossy(bytes))).sum();
        assert!(html > 0, "there is something to turn");
        sizes.par_iter().for_each(|(path, size)| {
            let path = out.path().join(path);
            std::fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("a folder can be made");
            std::fs::write(path, vec![b'x'; *size]).expect("a file can be written");
        });
    });
}

fn markdown(text: &str) -> usize {
    let mut html = String::new();
    pulldown_cmark::html::push_html(
        &mut html,
        pulldown_cmark::Parser::new_ext(text, pulldown_cmark::Options::ENABLE_TABLES),
    );
    html.len()
}

/// From files on disk to every page in memory.
fn in_memory(root: &Path) {
    measure(
        || (),
        |()| {
            let folder = disk::Folder::read(root).expect("the folder can be read");
            let site = folder.site(&options(), &mut Memory::default()).value;
            let quick = site.routes().into_par_iter().filter(|route| site.recipe(route).is_none());
            let bytes: usize = quick.filter_map(|route| site.render(&route)).map(|page| page.len()).sum();
            assert!(bytes > 0, "there are pages");
        },
    );
}

/// From files on disk to files on disk.
fn to_disk(root: &Path) {
    let kept = disk::Made::of(root);
    let first =
        disk::Folder::read(root).expect("the folder can be read").site(&options(), &mut Memory::default()).value;
    assert!(kept.prepare(&first, &first.costly(), &|| ()).is_empty(), "every picture can be made");
    measure(scratch, |out| {
        let folder = disk::Folder::read(root).expect("the folder can be read");
        let output = Output::at(folder.root(), &out.path().join("public")).expect("the place is free");
        let site = folder.site(&options(), &mut Memory::default()).value;
        let made = disk::Made::of(root);
        made.prepare(&site, &site.costly(), &|| ());
        output.publish(&site.routes(), |route| made.render(&site, route)).expect("the site can be written");
    });
}

/// The index of the search, with all its files, of a site that is there.
fn search(root: &Path) {
    let folder = disk::Folder::read(root).expect("the folder can be read");
    measure(
        || folder.site(&options(), &mut Memory::default()).value,
        |site| {
            let files = site.routes().into_par_iter().filter(|route| route.as_str().contains("search/data/"));
            let bytes: usize = files.filter_map(|route| site.render(&route)).map(|file| file.len()).sum();
            assert!(bytes > 0, "there is an index");
        },
    );
}

/// Every picture to share, made anew.
fn pictures(root: &Path) {
    let folder = disk::Folder::read(root).expect("the folder can be read");
    let site = folder.site(&options(), &mut Memory::default()).value;
    measure(
        || (),
        |()| {
            let made = site.costly().into_par_iter().map(|batch| {
                let routes: Vec<&Route> = batch.files.iter().map(|(route, _)| route).collect();
                site.make(&routes).expect("it can be made").len()
            });
            assert!(made.sum::<usize>() > 0, "there are pictures");
        },
    );
}

/// From the new bytes of one file to its page: what `serve` does between a save and an answer.
fn save(root: &Path) {
    let folder = disk::Folder::read(root).expect("the folder can be read");
    let mut tree = folder.tree().clone();
    let file = tree.under("content/actions/").next().expect("there are actions");
    let (path, text) = (file.path.to_string(), file.text().expect("content is text").to_owned());
    let page = Route::new(&path.replace("content/", "").replace(".md", "/index.html"));
    let memory = std::cell::RefCell::new(Memory::default());
    Site::new(&tree, &options(), &mut memory.borrow_mut());
    let count = std::cell::Cell::new(0);
    let tree = std::cell::RefCell::new(&mut tree);
    measure(
        || count.set(count.get() + 1),
        |()| {
            tree.borrow_mut().insert(&path, format!("{text}\nEdit {}.\n", count.get()).into_bytes());
            let site = Site::new(&tree.borrow(), &options(), &mut memory.borrow_mut()).value;
            let bytes = site.render(&page).expect("the page is there");
            let words = format!("Edit {}.", count.get());
            assert!(String::from_utf8_lossy(&bytes).contains(&words), "the page shows the edit");
        },
    );
}

/// A system of 1,000 parts: 620 actions that lead to one or two of 360 milestones and outcomes, or past them to one of 20 missions.
fn layout(_: &Path) {
    let mut random = random::Random::new(7);
    let layers = [(0, 620), (1, 360), (2, 20)];
    let nodes =
        layers.iter().flat_map(|&(layer, count)| std::iter::repeat_n(Node { layer, size: 24.0 }, count)).collect();
    let mut edges: Vec<Edge> = Vec::new();
    for action in 0..620 {
        edges.push(Edge { from: action, to: 620 + random.below(360), weight: 2 });
        if random.once_in(2) {
            edges.push(Edge { from: action, to: 620 + random.below(360), weight: 2 });
        }
        if random.once_in(20) {
            edges.push(Edge { from: action, to: 980 + random.below(20), weight: 2 });
        }
    }
    edges.extend((0..360).map(|target| Edge { from: 620 + target, to: 980 + target % 20, weight: 3 }));
    let graph = Graph { nodes, edges };
    measure(
        || (),
        |()| {
            let crossings = layered(&graph, Spacing { between: 2.0, line: 10.0, ends: 3.5 }).crossings;
            assert!(crossings.found <= crossings.given, "{crossings:?}");
        },
    );
}
