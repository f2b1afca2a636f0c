use std::collections::{BTreeMap, BTreeSet};

use super::{Theme, carried};
use crate::language::Language;
use crate::source::SourceTree;

fn tree(files: &[(&str, &str)]) -> SourceTree {
    let mut tree = SourceTree::default();
    for (path, text) in files {
        tree.insert(path, text.as_bytes());
    }
    tree
}

#[test]
fn files_of_the_site_go_over_the_default_one_by_one() {
    let tree = tree(&[
        ("themes/harbour/templates/extra.html", "own"),
        ("themes/harbour/templates/parts/card.html", "deep"),
        ("themes/harbour/strings/en.ftl", "about = roughly { $what }\n"),
        ("themes/harbour/assets/mark.svg", "<svg/>"),
        ("themes/harbour/README.md", "not part of it"),
        ("themes/other/templates/extra.html", "other"),
    ]);
    let theme = Theme::load(&tree, "harbour");
    assert_eq!(theme.diagnostics, []);
    let theme = theme.value;
    let template = |name: &str| theme.templates().find(|template| template.name == name).map(|template| template.text);
    assert_eq!(template("extra.html"), Some("own"));
    assert_eq!(template("parts/card.html"), Some("deep"));
    let mark = theme.assets().find(|(path, _)| *path == "mark.svg").map(|(_, bytes)| &**bytes);
    assert_eq!(mark, Some(b"<svg/>".as_slice()));
    assert_eq!(theme.assets().filter(|(path, _)| path.contains("README")).count(), 0);
    let language = theme.language("en");
    assert_eq!(language.diagnostics, []);
    assert_eq!(language.value.say_with("about", &[("what", "60".into())]), "roughly 60");
    assert_eq!(language.value.say("count-1"), "one");
}

#[test]
fn the_default_can_be_changed_under_its_own_name() {
    let tree = tree(&[("themes/default/assets/style.css", "p{}")]);
    let theme = Theme::load(&tree, "default").value;
    let style = theme.assets().find(|(path, _)| *path == "style.css").map(|(_, bytes)| &**bytes);
    assert_eq!(style, Some(b"p{}".as_slice()));
    assert!(theme.strings("en").len() == 1);
}

#[test]
fn a_language_falls_back_to_english_and_to_its_general_form() {
    let tree = tree(&[
        ("themes/t/strings/en.ftl", "count-2 = a pair\n"),
        ("themes/t/strings/pt.ftl", "count-1 = um\ncount-3 = três\n"),
        ("themes/t/strings/pt-BR.ftl", "count-3 = três (BR)\n"),
    ]);
    let language = Theme::load(&tree, "t").value.language("pt-BR").value;
    let said: Vec<String> = (1..=4).map(|count| language.say(&format!("count-{count}"))).collect();
    assert_eq!(said, ["um", "a pair", "três (BR)", "four"]);
}

/// Checks the one mistake of a site: its code, what is underlined, and its hint.
#[track_caller]
fn check_unknown(name: &str, hint: &str, mended: Option<&str>) {
    let settings = format!("title: a\ntheme: {name} # ours\n");
    let tree = tree(&[("content/portfolio.yaml", &settings), ("themes/harbour/assets/a.css", "")]);
    let found = Theme::load(&tree, name).diagnostics;
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].code, "unknown-theme");
    assert_eq!(found[0].span.range(), 16..16 + name.len());
    assert_eq!(found[0].message, format!("there is no theme called `{name}`"));
    assert_eq!(found[0].hint, hint);
    assert_eq!(found[0].repair.as_ref().map(|repair| &*repair.replacement), mended);
    for name in mended.into_iter().chain(["default", "harbour"]) {
        assert_eq!(Theme::load(&tree, name).diagnostics, []);
    }
}

#[test]
fn a_theme_that_is_not_there_is_told() {
    check_unknown("harbor", "did you mean `harbour`? The themes are `council`, `default`, `harbour`", Some("harbour"));
    check_unknown(
        "forest",
        "name a folder of `themes/`, or leave `theme` out for the default: the themes are `council`, `default`, `harbour`",
        None,
    );
}

