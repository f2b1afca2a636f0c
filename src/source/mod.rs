//! Floor 0: files in memory, and the places in them.
//!
//! Owns [`SourceTree`], [`FileId`] and [`Span`]. Must not know the disk: whoever reads files hands their bytes in.

mod position;
mod span;
mod tree;

#[cfg(test)]
mod tests;

pub use position::Position;
pub use span::{FileId, Span, Spanned};
pub use tree::{ContentHash, SourceFile, SourceTree};
