//! Links, pictures, headings and footnotes in the words of a file.

use super::{By, ByRepair, Mended, check, clean, told};
use crate::model::{Body, BodyLinkKind};
use crate::parse::Document;
use crate::parse::body::AnchorIds;

const FRONT: &str = "---\ntitle: Heat\nstage: idea\n---\n";

#[track_caller]
fn check_body(words: &str, expected: &str, hint: &str, mended: Mended) {
    check(("content/actions/energy/heat.md", &format!("{FRONT}{words}")), expected, hint, mended);
}

fn body(words: &str) -> Body {
    let Document::Record(_, body) = clean("content/actions/heat.md", &format!("{FRONT}{words}")) else {
        panic!("a record")
    };
    body
}

#[test]
fn links_are_found_with_the_place_of_their_destination() {
    let words = "[a](../missions/oil.md#gone) [b](#top) <https://a.example/x#y> <m@a.example> [c][d] [[solar]] \
                 [[actions/wind#cost|Wind]] [e](a\\_b.md)\n\n[d]: <../places/big quay.md> \"Quay\"\n";
    let read = body(words);
    let found: Vec<(&str, Option<&str>, BodyLinkKind, &str)> = read
        .links
        .iter()
        .map(|link| {
            let range = link.span.range();
            let place = &words[range.start - FRONT.len()..range.end - FRONT.len()];
            (link.destination.as_str(), link.anchor.as_deref(), link.kind, place)
        })
        .collect();
    assert_eq!(
        found,
        [
            ("../missions/oil.md", Some("gone"), BodyLinkKind::Path, "../missions/oil.md#gone"),
            ("", Some("top"), BodyLinkKind::Path, "#top"),
            ("https://a.example/x#y", None, BodyLinkKind::Outside, "https://a.example/x#y"),
            ("mailto:m@a.example", None, BodyLinkKind::Outside, "m@a.example"),
            ("../places/big quay.md", None, BodyLinkKind::Path, "../places/big quay.md"),
            ("solar", None, BodyLinkKind::Wiki, "solar"),
            ("actions/wind", Some("cost"), BodyLinkKind::Wiki, "actions/wind#cost"),
            ("a_b.md", None, BodyLinkKind::Path, "[e](a\\_b.md)"),
        ]
    );
    assert_eq!(read.offset as usize, FRONT.len());
}

#[test]
fn headings_have_the_ids_that_github_gives_them() {
    let read = body("# Heat *pumps* & `COP`\n\n## På øen!\n\n## På øen?\n\n### Given {#mine}\n\n## !!\n\nMine\n----\n");
    let found: Vec<(&str, &str, u8)> =
        read.anchors.iter().map(|anchor| (anchor.id.as_str(), anchor.title.as_str(), anchor.level)).collect();
    assert_eq!(
        found,
        [
            ("heat-pumps--cop", "Heat pumps & COP", 1),
            ("på-øen", "På øen!", 2),
            ("på-øen-1", "På øen?", 2),
            ("mine", "Given", 3),
            ("section", "!!", 2),
            ("mine-1", "Mine", 2),
        ]
    );
    let mut ids = AnchorIds::default();
    assert_eq!(["a", "a", "a-1", "a"].map(|title| ids.take(None, title)), ["a", "a-1", "a-1-1", "a-2"]);
}

#[test]
fn pictures_words_code_and_html_are_counted() {
    let read =
        body("One *two* `three` – four.\n\n![A boat](../media/boat.jpg)\n\n```rust\nfn five() {}\n```\n\n<b>six</b>\n");
    assert_eq!(read.images.len(), 1);
    assert_eq!((read.images[0].destination.as_str(), read.images[0].alt.as_str()), ("../media/boat.jpg", "A boat"));
    assert!(read.has_code && read.has_html);
    assert_eq!(read.words, 4 + 2 + 2 + 1);
    let plain = body("Words.\n\n```\ncode\n```\n");
    assert!(!plain.has_code && !plain.has_html);
}

#[test]
fn links_that_may_not_stand_are_told() {
    check_body(
        "[a](javascript:alert)\n",
        "unsafe-url 5:5-5:21 `javascript:alert`",
        "use an address that begins with `https:`, `http:`, `mailto:`, `tel:`",
        By("javascript:alert", "https://a.example"),
    );
    check_body(
        "![A boat](data:image/png;base64,x)\n",
        "unsafe-url 5:11-5:34 `data:image/png;base64,x`",
        "use an address that begins with `https:`, `http:`",
        By("data:image/png;base64,x", "boat.png"),
    );
    check_body(
        "![A boat](https://a.example/boat.png)\n",
        "outside-picture 5:11-5:37 `https://a.example/boat.png`",
        "keep a copy under `media/` and write the path to it",
        By("https://a.example/boat.png", "../../media/boat.png"),
    );
    check_body(
        "[a](/missions/oil/#gone)\n",
        "absolute-link 5:5-5:24 `/missions/oil/#gone`",
        "did you mean `../../missions/oil.md#gone`? write the path from this file",
        ByRepair,
    );
    check_body(
        "![A boat](/media/boat.jpg)\n",
        "absolute-link 5:11-5:26 `/media/boat.jpg`",
        "did you mean `../../media/boat.jpg`? write the path from this file",
        ByRepair,
    );
    check_body(
        "[a](/actions/solar)\n",
        "absolute-link 5:5-5:19 `/actions/solar`",
        "did you mean `../solar.md`? write the path from this file",
        ByRepair,
    );
    check_body(
        "[a](//a.example/b)\n",
        "wrong-link 5:5-5:18 `//a.example/b`",
        "did you mean `https://a.example/b`? write the whole address",
        ByRepair,
    );
    check_body(
        "[a](..\\solar.md)\n",
        "wrong-link 5:5-5:16 `..\\solar.md`",
        "did you mean `../solar.md`? write paths with `/`",
        ByRepair,
    );
    check_body(
        "[a]()\n",
        "empty-link 5:5-5:5 ``",
        "write an address or a path between the round brackets",
        By("()", "(#top)"),
    );
}

