//! The last look at an address before it is written.
//!
//! Earlier stages let no bad address through; this one does not rely on it.

/// The schemes that may be written; an address without a scheme leads within the site.
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

/// Says whether an address may be written into a page: one with an allowed scheme, or a relative one.
pub(super) fn is_allowed(address: &str) -> bool {
    // Browsers drop tabs and line ends anywhere, and control characters and spaces around, before they look for the scheme.
    if address.starts_with(|letter: char| letter.is_whitespace())
        || address.contains(|letter: char| letter.is_control())
    {
        return false;
    }
    match scheme(address) {
        Some(scheme) => SCHEMES.iter().any(|allowed| scheme.eq_ignore_ascii_case(allowed)),
        None => true,
    }
}

/// Says whether an address leads out of the site to another page.
pub(super) fn is_outside(address: &str) -> bool {
    let web = |scheme: &str| scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    // Browsers read a backslash here as a slash.
    scheme(address).is_some_and(web) || address.starts_with(['/', '\\']) && address[1..].starts_with(['/', '\\'])
}

/// Returns what stands before the first colon, unless that colon belongs to a path, a query or an anchor.
fn scheme(address: &str) -> Option<&str> {
    let end = address.find([':', '/', '?', '#', '\\'])?;
    address[end..].starts_with(':').then(|| &address[..end])
}
