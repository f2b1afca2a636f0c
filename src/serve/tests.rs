use super::answer::{Answer, percent_decoded};
use super::guard::is_ours;
use super::overlay::{self, Problem};
use crate::diagnostics::Diagnostic;
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
        assert!(shown.contains("content/&lt;i&gt;.md:1:9"), "{shown}");
        assert!(
            shown.contains("<pre>status: <mark>&lt;b&gt;é&lt;/b&gt;</mark> &amp; &quot;x&quot; &#39;y&#39;</pre>"),
            "{shown}"
        );
        assert!(!shown.contains("<script>") && !shown.contains("<i>") && !shown.contains("<b>"), "{shown}");
    }
}