#[test]
fn references_to_nothing_are_told() {
    check_body(
        "See [the plan][plan].\n",
        "broken-link-definition 5:5-5:21 `[the plan][plan]`",
        "add a line `[plan]: https://…` to the file, or write the address in round brackets",
        By("plan].\n", "plan].\n\n[plan]: https://a.example\n"),
    );
    check_body(
        "As measured[^1].\n",
        "broken-footnote 5:12-5:16 `[^1]`",
        "add a line `[^1]: …` with its words to the file",
        By("].\n", "].\n\n[^1]: In May.\n"),
    );
    check_body(
        "Measured[^A].\n\n[^a]: In May.\n[^b]: In June.\n",
        "unused-footnote 8:1-8:5 `[^b]`",
        "write `[^b]` where it belongs, or take the footnote away",
        By("[^b]: In June.\n", ""),
    );
    assert_eq!(
        told("content/index.md", "Brackets [sic] and [ ] and \\[^1] and `[^2]` and `[a][b]`.\n"),
        Vec::<String>::new()
    );
}

#[test]
fn a_link_with_words_stands_in_a_table_with_its_bar_escaped() {
    let read = body("| a |\n|---|\n| [[solar\\|Sun]] |\n");
    let [link] = &read.links[..] else { panic!("one link: {:?}", read.links) };
    assert_eq!((link.destination.as_str(), link.kind, link.span.range().len()), ("solar", BodyLinkKind::Wiki, 5));
}

#[test]
fn blocks_that_lose_words_are_told() {
    let kinds = "the kinds are NOTE, TIP, IMPORTANT, WARNING and CAUTION";
    check_body("> [!HINT]\n> a\n", "unknown-alert 5:5-5:9 `HINT`", &format!("did you mean `TIP`? {kinds}"), ByRepair);
    check_body(
        "> [!WARNNG]\n> a\n",
        "unknown-alert 5:5-5:11 `WARNNG`",
        &format!("did you mean `WARNING`? {kinds}"),
        ByRepair,
    );
    check_body("> [!POEM]\n> a\n", "unknown-alert 5:5-5:9 `POEM`", kinds, By("POEM", "NOTE"));
    let crowded = "put the words on the next line, after `> `";
    check_body("> [!TIP]  a b\n> c\n", "crowded-alert 5:11-5:14 `a b`", crowded, ByRepair);
    check_body("> > [!TIP] a\n", "crowded-alert 5:12-5:13 `a`", crowded, ByRepair);
    check_body("- > [!TIP] a\n", "crowded-alert 5:12-5:13 `a`", crowded, By("] a", "]\n  > a"));
    let bar = "give the first two lines of the table another column, or write `\\|` for a bar that ends no cell";
    check_body("| a | b |\n|---|---|\n| 1 | 2 | 3 |\n", "surplus-cells 7:11-7:12 `3`", bar, By("3 |", ""));
    check_body("> |a|\n> |-|\n> |1|2|\n", "surplus-cells 7:6-7:7 `2`", bar, By("1|2", "1\\|2"));
    let link = "a bar ends a cell, also within `[[…]]`: write `\\|` there";
    let settings = "| a | b |\n|---|---|\n| [[index.md|front]] | 2 |\n";
    check_body(settings, "surplus-cells 7:24-7:25 `2`", link, ByRepair);
    let source =
        "write a name after the dash, and where it can be read: `— Name, [work](https://…)`; or take the line away";
    check_body("> said\n>\n> —\n", "empty-quote-source 7:3-7:4 `—`", source, By("—", "— Ada"));
}

#[test]
fn pictures_need_words_and_headings_their_own_id() {
    let hint = "write what it shows between the square brackets: `![A wind turbine at dusk](…)`";
    check_body("![](boat.jpg)\n", "missing-alt 5:1-5:14 `![](boat.jpg)`", hint, By("![", "![A boat"));
    check_body(
        "![[boat.jpg]]\n",
        "missing-alt 5:1-5:14 `![[boat.jpg]]`",
        hint,
        By("![[boat.jpg]]", "![A boat](boat.jpg)"),
    );
    check_body(
        "# A {#x}\n\n# B {#x}\n",
        "duplicate-anchor 7:1-7:9 `# B {#x}`",
        "give this one another id in `{#…}`, or none",
        By("# B {#x}", "# B {#y}"),
    );
}

#[test]
fn a_body_has_a_largest_size() {
    let long = "word ".repeat(1024 * 1024);
    let content = format!("{FRONT}{long}\n");
    assert!(told("content/actions/heat.md", &content)[0].starts_with("body-too-large 5:1-"));
    let file = super::file("content/actions/heat.md", &content);
    assert_eq!(
        super::document(&file).diagnostics[0].hint,
        "split it into several pages, or keep it as a download under `media/`"
    );
}
