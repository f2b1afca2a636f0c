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
}

fn host(written: &str) -> Result<IpAddr, String> {
    if written == "localhost" {
        return Ok(IpAddr::from([127, 0, 0, 1]));
    }
    let bare = written.trim_start_matches('[').trim_end_matches(']');
    bare.parse().map_err(|_| "write the address in numbers, such as 127.0.0.1 or 0.0.0.0".to_owned())
}
