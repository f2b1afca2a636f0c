//! Floor 6: which pages there are, and for each one finished view: facts, words and pictures, ready to be set.
//!
//! Owns [`Route`], [`Page`] and [`View`]. Must not know templates or Markdown: a view is data that any theme can set.

mod action;
mod actions;
mod actor;
mod alignment;
mod balance;
mod calendar;
pub(crate) mod changes;
mod charts;
mod data;
mod frame;
mod gaps;
mod home;
mod host;
mod index;
mod inset;
mod learning;
mod lesson;
mod map;
mod mission;
mod money;
mod outcome;
mod parts;
mod pathway;
mod pipeline;
mod place;
mod print;
mod progress;
mod route;
mod routes;
mod scene;
mod search;
mod share;
mod tags;
mod tongue;
mod view;
mod words;

pub use actions::{action_rows, of_action_rows};
pub(crate) use calendar::{Dated, Told, What, dated, last, told};
pub use data::{Offered, OfferedField, VERSION as DATA_VERSION};
pub use frame::Frame;
pub use host::{edit_address, line_address};
pub use index::Index;
pub use inset::InsetView;
pub(crate) use outcome::{newest_figure, range_words, reading_date};
pub(crate) use parts::prose;
pub use parts::{ImageView, Prose, ProseLink, copies_of_images};
pub use route::Route;
pub use routes::{Page, has_tags, routes};
pub(crate) use routes::{all_records, of_record};
pub use scene::Edition;
pub(crate) use scene::Scene;
pub use share::{HEIGHT as SHARE_HEIGHT, WIDTH as SHARE_WIDTH, share_picture, share_route, share_title};
pub use tongue::Tongue;
pub use view::{Content, View, view};
