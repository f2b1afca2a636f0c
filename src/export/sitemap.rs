//! Sitemaps (sitemaps.org 0.9, with the languages of a page as Google reads them), and what robots are told.

use super::afar::encoded;
use super::xml::Xml;
use crate::model::Date;

/// The most addresses of one file: the protocol's own limit is 50,000, and 50 MB, which many languages reach first.
pub const MOST_ADDRESSES: usize = 10_000;

/// A page, as a sitemap names it.
#[derive(Debug, Clone)]
pub struct Address {
    /// The canonical address.
    pub location: String,
    /// When it was last changed, when that is known.
    pub changed: Option<Date>,
    /// The address in every language of the site, by tag, the default one first; empty in a site of one language.
    pub versions: Vec<(String, String)>,
}

/// Writes a sitemap.
pub fn sitemap(addresses: &[Address]) -> Vec<u8> {
    let mut xml = Xml::new();
    let mut names = vec![("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")];
    if addresses.iter().any(|address| !address.versions.is_empty()) {
        names.push(("xmlns:xhtml", "http://www.w3.org/1999/xhtml"));
    }
    xml.within("urlset", &names, |xml| {
        for Address { location, changed, versions } in addresses {
            xml.within("url", &[], |xml| {
                xml.text("loc", &[], &encoded(location));
                if let Some(changed) = changed {
                    xml.text("lastmod", &[], &moment(*changed));
                }
                let default = versions.first().map(|(_, address)| ("x-default", address.as_str()));
                let tagged = versions.iter().map(|(tag, address)| (tag.as_str(), address.as_str()));
                for (tag, address) in tagged.chain(default) {
                    let attributes = [("rel", "alternate"), ("hreflang", tag), ("href", &encoded(address))];
                    xml.empty("xhtml:link", &attributes);
                }
            });
        }
    });
    xml.finish()
}

/// Writes an index of sitemaps by their addresses.
pub fn sitemap_index(sitemaps: &[String]) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.within("sitemapindex", &[("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")], |xml| {
        for sitemap in sitemaps {
            xml.within("sitemap", &[], |xml| xml.text("loc", &[], &encoded(sitemap)));
        }
    });
    xml.finish()
}

/// Writes what robots are told: everything is free to read, and where the sitemap is.
pub fn robots(sitemap: &str) -> Vec<u8> {
    format!("User-agent: *\nDisallow:\n\nSitemap: {}\n", encoded(sitemap)).into_bytes()
}

/// Writes a date as precisely as it is known: the last point of an interval, to the year, the month or the day.
fn moment(date: Date) -> String {
    let (start, end) = date.points();
    let point = end.unwrap_or(start);
    match point.precision() {
        crate::model::Precision::Decade => format!("{:04}", point.last().year()),
        _ => point.to_string().trim_end_matches('~').to_owned(),
    }
}
