//! What a page is about, as JSON-LD in the words of schema.org, for searches and whoever gathers data.
//!
//! Owns which type a record is, and the safe form of the block. Every record is known by the address of its page; a page names others
//! by theirs, and tells of them no more than it must. Of people nothing is told but the names that the content gives.

mod outcome;
mod record;

use serde_json::{Map, Value};

use super::afar::Afar;
use crate::graph::RecordKey;
use crate::model::{Date, Precision, Source};
use crate::pages::{Edition, Page, Route, View};

/// Describes a page; old addresses and the page for missing ones are about nothing. The text can stand in a `<script>`: no character in
/// it can end one.
pub fn linked(edition: &Edition<'_>, page: &Page, (route, view): (&Route, &View)) -> Option<String> {
    let web = Web { afar: Afar::new(edition, route), route, view };
    let thing = match page {
        Page::Redirect(_) | Page::NotFound => return None,
        Page::Home => web.home(),
        Page::Mission(key) => record::mission(&web, *key),
        Page::Action(key) => record::action(&web, *key),
        Page::Outcome(key) => return Some(block(&web, outcome::nodes(&web, *key))),
        Page::Lesson(key) => record::lesson(&web, *key),
        Page::Actor(key) => record::actor(&web, *key),
        Page::Place(key) => record::place(&web, *key),
        Page::Words(_) | Page::Calendar | Page::Print => web.page("WebPage"),
        Page::Missions
        | Page::Map
        | Page::MapOf(_)
        | Page::MapOfRest
        | Page::Actions(..)
        | Page::Pipeline
        | Page::Progress
        | Page::Lessons
        | Page::Stopped
        | Page::Money
        | Page::Balance
        | Page::ActionMatrix(_)
        | Page::ActorMatrix(_)
        | Page::Gaps
        | Page::Search(_)
        | Page::Changes(_)
        | Page::ChangesOf(..)
        | Page::Data
        | Page::People
        | Page::Places
        | Page::Tags
        | Page::Tag(_) => web.page("CollectionPage"),
    };
    Some(block(&web, vec![thing]))
}

/// A page that is described.
struct Web<'a> {
    afar: Afar<'a>,
    route: &'a Route,
    view: &'a View,
}

/// Something that is described: a type and what is said of it; what is not known is not said.
struct Node(Map<String, Value>);

impl Node {
    fn new(kind: &str) -> Self {
        Self(Map::from_iter([("@type".to_owned(), Value::from(kind))]))
    }

    fn put(mut self, name: &str, value: impl Into<Value>) -> Self {
        let value = value.into();
        let says_nothing = match &value {
            Value::Null => true,
            Value::String(text) => text.is_empty(),
            Value::Array(all) => all.is_empty(),
            Value::Bool(_) | Value::Number(_) | Value::Object(_) => false,
        };
        if !says_nothing {
            self.0.insert(name.to_owned(), value);
        }
        self
    }
}

impl From<Node> for Value {
    fn from(node: Node) -> Self {
        Self::Object(node.0)
    }
}

/// Writes the description of a page, with the way to it.
fn block(web: &Web<'_>, mut nodes: Vec<Node>) -> String {
    nodes.extend(web.crumbs());
    let mut whole = Map::new();
    whole.insert("@context".to_owned(), "https://schema.org".into());
    if nodes.len() == 1 {
        whole.extend(nodes.remove(0).0);
    } else {
        whole.insert("@graph".to_owned(), nodes.into_iter().map(Value::from).collect());
    }
    let text = Value::Object(whole).to_string();
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '<' => safe.push_str("\\u003c"),
            '>' => safe.push_str("\\u003e"),
            '&' => safe.push_str("\\u0026"),
            '\u{2028}' => safe.push_str("\\u2028"),
            '\u{2029}' => safe.push_str("\\u2029"),
            letter => safe.push(letter),
        }
    }
    safe
}

