//! Addresses and names in files that are read away from the site: feeds, calendars, data.

use crate::graph::RecordKey;
use crate::pages::{Edition, Route, Scene, of_record};

/// An edition as such a file sees it.
pub(super) struct Afar<'a> {
    pub(super) edition: Edition<'a>,
    pub(super) scene: Scene<'a>,
}

impl<'a> Afar<'a> {
    /// Looks from a file, by its address from the front page of the language.
    pub(super) fn new(edition: &Edition<'a>, file: &Route) -> Self {
        Self { edition: *edition, scene: Scene::afar(edition, file) }
    }

    /// Returns the address of a page or file of this language: canonical where the base is known, else relative to the file.
    pub(super) fn address(&self, route: &Route) -> String {
        match self.edition.base_url {
            Some(base) => encoded(&format!("{base}{}{}", self.edition.folder(), route.canonical())),
            None => encoded(&self.scene.to(route)),
        }
    }

    /// Returns the address of a file that all languages share, by its path from the site's root.
    pub(super) fn shared(&self, route: &Route) -> String {
        match self.edition.base_url {
            Some(base) => encoded(&format!("{base}{route}")),
            None => encoded(&self.scene.file(route.as_str())),
        }
    }

    /// Returns the address of a record's page.
    pub(super) fn record(&self, key: impl Into<RecordKey>) -> String {
        self.address(&of_record(self.edition.portfolio, key.into()))
    }

    /// Returns what a page, or a part of it, is known by, wherever the file is read: its canonical address, or without a base a name
    /// made from the site's title and the address in the site.
    pub(super) fn id(&self, route: &Route, part: &str) -> String {
        let part = if part.is_empty() { String::new() } else { format!("#{}", encoded(part)) };
        if self.edition.base_url.is_some() {
            return self.address(route) + &part;
        }
        let name = format!("{}\n{}{route}{part}", self.edition.portfolio.settings.title, self.edition.folder());
        format!("urn:uuid:{}", uuid(&name))
    }
}

/// Writes an address so that it is one for machines too: what is no ASCII, and what no address may hold, is percent-encoded.
pub(super) fn encoded(address: &str) -> String {
    use std::fmt::Write;
    let mut out = String::with_capacity(address.len());
    for byte in address.bytes() {
        if byte.is_ascii_graphic() && !b"<>\"{}|\\^`".contains(&byte) {
            out.push(char::from(byte));
        } else {
            write!(out, "%{byte:02X}").expect("strings take everything");
        }
    }
    out
}

/// Makes a name that nothing else has (RFC 9562, version 8: from a digest).
pub(super) fn uuid(name: &str) -> String {
    let mut bytes: [u8; 16] = blake3::hash(name.as_bytes()).as_bytes()[..16].try_into().expect("a digest has 32 bytes");
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}
