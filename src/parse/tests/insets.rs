//! Blocks that draw the portfolio.

use super::{By, ByRepair, Mended, check, clean, told};
use crate::model::{Body, Id, Inset, InsetKind, InsetOf, Kind, Vocabulary};
use crate::parse::Document;

const FRONT: &str = "---\ntitle: Heat\nstage: idea\n---\n";
const PATH: &str = "content/actions/heat.md";

/// Asserts one mistake in words that begin on line 5.
#[track_caller]
fn check_words(words: &str, expected: &str, hint: &str, mended: Mended) {
    check((PATH, &format!("{FRONT}{words}")), expected, hint, mended);
}

/// Asserts one mistake in a block, whose fields begin on line 6.
#[track_caller]
fn check_block(fields: &str, expected: &str, hint: &str, mended: Mended) {
    check_words(&format!("```wayfolio\n{fields}```\n"), expected, hint, mended);
}

fn body(words: &str) -> Body {
    let Document::Record(_, body) = clean(PATH, &format!("{FRONT}{words}")) else { panic!("a record") };
    body
}

/// Reads a block that draws something, and says what.
fn shown(words: &str) -> (InsetKind, String, Option<String>) {
    let body = body(words);
    let [Some(Inset { kind, of, caption })] = body.insets.as_slice() else { panic!("one picture in {words}") };
    let of = match of {
        InsetOf::All => "all".to_owned(),
        InsetOf::Record { kind, id, span } => {
            let written = &format!("{FRONT}{words}")[span.range()];
            format!("{}{} at {written}", kind.map_or("", Kind::folder), id.as_str())
        }
    };
    (*kind, of, caption.clone())
}

#[test]
fn a_block_names_one_picture_and_perhaps_a_caption() {
    let picture = |kind, of: &str, caption: Option<&str>| (kind, of.to_owned(), caption.map(str::to_owned));
    assert_eq!(shown("```wayfolio\nmap: oil\n```\n"), picture(InsetKind::Map, "oil at oil", None));
    assert_eq!(
        shown("~~~~ wayfolio\ncaption: 'Two words: one'\nchart: oil-boilers\n~~~~"),
        picture(InsetKind::Chart, "oil-boilers at oil-boilers", Some("Two words: one"))
    );
    assert_eq!(shown("```wayfolio\r\nbalance: all\r\n```\r\n"), picture(InsetKind::Balance, "all", None));
    assert_eq!(
        shown("```wayfolio\nplaces: missions/oil # a remark\n```\n"),
        picture(InsetKind::Places, "missionsoil at missions/oil", None)
    );
    // In an item of a list it is indented as the item is.
    let item = "- An item:\n\n  ```wayfolio\n  money: oil\n  caption: In a list\n  ```\n";
    assert_eq!(shown(item), picture(InsetKind::Money, "oil at oil", Some("In a list")));
    for kind in InsetKind::ALL {
        let of = if kind.takes_all() { "all" } else { "oil" };
        assert_eq!(shown(&format!("```wayfolio\n{}: {of}\n```\n", kind.as_str())).0, *kind);
    }
}

#[test]
fn a_block_is_neither_words_nor_code() {
    let read = body("One two.\n\n```wayfolio\nmap: oil\ncaption: Three four\n```\n");
    assert_eq!((read.words, read.has_code), (2, false));
    let code = body("```yaml\nmap: oil\n```\n\n    map: oil\n");
    assert_eq!((code.insets.len(), code.has_code), (0, true));
}

#[test]
fn a_block_that_cannot_be_read_keeps_its_place() {
    let file = super::file(PATH, format!("{FRONT}```wayfolio\n```\n\n```wayfolio\nmap: all\n```\n"));
    let Document::Record(_, body) = crate::parse::document(&file).value else { panic!("a record") };
    let all = Inset { kind: InsetKind::Map, of: InsetOf::All, caption: None };
    assert_eq!(body.insets, [None, Some(all)]);
}

#[test]
fn a_block_without_a_picture_is_told() {
    let hint = "write a line such as `map: all` or `chart: ` with the id of an outcome between its fences";
    check_block("", "missing-picture 5:1-5:12 ````wayfolio`", hint, By("```wayfolio\n", "```wayfolio\nmap: all\n"));
    check_block("# map: all\n", "missing-picture 5:1-5:12 ````wayfolio`", hint, By("# map", "map"));
    check_block("caption: Oil\n", "missing-picture 5:1-5:12 ````wayfolio`", hint, By("caption: Oil", "map: all"));
    check_block(
        "map:\n",
        "missing-picture 6:1-6:4 `map`",
        "write `all` or the id of a mission after the colon",
        By("map:", "map: all"),
    );
    check_block(
        "places: \"\"\n",
        "missing-picture 6:1-6:7 `places`",
        "write `all` or the id of a place or a mission after the colon",
        By("\"\"", "all"),
    );
    check_block(
        "chart:\n",
        "missing-picture 6:1-6:6 `chart`",
        "write the id of an outcome after the colon",
        By("chart:", "chart: oil"),
    );
    check_block(
        "- map: all\n",
        "wrong-shape 6:1-6:11 `- map: all`",
        "write its fields, as in `map: all`",
        By("- map", "map"),
    );
}

