//! Which machines may be asked: those that the whole world can reach.
//!
//! A name is looked up here and nowhere else, and the connection goes to what was found, so that no name can lead elsewhere the
//! second time it is looked up.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ureq::Error;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

/// Looks names up, and refuses those of machines that are not public.
#[derive(Debug, Default)]
pub(super) struct Guard {
    pub(super) allow_private: bool,
    inner: DefaultResolver,
}

impl Guard {
    pub(super) fn new(allow_private: bool) -> Self {
        Self { allow_private, inner: DefaultResolver::default() }
    }
}

impl Resolver for Guard {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
        let found = self.inner.resolve(uri, config, timeout)?;
        let mut kept = self.empty();
        for address in found.iter().filter(|address| self.allow_private || is_public(address.ip())) {
            kept.push(*address);
        }
        if kept.is_empty() { Err(Error::Io(refused())) } else { Ok(kept) }
    }
}

/// Makes the error by which a refusal is known.
fn refused() -> io::Error {
    io::Error::new(io::ErrorKind::PermissionDenied, "not a public address")
}

/// Says whether an error is a refusal of this guard.
pub(super) fn is_refusal(error: &Error) -> bool {
    matches!(error, Error::Io(error) if error.kind() == io::ErrorKind::PermissionDenied)
}

/// Says whether the whole world can reach an address: it is none that the registries set apart
/// (<https://www.iana.org/assignments/iana-ipv4-special-registry/>, <https://www.iana.org/assignments/iana-ipv6-special-registry/>).
pub(super) fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let shared = a == 100 && (64..128).contains(&b);
    let protocols = (a, b, c) == (192, 0, 0) || (a, b, c) == (192, 88, 99);
    let benchmarks = a == 198 && (18..20).contains(&b);
    let apart = address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_documentation()
        || address.is_multicast();
    !(apart || shared || protocols || benchmarks || a == 0 || a >= 240)
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    if let Some(inside) = address.to_ipv4_mapped() {
        return is_public_v4(inside);
    }
    let parts = address.segments();
    let v4 = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        is_public_v4(Ipv4Addr::new(a, b, c, d))
    };
    match parts {
        // Addresses of the older kind, written in the newer: of translators (RFC 6052) and of 6to4 (RFC 3056).
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] | [0x2002, high, low, ..] => v4(high, low),
        // Teredo, benchmarks and what else is set apart under 2001::/23; documentation.
        [0x2001, second, ..] if second < 0x200 || second == 0xdb8 => false,
        [0x3fff, second, ..] if second < 0x1000 => false,
        // All that is given out to the world begins with the bits 001.
        [first, ..] => first & 0xe000 == 0x2000,
    }
}
