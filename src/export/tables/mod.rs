//! The tables: one for each kind of record and of part, one file each.

mod cells;
mod progress;

pub(super) use progress::progress;