#[test]
fn a_theme_file_that_is_not_text_is_told() {
    let mut tree = tree(&[]);
    let file = tree.insert("themes/t/templates/a.html", *b"abc\xff");
    let found = Theme::load(&tree, "t").diagnostics;
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].code, found[0].span.file, found[0].span.range()), ("theme-file-not-text", file, 3..4));
    assert_eq!(found[0].hint, "save it as UTF-8 in your editor; pictures and fonts belong in the theme's `assets/`");
    tree.insert("themes/t/templates/a.html", *b"abc");
    assert_eq!(Theme::load(&tree, "t").diagnostics, []);
}

#[test]
fn a_phrase_that_cannot_be_read_is_told() {
    let path = "themes/t/strings/en.ftl";
    let mut tree = tree(&[(path, "month-1 = Æ\nmonth-2 = { $a\nmonth-3 = C\n")]);
    let language = Theme::load(&tree, "t").value.language("en");
    let told: Vec<_> =
        language.diagnostics.iter().map(|told| (told.code, tree.excerpt(told.span), &*told.hint)).collect();
    let hint = "write `name = words`, with placeholders as `{ $number }`; further lines of a phrase are indented";
    assert_eq!(told, [("phrase-error", "month-2 = { $a", hint)]);
    assert_eq!(language.value.say("month-3"), "C");
    tree.insert(path, *b"month-2 = { $a }\n");
    assert_eq!(Theme::load(&tree, "t").value.language("en").diagnostics, []);
}

/// Reads the placeholders of each phrase of a file, by name.
fn placeholders(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut name = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((start, _)) = line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        {
            start.clone_into(&mut name);
            assert!(found.insert(name.clone(), BTreeSet::new()).is_none(), "`{name}` is said twice");
        }
        for rest in line.split('$').skip(1) {
            let end = rest.find(|c: char| !c.is_alphanumeric() && !matches!(c, '_' | '-')).unwrap_or(rest.len());
            let base = rest[..end].trim_end_matches("_words").trim_end_matches("_start");
            let base = if base == "number" { "count" } else { base };
            found.entry(name.clone()).or_default().insert(base.to_owned());
        }
    }
    found
}

/// The plural categories of CLDR.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Lists the plural categories that whole numbers of a language fall under.
fn plurals(tag: &str) -> BTreeSet<&'static str> {
    let cases: String = PLURALS[..5].iter().map(|name| format!("    [{name}] {name}\n")).collect();
    let (language, errors) = Language::new(tag, &[&format!("a = {{ $count ->\n{cases}   *[other] other\n  }}\n")]);
    assert_eq!(errors, []);
    let said: BTreeSet<String> = (0..=1000).chain([1_000_000]).map(|count| language.count("a", count)).collect();
    PLURALS.into_iter().filter(|name| said.contains(*name)).collect()
}

/// Lists the choices of a file of phrases, each by its phrase and the names of its cases.
fn choices(text: &str) -> Vec<(&str, Vec<&str>)> {
    let (mut open, mut done, mut phrase) = (Vec::new(), Vec::new(), "");
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_alphabetic())) {
            phrase = name;
        }
        let case = line.trim_start().trim_start_matches('*').strip_prefix('[').and_then(|rest| rest.split_once(']'));
        if let (Some((case, _)), Some(Some(cases))) = (case, open.last_mut()) {
            let cases: &mut Vec<&str> = cases;
            cases.push(case.trim());
        }
        for (at, brace) in line.match_indices(['{', '}']) {
            if brace == "}" {
                done.extend(open.pop().flatten().map(|cases| (phrase, cases)));
            } else {
                let within = line[at + 1..].split(['{', '}']).next().unwrap_or_default();
                open.push(within.trim_end().ends_with("->").then(Vec::new));
            }
        }
    }
    assert!(open.is_empty(), "{open:?}");
    done
}

