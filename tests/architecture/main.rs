//! Holds the house to its plan: arrows point down the floors of the table in `src/lib.rs`, only the last floors know disk, clock,
//! environment and network, and every file says what it owns.
//!
//! Owns the rules. What is code in a file and which paths it names is the business of [`code`].

mod code;

use std::collections::BTreeMap;
use std::path::Path;

use code::File;

/// The first floor that may know the world outside: everything below is a function of its inputs.
const OUTSIDE: u32 = 9;

/// What only [`OUTSIDE`] and the floors above it may name.
const WORLD: &[&str] = &["std::fs", "std::env", "std::net", "std::process"];

/// What only [`OUTSIDE`] and the floors above it may call.
const CLOCKS: &[&str] = &["SystemTime::now", "Instant::now", "Zoned::now", "Timestamp::now"];

/// The most lines of a file, tests left out: the house says about 400.
const LINES: usize = 450;

/// The modules and their floors.
type Floors = BTreeMap<String, u32>;

/// Reads the table of floors at the top of `src/lib.rs`.
fn floors(lib: &str) -> Floors {
    let rows = lib.lines().filter_map(|line| line.strip_prefix("//! | "));
    rows.filter_map(|row| {
        let (floor, rest) = row.split_once(" | ")?;
        let modules = rest.split(" | ").next()?.split(", ").map(|name| name.trim_matches(['[', ']', '`']).to_owned());
        Some((floor.parse().ok()?, modules.collect::<Vec<String>>()))
    })
    .flat_map(|(floor, modules): (u32, _)| modules.into_iter().map(move |module| (module, floor)))
    .collect()
}

/// Lists the arrows of a file that climb, or that lead to a neighbour on the same floor.
fn climbing(file: &File, floors: &Floors) -> Vec<String> {
    let Some(own) = floors.get(&file.module) else {
        return vec![format!(
            "{}: the module `{}` stands on no floor of the table in src/lib.rs",
            file.path, file.module
        )];
    };
    let arrows = file.code.crate_paths(file.depth);
    arrows
        .into_iter()
        .filter(|(_, module)| *module != file.module)
        .filter_map(|(line, module)| match floors.get(&module) {
            Some(floor) if floor < own => None,
            Some(floor) => Some(format!("{}:{line}: floor {own} names `{module}` of floor {floor}", file.path)),
            None => Some(format!("{}:{line}: names `{module}`, which stands on no floor", file.path)),
        })
        .collect()
}

/// Lists the places where a file below the last floors knows the world outside.
fn worldly(file: &File, floors: &Floors) -> Vec<String> {
    if floors.get(&file.module).is_none_or(|&floor| floor >= OUTSIDE) {
        return Vec::new();
    }
    let paths = file.code.std_paths().into_iter().filter(|(_, path)| WORLD.contains(&path.as_str()));
    let calls = CLOCKS.iter().flat_map(|clock| file.code.lines_with(clock).map(|line| (line, (*clock).to_owned())));
    paths.chain(calls).map(|(line, what)| format!("{}:{line}: {what} below floor {OUTSIDE}", file.path)).collect()
}

fn report(what: &str, found: &[String]) {
    assert!(found.is_empty(), "{what}:\n{}", found.join("\n"));
}

fn source() -> Vec<File> {
    let files = code::files(Path::new(env!("CARGO_MANIFEST_DIR")), "src");
    assert!(files.len() > 80, "only {} files were found under src", files.len());
    files
}

fn table() -> Floors {
    let lib = source().into_iter().find(|file| file.path == "src/lib.rs").expect("src/lib.rs is there");
    floors(&lib.text)
}

/// Every file that belongs to a module.
fn housed() -> Vec<File> {
    source().into_iter().filter(|file| !["src/lib.rs", "src/main.rs"].contains(&file.path.as_str())).collect()
}

#[test]
fn every_module_stands_on_a_floor() {
    let floors = table();
    let mut modules: Vec<String> = housed().into_iter().map(|file| file.module).collect();
    modules.dedup();
    assert_eq!(
        modules.iter().filter(|&module| !floors.contains_key(module)).collect::<Vec<_>>(),
        Vec::<&String>::new()
    );
    assert_eq!(floors["source"], 0);
    assert!(floors.values().any(|&floor| floor >= OUTSIDE), "the table has no floor {OUTSIDE}");
}

