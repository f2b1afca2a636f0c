//! Addresses of a site.

use std::fmt;
use std::sync::Arc;

/// The address of one file of the output, from the site's root, with `/`: `missions/fossil-free-2030/index.html`, `style.css`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Route(Arc<str>);

impl Route {
    /// Takes the path of a file of the output.
    pub fn new(path: &str) -> Self {
        Self(Arc::from(path))
    }

    /// Returns the path.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Reads the path that a browser asked for (percent-decoded, without query): a folder is its `index.html`.
    pub fn requested(path: &str) -> Self {
        let path = path.trim_start_matches('/');
        if path.is_empty() || path.ends_with('/') { Self::new(&format!("{path}index.html")) } else { Self::new(path) }
    }

    /// Returns the way from the page at this address up to the site's root: `../../` or nothing.
    pub fn to_root(&self) -> String {
        "../".repeat(self.0.matches('/').count())
    }

    /// Returns the address without a final `index.html`, as canonical addresses are written.
    pub fn canonical(&self) -> &str {
        match self.0.strip_suffix("index.html") {
            Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
            _ => &self.0,
        }
    }

    /// Returns the media type by the ending.
    pub fn media_type(&self) -> &'static str {
        match self.0.rsplit_once('.').map_or("", |(_, ending)| ending) {
            "html" => "text/html; charset=utf-8",
            "css" => "text/css; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            "svg" => "image/svg+xml",
            "json" => "application/json",
            "geojson" => "application/geo+json",
            "xml" => "application/xml",
            "atom" => "application/atom+xml",
            "csv" => "text/csv; charset=utf-8",
            "txt" => "text/plain; charset=utf-8",
            "png" => "image/png",
            "jpg" | "jpeg" => "image/jpeg",
            "webp" => "image/webp",
            "gif" => "image/gif",
            "avif" => "image/avif",
            "pdf" => "application/pdf",
            "ics" => "text/calendar; charset=utf-8",
            "woff2" => "font/woff2",
            _ => "application/octet-stream",
        }
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
