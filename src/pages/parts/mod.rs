//! Parts that several kinds of page are made of.

mod chart;
mod gap;
mod image;
mod link;
mod money;
mod prose;
mod record;
mod source;
mod state;

pub(crate) use chart::{Chart, Drawing};
pub(crate) use gap::{GapItem, gap, gap_word, gaps_about, gaps_of};
pub(crate) use image::image;
pub use image::{ImageView, copies as copies_of_images};
pub(crate) use link::Link;
pub(crate) use money::{FundingRow, MoneyRow, MoneySection, funding_rows, money_row, money_section, total_of};
pub(crate) use prose::prose;
pub use prose::{Prose, ProseLink};
pub(crate) use record::{ActionRow, LessonItem, RecordCommon, action_row, common, leads, lesson_item, runs};
pub(crate) use source::{Cited, CitedRange, DisputedView, SourceView, disputed, host as source_host, sources};
pub(crate) use state::{
    StateView, action_state, commitment_state, declared_state, lesson_result, milestone_state, mission_status,
    outcome_state, review_due, severity, stale, target_state,
};