#[test]
fn names_of_fields_and_of_the_language_are_guessed() {
    check_block("chrat: oil\n", "unknown-field 6:1-6:6 `chrat`", "did you mean `chart`?", ByRepair);
    check_block("map: all\ncaptoin: Oil\n", "unknown-field 7:1-7:8 `captoin`", "did you mean `caption`?", ByRepair);
    check_block(
        "map: all\nwidth: 300\n",
        "unknown-field 7:1-7:6 `width`",
        "delete it, or use one of: caption, map, system, places, chart, money, balance, lessons",
        By("width: 300\n", ""),
    );
    let hint = "did you mean `wayfolio`? so a picture of the portfolio begins";
    check_words("```Wayfolio\nmap: all\n```\n", "misnamed-block 5:4-5:12 `Wayfolio`", hint, ByRepair);
    check_words("~~~ wayfollio\nmap: all\n~~~\n", "misnamed-block 5:5-5:14 `wayfollio`", hint, ByRepair);
}

#[test]
fn a_block_draws_one_thing() {
    check_block(
        "map: all\nchart: oil\n",
        "second-picture 7:1-7:6 `chart`",
        "give `chart` a block of its own",
        By("chart: oil", "```\n\n```wayfolio\nchart: oil"),
    );
    check_block(
        "map: all\nmap: oil\n",
        "duplicate-key 7:1-7:4 `map`",
        "delete one of the two, or join their values into a list",
        By("map: oil\n", ""),
    );
}

#[test]
fn what_is_drawn_is_all_or_a_record_of_its_kind() {
    check_block("balance: heat\n", "wrong-word 6:10-6:14 `heat`", "did you mean `all`? it can be: all", ByRepair);
    check_block(
        "map: All\n",
        "wrong-word 6:6-6:9 `All`",
        "did you mean `all`? it can be: all, the id of a record",
        ByRepair,
    );
    check_block(
        "chart: ../outcomes/oil.md\n",
        "wrong-reference 6:8-6:26 `../outcomes/oil.md`",
        "did you mean `oil`? write the id of one of the outcomes: its file's name without `.md`",
        ByRepair,
    );
    check_block(
        "chart: missions/oil\n",
        "wrong-reference 6:8-6:20 `missions/oil`",
        "here belongs the id of one of the outcomes, not of the missions",
        By("missions/oil", "oil"),
    );
    check_block(
        "map: [oil, gas]\n",
        "wrong-shape 6:6-6:16 `[oil, gas]`",
        "write a reference, as in `all`",
        By("[oil, gas]", "oil"),
    );
    check_block(
        "map: all\ncaption: [Oil, gas]\n",
        "wrong-shape 7:10-7:20 `[Oil, gas]`",
        "write a text, as in `a few words`",
        By("[Oil, gas]", "Oil, gas"),
    );
}

#[test]
fn a_block_that_is_no_yaml_is_told_at_its_line() {
    let quoted = "write `caption: \"Oil: gone\"`";
    check_block("map: all\ncaption: Oil: gone\n", "yaml-syntax 7:10-7:19 `Oil: gone`", quoted, ByRepair);
}

#[test]
fn a_block_stands_by_itself() {
    check_words(
        "> ```wayfolio\n> map: all\n> ```\n",
        "quoted-picture 5:3-5:14 ````wayfolio`",
        "take the `>` away from the lines of the block, and put an empty line before and after it",
        By("> ```wayfolio\n> map: all\n> ```", "```wayfolio\nmap: all\n```"),
    );
    let hint = "put a line ``` after its last field";
    let place = "unclosed-picture 5:1-5:12 ````wayfolio`";
    check_words("```wayfolio\nmap: all\n\nWords that follow.\n\n- more: of them\n", place, hint, ByRepair);
    check_words("```wayfolio\nmap: all", place, hint, ByRepair);
    check_words("```wayfolio\nmap: all\n``\n", place, hint, By("``\n", "```\n"));
    let indented = "- Item\n\n  ```wayfolio\n  map: all\n\n  Words.\n";
    check_words(indented, "unclosed-picture 7:3-7:14 ````wayfolio`", hint, ByRepair);
}

#[test]
fn a_translation_has_its_own_pictures() {
    let words = "---\ntitle: Varme\n---\n```wayfolio\nmap: all\ncaption: Kortet\n```\n";
    assert_eq!(told("content/actions/heat.da.md", words), [""; 0]);
    let Document::Translation(read) = clean("content/actions/heat.da.md", words) else { panic!("a translation") };
    assert!(matches!(read.body.insets.as_slice(), [Some(Inset { caption: Some(_), .. })]));
    assert!(Id::new("all").is_some(), "an id may be `all`: it is the whole portfolio all the same");
}
