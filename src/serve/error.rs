//! Why a preview cannot start.

use std::io;
use std::net::SocketAddr;

use crate::disk;

/// A preview that cannot start, or cannot go on.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The folder cannot be read.
    #[error(transparent)]
    Disk(#[from] disk::Error),
    /// Another program listens there.
    #[error(
        "port {} is taken by another program, perhaps another preview; stop that one, or take another with --port {}",
        .address.port(),
        .address.port().checked_add(1).unwrap_or(4000)
    )]
    PortTaken {
        /// The address that was asked for.
        address: SocketAddr,
    },
    /// The system does not let the port be used.
    #[error("the system does not allow port {} to be used; take one above 1023 with --port", .address.port())]
    PortForbidden {
        /// The address that was asked for.
        address: SocketAddr,
    },
    /// The address cannot be listened at.
    #[error("cannot serve at {address}: {source}")]
    Address {
        /// The address that was asked for.
        address: SocketAddr,
        /// What the system said.
        source: io::Error,
    },
}

impl Error {
    /// Names a failure to listen at an address.
    pub(super) fn listening(address: SocketAddr, source: io::Error) -> Self {
        match source.kind() {
            io::ErrorKind::AddrInUse => Self::PortTaken { address },
            io::ErrorKind::PermissionDenied => Self::PortForbidden { address },
            _ => Self::Address { address, source },
        }
    }
}
