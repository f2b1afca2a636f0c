//! Where a file stands, what it is called, how it is encoded, and its front matter.

use super::{By, ByRepair, Moved, check, clean, document, file, told};
use crate::model::{Kind, Record};
use crate::parse::Document;

const PAGE: &str = "---\ntitle: About\n---\nWords.\n";

#[track_caller]
fn check_path(path: &str, expected: &str, hint: &str, moved: &str) {
    check((path, PAGE), expected, hint, Moved(moved));
}

#[test]
fn a_file_in_a_folder_that_nothing_is_read_from_is_told_where_it_belongs() {
    check_path(
        "content/page/about.md",
        "file-in-wrong-place 1:1-1:1 ``",
        "did you mean `pages/`? move it to `content/pages/about.md`",
        "content/pages/about.md",
    );
    check_path(
        "content/Places/town/quay.md",
        "file-in-wrong-place 1:1-1:1 ``",
        "did you mean `places/`? move it to `content/places/town/quay.md`",
        "content/places/town/quay.md",
    );
    check_path(
        "content/blog/about.md",
        "file-in-wrong-place 1:1-1:1 ``",
        "move it to `missions/`, `actions/`, `outcomes/`, `lessons/`, `actors/`, `places/` or `pages/`, or to `media/` if it is a download",
        "content/media/about.md",
    );
    check_path(
        "content/README.md",
        "file-in-wrong-place 1:1-1:1 ``",
        "move it to `missions/`, `actions/`, `outcomes/`, `lessons/`, `actors/`, `places/` or `pages/`",
        "content/pages/readme.md",
    );
    check_path(
        "content/pages/index.md",
        "file-in-wrong-place 1:1-1:1 ``",
        "the words of the front page are `content/index.md`; another page needs a name of its own",
        "content/index.md",
    );
    check_path(
        "content/places/index.md",
        "file-in-wrong-place 1:1-1:1 ``",
        "the list of all places is made by itself; a place in a folder of its own is `places/its-id/index.md`",
        "content/places/quay/index.md",
    );
}

#[test]
fn a_name_that_is_no_id_is_told_with_one_that_is() {
    let name = |path: &str, wanted: &str, moved: &str| {
        check_path(path, "wrong-file-name 1:1-1:1 ``", &format!("rename it to `{wanted}`"), moved);
    };
    name("content/pages/How to Join.md", "how-to-join.md", "content/pages/how-to-join.md");
    name("content/pages/about_us.md", "about-us.md", "content/pages/about-us.md");
    name("content/pages/about.markdown", "about.md", "content/pages/about.md");
    name("content/pages/about.md.txt", "about.md", "content/pages/about.md");
    name("content/places/The Quay/index.md", "the-quay", "content/places/the-quay/index.md");
    name("content/INDEX.MD", "index.md", "content/index.md");
    check(
        ("content/portfolio.yml", "title: Island\n"),
        "wrong-file-name 1:1-1:1 ``",
        "rename it to `portfolio.yaml`",
        Moved("content/portfolio.yaml"),
    );
    check_path(
        "content/pages/!.md",
        "wrong-file-name 1:1-1:1 ``",
        "use letters and digits of any script, lower case, with hyphens between words",
        "content/pages/a.md",
    );
    check_path(
        "content/pages/heat.pumps.md",
        "wrong-file-name 1:1-1:1 ``",
        "a translation is named like `heat-pumps.da.md`; in other names use hyphens instead of points",
        "content/pages/heat-pumps.md",
    );
}

#[test]
fn paths_say_what_a_file_is() {
    let name = |path: &str| match clean(path, PAGE) {
        Document::Record(record, _) => record.name().to_string(),
        Document::Translation(translation) => format!("{} in {}", translation.record, translation.language),
        Document::Asset(_) | Document::Image(..) => "asset".to_owned(),
        Document::Front(..) => "front".to_owned(),
        Document::Measurements(..) | Document::Settings(_) | Document::Unreadable(_) => "other".to_owned(),
    };
    assert_eq!(name("content/places/harbour/quay.md"), "places/quay");
    assert_eq!(name("content/places/harbour/quay/index.md"), "places/quay");
    assert_eq!(name("content/pages/about/join.md"), "pages/about/join");
    assert_eq!(name("content/pages/about/index.md"), "pages/about");
    assert_eq!(name("content/index.md"), "front");
    assert_eq!(name("content/media/note.md"), "asset");
    assert_eq!(name("content/places/quay/photo.jpg"), "asset");
    assert_eq!(name("content/places/.draft.md"), "asset");
    assert_eq!(name("content/places/θέρμανση.md"), "places/θέρμανση");
    assert_eq!(name("content/places/quay.da.md"), "places/quay in da");
    assert_eq!(name("content/places/quay/index.pt-br.md"), "places/quay in pt-BR");
    assert_eq!(name("content/index.da.md"), "pages/index in da");
}

