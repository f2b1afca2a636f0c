mod code;
mod hostile;
mod insets;
mod prose;
mod templates;

use std::sync::Arc;

use pulldown_cmark::{Event, Parser};

use crate::language::Language;
use crate::pages::{ImageView, Prose, ProseLink};
use crate::parse::body::options;
use crate::render::prose::Words;

fn english() -> Language {
    let (language, errors) = Language::new("en", &[include_str!("../../../themes/default/strings/en.ftl")]);
    assert_eq!(errors, []);
    language
}

/// Sets Markdown as on a page where every link leads to `to-1.html`, `to-2.html` …, in their order, and every picture is
/// `picture-1.jpg` … of 4 × 3 pixels.
fn set(markdown: &str) -> String {
    set_with(markdown, |number| Some(format!("to-{number}.html")))
}

/// Sets Markdown with these addresses for its links and pictures, by number from 1.
fn set_with(markdown: &str, address: impl Fn(usize) -> Option<String>) -> String {
    words(markdown, address).html
}

fn words(markdown: &str, address: impl Fn(usize) -> Option<String>) -> Words {
    let prose = Prose {
        text: Arc::from(markdown),
        links: (1..=20)
            .map(|number| address(number).map(|href| ProseLink { href, title: Some("A title".into()) }))
            .collect(),
        images: (1..=20)
            .map(|number| {
                address(number).map(|_| ImageView {
                    src: format!("picture-{number}.jpg"),
                    width: 4,
                    height: 3,
                    ..ImageView::default()
                })
            })
            .collect(),
        insets: Vec::new(),
        opens_page: false,
        has_code: markdown.contains("```"),
        has_html: Parser::new_ext(markdown, options())
            .any(|event| matches!(event, Event::Html(_) | Event::InlineHtml(_))),
    };
    super::prose::words(&prose, &[], &english())
}

#[track_caller]
fn check(markdown: &str, html: &str) {
    assert_eq!(set(markdown).trim_end(), html);
}
