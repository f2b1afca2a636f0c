//! Pictures of the portfolio in a text, with raw HTML around them and without.

use std::sync::Arc;

use super::english;
use crate::pages::Prose;

/// Sets words with a picture that holds what raw HTML may not.
fn set(markdown: &str, has_html: bool) -> String {
    let prose = Prose {
        text: Arc::from(markdown),
        links: Vec::new(),
        images: Vec::new(),
        insets: Vec::new(),
        opens_page: false,
        has_code: false,
        has_html,
    };
    let drawn = |name: &str| Some(format!("<figure id=\"{name}\"><svg class=\"x\"></svg></figure>"));
    crate::render::prose::words(&prose, &[drawn("a"), None, drawn("c")], &english()).html
}

const BLOCK: &str = "```wayfolio\nmap: all\n```\n";
const A: &str = "<figure id=\"a\"><svg class=\"x\"></svg></figure>";

#[test]
fn a_picture_stands_in_the_place_of_its_block() {
    assert_eq!(set(&format!("One\n\n{BLOCK}\nTwo\n"), false), format!("<p>One</p>\n{A}<p>Two</p>\n"));
    let three = set(&format!("{BLOCK}\n{BLOCK}\n~~~ wayfolio\nmap: all\n~~~\n"), false);
    assert_eq!(three, format!("{A}{}", A.replace("\"a\"", "\"c\"")), "one that is not drawn is left out");
    assert!(set("```yaml\nmap: all\n```\n", false).contains("<pre"), "other code stays code");
    assert_eq!(
        set(&format!("{BLOCK}{BLOCK}{BLOCK}{BLOCK}").replace("```\n```w", "```\n\n```w"), false)
            .matches("<figure")
            .count(),
        2
    );
}

#[test]
fn raw_html_around_a_picture_is_sanitised_without_it() {
    let html = set(&format!("<b onclick=x>bold</b>\n\n{BLOCK}\n<details>\n\n{BLOCK}\n{BLOCK}\n</details>\n"), true);
    assert!(html.contains(A) && html.contains("<b>bold</b>"), "{html}");
    assert_eq!(html.matches("<figure").count(), 2, "{html}");
    assert_eq!(html.matches("<div>").count(), 0, "{html}");
}

#[test]
fn a_picture_never_stands_within_a_value_or_a_tag() {
    for opened in ["<div title=\"", "<b title='", "<a href=\"", "<abbr lang=\"", "<q cite='", "<td colspan=\"", "<div "]
    {
        let html = set(&format!("{opened}\n\n{BLOCK}\n<script>alert(1)</script>\" onclick=\"x\">\n"), true);
        let tags = html.split('<').skip(1).filter_map(|part| part.split('>').next());
        for tag in tags {
            assert!(!tag.contains("onclick") && !tag.starts_with("script"), "{opened}: {html}");
            assert!(tag.matches('"').count() % 2 == 0, "{opened}: {html}");
        }
        assert!(!html.contains("=\"<figure"), "{opened}: {html}");
    }
}
