//! What is told of links that lead outside.

use url::Url;

use super::Verdict;
use crate::diagnostics::Diagnostic;
use crate::source::{SourceTree, Spanned};

/// Tells what is wrong with a link, if anything is.
pub(super) fn of(link: &Spanned<String>, verdict: &Verdict, tree: &SourceTree) -> Option<Diagnostic> {
    match verdict {
        Verdict::Alive | Verdict::Unsaid { .. } => None,
        Verdict::Dead { status } => Some(dead_link(link, *status)),
        Verdict::Moved { to } => Some(moved_link(link, to, tree)),
        Verdict::Silent { why } => Some(silent_link(link, why)),
        Verdict::Private => Some(private_link(link)),
    }
}

/// The host says that nothing is there.
fn dead_link(link: &Spanned<String>, status: u16) -> Diagnostic {
    let message = format!("there is nothing at this address any more ({status})");
    let hint = "look where the page has gone, or for a copy of it, for example at https://web.archive.org";
    Diagnostic::warning("dead-link", link.span, message, hint)
}

/// The host says where it is for good.
fn moved_link(link: &Spanned<String>, to: &str, tree: &SourceTree) -> Diagnostic {
    let anchor = link.value.split_once('#').map(|(_, anchor)| format!("#{anchor}")).unwrap_or_default();
    let to = if to.contains('#') { to.to_owned() } else { format!("{to}{anchor}") };
    let path = |address: &str| Url::parse(address).map_or_else(|_| String::new(), |url| url.path().to_owned());
    // Many hosts lead what they have thrown away to their front page; that is not where it went.
    let is_thrown_away = path(&to) == "/" && !path(&link.value).trim_matches('/').is_empty();
    let message = "this address has moved for good".to_owned();
    if is_thrown_away {
        let hint = format!("it leads to the front page `{to}` now: look where the page itself has gone");
        return Diagnostic::warning("moved-link", link.span, message, hint);
    }
    let told = Diagnostic::warning("moved-link", link.span, message, format!("write `{to}`"));
    let written = tree.excerpt(link.span).trim_matches(['"', '\'', '<', '>']);
    // In Markdown a bracket would end the link, and between brackets of YAML a comma the value.
    let plain = !to.contains(['(', ')', ' ', ',', '[', ']', '{', '}', '"', '\'']);
    if written == link.value && plain { told.with_repair(link.span, to) } else { told }
}

/// No answer came.
fn silent_link(link: &Spanned<String>, why: &str) -> Diagnostic {
    let message = format!("this address does not answer: {why}");
    let hint = "open it in a browser: it may be back later, be spelt wrong, or be gone for good";
    Diagnostic::warning("silent-link", link.span, message, hint)
}

/// Nobody else can open it.
fn private_link(link: &Spanned<String>) -> Diagnostic {
    let message = "this is a machine of a network of its own, which readers cannot reach".to_owned();
    let hint = "name an address that everybody can open, or take the link out";
    Diagnostic::warning("private-link", link.span, message, hint)
}