#[test]
fn arrows_point_down() {
    let floors = table();
    report("arrows that climb", &housed().iter().flat_map(|file| climbing(file, &floors)).collect::<Vec<_>>());
}

#[test]
fn only_the_last_floors_know_the_world() {
    let floors = table();
    let files: Vec<File> = housed().into_iter().filter(|file| !file.test).collect();
    report("the world outside", &files.iter().flat_map(|file| worldly(file, &floors)).collect::<Vec<_>>());
}

#[test]
fn every_file_says_what_it_owns() {
    let silent = source().into_iter().filter(|file| !file.test && !file.text.starts_with("//! "));
    report("files that do not open with //!", &silent.map(|file| file.path).collect::<Vec<_>>());
}

#[test]
fn files_stay_small() {
    let files = source().into_iter().filter(|file| !file.test).map(|file| (file.text.lines().count(), file.path));
    let large = files.filter(|&(lines, _)| lines > LINES).map(|(lines, path)| format!("{path}: {lines} lines"));
    report("files over 450 lines", &large.collect::<Vec<_>>());
}

#[test]
fn nothing_is_allowed_without_a_reason() {
    let bare = source().into_iter().flat_map(|file| {
        let lines: Vec<usize> = ["#[allow", "#![allow"].iter().flat_map(|word| file.code.lines_with(word)).collect();
        lines.into_iter().map(move |line| format!("{}:{line}", file.path))
    });
    report("write #[expect(lint, reason = \"…\")] instead", &bare.collect::<Vec<_>>());
}

#[test]
fn only_the_command_line_prints() {
    let printing = housed().into_iter().filter(|file| !file.test && file.module != "cli").flat_map(|file| {
        let words = ["println!", "print!", "eprintln!", "eprint!", "dbg!"];
        let lines: Vec<usize> = words.iter().flat_map(|word| file.code.lines_with(word)).collect();
        lines.into_iter().map(move |line| format!("{}:{line}", file.path))
    });
    report("files that print", &printing.collect::<Vec<_>>());
}

/// Says what the rules find in one line of a file of `graph`, in a house of four floors.
fn check(line: &str, expect: &[&str]) {
    let floors = floors(
        "//! | floor | module | owns |\n//! |---|---|---|\n//! | 0 | [`source`], [`picture`] | a |\n//! | 4 | [`graph`], [`twin`] | b |\n\
         //! | 8 | [`site`] | c |\n//! | 9 | [`disk`] | d |\n",
    );
    let file = File::new("src/graph/links.rs", line.to_owned());
    let mut found = climbing(&file, &floors);
    found.extend(worldly(&file, &floors));
    assert_eq!(found, expect, "{line}");
}

#[test]
fn the_rules_can_fail() {
    check("use crate::source::Span;", &[]);
    check("use crate::graph::Key;", &[]);
    check("use crate::site::Site;", &["src/graph/links.rs:1: floor 4 names `site` of floor 8"]);
    check("use crate::twin::Other;", &["src/graph/links.rs:1: floor 4 names `twin` of floor 4"]);
    check("use crate::lost::Other;", &["src/graph/links.rs:1: names `lost`, which stands on no floor"]);
    check(
        "use crate::{source::Span,\n  site::{Site, Memory}};",
        &["src/graph/links.rs:2: floor 4 names `site` of floor 8"],
    );
    check("fn f() { let x = crate :: disk::read(); }", &["src/graph/links.rs:1: floor 4 names `disk` of floor 9"]);
    check("use super::super::site::Site;", &["src/graph/links.rs:1: floor 4 names `site` of floor 8"]);
    check("use super::table::Table;", &[]);
    check("// use crate::site::Site;\n/* crate::disk */ /// [`crate::disk`]", &[]);
    check("const TEXT: &str = \"crate::site::Site, \\\" std::fs\"; const RAW: &str = r#\"crate::disk\"#;", &[]);
    check(
        "fn quote(c: char) -> bool { c == '\"' || crate::site::yes() }",
        &["src/graph/links.rs:1: floor 4 names `site` of floor 8"],
    );
    check("use std::fs;", &["src/graph/links.rs:1: std::fs below floor 9"]);
    check("use std::{collections::BTreeMap, env};", &["src/graph/links.rs:1: std::env below floor 9"]);
    check("\nfn now() { jiff::Zoned::now(); }", &["src/graph/links.rs:2: Zoned::now below floor 9"]);
    check("use std::fmt;\nuse std::collections::BTreeSet;", &[]);
}