impl Web<'_> {
    fn edition(&self) -> &Edition<'_> {
        &self.afar.edition
    }

    /// Begins the description of the record that the page is of.
    fn record(&self, kind: &str, key: impl Into<RecordKey>) -> Node {
        let key = key.into();
        let meta = self.edition().portfolio.metadata(key);
        Node::new(kind)
            .put("@id", self.afar.record(key))
            .put("name", meta.title.value.as_str())
            .put("description", self.view.frame.description.as_str())
    }

    /// Names another record by its address.
    fn other(&self, kind: &str, key: impl Into<RecordKey>) -> Value {
        let key = key.into();
        let title = &self.edition().portfolio.metadata(key).title.value;
        Node::new(kind).put("@id", self.afar.record(key)).put("name", title.as_str()).into()
    }

    /// Describes a page that is about no record of its own.
    fn page(&self, kind: &str) -> Node {
        let frame = &self.view.frame;
        Node::new(kind)
            .put("@id", self.afar.address(self.route))
            .put("name", frame.title.as_str())
            .put("description", frame.description.as_str())
            .put("inLanguage", self.language())
            .put("isPartOf", self.site())
    }

    fn language(&self) -> String {
        self.edition().language.tag().to_owned()
    }

    /// Names the site.
    fn site(&self) -> Value {
        let home = self.afar.address(&Route::new("index.html"));
        Node::new("WebSite").put("@id", home).put("name", self.edition().portfolio.settings.title.as_str()).into()
    }

    fn home(&self) -> Node {
        let settings = &self.edition().portfolio.settings;
        let home = self.afar.address(self.route);
        Node::new("WebSite")
            .put("@id", home.as_str())
            .put("url", home.as_str())
            .put("name", settings.title.as_str())
            .put("description", self.view.frame.description.as_str())
            .put("inLanguage", self.language())
            .put("publisher", self.publisher())
            .put("license", self.license())
    }

    fn publisher(&self) -> Option<Value> {
        let community = self.edition().portfolio.settings.community.as_deref();
        community.map(|name| Node::new("Organization").put("name", name).into())
    }

    /// Returns the address of the licence, which the content names by its code (SPDX).
    fn license(&self) -> Option<String> {
        let license = self.edition().portfolio.settings.license.as_deref()?;
        let is_code = license.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-+".contains(&byte));
        is_code.then(|| format!("https://spdx.org/licenses/{license}"))
    }

    /// Describes the way to the page.
    fn crumbs(&self) -> Option<Node> {
        let frame = &self.view.frame;
        let last = (!frame.crumbs.is_empty()).then_some((frame.title.as_str(), None));
        let before = frame.crumbs.iter().map(|crumb| {
            let path = crumb.href.strip_prefix(&*frame.root).unwrap_or(&crumb.href);
            (crumb.title.as_str(), Some(self.afar.address(&Route::new(path))))
        });
        let items: Vec<Value> = before
            .chain(last)
            .enumerate()
            .map(|(at, (name, address))| {
                let page = address.map(|address| Value::from(Node::new("WebPage").put("@id", address)));
                Node::new("ListItem").put("position", at + 1).put("name", name).put("item", page).into()
            })
            .collect();
        (!items.is_empty()).then(|| Node::new("BreadcrumbList").put("itemListElement", items))
    }
}

/// Writes a date as ISO 8601 has it, as precisely as it is known; nothing of a decade or an interval, which it has no form for.
fn date(date: Date) -> Option<String> {
    match date {
        Date::Point(point) if point.precision() != Precision::Decade => {
            Some(point.to_string().trim_end_matches('~').to_owned())
        }
        Date::Point(_) | Date::Between(..) | Date::From(_) | Date::Until(_) => None,
    }
}

/// Lists the addresses of sources.
fn addresses(sources: &[Source]) -> Vec<Value> {
    sources.iter().filter_map(|source| Some(source.url.as_ref()?.value.as_str().into())).collect()
}

/// Writes a number as JSON does: whole ones without a fraction.
fn number(value: rust_decimal::Decimal) -> Value {
    use rust_decimal::prelude::ToPrimitive;
    let whole = value.is_integer().then(|| value.to_i64()).flatten();
    whole.map_or_else(|| value.to_f64().map_or(Value::Null, Value::from), Value::from)
}