#[test]
fn a_csv_in_a_folder_under_outcomes_is_a_table_if_its_columns_say_so() {
    let csv = "date,value\n2020,1\n";
    let is_table = |path: &str, content: &str| matches!(clean(path, content), Document::Measurements(..));
    assert!(is_table("content/outcomes/oil.csv", csv));
    assert!(is_table("content/outcomes/oil/oil.csv", csv));
    assert!(is_table("content/outcomes/energy/oil.csv", csv));
    assert!(!is_table("content/outcomes/oil/raw.csv", "year,litres\n2020,1\n"));
    assert!(!is_table("content/actions/oil.csv", csv));
}

#[test]
fn a_file_under_a_name_that_is_nearly_an_id_is_read_all_the_same() {
    let file = file("content/places/The Quay.md", PAGE);
    let Document::Record(record, _) = document(&file).value else { panic!("a record") };
    assert_eq!(record.name().to_string(), "places/the-quay");
}

#[test]
fn what_is_no_utf8_is_told_at_the_byte() {
    assert_eq!(told("content/pages/a.md", b"---\ntitle: bl\xe5\n---\n"), ["not-utf8 2:10-2:11 `\u{fffd}`"]);
    let latin = file("content/pages/a.md", b"---\ntitle: bl\xe5\n---\n");
    let read = document(&latin);
    assert_eq!(read.value, Document::Unreadable(latin.id));
    assert_eq!(
        read.diagnostics[0].message,
        "the file is not UTF-8 text: here stands a byte that is no character, probably meant as `å`"
    );
    assert_eq!(
        read.diagnostics[0].hint,
        "save it again with the encoding UTF-8; most editors offer this under \"Save as\""
    );
    assert_eq!(told("content/pages/a.md", "---\ntitle: blå\n---\n"), Vec::<String>::new());
    let utf16: Vec<u8> = [0xFF, 0xFE].into_iter().chain("---".bytes().flat_map(|byte| [byte, 0])).collect();
    assert_eq!(told("content/pages/a.md", utf16), ["not-utf8 1:1-1:3 `\u{fffd}\u{fffd}`"]);
}

#[test]
fn a_nul_byte_is_told() {
    check(
        ("content/pages/a.md", "---\ntitle: A\0\n---\n"),
        "nul-byte 2:9-2:10 `\0`",
        "delete it; if there are many, the file is no text: save it again as UTF-8, or keep it under `media/`",
        ByRepair,
    );
}

#[test]
fn a_record_without_front_matter_is_told_what_to_begin_with() {
    check(
        ("content/actions/heat.md", "# Heat pumps\n\nWords.\n"),
        "missing-front-matter 1:1-1:13 `# Heat pumps`",
        "begin the file with four lines: `---`, `title: …`, `stage: idea`, `---`",
        By("# Heat", "---\ntitle: Heat\nstage: idea\n---\n# Heat"),
    );
    check(
        ("content/pages/a.md", ""),
        "missing-front-matter 1:1-1:1 ``",
        "begin the file with three lines: `---`, `title: …`, `---`",
        By("", PAGE),
    );
}

#[test]
fn front_matter_that_is_nearly_fenced_is_read_and_mended() {
    check(
        ("content/pages/a.md", "\n\n---\ntitle: A\n---\n"),
        "missing-front-matter 3:1-3:4 `---`",
        "delete the empty lines above this one",
        ByRepair,
    );
    check(
        ("content/pages/a.md", "—\ntitle: A\n---\n"),
        "missing-front-matter 1:1-1:2 `—`",
        "write `---`, here and at the end of the front matter",
        ByRepair,
    );
    check(
        ("content/pages/a.md", "---\ntitle: A\n-----\n"),
        "missing-front-matter 3:1-3:6 `-----`",
        "write `---`, here and at the end of the front matter",
        ByRepair,
    );
    check(
        ("content/pages/a.md", "+++\ntitle = \"A\"\n+++\n"),
        "missing-front-matter 1:1-1:4 `+++`",
        "write `---`, here and at the end of the front matter",
        By("+++\ntitle = \"A\"\n+++", "---\ntitle: A\n---"),
    );
}

