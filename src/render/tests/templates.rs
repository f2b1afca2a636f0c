use std::sync::Arc;

use serde_json::{Value, json};

use super::english;
use crate::diagnostics::Diagnostic;
use crate::pages::Prose;
use crate::render::{Renderer, Shared, diagnostics};
use crate::source::SourceTree;
use crate::theme::Theme;

/// A site of one page, set by the templates given as name and text.
struct Site<'a> {
    templates: &'a [(&'a str, &'a str)],
    page: Value,
}

impl Site<'_> {
    fn tree(&self) -> SourceTree {
        let mut tree = SourceTree::default();
        tree.insert("content/portfolio.yaml", *b"model: 1\n");
        for (name, text) in self.templates {
            tree.insert(&format!("themes/default/templates/{name}"), text.as_bytes());
        }
        tree
    }

    /// Sets the page with the template `test.html`.
    fn set(&self) -> Result<String, Vec<Diagnostic>> {
        let theme = Theme::load(&self.tree(), "default");
        assert!(theme.diagnostics.iter().all(|told| told.code == "unknown-phrase"), "{:?}", theme.diagnostics);
        let renderer = Renderer::new(&theme.value, Arc::new(english()));
        let shared = Shared::new(&json!({"title": "Ærø & us"}));
        if !renderer.diagnostics.is_empty() {
            return Err(renderer.diagnostics);
        }
        let prose = Prose {
            text: Arc::from("*words*"),
            links: vec![],
            images: vec![],
            insets: vec![],
            opens_page: false,
            has_code: false,
            has_html: false,
        };
        let set =
            renderer.value.set("test", ((&shared, None), &json!({"title": "Heat"}), &self.page), (Some(&prose), None));
        set.map_err(|diagnostic| vec![*diagnostic])
    }
}

#[track_caller]
fn check(template: &str, html: &str) {
    let site = Site {
        templates: &[("test.html", template)],
        page: json!({"title": "<A>", "count": 1200, "share": 0.5, "none": null}),
    };
    assert_eq!(site.set().as_deref(), Ok(html));
}

/// Checks the mistakes that a set of templates has: for each, the file, what is underlined, the message and the hint; and that the
/// repair, where there is one, leaves no mistake.
#[track_caller]
fn check_mistakes(templates: &[(&str, &str)], expected: &[[&str; 4]]) {
    let site = Site { templates, page: json!({"title": "A", "text": "B"}) };
    let tree = site.tree();
    let found = site.set().expect_err("there are mistakes");
    let told: Vec<[&str; 4]> = found
        .iter()
        .map(|told| {
            let file = tree.path(told.span.file).strip_prefix("themes/default/templates/").expect("a template");
            assert_eq!(told.code, "template-error");
            [file, tree.excerpt(told.span), &*told.message, &*told.hint]
        })
        .collect();
    assert_eq!(told, expected);
    if found.iter().all(|told| told.repair.is_some()) {
        let mut mended: Vec<(String, String)> =
            templates.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        for told in &found {
            let repair = told.repair.as_ref().expect("asked above");
            let path = tree.path(repair.span.file).strip_prefix("themes/default/templates/").expect("a template");
            let text = &mut mended.iter_mut().find(|(name, _)| name == path).expect("it is one of these").1;
            text.replace_range(repair.span.range(), &repair.replacement);
        }
        let mended: Vec<(&str, &str)> = mended.iter().map(|(name, text)| (&**name, &**text)).collect();
        assert_eq!(Site { templates: &mended, page: json!({"title": "A", "text": "B"}) }.set().map(|_| ()), Ok(()));
    }
}

#[track_caller]
fn check_mistake(template: &str, underlined: &str, message: &str, hint: &str) {
    check_mistakes(&[("test.html", template)], &[["test.html", underlined, message, hint]]);
}

#[test]
fn a_template_sees_the_page_its_frame_its_words_and_the_site() {
    check("{{ site.title }}, {{ frame.title }}, {{ page.title }}", "Ærø &amp; us, Heat, &lt;A&gt;");
    check("{% if prose %}{{ prose }}{% endif %}", "<p><em>words</em></p>\n");
}

#[test]
fn a_template_says_phrases_and_numbers() {
    check("{{ t(k=\"alert-tip\") }}", "Tip");
    check("{{ t(k=\"prose-footnote\", number=\"<3>\") }}", "Footnote &lt;3&gt;");
    check("{{ t(k=\"prose-footnote\", count=page.count) }}", "Footnote 1,200");
    check("{{ t(k=\"prose-footnote\", n=4) }}", "Footnote 4");
    check("{{ t(k=\"prose-table\", number=\"<b>1</b>\"|safe, columns=page.title) }}", "Table <b>1</b>: &lt;A&gt;");
    check("{{ page.count | number }} {{ page.share | number }}", "1,200 0.5");
    check("{{ t(k=\"no-such-phrase\") }}", "no such phrase");
}

