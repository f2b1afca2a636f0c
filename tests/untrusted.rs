//! Content comes from anybody: whatever it holds, nothing of it runs in a page, nothing leaves `content/`, nothing takes the tool
//! down.

use jiff::civil::date;
use scraper::Html;
use wayfolio::diagnostics::{Severity, Warned};
use wayfolio::graph::Drafts;
use wayfolio::site::{Memory, Options, Site};
use wayfolio::source::SourceTree;

/// What stands wherever words can stand.
const EVIL: &str = r#"</title></text></script><script>alert(1)</script><img src=x onerror=alert(1)>" onclick="alert(1)" x=' {{ 7 * 191 }}{% include "x" %}"#;

/// A body that tries what a body can try.
const BODY: &str = r#"<script>alert(1)</script><img src=x onerror=alert(1)><style>body{display:none}</style>

<iframe src="https://evil.example"></iframe><form action="https://evil.example"><input></form>

<div style="position:fixed" onclick="alert(1)">div</div> <a href="javascript:alert(1)">a</a> <a href="&#106;avascript:alert(1)">b</a>

<svg onload=alert(1)><use href="data:x"/></svg><math><mtext></mtext></math><object data="data:x"></object>

<base href="https://evil.example"><meta http-equiv="refresh" content="0;url=https://evil.example"><link rel=stylesheet href=https://evil.example>

