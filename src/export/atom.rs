//! A feed as Atom 1.0 (RFC 4287).
//!
//! Owns the form. Must not know what a portfolio tells.

use jiff::civil;

use super::xml::Xml;

/// A feed.
#[derive(Debug, Clone)]
pub struct Feed {
    /// What it is known by, wherever it moves: an IRI with a scheme.
    pub id: String,
    /// Its name.
    pub title: String,
    /// A sentence on what it brings.
    pub subtitle: Option<String>,
    /// Who publishes it.
    pub author: String,
    /// The language that it is in (BCP 47).
    pub language: String,
    /// Its own address: absolute, or none when nobody knows where it stands.
    pub own: Option<String>,
    /// The page that it goes with.
    pub page: String,
    /// The licence of what it says.
    pub rights: Option<String>,
    /// The entries, the newest first.
    pub entries: Vec<Entry>,
}

/// An entry of a feed.
#[derive(Debug, Clone)]
pub struct Entry {
    /// What it is known by: an IRI with a scheme, unique in all feeds.
    pub id: String,
    /// Its name.
    pub title: String,
    /// The language of its words, where that is not the feed's.
    pub language: Option<String>,
    /// The page that tells more.
    pub page: String,
    /// The day it is of.
    pub published: civil::Date,
    /// The day it was last gone over.
    pub updated: civil::Date,
    /// Who wrote it; none when that is the feed's author.
    pub authors: Vec<String>,
    /// What kinds of thing it is: a term, and the words for it.
    pub categories: Vec<(String, String)>,
    /// A sentence.
    pub summary: Option<String>,
    /// The whole, as HTML that is safe and has no relative address, unless nobody knows where the site stands.
    pub content: Option<String>,
}

/// Writes a feed. It is as new as its newest entry: no clock has a part in it.
pub fn atom(feed: &Feed) -> Vec<u8> {
    let mut xml = Xml::new();
    let attributes = [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", feed.language.as_str())];
    xml.within("feed", &attributes, |xml| {
        xml.text("id", &[], &feed.id);
        xml.text("title", &[], &feed.title);
        if let Some(subtitle) = &feed.subtitle {
            xml.text("subtitle", &[], subtitle);
        }
        let updated = feed.entries.iter().map(|entry| entry.updated).max();
        xml.text("updated", &[], &updated.map_or_else(|| "1970-01-01T00:00:00Z".to_owned(), midnight));
        xml.within("author", &[], |xml| xml.text("name", &[], &feed.author));
        if let Some(own) = &feed.own {
            xml.empty("link", &[("rel", "self"), ("type", "application/atom+xml"), ("href", own)]);
        }
        xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &feed.page)]);
        xml.text("generator", &[], "wayfolio");
        if let Some(rights) = &feed.rights {
            xml.text("rights", &[], rights);
        }
        for entry in &feed.entries {
            write(xml, entry);
        }
    });
    xml.finish()
}

fn write(xml: &mut Xml, entry: &Entry) {
    let language = entry.language.as_ref().map(|language| ("xml:lang", language.as_str()));
    let spoken: Vec<_> = language.into_iter().collect();
    xml.within("entry", &[], |xml| {
        xml.text("id", &[], &entry.id);
        xml.text("title", &spoken, &entry.title);
        xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &entry.page)]);
        xml.text("published", &[], &midnight(entry.published));
        xml.text("updated", &[], &midnight(entry.updated));
        for author in &entry.authors {
            xml.within("author", &[], |xml| xml.text("name", &[], author));
        }
        for (term, label) in &entry.categories {
            xml.empty("category", &[("term", term), ("label", label)]);
        }
        if let Some(summary) = &entry.summary {
            xml.text("summary", &spoken, summary);
        }
        if let Some(content) = &entry.content {
            xml.text("content", &[("type", "html")], content);
        }
    });
}

/// Writes a day as the moment that it begins.
fn midnight(day: civil::Date) -> String {
    format!("{day}T00:00:00Z")
}
