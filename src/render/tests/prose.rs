use std::sync::Arc;

use super::{check, english, set, set_with, words};
use crate::model::{BodyImage, BodyLink};
use crate::pages::{ImageView, Prose, ProseLink};
use crate::parse::{self, Document};
use crate::source::SourceTree;

#[test]
fn words_are_set_as_commonmark_says() {
    check(
        "Warm *and* **dry** `x < y` & ~~wet~~",
        "<p>Warm <em>and</em> <strong>dry</strong> <code>x &lt; y</code> &amp; <del>wet</del></p>",
    );
    check("one  \ntwo\nthree", "<p>one<br>\ntwo\nthree</p>");
    check("> said", "<blockquote>\n<p>said</p>\n</blockquote>");
    check("3. a\n4. b\n\n---", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n<hr>");
    check("Heat\n: what keeps warm\n", "<dl>\n<dt>Heat</dt>\n<dd>what keeps warm</dd>\n</dl>");
}

#[test]
fn headings_have_ids_and_leave_the_first_level_to_the_page() {
    check("## How it went", "<h2 id=\"how-it-went\">How it went</h2>");
    check("# Top\n\n## Below", "<h2 id=\"top\">Top</h2>\n<h3 id=\"below\">Below</h3>");
    check("## Twice\n\n## Twice", "<h2 id=\"twice\">Twice</h2>\n<h2 id=\"twice-1\">Twice</h2>");
    check("## Words {#other .red onclick=x}", "<h2 id=\"other\">Words</h2>");
}

#[test]
fn links_lead_where_the_view_says() {
    check(
        "[a](x.md \"T\") and [b](y.md)",
        "<p><a href=\"to-1.html\" title=\"T\">a</a> and <a href=\"to-2.html\">b</a></p>",
    );
    check(
        "[[heat-pumps]] and [[heat-pumps|words]]",
        "<p><a href=\"to-1.html\">A title</a> and <a href=\"to-2.html\">words</a></p>",
    );
    let outside = set_with("[a](x) <http://b.example>", |_| Some("https://c.example/?a&b".into()));
    let link = "<a href=\"https://c.example/?a&amp;b\" rel=\"noopener external\">";
    assert_eq!(outside.trim_end(), format!("<p>{link}a</a> {link}http://b.example</a></p>"));
    let mail = set_with("<a@example.org>", |_| Some("mailto:a@example.org".into()));
    assert_eq!(mail.trim_end(), "<p><a href=\"mailto:a@example.org\">a@example.org</a></p>");
}

#[test]
fn links_that_lead_nowhere_keep_their_words() {
    let nowhere = set_with("[a](x), [[b]], ![c *d*](e.jpg)", |number| (number > 5).then(String::new));
    assert_eq!(nowhere.trim_end(), "<p>a, b, c d</p>");
}

#[test]
fn links_and_pictures_keep_their_places_past_what_is_not_shown() {
    let img = |number: u32, alt: &str| {
        format!(
            "<img src=\"picture-{number}.jpg\" alt=\"{alt}\" width=\"4\" height=\"3\" loading=\"lazy\" decoding=\"async\">"
        )
    };
    check(
        "![a [b](c) ![d](e)](f) [g](h) ![i](j)",
        &format!("<p>{} <a href=\"to-2.html\">g</a> {}</p>", img(1, "a b d"), img(2, "i")),
    );
    check("[![a](b)](c) d", &format!("<p><a href=\"to-1.html\">{}</a> d</p>", img(1, "a")));
}

#[test]
fn an_image_that_stands_alone_is_a_figure_with_its_caption_and_who_made_it() {
    let img = "<img src=\"picture-1.jpg\" alt=\"A &quot;kiln&quot;\" width=\"4\" height=\"3\" loading=\"lazy\" decoding=\"async\">";
    let titled = img.replace(" width", " title=\"T\" width");
    check("![A \"kiln\"](b.jpg \"T\")", &format!("<figure>{img}<figcaption>T</figcaption></figure>"));
    check("![A \"kiln\"](b.jpg)", &format!("<figure>{img}</figure>"));
    let linked = format!("<figure><a href=\"to-1.html\">{img}</a></figure>");
    check("[![A \"kiln\"](b.jpg)](c.jpg)", &linked);
    // A line in emphasis right below it says who made it, with whatever may stand in a line.
    let credit = "<small>Photo: <a href=\"to-1.html\">Anna</a> <strong>B</strong></small>";
    check(
        "![A \"kiln\"](b.jpg \"T\")\n*Photo: [Anna](a) **B***",
        &format!("<figure>{img}<figcaption>T {credit}</figcaption></figure>"),
    );
    check(
        "![A \"kiln\"](b.jpg)  \n_Photo: [Anna](a) **B**_",
        &format!("<figure>{img}<figcaption>{credit}</figcaption></figure>"),
    );
    // Words beside it, or two lines, make it a paragraph.
    check("![A \"kiln\"](b.jpg)\n*Photo* here", &format!("<p>{img}\n<em>Photo</em> here</p>"));
    check("![A \"kiln\"](b.jpg) *Photo*", &format!("<p>{img} <em>Photo</em></p>"));
    check("![A \"kiln\"](b.jpg \"T\") here", &format!("<p>{titled} here</p>"));
    let gone = set_with("![a](b \"T\")", |_| None);
    assert_eq!(gone.trim_end(), "<p>a</p>");
}

#[test]
fn tables_scroll_and_are_named() {
    check(
        "| Year | kWh |\n|---|--:|\n| 2020 | 4 |\n\n|a|\n|-|",
        "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table 1: Year, kWh\"><table>\n\
         <thead><tr><th scope=\"col\">Year</th><th scope=\"col\" class=\"n\">kWh</th></tr></thead>\n\
         <tbody>\n<tr><td>2020</td><td class=\"n\">4</td></tr>\n</tbody></table></div>\n\
         <div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table 2: a\"><table>\n\
         <thead><tr><th scope=\"col\">a</th></tr></thead>\n</table></div>",
    );
}

#[test]
fn tables_of_three_columns_fold_and_still_say_what_their_parts_are() {
    check(
        "| | *Heat* | kWh |\n|---|:-:|--:|\n| 2020 | x | 4 |\n| |",
        "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table 1: Heat, kWh\"><table class=\"fold\" role=\"table\">\n\
         <thead role=\"rowgroup\"><tr role=\"row\"><td role=\"cell\"></td><th scope=\"col\" class=\"center\" role=\"columnheader\"><em>Heat</em></th>\
         <th scope=\"col\" class=\"n\" role=\"columnheader\">kWh</th></tr></thead>\n\
         <tbody role=\"rowgroup\">\n<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">2020</th>\
         <td class=\"center\" role=\"cell\" data-l=\"Heat\">x</td><td class=\"n\" role=\"cell\" data-l=\"kWh\">4</td></tr>\n\
         <tr role=\"row\"><td role=\"cell\"></td><td class=\"center\" role=\"cell\" data-l=\"Heat\"></td><td class=\"n\" role=\"cell\" data-l=\"kWh\"></td></tr>\n\
         </tbody></table></div>",
    );
}

#[test]
fn a_bold_paragraph_right_before_a_table_is_its_caption() {
    let table = "|a|\n|-|\n|[one](x)|\n";
    let set = |label: &str, caption: &str, link: u32| {
        format!(
            "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table 1: {label}\"><table>\n{caption}\
             <thead><tr><th scope=\"col\">a</th></tr></thead>\n<tbody>\n<tr><td><a href=\"to-{link}.html\">one</a></td></tr>\n</tbody></table></div>"
        )
    };
    check(
        &format!("**Heat in [homes](y)**\n\n{table}"),
        &set("Heat in homes", "<caption>Heat in <a href=\"to-1.html\">homes</a></caption>\n", 2),
    );
    check(
        &format!("**Heat** in homes\n\n{table}"),
        &format!("<p><strong>Heat</strong> in homes</p>\n{}", set("a", "", 1)),
    );
    check("**Heat**\n\nwords", "<p><strong>Heat</strong></p>\n<p>words</p>");
}

#[test]
fn alerts_say_in_a_word_what_they_are() {
    for (kind, word) in
        [("note", "Note"), ("tip", "Tip"), ("important", "Important"), ("warning", "Warning"), ("caution", "Caution")]
    {
        check(
            &format!("> [!{}]\n> Mind the kiln.", kind.to_uppercase()),
            &format!(
                "<div class=\"note note-{kind}\" role=\"note\"><p class=\"alert\"><strong>{word}</strong></p>\n<p>Mind the kiln.</p>\n</div>"
            ),
        );
    }
    check(
        "> [!tip]\n> **Keep *every* letter**\n>\n> They are sources.",
        "<div class=\"note note-tip\" role=\"note\"><p class=\"alert\"><strong>Tip · Keep <em>every</em> letter</strong></p>\n\
         <p>They are sources.</p>\n</div>",
    );
}

#[test]
fn a_quotation_says_at_its_end_of_whom_it_is() {
    let said = |words: &str, source: &str| {
        format!(
            "<figure class=\"said\"><blockquote>\n{words}\n</blockquote>\n<figcaption>{source}</figcaption></figure>"
        )
    };
    check(
        "> We own it.\n>\n> — Ada, [a talk](x)",
        &said("<p>We own it.</p>", "— Ada, <a href=\"to-1.html\">a talk</a>"),
    );
    check("> We *own*\n> it.\n> – Ada", &said("<p>We <em>own</em>\nit.</p>", "– Ada"));
    check("> - one\n> - two\n>\n> -- Ada", &said("<ul>\n<li>one</li>\n<li>two</li>\n</ul>", "-- Ada"));
    check(
        "> outer\n>\n> > inner [a](b)\n> > — Ada\n>\n> — Bo",
        &said(&format!("<p>outer</p>\n{}", said("<p>inner <a href=\"to-1.html\">a</a></p>", "— Ada")), "— Bo"),
    );
    let outside = set_with("> said [a](b)\n> — Ada, [c](d)", |number| Some(format!("https://{number}.example/")));
    assert!(outside.contains("<blockquote cite=\"https://2.example/\">"), "{outside}");
    for talk in ["> — Come in!\n> — No.", "> — Ada", "> it is —\n> she", "> said\n>\n> — Ada\n>\n> and more"]
    {
        assert!(!set(talk).contains("figcaption"), "{talk}");
    }
}

#[test]
fn task_lists_are_boxes_with_a_word() {
    check(
        "- [x] a\n- [ ] b",
        "<ul>\n<li class=\"task\"><input type=\"checkbox\" disabled=\"\" checked=\"\" aria-label=\"Done\"> a</li>\n\
         <li class=\"task\"><input type=\"checkbox\" disabled=\"\" aria-label=\"Not done\"> b</li>\n</ul>",
    );
}

#[test]
fn footnotes_are_listed_at_the_end_with_ways_back() {
    let reference = |number: u32, anchor: &str| {
        format!(
            "<sup><a href=\"#fn:{number}\" id=\"{anchor}\" role=\"doc-noteref\" aria-label=\"Footnote {number}\">{number}</a></sup>"
        )
    };
    let back = |anchor: &str, label: &str, words: &str| {
        format!(" <a href=\"#{anchor}\" role=\"doc-backlink\" aria-label=\"{label}\">{words}</a>")
    };
    check(
        "[^y]: [second](l)\n\na[^X] b[^y] c[^x]\n\n[^x]: first\n\n[last](m)\n\n[^z]: nobody refers to [it](n)",
        &format!(
            "<p>a{} b{} c{}</p>\n<p><a href=\"to-2.html\">last</a></p>\n\
             <section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"fn:\"><h2 class=\"small-h\" id=\"fn:\">Footnotes</h2>\n<ol>\n\
             <li id=\"fn:1\"><p>first{}{}</p></li>\n<li id=\"fn:2\"><p><a href=\"to-1.html\">second</a>{}</p></li>\n</ol></section>",
            reference(1, "fnref:1"),
            reference(2, "fnref:2"),
            reference(1, "fnref:1-2"),
            back("fnref:1", "Back to mention 1 of footnote 1", "↩<sup>1</sup>"),
            back("fnref:1-2", "Back to mention 2 of footnote 1", "↩<sup>2</sup>"),
            back("fnref:2", "Back to where footnote 2 is mentioned", "↩"),
        ),
    );
}

#[test]
fn pages_load_the_sheet_of_blocks_only_when_their_words_need_it() {
    let needs = |markdown: &str| words(markdown, |_| None).has_blocks;
    for plain in ["Words [a](b) *c*\n\n- d\n\n## e", "```wayfolio\nmap: all\n```"] {
        assert!(!needs(plain), "{plain}");
    }
    for block in [
        "> a",
        "> [!TIP]\n> a",
        "|a|\n|-|",
        "```\na\n```",
        "![a](b)",
        "- [ ] a",
        "a\n: b",
        "a[^1]\n\n[^1]: b",
        "a <b>c</b>",
    ] {
        assert!(needs(block), "{block}");
    }
}

#[test]
fn raw_html_stands_when_it_is_harmless() {
    check("a <b>b</b><kbd>k</kbd>", "<p>a <b>b</b><kbd>k</kbd></p>");
    check(
        "<details open><summary>More</summary>\n\ntext\n\n</details>",
        "<details open=\"\"><summary>More</summary>\n<p>text</p>\n</details>",
    );
    check("<div align=\"center\">x</div>", "<div>x</div>");
}

#[test]
fn what_is_ours_passes_the_sieve_whole() {
    let markdown = "# A\n\n> [!TIP]\n> t\n\n> said\n> — Ada, [w](x)\n\n- [x] d\n\n**T**\n\n|a|b|c|\n|-|-:|-|\n|1|2|3|\n\n```rust\nlet a = 1;\n```\n\n[a](b) ![c](d \"e\")\n\n![c](d \"e\")\n\n\
                    f[^1]\n\n[^1]: n\n";
    // The sieve may write attributes in another order.
    let parts = |html: &str| {
        let parts = html.split_inclusive(['<', '>', ' ', '\n']).map(|part| part.trim_end_matches(['>', ' ', '\n']));
        let mut parts: Vec<String> = parts.map(str::to_owned).collect();
        parts.retain(|part| !part.is_empty());
        parts.sort_unstable();
        parts
    };
    let sieved = set(&format!("{markdown}\n<b>raw</b>\n"));
    assert_eq!(parts(&sieved), parts(&(set(markdown) + "<p><b>raw</b></p>")));
}

#[test]
fn links_and_pictures_are_counted_as_parsing_counts_them() {
    // The words of each link, and the name of each picture, are its address.
    let markdown = "---\ntitle: A\n---\n\
        # [one](https://one.example) and <https://two.example>\n\n[bad](javascript:x) <a href=\"https://raw.example\">raw</a>\n\n\
        ![a ![b](https://inner.example/b.jpg) [c](https://inner.example)](d.jpg) [three](https://three.example)\n\n\
        > - [four][4] ![e](e.jpg)\n\n|a|\n|-|\n|[five](https://five.example)|\n\n<four@five.example> text[^1] [none][at-all]\n\n\
        [^1]: [six](https://six.example)\n\nTerm\n: [seven](https://seven.example)\n\n[![f](f.jpg)](https://eight.example) [](https://nine.example)\n\n\
        [ten](https://ten.example)\n\n[4]: https://four.example\n";
    let mut tree = SourceTree::default();
    tree.insert("content/pages/a.md", markdown.as_bytes());
    let Document::Record(_, body) = parse::document(tree.get("content/pages/a.md").expect("it is there")).value else {
        panic!("a record");
    };
    let link = |link: &BodyLink| Some(ProseLink { href: link.destination.clone(), title: None });
    let image = |image: &BodyImage| Some(ImageView { src: image.destination.clone(), ..ImageView::default() });
    let prose = Prose {
        text: Arc::clone(&body.text),
        links: body.links.iter().map(link).collect(),
        images: body.images.iter().map(image).collect(),
        insets: Vec::new(),
        opens_page: false,
        has_code: body.has_code,
        has_html: body.has_html,
    };
    let html = crate::render::prose::words(&prose, &[], &english()).html;
    for number in ["one", "three", "four", "five", "six", "seven", "ten"] {
        assert!(
            html.contains(&format!("<a href=\"https://{number}.example\" rel=\"noopener external\">{number}</a>")),
            "{number}: {html}"
        );
    }
    assert!(html.contains("<p>bad <a href=\"https://raw.example\">raw</a></p>"), "{html}");
    assert!(
        html.contains(">https://two.example</a>") && html.contains("<a href=\"mailto:four@five.example\">"),
        "{html}"
    );
    for name in ["d", "e", "f"] {
        assert!(html.contains(&format!("<img src=\"{name}.jpg\"")), "{name}: {html}");
    }
    for (anchor, title) in body.anchors.iter().map(|anchor| (&anchor.id, &anchor.title)) {
        assert!(html.contains(&format!("id=\"{anchor}\"")), "{title}: {html}");
    }
}