#[test]
fn a_template_can_look_at_an_address() {
    check("<a href=\"{{ \"https://x.example/?a&b\" | address }}\">", "<a href=\"https://x.example/?a&amp;b\">");
    check("<a href=\"{{ \"javascript:alert(1)\" | address }}\">", "<a href=\"#\">");
}

#[test]
fn autoescape_covers_pictures_and_feeds() {
    for (name, html) in [("a.svg", "&lt;A&gt;"), ("a.atom", "&lt;A&gt;"), ("a.xml", "&lt;A&gt;"), ("a.txt", "<A>")] {
        let include = format!("{{% include \"{name}\" %}}");
        // What is included is escaped as the page is; the name that counts is that of the template that is set.
        let site =
            Site { templates: &[("test.html", &include), (name, "{{ page.title }}")], page: json!({"title": "<A>"}) };
        let set = site.set().expect("no mistakes");
        assert!(set == html || set == "&lt;A&gt;", "{name}: {set}");
    }
}

#[test]
fn a_mistake_in_the_form_of_a_template_is_told_with_its_place() {
    check_mistake(
        "<p>\næ {{ page.title",
        "title",
        "unexpected end of input",
        "put right what is underlined; templates are written as https://keats.github.io/tera says",
    );
    check_mistake("æ {% if page %}x{% endfi %}", "endfi", "unknown tag", "did you mean `endif`?");
}

#[test]
fn a_name_that_does_not_exist_is_told_with_the_nearest_that_does() {
    check_mistake("<p>\næ {{ page.titel }}", "titel", "field `titel` is not defined", "did you mean `title`?");
    check_mistake("{{ paeg.title }}", "paeg", "variable `paeg` is not defined", "did you mean `page`?");
    check_mistake(
        "{{ page.elsewhere }}",
        "elsewhere",
        "field `elsewhere` is not defined",
        "what there is here: `text`, `title`",
    );
    check_mistake("æ {{ page.title | uper }}", "uper", "unknown filter `uper`", "did you mean `upper`?");
    check_mistake("{{ tt(k=\"a\") }}", "tt(k=\"a\")", "unknown function `tt`", "did you mean `t`?");
    check_mistake("{% if page is mapp %}{% endif %}", "mapp", "unknown test `mapp`", "did you mean `map`?");
    check_mistakes(
        &[("pieces.html", "{% component chip() %}x{% endcomponent chip %}"), ("test.html", "{{ <chpi/> }}")],
        &[["test.html", "<chpi/>", "unknown component `chpi`", "did you mean `chip`?"]],
    );
    check_mistakes(
        &[("pieces.html", ""), ("test.html", "{% include \"piece.html\" %}")],
        &[["test.html", "\"piece.html\"", "unknown template `piece.html`", "did you mean `pieces.html`?"]],
    );
    check_mistakes(
        &[("pieces.html", ""), ("test.html", "{% extends \"piece.html\" %}")],
        &[["test.html", "piece.html", "unknown template `piece.html`", "did you mean `pieces.html`?"]],
    );
}

#[test]
fn what_does_not_fit_is_told_in_plain_words() {
    let docs = "give it what it wants; `wayfolio theme docs` says what each variable holds";
    check_mistake("{{ [1] | join(sep=1) }}", "[1]", "this wants text, and is given a number", docs);
    check_mistake("{{ page.title | number }}", "number", "`A` is not a number", docs);
    check_mistake(
        "{{ 1 + page.title }}",
        "1 + page",
        "`+` requires both operands to be numbers, found `i64` and `string`",
        docs,
    );
    check_mistake(
        "{{ asset() }}",
        "asset()",
        "missing keyword argument `f`",
        "`wayfolio theme docs` shows how it is called",
    );
    check_mistake(
        "{{ page.title.words }}",
        "words",
        "field `words` is not defined",
        "nothing stands there: it is text or a number, or a list that is shorter; `wayfolio theme docs` says what each holds",
    );
    check_mistake(
        "{{ asset(f=\"stile.css\") }}",
        "asset(f=\"stile.css\")",
        "the theme has no asset `stile.css`",
        "did you mean `style.css`?",
    );
    check_mistakes(
        &[("test.html", "{% extends \"default/partz.html\" %}")],
        &[[
            "test.html",
            "default/partz.html",
            "unknown template `default/partz.html`",
            "did you mean `default/parts.html`?",
        ]],
    );
}

#[test]
fn all_mistakes_are_told_in_one_run_and_none_that_follows_from_another() {
    check_mistakes(
        &[
            ("base.html", "{% block main %}{% endblock %"),
            ("other.html", "{{ 1 | uper }}"),
            ("test.html", "{% extends \"base.html\" %}{% block main %}{{ 1 + }}{% endblock %}"),
            ("third.html", "{% extends \"base.html\" %}{% block main %}{% endblock %}"),
        ],
        &[
            [
                "base.html",
                "%",
                "found `%` but expected %}",
                "put right what is underlined; templates are written as https://keats.github.io/tera says",
            ],
            [
                "test.html",
                "}}",
                "found `}}` but expected one of: integer, float, string, bool, ident, `-`, `not`, `<`, `{`, `[` or `(`",
                "put right what is underlined; templates are written as https://keats.github.io/tera says",
            ],
            ["other.html", "uper", "unknown filter `uper`", "did you mean `upper`?"],
        ],
    );
}

