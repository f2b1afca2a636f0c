//! What has one certain repair, repaired.
//!
//! Must not know what is checked: whoever asks brings the look.

use super::edit::{self, Mended};
use super::{Change, changes};
use crate::diagnostics::Diagnostic;
use crate::source::SourceTree;

/// A repair may bring another mistake to light; more turns than this mean that two repairs undo each other.
const MOST_TURNS: usize = 10;

/// Files with every certain repair made.
#[derive(Debug)]
pub struct Fixed {
    /// The files.
    pub tree: SourceTree,
    /// The files that are different.
    pub changes: Vec<Change>,
    /// The lines that are different, turn by turn in the order of files and places.
    pub mended: Vec<Mended>,
    /// How many mistakes a repair was made for.
    pub repaired: usize,
}

/// Makes the repairs that come with what a look finds, and looks again, until nothing certain is left.
pub fn fix(tree: &SourceTree, mut look: impl FnMut(&SourceTree) -> Vec<Diagnostic>) -> Fixed {
    let mut fixed = tree.clone();
    let (mut mended, mut repaired) = (Vec::new(), 0);
    for _ in 0..MOST_TURNS {
        let found = look(&fixed);
        let repairs: Vec<_> =
            found.iter().filter_map(|found| Some(edit::exact(&fixed, found.repair.as_ref()?))).collect();
        let (asked, turn) = (repairs.len(), edit::apply(&mut fixed, repairs));
        if turn.is_empty() {
            break;
        }
        repaired += asked;
        mended.extend(turn);
    }
    Fixed { changes: changes(tree, &fixed), tree: fixed, mended, repaired }
}