#[test]
fn front_matter_that_is_never_closed_is_told_where_to_close_it() {
    check(
        ("content/pages/a.md", "---\ntitle: A\ntags:\n  - b\n\nWords.\n"),
        "unclosed-front-matter 1:1-1:4 `---`",
        "put a line `---` after the last field, before line 5",
        ByRepair,
    );
    check(
        ("content/pages/a.md", "---\ntitle: A"),
        "unclosed-front-matter 1:1-1:4 `---`",
        "put a line `---` after the last field, before line 2",
        ByRepair,
    );
}

#[test]
fn front_matter_that_stands_once_more_is_told() {
    let hint = "move these fields up to the others and delete both `---` lines; \
                if it is another record, give it a file of its own";
    check(
        ("content/pages/a.md", "---\ntitle: A\n---\n---\nsummary: B\ntags:\n  - c\n---\n\nWords.\n"),
        "second-front-matter 4:1-4:4 `---`",
        hint,
        By("---\n---\nsummary: B\ntags:\n  - c\n---\n", "summary: B\ntags:\n  - c\n---\n"),
    );
    check(
        ("content/pages/a.md", "---\ntitle: A\n---\n\nWords.\n\n---\ntitle: Another\n---\n\nMore.\n"),
        "second-front-matter 7:1-7:4 `---`",
        hint,
        By("---\ntitle: Another\n---\n\nMore.\n", ""),
    );
}

#[test]
fn lines_across_a_page_and_examples_are_no_front_matter() {
    for body in [
        "---\n\nWords.\n\n---\n\nMore: words.\n\n---\n",
        "Words.\n\n---\n\ntitle: not a field\n\n---\n",
        "---\nNote: a sentence of its own.\n---\n",
        "---\nnote: one remark\n---\n",
        "---\nsummary: b\ntags: never closed\n",
        "A heading\n---\ntitle: under it\n---\n",
        "```\n---\ntitle: An example\n---\n```\n",
        "~~~yaml\n\n---\ntitle: An example\n```\n---\n~~~\n",
    ] {
        let page = format!("{PAGE}{body}");
        assert_eq!(told("content/pages/a.md", &page), Vec::<String>::new(), "{page}");
        assert_eq!(told("content/index.md", &page), Vec::<String>::new(), "{page}");
    }
}

#[test]
fn front_matter_has_a_largest_size() {
    let long = "x".repeat(300 * 1024);
    check(
        ("content/pages/a.md", &format!("---\ntitle: A\nsummary: {long}\n---\n")),
        "front-matter-too-large 1:1-1:4 `---`",
        "keep words in the body, measurements in a CSV beside the outcome, and files under `media/`",
        By(&format!("summary: {long}\n"), ""),
    );
    assert_eq!(told("content/portfolio.yaml", format!("title: {long}"))[0][..24], *"front-matter-too-large 1");
}

#[test]
fn line_ends_and_a_byte_order_mark_of_other_systems_are_read() {
    let Document::Record(record, body) = clean("content/pages/a.md", "\u{feff}---\r\ntitle: A\r\n---\r\nWords.\r\n")
    else {
        panic!("a record")
    };
    let Record::Page(page) = *record else { panic!("a page") };
    assert_eq!(page.meta.title.value, "A");
    assert_eq!(&*body.text, "Words.\r\n");
    assert_eq!(body.offset, 23);
    assert!(matches!(clean("content/portfolio.yaml", "\u{feff}title: A\r\n"), Document::Settings(_)));
}

#[test]
fn every_kind_has_its_folder() {
    for (kind, fields) in [
        (Kind::Mission, ""),
        (Kind::Action, "stage: idea\n"),
        (Kind::Outcome, "unit: t\ndirection: up\n"),
        (Kind::Lesson, "about: [actions/a]\nlearned: It works\n"),
        (Kind::Actor, "type: ngo\n"),
        (Kind::Place, ""),
        (Kind::Page, ""),
    ] {
        let path = format!("content/{}/a.md", kind.folder());
        let Document::Record(record, _) = clean(&path, &format!("---\ntitle: A\n{fields}---\n")) else {
            panic!("a record")
        };
        assert_eq!(record.kind(), kind);
    }
}
