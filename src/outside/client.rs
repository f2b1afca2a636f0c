//! One request: what a host answers, or why no answer came.
//!
//! Must not know what an answer means.

use std::net::{IpAddr, ToSocketAddrs};
use std::time::Duration;

use ureq::http::{Method, Request, Response};
use ureq::unversioned::transport::DefaultConnector;
use ureq::{Agent, Body, Error, Proxy};
use url::{Host, Url};

use super::guard::{self, Guard};

/// What this program calls itself.
const NAME: &str = concat!("wayfolio/", env!("CARGO_PKG_VERSION"), " (looks whether links are alive)");

/// Somebody who asks.
pub(super) struct Client {
    agent: Agent,
    allow_private: bool,
    /// Whether another machine looks names up.
    through_proxy: bool,
}

/// What a host answered.
pub(super) struct Answer {
    pub(super) status: u16,
    /// Where it says that the thing is, in full.
    pub(super) location: Option<Url>,
    /// For how many seconds it wants to be left alone; far too many when it names a day.
    pub(super) retry_after: Option<u64>,
}

/// Why no answer came.
pub(super) enum Failure {
    /// The machine is not public.
    Private,
    /// Anything else, as a clause.
    Silent(String),
}

impl Client {
    pub(super) fn new(timeout: Duration, allow_private: bool) -> Self {
        let proxy = Proxy::try_from_env();
        let through_proxy = proxy.is_some();
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .user_agent(NAME)
            .timeout_connect(Some(timeout / 2))
            .timeout_resolve(Some(timeout / 2))
            .timeout_global(Some(timeout))
            .max_idle_connections(0)
            .proxy(proxy)
            .build();
        let agent = Agent::with_parts(config, DefaultConnector::default(), Guard::new(allow_private));
        Self { agent, allow_private, through_proxy }
    }

    /// Asks for an address. The words behind it are not read.
    pub(super) fn ask(&self, method: Method, url: &Url) -> Result<Answer, Failure> {
        if !self.allow_private && self.is_private(url) {
            return Err(Failure::Private);
        }
        let request = Request::builder().method(method).uri(url.as_str()).header("accept", "*/*").body(());
        let request = request.map_err(|_| Failure::Silent("it is no address that can be asked".to_owned()))?;
        match self.agent.run(request) {
            Ok(response) => Ok(answer(&response, url)),
            Err(error) if guard::is_refusal(&error) => Err(Failure::Private),
            Err(error) => Err(Failure::Silent(why(&error))),
        }
    }

    /// Says whether an address is certainly of a machine that is not public. Where names are looked up by this program, that happens
    /// once and later; where a proxy looks them up, they are looked up here too, as far as they are known here.
    fn is_private(&self, url: &Url) -> bool {
        match url.host() {
            Some(Host::Ipv4(address)) => !guard::is_public(IpAddr::V4(address)),
            Some(Host::Ipv6(address)) => !guard::is_public(IpAddr::V6(address)),
            Some(Host::Domain(name)) => {
                let own =
                    name == "localhost" || [".localhost", ".local", ".internal"].iter().any(|it| name.ends_with(it));
                let found =
                    || (name, 443).to_socket_addrs().is_ok_and(|mut all| all.any(|it| !guard::is_public(it.ip())));
                own || (self.through_proxy && found())
            }
            None => true,
        }
    }
}

fn answer(response: &Response<Body>, url: &Url) -> Answer {
    let header = |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok());
    Answer {
        status: response.status().as_u16(),
        location: header("location").and_then(|to| url.join(to).ok()),
        retry_after: header("retry-after").map(|wanted| wanted.trim().parse().unwrap_or(u64::MAX)),
    }
}

/// Says why no answer came.
fn why(error: &Error) -> String {
    match error {
        Error::HostNotFound => "there is no such host".to_owned(),
        Error::Timeout(_) => "it takes too long".to_owned(),
        Error::ConnectionFailed => "it cannot be reached".to_owned(),
        Error::Tls(_) | Error::Rustls(_) => "its certificate does not hold".to_owned(),
        Error::Io(error) => match error.kind() {
            std::io::ErrorKind::ConnectionRefused => "it refuses connections".to_owned(),
            std::io::ErrorKind::TimedOut => "it takes too long".to_owned(),
            _ if error.to_string().contains("lookup address") => "there is no such host".to_owned(),
            _ if error.to_string().to_lowercase().contains("certificate") => "its certificate does not hold".to_owned(),
            std::io::ErrorKind::InvalidData => "no safe connection can be made".to_owned(),
            _ => "the connection broke".to_owned(),
        },
        _ => "its answer cannot be read".to_owned(),
    }
}
