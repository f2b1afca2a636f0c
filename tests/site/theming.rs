//! What templates can use, written down: made from the types of the views, the templates and the sheet, and held to `themes/README.md`.
//! `WAYFOLIO_WRITE=1 cargo test --test site theming` writes it anew.

#![expect(clippy::disallowed_methods, reason = "the test writes the file that it judges, when it is asked to")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::folder;

/// Where the part of the file begins that is made here.
const MARK: &str =
    "<!-- From here on made by the tests from the program: WAYFOLIO_WRITE=1 cargo test --test site theming -->\n";

/// What each template sets as `page`.
const PAGES: &[(&str, &str, &str)] = &[
    ("404", "words", "NotFoundView"),
    ("action", "action", "ActionView"),
    ("actions", "actions", "ActionsView"),
    ("actor", "actor", "ActorView"),
    ("alignment-actions", "alignment/actions", "ActionMatrix"),
    ("alignment-actors", "alignment/actors", "ActorMatrix"),
    ("balance", "balance", "BalanceView"),
    ("calendar", "calendar", "CalendarView"),
    ("changes", "changes/mod", "ChangesView"),
    ("changes_of", "changes/records", "RecordsView"),
    ("data", "data", "DataView"),
    ("gaps", "gaps", "GapsView"),
    ("home", "home", "HomeView"),
    ("lesson", "lesson", "LessonView"),
    ("lessons", "lesson", "LessonsView"),
    ("map", "map", "MapView"),
    ("map_of", "map", "MapOfView"),
    ("mission", "mission/mod", "MissionView"),
    ("missions", "home", "MissionsView"),
    ("money", "money", "MoneyView"),
    ("outcome", "outcome", "OutcomeView"),
    ("people", "actor", "PeopleView"),
    ("pipeline", "pipeline", "PipelineView"),
    ("place", "place", "PlaceView"),
    ("places", "place", "PlacesView"),
    ("print", "print", "PrintView"),
    ("progress", "progress", "ProgressView"),
    ("redirect", "words", "RedirectView"),
    ("search", "search", "SearchView"),
    ("stopped", "pipeline", "StoppedView"),
    ("tag", "tags", "TagView"),
    ("tags", "tags", "TagsView"),
    ("words", "words", "WordsView"),
];

/// The functions and filters that wayfolio adds to those of Tera.
const CALLS: &[(&str, &str)] = &[
    (
        "asset",
        "`asset(f=\"style.css\")` is the address of a file of `assets/`, from the top of the site: write `{{ frame.top }}` before it. The address of a sheet or script at the top of `assets/` changes with its content, so that browsers may keep it.",
    ),
    ("has_asset", "`has_asset(f=\"logo.svg\")` says whether the theme has such a file."),
    (
        "t",
        "`t(k=\"next-milestone\", title=milestone.title)` says a phrase in the language of the page. A number called `count` or `n` chooses the plural. Phrases stand in `strings/<language>.ftl`.",
    ),
    ("address", "`link | address` is the address if its scheme may be linked to, else `#`."),
    ("number", "`1200 | number` is the number as the language writes it."),
];

struct Field {
    name: String,
    holds: String,
    about: String,
}

struct Struct {
    file: String,
    name: String,
    about: String,
    fields: Vec<Field>,
}

/// Reads the structs that templates see, with the words above them and above each field.
fn structs(path: &str, text: &str) -> Vec<Struct> {
    let file = path.trim_start_matches("src/pages/").trim_end_matches(".rs").to_owned();
    let mut found: Vec<Struct> = Vec::new();
    let (mut about, mut is_seen, mut is_within, mut is_hidden) = (String::new(), false, false, false);
    for line in text.lines().map(str::trim) {
        if let Some(words) = line.strip_prefix("///") {
            if !about.is_empty() {
                about.push(' ');
            }
            about.push_str(words.trim());
        } else if line.starts_with("#[") {
            is_seen |= line.contains("Serialize");
            is_hidden |= line.contains("serde(skip)");
        } else if is_within {
            if line == "}" {
                (is_within, is_seen) = (false, false);
            } else if let Some((name, holds)) = line.split_once(": ")
                && !is_hidden
            {
                let name = name.rsplit(' ').next().unwrap_or(name).to_owned();
                let holds = holds.trim_end_matches(',').to_owned();
                found.last_mut().expect("it was begun").fields.push(Field { name, holds, about: about.clone() });
            }
            about.clear();
            is_hidden = false;
        } else {
            let declared = line
                .split_once("struct ")
                .filter(|(before, _)| !before.contains(['/', '"', '(']) || before.starts_with("pub("));
            if let Some((_, rest)) = declared
                && is_seen
                && line.ends_with('{')
            {
                let name = rest.split([' ', '<']).next().unwrap_or_default().to_owned();
                found.push(Struct { file: file.clone(), name, about: about.clone(), fields: Vec::new() });
                is_within = true;
            }
            is_seen &= is_within;
            about.clear();
        }
    }
    found
}