#[test]
fn templates_that_do_not_fit_together_are_told() {
    check_mistakes(
        &[
            ("base.html", "{% block main %}{% endblock %}"),
            ("test.html", "{% extends \"base.html\" %}{% block mian %}{% endblock %}"),
        ],
        &[[
            "test.html",
            "mian",
            "block `mian` is not defined in any parent template",
            "take a block that the template named in `extends` has, or add this one there",
        ]],
    );
    check_mistakes(
        &[("a.html", "{% extends \"test.html\" %}"), ("test.html", "{% extends \"a.html\" %}")],
        &[[
            "a.html",
            "test.html",
            "this template extends itself, by way of `test.html`",
            "take the part that both need into a third template",
        ]],
    );
    check_mistakes(
        &[("test.html", "æ {% include \"test.html\" %}")],
        &[[
            "test.html",
            "test.html",
            "this template includes itself",
            "take the part that both need into a third template",
        ]],
    );
    check_mistakes(
        &[
            ("a.html", "{% component chip() %}{% endcomponent chip %}"),
            ("test.html", "æ {% component chip() %}{% endcomponent chip %}"),
        ],
        &[[
            "test.html",
            "component chip",
            "the component `chip` is defined in two templates",
            "give one of the two another name, or delete it",
        ]],
    );
}

#[test]
fn a_template_without_what_the_default_ones_need_is_told() {
    let hint = "keep the blocks, components and variables that the default template of this name has";
    let message = "with this template the default `404.html` cannot be set: block `content` is not defined in any parent template";
    check_mistakes(
        &[("layout.html", "{% block title %}{% endblock title %}"), ("test.html", "")],
        &[["layout.html", "", message, hint]],
    );
}

#[test]
fn a_template_changes_the_one_below_it_part_by_part() {
    // A block of the layout, with what stood there; the other blocks stay.
    let layout = "{% extends \"default/layout.html\" %}{% block title %}Ours: {{ super() }}{% endblock title %}";
    // A component of the default's, in a file of any name; its other components stay.
    let parts = "{% component icon(shape) %}[{{ shape }}]{% endcomponent icon %}";
    let test = "{% extends \"layout.html\" %}{% block content %}{{ <state s={page.state}/> }}{% endblock content %}";
    let site = Site {
        templates: &[("layout.html", layout), ("ours.html", parts), ("test.html", test)],
        page: json!({"state": {"class": "met", "shape": "tick", "word": "Met"}}),
    };
    let told = site.set().expect_err("the frame of a test has no versions");
    assert_eq!(told.len(), 1, "{told:?}");
    let test = "{{ <state s={page.state}/> }}";
    let site = Site { templates: &[("layout.html", layout), ("ours.html", parts), ("test.html", test)], ..site };
    assert_eq!(site.set().as_deref(), Ok("<span class=\"state s-met\">[tick]Met</span>"));
    check_mistakes(
        &[("layout.html", "{% extends \"layout.html\" %}"), ("test.html", "")],
        &[[
            "layout.html",
            "layout.html",
            "this template extends itself",
            "to change the one that lies below it, name its theme: `{% extends \"default/layout.html\" %}`",
        ]],
    );
}

#[test]
fn a_mistake_in_a_part_names_who_called_it() {
    let templates: &[(&str, &str)] =
        &[("piece.html", "{{ page.titel }}"), ("test.html", "\næ {% include \"piece.html\" %}")];
    check_mistakes(templates, &[["piece.html", "titel", "field `titel` is not defined", "did you mean `title`?"]]);
    let site = Site { templates, page: json!({"title": "A"}) };
    let tree = site.tree();
    let found = site.set().expect_err("there is a mistake");
    let related: Vec<(&str, &str)> =
        found[0].related.iter().map(|(span, words)| (tree.excerpt(*span), &**words)).collect();
    assert_eq!(related, [("\"piece.html\"", "it is called from here")]);
}

#[test]
fn names_of_filters_tests_and_functions_are_those_of_tera() {
    for (names, before, after) in [
        (diagnostics::FILTERS, "{{ 1 | ", " }}"),
        (diagnostics::TESTS, "{{ 1 is ", " }}"),
        (diagnostics::FUNCTIONS, "{{ ", "() }}"),
    ] {
        for name in names.split(' ') {
            let added = tera::Tera::default().add_raw_template("a", &format!("{before}{name}{after}"));
            assert!(added.is_ok(), "{name}: {added:?}");
        }
    }
}
