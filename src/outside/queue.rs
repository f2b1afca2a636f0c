//! Who is asked when: every host by one at a time and with a pause, a few hosts at once.
//!
//! Must not know where addresses stand.

#![expect(clippy::disallowed_methods, reason = "only floor 9 and up measure time")]

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use ureq::http::Method;
use url::Url;

use super::client::{Answer, Client, Failure};
use super::{Verdict, Verdicts};

/// How it is asked.
#[derive(Debug, Clone, Copy)]
pub struct Manner {
    /// How long an answer may take.
    pub timeout: Duration,
    /// How long a host is left alone between two requests.
    pub pause: Duration,
    /// The longest that is waited when a host asks for patience.
    pub patience: Duration,
    /// How many hosts are asked at once, at most.
    pub at_once: usize,
    /// Whether machines of a network of its own are asked.
    pub allow_private: bool,
}

impl Default for Manner {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(20),
            pause: Duration::from_secs(1),
            patience: Duration::from_secs(30),
            at_once: 8,
            allow_private: false,
        }
    }
}

/// Steps of a way that are followed.
const MOST_STEPS: usize = 5;

/// Asks addresses; `told` hears how many of them are done.
pub fn ask(addresses: &[String], manner: Manner, told: &(dyn Fn(usize) + Sync)) -> Verdicts {
    let mut of_host: BTreeMap<String, Vec<(&String, Url)>> = BTreeMap::new();
    let verdicts = Mutex::new(Verdicts::new());
    for address in addresses {
        if let Ok(url) = Url::parse(address) {
            of_host.entry(host(&url)).or_default().push((address, url));
        } else {
            held(&verdicts).insert(address.clone(), silent("it is no address that can be asked"));
        }
    }
    let waiting: Mutex<Vec<Vec<(&String, Url)>>> = Mutex::new(of_host.into_values().rev().collect());
    let done = AtomicUsize::new(0);
    let asking = Asking {
        client: Client::new(manner.timeout, manner.allow_private),
        manner,
        hosts: Mutex::default(),
        busy: Mutex::default(),
    };
    thread::scope(|scope| {
        for _ in 0..manner.at_once.max(1) {
            scope.spawn(|| {
                loop {
                    let Some(all) = held(&waiting).pop() else { return };
                    for (address, url) in all {
                        let verdict = asking.verdict(&url);
                        held(&verdicts).insert(address.clone(), verdict);
                        told(done.fetch_add(1, Ordering::Relaxed) + 1);
                    }
                }
            });
        }
    });
    verdicts.into_inner().unwrap_or_else(PoisonError::into_inner)
}

/// Everything that those who ask share.
struct Asking {
    client: Client,
    manner: Manner,
    /// When each host was last asked; whoever asks it holds its lock.
    hosts: Mutex<HashMap<String, Arc<Mutex<Option<Instant>>>>>,
    /// The hosts that asked for more patience than there is.
    busy: Mutex<HashSet<String>>,
}

impl Asking {
    /// Asks one address, and follows where it leads.
    fn verdict(&self, start: &Url) -> Verdict {
        let (mut at, mut for_good) = (start.clone(), true);
        for _ in 0..=MOST_STEPS {
            let answer = match self.answer(&at) {
                Ok(answer) => answer,
                Err(Failure::Private) if at == *start => return Verdict::Private,
                Err(Failure::Private) => return silent("it leads to a machine that is not public"),
                Err(Failure::Silent(why)) => return Verdict::Silent { why },
            };
            let Answer { status, location, .. } = answer;
            match (status, location) {
                (301 | 302 | 303 | 307 | 308, Some(next)) => {
                    if !matches!(next.scheme(), "http" | "https") {
                        return silent("it leads to what is no web page");
                    }
                    for_good &= matches!(status, 301 | 308);
                    at = next;
                }
                (200..=299, _) if for_good && at != *start => return Verdict::Moved { to: at.into() },
                (200..=299, _) => return Verdict::Alive,
                (404 | 410, _) => return Verdict::Dead { status },
                (500.., _) if status != 999 && status != 503 => {
                    return Verdict::Silent { why: format!("the host has a fault of its own ({status})") };
                }
                _ => return Verdict::Unsaid { status },
            }
        }
        silent("it leads on and on")
    }

    /// Asks for the head of an address, and for the whole where a host does not answer that; waits once when it is asked to.
    fn answer(&self, url: &Url) -> Result<Answer, Failure> {
        let busy = || Answer { status: 429, location: None, retry_after: None };
        let mut method = Method::HEAD;
        let mut waited = false;
        loop {
            if held(&self.busy).contains(&host(url)) {
                return Ok(busy());
            }
            let answer = self.request(method.clone(), url);
            match &answer {
                Ok(Answer { status: 429 | 503, retry_after: Some(wanted), .. }) => {
                    let wanted = Duration::from_secs(*wanted);
                    if waited || wanted > self.manner.patience {
                        held(&self.busy).insert(host(url));
                        return answer;
                    }
                    waited = true;
                    thread::sleep(wanted);
                }
                Ok(Answer { status: 429, .. }) => {
                    held(&self.busy).insert(host(url));
                    return answer;
                }
                // Many hosts know no HEAD, or answer it otherwise than they answer a browser; some break off.
                Ok(Answer { status: 400.., .. }) | Err(Failure::Silent(_)) if method == Method::HEAD => {
                    let hopeless = matches!(&answer, Err(Failure::Silent(why)) if why.contains("no such host"));
                    if hopeless {
                        return answer;
                    }
                    method = Method::GET;
                }
                Ok(_) | Err(_) => return answer,
            }
        }
    }

    /// Makes one request, when the host has had its pause and nobody else asks it.
    fn request(&self, method: Method, url: &Url) -> Result<Answer, Failure> {
        let turn = Arc::clone(held(&self.hosts).entry(host(url)).or_default());
        let mut last = held(&turn);
        if let Some(last) = *last {
            thread::sleep(self.manner.pause.saturating_sub(last.elapsed()));
        }
        let answer = self.client.ask(method, url);
        *last = Some(Instant::now());
        answer
    }
}

fn silent(why: &str) -> Verdict {
    Verdict::Silent { why: why.to_owned() }
}

/// Names the machine behind an address.
fn host(url: &Url) -> String {
    format!("{}:{}", url.host_str().unwrap_or_default(), url.port_or_known_default().unwrap_or_default())
}

fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
