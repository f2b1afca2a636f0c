//! Files that hosts read: where old addresses lead, and what a browser is told beside each page.
//!
//! Owns `_redirects` and `_headers` as Netlify, Cloudflare Pages and (the first of them) GitLab Pages read them, and the policy that
//! says what a page may load. Hosts that know neither serve them as files like any other, and lose nothing: each old address is a
//! page that leads on, and each page carries the policy itself.

use std::fmt::Write;

use crate::model::Settings;
use crate::pages::Route;

/// Says what a page may load: the site's own files and nothing that stands inline. A site opened from a disk has no origin of its
/// own, so that files are named beside it; on a host that permits nothing more. The host of map pictures is named where the
/// settings name one.
pub fn policy(settings: &Settings) -> String {
    let mut policy = "default-src 'self' file:;object-src 'none';base-uri 'none';form-action 'self' file:".to_owned();
    if let Some(host) = settings.map.tiles.as_deref().and_then(tile_host) {
        let _ = write!(policy, ";img-src 'self' file: {host}");
    }
    policy
}

/// Returns the source of map pictures as a policy names it: `https://*.tile.example.org` of an address whose host has a variable part.
fn tile_host(address: &str) -> Option<String> {
    let (scheme, rest) = address.split_once("://")?;
    let host = rest.split('/').next()?;
    let host = match host.rfind('}') {
        Some(end) => format!("*{}", &host[end + 1..]),
        None => host.to_owned(),
    };
    (!host.is_empty() && !host.contains([';', ',', ' ', '\''])).then(|| format!("{scheme}://{host}"))
}

/// Writes where old addresses lead, a line each, below the path at which the site stands: `/old/ /missions/heat/ 301`. Hosts that let
/// a file go before such a line show the page there, which leads to the same place.
pub fn redirects(base_url: Option<&str>, moves: &[(Route, Route)]) -> Vec<u8> {
    let mut text = String::new();
    for (from, to) in moves {
        let _ = writeln!(text, "{} {} 301", path(base_url, from.canonical()), path(base_url, to.canonical()));
    }
    text.into_bytes()
}

/// Writes what hosts send beside files: who may frame a page, which only a host can say, and a year to keep each file whose address
/// names its content.
pub fn headers(base_url: Option<&str>, fingerprinted: &[Route]) -> Vec<u8> {
    let mut text = format!(
        "{}*\n  Content-Security-Policy: frame-ancestors 'self'\n  X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: strict-origin-when-cross-origin\n",
        path(base_url, "")
    );
    for route in fingerprinted {
        let _ =
            write!(text, "{}\n  Cache-Control: public, max-age=31536000, immutable\n", path(base_url, route.as_str()));
    }
    text.into_bytes()
}

/// Gives the path of an address on its host, below the path at which the site stands, as one word.
fn path(base_url: Option<&str>, address: &str) -> String {
    let mut url = url::Url::parse(base_url.unwrap_or("https://localhost/")).expect("a base address was read before");
    let below = format!("{}/{address}", url.path().trim_end_matches('/'));
    url.set_path(&below);
    url.path().to_owned()
}
