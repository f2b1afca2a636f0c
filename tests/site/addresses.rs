//! Addresses that two things want, and files that have none.

use wayfolio::site::Memory;

use super::built::{Found, build, tree};
use super::folder::Folder;

/// A mistake that only the whole site shows, and the edit that follows its hint.
struct Case<'a> {
    /// Files beside the settings and an action `heat`.
    files: &'a [(&'a str, &'a str)],
    code: &'a str,
    /// The file, and what stands at the place that is told.
    at: (&'a str, &'a str),
    hint: &'a str,
    /// What follows the hint: a file taken out, or written anew.
    mended: &'a [(&'a str, Option<&'a str>)],
}

fn files(own: &[(&str, &str)]) -> Folder {
    let always = [
        ("content/portfolio.yaml", "model: 1\ntitle: Small\nlanguage: en\nlanguages: [en, da]\ncurrency: DKK\n"),
        ("content/actions/heat.md", "---\ntitle: Heat\nstage: completed\n---\n\nDone.\n"),
    ];
    always.iter().chain(own).map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
}

fn mistakes(files: &Folder) -> Vec<Found> {
    build(&tree(files), &mut Memory::default()).found.into_iter().filter(|told| !told.gap).collect()
}

fn check(case: &Case) {
    let mut files = files(case.files);
    let told = mistakes(&files);
    let [told] = &told[..] else { panic!("{} is to be told alone, not {told:#?}", case.code) };
    let (file, excerpt) = case.at;
    assert_eq!((told.code, told.file.as_str()), (case.code, file));
    let text = String::from_utf8_lossy(&files[file]).into_owned();
    let line = text.lines().nth(told.start.line - 1).unwrap_or_default();
    let place: String = line.chars().skip(told.start.column - 1).take(told.end.column - told.start.column).collect();
    assert_eq!(place, excerpt, "{} stands at {:?}", case.code, told.start);
    assert!(told.words.contains(case.hint), "{} says: {}", case.code, told.words);
    for (path, text) in case.mended {
        match text {
            Some(text) => files.insert((*path).to_owned(), text.as_bytes().to_vec()),
            None => files.remove(*path),
        };
    }
    assert_eq!(mistakes(&files), [], "{} stays when its hint is followed", case.code);
}

#[test]
fn a_page_of_words_cannot_stand_where_the_site_does() {
    let page = "---\ntitle: What we owe\n---\n\nWords.\n";
    for (taken, hint) in [("money", "another name than `money`"), ("da", "another name than `da`")] {
        let path = format!("content/pages/{taken}.md");
        check(&Case {
            files: &[(&path, page)],
            code: "page-address-taken",
            at: (&path, "What we owe"),
            hint,
            mended: &[(&path, None), ("content/pages/debts.md", Some(page))],
        });
    }
}

#[test]
fn an_old_address_cannot_be_that_of_another_page() {
    let other = "content/actions/cold.md";
    check(&Case {
        files: &[(other, "---\ntitle: Cold\nstage: completed\naliases: [actions/heat/]\n---\n\nDone.\n")],
        code: "alias-taken",
        at: (other, "actions/heat/"),
        hint: "take the alias out",
        mended: &[(other, Some("---\ntitle: Cold\nstage: completed\naliases: [actions/warm/]\n---\n\nDone.\n"))],
    });
}

#[test]
fn a_file_cannot_stand_where_the_theme_has_one() {
    let (ours, theirs) = ("content/media/map.json", "themes/default/assets/media/map.json");
    check(&Case {
        files: &[(ours, "{}"), (theirs, "{}")],
        code: "file-address-taken",
        at: (ours, ""),
        hint: "give the file another name",
        mended: &[(ours, None), ("content/media/our-map.json", Some("{}"))],
    });
}

#[test]
fn a_file_that_can_hold_script_is_not_published() {
    let drawing = "content/media/drawing.svg";
    let text = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    assert!(!build(&tree(&files(&[(drawing, text)])), &mut Memory::default()).files.contains_key("media/drawing.svg"));
    check(&Case {
        files: &[(drawing, text)],
        code: "unpublished-file",
        at: (drawing, ""),
        hint: "or take the file out of content/",
        mended: &[(drawing, None)],
    });
}
