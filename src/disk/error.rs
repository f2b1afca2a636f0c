//! What can go wrong with the machine, in words for people who only know their files.

use std::io;
use std::path::PathBuf;

/// A failure of the machine or of the command's arguments, never of the content.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// There is no `content/` to read.
    #[error(
        "there is no content/ folder in {}; run this in the folder that holds it, or name that folder with --root",
        .root.display()
    )]
    NoContent {
        /// The folder that was looked in.
        root: PathBuf,
    },
    /// A top folder is a link, and might lead anywhere.
    #[error("{} is a link to another place, and wayfolio follows none; put the folder itself there", .path.display())]
    Link {
        /// The link.
        path: PathBuf,
    },
    /// A file or folder is there and cannot be read.
    #[error("{} cannot be read: {source}", .path.display())]
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file or folder of the output cannot be written.
    #[error("{} cannot be written: {source}; the site that was there before is untouched", .path.display())]
    Unwritable {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file is no longer what was read of it.
    #[error("{} was changed by somebody else meanwhile, so nothing was written; run the command again", .path.display())]
    ChangedMeanwhile {
        /// The file.
        path: PathBuf,
    },
    /// Something stands where a file should be moved.
    #[error("{} is there already, so nothing was moved; move it away first", .path.display())]
    InTheWay {
        /// The place.
        path: PathBuf,
    },
    /// A new file cannot be written.
    #[error("{} cannot be written: {source}; what was there before is untouched", .path.display())]
    NotPlaced {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file that was asked for cannot be written.
    #[error("{} cannot be written: {source}", .path.display())]
    Unwritten {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file of the site cannot be changed or moved.
    #[error("{} cannot be changed: {source}", .path.display())]
    Unchangeable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The place named for the output cannot be one.
    #[error("the site cannot be built into {}: {why}; name another folder with --out", .out.display())]
    Unsuitable {
        /// The place.
        out: PathBuf,
        /// The reason, as a clause.
        why: &'static str,
    },
    /// The folder named for the output holds something that wayfolio did not make.
    #[error(
        "{} holds files that wayfolio did not make ({holds}), and building there would remove them; move them away, or name \
         another folder with --out",
        .out.display()
    )]
    Foreign {
        /// The folder.
        out: PathBuf,
        /// A few of the names.
        holds: String,
    },
    /// A page of the site has an address that cannot be a file, or none at all: a fault in wayfolio.
    #[error("the page {route} could not be made; this is a fault in wayfolio, please report it")]
    Page {
        /// The page's route.
        route: String,
    },
}