/// All that templates see.
struct Types(Vec<Struct>);

impl Types {
    fn read() -> Self {
        let files = folder::read(&folder::root(), &["src/pages", "src/site/global.rs"]);
        let texts = files.iter().filter(|(path, _)| path.ends_with(".rs"));
        Self(texts.flat_map(|(path, bytes)| structs(path, &String::from_utf8_lossy(bytes))).collect())
    }

    /// Finds what a type of a field is: in the same file, in a file that its path names, or in any.
    fn find(&self, file: &str, path: &str) -> Option<usize> {
        let (module, name) = path.rsplit_once("::").unwrap_or(("", path));
        let module = module.rsplit("::").next().unwrap_or_default();
        let all = || self.0.iter().enumerate().filter(|(_, one)| one.name == name).map(|(at, _)| at);
        let folder = file.split('/').next().unwrap_or(file);
        let near = |at: &usize| self.0[*at].file == file;
        let named = |at: &usize| !module.is_empty() && self.0[*at].file.contains(module);
        let around = |at: &usize| self.0[*at].file.split('/').next() == Some(folder);
        let part = |at: &usize| self.0[*at].file.starts_with("parts/");
        (module.is_empty().then(|| all().find(near)).flatten())
            .or_else(|| all().find(named))
            .or_else(|| all().find(around))
            .or_else(|| all().find(part))
            .or_else(|| all().next())
    }

    /// Names a struct so that no other has the name.
    fn name(&self, at: usize) -> String {
        let one = &self.0[at];
        let is_alone = self.0.iter().filter(|other| other.name == one.name).count() == 1;
        let file = one.file.trim_end_matches("/mod").replace('/', "-");
        if is_alone { one.name.clone() } else { format!("{}-of-{file}", one.name) }
    }

    /// Says what a field holds, in words; notes the structs that it leads to.
    fn holds(&self, file: &str, written: &str, met: &mut BTreeSet<usize>) -> String {
        let written = written.trim();
        let inner = |head: &str| written.strip_prefix(head).and_then(|rest| rest.strip_suffix('>'));
        if let Some(of) = inner("Option<") {
            return format!("{}, or none", self.holds(file, of, met));
        }
        if let Some(of) = inner("Vec<").or_else(|| inner("Box<")) {
            let list = if written.starts_with("Vec") { "list of " } else { "" };
            return format!("{list}{}", self.holds(file, of, met));
        }
        if let Some(of) = written.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
            let parts: Vec<String> = of.split(", ").map(|part| self.holds(file, part, met)).collect();
            return format!("[{}]", parts.join(", "));
        }
        match written {
            "String" | "&'static str" | "Arc<str>" => "text".to_owned(),
            "bool" => "true or false".to_owned(),
            "usize" | "u32" | "u8" | "f64" | "i64" | "u64" => "number".to_owned(),
            _ if written.contains("BTreeMap") => "values by name".to_owned(),
            _ => match self.find(file, written) {
                Some(at) => {
                    met.insert(at);
                    format!("[{0}](#{1})", self.name(at), self.name(at).to_lowercase())
                }
                None => "value".to_owned(),
            },
        }
    }

    /// Writes the fields of a struct as a table; tells those that nothing is said about.
    fn table(&self, at: usize, text: &mut String, met: &mut BTreeSet<usize>, silent: &mut Vec<String>) {
        let one = &self.0[at];
        let words: BTreeMap<&str, &str> =
            include_str!("theme_words.txt").lines().filter_map(|line| line.split_once(": ")).collect();
        text.push_str("| name | holds | what |\n|---|---|---|\n");
        for field in &one.fields {
            let about = if field.about.is_empty() {
                words.get(field.name.as_str()).copied().unwrap_or_else(|| {
                    silent.push(format!("{}: {}.{}", one.file, one.name, field.name));
                    ""
                })
            } else {
                &field.about
            };
            let about = about.trim_end_matches('.').replace('|', "\\|").replace("[`", "`").replace("`]", "`");
            let mut about = about.chars();
            let about: String = about.next().into_iter().flat_map(char::to_uppercase).chain(about).collect();
            writeln!(text, "| `{}` | {} | {about} |", field.name, self.holds(&one.file, &field.holds, met))
                .expect("it is text");
        }
    }
}

