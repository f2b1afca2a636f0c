//! The tables: their columns, each with what fills it, and their rows.
//!
//! References are those that lead somewhere, so that every id in a table is one of the table that it refers to.

mod actions;
mod cells;
mod funding;
mod missions;
mod others;
mod outcomes;
mod progress;
mod sources;

pub(super) use actions::{actions, advances, commitments, moves, tasks};
pub(super) use funding::funding;
pub(super) use missions::{barriers, enablers, events, missions, pathway};
pub(super) use others::{actors, gaps, lessons, places};
pub(super) use outcomes::{figures, figures_of, outcomes};
pub(super) use progress::progress;
pub(super) use sources::sources;
