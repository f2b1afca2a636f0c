use super::Theme;
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
    check_unknown("harbor", "did you mean `harbour`? The themes are `default`, `harbour`", Some("harbour"));
    check_unknown(
        "forest",
        "name a folder of `themes/`, or leave `theme` out for the default: the themes are `default`, `harbour`",
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
