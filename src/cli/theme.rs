//! `wayfolio theme`: themes listed, files copied out, mistakes found, and what templates can use.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::arguments::{Theme, ThemeCheck, ThemeCommand, ThemeCopy, ThemeList};
use super::report::{self, Gaps, Length, Manner};
use super::summary::{Summary, counted};
use super::{Ending, terminal};
use crate::diagnostics::{Diagnostic, nearest, sort};
use crate::disk::{self, Folder};
use crate::graph::Drafts;
use crate::site::{Memory, Options, Site};
use crate::source::SourceTree;
use crate::{starter, theme};

/// The codes of mistakes in the look that stand outside the folders of themes.
const OF_THE_LOOK: [&str; 7] = [
    "unknown-theme",
    "low-contrast",
    "wrong-colour",
    "unknown-font",
    "missing-font",
    "unknown-template",
    "missing-phrases",
];

/// Does what is asked for.
pub(super) fn run(arguments: &Theme) -> anyhow::Result<Ending> {
    match &arguments.command {
        ThemeCommand::List(arguments) => list(arguments),
        ThemeCommand::Copy(arguments) => copy(arguments),
        ThemeCommand::Check(arguments) => check(arguments),
        ThemeCommand::Docs(_) => {
            terminal::print(theme::REFERENCE)?;
            Ok(Ending::Well)
        }
    }
}

/// Reads a site for its theme's name.
fn site(folder: &Folder) -> Site {
    let as_of = jiff::civil::Date::constant(2000, 1, 1);
    let options = Options { as_of, base_url: None, drafts: Drafts::Shown, history: None };
    folder.site(&options, &mut Memory::default()).value
}

fn list(arguments: &ThemeList) -> anyhow::Result<Ending> {
    let folder = Folder::read(&arguments.root)?;
    let site = site(&folder);
    let worn = site.portfolio().settings.theme.value.clone();
    let mut text = String::new();
    for listed in theme::listed(folder.tree()) {
        let mark = if listed.name == worn { "*" } else { " " };
        let from = if listed.carried { "carried by wayfolio" } else { "in themes/" };
        let title = listed.manifest.title.as_deref().filter(|title| title.to_lowercase() != listed.name);
        let title = title.map(|title| format!("“{title}”, ")).unwrap_or_default();
        let extends = listed.manifest.extends.as_ref().map(|name| format!(", changes `{}`", name.value));
        let license = listed.manifest.license.as_ref().map(|license| format!(", {license}"));
        let (extends, license) = (extends.unwrap_or_default(), license.unwrap_or_default());
        writeln!(text, "{mark} {}  {title}{from}{extends}{license}", listed.name)?;
        if let Some(about) = &listed.manifest.description {
            writeln!(text, "    {about}")?;
        }
        for (words, replaces) in [("in place of its own", true), ("beside its own", false)] {
            let files: Vec<&str> =
                listed.own.iter().filter(|file| file.replaces == replaces).map(|file| &*file.path).collect();
            if !files.is_empty() {
                writeln!(text, "    {} of yours {words}: {}", counted(files.len(), "file"), files.join(", "))?;
            }
        }
    }
    writeln!(text, "\nThe site wears the one with the star; `theme: NAME` in content/portfolio.yaml chooses.")?;
    terminal::print(&text)?;
    Ok(Ending::Well)
}

fn copy(arguments: &ThemeCopy) -> anyhow::Result<Ending> {
    let folder = Folder::read(&arguments.root)?;
    let worn = site(&folder).portfolio().settings.theme.value.clone();
    let known = theme::originals(folder.tree(), &worn);
    let wanted: Vec<&str> = if arguments.all {
        known.iter().copied().filter(|path| *path != ADDED).collect()
    } else {
        arguments.files.iter().map(|written| named(written, &known)).collect::<anyhow::Result<_>>()?
    };
    let originals: BTreeMap<&str, (String, &[u8])> =
        wanted.iter().filter_map(|path| Some((*path, theme::original(folder.tree(), &worn, path)?))).collect();
    if arguments.print {
        for (_, bytes) in originals.values() {
            terminal::put(bytes)?;
        }
        return Ok(Ending::Well);
    }
    let files: Vec<starter::File> = originals
        .iter()
        .map(|(path, (_, bytes))| starter::File {
            path: format!("themes/{worn}/{path}"),
            text: String::from_utf8_lossy(bytes).into_owned(),
        })
        .collect();
    let placed = disk::place(&arguments.root, &files)?;
    let prefix = format!("themes/{worn}/");
    let copies: Vec<(&str, &str)> = (placed.written.iter())
        .filter_map(|path| path.strip_prefix(&*prefix))
        .filter_map(|path| Some((path, originals.get(path)?.0.as_str())))
        .collect();
    if !copies.is_empty() {
        let note = folder.tree().get(&format!("{prefix}{}", theme::NOTE_OF_COPIES));
        let note = theme::noted(note.and_then(|note| note.text()).unwrap_or_default(), &copies);
        disk::write_files(&arguments.root.join(&*prefix), &[(theme::NOTE_OF_COPIES.to_owned(), note.into_bytes())])?;
    }
    for path in &placed.kept {
        terminal::say(&format!("{path} is there already, and was left as it was"));
    }
    match copies.as_slice() {
        [] => terminal::say("nothing was copied"),
        [(path, from)] => terminal::say(&format!(
            "{prefix}{path} is yours now: a copy of that of `{from}`, used in its place. Change it, and look with `wayfolio serve`"
        )),
        many => terminal::say(&format!(
            "{} are yours now, in {prefix}; take away those that you do not change",
            counted(many.len(), "file")
        )),
    }
    if copies.iter().any(|(path, _)| path.starts_with("strings/")) {
        terminal::say("of phrases, keep only those that you change: the others come from wayfolio, new ones too");
    }
    Ok(Ending::Well)
}

