//! Floor 2: the portfolio's own words, typed: what a community writes, as the content contract defines it.
//!
//! Owns the records and their values. Must not know YAML, HTML or addresses of pages: a value here is valid, whoever wrote it.
//! Every record is finished when it leaves `parse`; what files say about each other is `graph`'s to find out.

mod action;
mod actor;
mod amount;
mod body;
mod date;
mod figure;
mod id;
mod inset;
mod lesson;
mod metadata;
mod mission;
mod money;
mod outcome;
mod page;
mod place;
mod record;
mod rule;
mod settings;
mod theme;
mod translation;
mod vocabulary;

#[cfg(test)]
mod tests;

pub use action::{
    Action, ActionKind, Advance, Commitment, CommitmentRole, CommitmentStatus, DeclaredStatus, Done, Effect, Facet,
    Horizon, Move, Reached, Stage, Stopped, StoppedHow, Task,
};
pub use actor::{Actor, ActorType};
pub use amount::{Amount, Currency};
pub use body::{Anchor, Body, BodyImage, BodyLink, BodyLinkKind};
pub use date::{Date, Point, Precision};
pub use figure::Figure;
pub use id::{Id, Kind, MilestoneRef, RecordId, RecordRef, Ref};
pub use inset::{Inset, InsetKind, InsetOf};
pub use lesson::{Author, Evidence, Lesson, LessonResult, Voice};
pub use metadata::{Disputed, ExtraValue, Fact, Image, Metadata, Source, Version};
pub use mission::{
    Barrier, BarrierStatus, Enabler, EnablerStatus, Event, Lever, Milestone, MilestoneDropped, MilestoneMet, Mission,
    MissionStatus, ShownBy,
};
pub use money::{Capital, Funding, FundingSource, FundingStatus, Instrument};
pub use outcome::{
    Baseline, Direction, Every, Measurement, Method, Outcome, ResultLevel, Scenario, ScenarioPoint, Target,
};
pub use page::Page;
pub use place::{Location, Place, PlacePrecision};
pub use record::Record;
pub use rule::{Rule, RuleLevel, RuleSettings};
pub use settings::{HistoryShown, Host, IatiSettings, MapSettings, NavItem, Rate, Repository, Settings};
pub use theme::{Colour, ColourUse, DEFAULT_THEME, Dress, EngineRange, FontUse, Manifest};
pub use translation::Translation;
pub use vocabulary::{Level, Vocabulary};
pub(crate) use vocabulary::{schema_of, vocabulary};
