//! Who may ask.
//!
//! A page of any other site that is open in the same browser can send requests to this machine, and by letting its own name
//! point here (DNS rebinding) it could read the answers: drafts, names, money. So a request must name this machine as its host
//! by number or as `localhost`, which no outside name can pretend to be; and a socket must come from a page of this preview.

use std::net::IpAddr;

use tiny_http::{Header, Request};

/// Says why a request is refused, if it is.
pub(super) fn refusal(request: &Request) -> Option<&'static str> {
    let all_ours = values(request.headers(), "Host").all(is_ours);
    (!all_ours)
        .then_some("this preview answers only to localhost and to addresses in numbers, such as http://127.0.0.1:4000/")
}

/// Says whether a socket comes from a page of this preview, or from no page at all.
pub(super) fn same_origin(request: &Request) -> bool {
    let host = values(request.headers(), "Host").next();
    values(request.headers(), "Origin").all(|origin| {
        let from = origin.strip_prefix("http://").or_else(|| origin.strip_prefix("https://"));
        from.is_some() && from.map(str::to_ascii_lowercase) == host.map(str::to_ascii_lowercase)
    })
}

/// Lists the values of a header.
pub(super) fn values<'a>(headers: &'a [Header], name: &'static str) -> impl Iterator<Item = &'a str> {
    headers.iter().filter(move |header| header.field.equiv(name)).map(|header| header.value.as_str().trim())
}

/// Says whether a host, with or without a port, is a number or a name that always means this machine.
pub(super) fn is_ours(host: &str) -> bool {
    let name = match host.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((inner, _)) => inner,
        None => host.rsplit_once(':').map_or(host, |(name, _)| name),
    };
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    name == "localhost" || name.ends_with(".localhost") || name.parse::<IpAddr>().is_ok()
}