fn templates() -> BTreeMap<String, String> {
    let files = folder::read(&folder::root(), &["themes/default/templates"]);
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("templates are text");
    files.into_iter().map(|(path, bytes)| (path.rsplit('/').next().expect("a path").to_owned(), text(bytes))).collect()
}

/// Lists what stands between a mark and an end, each once, in order.
fn between<'t>(text: &'t str, mark: &str, end: &str) -> Vec<&'t str> {
    let mut found = Vec::new();
    for part in text.split(mark).skip(1).filter_map(|part| part.split(end).next()) {
        if !found.contains(&part) {
            found.push(part);
        }
    }
    found
}

/// Writes the reference.
fn reference() -> (String, Vec<String>) {
    let types = Types::read();
    let mut text = String::from("## Reference\n\n### What every template sees\n\n");
    let (mut met, mut silent, mut done) = (BTreeSet::new(), Vec::new(), BTreeSet::new());
    let mut whole = |text: &mut String, name: &str, file: &str, words: &str, met: &mut BTreeSet<usize>| {
        let at = types.0.iter().position(|one| one.name == name && (file.is_empty() || one.file == file));
        let at = at.unwrap_or_else(|| panic!("there is no struct {name} in src/pages/{file}.rs"));
        text.push_str(words);
        types.table(at, text, met, &mut silent);
        text.push('\n');
        done.insert(at);
    };
    whole(&mut text, "SiteView", "", "`site`: what all pages share.\n\n", &mut met);
    whole(&mut text, "Frame", "", "`frame`: what is around the content of a page.\n\n", &mut met);
    text.push_str(
        "`prose`: the words of the record, set as HTML; none when it has none. `has_code`: whether they hold code. `page`: what the page \
         shows, told below for each template.\n\nA page that names its template itself sees, besides, `portfolio`: everything, as \
         `portfolio.json` of every site has it and `portfolio.schema.json` beside it describes it: `portfolio.missions`, `portfolio.actions`, \
         `portfolio.outcomes` and so on; `page` of a record in it is its address from the top of the language: write `{{ frame.root }}` before it.\n\n",
    );
    text.push_str("### Templates\n\n");
    for (name, source) in templates() {
        let stem = name.trim_end_matches(".html");
        writeln!(text, "#### `{name}`\n").expect("it is text");
        let parent = between(&source, "{% extends \"", "\"");
        if let [parent] = parent.as_slice() {
            write!(text, "Extends `{parent}`. ").expect("it is text");
        }
        let blocks = between(&source, "{% block ", " %}");
        if !blocks.is_empty() {
            write!(text, "Blocks: `{}`.", blocks.join("`, `")).expect("it is text");
        }
        let components = between(&source, "{% component ", " %}");
        if !components.is_empty() {
            write!(text, "\n\nComponents:\n\n").expect("it is text");
            for component in components {
                writeln!(text, "- `{component}`").expect("it is text");
            }
        }
        text.push_str("\n\n");
        if let Some((_, file, view)) = PAGES.iter().find(|(page, ..)| *page == stem) {
            whole(&mut text, view, file, "`page`:\n\n", &mut met);
        }
    }
    text = text.replace(" \n", "\n").replace("\n\n\n", "\n\n");
    text.push_str("### Types\n\nWhat the tables above lead to.\n\n");
    let mut types_text: BTreeMap<String, String> = BTreeMap::new();
    while let Some(at) = met.iter().copied().find(|at| !done.contains(at)) {
        done.insert(at);
        let name = types.name(at);
        let mut told = format!("#### {name}\n\n");
        if !types.0[at].about.is_empty() {
            told += &format!("{}\n\n", types.0[at].about.replace("[`", "`").replace("`]", "`"));
        }
        types.table(at, &mut told, &mut met, &mut silent);
        types_text.insert(name, told);
    }
    text += &types_text.into_values().collect::<Vec<_>>().join("\n");
    text.push_str("\n### Functions and filters\n\n");
    for (_, words) in CALLS {
        writeln!(text, "- {words}").expect("it is text");
    }
    let source = include_str!("../../src/render/diagnostics.rs");
    for (name, words) in [("FILTERS", "filters"), ("TESTS", "tests"), ("FUNCTIONS", "functions")] {
        let list = between(source, &format!("const {name}: &str = \""), "\"")[0].replace("\\\n", " ");
        let list = list.split_whitespace().collect::<Vec<_>>().join("`, `");
        writeln!(text, "- The {words} of [Tera](https://keats.github.io/tera): `{list}`").expect("it is text");
    }
    text.push_str("\n### Tokens\n\nCustom properties of `style.css`; `theme.yaml` sets them by these names under `tokens`.\n\n| token | value |\n|---|---|\n");
    let style = include_str!("../../themes/default/assets/style.css");
    for token in between(style, ":root{", "}")[0].split(';').filter_map(|part| part.split("--").nth(1)) {
        if let Some((name, value)) = token.split_once(':') {
            writeln!(text, "| `{name}` | `{}` |", value.trim()).expect("it is text");
        }
    }
    text.push_str("\n### Assets\n\n");
    for path in folder::read(&folder::root(), &["themes/default/assets"]).keys() {
        writeln!(text, "- `{}`", path.trim_start_matches("themes/default/")).expect("it is text");
    }
    (text, silent)
}

