//! The arguments of `wayfolio serve`.

use std::net::IpAddr;

use clap::Args;

use super::Portfolio;

/// The arguments of `wayfolio serve`.
#[derive(Debug, Args)]
pub(in crate::cli) struct Serve {
    /// The portfolio.
    #[command(flatten)]
    pub(in crate::cli) portfolio: Portfolio,
    /// The port to serve at; 0 takes any that is free
    #[arg(long, value_name = "N", default_value_t = 4000)]
    pub(in crate::cli) port: u16,
    /// The address to serve at; 0.0.0.0 lets other devices in your network look
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1", value_parser = host)]
    pub(in crate::cli) host: IpAddr,
    /// Open the site in the browser
    #[arg(long)]
    pub(in crate::cli) open: bool,
    /// Let the browser go to the page of the file that you save, and to what changed on it
    #[arg(long)]
    pub(in crate::cli) follow: bool,
    /// Look for changes twice a second instead of waiting for the system to tell of them
    ///
    /// For folders on another machine, or shared with a container, when changes come late. Where the folder lies on such a file
    /// system, or a change came that the system did not tell of, this is done unasked.
    #[arg(long)]
    pub(in crate::cli) poll: bool,
    /// What opens a file from the list of errors in the page [default: what your system opens such files with]
    ///
    /// A command of an editor that has a window of its own; {file}, {line} and {column} are filled in.
    #[arg(long, value_name = "COMMAND")]
    pub(in crate::cli) editor: Option<String>,
}

fn host(written: &str) -> Result<IpAddr, String> {
    if written == "localhost" {
        return Ok(IpAddr::from([127, 0, 0, 1]));
    }
    let bare = written.trim_start_matches('[').trim_end_matches(']');
    bare.parse().map_err(|_| "write the address in numbers, such as 127.0.0.1 or 0.0.0.0".to_owned())
}
