use super::answer::{Answer, percent_decoded};
use super::guard::is_ours;
use super::overlay::{self, Problem};
use crate::diagnostics::Diagnostic;
use crate::excerpt::{self, Colours};
use crate::site::Route;
use crate::source::{SourceTree, Span};

#[test]
fn only_numbers_and_localhost_are_this_machine() {
    for host in
        ["localhost", "LOCALHOST:4000", "127.0.0.1:4000", "[::1]:4000", "[::1]", "192.168.1.7:80", "a.localhost:1"]
    {
        assert!(is_ours(host), "{host}");
    }
    for host in
        ["", "evil.example", "evil.example:4000", "localhost.evil.example", "127.0.0.1.nip.io", "evil.com:127.0.0.1"]
    {
        assert!(!is_ours(host), "{host}");
    }
}

#[test]
fn addresses_are_decoded_once_and_what_is_no_code_stays() {
    for (written, read) in
        [("/bl%C3%A5/", "/blå/"), ("/%2525", "/%25"), ("/100%", "/100%"), ("/%zz%4", "/%zz%4"), ("/a+b", "/a+b")]
    {
        assert_eq!(percent_decoded(written).as_deref(), Some(read));
    }
    assert_eq!(percent_decoded("/%ff"), None);
}

/// Checks what a browser gets for a page: the head's lines are not looked at.
fn check_page(route: &str, page: &str, expect: &dyn Fn(&str) -> String) {
    let answer = Answer::page(&Route::new(route), page.as_bytes().to_vec());
    let mut reply = Vec::new();
    answer.write(&mut reply, true).expect("memory takes everything");
    let reply = String::from_utf8(reply).expect("it is text");
    let (_, body) = reply.split_once("\r\n\r\n").expect("a head comes first");
    let script = format!("<script src=\"/__wayfolio/live.js\" data-page=\"{}\" defer></script>\n", answer.mark());
    assert_eq!(body, expect(&script));
}

#[test]
fn one_line_is_added_to_pages_and_to_nothing_else() {
    check_page("a.html", "<body>\n</BODY></body>\n</html>", &|script| {
        format!("<body>\n</BODY>{script}</body>\n</html>")
    });
    check_page("a.html", "no end", &|script| format!("no end{script}"));
    check_page("a.html", "", &str::to_owned);
    check_page("a.css", "/* </body> */", &|_| "/* </body> */".to_owned());
}

#[test]
fn nothing_of_a_file_is_markup_in_the_panel() {
    let mut tree = SourceTree::default();
    let words = "status: <b>é</b> & \"x\" 'y'\r\n".as_bytes();
    let file = tree.insert("content/<i>.md", words);
    let evil = "<script>alert('1')</script>";
    let found = [
        Diagnostic::error("bad", Span::new(file, 8..17), evil, evil),
        Diagnostic::error("cut", Span::new(file, 12..99), "in a letter, and beyond the end", ""),
        Diagnostic::warning("other", Span::new(file, 0..1), "warnings do not stop anything", ""),
    ];
    let problems = Problem::stopping(&found, &tree);
    assert_eq!(problems.len(), 2);
    for shown in [overlay::fragment(&problems), overlay::page(&problems)] {
        assert!(shown.contains(" data-place=\"content/&lt;i&gt;.md:1:9\""), "{shown}");
        assert!(shown.contains("</span> status: &lt;b&gt;é&lt;/b&gt; &amp; &quot;x&quot; &#39;y&#39;\n"), "{shown}");
        assert!(!shown.contains("<script>") && !shown.contains("<i>") && !shown.contains("<b>"), "{shown}");
    }
}

#[test]
fn the_panel_says_what_the_terminal_says() {
    let mut tree = SourceTree::default();
    let file = tree.insert("content/missions/heat.md", *b"---\ntitle: Heat\nstatus: activ\nlevel: 3\n---\n");
    let found = [
        Diagnostic::error("bad", Span::new(file, 24..29), "this is wrong", "do it so")
            .with_related(Span::new(file, 30..35), "because of this"),
        Diagnostic::error("none", Span::new(file, 0..0), "a bare one", ""),
    ];
    let shown = scraper::Html::parse_fragment(&overlay::fragment(&Problem::stopping(&found, &tree)));
    let read = |selector: &str| -> Vec<String> {
        let selector = scraper::Selector::parse(selector).expect("it is a selector");
        shown.select(&selector).map(|part| part.text().collect()).collect()
    };
    let terminal = found.each_ref().map(|found| excerpt::write(found, &tree, Colours::Hidden).trim_end().to_owned());
    assert!(terminal[0].contains("3 | status: activ\n  |         ^^^^^\n"), "{}", terminal[0]);
    assert_eq!(read("pre"), terminal);
    assert_eq!(read(".words"), ["error[bad]: this is wrong\n", "  = help: do it so", "error[none]: a bare one\n"]);
    assert!(read(".b.c1").contains(&"^^^^^".to_owned()), "{:?}", read(".b.c1"));
}

#[test]
fn of_thousands_of_errors_the_first_few_are_shown() {
    let mut tree = SourceTree::default();
    let file = tree.insert("content/missions/heat.md", *b"---\n");
    let found = vec![Diagnostic::error("bad", Span::new(file, 0..1), "this is wrong", ""); 5000];
    let shown = overlay::fragment(&Problem::stopping(&found, &tree));
    assert!(shown.contains("5000 errors to put right") && shown.contains("… and 4950 more"), "{shown}");
    assert_eq!(shown.matches("<li").count(), 50);
}