{{ 7 * 191 }} {% for x in y %} {{ get_env(name="HOME") }} {# c #}

## Heading {#a"onclick="alert(1)} 

## Other {.cls onclick=alert(1) style=color:red}

```html" onclick="alert(1)
<script>alert(1)</script>
```
"#;

fn made(files: &[(&str, &str)]) -> Warned<Site> {
    let mut tree = SourceTree::default();
    for (path, text) in files {
        tree.insert(&format!("content/{path}"), text.as_bytes());
    }
    if !files.iter().any(|(path, _)| *path == "portfolio.yaml") {
        tree.insert("content/portfolio.yaml", &b"model: 1\ntitle: Isle\n"[..]);
    }
    let options = Options { as_of: date(2026, 6, 30), base_url: None, drafts: Drafts::Hidden, history: None };
    Site::new(&tree, &options, &mut Memory::default())
}

/// Puts a text into quotes as YAML.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// Lists what on a page could run, load or disguise itself.
fn faults(path: &str, text: &str) -> Vec<String> {
    let html = Html::parse_document(text);
    let mut faults = Vec::new();
    for element in html.root_element().descendent_elements() {
        let name = element.value().name();
        let words: String = element.text().collect();
        // The site's own search is a form that leads nowhere but to itself.
        let of_search =
            name == "form" && element.attr("action") == Some("index.html") && element.attr("id") == Some("find");
        if !of_search && matches!(name, "iframe" | "form" | "object" | "embed" | "base" | "style" | "math")
            || name == "script" && words.contains("alert(1)") && element.attr("type").is_none()
            || name == "meta" && element.attr("content").is_some_and(|of| of.contains("url=http"))
        {
            faults.push(format!("{path}: <{name}>"));
        }
        for (attribute, value) in element.value().attrs() {
            let address = matches!(attribute, "href" | "src" | "action" | "data" | "srcset" | "xlink:href");
            let low = value.trim().to_ascii_lowercase();
            let bad = ["javascript:", "data:", "vbscript:", "file:"].iter().any(|scheme| low.starts_with(scheme));
            if attribute.starts_with("on") || attribute == "style" || address && bad || low.contains("evil.example") {
                faults.push(format!("{path}: {attribute}={value}"));
            }
        }
    }
    // What a template would have computed.
    if text.contains("1337") {
        faults.push(format!("{path}: a template was run"));
    }
    faults
}

#[test]
fn nothing_of_the_content_runs_in_a_page() {
    let evil = quoted(EVIL);
    let files = [
        (
            "portfolio.yaml",
            format!(
                "model: 1\ntitle: {evil}\ncommunity: {evil}\nsummary: {evil}\nlicense: {evil}\nnav: [{{title: {evil}, to: pages/a/}}]\n\
                 repository: {{url: 'https://x.example/\"onclick=\"alert(1)', branch: {evil}, folder: {evil}}}\nextra: {{x: {evil}}}\n"
            ),
        ),
        ("index.md", format!("---\ntitle: {evil}\nsummary: {evil}\n---\n{BODY}")),
        ("pages/a.md", format!("---\ntitle: {evil}\nsummary: {evil}\n---\n{BODY}")),
        (
            "missions/m.md",
            format!(
                "---\ntitle: {evil}\nsummary: {evil}\nstatement: {evil}\ntarget: 2030\ntags: [{evil}, '..', 'a/b', 'con']\nheadline: o\n\
                 facts: [{{label: {evil}, value: {evil}}}]\nsources: [{{title: {evil}, publisher: {evil}, note: {evil}, supports: {evil}, \
                 url: 'https://e.example/\"onclick=alert(1)//'}}]\ndisputed: [{{about: {evil}, versions: [{{value: {evil}}}, {{value: {evil}}}]}}]\n\
                 milestones: [{{id: a, title: {evil}, by: 2028, note: {evil}, dropped: {{why: {evil}}}}}, {{id: b, title: {evil}}}]\n\
                 barriers: [{{id: c, title: {evil}, status: open, severity: high, blocks: [b]}}]\n\
                 enablers: [{{id: d, title: {evil}, status: emerging}}]\nevents: [{{date: 2025, title: {evil}}}]\nplaces: [p]\n---\n{BODY}"
            ),
        ),
        (
            "actions/x.md",
            format!(
                "---\ntitle: {evil}\nsummary: {evil}\nstage: underway\nadvances: [{{to: m/b, note: {evil}}}]\nmoves: [{{outcome: o, note: {evil}}}]\n\
                 tasks: [{{title: {evil}, note: {evil}}}]\ncommitments: [{{role: lead, status: wanted, statement: {evil}}}]\ncost: 5\n\
                 funding: [{{from_name: {evil}, capital: public, instrument: grant, amount: 5, status: committed, conditions: {evil}, note: {evil}}}]\n\
                 places: [p]\n---\n{BODY}"
            ),
        ),
        ("actions/s.md", format!("---\ntitle: {evil}\nstage: stopped\nstopped: {{why: {evil}}}\n---\n{BODY}")),
        (
            "outcomes/o.md",
            format!(
                "---\ntitle: {evil}\nunit: {evil}\ndirection: up\nmissions: [m]\nbaseline: {{date: 2020, value: 1, series: {evil}}}\n\
                 targets: [{{date: 2030, value: 5}}, {{date: 2030, value: 4, scenario: s}}]\nmeasurements: [{{date: 2025, value: 3, series: {evil}, note: {evil}}}]\n\
                 scenarios: [{{id: s, title: {evil}, points: [{{date: 2030, value: 4}}]}}]\n---\n{BODY}"
            ),
        ),
        (
            "lessons/l.md",
            format!(
                "---\ntitle: {evil}\nabout: [missions/m]\nlearned: {evil}\ntried: {evil}\nexpected: {evil}\nhappened: {evil}\nnext: {evil}\n\
                 authors: [{evil}]\ndate: 2025\n---\n{BODY}"
            ),
        ),
        (
            "actors/a.md",
            format!("---\ntitle: {evil}\ntype: other\nurl: 'https://e.example/\"onclick=\"alert(1)'\n---\n{BODY}"),
        ),
        ("places/p.md", format!("---\ntitle: {evil}\nlat: 55\nlon: 10\n---\n{BODY}")),
    ];
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let made = made(&files);
    let errors = made.diagnostics.iter().filter(|found| found.severity == Severity::Error);
    let allowed = ["unsafe-url", "wrong-url", "raw-html", "unsafe-html"];
    let errors: Vec<_> =
        errors.filter(|found| !allowed.contains(&found.code)).map(|found| (found.code, &found.message)).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let mut all = Vec::new();
    let mut pages = 0;
    for route in made.value.routes() {
        let bytes = made.value.render(&route).unwrap_or_else(|| panic!("{} cannot be made", route.as_str()));
        assert!(!route.as_str().contains("..") && !route.as_str().starts_with('/'), "{}", route.as_str());
        let Ok(text) = String::from_utf8(bytes) else { continue };
        if text.starts_with("<!") {
            pages += 1;
            all.extend(faults(route.as_str(), &text));
        }
    }
    assert!(pages > 10);
    assert!(all.is_empty(), "{}", all.join("\n"));
}

#[track_caller]
fn told(files: &[(&str, &str)], expected: &[&str]) {
    let made = made(files);
    let mut codes: Vec<&str> = made.diagnostics.iter().filter(|found| !found.gap).map(|found| found.code).collect();
    codes.sort_unstable();
    assert_eq!(codes, expected, "{:?}", made.diagnostics.iter().map(|found| &found.message).collect::<Vec<_>>());
}

#[test]
fn no_path_leaves_the_content() {
    let place = |geometry: &str| format!("---\ntitle: P\ngeometry: {geometry}\n---\n");
    for path in ["../../../etc/passwd", "/etc/passwd", "C:/x", "file:///etc/passwd", "media/../../../x"] {
        told(&[("places/p.md", &place(path))], &["unsafe-path"]);
    }
    told(
        &[("pages/a.md", "---\ntitle: A\naliases: ['../../x', 'a/../../b', 'http://e.example/']\n---\n")],
        &["unsafe-path"; 3],
    );
    told(
        &[(
            "pages/a.md",
            "---\ntitle: A\n---\n[a](../../../../etc/passwd) ![b](../../../etc/hosts) [[../../etc/passwd]]\n",
        )],
        &["broken-link", "broken-link", "missing-image"],
    );
    told(
        &[("pages/a.md", "---\ntitle: A\n---\n[a](javascript:alert) [b](data:text/html,x) [c](file:///etc/passwd)\n")],
        &["unsafe-url"; 3],
    );
}

#[test]
fn nothing_takes_the_tool_down() {
    let idea = |fields: &str| format!("---\ntitle: A\nstage: idea\n{fields}---\n");
    let bombs =
        (1..10).map(|level| format!("  a{level}: &a{level} [{}]", vec![format!("*a{}", level - 1); 9].join(",")));
    let bomb = bombs.collect::<Vec<_>>().join("\n");
    told(&[("actions/a.md", &idea(&format!("extra:\n  a0: &a0 [x,x,x,x,x,x,x,x,x]\n{bomb}\n")))], &["yaml-too-large"]);
    let deep = format!("extra: {}{}\n", "[".repeat(20_000), "]".repeat(20_000));
    told(&[("actions/a.md", &idea(&deep))], &["yaml-too-deep"]);
    let blocks = (1..600).map(|level| " ".repeat(level) + "a:\n").collect::<String>();
    told(&[("actions/a.md", &idea(&format!("extra:\n{blocks}")))], &["yaml-too-deep"]);
    let most = "79228162514264337593543950335";
    let outcome = |target: &str| {
        format!(
            "---\ntitle: O\nunit: x\ndirection: up\nmethod: growth\nbaseline: {{date: 0001, value: 0.0000000000000000000000000001}}\ntargets: [{{date: 9999, value: {target}}}]\nmeasurements: [{{date: 2025, value: {most}}}]\n---\n"
        )
    };
    let lines =
        format!("  - {{from_name: A, capital: public, instrument: grant, amount: {most}, status: committed}}\n")
            .repeat(4);
    let action = idea(&format!(
        "cost: {most}\nstarts: 9999-12-31\nadvances: [m]\nmoves: [{{outcome: o, amount: {most}}}]\nfunding:\n{lines}"
    ));
    let files = [
        ("outcomes/o.md", outcome(most)),
        ("actions/a.md", action),
        ("missions/m.md", "---\ntitle: M\n---\n".to_owned()),
    ];
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let huge = made(&files);
    for route in huge.value.routes() {
        assert!(huge.value.render(&route).is_some(), "{}", route.as_str());
    }
    told(&[("outcomes/o.md", &outcome(&"9".repeat(400)))], &["wrong-number"]);
    let bodies = [
        ">".repeat(20_000),
        "[".repeat(50_000),
        "![a](".repeat(10_000),
        "*a _b ".repeat(10_000),
        "`".repeat(20_000),
        "<".repeat(20_000),
        (0..800).map(|level| "  ".repeat(level) + "- a\n").collect::<String>(),
    ];
    for body in bodies {
        let page = format!("---\ntitle: A\n---\n{body}\n");
        let made = made(&[("pages/a.md", &page)]);
        for route in made.value.routes() {
            assert!(made.value.render(&route).is_some(), "{}", route.as_str());
        }
    }
}
