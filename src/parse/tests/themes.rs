//! How a site looks: the setting `theme`, and `theme.yaml`.

use super::{By, ByRepair, check, clean, file, shown};
use crate::diagnostics::Warned;
use crate::model::{ColourUse, FontUse, Manifest};
use crate::parse::{Document, manifest};

fn manifest_of(text: &str) -> (Manifest, Vec<String>, Vec<String>) {
    let file = file("themes/harbour/theme.yaml", text);
    let Warned { value, diagnostics } = manifest(&file);
    let told = diagnostics.iter().map(|told| shown(&file, told)).collect();
    (value, told, diagnostics.into_iter().map(|told| told.hint).collect())
}

#[test]
fn a_theme_is_a_name_or_a_group() {
    let settings = |fields: &str| {
        let read = clean("content/portfolio.yaml", &format!("title: Island\n{fields}"));
        let Document::Settings(settings) = read else { panic!("settings") };
        (settings.theme.value, settings.dress)
    };
    assert_eq!(settings("theme: council\n").0, "council");
    let (name, dress) = settings(
        "theme:\n  name: council\n  colours:\n    accent: '#04F'\n    ink: {light: '#111111', dark: EEEEEE}\n  fonts: {headings: slab}\n",
    );
    assert_eq!(name, "council");
    let colour = |usage| dress.colours[&usage].clone();
    assert_eq!(colour(ColourUse::Accent).light.map(|colour| colour.value).as_deref(), Some("#0044ff"));
    assert_eq!(colour(ColourUse::Accent).dark, None);
    assert_eq!(colour(ColourUse::Ink).dark.map(|colour| colour.value).as_deref(), Some("#eeeeee"));
    assert_eq!(dress.fonts[&FontUse::Headings][0].value, "slab");
    assert_eq!(settings("theme: {colours: {met: '#0a7350'}}\n").0, "default");
}

#[test]
fn mistakes_in_the_look_are_told_at_their_place() {
    let settings = |fields: &str, expected: &str, hint: &str, mended| {
        check(("content/portfolio.yaml", &format!("title: Island\n{fields}")), expected, hint, mended);
    };
    let advice = "write `#` and six hexadecimal digits, in quotes: `'#0b4a8f'`";
    settings(
        "theme: {colours: {accent: teal}}\n",
        "wrong-colour 2:27-2:31 `teal`",
        &format!("a teal of that form is `'#006d6d'`; {advice}"),
        ByRepair,
    );
    settings("theme: {colours: {accent: '#12'}}\n", "wrong-colour 2:27-2:32 `'#12'`", advice, By("#12", "#123"));
    settings(
        "theme: {colors: {accent: '#123'}}\n",
        "unknown-field 2:9-2:15 `colors`",
        "did you mean `colours`?",
        ByRepair,
    );
    settings(
        "theme:\n  colours:\n    accent: #0b4a8f\n",
        "words-left-out 4:13-4:20 `#0b4a8f`",
        "put the whole value in quotes: `\"#0b4a8f\"`; or, if it is a remark, a space after the `#`",
        ByRepair,
    );
}

#[test]
fn what_a_theme_says_of_itself_is_read() {
    let (read, told, _) = manifest_of(
        "title: Harbour\ndescription: Blue\nauthor: We\nlicense: MIT\nextends: council\nengine: {min: 0.1, max: 1}\n\
         colours: {accent: '#0b4a8f'}\nfonts: {text: [fonts/a.woff2, serif]}\ntokens: {measure: 44rem}\n",
    );
    assert_eq!(told, Vec::<String>::new());
    assert_eq!(read.extends.map(|name| name.value).as_deref(), Some("council"));
    assert_eq!(read.engine.min.map(|version| version.value).as_deref(), Some("0.1"));
    assert_eq!(read.dress.fonts[&FontUse::Text].len(), 2);
    assert_eq!((&*read.tokens[0].0.value, &*read.tokens[0].1.value), ("measure", "44rem"));
    assert_eq!(manifest_of("").1, Vec::<String>::new());
}

#[test]
fn mistakes_in_a_theme_file_are_told_at_their_place() {
    let (_, told, hints) = manifest_of("engine: {min: v0.1}\nbase: council\n");
    assert_eq!(told, ["wrong-version 1:15-1:19 `v0.1`", "unknown-field 2:1-2:5 `base`"]);
    assert_eq!(hints[0], "did you mean `0.1`? write one to three numbers, as in `0.1` or `1.4.2`");
    assert_eq!(manifest_of("- a\n").1, ["wrong-shape 1:1-1:4 `- a`"]);
}
