//! `wayfolio serve`.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::arguments::Serve;
use super::excerpt::one_line;
use super::past::Past;
use super::report::{self, Manner};
use super::summary::{Summary, counted};
use super::{Ending, terminal};
use crate::diagnostics::Diagnostic;
use crate::graph::Drafts;
use crate::serve::{News, Options, Preview};
use crate::source::SourceTree;

/// Serves the site until Ctrl-C.
pub(super) fn run(arguments: &Serve) -> anyhow::Result<Ending> {
    let address = SocketAddr::from((arguments.host, arguments.port));
    let site = arguments.portfolio.options(None, Drafts::Shown);
    let Serve { follow, poll, .. } = *arguments;
    let options = Options { address, site, follow, poll, editor: arguments.editor.clone() };
    let preview = Preview::open(&arguments.portfolio.root, options)?;
    let mut past = Past::of(&arguments.portfolio.root);
    let preview = preview.with_past(move || past.read());
    let stop = preview.stop();
    ctrlc::set_handler(move || stop.stop())?;

    let told: Mutex<Vec<Diagnostic>> = Mutex::default();
    preview.run(&|news| match news {
        News::Ready(address) => welcome(address, arguments),
        News::Made { tree, found, changed, took } => {
            let mut told = told.lock().unwrap_or_else(PoisonError::into_inner);
            tell_of_change(changed, took);
            if changed.is_empty() || *told != found {
                tell_of_mistakes(found, tree, if changed.is_empty() { FIRST } else { LATER });
                *told = found.to_vec();
            }
        }
        News::CannotRead(error) => terminal::say(&format!("{error}\nthe last good version stays up")),
        News::NoEvents(why) => {
            terminal::say(&format!(
                "the system may not tell of changes here ({why}); the folder is looked at twice a second as well"
            ));
        }
    })?;
    terminal::say("stopped");
    Ok(Ending::Well)
}

/// Says where the site is, and opens it if that was asked for.
fn welcome(address: SocketAddr, arguments: &Serve) {
    let here = match address.ip() {
        IpAddr::V4(Ipv4Addr::UNSPECIFIED) => IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(Ipv6Addr::UNSPECIFIED) => IpAddr::V6(Ipv6Addr::LOCALHOST),
        other => other,
    };
    let url = format!("http://{}/", SocketAddr::new(here, address.port()));
    terminal::say(&format!("the site is at {url} and follows what you save; Ctrl-C stops it"));
    if address.ip().is_unspecified() {
        let port = address.port();
        terminal::say(&format!("other devices in your network find it at port {port} of this machine's address"));
    }
    if arguments.open
        && let Err(error) = open::that_detached(&url)
    {
        terminal::say(&format!("the browser could not be opened ({error}); open the address yourself"));
    }
}

fn tell_of_change(changed: &[Arc<str>], took: Duration) {
    let what = match changed {
        [] => return,
        [one] => one_line(one),
        [one, rest @ ..] => format!("{} and {}", one_line(one), counted(rest.len(), "other file")),
    };
    terminal::say(&format!("{what} changed; shown after {:.0} ms", took.as_secs_f64() * 1e3));
}

/// What is shown while there are mistakes: at the start, and later.
const FIRST: &str = "every page shows these mistakes until then";
const LATER: &str = "the last good version stays up meanwhile";

fn tell_of_mistakes(found: &[Diagnostic], tree: &SourceTree, shown: &str) {
    terminal::show(&report::write(found, tree, Manner::brief(terminal::colours_of_messages())));
    if Summary::of(found).stops() {
        terminal::say(shown);
    }
}
