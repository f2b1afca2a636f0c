//! What a field holds, in terms that a schema and a form can both be made of.
//!
//! Owns the vocabulary of the tables in `fields`. Must not know JSON Schema, nor any form.

use crate::model::{Kind, Vocabulary};

/// A field of a record, of an item in it, or of the settings.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Field {
    /// Its name in the file.
    pub(crate) name: &'static str,
    /// What it holds.
    pub(crate) holds: Holds,
    /// Whether it must be there.
    pub(crate) needed: bool,
    /// What it is for, told to somebody who edits one file a month.
    pub(crate) about: &'static str,
    /// A value as it is written in YAML; empty where what it holds has an example of its own.
    pub(crate) example: &'static str,
}

impl Field {
    /// Gives the field an example of its own.
    pub(crate) const fn like(self, example: &'static str) -> Self {
        Self { example, ..self }
    }
}

/// Makes a field that may be left out.
pub(crate) const fn may(name: &'static str, holds: Holds, about: &'static str) -> Field {
    Field { name, holds, needed: false, about, example: "" }
}

/// Makes a field that must be there.
pub(crate) const fn must(name: &'static str, holds: Holds, about: &'static str) -> Field {
    Field { name, holds, needed: true, about, example: "" }
}

/// What a field holds.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Holds {
    /// A few words.
    Line,
    /// A sentence or more.
    Words,
    /// True or false.
    YesNo,
    /// A date of any precision.
    Date,
    /// A date, yes or no.
    Done,
    /// A duration.
    Every,
    /// Money.
    Amount,
    /// A number that may be about.
    Figure,
    /// A number between two.
    Number(Range),
    /// A goal or target of the Sustainable Development Goals.
    Sdg,
    /// A currency's code.
    Currency,
    /// A country's code.
    Country,
    /// An organisation's identifier in a register: `DK-CVR-23795515`.
    Organisation,
    /// A language's code.
    Language,
    /// The version of the content model.
    Model,
    /// An id of an item in this file.
    Id,
    /// A file under `content/`.
    Path(PathTo),
    /// An old address on the site.
    Alias,
    /// An address to read: `https:`.
    Web,
    /// An address to reach somebody at.
    Contact,
    /// An address to reach somebody at, or an e-mail address.
    ContactOrEmail,
    /// Where an entry of the navigation leads.
    Destination,
    /// An address of map tiles.
    Tiles,
    /// A colour: `#0b4a8f`.
    Colour,
    /// A word of a vocabulary.
    Word(fn() -> Vec<Word>),
    /// A record of a kind, by its id.
    One(Kind),
    /// A milestone or barrier of a mission.
    Part(Part),
    /// A record of any kind, as `actions/heat-pumps`.
    Any,
    /// An outcome or an address.
    Evidence,
    /// An actor or a name.
    Author,
    /// Outcomes, or the word `event`.
    ShownBy,
    /// A list; a single value counts as a list of one.
    List(&'static Holds),
    /// A list of groups of fields.
    Items(&'static Group),
    /// A group of fields.
    Fields(&'static Group),
    /// A list of values, each alone or as a group of fields that says more.
    Mixed(&'static Holds, &'static Group),
    /// A value alone, or a group of fields that says more.
    Either(&'static Holds, &'static Group),
    /// Whatever a community wants to keep beside the contract.
    Extra,
    /// The gap rules and their thresholds.
    Rules,
}

/// A word of a vocabulary, and what it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Word {
    /// As it is written.
    pub(crate) word: &'static str,
    /// In a sentence.
    pub(crate) meaning: &'static str,
}

/// Lists the words of a vocabulary.
pub(crate) fn words<T: Vocabulary>() -> Vec<Word> {
    T::ALL.iter().map(|value| Word { word: value.as_str(), meaning: value.meaning() }).collect()
}

/// The least and the most that a number may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Range {
    /// Any number.
    Any,
    /// More than nothing.
    Positive,
    /// Degrees north or east: as many on both sides of nothing.
    Degrees(i64),
}

/// What a path leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PathTo {
    /// A picture.
    Picture,
    /// A `GeoJSON` file.
    Shape,
}

/// Which part of a mission is named, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Part {
    /// A milestone, from within a mission's own file: `oil-gone`.
    OwnMilestone,
    /// A barrier, from within a mission's own file: `grid`.
    OwnBarrier,
    /// A barrier of some mission: `fossil-free/grid`.
    Barrier,
    /// A milestone of some mission, `fossil-free/oil-gone`, or a mission as a whole, `fossil-free`.
    MilestoneOrMission,
}

/// Fields that stand together, and what holds between them.
#[derive(Debug)]
pub(crate) struct Group {
    /// A name for it, unique among the groups.
    pub(crate) name: &'static str,
    /// One of it with its article, as messages say: "a milestone".
    pub(crate) what: &'static str,
    /// What it is.
    pub(crate) about: &'static str,
    /// Its fields.
    pub(crate) fields: &'static [&'static [Field]],
    /// What holds between them.
    pub(crate) laws: &'static [Law],
}

impl Group {
    /// Lists the fields in the order in which people write them.
    pub(crate) fn fields(&self) -> impl Iterator<Item = &'static Field> {
        self.fields.iter().copied().flatten()
    }
}

/// What holds between fields of one group.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Law {
    /// Both are there, or none.
    Together(&'static str, &'static str),
    /// Not both are there.
    NotBoth(&'static str, &'static str),
    /// At least one is there.
    Some(&'static [&'static str]),
    /// A field must be there when another holds one of these words.
    NeededWhen(&'static str, &'static str, &'static [&'static str]),
    /// A field may be there only when another holds one of these words.
    OnlyWhen(&'static str, &'static str, &'static [&'static str]),
}