#[test]
fn the_reference_of_themes_is_what_templates_can_use() {
    let (reference, silent) = reference();
    assert!(
        silent.is_empty(),
        "templates see fields that nothing is said about; write a line `///` above each, or a word into tests/site/theme_words.txt: {silent:#?}"
    );
    let path = folder::root().join("themes/README.md");
    let text = std::fs::read_to_string(&path).expect("it is there");
    let words = text.split(MARK).next().unwrap_or_default();
    let whole = format!("{words}{MARK}\n{reference}");
    if std::env::var("WAYFOLIO_WRITE").is_ok() {
        std::fs::write(&path, &whole).expect("it can be written");
        return;
    }
    assert!(
        text == whole,
        "themes/README.md tells of another wayfolio; `WAYFOLIO_WRITE=1 cargo test --test site theming` writes it anew"
    );
}

#[test]
fn every_page_and_every_call_is_told_of() {
    let view = include_str!("../../src/pages/view.rs");
    let content = between(view, "content! {\n", "\n}")[0];
    let views: BTreeSet<&str> =
        content.lines().filter(|line| !line.contains("///")).filter_map(|line| line.split(['(', ')']).nth(1)).collect();
    let views: BTreeSet<&str> = views.iter().map(|path| path.rsplit("::").next().unwrap_or(path)).collect();
    assert!(views.len() > 25, "{views:?}");
    assert_eq!(views, PAGES.iter().map(|(_, _, view)| *view).collect::<BTreeSet<_>>());
    let pages: BTreeSet<String> = PAGES.iter().map(|(name, ..)| format!("{name}.html")).collect();
    let known = templates();
    assert_eq!(pages.iter().filter(|name| !known.contains_key(*name)).collect::<Vec<_>>(), Vec::<&String>::new());
    let words = include_str!("../../src/render/words.rs");
    let named: BTreeSet<&str> = ["FUNCTIONS: [&str; ", "FILTERS: [&str; "]
        .into_iter()
        .flat_map(|list| between(between(words, list, ";\n")[0], "\"", "\"").into_iter().step_by(1))
        .filter(|name| !name.contains([',', ']', ' ']))
        .collect();
    assert_eq!(named, CALLS.iter().map(|(name, _)| *name).collect::<BTreeSet<_>>());
}