#[test]
fn every_language_has_the_same_phrases_with_the_same_placeholders_and_no_plural_but_its_own() {
    let files: Vec<(&str, &str)> = carried("strings/").collect();
    let (_, english) = files.iter().find(|(path, _)| *path == "en.ftl").expect("English is there");
    let english = placeholders(english);
    assert!(files.len() > 1);
    for (path, text) in files {
        let tag = path.strip_suffix(".ftl").expect("strings are Fluent files");
        let (language, errors) = Language::new(tag, &[text]);
        assert_eq!(errors, [], "{tag}");
        assert_eq!((language.say("language-of").as_str(), language.name().is_empty()), (tag, false));
        let own = placeholders(text);
        let names = |of: &BTreeMap<String, BTreeSet<String>>| of.keys().cloned().collect::<BTreeSet<_>>();
        assert_eq!(names(&own), names(&english), "{tag}");
        for (name, theirs) in &english {
            assert_eq!(&own[name], theirs, "{tag}: {name}");
        }
        let plurals = plurals(tag);
        for (phrase, cases) in choices(text) {
            // `other` stands for everything else as well: a currency, a word.
            let dead = cases.iter().find(|case| PLURALS[..5].contains(case) && !plurals.contains(**case));
            assert_eq!(dead, None, "{tag}: {phrase} has a case that no number of the language falls under");
        }
    }
}

#[test]
fn the_carried_themes_have_no_mistake_and_their_colours_can_be_read() {
    for name in super::embedded::names() {
        let layer = super::layer::carried(name);
        assert!(layer.manifest.title.is_some(), "{name} says what it is");
        let mut tree = SourceTree::default();
        let bytes = super::embedded::file(name, "theme.yaml").expect("it has one");
        let id = tree.insert("themes/x/theme.yaml", bytes);
        let read = crate::parse::manifest(tree.file(id).expect("it was put there"));
        assert_eq!(read.diagnostics, [], "{name}");
        // Worn as a site's own theme, its colours have places to be told at.
        for (path, bytes) in super::embedded::files(name) {
            if path == "theme.yaml" {
                tree.insert("themes/x/theme.yaml", bytes);
            }
        }
        assert_eq!(Theme::load(&tree, "x").diagnostics, [], "{name}");
        assert_eq!(Theme::load(&SourceTree::default(), name).diagnostics, [], "{name}");
    }
}

#[test]
fn layers_lie_over_each_other_in_their_order() {
    let tree = tree(&[
        ("themes/harbour/theme.yaml", "extends: council\n"),
        ("themes/harbour/assets/theme.css", "/* harbour */"),
        ("themes/council/templates/home.html", "council, changed"),
        ("themes/default/templates/home.html", "default, changed"),
        ("themes/default/templates/lesson.html", "lesson, changed"),
    ]);
    let loaded = Theme::load(&tree, "harbour");
    assert_eq!(loaded.diagnostics, []);
    let theme = loaded.value;
    let prefixes: Vec<&str> = theme.prefixes().collect();
    assert_eq!(prefixes, ["harbour/", "own/council/", "council/", "own/default/", "default/"]);
    let first = |name: &str| theme.templates().find(|template| template.name == name).map(|template| template.text);
    assert_eq!((first("home.html"), first("lesson.html")), (Some("council, changed"), Some("lesson, changed")));
    // Sheets of this name add up, the lowest first, and the tokens come last.
    let sheet = theme.assets().find(|(path, _)| *path == "theme.css").map(|(_, bytes)| String::from_utf8_lossy(bytes));
    let sheet = sheet.expect("there is one");
    let places = ["letterhead", "/* harbour */", ":root{--edge:"].map(|words| sheet.find(words));
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}");
    assert!(Theme::load(&SourceTree::default(), "default").value.assets().all(|(path, _)| path != "theme.css"));
}

#[test]
fn a_copy_is_told_when_its_original_changes() {
    let note = super::noted("# old\nicon.svg default 0.0.1 aa\n", &[("templates/home.html", "council")]);
    assert!(note.starts_with("# What `wayfolio theme copy` copied"), "{note}");
    let kept = note.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>();
    assert_eq!(kept[0], "icon.svg default 0.0.1 aa");
    assert!(kept[1].starts_with("templates/home.html council "), "{note}");
    let fresh = tree(&[("themes/council/copied.txt", kept[1])]);
    assert_eq!(Theme::load(&fresh, "council").diagnostics, []);
    let stale = tree(&[("themes/council/copied.txt", "templates/home.html council 0.0.9 000000000000\n")]);
    let told = Theme::load(&stale, "council").diagnostics;
    assert_eq!(told.len(), 1);
    assert_eq!(
        told[0].message,
        "`templates/home.html` was copied from the `council` of wayfolio 0.0.9, which has changed since"
    );
    assert!(told[0].hint.ends_with(&format!("then write `{}` here", kept[1])), "{}", told[0].hint);
}