/// The sheet that adds up.
const ADDED: &str = "assets/theme.css";

/// Finds the file that is meant: by its whole path, or by its end.
fn named<'k>(written: &str, known: &[&'k str]) -> anyhow::Result<&'k str> {
    let plain = written.trim_start_matches("./");
    let ends = |path: &&&str| path.strip_suffix(plain).is_some_and(|before| before.is_empty() || before.ends_with('/'));
    let found: Vec<&&str> = known.iter().filter(ends).collect();
    if found.iter().any(|path| **path == ADDED) {
        anyhow::bail!(
            "{ADDED} is not copied: the sheets of that name add up; write your own rules into one of that name in your theme"
        );
    }
    match found.as_slice() {
        [path] => Ok(path),
        [] => {
            let names = known.iter().flat_map(|path| [*path, path.rsplit('/').next().unwrap_or(path)]);
            let near = nearest(plain, names).map(|near| format!("; did you mean {near}?"));
            anyhow::bail!("no file of the theme is called {written}{}", near.unwrap_or_default())
        }
        several => {
            let paths: Vec<&str> = several.iter().map(|path| **path).collect();
            anyhow::bail!("{written} may be any of {}; write one of these", paths.join(", "))
        }
    }
}

fn check(arguments: &ThemeCheck) -> anyhow::Result<Ending> {
    let folder = Folder::read(&arguments.portfolio.root)?;
    let options = arguments.portfolio.options(None, Drafts::Shown);
    let (mut found, mut pages) = (Vec::new(), 0);
    let trees = [folder.tree().clone(), example(folder.tree(), &site(&folder))];
    for tree in &trees {
        let made = Site::new(tree, &options, &mut Memory::default());
        let of_pages = made.value.mistakes_of_pages();
        pages += of_pages.0;
        found.extend(made.diagnostics);
        found.extend(of_pages.1);
    }
    let tree = folder.tree();
    let is_ours = |told: &Diagnostic| {
        let is_here = tree.file(told.span.file).is_some();
        is_here && (tree.path(told.span.file).starts_with("themes/") || OF_THE_LOOK.contains(&told.code))
    };
    found.retain(is_ours);
    sort(&mut found, tree);
    found.dedup();
    let manner = Manner { gaps: Gaps::Counted, length: Length::Readable, colours: terminal::colours_of_output() };
    terminal::print(&report::write(&found, tree, manner))?;
    terminal::say(&format!("{} tried, those of a small example among them", counted(pages, "page")));
    let summary = Summary::of(&found);
    let fails = summary.stops() || (arguments.strict && summary.warnings > 0);
    Ok(if fails { Ending::ContentErrors } else { Ending::Well })
}

/// Makes a site of the example that `wayfolio init` writes, in the theme of this one. Files of themes keep their numbers, so that their
/// mistakes have their places.
fn example(tree: &SourceTree, site: &Site) -> SourceTree {
    let settings = &site.portfolio().settings;
    let mut example = tree.clone();
    let paths: Vec<String> = tree.under("content/").map(|file| file.path.to_string()).collect();
    for path in &paths {
        example.remove(path);
    }
    for file in starter::example(site.analysis().as_of) {
        let is_settings = file.path == SourceTree::SETTINGS;
        let text = if is_settings { format!("{}\ntheme: {}\n", file.text, settings.theme.value) } else { file.text };
        example.insert(&file.path, text.into_bytes());
    }
    example
}
